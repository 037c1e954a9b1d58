// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_load.h"

#include "core/store/column_codec.h"
#include "core/store/dictionary.h"

#include <unordered_set>

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

/// Collects whom records name.
class AgentList
{
public:
    explicit AgentList(std::vector<std::string> &agents) : m_agents(agents) {}

    void addFrom(Kind kind, const RecordView &record)
    {
        for (const std::size_t field : employeeFields(kind))
            add(record.text(field));
        if (kind != Kind::TicketEvent)
            return;
        static const auto event = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"event"));
        static const auto from = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"from_value"));
        static const auto to = static_cast<std::size_t>(fieldIndex(Kind::TicketEvent, u"to_value"));
        if (record.text(event) != "agent")
            return;
        add(record.text(from));
        add(record.text(to));
    }

private:
    void add(std::string_view agent)
    {
        if (agent.empty() || m_known.contains(agent))
            return;
        m_known.emplace(agent);
        m_agents.emplace_back(agent);
    }

    std::vector<std::string> &m_agents;
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
        agents.addFrom(kind, m_load->kindsOf[static_cast<std::size_t>(kind)]->records[record]);
    return std::move(m_load);
}

quint64 keyHash(std::string_view key)
{
    return hashOf(key);
}

} // namespace kompas
