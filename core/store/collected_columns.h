// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_record.h"
#include "core/store/word_codes.h"

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

/// The columns of up to 65,536 rows as whole numbers (real ones as packedReal() has them), by cachedColumns();
/// `noInstant` = none.
using ChunkColumns = std::vector<std::vector<qint64>>;

/// The columns of some rows of a kind, their words by codes of their own: it needs nothing of the file, so that several
/// threads can collect columns at once.
class CollectedColumns
{
public:
    explicit CollectedColumns(Kind kind);

    struct Origin {
        qint64 rowId = 0;
        std::string_view source = {};
    };
    /// Each record with its origin.
    void add(const StoredRecords &records, const std::vector<Origin> &origins);

    std::size_t rows() const { return m_columns.front().size(); }
    ChunkColumns &columns() { return m_columns; }
    const ChunkColumns &columns() const { return m_columns; }
    /// The words of a column that holds codes.
    const WordCodes &words(std::size_t column) const { return m_words[column]; }

private:
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0; ///< not among them
    };
    /// The code of the text that begins at a place of the records that are added.
    struct CodeOfPlace {
        qint64 at = -1;
        quint32 code = 0;
    };
    static constexpr int placeBits = 8;
    struct Adding {
        const StoredRecords &records;
        const std::vector<Origin> &origins;
        std::size_t before; ///< rows that were there
        std::vector<std::vector<CodeOfPlace>>
            codes; ///< by column, 2 to the power of `placeBits` of each that has words
    };
    void addTo(std::size_t column, Adding &adding, Range range);
    quint32 codeOf(std::size_t column, Adding &adding, std::size_t record);

    const std::vector<CachedColumn> &m_kinds;
    ChunkColumns m_columns;
    std::vector<WordCodes> m_words;
};

} // namespace kompas
