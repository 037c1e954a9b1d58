// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collected_columns.h"

#include "core/base/short_text.h"
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

constexpr int recentBits = 8;
constexpr std::size_t usualRows = 1024;

/// No field has more than one column.
std::vector<int> columnsOfFields(Kind kind)
{
    std::vector<int> result(fields(kind).size(), -1);
    const std::vector<CachedColumn> &columns = cachedColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field < 0)
            continue;
        int &column = result[static_cast<std::size_t>(columns[i].field)];
        Q_ASSERT(column < 0);
        column = static_cast<int>(i);
    }
    return result;
}

const std::vector<int> &knownColumnsOfFields(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<int>, kinds.size()> result;
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = columnsOfFields(each.kind);
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
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

qint64 nothingIn(const CachedColumn &column)
{
    using enum CachedColumn::Content;
    const bool hasEmptyWord = column.content == Value && column.type == FieldType::Word;
    return hasEmptyWord || column.content == Source || column.content == HasComment ? 0 : noInstant;
}

CollectedColumns::CollectedColumns(Kind kind)
    : m_kinds(cachedColumns(kind)),
      m_columnsOfFields(knownColumnsOfFields(kind)),
      m_columns(m_kinds.size()),
      m_words(m_kinds.size()),
      m_recent(m_kinds.size())
{
}

void CollectedColumns::beginRow(std::string_view source)
{
    constexpr std::size_t sourceColumn = 1;
    ++m_rows;
    put(sourceColumn, codeOf(sourceColumn, source));
}

void CollectedColumns::add(std::size_t field, const CellValue &value)
{
    const int column = m_columnsOfFields[field];
    if (column >= 0 && !value.isNothing())
        put(static_cast<std::size_t>(column), valueOf(static_cast<std::size_t>(column), value));
}

void CollectedColumns::add(const RecordView &record)
{
    for (std::size_t field = 0; field < record.size(); ++field)
        add(field, record.cell(field));
}

void CollectedColumns::clear()
{
    m_rows = 0;
    for (std::vector<qint64> &column : m_columns)
        column.clear();
    for (WordCodes &words : m_words)
        words = WordCodes();
}

/// In the last row.
void CollectedColumns::put(std::size_t column, qint64 value)
{
    std::vector<qint64> &values = m_columns[column];
    if (values.size() + 1 < m_rows || values.size() == values.capacity()) {
        values.reserve(std::max(usualRows, std::bit_ceil(m_rows)));
        values.resize(m_rows - 1, nothingIn(m_kinds[column]));
    }
    values.push_back(value);
}

qint64 CollectedColumns::valueOf(std::size_t column, const CellValue &value)
{
    const CachedColumn &info = m_kinds[column];
    if (info.content == CachedColumn::Content::HasComment)
        return 1;
    if (info.content != CachedColumn::Content::Value)
        return joinNumber(value.text);
    switch (storageOf(info.type)) {
    case Storage::Text:
        return codeOf(column, value.text);
    case Storage::Real:
        return packedReal(value.real());
    case Storage::Integer:
        break;
    }
    const bool isWide = info.type == FieldType::Instant || info.type == FieldType::Money;
    return isWide ? value.bits : narrowed(value.bits);
}

quint32 CollectedColumns::codeOf(std::size_t column, std::string_view word)
{
    std::vector<RecentWord> &recent = m_recent[column];
    if (recent.empty())
        recent.resize(std::size_t{1} << recentBits);
    RecentWord &known = recent[spread(reinterpret_cast<std::uintptr_t>(word.data()), recentBits)];
    WordCodes &words = m_words[column];
    const bool isKnown = known.from == word.data() && known.size == word.size() && known.code < words.size()
                         && isSameText(words.at(known.code), word);
    if (!isKnown)
        known = {word.data(), word.size(), words.codeOf(word)};
    return known.code;
}

} // namespace kompas
