// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commands.h"
#include "core/report/words.h"
#include "core/workbench/workbench.h"

#include <functional>

class QIODevice;

namespace kompas {

/// Where a verb writes to and what it knows of the world; tests pass buffers and a fixed moment.
struct Terminal {
    QIODevice &out;
    QIODevice &error;
    qint64 now = 0;        ///< UTC seconds
    QString language = {}; ///< `nl` or `en`
    QString profiles = {}; ///< the folder of the user's own profiles; empty: there are none
};

/// How a verb ended: the exit status and, when it failed, one sentence for standard error.
struct Outcome {
    ExitStatus status = Done;
    QString message = {};
};

Outcome wrongUsage(const QString &message);
Outcome wrongUsage(const Error &error);
Outcome couldNot(const QString &message);
Outcome couldNot(const Error &error);
/// Done, or what could not be done.
Outcome outcomeOf(const Result<void> &result);

/// One verb of the command line. A new verb is one line in the table of its file.
struct Verb {
    const char *name;
    const char *operands; ///< what stands behind the options in the usage: `FILE...`
    const char *summary;  ///< English, context "CommandLine"
    std::vector<Option> options = {};
    int leastOperands = 0;
    int mostOperands = 0; ///< negative: as many as wanted
    Outcome (*run)(const Arguments &arguments, Terminal &terminal) = nullptr;
    bool draws = false; ///< needs fonts: a QGuiApplication must be running
};

/// All verbs, in the order in which the help lists them.
const std::vector<Verb> &verbs();

/// As runVerb() of commands.h, writing to the terminal given.
int runVerb(const QStringList &arguments, Terminal &terminal);

/// The options many verbs share.
inline constexpr Option databaseOption = {"db", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the database (.kompas)")};
inline constexpr Option outputOption = {
    "output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write to this file instead of standard output")};
inline constexpr Option whereOption = {
    "where", "DIMENSION=VALUE",
    QT_TRANSLATE_NOOP("CommandLine", "only records with this value; again for more values or dimensions"), true};
inline constexpr Option formatOption = {"format", "table|json|csv",
                                        QT_TRANSLATE_NOOP("CommandLine", "form of the output; table is for reading")};

/// The database named by `--db`, opened; columns are read when they are asked for, see Workbench::computed(). `Create`
/// makes it; the other modes demand that it is there.
Result<std::unique_ptr<Workbench>> openDatabase(const Arguments &arguments, Store::Mode mode);
/// Does the work on the database named by `--db`, or says why it cannot be opened.
Outcome withDatabase(const Arguments &arguments, Store::Mode mode, const std::function<Outcome(Workbench &)> &work);

enum class Format : quint8 { Table, Json, Csv, Markdown };
/// The value of `--format`, table when it is not given; fails when the verb does not have it.
Result<Format> formatFrom(const Arguments &arguments,
                          const QList<Format> &allowed = {Format::Table, Format::Json, Format::Csv});

std::vector<Verb> importVerbs();
std::vector<Verb> importsVerbs();
std::vector<Verb> metricsVerbs();
std::vector<Verb> steeringVerbs();
std::vector<Verb> staffingVerbs();
std::vector<Verb> checkVerbs();
std::vector<Verb> experimentVerbs();
std::vector<Verb> baselineVerbs();
std::vector<Verb> scenarioVerbs();
std::vector<Verb> validationVerbs();
std::vector<Verb> definitionVerbs();
std::vector<Verb> calendarVerbs();
std::vector<Verb> settingsVerbs();
std::vector<Verb> reportVerbs();
std::vector<Verb> exportVerbs();
std::vector<Verb> profileVerbs();
std::vector<Verb> privacyVerbs();

} // namespace kompas
