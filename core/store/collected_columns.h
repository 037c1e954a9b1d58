// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_record.h"

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

/// The columns of up to 65,536 rows as whole numbers (scores by their bits), by cachedColumns(); `noInstant` = none.
using ChunkColumns = std::vector<std::vector<qint64>>;

/// The few words of a column of some rows; code 0 is the empty word.
class LocalWords
{
public:
    LocalWords() { codeOf({}); }

    quint32 codeOf(std::string_view word);
    std::size_t size() const { return m_words.size(); }
    std::string_view at(std::size_t code) const
    {
        return std::string_view(m_texts).substr(m_words[code].at, m_words[code].size);
    }

private:
    struct Word {
        std::size_t at = 0;
        std::size_t size = 0;
        quint64 hash = 0;
    };
    void grow();

    std::string m_texts = {};
    std::vector<Word> m_words = {};
    std::vector<quint32> m_slots = std::vector<quint32>(32); ///< code + 1
};

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
    const LocalWords &words(std::size_t column) const { return m_words[column]; }

private:
    qint64 valueOf(std::size_t column, const Origin &origin, const RecordView &record);

    const std::vector<CachedColumn> &m_kinds;
    ChunkColumns m_columns;
    std::vector<LocalWords> m_words;
};

} // namespace kompas
