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

    void addFrom(const StoredLoad::OfKind &records, Kind kind, std::size_t record)
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
            addFromEvent(records.records[record]);
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

void addRecord(StoredLoad &load, const Record &record)
{
    std::optional<StoredLoad::OfKind> &ofKind = load.kindsOf[static_cast<std::size_t>(record.kind)];
    if (!ofKind)
        ofKind.emplace(record.kind);
    load.places.push_back({record.kind, ofKind->keys.size()});
    ofKind->records.add(record.cells);
    const std::string_view bytes = record.key.bytes();
    ofKind->keys.push_back({ofKind->keyTexts.size(), bytes.size(), keyHash(bytes)});
    ofKind->keyTexts += bytes;
}

} // namespace

void StoredLoadMaker::add(HandedRow &row)
{
    for (const Record &record : row.records)
        addRecord(*m_load, record);
    m_load->rows.push_back({row.line, m_load->places.size(), std::move(row.reject)});
}

std::size_t StoredLoadMaker::size() const
{
    std::size_t size = m_load->rows.size() * sizeof(StoredLoad::Row);
    for (const std::optional<StoredLoad::OfKind> &ofKind : m_load->kindsOf)
        size += ofKind ? ofKind->records.bytes() : 0;
    return size;
}

std::unique_ptr<PreparedLoad> StoredLoadMaker::load()
{
    for (std::optional<StoredLoad::OfKind> &ofKind : m_load->kindsOf) {
        if (ofKind)
            ofKind->columns.add(ofKind->records,
                                std::vector(ofKind->keys.size(), CollectedColumns::Origin{0, m_source}));
    }
    AgentList agents(m_load->agents);
    for (const auto &[kind, record] : m_load->places)
        agents.addFrom(*m_load->kindsOf[static_cast<std::size_t>(kind)], kind, record);
    return std::move(m_load);
}

quint64 keyHash(std::string_view key)
{
    return hashOf(key);
}

} // namespace kompas
