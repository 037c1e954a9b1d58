// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <span>

namespace kompas {

/// The texts of the command line; lupdate finds the calls of `CommandLine::tr`.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One option of a verb: `--name VALUE`, or a flag when it takes no value.
struct Option {
    const char *name;
    const char *value;   ///< what stands for the value in the usage; nullptr: a flag
    const char *meaning; ///< English, context "CommandLine"
    bool repeated = false;
};

/// What was typed behind the verb, checked against the options the verb has.
struct Arguments {
    QStringList operands = {};
    QMap<QString, QStringList> options = {}; ///< a flag that is given has one empty value

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    /// Empty when the option is not given.
    QString value(const char *name) const { return all(name).value(0); }
    QStringList all(const char *name) const { return options.value(QLatin1String(name)); }

    bool operator==(const Arguments &) const = default;
};

/// Strict: an unknown option, a missing value, a value for a flag or a second value for an option that takes one is an
/// error with a sentence for the user. `--name=VALUE` and `--name VALUE` are the same; behind `--` all are operands.
Result<Arguments> parseArguments(const QStringList &words, std::span<const Option> options);

/// The known word that differs least from what was typed; empty when none is near.
QString nearestWord(const QString &word, const QStringList &known);

/// "There is no metric "csat_pc". Did you mean "csat_pct"?": the sentence for a word that is not among those known.
/// `sentence` is translated and holds %1 for the word; without a near word the known ones are listed.
Error unknownWord(const QString &sentence, const QString &word, const QStringList &known);

/// `KEY=VALUE` in two; nothing when there is no `=` or no key.
std::optional<std::pair<QString, QString>> splitPair(const QString &text);

} // namespace kompas
