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

QString nameOf(const OwnColumn &own)
{
    return ownNameOf(own.dimension).value_or(own.dimension);
}

/// Programs get the words of the file and verbatim texts; people the headings of their language and typed cells.
Sheet headOf(const Dataset &data, bool forPeople, const Words &words)
{
    Sheet sheet{.name = words.kindName(data.kind)};
    for (const Field &field : fields(data.kind)) {
        if (isOwnField(field))
            continue;
        const QString title = forPeople ? words.translate("Field", field.label) : QString::fromLatin1(field.id);
        sheet.columns.push_back({title, forPeople ? sheetTypeOf(field.type) : SheetType::Text});
    }
    for (const OwnColumn &own : data.own)
        sheet.columns.push_back(
            {forPeople ? words.dimensionName(own.dimension) : ownPrefix + nameOf(own), SheetType::Text});
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
QStringList spread(const Dataset &data, QStringList cells)
{
    const QMap<QString, QString> words = ownWords(cells.takeAt(fieldIndex(data.kind, ownField)));
    for (const OwnColumn &own : data.own)
        cells += words.value(nameOf(own));
    return cells;
}

/// Hands every record to `add`, which says why it could not go on.
Result<void> eachRow(Workbench &workbench, Kind kind, const Sheet &head,
                     const std::function<Result<void>(const SheetRow &)> &add)
{
    Result<void> added;
    const Dataset &data = workbench.facts().of(kind);
    const Result<void> read = workbench.store().forEachRow(kind, {}, [&](qint64, const QStringList &stored) {
        const QStringList cells = spread(data, stored);
        SheetRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.push_back(cellOf(cells[i], head.columns[static_cast<std::size_t>(i)].type));
        added = add(row);
        return static_cast<bool>(added);
    });
    return added ? read : added;
}

Result<void> writeText(Workbench &workbench, Kind kind, const Sheet &head, const CsvDialect &dialect, Output &output)
{
    output.write(csvHeading(head.columns, dialect));
    const Result<void> written = eachRow(workbench, kind, head, [&](const SheetRow &row) {
        output.write(csvRow(head.columns, row, dialect));
        return Result<void>();
    });
    return written ? output.finish() : written;
}

Result<void> writeExcel(Workbench &workbench, Kind kind, const Sheet &head, const QString &path)
{
    Result<std::unique_ptr<SheetFile>> file = SheetFile::create(path, head, SheetFormat::Xlsx, QLocale::c());
    if (!file)
        return file.error();
    const Result<void> written =
        eachRow(workbench, kind, head, [&file](const SheetRow &row) { return (*file)->addRow(row); });
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
    const Result<std::unique_ptr<Workbench>> workbench = openDatabase(arguments, Store::Mode::ReadOnly);
    if (!workbench)
        return couldNot(workbench.error());
    const Sheet head = headOf((*workbench)->facts().of(*kind), *format != SheetFormat::Csv, words);
    Result<void> written;
    if (*format == SheetFormat::Xlsx) {
        written = writeExcel(**workbench, *kind, head, arguments.value("output"));
    } else {
        const Result<std::unique_ptr<Output>> output = Output::of(arguments, terminal);
        if (!output)
            return couldNot(output.error());
        const CsvDialect dialect =
            *format == SheetFormat::Csv ? CsvDialect::forPrograms() : CsvDialect::forSpreadsheets(words.locale());
        written = writeText(**workbench, *kind, head, dialect, **output);
    }
    return written ? Outcome{} : couldNot(written.error());
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
