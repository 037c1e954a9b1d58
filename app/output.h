// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"
#include "core/report/document.h"

#include <QSaveFile>

namespace kompas {

/// JSON text made from the inside out. QJsonObject sorts its keys; here they keep the order of the contract.
/// Values passed on are JSON already.
QByteArray jsonText(const QString &text);
/// A text, or null when it is empty.
QByteArray jsonTextOrNull(const QString &text);
/// The shortest digits that give the number back, never in scientific notation; null for none and for NaN.
QByteArray jsonNumber(std::optional<double> value);
QByteArray jsonCount(qint64 value);
QByteArray jsonFlag(bool value);
QByteArray jsonTexts(const QStringList &texts);
QByteArray jsonObject(const std::vector<std::pair<QString, QByteArray>> &members);
/// With `lines`, every value stands on a line of its own.
QByteArray jsonArray(const QList<QByteArray> &values, bool lines = false);

/// One thing told about something: its key in JSON and CSV, and what it says.
struct Told {
    const char *key;
    QString text;
    bool isJson = false; ///< a number, a truth value or a list, written as it stands
};
/// What is told of many things: one object each, an empty text as null.
QByteArray jsonTold(const std::vector<std::vector<Told>> &things);
/// The same as a table; the keys of `sample` are its heading, also when there is nothing to tell.
QByteArray csvTold(const std::vector<Told> &sample, const std::vector<std::vector<Told>> &things);

/// Rows in columns as wide as their widest cell, two blanks apart, for a terminal. Columns named in `right` are aligned
/// to the right.
QString alignedRows(const QList<QStringList> &rows, const QSet<qsizetype> &right = {});
/// The same under a heading with a rule.
QString alignedTable(const QStringList &heading, const QList<QStringList> &rows, const QSet<qsizetype> &right = {});

/// A table of a document, without its title.
QString alignedText(const TableBlock &table);

/// A table as CSV: RFC 4180 with CRLF.
QByteArray csvTable(const QStringList &heading, const QList<QStringList> &rows);

/// A number for CSV: as in JSON, empty for none.
QString csvNumber(std::optional<double> value);

/// The sink of a verb: standard output, or the file of `--output`, which appears only when all has been written.
class Output
{
public:
    static Result<std::unique_ptr<Output>> of(const Arguments &arguments, Terminal &terminal);

    void write(const QByteArray &bytes);
    /// Fails when something could not be written: no space, a closed pipe.
    Result<void> finish();

private:
    explicit Output(QIODevice &device) : m_device(&device) {}

    QIODevice *m_device;
    std::unique_ptr<QSaveFile> m_file = {};
    bool m_failed = false;
};

/// Writes all at once and tells how it went.
Outcome writeAll(const QByteArray &bytes, const Arguments &arguments, Terminal &terminal);

/// What a verb has to tell, in the three forms of `--format`; only the one asked for is made.
struct VerbAnswer {
    std::function<QByteArray()> json;
    std::function<QByteArray()> csv;
    std::function<QString()> table;
};
Outcome writeAnswer(Format format, const VerbAnswer &answer, const Arguments &arguments, Terminal &terminal);

/// A verb that only tells: looks at `--format`, opens the database for reading and writes the answer `from` it, which
/// is asked again when columns were missing: the three forms must not need facts any more.
Outcome answerFromDatabase(const Arguments &arguments, Terminal &terminal,
                           const std::function<Result<VerbAnswer>(Workbench &)> &from);

} // namespace kompas
