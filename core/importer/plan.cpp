// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/companions.h"
#include "core/importer/conclusions.h"
#include "core/importer/evidence.h"
#include "core/importer/hash_beside.h"
#include "core/importer/heading.h"
#include "core/importer/read.h"
#include "core/importer/records.h"
#include "core/importer/unpack.h"

#include "core/importer/number.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kompas {

namespace {

constexpr std::size_t headBytes = std::size_t{512} << 10;
constexpr qsizetype headRows = 260;
constexpr std::size_t sampleRowCount = 20;
constexpr qsizetype samplesPerColumn = 5;

Error badOption(const char *text, const QString &value)
{
    return Error{QCoreApplication::translate("Import", text).arg(value)};
}

/// Refuses options that no file can be read with.
Result<void> checkOptions(const ReadOptions &options, qint64 now)
{
    const std::optional<Zone> zone = Zone::named(options.timezone.value_or(QByteArray(defaultZone)));
    if (!zone)
        return badOption(QT_TRANSLATE_NOOP("Import", "There is no time zone \"%1\". Use a name such as "
                                                     "Europe/Amsterdam or an offset such as +02:00."),
                         QString::fromUtf8(*options.timezone));
    if (options.encoding && !encodingFromName(*options.encoding))
        return Error{QCoreApplication::translate("Import", "There is no encoding \"%1\". Choose one of: %2.")
                         .arg(*options.encoding, encodingNames().join(QStringLiteral(", ")))};
    if (options.dateOrder && !dateOrderFromName(*options.dateOrder))
        return badOption(QT_TRANSLATE_NOOP("Import", "There is no date order \"%1\". Choose one of: dmy, mdy, ymd."),
                         *options.dateOrder);
    if (options.decimal && *options.decimal != ',' && *options.decimal != '.')
        return badOption(QT_TRANSLATE_NOOP("Import", "The decimal sign is , or . and not \"%1\"."),
                         QString(QLatin1Char(*options.decimal)));
    if (options.date && zone->startOf(*options.date) > now)
        return badOption(QT_TRANSLATE_NOOP("Import",
                                           "The date %1 lies in the future. Give the day on which the answers "
                                           "were given."),
                         options.date->toString(Qt::ISODate));
    return {};
}

Result<void> readDialect(Plan &plan, Encoding encoding)
{
    Result<ByteStream> stream = ByteStream::open(plan.readPath, encoding);
    if (!stream)
        return stream.error();
    std::string head;
    while (head.size() < headBytes && stream->read(head, headBytes)) {
    }
    const Dialect dialect = detectDialect(head, head.size() < headBytes);
    plan.delimiter = plan.options.delimiter.value_or(dialect.delimiter);
    plan.quote = dialect.quote;
    if (plan.delimiter == dialect.delimiter) {
        plan.delimiterTail = QByteArray::fromStdString(dialect.tail);
        plan.blankBehind = dialect.blankBehind;
    }
    const std::string_view text = std::string_view(head).substr(head.starts_with("\xef\xbb\xbf") ? 3 : 0);
    plan.hasReason =
        text.starts_with(reasonHeader) || (text.starts_with('"') && text.substr(1).starts_with(reasonHeader));
    plan.escape = dialect.escape;
    return {};
}

QString columnName(std::size_t column)
{
    return QStringLiteral("#%1").arg(column + 1);
}

Result<Head> readHeadOf(Plan &plan, Encoding encoding)
{
    Result<ByteStream> stream = ByteStream::open(plan.readPath, encoding);
    if (!stream)
        return stream.error();
    Head head;
    head.encoding = encoding;
    Dialect dialect = placeOf(plan).dialect;
    head.rows = readHead(*stream, dialect, headRows);
    // Once it is known how many columns there are, stray quotes can be told.
    dialect.columns = usualWidth(head.rows);
    stream->seek(0);
    head.rows = readHead(*stream, dialect, headRows);
    plan.headerLine = plan.options.headerLine.value_or(
        detectHeaderLine(head.rows, [encoding](std::string_view text) { return isKnownHeader(text, encoding); }));
    const auto first = std::ranges::find_if(head.rows, [&](const HeadRow &row) { return row.line >= plan.headerLine; });
    head.rows.erase(head.rows.begin(), first);
    if (head.rows.empty())
        return Error{QCoreApplication::translate("Import", "%1 holds no table: there is no row at line %2. Check the "
                                                           "line of the header.")
                         .arg(plan.file)
                         .arg(plan.headerLine)};
    std::vector<std::string> &cells = head.rows.front().cells;
    // A header with a delimiter too many would move all names to the wrong columns.
    const auto empty = std::ranges::find_if(cells, [](const std::string &cell) { return cell.empty(); });
    if (plan.headerLine > 0 && cells.size() == dialect.columns + 1 && empty != cells.end())
        cells.erase(empty);
    head.hasHeader = plan.headerLine > 0;
    plan.lastHeaderLine = 0;
    for (std::size_t i = 0; !head.hasHeader && i < cells.size(); ++i)
        head.headers.append(columnName(i));
    if (!head.hasHeader)
        return head;
    const TableHeading heading = readHeading(head.rows, encoding);
    head.headers = heading.names;
    head.descriptions = heading.descriptions;
    head.firstNames = heading.firstNames;
    plan.headerLine = static_cast<int>(head.rows.front().line);
    plan.lastHeaderLine = static_cast<int>(head.rows[static_cast<std::size_t>(heading.rows) - 1].line);
    head.rows.erase(head.rows.begin(), head.rows.begin() + heading.rows);
    for (const QByteArray &zone : heading.zones) {
        if (!zone.isEmpty() && Zone::named(zone) && !plan.options.timezone)
            plan.timezone = zone;
    }
    return head;
}

void takeSamples(Plan &plan, const Head &head)
{
    for (const HeadRow &row : head.rows) {
        for (std::size_t i = 0; i < plan.columns.size() && i < row.cells.size(); ++i) {
            QStringList &samples = plan.columns[i].samples;
            const QString text = decoded(row.cells[i], head.encoding);
            if (samples.size() < samplesPerColumn && !text.trimmed().isEmpty() && !samples.contains(text))
                samples.append(text);
        }
    }
    for (std::size_t i = 0; i < std::min(head.rows.size(), sampleRowCount); ++i) {
        QStringList cells;
        for (const std::string &cell : head.rows[i].cells)
            cells.append(decoded(cell, head.encoding));
        plan.sampleRows.push_back(cells);
        plan.sampleLines.push_back(head.rows[i].line);
    }
    plan.sampleRemarks.resize(plan.sampleRows.size());
}

/// Columns that look like dates but are not used: they tell the order of day and month all the same.
std::vector<std::size_t> unusedDates(const Plan &plan, const Head &head)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (!plan.columns[i].field.isEmpty())
            continue;
        DateEvidence dates;
        qint64 filled = 0;
        for (const HeadRow &row : head.rows) {
            const std::string_view cell = i < row.cells.size() ? trimmed(row.cells[i]) : std::string_view();
            filled += cell.empty() ? 0 : 1;
            dates.add(cell, 0);
        }
        if (dates.withoutYearFirst() > 0 && dates.withoutYearFirst() * 10 >= filled * 8)
            result.push_back(i);
    }
    return result;
}

std::vector<std::size_t> unusedColumns(const Plan &plan)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].field.isEmpty())
            result.push_back(i);
    }
    return result;
}

std::vector<ColumnReader> readersOf(const Plan &plan, const Profile &profile, Encoding encoding, const Zone &zone)
{
    std::vector<ColumnReader> readers;
    const ColumnReader::Context context = {&profile, encoding, plan.decimal, &zone};
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (const std::optional<FieldTarget> target = fieldTarget(plan.kinds, plan.columns[i].field))
            readers.emplace_back(i, plan.columns[i], *target, context);
    }
    return readers;
}

Result<Evidence> readEvidence(const Plan &plan, const Profile *profile, const Head &head, qint64 now,
                              const Progress &progress)
{
    const Zone zone;
    EvidenceWanted wanted;
    if (profile)
        wanted.columns = readersOf(plan, *profile, head.encoding, zone);
    wanted.datesToo = unusedDates(plan, head);
    wanted.unused = unusedColumns(plan);
    wanted.width = plan.columns.size();
    wanted.now = now;
    return gatherEvidence(placeOf(plan), wanted, progress);
}

/// The problems of the sample rows, beside them.
void remarkOnSamples(Plan &plan, const Head &head, qint64 now)
{
    Result<RecordBuilder> builder = RecordBuilder::make(plan, now);
    if (!builder)
        return;
    for (std::size_t i = 0; i < plan.sampleRows.size(); ++i) {
        Row row;
        row.line = plan.sampleLines[i];
        row.cells.assign(head.rows[i].cells.begin(), head.rows[i].cells.end());
        Built built;
        builder->build(row, built);
        for (const auto &[finding, field] : built.findings)
            plan.sampleRemarks[i].push_back(remarkOn(finding, builder->kind(), field, 1, row.line));
        if (!built.rejected.isEmpty())
            plan.sampleRemarks[i].push_back({built.rejected, {}, 1, row.line, rejectReason(built.rejected)});
    }
}

void applyMapping(Plan &plan, Mapping &&mapping, const Head &head)
{
    plan.confidence = mapping.confidence;
    if (!mapping.profile) {
        for (const QString &header : head.headers) {
            ColumnPlan column;
            column.header = header;
            plan.columns.push_back(column);
        }
        return;
    }
    plan.columns = std::move(mapping.columns);
    plan.profile = mapping.profile->name;
    plan.profileTitle = titleOf(*mapping.profile);
    plan.kinds = mapping.profile->kinds;
    const bool hasScore = std::ranges::any_of(plan.columns, [&](const ColumnPlan &column) {
        const std::optional<FieldTarget> target = fieldTarget(plan.kinds, column.field);
        return target && target->isScore();
    });
    if (plan.kinds.front() != Kind::SurveyResponse && !hasScore)
        std::erase(plan.kinds, Kind::SurveyResponse);
    // Without a rating the columns about it say nothing.
    for (ColumnPlan &column : plan.columns) {
        if (!fieldTarget(plan.kinds, column.field))
            column.field = column.how = QString();
    }
}

void remarkOnOthers(Plan &plan, const Unpacked &unpacked)
{
    if (unpacked.others.isEmpty() || plan.options.sheet)
        return;
    plan.remarks.push_back(
        {QStringLiteral("sheet_chosen"),
         {},
         0,
         0,
         QCoreApplication::translate("Remark", "%1 was read. The file also holds %2; choose it to read it.")
             .arg(unpacked.inside, unpacked.others.join(QStringLiteral(", ")))});
}

Plan emptyPlan(const QString &path, const ReadOptions &options, const FileFacts &facts, const Unpacked &unpacked)
{
    Plan plan;
    plan.path = path;
    plan.readPath = unpacked.path;
    plan.unpacked = unpacked.owner;
    plan.sheet = unpacked.inside;
    plan.file = QFileInfo(path).fileName();
    plan.sha256 = unpacked.sha256;
    plan.bytes = unpacked.sha256.isEmpty() ? facts.bytes : QFileInfo(path).size();
    plan.encoding = encodingName(facts.encoding);
    plan.timezone = options.timezone.value_or(QByteArray(defaultZone));
    plan.options = options;
    return plan;
}

} // namespace

Result<Plan> planImport(const QString &path, const ReadOptions &options, qint64 now, const Progress &progress)
{
    if (const Result<void> checked = checkOptions(options, now); !checked)
        return checked.error();
    const Result<Unpacked> unpacked = unpack(path, options.sheet);
    if (!unpacked)
        return unpacked.error();
    std::optional<HashBeside> hash;
    if (unpacked->sha256.isEmpty())
        hash.emplace(unpacked->path);
    const std::optional<Encoding> encoding = options.encoding ? encodingFromName(*options.encoding) : std::nullopt;
    const Result<FileFacts> facts = inspectFile(unpacked->path, encoding, progress.part(0, 0.2));
    if (!facts)
        return facts.error();
    Plan plan = emptyPlan(path, options, *facts, *unpacked);
    if (const Result<void> read = readDialect(plan, facts->encoding); !read)
        return read.error();
    const Result<Head> head = readHeadOf(plan, facts->encoding);
    if (!head)
        return head.error();
    Result<Mapping> mapping = chooseMapping(*head, options);
    if (!mapping)
        return mapping.error();
    const Profile *profile = mapping->profile;
    const bool recognised = mapping->recognised();
    applyMapping(plan, *std::move(mapping), *head);
    plan.needsConfirmation = !recognised || !profile->isProduct();
    nameSurvey(plan);
    pairTimesWithDates(plan, *head);
    takeSamples(plan, *head);
    Result<Evidence> evidence = readEvidence(plan, profile, *head, now, progress.part(0.2, 1));
    if (!evidence)
        return evidence.error();
    if (hash) {
        const Result<QByteArray> taken = hash->take();
        if (!taken)
            return taken.error();
        plan.sha256 = *taken;
    }
    if (evidence->pieces.starts.size() > 1)
        plan.pieces = std::make_shared<const TablePieces>(std::move(evidence->pieces));
    if (evidence->allDates.future == std::array<qint64, 2>())
        plan.question = questionOf(options, path);
    conclude(plan, *evidence, *facts);
    remarkOnOthers(plan, *unpacked);
    remarkOnSamples(plan, *head, now);
    return plan;
}

std::vector<ProfileName> profileNames()
{
    std::vector<ProfileName> names;
    for (const Profile &profile : profiles())
        names.push_back({profile.name, titleOf(profile)});
    return names;
}

} // namespace kompas
