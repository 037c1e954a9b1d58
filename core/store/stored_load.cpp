// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_load.h"

#include "core/store/column_codec.h"
#include "core/store/dictionary.h"

#include <unordered_set>

namespace kompas {

namespace {

/// The columns that name employees; they hold words.
const std::vector<std::size_t> &employeeColumns(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<std::size_t>, kinds.size()> result;
        for (const KindInfo &each : kinds) {
            const std::vector<CachedColumn> &columns = cachedColumns(each.kind);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const bool isField = columns[i].content == CachedColumn::Content::Value;
                if (isField && namesEmployee(fields(each.kind)[static_cast<std::size_t>(columns[i].field)]))
                    result[static_cast<std::size_t>(each.kind)].push_back(i);
            }
        }
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

/// Collects whom records name.
class AgentList
{
public:
    explicit AgentList(std::vector<std::string> &agents) : m_agents(agents) {}

    void addFrom(const CollectedColumns &columns, Kind kind, std::size_t record)
    {
        std::vector<std::vector<bool>> &met = m_met[static_cast<std::size_t>(kind)];
        met.resize(employeeColumns(kind).size());
        for (std::size_t i = 0; i < met.size(); ++i) {
            const std::size_t column = employeeColumns(kind)[i];
            const auto code = static_cast<std::size_t>(columns.value(column, record));
            met[i].resize(columns.words(column).size());
            if (!met[i][code])
                add(columns.words(column).at(code));
            met[i][code] = true;
        }
        if (kind == Kind::TicketEvent)
            addFromEvent(columns, record);
    }

private:
    void addFromEvent(const CollectedColumns &columns, std::size_t record)
    {
        static const std::size_t event = *cachedColumnNamed(Kind::TicketEvent, "event");
        static const std::size_t from = *cachedColumnNamed(Kind::TicketEvent, "from_value");
        static const std::size_t to = *cachedColumnNamed(Kind::TicketEvent, "to_value");
        const auto word = [&](std::size_t column) {
            return columns.words(column).at(static_cast<std::size_t>(columns.value(column, record)));
        };
        if (word(event) != "agent")
            return;
        add(word(from));
        add(word(to));
    }
    void add(std::string_view agent)
    {
        if (agent.empty() || m_known.contains(agent))
            return;
        m_known.emplace(agent);
        m_agents.emplace_back(agent);
    }

    std::vector<std::string> &m_agents;
    std::array<std::vector<std::vector<bool>>, kinds.size()> m_met = {}; ///< by kind, column and code
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_known = {};
};

} // namespace

StoredLoad::OfKind SpareRecords::take(Kind kind)
{
    const std::lock_guard lock(m_mutex);
    std::vector<StoredLoad::OfKind> &spare = m_records[static_cast<std::size_t>(kind)];
    if (spare.empty())
        return StoredLoad::OfKind(kind);
    StoredLoad::OfKind records = std::move(spare.back());
    spare.pop_back();
    return records;
}

void SpareRecords::give(Kind kind, StoredLoad::OfKind &&records)
{
    records.rows.clear();
    records.records.clear();
    records.columns.clear();
    const std::lock_guard lock(m_mutex);
    m_records[static_cast<std::size_t>(kind)].push_back(std::move(records));
}

void StoredLoadMaker::add(HandedRow &row)
{
    for (const Record &record : row.records)
        addRecord(record, row.line);
    m_load->rows.push_back({row.line, m_load->places.size(), std::move(row.reject)});
}

/// Each cell becomes a value of the row and one of its column while it is near at hand.
void StoredLoadMaker::addRecord(const Record &record, qint64 line)
{
    const auto kind = static_cast<std::size_t>(record.kind);
    std::optional<StoredLoad::OfKind> &stored = m_load->kindsOf[kind];
    std::optional<RowWriter> &writer = m_writers[kind];
    if (!stored) {
        stored.emplace(m_spare.take(record.kind));
        writer.emplace(record.kind);
    }
    m_load->places.push_back({record.kind, stored->records.size()});
    const std::span<const Field> all = fields(record.kind);
    const std::size_t filled = std::min(record.cells.size(), all.size());
    const std::string_view key = record.key.bytes();
    const std::size_t at = stored->rows.size();
    stored->columns.beginRow(m_source);
    const Cell none;
    const Cell &id = writer->idField() < filled ? record.cells[writer->idField()] : none;
    writer->begin(key, cellValue(FieldType::Text, id, m_made).text, m_importId, line);
    for (std::size_t i = 0; i < filled; ++i) {
        const CellValue value = cellValue(all[i].type, record.cells[i], m_made);
        writer->add(value);
        stored->columns.add(i, value);
    }
    writer->finish(stored->rows);
    stored->records.push_back({at, stored->rows.size() - at, keyHash(key)});
}

std::size_t StoredLoadMaker::size() const
{
    std::size_t size = m_load->rows.size() * sizeof(StoredLoad::Row);
    for (const std::optional<StoredLoad::OfKind> &records : m_load->kindsOf)
        size += records ? records->rows.size() : 0;
    return size;
}

std::unique_ptr<PreparedLoad> StoredLoadMaker::load()
{
    AgentList agents(m_load->agents);
    for (const auto &[kind, record] : m_load->places)
        agents.addFrom(m_load->kindsOf[static_cast<std::size_t>(kind)]->columns, kind, record);
    return std::move(m_load);
}

quint64 keyHash(std::string_view key)
{
    return hashOf(key);
}

} // namespace kompas
