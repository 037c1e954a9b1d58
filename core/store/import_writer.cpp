// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_writer.h"

#include "core/store/import_log.h"
#include "core/store/store_private.h"

#include <QCoreApplication>

namespace kompas {

namespace {

const std::vector<std::size_t> &employeeFields(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<std::size_t>, kinds.size()> result;
        for (const KindInfo &each : kinds) {
            const std::span<const Field> own = fields(each.kind);
            for (std::size_t i = 0; i < own.size(); ++i) {
                if (namesEmployee(own[i]))
                    result[static_cast<std::size_t>(each.kind)].push_back(i);
            }
        }
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

} // namespace

bool isUnsolved(std::string_view status)
{
    return !status.empty() && status != "solved" && status != "closed";
}

ImportWriter::ImportWriter(Database &database, qint64 importId, const QString &source)
    : m_database(database),
      m_importId(importId),
      m_source(source.toStdString())
{
    m_version.import = importId;
}

bool ImportWriter::row(qint64 line, std::vector<Record> &&records)
{
    if (m_failure)
        return false;
    if (records.empty())
        return true;
    m_rows.push_back({line});
    // In a log every row is a version of its ticket: that is no duplicate worth a remark.
    m_isLog = std::ranges::any_of(records, [](const Record &record) { return record.kind == Kind::TicketEvent; })
              || (m_isLog && records.size() == 1 && records.front().kind == Kind::Ticket);
    for (const Record &record : records) {
        if (auto done = write(line, record); !done) {
            m_failure = done.error();
            return false;
        }
    }
    return true;
}

void ImportWriter::reject(Reject &&reject)
{
    if (m_failure)
        return;
    if (auto done = writeReject(m_database, m_importId, reject); !done)
        m_failure = done.error();
}

Result<void> ImportWriter::finish(Import &import, const Progress &progress)
{
    countRows(import);
    if (import.dataUntil == noInstant) {
        if (auto done = m_database.run("DELETE FROM status_snapshot WHERE import_id = ?", {m_importId}); !done)
            return done.error();
    }
    double part = 0;
    for (const KindInfo &kind : kinds) {
        std::optional<KindWriter> &writer = m_writers[static_cast<std::size_t>(kind.kind)];
        const Progress step = progress.part(part / kinds.size(), (part + 1) / kinds.size());
        ++part;
        if (!writer)
            continue;
        import.kinds.insert(kindId(kind.kind), writer->counts);
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
    const QByteArray table = info(kind).id;
    Result<RecordTable> records = RecordTable::open(m_database, kind);
    if (!records)
        return records.error();
    Result<std::unique_ptr<ColumnCache>> cache = ColumnCache::open(m_database, kind);
    if (!cache)
        return cache.error();
    const Result<qint64> last = m_database.integer("SELECT max(row_id) FROM " + table);
    if (!last)
        return last.error();
    const Result<qint64> known = m_database.integer("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE source = ?)",
                                                    {QString::fromStdString(m_source)});
    if (!known)
        return known.error();
    writer.emplace(KindWriter{std::move(*records), std::move(*cache), *last + 1, *last + 1, *known == 0, {}, {}});
    writer->seen.resize(static_cast<std::size_t>(*last + 1));
    return &*writer;
}

Result<void> ImportWriter::write(qint64 line, const Record &record)
{
    Result<KindWriter *> found = writerOf(record.kind);
    if (!found)
        return found.error();
    KindWriter &writer = **found;
    const QByteArray key = record.key.toUtf8();
    m_version.line = line;
    m_version.record.assign(writer.table.fields(), record.cells);
    if (auto done = numberAgents(record.kind, m_version.record); !done)
        return done.error();
    qint64 rowId = 0;
    const Result<Fate> fate = place(writer, {key.constData(), static_cast<std::size_t>(key.size())}, m_version, rowId);
    if (!fate)
        return fate.error();
    if (*fate == Fate::Lost) {
        countDuplicate(line);
        return {};
    }
    count(writer, m_rows.back(), *fate, 1);
    return record.kind == Kind::Ticket ? snapshot(m_version.record, rowId) : Result<void>();
}

Result<ImportWriter::Fate> ImportWriter::place(KindWriter &writer, std::string_view key, const Version &version,
                                               qint64 &rowId)
{
    std::optional<qint64> known;
    // The first import of a source meets its own duplicates only: the unique index finds them while inserting.
    if (!writer.sourceIsNew) {
        const Result<std::optional<qint64>> found = writer.table.find(m_source, key, m_visible);
        if (!found)
            return found.error();
        known = *found;
    }
    if (!known) {
        const Result<bool> inserted = writer.table.insert(writer.nextRowId, m_source, key, version);
        if (!inserted)
            return inserted.error();
        if (*inserted) {
            rowId = writer.nextRowId++;
            writer.seen.push_back(true);
            if (auto done = writer.cache->append(rowId, m_source, version.record); !done)
                return done.error();
            return Fate::Imported;
        }
        const Result<std::optional<qint64>> found = writer.table.find(m_source, key, m_visible);
        if (!found)
            return found.error();
        known = *found;
    }
    rowId = *known;
    if (writer.seen[static_cast<std::size_t>(rowId)])
        return placeAgain(writer, rowId, m_visible, version);
    writer.seen[static_cast<std::size_t>(rowId)] = true;
    return placeBeside(writer, rowId, m_visible, version);
}

/// The row is known from an earlier import.
Result<ImportWriter::Fate> ImportWriter::placeBeside(KindWriter &writer, qint64 rowId, const Version &visible,
                                                     const Version &version)
{
    const bool isSame = version.record == visible.record;
    if (isSame || !writer.table.supersedes(version, visible)) {
        m_version.sameAs = isSame ? std::optional(visible.import) : std::nullopt;
        const auto kept = writer.table.keepAside(rowId, m_version);
        m_version.sameAs.reset();
        return kept ? Result<Fate>(Fate::Unchanged) : kept.error();
    }
    if (auto kept = writer.table.keepAside(rowId, visible); !kept)
        return kept.error();
    if (auto replaced = writer.table.replace(rowId, version); !replaced)
        return replaced.error();
    writer.cache->touch(rowId);
    return Fate::Updated;
}

/// The same file has already brought this record: the newer of the two stands for the file, the other is skipped.
Result<ImportWriter::Fate> ImportWriter::placeAgain(KindWriter &writer, qint64 rowId, const Version &visible,
                                                    const Version &version)
{
    if (rowId >= writer.firstNewRowId) {
        if (!writer.table.supersedes(version, visible))
            return Fate::Lost;
        lose(writer, visible.line, Fate::Imported);
        writer.cache->touch(rowId);
        const auto replaced = writer.table.replace(rowId, version);
        return replaced ? Result<Fate>(Fate::Imported) : replaced.error();
    }
    Result<std::vector<Version>> versions = writer.table.versions(rowId);
    if (!versions)
        return versions.error();
    // The newest import is the last.
    Version &earlier = versions->back();
    if (!writer.table.supersedes(version, earlier))
        return Fate::Lost;
    lose(writer, earlier.line, visible.import == m_importId ? Fate::Updated : Fate::Unchanged);
    earlier = version;
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
        row.imported += static_cast<quint32>(by);
        writer.counts.imported += by;
        break;
    case Fate::Updated:
        row.updated += static_cast<quint32>(by);
        writer.counts.updated += by;
        break;
    case Fate::Unchanged:
        row.unchanged += static_cast<quint32>(by);
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

Result<void> ImportWriter::snapshot(const StoredRecord &record, qint64 rowId)
{
    static const auto status = static_cast<std::size_t>(fieldIndex(Kind::Ticket, u"status"));
    const std::string_view word = record.text(status);
    // A ticket that is done with needs a look only when an earlier row of the file may have said otherwise.
    if (!isUnsolved(word) && m_duplicates == 0 && !m_isLog)
        return {};
    Statement &statement = isUnsolved(word) ? m_snapshot : m_forgetSnapshot;
    if (!statement) {
        Result<Statement> prepared = m_database.prepare(
            isUnsolved(word) ? "INSERT OR REPLACE INTO status_snapshot (import_id, row_id, status) VALUES (?, ?, ?)"
                             : "DELETE FROM status_snapshot WHERE import_id = ? AND row_id = ?");
        if (!prepared)
            return prepared.error();
        statement = std::move(*prepared);
    }
    statement.bindInteger(1, m_importId);
    statement.bindInteger(2, rowId);
    if (isUnsolved(word))
        statement.bindText(3, word);
    return statement.run();
}

Result<void> ImportWriter::numberAgents(Kind kind, const StoredRecord &record)
{
    for (const std::size_t field : employeeFields(kind)) {
        if (auto done = numberAgent(record.text(field)); !done)
            return done.error();
    }
    if (kind != Kind::TicketEvent)
        return {};
    static const auto event = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"event"));
    if (record.text(event) != "agent")
        return {};
    for (const QStringView field : {u"from_value", u"to_value"}) {
        const auto index = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, field));
        if (auto done = numberAgent(record.text(index)); !done)
            return done.error();
    }
    return {};
}

Result<void> ImportWriter::numberAgent(std::string_view agent)
{
    if (agent.empty())
        return {};
    if (!m_agents) {
        if (auto done = loadAgents(); !done)
            return done.error();
    }
    if (m_agents->contains(agent))
        return {};
    m_agents->emplace(agent);
    return m_database.run("INSERT INTO agent_number (agent) VALUES (?)",
                          {QString::fromUtf8(agent.data(), static_cast<qsizetype>(agent.size()))});
}

Result<void> ImportWriter::loadAgents()
{
    m_agents.emplace();
    return m_database.forEach("SELECT agent FROM agent_number", {}, [this](const Statement &row) {
        m_agents->emplace(row.bytes(0));
        return true;
    });
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
