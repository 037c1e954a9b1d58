// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"
#include "core/store/stored_record.h"
#include "core/store/word_codes.h"

#include <optional>

namespace kompas {

/// One column of the cache: the fields that are columns of Facts, and what is needed to join the kinds.
struct CachedColumn {
    enum class Content : quint8 {
        RowId,
        Source,       ///< code in the dictionary of sources
        TicketHash,   ///< hash of the ticket's number as the export writes it
        CustomerHash, ///< hash of the customer's pseudonym
        HasComment,   ///< 1 with a comment
        Value,
    };
    QByteArray name = {};
    Content content = Content::Value;
    int field = -1; ///< within the kind
    FieldType type = FieldType::Integer;
};

/// `row_id`, `source`, `ticket_hash`, `customer_hash`, `has_comment`, then one for every field that is not Text.
const std::vector<CachedColumn> &cachedColumns(Kind kind);
/// The place of one of them; nothing when the kind has no such column.
std::optional<std::size_t> cachedColumnNamed(Kind kind, const char *name);

/// The columns of up to 65,536 rows as whole numbers (real ones as packedReal() has them), by cachedColumns();
/// `noInstant` = none.
using ChunkColumns = std::vector<std::vector<qint64>>;

/// What stands in a column for a row without a value: `noInstant`, or the code of the empty word.
qint64 nothingIn(const CachedColumn &column);

/// The columns of some rows of a kind, their words by codes of their own: it needs nothing of the file, so that several
/// threads can collect columns at once. A column ends with its last value: most columns of an export have none.
class CollectedColumns
{
public:
    explicit CollectedColumns(Kind kind);

    /// Begins a row that an import from `source` brought.
    void beginRow(std::string_view source);
    /// What this row holds in a field; fields that are not named hold nothing. Inline, as it is called for every cell
    /// of a file.
    void add(std::size_t field, const CellValue &value)
    {
        const FieldColumn &to = m_ofFields[field];
        if (value.type == CellValue::Type::None || to.form == Form::None)
            return;
        if (to.form == Form::Wide)
            put(to.column, value.bits);
        else if (to.form == Form::Narrow)
            put(to.column, narrowed(value.bits));
        else if (!value.isNothing())
            put(to.column, converted(to, value));
    }
    void add(const RecordView &record);
    void clear();

    std::size_t rows() const { return m_rows; }
    /// The values of the first rows; the others have none.
    const std::vector<qint64> &column(std::size_t column) const { return m_columns[column]; }
    qint64 value(std::size_t column, std::size_t row) const
    {
        return row < m_columns[column].size() ? m_columns[column][row] : nothingIn(m_kinds[column]);
    }
    /// The words of a column that holds codes.
    const WordCodes &words(std::size_t column) const { return m_words[column]; }

private:
    /// The code of a word, and where it stood when it came: readers hand out words from where they keep them, so that
    /// a word from the same place is most likely the same.
    struct RecentWord {
        const char *from = nullptr;
        std::size_t size = 0;
        quint32 code = 0;
    };
    /// How what a field holds stands in its column: as it is, as 32 bits can hold it, or made of it.
    enum class Form : quint8 { None, Wide, Narrow, Real, Code, JoinNumber, IsThere };
    struct FieldColumn {
        Form form = Form::None;
        quint8 column = 0;
    };
    static const std::vector<FieldColumn> &columnsOfFields(Kind kind);
    static Form formOf(const CachedColumn &column);
    /// Columns of Facts are 32 bits wide; a count beyond them cannot be a count.
    static qint64 narrowed(qint64 value)
    {
        const bool fits = value > noInteger && value <= std::numeric_limits<qint32>::max();
        return fits ? value : noInstant;
    }
    /// In the last row.
    void put(std::size_t column, qint64 value)
    {
        std::vector<qint64> &values = m_columns[column];
        if (values.size() + 1 != m_rows || values.size() == values.capacity())
            makeRoom(column);
        values.push_back(value);
    }
    void makeRoom(std::size_t column);
    qint64 converted(FieldColumn to, const CellValue &value);
    quint32 codeOf(std::size_t column, std::string_view word);

    const std::vector<CachedColumn> &m_kinds;
    const std::vector<FieldColumn> &m_ofFields;
    ChunkColumns m_columns;
    std::vector<WordCodes> m_words;
    std::vector<std::vector<RecentWord>> m_recent; ///< by column; made for its first word
    std::size_t m_rows = 0;
};

} // namespace kompas
