// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/base/csv.h"

namespace kompas {

namespace {

/// How a cell is written: as it is for programs, or as a spreadsheet of the reader's language takes it.
struct Dialect {
    QChar delimiter = u',';
    QChar decimal = u'.';
    bool forSpreadsheet = false;
};

Result<Dialect> dialectFrom(const Arguments &arguments, const Words &words)
{
    const QString format = arguments.has("format") ? arguments.value("format") : QStringLiteral("csv");
    if (format == u"csv")
        return Dialect{};
    if (format == u"excel-csv") {
        // Excel takes the list separator from the locale: a semicolon where the comma is the decimal sign.
        const bool hasDecimalComma = words.locale().decimalPoint() == u",";
        return Dialect{hasDecimalComma ? u';' : u',', hasDecimalComma ? u',' : u'.', true};
    }
    return unknownWord(CommandLine::tr("There is no format \"%1\"."), format,
                       {QStringLiteral("csv"), QStringLiteral("excel-csv")});
}

QString cellFor(const QString &cell, FieldType type, const Dialect &dialect)
{
    if (!dialect.forSpreadsheet)
        return cell;
    switch (type) {
    case FieldType::Instant: {
        // Excel reads 2026-11-15 09:30:00 as a moment, but the T and the offset make it a text.
        QString moment = cell.left(19);
        return moment.replace(u'T', u' ');
    }
    case FieldType::Number:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
    case FieldType::Money:
        return QString(cell).replace(u'.', dialect.decimal);
    case FieldType::Text:
    case FieldType::Word:
        return withoutFormula(cell);
    default:
        return cell;
    }
}

QStringList headingFor(Kind kind, const Dialect &dialect, const Words &words)
{
    QStringList heading;
    for (const Field &field : fields(kind))
        heading << (dialect.forSpreadsheet ? words.translate("Field", field.label) : QString::fromLatin1(field.id));
    return heading;
}

Result<Kind> kindFrom(const Arguments &arguments)
{
    QStringList known;
    for (const KindInfo &each : kinds)
        known << QString::fromLatin1(each.id);
    const QString asked = arguments.value("kind");
    if (asked.isEmpty())
        return Error{
            CommandLine::tr("Which records? Add --kind with one of: %1.").arg(known.join(QStringLiteral(", "))), {}};
    if (const std::optional<Kind> kind = kindFromId(asked))
        return *kind;
    return unknownWord(CommandLine::tr("There is no kind of records \"%1\"."), asked, known);
}

Outcome writeRows(Workbench &workbench, Kind kind, const Dialect &dialect, const Words &words, Output &output)
{
    const auto record = [&dialect](const QStringList &cells) {
        return csvRecord(cells, dialect.delimiter).toUtf8() + "\r\n";
    };
    if (dialect.forSpreadsheet)
        output.write("\xEF\xBB\xBF");
    output.write(record(headingFor(kind, dialect, words)));
    const std::span<const Field> columns = fields(kind);
    const Result<void> read = workbench.store().forEachRow(kind, {}, [&](qint64, const QStringList &cells) {
        QStringList written;
        for (qsizetype i = 0; i < cells.size(); ++i)
            written << cellFor(cells[i], columns[static_cast<std::size_t>(i)].type, dialect);
        output.write(record(written));
        return true;
    });
    if (!read)
        return couldNot(read.error());
    const Result<void> finished = output.finish();
    return finished ? Outcome{} : couldNot(finished.error());
}

Outcome exportRecords(const Arguments &arguments, Terminal &terminal)
{
    const Words words = Words::of(terminal.language);
    const Result<Kind> kind = kindFrom(arguments);
    if (!kind)
        return wrongUsage(kind.error());
    if (arguments.value("format") == u"xlsx")
        return couldNot(CommandLine::tr(
            "This build writes no xlsx; use --format excel-csv, which Excel opens with a double click."));
    const Result<Dialect> dialect = dialectFrom(arguments, words);
    if (!dialect)
        return wrongUsage(dialect.error());
    const Result<std::unique_ptr<Workbench>> workbench = openDatabase(arguments, Store::Mode::ReadOnly);
    if (!workbench)
        return couldNot(workbench.error());
    const Result<std::unique_ptr<Output>> output = Output::of(arguments, terminal);
    if (!output)
        return couldNot(output.error());
    return writeRows(**workbench, *kind, *dialect, words, **output);
}

} // namespace

std::vector<Verb> exportVerbs()
{
    return {
        {"export",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "write all records of a kind, for a program or a spreadsheet"),
         {databaseOption,
          {"kind", "KIND",
           QT_TRANSLATE_NOOP("CommandLine", "ticket, ticket_event, survey_response, contact, agent_time, ...")},
          {"format", "csv|excel-csv",
           QT_TRANSLATE_NOOP(
               "CommandLine",
               "csv for programs; excel-csv as a spreadsheet of your language wants it, formulas made harmless")},
          outputOption},
         0,
         0,
         exportRecords},
    };
}

} // namespace kompas
