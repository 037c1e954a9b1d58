// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/sheet/sheet_file.h"

namespace kompas {

namespace {

Result<SheetFormat> sheetFormatFrom(const Arguments &arguments)
{
    const QString format = arguments.has("format") ? arguments.value("format") : QStringLiteral("csv");
    if (format == u"csv")
        return SheetFormat::Csv;
    if (format == u"excel-csv")
        return SheetFormat::ExcelCsv;
    if (format == u"xlsx")
        return SheetFormat::Xlsx;
    return unknownWord(CommandLine::tr("There is no format \"%1\"."), format,
                       {QStringLiteral("csv"), QStringLiteral("excel-csv"), QStringLiteral("xlsx")});
}

SheetType sheetTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Word:
        return SheetType::Text;
    case FieldType::Instant:
        return SheetType::Moment;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Seconds:
    case FieldType::Minutes:
    case FieldType::ExactMinutes:
    case FieldType::Money:
    case FieldType::Flag:
        return SheetType::Number;
    }
    return SheetType::Text;
}

QString nameOf(const QString &dimension)
{
    return ownNameOf(dimension).value_or(dimension);
}

/// Programs get the words of the file and verbatim texts; people the headings of their language and typed cells.
Sheet headOf(Kind kind, const QStringList &own, bool forPeople, const Words &words)
{
    Sheet sheet{.name = words.kindName(kind)};
    for (const Field &field : fields(kind)) {
        if (isOwnField(field))
            continue;
        const QString title = forPeople ? words.translate("Field", field.label) : QString::fromLatin1(field.id);
        sheet.columns.push_back({title, forPeople ? sheetTypeOf(field.type) : SheetType::Text});
    }
    for (const QString &each : own)
        sheet.columns.push_back({forPeople ? words.dimensionName(each) : ownPrefix + nameOf(each), SheetType::Text});
    return sheet;
}

SheetCell cellOf(const QString &text, SheetType type)
{
    if (text.isEmpty())
        return {};
    if (type == SheetType::Moment)
        return SheetMoment{text};
    bool isNumber = false;
    const double value = type == SheetType::Number ? text.toDouble(&isNumber) : 0;
    return isNumber ? SheetCell(value) : SheetCell(text);
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

/// The cells as the sheet has them: those of the user's own dimensions at the end.
QStringList spread(Kind kind, const QStringList &own, QStringList cells)
{
    const QMap<QString, QString> words = ownWords(cells.takeAt(fieldIndex(kind, ownField)));
    for (const QString &each : own)
        cells += words.value(nameOf(each));
    return cells;
}

struct Exported {
    Kind kind;
    QStringList own; ///< dimensions of the user's own
    Sheet head;
};

/// Hands every record to `add`, which says why it could not go on.
Result<void> eachRow(Workbench &workbench, const Exported &exported,
                     const std::function<Result<void>(const SheetRow &)> &add)
{
    Result<void> added;
    const Result<void> read = workbench.store().forEachRow(exported.kind, {}, [&](qint64, const QStringList &stored) {
        const QStringList cells = spread(exported.kind, exported.own, stored);
        SheetRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.push_back(cellOf(cells[i], exported.head.columns[static_cast<std::size_t>(i)].type));
        added = add(row);
        return static_cast<bool>(added);
    });
    return added ? read : added;
}

Result<void> writeText(Workbench &workbench, const Exported &exported, const CsvDialect &dialect, Output &output)
{
    output.write(csvHeading(exported.head.columns, dialect));
    const Result<void> written = eachRow(workbench, exported, [&](const SheetRow &row) {
        output.write(csvRow(exported.head.columns, row, dialect));
        return Result<void>();
    });
    return written ? output.finish() : written;
}

Result<void> writeExcel(Workbench &workbench, const Exported &exported, const QString &path)
{
    Result<std::unique_ptr<SheetFile>> file = SheetFile::create(path, exported.head, SheetFormat::Xlsx, QLocale::c());
    if (!file)
        return file.error();
    const Result<void> written =
        eachRow(workbench, exported, [&file](const SheetRow &row) { return (*file)->addRow(row); });
    return written ? (*file)->finish() : written;
}

Outcome exportRecords(const Arguments &arguments, Terminal &terminal)
{
    const Words words = Words::of(terminal.language);
    const Result<Kind> kind = kindFrom(arguments);
    if (!kind)
        return wrongUsage(kind.error());
    const Result<SheetFormat> format = sheetFormatFrom(arguments);
    if (!format)
        return wrongUsage(format.error());
    if (*format == SheetFormat::Xlsx && !arguments.has("output"))
        return wrongUsage({CommandLine::tr("An Excel file is not for the terminal. Add --output FILE.xlsx."), {}});
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const Result<QStringList> own = workbench.computed([&](const Facts &facts) {
            QStringList dimensions;
            for (const OwnColumn &each : facts.of(*kind).own())
                dimensions += each.dimension;
            return dimensions;
        });
        if (!own)
            return couldNot(own.error());
        const Exported exported{*kind, *own, headOf(*kind, *own, *format != SheetFormat::Csv, words)};
        if (*format == SheetFormat::Xlsx)
            return outcomeOf(writeExcel(workbench, exported, arguments.value("output")));
        const Result<std::unique_ptr<Output>> output = Output::of(arguments, terminal);
        if (!output)
            return couldNot(output.error());
        const CsvDialect dialect =
            *format == SheetFormat::Csv ? CsvDialect::forPrograms() : CsvDialect::forSpreadsheets(words.locale());
        return outcomeOf(writeText(workbench, exported, dialect, **output));
    });
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
          {"format", "csv|excel-csv|xlsx",
           QT_TRANSLATE_NOOP("CommandLine", "csv for programs, text verbatim; excel-csv as a spreadsheet of your "
                                            "language wants it, formulas made harmless; xlsx an Excel file")},
          outputOption},
         0,
         0,
         exportRecords},
    };
}

} // namespace kompas
