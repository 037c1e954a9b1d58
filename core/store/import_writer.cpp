// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_writer.h"

#include "core/store/import_log.h"
#include "core/store/store_private.h"

#include <QCoreApplication>

namespace kompas {

namespace {

/// So many records before it is looked for, a key is called into the processor's cache.
constexpr std::size_t keysAhead = 8;

std::string_view statusOf(const StoredLoad::OfKind &tickets, std::size_t record)
{
    static const std::size_t column = *cachedColumnNamed(Kind::Ticket, "status");
    return tickets.columns.words(column).at(static_cast<std::size_t>(tickets.columns.value(column, record)));
}

/// What a record says of its last change, or noInstant.
qint64 lastChangeOf(const StoredLoad::OfKind &records, Kind kind, std::size_t record)
{
    static const auto columns = [] {
        std::array<std::optional<std::size_t>, kinds.size()> result;
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = cachedColumnNamed(each.kind, "updated_at");
        return result;
    }();
    const std::optional<std::size_t> column = columns[static_cast<std::size_t>(kind)];
    return column ? records.columns.value(*column, record) : noInstant;
}

} // namespace

bool isUnsolved(std::string_view status)
{
    return !status.empty() && status != "solved" && status != "closed";
}

ImportWriter::ImportWriter(Database &database, ByteDatabase &bytes, qint64 importId, const QString &source)
    : m_database(database),
      m_bytes(bytes),
      m_importId(importId),
      m_source(source.toStdString())
{
}

LoadSink ImportWriter::sink()
{
    LoadSink sink;
    sink.begin = [this] { return std::make_unique<StoredLoadMaker>(m_importId, m_source, m_spare); };
    sink.take = [this](PreparedLoad &load) {
        if (m_failure)
            return false;
        if (auto done = take(static_cast<StoredLoad &>(load)); !done)
            m_failure = done.error();
        return !m_failure;
    };
    return sink;
}

Result<void> ImportWriter::count(Import &import)
{
    countRows(import);
    for (const KindInfo &kind : kinds) {
        if (const auto &writer = m_writers[static_cast<std::size_t>(kind.kind)])
            import.kinds.insert(kindId(kind.kind), writer->counts);
    }
    if (import.dataUntil != noInstant)
        return {};
    return m_database.run("DELETE FROM status_snapshot WHERE import_id = ?", {m_importId});
}

Result<void> ImportWriter::finish(const Progress &progress)
{
    double part = 0;
    for (std::optional<KindWriter> &writer : m_writers) {
        const Progress step = progress.part(part / kinds.size(), (part + 1) / kinds.size());
        ++part;
        if (!writer)
            continue;
        if (auto written = writer->newRows.writeAll(); !written)
            return written;
        if (auto done = writer->cache->finish(step); !done)
            return done.error();
    }
    return {};
}

Result<ImportWriter::KindWriter *> ImportWriter::writerOf(Kind kind)
{
    std::optional<KindWriter> &writer = m_writers[static_cast<std::size_t>(kind)];
    if (writer)
        return &*writer;
    Result<RecordTable> records = RecordTable::open(m_database, kind);
    if (!records)
        return records.error();
    Result<std::unique_ptr<ColumnCache>> cache = ColumnCache::open(m_database, kind);
    if (!cache)
        return cache.error();
    Result<NewRows> newRows = NewRows::open(m_bytes, m_database, kind);
    if (!newRows)
        return newRows.error();
    const qint64 firstNewRowId = newRows->nextRowId();
    const Version none{0, 0, StoredRecords(fields(kind))};
    writer.emplace(KindWriter{std::move(*records), std::move(*newRows), std::move(*cache), none, none, firstNewRowId});
    if (auto loaded = loadKeys(*writer); !loaded)
        return loaded.error();
    return &*writer;
}

/// What the source has brought before.
Result<void> ImportWriter::loadKeys(KindWriter &writer)
{
    return m_database.forEach(QByteArray("SELECT row_id, coalesce(row_key, id) FROM ") + info(writer.table.kind()).id
                                  + " WHERE import_id IN (SELECT id FROM import WHERE source = ?)",
                              {QString::fromStdString(m_source)}, [&writer](const Statement &row) {
                                  writer.keys.add(keyHash(row.bytes(1)), row.integer(0), false);
                                  return true;
                              });
}

Result<void> ImportWriter::take(StoredLoad &load)
{
    if (auto begun = beginLoad(load); !begun)
        return begun;
    std::size_t place = 0;
    for (const StoredLoad::Row &row : load.rows) {
        if (row.reject) {
            if (auto done = writeReject(m_database, m_importId, *row.reject); !done)
                return done;
        } else if (row.recordsEnd > place) {
            if (auto done = writeRow(load, place, row); !done)
                return done;
        }
        place = row.recordsEnd;
    }
    return endLoad(load);
}

Result<void> ImportWriter::beginLoad(StoredLoad &load)
{
    for (const KindInfo &kind : kinds) {
        std::optional<StoredLoad::OfKind> &records = load.kindsOf[static_cast<std::size_t>(kind.kind)];
        if (!records)
            continue;
        const Result<KindWriter *> writer = writerOf(kind.kind);
        if (!writer)
            return writer.error();
        (*writer)->rows = (*writer)->newRows.keep(records->rows);
        (*writer)->newRowIds.assign(records->records.size(), 0);
        (*writer)->changedRowIds.assign(records->records.size(), 0);
    }
    return numberAgents(load.agents);
}

Result<void> ImportWriter::writeRow(const StoredLoad &load, std::size_t firstPlace, const StoredLoad::Row &row)
{
    m_rows.push_back({row.line});
    const auto places = std::span(load.places).subspan(firstPlace, row.recordsEnd - firstPlace);
    // In a log every row is a version of its ticket: that is no duplicate worth a remark.
    m_isLog = std::ranges::find(places, Kind::TicketEvent, &StoredLoad::Place::kind) != places.end()
              || (m_isLog && places.size() == 1 && places.front().kind == Kind::Ticket);
    for (const auto &[kind, record] : places) {
        const auto at = static_cast<std::size_t>(kind);
        if (auto done = writeRecord(*m_writers[at], *load.kindsOf[at], record); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::writeRecord(KindWriter &writer, const StoredLoad::OfKind &records, std::size_t record)
{
    const auto &[at, size, hash] = records.records[record];
    const std::string_view row = writer.rows.substr(at, size);
    if (record + keysAhead < records.records.size())
        writer.keys.prefetch(records.records[record + keysAhead].keyHash);
    const Result<std::optional<Found>> found = find(writer, row, hash);
    if (!found)
        return found.error();
    const qint64 rowId = *found ? (*found)->rowId : writer.newRows.nextRowId();
    Result<Fate> fate = Fate::Imported;
    if (!*found) {
        writer.newRows.add(row);
        writer.keys.add(hash, rowId, true);
        writer.newRowIds[record] = rowId;
    } else {
        fate = (*found)->wasSeen
                   ? placeAgain(writer, rowId, row)
                   : placeBeside(writer, **found, row, lastChangeOf(records, writer.table.kind(), record));
    }
    if (!fate)
        return fate.error();
    if (*found && !(*found)->wasSeen && *fate == Fate::Updated)
        writer.changedRowIds[record] = rowId;
    if (*fate == Fate::Lost) {
        countDuplicate(m_rows.back().line);
        return {};
    }
    count(writer, m_rows.back(), *fate, 1);
    return writer.table.kind() == Kind::Ticket ? snapshot(statusOf(records, record), rowId) : Result<void>();
}

Result<void> ImportWriter::endLoad(StoredLoad &load)
{
    for (std::size_t at = 0; at < load.kindsOf.size(); ++at) {
        if (!load.kindsOf[at])
            continue;
        KindWriter &writer = *m_writers[at];
        const CollectedColumns &columns = load.kindsOf[at]->columns;
        if (auto replaced = replaceRows(writer); !replaced)
            return replaced;
        if (auto done = writer.cache->append(columns, writer.newRowIds); !done)
            return done;
        if (auto done = writer.cache->change(columns, writer.changedRowIds); !done)
            return done;
        if (auto written = writer.newRows.writeSome(); !written)
            return written;
        m_spare.give(writer.table.kind(), std::move(*load.kindsOf[at]));
    }
    return {};
}

Result<std::optional<ImportWriter::Found>> ImportWriter::find(KindWriter &writer, std::string_view row, quint64 hash)
{
    KeyTable &keys = writer.keys;
    for (std::size_t at = keys.first(hash); keys.rowAt(at) != 0; at = keys.next(at, hash)) {
        Found found{keys.rowAt(at), keys.isSeenAt(at)};
        const Result<bool> isIt = hasKey(writer, found, keyOfRow(writer.table.kind(), row));
        if (!isIt)
            return isIt.error();
        if (!*isIt)
            continue;
        keys.markSeenAt(at);
        return std::optional(found);
    }
    return std::optional<Found>();
}

Result<bool> ImportWriter::hasKey(KindWriter &writer, Found &found, std::string_view key)
{
    if (writer.newRows.has(found.rowId))
        return writer.newRows.hasKey(found.rowId, key);
    return writer.table.find(found.rowId, key, found.updatedAt);
}

/// The row is known from an earlier import. Most that have changed say so by the time of their last change: such rows
/// are not read.
Result<ImportWriter::Fate> ImportWriter::placeBeside(KindWriter &writer, const Found &found, std::string_view row,
                                                     qint64 updatedAt)
{
    const bool areKnown = updatedAt != noInstant && found.updatedAt != noInstant;
    if (areKnown && updatedAt < found.updatedAt) {
        readRow(row, writer.incoming);
        const auto kept = writer.table.keepAside(found.rowId, writer.incoming.view());
        return kept ? Result<Fate>(Fate::Unchanged) : kept.error();
    }
    if (!areKnown || updatedAt == found.updatedAt) {
        const Result<std::optional<qint64>> same = writer.table.importOfSame(found.rowId, row);
        if (!same)
            return same.error();
        if (*same) {
            const qint64 line = m_rows.back().line;
            const auto kept = writer.table.keepAsideAsSame(found.rowId, m_importId, line, **same);
            return kept ? Result<Fate>(Fate::Unchanged) : kept.error();
        }
    }
    writer.replacements.push_back({found.rowId, row});
    return Fate::Updated;
}

/// Many at a time, and as ready rows: SQLite neither gets their values one by one nor looks into them.
Result<void> ImportWriter::replaceRows(KindWriter &writer)
{
    if (writer.replacements.empty())
        return {};
    std::ranges::sort(writer.replacements, {}, &TableRow::rowId);
    if (auto moved = writer.table.moveAside(writer.replacements); !moved)
        return moved;
    auto written = writer.newRows.write(writer.replacements);
    writer.replacements.clear();
    return written;
}

/// The same file has already brought this record: the newer of the two stands for the file, the other is skipped.
Result<ImportWriter::Fate> ImportWriter::placeAgain(KindWriter &writer, qint64 rowId, std::string_view row)
{
    if (auto replaced = replaceRows(writer); !replaced)
        return replaced.error();
    if (writer.newRows.has(rowId))
        writer.newRows.read(rowId, writer.visible);
    else if (const Result<bool> read = writer.table.read(rowId, writer.visible); !read)
        return read.error();
    readRow(row, writer.incoming);
    const VersionView version = writer.incoming.view();
    const VersionView visible = writer.visible.view();
    if (rowId >= writer.firstNewRowId) {
        if (!writer.table.supersedes(version.record, visible.record))
            return Fate::Lost;
        lose(writer, visible.line, Fate::Imported);
        writer.cache->touch(rowId);
        if (writer.newRows.has(rowId))
            writer.newRows.replace(rowId, version);
        else if (auto replaced = writer.table.replace(rowId, version); !replaced)
            return replaced.error();
        return Fate::Imported;
    }
    Result<std::vector<Version>> versions = writer.table.versions(rowId);
    if (!versions)
        return versions.error();
    // The newest import is the last.
    Version &earlier = versions->back();
    if (!writer.table.supersedes(version.record, earlier.record()))
        return Fate::Lost;
    lose(writer, earlier.line, visible.import == m_importId ? Fate::Updated : Fate::Unchanged);
    earlier.line = version.line;
    earlier.values.clear();
    earlier.values.add(version.record);
    writer.cache->touch(rowId);
    const Result<qint64> winner = writer.table.settle(rowId, std::move(*versions));
    if (!winner)
        return winner.error();
    return *winner == m_importId ? Fate::Updated : Fate::Unchanged;
}

void ImportWriter::countDuplicate(qint64 line)
{
    if (m_isLog)
        return;
    ++m_duplicates;
    m_firstDuplicateLine = m_firstDuplicateLine ? std::min(m_firstDuplicateLine, line) : line;
}

void ImportWriter::count(KindWriter &writer, RowFate &row, Fate fate, int by)
{
    switch (fate) {
    case Fate::Imported:
        row.imported = static_cast<quint16>(row.imported + by);
        writer.counts.imported += by;
        break;
    case Fate::Updated:
        row.updated = static_cast<quint16>(row.updated + by);
        writer.counts.updated += by;
        break;
    case Fate::Unchanged:
        row.unchanged = static_cast<quint16>(row.unchanged + by);
        writer.counts.unchanged += by;
        break;
    case Fate::Lost:
        break;
    }
}

/// A record of an earlier row of the file gives way to a later one.
void ImportWriter::lose(KindWriter &writer, qint64 line, Fate fate)
{
    countDuplicate(line);
    const auto row = std::ranges::lower_bound(m_rows, line, {}, &RowFate::line);
    count(writer, *row, fate, -1);
}

Result<void> ImportWriter::snapshot(std::string_view status, qint64 rowId)
{
    // A ticket that is done with needs a look only when an earlier row of the file may have said otherwise.
    if (!isUnsolved(status) && m_duplicates == 0 && !m_isLog)
        return {};
    Statement &statement = isUnsolved(status) ? m_snapshot : m_forgetSnapshot;
    if (!statement) {
        Result<Statement> prepared = m_database.prepare(
            isUnsolved(status) ? "INSERT OR REPLACE INTO status_snapshot (import_id, row_id, status) VALUES (?, ?, ?)"
                               : "DELETE FROM status_snapshot WHERE import_id = ? AND row_id = ?");
        if (!prepared)
            return prepared.error();
        statement = std::move(*prepared);
    }
    statement.bindInteger(1, m_importId);
    statement.bindInteger(2, rowId);
    if (isUnsolved(status))
        statement.bindText(3, status);
    return statement.run();
}

Result<void> ImportWriter::numberAgents(const std::vector<std::string> &agents)
{
    if (!m_agents && !agents.empty()) {
        m_agents.emplace();
        auto read = m_database.forEach("SELECT agent FROM agent_number", {}, [this](const Statement &row) {
            m_agents->emplace(row.bytes(0));
            return true;
        });
        if (!read)
            return read;
    }
    for (const std::string &agent : agents) {
        if (!m_agents->insert(agent).second)
            continue;
        auto done = m_database.run("INSERT INTO agent_number (agent) VALUES (?)", {QString::fromStdString(agent)});
        if (!done)
            return done;
    }
    return {};
}

void ImportWriter::countRows(Import &import) const
{
    import.counts = {};
    for (const RowFate &row : m_rows) {
        if (row.imported > 0)
            ++import.counts.imported;
        else if (row.updated > 0)
            ++import.counts.updated;
        else if (row.unchanged > 0)
            ++import.counts.unchanged;
        else
            ++import.skipped;
    }
    const auto isRemark = [](const Remark &remark) { return remark.code == u"duplicate_ids"; };
    if (m_duplicates == 0 || std::ranges::any_of(import.remarks, isRemark))
        return;
    const int duplicates = static_cast<int>(m_duplicates);
    const QString text = QCoreApplication::translate(
        "Store", "%n record(s) stand in the file more than once; the newest of each counts.", nullptr, duplicates);
    import.remarks.push_back(
        {QStringLiteral("duplicate_ids"), QStringLiteral("id"), m_duplicates, m_firstDuplicateLine, text});
}

} // namespace kompas
