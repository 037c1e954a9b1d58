// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "core/workbench/row_layout.h"

#include <QDateTime>

namespace kompas {

namespace {

QString isoTime(qint64 utc)
{
    return utc == noInstant || utc == 0 ? QString() : QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODate);
}

std::vector<Told> tell(const Import &import)
{
    return {{"import", QString::number(import.id), true},
            {"file", import.file},
            {"sha256", QString::fromLatin1(import.sha256)},
            {"source", import.source},
            {"profile", import.profile},
            {"imported_at", isoTime(import.importedAt)},
            {"data_until", isoTime(import.dataUntil)},
            {"rows", QString::number(import.rows), true},
            {"imported", QString::number(import.counts.imported), true},
            {"updated", QString::number(import.counts.updated), true},
            {"unchanged", QString::number(import.counts.unchanged), true},
            {"skipped", QString::number(import.skipped), true},
            {"rejected", QString::number(import.rejected), true},
            {"undone", import.undone ? QStringLiteral("true") : QStringLiteral("false"), true}};
}

std::vector<std::vector<Told>> tellAll(const std::vector<Import> &imports)
{
    std::vector<std::vector<Told>> told;
    told.reserve(imports.size());
    for (const Import &import : imports)
        told.push_back(tell(import));
    return told;
}

QString tableImports(const Workbench &workbench, const Words &words)
{
    QList<QStringList> rows;
    for (const Import &import : workbench.imports()) {
        rows << QStringList{QString::number(import.id),
                            import.file,
                            words.dateTime(import.importedAt, workbench.facts().zone),
                            words.count(import.rows),
                            words.count(import.counts.imported),
                            words.count(import.counts.updated),
                            words.count(import.counts.unchanged),
                            words.count(import.rejected),
                            import.undone ? CommandLine::tr("undone") : QString()};
    }
    return alignedTable({CommandLine::tr("No."), CommandLine::tr("File"), CommandLine::tr("Imported on"),
                         CommandLine::tr("Rows"), CommandLine::tr("New"), CommandLine::tr("Updated"),
                         CommandLine::tr("Unchanged"), CommandLine::tr("Rejected"), QString()},
                        rows, {0, 3, 4, 5, 6, 7});
}

Outcome list(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&terminal](Workbench &workbench) {
        return VerbAnswer{[&workbench] { return jsonTold(tellAll(workbench.imports())); },
                          [&workbench] { return csvTold(tell({}), tellAll(workbench.imports())); },
                          [&] { return tableImports(workbench, Words::of(terminal.language)); }};
    });
}

/// The import with the number given, or why there is none.
Result<Import> importNumbered(const Workbench &workbench, qint64 number)
{
    for (const Import &import : workbench.imports()) {
        if (import.id == number)
            return import;
    }
    return Error{
        CommandLine::tr("There is no import %1 in %2; `imports list` shows them.").arg(number).arg(workbench.path()),
        {}};
}

Outcome undo(qint64 number, Workbench &workbench, Terminal &terminal)
{
    const Result<Import> import = importNumbered(workbench, number);
    if (!import)
        return couldNot(import.error());
    if (import->undone)
        return couldNot(CommandLine::tr("Import %1 (%2) has been undone already.").arg(number).arg(import->file));
    if (const Result<void> undone = workbench.undo(number); !undone)
        return couldNot(undone.error());
    return writeAll((CommandLine::tr("Import %1 (%2) is undone.").arg(number).arg(import->file) + u'\n').toUtf8(), {},
                    terminal);
}

/// With `--mend` a file to mend and to import again; with `--raw` only the records as they stood in the file.
Outcome rejects(qint64 number, Workbench &workbench, const Arguments &arguments, Terminal &terminal)
{
    const Result<Import> import = importNumbered(workbench, number);
    if (!import)
        return couldNot(import.error());
    const Result<std::vector<Reject>> rejected = workbench.store().rejects(number);
    if (!rejected)
        return couldNot(rejected.error());
    QByteArray raw;
    QList<QStringList> rows;
    for (const Reject &reject : *rejected) {
        raw += reject.raw.toUtf8() + "\r\n";
        rows << QStringList{QString::number(reject.line), reject.code, reject.reason, reject.raw};
    }
    if (arguments.has("mend"))
        return writeAll("\xef\xbb\xbf" + mendableText(*import, *rejected).toUtf8(), arguments, terminal);
    const QStringList heading = {QStringLiteral("line"), QStringLiteral("code"), QStringLiteral("reason"),
                                 QStringLiteral("raw")};
    return writeAll(arguments.has("raw") ? raw : csvTable(heading, rows), arguments, terminal);
}

Outcome imports(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const QStringList known = {QStringLiteral("list"), QStringLiteral("undo"), QStringLiteral("rejects")};
    if (!known.contains(what))
        return wrongUsage(unknownWord(CommandLine::tr("`imports` cannot %1."), what, known));
    if (what == u"list") {
        if (arguments.operands.size() > 1)
            return wrongUsage(CommandLine::tr("`imports list` takes no number; it lists all imports."));
        return list(arguments, terminal);
    }
    bool isNumber = false;
    const qint64 number = arguments.operands.value(1).toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(CommandLine::tr("Which import? Add its number, as `imports list` shows it."));
    if (what == u"undo")
        return withDatabase(arguments, Store::Mode::ReadWrite,
                            [&](Workbench &workbench) { return undo(number, workbench, terminal); });
    return withDatabase(arguments, Store::Mode::ReadOnly,
                        [&](Workbench &workbench) { return rejects(number, workbench, arguments, terminal); });
}

Outcome checkFile(Workbench &workbench, Terminal &terminal)
{
    const Result<Store::Check> checked = workbench.store().check();
    if (!checked)
        return couldNot(checked.error());
    terminal.out.write((checked->lines.join(u'\n') + u'\n').toUtf8());
    if (checked->ok)
        return {};
    return couldNot(CommandLine::tr("%1 is damaged: %2 Restore a copy, or import the exports into a new database.")
                        .arg(workbench.path(), checked->lines.value(0)));
}

Outcome check(const Arguments &arguments, Terminal &terminal)
{
    return withDatabase(arguments, Store::Mode::ReadOnly,
                        [&terminal](Workbench &workbench) { return checkFile(workbench, terminal); });
}

} // namespace

std::vector<Verb> importsVerbs()
{
    return {
        {"imports",
         "list | undo N | rejects N",
         QT_TRANSLATE_NOOP("CommandLine", "list what was imported, undo an import, or write its rejected rows as CSV"),
         {databaseOption,
          formatOption,
          outputOption,
          {"mend", nullptr, QT_TRANSLATE_NOOP("CommandLine", "rejects: as a file to mend and to import again")},
          {"raw", nullptr, QT_TRANSLATE_NOOP("CommandLine", "rejects: only the rows as they stood in the file")}},
         1,
         2,
         imports},
        {"check",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "check a database: integrity, schema, counts"),
         {databaseOption},
         0,
         0,
         check},
    };
}

} // namespace kompas
