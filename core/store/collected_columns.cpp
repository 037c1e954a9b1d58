// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collected_columns.h"

#include "core/data/facts.h"
#include "core/store/column_codec.h"

#include <bit>

namespace kompas {

namespace {

std::vector<CachedColumn> columnsOf(Kind kind)
{
    using enum CachedColumn::Content;
    const int ticketField = fieldIndex(kind, kind == Kind::Ticket ? u"id" : u"ticket");
    std::vector<CachedColumn> result = {{"row_id", RowId, -1, FieldType::Integer},
                                        {"source", Source, -1, FieldType::Word}};
    if (ticketField >= 0)
        result.push_back({"ticket_hash", TicketHash, ticketField, FieldType::Text});
    if (const int customer = fieldIndex(kind, u"customer"); customer >= 0)
        result.push_back({"customer_hash", CustomerHash, customer, FieldType::Text});
    if (kind == Kind::SurveyResponse)
        result.push_back({"has_comment", HasComment, fieldIndex(kind, u"comment"), FieldType::Text});
    int index = 0;
    for (const Field &field : fields(kind)) {
        if (field.type != FieldType::Text)
            result.push_back({field.id, Value, index, field.type});
        ++index;
    }
    return result;
}

/// Columns of Facts are 32 bits wide; a count beyond them cannot be a count.
qint64 narrowed(qint64 value)
{
    const bool fits = value > noInteger && value <= std::numeric_limits<qint32>::max();
    return fits ? value : noInstant;
}

} // namespace

const std::vector<CachedColumn> &cachedColumns(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<CachedColumn>, kinds.size()> result;
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = columnsOf(each.kind);
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

quint32 LocalWords::codeOf(std::string_view word)
{
    const quint64 hash = hashOf(word);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask) {
        const quint32 code = m_slots[at] - 1;
        if (m_words[code].hash == hash && this->at(code) == word)
            return code;
    }
    const auto code = static_cast<quint32>(m_words.size());
    m_words.push_back({m_texts.size(), word.size(), hash});
    m_texts += word;
    m_slots[at] = code + 1;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return code;
}

void LocalWords::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t code = 0; code < m_words.size(); ++code) {
        std::size_t at = m_words[code].hash & mask;
        while (m_slots[at] != 0)
            at = (at + 1) & mask;
        m_slots[at] = static_cast<quint32>(code) + 1;
    }
}

CollectedColumns::CollectedColumns(Kind kind)
    : m_kinds(cachedColumns(kind)),
      m_columns(m_kinds.size()),
      m_words(m_kinds.size())
{
}

void CollectedColumns::add(const StoredRecords &records, const std::vector<Origin> &origins)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        for (std::size_t record = 0; record < origins.size(); ++record)
            m_columns[i].push_back(valueOf(i, origins[record], records[record]));
    }
}

qint64 CollectedColumns::valueOf(std::size_t column, const Origin &origin, const RecordView &record)
{
    const CachedColumn &info = m_kinds[column];
    const auto field = static_cast<std::size_t>(info.field);
    switch (info.content) {
    case CachedColumn::Content::RowId:
        return origin.rowId;
    case CachedColumn::Content::Source:
        return m_words[column].codeOf(origin.source);
    case CachedColumn::Content::TicketHash:
    case CachedColumn::Content::CustomerHash: {
        const std::string_view text = record.text(field);
        return text.empty() ? noInstant : joinNumber(text);
    }
    case CachedColumn::Content::HasComment:
        return record.text(field).empty() ? 0 : 1;
    case CachedColumn::Content::Value:
        break;
    }
    if (info.type == FieldType::Word)
        return m_words[column].codeOf(record.text(field));
    if (storageOf(info.type) == Storage::Real) {
        const std::optional<double> score = record.real(field);
        return score ? std::bit_cast<qint64>(*score) : noInstant;
    }
    const qint64 value = record.integer(field).value_or(noInstant);
    const bool isWide = info.type == FieldType::Instant || info.type == FieldType::Money;
    return isWide ? value : narrowed(value);
}

} // namespace kompas
