// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collected_columns.h"

#include "core/base/spread.h"
#include "core/data/facts.h"
#include "core/store/column_codec.h"

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

CollectedColumns::CollectedColumns(Kind kind)
    : m_kinds(cachedColumns(kind)),
      m_columns(m_kinds.size()),
      m_words(m_kinds.size())
{
}

void CollectedColumns::add(const StoredRecords &records, const std::vector<Origin> &origins)
{
    constexpr std::size_t recordsAtOnce = 32; // they stay near at hand while column after column is gone through
    Adding adding = {records, origins, rows(), std::vector<std::vector<CodeOfPlace>>(m_columns.size())};
    for (std::vector<qint64> &each : m_columns)
        each.resize(adding.before + origins.size());
    for (std::size_t first = 0; first < origins.size(); first += recordsAtOnce) {
        const std::size_t last = std::min(first + recordsAtOnce, origins.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addTo(i, adding, {first, last});
    }
}

/// A word that stands at the same place as one before has its code; it need not be looked at.
quint32 CollectedColumns::codeOf(std::size_t column, Adding &adding, std::size_t record)
{
    const auto field = static_cast<std::size_t>(m_kinds[column].field);
    const StoredValue &value = adding.records[record].value(field);
    if (value.type != StoredValue::Type::Text)
        return 0;
    std::vector<CodeOfPlace> &codes = adding.codes[column];
    if (codes.empty())
        codes.resize(std::size_t{1} << placeBits);
    CodeOfPlace &known = codes[spread(static_cast<quint64>(value.bits), placeBits)];
    // Two texts that begin at one place are the same, but for an empty one, which takes no room.
    if (known.at != value.bits || value.size == 0)
        known = {value.size == 0 ? -1 : value.bits, m_words[column].codeOf(adding.records[record].text(field))};
    return known.code;
}

void CollectedColumns::addTo(std::size_t column, Adding &adding, Range range)
{
    const StoredRecords &records = adding.records;
    const std::vector<Origin> &origins = adding.origins;
    const auto each = [&](const auto &valueOf) {
        qint64 *const values = m_columns[column].data() + adding.before;
        for (std::size_t record = range.first; record < range.last; ++record)
            values[record] = valueOf(record);
    };
    const CachedColumn &info = m_kinds[column];
    const auto field = static_cast<std::size_t>(info.field);
    const auto textOf = [&](std::size_t record) { return records[record].text(field); };
    switch (info.content) {
    case CachedColumn::Content::RowId:
        return each([&](std::size_t record) { return origins[record].rowId; });
    case CachedColumn::Content::Source:
        return each([&](std::size_t record) { return m_words[column].codeOf(origins[record].source); });
    case CachedColumn::Content::TicketHash:
    case CachedColumn::Content::CustomerHash:
        return each([&](std::size_t record) {
            const std::string_view text = textOf(record);
            return text.empty() ? noInstant : joinNumber(text);
        });
    case CachedColumn::Content::HasComment:
        return each([&](std::size_t record) { return textOf(record).empty() ? 0 : 1; });
    case CachedColumn::Content::Value:
        break;
    }
    if (info.type == FieldType::Word)
        return each([&](std::size_t record) { return codeOf(column, adding, record); });
    if (storageOf(info.type) == Storage::Real)
        return each([&](std::size_t record) {
            const std::optional<double> score = records[record].real(field);
            return score ? packedReal(*score) : noInstant;
        });
    const bool isWide = info.type == FieldType::Instant || info.type == FieldType::Money;
    return each([&](std::size_t record) {
        const qint64 value = records[record].integer(field).value_or(noInstant);
        return isWide ? value : narrowed(value);
    });
}

} // namespace kompas
