// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/read_arguments.h"

#include "core/base/csv.h"
#include "core/workbench/kept.h"
#include "core/workbench/own_profile.h"
#include "core/workbench/same_import.h"

namespace kompas {

namespace {

using Member = std::pair<QString, QByteArray>;

QByteArray delimiterText(char delimiter)
{
    return jsonText(QString(QLatin1Char(delimiter)));
}

QStringList kindIds(const std::vector<Kind> &kindsOfFile)
{
    QStringList ids;
    for (const Kind kind : kindsOfFile)
        ids << kindId(kind);
    return ids;
}

// ---- preview

struct Row {
    qint64 line = 0;
    QStringList cells = {};
};

/// The number of rows asked for: 5 when nothing is said, -1 for all.
Result<qint64> rowLimit(const Arguments &arguments)
{
    const QString asked = arguments.value("rows");
    if (asked == u"all")
        return qint64(-1);
    bool isNumber = true;
    const qint64 rows = asked.isEmpty() ? 5 : asked.toLongLong(&isNumber);
    if (!isNumber || rows < 0)
        return Error{CommandLine::tr("\"%1\" is no number of rows; write --rows 20 or --rows all.").arg(asked), {}};
    return rows;
}

QByteArray jsonPreview(const Plan &plan, const std::vector<Row> &rows)
{
    QList<QByteArray> columns;
    for (const ColumnPlan &column : plan.columns) {
        columns << jsonObject({{QStringLiteral("header"), jsonText(column.header)},
                               {QStringLiteral("field"), jsonTextOrNull(column.field)},
                               {QStringLiteral("how"), jsonTextOrNull(column.how)},
                               {QStringLiteral("format"), jsonTextOrNull(column.format)},
                               {QStringLiteral("words"), column.words > 0 ? jsonCount(column.words) : jsonNumber({})},
                               {QStringLiteral("samples"), jsonTexts(column.samples)}});
    }
    QList<QByteArray> lines;
    for (const Row &row : rows)
        lines << jsonObject(
            {{QStringLiteral("line"), jsonCount(row.line)}, {QStringLiteral("cells"), jsonTexts(row.cells)}});
    return jsonObject({{QStringLiteral("file"), jsonText(plan.file)},
                       {QStringLiteral("sha256"), jsonText(QString::fromLatin1(plan.sha256))},
                       {QStringLiteral("bytes"), jsonCount(plan.bytes)},
                       {QStringLiteral("source"), jsonTextOrNull(plan.source)},
                       {QStringLiteral("profile"), jsonTextOrNull(plan.profile)},
                       {QStringLiteral("confidence"), jsonNumber(plan.confidence)},
                       {QStringLiteral("kinds"), jsonTexts(kindIds(plan.kinds))},
                       {QStringLiteral("delimiter"), delimiterText(plan.delimiter)},
                       {QStringLiteral("encoding"), jsonText(plan.encoding)},
                       {QStringLiteral("header_line"), jsonCount(plan.headerLine)},
                       {QStringLiteral("decimal"), delimiterText(plan.decimal)},
                       {QStringLiteral("date_order"), jsonTextOrNull(plan.dateOrder)},
                       {QStringLiteral("timezone"), jsonTextOrNull(QString::fromUtf8(plan.timezone))},
                       {QStringLiteral("needs_confirmation"), jsonFlag(plan.needsConfirmation)},
                       {QStringLiteral("columns"), jsonArray(columns, true)},
                       {QStringLiteral("rows"), jsonArray(lines, true)},
                       {QStringLiteral("remarks"), jsonRemarks(plan.remarks)}})
           + '\n';
}

QString planLines(const Plan &plan)
{
    const QString none = CommandLine::tr("none");
    const QString profile = plan.profile.isEmpty() ? CommandLine::tr("no known product")
                                                   : QStringLiteral("%1 (%2)").arg(plan.profileTitle, plan.profile);
    const QString delimiter = plan.delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(plan.delimiter));
    return alignedRows(
        {{CommandLine::tr("File"), plan.file},
         {CommandLine::tr("Recognised as"), profile},
         {CommandLine::tr("Records"), kindIds(plan.kinds).join(QStringLiteral(", "))},
         {CommandLine::tr("Encoding"), plan.encoding},
         {CommandLine::tr("Delimiter"), delimiter},
         {CommandLine::tr("Headings on line"), plan.headerLine > 0 ? QString::number(plan.headerLine) : none},
         {CommandLine::tr("Decimal sign"), QString(QLatin1Char(plan.decimal))},
         {CommandLine::tr("Order of dates"), plan.dateOrder.isEmpty() ? none : plan.dateOrder},
         {CommandLine::tr("Time zone"), QString::fromUtf8(plan.timezone)},
         {CommandLine::tr("SHA-256"), QString::fromLatin1(plan.sha256)}});
}

/// Of a column that is not used but could be kept: what it could be mapped to.
QString fieldShown(const ColumnPlan &column)
{
    const QString own =
        column.words > 0 ? QStringLiteral(" ") + ownPrefix + ownNameFrom(column.header) + u'?' : QString();
    return column.field.isEmpty() ? u'–' + own : column.field;
}

QString tablePreview(const Plan &plan, const std::vector<Row> &rows)
{
    QList<QStringList> columns;
    for (const ColumnPlan &column : plan.columns) {
        columns << QStringList{column.header, fieldShown(column), column.format,
                               column.samples.mid(0, 3).join(QStringLiteral(" · ")).left(60)};
    }
    QString text = planLines(plan) + u'\n'
                   + alignedTable({CommandLine::tr("Column"), CommandLine::tr("Field"), CommandLine::tr("Read as"),
                                   CommandLine::tr("Examples")},
                                  columns);
    if (!rows.empty()) {
        QStringList heading = {CommandLine::tr("Line")};
        for (const ColumnPlan &column : plan.columns)
            heading << column.header;
        QList<QStringList> lines;
        for (const Row &row : rows) {
            QStringList line = {QString::number(row.line)};
            for (const QString &cell : row.cells)
                line << cell.simplified().left(24);
            lines << line;
        }
        text += u'\n' + alignedTable(heading, lines, {0});
    }
    return plan.remarks.empty() ? text : text + u'\n' + remarkLines(plan.remarks);
}

/// Row by row, so that a file of any size goes through.
Outcome csvPreview(const Plan &plan, qint64 limit, const Arguments &arguments, Terminal &terminal)
{
    Result<std::unique_ptr<Output>> output = Output::of(arguments, terminal);
    if (!output)
        return couldNot(output.error());
    QStringList heading;
    for (const ColumnPlan &column : plan.columns)
        heading << column.header;
    if (plan.headerLine > 0)
        (*output)->write(csvRecord(heading).toUtf8() + "\r\n");
    const Result<void> read = readRows(plan, limit, [&output](qint64, const QStringList &cells) {
        (*output)->write(csvRecord(cells).toUtf8() + "\r\n");
        return true;
    });
    if (!read)
        return couldNot(read.error());
    const Result<void> written = (*output)->finish();
    return written ? Outcome{} : couldNot(written.error());
}

Outcome preview(const Arguments &arguments, Terminal &terminal)
{
    const Result<Format> format = formatFrom(arguments);
    const Result<qint64> limit = rowLimit(arguments);
    const Result<ReadOptions> options = readOptionsFrom(arguments, terminal.profiles);
    if (!format || !limit || !options)
        return wrongUsage(!format ? format.error() : !limit ? limit.error() : options.error());
    const Result<OwnPlan> planned =
        planWithOwnProfiles(arguments.operands.front(), *options, terminal.profiles, terminal.now);
    if (!planned)
        return couldNot(planned.error());
    const Plan *plan = &planned->plan;
    if (*format == Format::Csv)
        return csvPreview(*plan, arguments.has("rows") ? *limit : -1, arguments, terminal);
    std::vector<Row> rows;
    const Result<void> read = readRows(*plan, *limit, [&rows](qint64 line, const QStringList &cells) {
        rows.push_back({line, cells});
        return true;
    });
    if (!read)
        return couldNot(read.error());
    return writeAll(*format == Format::Json ? jsonPreview(*plan, rows) : tablePreview(*plan, rows).toUtf8(), arguments,
                    terminal);
}

// ---- import

std::vector<Member> jsonCounts(const Counts &counts)
{
    return {{QStringLiteral("imported"), jsonCount(counts.imported)},
            {QStringLiteral("updated"), jsonCount(counts.updated)},
            {QStringLiteral("unchanged"), jsonCount(counts.unchanged)}};
}

QByteArray jsonImport(const Import &import)
{
    std::vector<Member> kindMembers;
    for (auto each = import.kinds.begin(); each != import.kinds.end(); ++each)
        kindMembers.emplace_back(each.key(), jsonObject(jsonCounts(each.value())));
    return jsonObject({{QStringLiteral("file"), jsonText(import.file)},
                       {QStringLiteral("sha256"), jsonText(QString::fromLatin1(import.sha256))},
                       {QStringLiteral("source"), jsonText(import.source)},
                       {QStringLiteral("profile"), jsonTextOrNull(import.profile)},
                       {QStringLiteral("kind"), jsonTextOrNull(kindOfRows(import))},
                       {QStringLiteral("kinds"), jsonObject(kindMembers)},
                       {QStringLiteral("delimiter"), jsonText(import.delimiter)},
                       {QStringLiteral("encoding"), jsonText(import.encoding)},
                       {QStringLiteral("header_line"), jsonCount(import.headerLine)},
                       {QStringLiteral("date_order"), jsonTextOrNull(import.dateOrder)},
                       {QStringLiteral("timezone"), jsonTextOrNull(import.timezone)},
                       {QStringLiteral("rows"), jsonCount(import.rows)},
                       {QStringLiteral("imported"), jsonCount(import.counts.imported)},
                       {QStringLiteral("updated"), jsonCount(import.counts.updated)},
                       {QStringLiteral("unchanged"), jsonCount(import.counts.unchanged)},
                       {QStringLiteral("skipped"), jsonCount(import.skipped)},
                       {QStringLiteral("rejected"), jsonCount(import.rejected)},
                       {QStringLiteral("remarks"), jsonRemarks(import.remarks)}});
}

QString importLines(const Import &import, const Words &words)
{
    QString text = CommandLine::tr("%1: %2 rows: %3 imported, %4 updated, %5 unchanged, %6 skipped, %7 rejected")
                       .arg(import.file, words.count(import.rows), words.count(import.counts.imported),
                            words.count(import.counts.updated), words.count(import.counts.unchanged),
                            words.count(import.skipped), words.count(import.rejected))
                   + u'\n';
    if (import.rejected > 0) {
        text += QStringLiteral("  ")
                + CommandLine::tr("The rejected rows, with their reasons: servicekompas imports --db FILE rejects %1")
                      .arg(import.id)
                + u'\n';
    }
    return text + remarkLines(import.remarks);
}

Result<Workbench::ImportSettings> settingsFrom(const Arguments &arguments)
{
    Workbench::ImportSettings settings;
    settings.pseudonymise = arguments.has("pseudonymise");
    if (arguments.has("agents")) {
        settings.agents = agentPrivacyFromId(arguments.value("agents"));
        if (!settings.agents)
            return Error{CommandLine::tr("Agents are shown as names, pseudonyms or team, not \"%1\".")
                             .arg(arguments.value("agents")),
                         {}};
    }
    return settings;
}

/// The database is made for the first file that can be read, so that a mistyped file name leaves nothing behind.
struct Importing {
    const Arguments &arguments;
    qint64 now = 0;
    QString profiles = {};
    ReadOptions options = {};
    Workbench::ImportSettings settings = {};
    std::unique_ptr<Workbench> workbench = {};

    Result<Import> file(const QString &path)
    {
        if (const std::optional<Import> same = known(path)) {
            if (const Result<void> opened = open(); !opened)
                return opened.error();
            const Result<std::optional<Import>> again = workbench->importAgain(*same, now, settings);
            if (!again)
                return again.error();
            if (*again)
                return **again;
        }
        const Result<OwnPlan> planned = planWithOwnProfiles(path, options, profiles, now);
        if (!planned)
            return planned.error();
        if (const Result<void> opened = open(); !opened)
            return opened.error();
        return workbench->import(planned->plan, now, settings);
    }

private:
    Result<void> open()
    {
        if (workbench)
            return {};
        Result<std::unique_ptr<Workbench>> opened = openDatabase(arguments, Store::Mode::Create);
        if (!opened)
            return opened.error();
        workbench = std::move(*opened);
        const KeptOfPeople kept{!arguments.has("drop-texts"), arguments.has("organisation-from-mail")};
        return workbench->store().setSettings(settingsOf(kept), now);
    }

    /// A file that was imported before, asked for in the same way. A database that cannot be read knows none.
    std::optional<Import> known(const QString &path) const
    {
        const auto question = [asked = questionOf(options, path, ownProfiles(profiles))](const Import &) {
            return asked;
        };
        if (workbench)
            return knownImport(workbench->imports(), path, question);
        if (!QFile::exists(arguments.value("db")))
            return std::nullopt;
        const Result<std::unique_ptr<Store>> store = Store::open(arguments.value("db"), Store::Mode::ReadOnly);
        const Result<std::vector<Import>> imports = store ? (*store)->imports() : store.error();
        return imports ? knownImport(*imports, path, question) : std::nullopt;
    }
};

Outcome import(const Arguments &arguments, Terminal &terminal)
{
    const Result<ReadOptions> options = readOptionsFrom(arguments, terminal.profiles);
    const Result<Workbench::ImportSettings> settings = settingsFrom(arguments);
    if (!options || !settings)
        return wrongUsage(!options ? options.error() : settings.error());
    const Words words = Words::of(terminal.language);
    Importing importing{arguments, terminal.now, terminal.profiles, *options, *settings};
    QList<QByteArray> files;
    QStringList failures;
    for (const QString &path : arguments.operands) {
        const Result<Import> done = importing.file(path);
        if (!done) {
            failures << done.error().message.simplified();
            continue;
        }
        if (arguments.has("json"))
            files << jsonImport(*done);
        else
            terminal.out.write(importLines(*done, words).toUtf8());
    }
    if (arguments.has("json"))
        terminal.out.write(jsonObject({{QStringLiteral("files"), jsonArray(files, true)}}) + '\n');
    return failures.isEmpty() ? Outcome{} : couldNot(failures.join(u'\n'));
}

} // namespace

std::vector<Verb> importVerbs()
{
    std::vector<Option> previewOptions = {
        {"rows", "N|all", QT_TRANSLATE_NOOP("CommandLine", "how many rows to show")}, formatOption, outputOption};
    std::vector<Option> importOptions = {databaseOption};
    for (const Option &option : readOptions()) {
        previewOptions.push_back(option);
        importOptions.push_back(option);
    }
    importOptions.push_back(
        {"agents", "names|pseudonyms|team",
         QT_TRANSLATE_NOOP("CommandLine", "how agents are shown; pseudonyms unless chosen otherwise")});
    importOptions.push_back(
        {"pseudonymise", nullptr, QT_TRANSLATE_NOOP("CommandLine", "replace customers by keyed pseudonyms")});
    importOptions.push_back({"organisation-from-mail", nullptr,
                             QT_TRANSLATE_NOOP("CommandLine", "where no organisation is named: the domain of the "
                                                              "customer's mail address")});
    importOptions.push_back(
        {"drop-texts", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "store no subjects, comments and messages, now and later")});
    importOptions.push_back({"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the result as JSON")});
    return {
        {"preview", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "show what the importer sees in a file, without importing it"),
         previewOptions, 1, 1, preview},
        {"import", "FILE...",
         QT_TRANSLATE_NOOP("CommandLine", "import files into a database, each whole or not at all"), importOptions, 1,
         -1, import},
    };
}

} // namespace kompas
