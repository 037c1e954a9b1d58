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

    void addFrom(const StoredLoad::OfKind &records, const StoredRecords &values, Kind kind, std::size_t record)
    {
        std::vector<std::vector<bool>> &met = m_met[static_cast<std::size_t>(kind)];
        met.resize(employeeColumns(kind).size());
        for (std::size_t i = 0; i < met.size(); ++i) {
            const std::size_t column = employeeColumns(kind)[i];
            const WordCodes &words = records.columns.words(column);
            const auto code = static_cast<std::size_t>(records.columns.columns()[column][record]);
            met[i].resize(words.size());
            if (!met[i][code])
                add(words.at(code));
            met[i][code] = true;
        }
        if (kind == Kind::TicketEvent)
            addFromEvent(values[record]);
    }

private:
    void addFromEvent(const RecordView &record)
    {
        static const auto event = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"event"));
        static const auto from = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"from_value"));
        static const auto to = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"to_value"));
        if (record.text(event) != "agent")
            return;
        add(record.text(from));
        add(record.text(to));
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

void StoredLoadMaker::add(HandedRow &row)
{
    for (const Record &record : row.records)
        addRecord(record, row.line);
    m_load->rows.push_back({row.line, m_load->places.size(), std::move(row.reject)});
}

void StoredLoadMaker::addRecord(const Record &record, qint64 line)
{
    const auto kind = static_cast<std::size_t>(record.kind);
    std::optional<StoredLoad::OfKind> &stored = m_load->kindsOf[kind];
    std::optional<OfKind> &making = m_kinds[kind];
    if (!stored) {
        stored.emplace(record.kind);
        making.emplace(record.kind);
    }
    const std::size_t number = stored->records.size();
    m_load->places.push_back({record.kind, number});
    making->values.add(record.cells);
    const std::size_t at = stored->rows.size();
    const std::string_view key = record.key.bytes();
    making->writer.append(stored->rows, key, {m_importId, line, making->values[number]});
    stored->records.push_back({at, stored->rows.size() - at, keyHash(key)});
}

std::size_t StoredLoadMaker::size() const
{
    std::size_t size = m_load->rows.size() * sizeof(StoredLoad::Row);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        size += m_kinds[kind] ? m_kinds[kind]->values.bytes() + m_load->kindsOf[kind]->rows.size() : 0;
    return size;
}

std::unique_ptr<PreparedLoad> StoredLoadMaker::load()
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (!m_kinds[kind])
            continue;
        const StoredRecords &values = m_kinds[kind]->values;
        m_load->kindsOf[kind]->columns.add(values, std::vector(values.size(), CollectedColumns::Origin{0, m_source}));
    }
    AgentList agents(m_load->agents);
    for (const auto &[kind, record] : m_load->places) {
        const auto at = static_cast<std::size_t>(kind);
        agents.addFrom(*m_load->kindsOf[at], m_kinds[at]->values, kind, record);
    }
    return std::move(m_load);
}

quint64 keyHash(std::string_view key)
{
    return hashOf(key);
}

} // namespace kompas
