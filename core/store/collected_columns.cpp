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

std::optional<std::size_t> cachedColumnNamed(Kind kind, const char *name)
{
    const std::vector<CachedColumn> &all = cachedColumns(kind);
    const auto found = std::ranges::find(all, QByteArray(name), &CachedColumn::name);
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

qint64 nothingIn(const CachedColumn &column)
{
    using enum CachedColumn::Content;
    const bool hasEmptyWord = column.content == Value && column.type == FieldType::Word;
    return hasEmptyWord || column.content == Source || column.content == HasComment ? 0 : noInstant;
}

CollectedColumns::Form CollectedColumns::formOf(const CachedColumn &column)
{
    if (column.content == CachedColumn::Content::HasComment)
        return Form::IsThere;
    if (column.content != CachedColumn::Content::Value)
        return Form::JoinNumber;
    if (storageOf(column.type) == Storage::Text)
        return Form::Code;
    if (storageOf(column.type) == Storage::Real)
        return Form::Real;
    const bool isWide = column.type == FieldType::Instant || column.type == FieldType::Money;
    return isWide ? Form::Wide : Form::Narrow;
}

/// No field has more than one column.
const std::vector<CollectedColumns::FieldColumn> &CollectedColumns::columnsOfFields(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<FieldColumn>, kinds.size()> result;
        for (const KindInfo &each : kinds) {
            std::vector<FieldColumn> &own = result[static_cast<std::size_t>(each.kind)];
            own.resize(fields(each.kind).size());
            const std::vector<CachedColumn> &columns = cachedColumns(each.kind);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (columns[i].field >= 0)
                    own[static_cast<std::size_t>(columns[i].field)] = {formOf(columns[i]), static_cast<quint8>(i)};
            }
        }
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

CollectedColumns::CollectedColumns(Kind kind)
    : m_kinds(cachedColumns(kind)),
      m_ofFields(columnsOfFields(kind)),
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
        words.clear();
}

/// For a value in the last row.
void CollectedColumns::makeRoom(std::size_t column)
{
    std::vector<qint64> &values = m_columns[column];
    values.reserve(std::max(usualRows, std::bit_ceil(m_rows)));
    values.resize(m_rows - 1, nothingIn(m_kinds[column]));
}

qint64 CollectedColumns::converted(FieldColumn to, const CellValue &value)
{
    switch (to.form) {
    case Form::Code:
        return codeOf(to.column, value.text);
    case Form::Real:
        return packedReal(value.real());
    case Form::JoinNumber:
        return joinNumber(value.text);
    case Form::IsThere:
        return 1;
    case Form::None:
    case Form::Wide:
    case Form::Narrow:
        break;
    }
    return value.bits;
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
