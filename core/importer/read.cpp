// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/reading.h"

#include "core/data/facts.h"
#include "core/importer/pieces.h"
#include "core/importer/records.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 rowsBetweenProgress = 4096;
constexpr std::size_t keptOfRejected = std::size_t{64} << 10;

QString outcomeCode(RowOutcome outcome)
{
    return outcome == RowOutcome::TooLarge ? QStringLiteral("too_large") : QStringLiteral("unclosed_quote");
}

/// Everything that makes records of the same bytes different.
QString settingsOf(const Plan &plan)
{
    QJsonArray columns;
    for (const ColumnPlan &column : plan.columns) {
        if (!column.field.isEmpty())
            columns.append(QJsonArray{column.header, column.field, column.format});
    }
    QJsonObject settings = {
        {QStringLiteral("profile"), plan.profile},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("encoding"), plan.encoding},
        {QStringLiteral("delimiter"), delimiterOf(plan)},
        {QStringLiteral("header_line"), plan.headerLine},
        {QStringLiteral("decimal"), QString(QLatin1Char(plan.decimal))},
        {QStringLiteral("timezone"), QString::fromUtf8(plan.timezone)},
    };
    if (!plan.sheet.isEmpty())
        settings.insert(QStringLiteral("sheet"), plan.sheet);
    if (plan.options.date)
        settings.insert(QStringLiteral("date"), plan.options.date->toString(Qt::ISODate));
    if (plan.options.wave)
        settings.insert(QStringLiteral("wave"), *plan.options.wave);
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

Import importOf(const Plan &plan, qint64 now)
{
    Import result;
    result.file = plan.file;
    result.sha256 = plan.sha256;
    result.bytes = plan.bytes;
    result.source = plan.source;
    result.profile = plan.profile;
    result.delimiter = delimiterOf(plan);
    result.encoding = plan.encoding;
    result.headerLine = plan.headerLine;
    result.decimal = QString(QLatin1Char(plan.decimal));
    result.dateOrder = plan.dateOrder;
    result.timezone = QString::fromUtf8(plan.timezone);
    result.settings = settingsOf(plan);
    result.importedAt = now;
    result.remarks = plan.remarks;
    return result;
}

Encoding encodingOf(const Plan &plan)
{
    return encodingFromName(plan.encoding).value_or(Encoding::Utf8);
}

Error changedSince(const Plan &plan)
{
    return Error{QCoreApplication::translate("Import", "%1 has changed since it was looked at. Choose it again.")
                     .arg(plan.file)};
}

bool hasChanged(const Plan &plan)
{
    return QFileInfo(plan.path).exists() && QFileInfo(plan.path).size() != plan.bytes;
}

Error brokenOff(const Plan &plan)
{
    return Error{QCoreApplication::translate("Import", "%1 could not be read to its end. Copy it to this computer and "
                                                       "try again.")
                     .arg(plan.path)};
}

Reject rejectOf(const Row &row, const QString &code, Encoding encoding)
{
    const std::string_view raw = row.raw.substr(0, std::min(row.raw.size(), keptOfRejected));
    return {row.line, decoded(raw, encoding), code, rejectReason(code)};
}

/// A tenth of the tickets solved before they were created is no accident.
void remarkOnOrder(Import &result, const FindingTally &tally)
{
    const qint64 backwards = tally.rows(Finding::ResolvedBeforeCreated);
    if (backwards < 20 || backwards * 10 < result.rows - result.rejected)
        return;
    const int count = static_cast<int>(backwards);
    result.remarks.push_back(
        {QStringLiteral("dates_out_of_order"), QStringLiteral("solved_at"), backwards, 0,
         QCoreApplication::translate("Remark",
                                     "Many tickets (%n) were solved before they were created. Probably day and month "
                                     "changed places in part of the dates; import the export as it was, without "
                                     "opening it in a spreadsheet.",
                                     nullptr, count)});
}

void remarkOnLog(Import &result, const TicketLog &log)
{
    if (!log.looksSwapped())
        return;
    result.remarks.push_back(
        {QStringLiteral("dates_out_of_order"), QStringLiteral("at"), result.rows, 0,
         QCoreApplication::translate("Remark",
                                     "The events of one ticket lie months apart, and close together once day and "
                                     "month change places. Probably that happened to part of the dates; import the "
                                     "export as it was, without opening it in a spreadsheet.")});
}

/// What the rows of one piece came to.
struct PieceCounts {
    qint64 rows = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    FindingTally tally = {};
};

/// Makes records of rows and hands them on.
class RowHandler
{
public:
    RowHandler(RecordBuilder &builder, Encoding encoding, const RecordSink &sink, PieceCounts &counts)
        : m_builder(builder),
          m_encoding(encoding),
          m_sink(sink),
          m_counts(counts)
    {
    }

    /// False when the receiver wants no more.
    bool handOn(const Row &row, RowOutcome outcome)
    {
        ++m_counts.rows;
        if (outcome == RowOutcome::Row)
            m_builder.build(row, m_built);
        const QString code = outcome == RowOutcome::Row ? m_built.rejected : outcomeCode(outcome);
        if (!code.isEmpty()) {
            ++m_counts.rejected;
            if (m_sink.reject)
                m_sink.reject(rejectOf(row, code, m_encoding));
            return true;
        }
        for (const auto &[finding, field] : m_built.findings)
            m_counts.tally.add(finding, field, row.line);
        m_counts.skipped += m_built.records.empty() ? 1 : 0;
        return !m_sink.row || m_sink.row(row.line, std::move(m_built.records));
    }

private:
    RecordBuilder &m_builder;
    Encoding m_encoding;
    const RecordSink &m_sink;
    PieceCounts &m_counts;
    Built m_built = {};
};

/// What is shared by all who read a file. Each piece writes to a place of its own.
class FileReading
{
public:
    FileReading(const Plan &plan, qint64 now, RecordBuilder builder, std::size_t pieces)
        : m_plan(plan),
          m_place(placeOf(plan)),
          m_now(now),
          m_untouched(std::move(builder)),
          m_pieces(pieces)
    {
    }

    RecordBuilder &addBuilder()
    {
        m_builders.push_back(std::make_unique<RecordBuilder>(m_untouched));
        return *m_builders.back();
    }
    Result<void> read(std::size_t piece, RecordBuilder &builder, const RecordSink &sink, const Progress &progress);
    Import result() const;

private:
    Result<std::unique_ptr<TableReader>> open(std::size_t piece) const
    {
        return m_pieces.size() > 1 ? openPiece(*m_plan.pieces, m_place, piece) : TableReader::open(m_place);
    }

    Plan m_plan;
    TablePlace m_place;
    qint64 m_now;
    RecordBuilder m_untouched;
    std::vector<std::unique_ptr<RecordBuilder>> m_builders = {};
    std::vector<PieceCounts> m_pieces;
};

Result<void> FileReading::read(std::size_t piece, RecordBuilder &builder, const RecordSink &sink,
                               const Progress &progress)
{
    Result<std::unique_ptr<TableReader>> table = open(piece);
    if (!table)
        return table.error();
    PieceCounts &counts = m_pieces[piece];
    RowHandler handler(builder, m_place.encoding, sink, counts);
    Row row;
    while (true) {
        if (counts.rows % rowsBetweenProgress == 0 && !progress.at((*table)->fraction()))
            return Progress::stopped();
        const RowOutcome outcome = (*table)->next(row);
        if (outcome == RowOutcome::End)
            break;
        if (!handler.handOn(row, outcome))
            return Progress::stopped();
    }
    if ((*table)->failed())
        return brokenOff(m_plan);
    const bool isLast = piece + 1 == m_pieces.size();
    return isLast || (*table)->state() == m_plan.pieces->starts[piece + 1] ? Result<void>() : changedSince(m_plan);
}

Import FileReading::result() const
{
    Import result = importOf(m_plan, m_now);
    FindingTally tally;
    for (const PieceCounts &piece : m_pieces) {
        result.rows += piece.rows;
        result.skipped += piece.skipped;
        result.rejected += piece.rejected;
        tally.append(piece.tally);
    }
    for (const Remark &each : tally.remarks(m_untouched.kind()))
        result.remarks.push_back(each);
    remarkOnOrder(result, tally);
    result.dataUntil = noInstant;
    for (const std::unique_ptr<RecordBuilder> &builder : m_builders) {
        remarkOnLog(result, builder->log());
        result.dataUntil = std::max(result.dataUntil, builder->dataUntil());
    }
    return result;
}

Result<Reading> readingOf(const Plan &plan, qint64 now, bool inPieces)
{
    Result<RecordBuilder> builder = RecordBuilder::make(plan, now);
    if (!builder)
        return builder.error();
    if (hasChanged(plan))
        return changedSince(plan);
    const bool canBeCut = inPieces && plan.pieces && builder->takesRowsAlone(plan.pieces->everyRowHasId);
    Reading reading;
    reading.pieces = canBeCut ? plan.pieces->count(placeOf(plan)) : 1;
    const auto file = std::make_shared<FileReading>(plan, now, *std::move(builder), reading.pieces);
    reading.begin = [file]() -> PieceReading {
        return [file, &own = file->addBuilder()](std::size_t piece, const RecordSink &sink, const Progress &progress) {
            return file->read(piece, own, sink, progress);
        };
    };
    reading.result = [file] { return file->result(); };
    return reading;
}

} // namespace

QString delimiterOf(const Plan &plan)
{
    return QLatin1Char(plan.delimiter) + QString::fromLatin1(plan.delimiterTail)
           + (plan.blankBehind ? QStringLiteral(" ") : QString());
}

Result<Import> readRecords(const Plan &plan, qint64 now, const RecordSink &sink, const Progress &progress)
{
    const Result<Reading> reading = readingOf(plan, now, false);
    if (!reading)
        return reading.error();
    const Result<void> read = reading->begin()(0, sink, progress);
    return read ? Result<Import>(reading->result()) : Result<Import>(read.error());
}

Result<Reading> readingInPieces(const Plan &plan, qint64 now)
{
    return readingOf(plan, now, true);
}

Result<void> readRows(const Plan &plan, qint64 limit, const std::function<bool(qint64 line, const QStringList &)> &row)
{
    if (hasChanged(plan))
        return changedSince(plan);
    Result<std::unique_ptr<TableReader>> table = TableReader::open(placeOf(plan));
    if (!table)
        return table.error();
    const Encoding encoding = encodingOf(plan);
    Row each;
    for (qint64 count = 0; limit < 0 || count < limit; ++count) {
        const RowOutcome outcome = (*table)->next(each);
        if (outcome == RowOutcome::End)
            break;
        QStringList cells;
        if (outcome != RowOutcome::Row)
            cells.append(decoded(each.raw, encoding));
        for (const std::string_view cell : each.cells)
            cells.append(decoded(cell, encoding));
        if (outcome == RowOutcome::Row && shapeOf(each, plan.columns.size()) != RowShape::Ragged)
            cells.resize(static_cast<qsizetype>(plan.columns.size()));
        if (!row(each.line, cells))
            break;
    }
    return (*table)->failed() ? Result<void>(brokenOff(plan)) : Result<void>();
}

} // namespace kompas
