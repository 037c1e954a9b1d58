// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/bytes.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace kompas {

/// What stands between the cells of a file.
struct Dialect {
    char delimiter = ',';
    char quote = '"';
    bool hasReason = false;   ///< the first cell of every row is the reason of an earlier rejection, and no data
    char escape = '\0';       ///< what stands before a quote inside quotes; 0 = the quote is doubled
    std::string tail = {};    ///< what follows the first character of a delimiter of several, such as `||`
    bool blankBehind = false; ///< a blank behind a delimiter belongs to it
    std::size_t columns = 0;  ///< of the table, when it is known: records that do not fit are then repaired

    bool operator==(const Dialect &) const = default;
};

/// The heading of the column that the program puts before rejected rows when it writes them to be mended.
inline constexpr std::string_view reasonHeader = "servicekompas_reason";

/// One record of the file; valid until the next is read.
struct Row {
    qint64 line = 0;                          ///< line on which it starts, counted from 1
    std::string_view raw = {};                ///< as it stands in the file, without its line end
    std::vector<std::string_view> cells = {}; ///< without quotes, bytes of the stream
    bool repaired = false; ///< its quotes or delimiters do not fit; the cells are what it was most likely meant to be
};

enum class RowOutcome {
    Row,
    TooLarge,      ///< longer than the limit; `raw` holds the beginning of it
    UnclosedQuote, ///< a quote that nothing closes; `raw` is the line on which the record starts, reading goes on after
                   ///< it
    End,
};

/// Reads records one after the other in bounded memory. Records end with LF, CRLF or CR; a quoted cell may hold line
/// breaks, delimiters and doubled quotes; text after a closing quote belongs to the cell, a quote inside an unquoted
/// cell is a character like any other. Records without a single filled cell are passed over. Where the number of
/// columns is known, a record that has another, or text behind a closing quote, is read again by `recut`.
class RowReader
{
public:
    static constexpr std::size_t defaultLimit = std::size_t{16} << 20;
    /// A quote that nothing closes costs a reading of the rest of the file: after so many of them every further line
    /// that holds a quote is handed out as unclosed by itself.
    static constexpr int restartLimit = 16;
    /// A file in which so many records cannot be repaired is no table with a few faults: the others are not tried.
    static constexpr int repairLimit = 1000;

    /// Looking at every byte gives the same as going from mark to mark, slowly; dialects with delimiters of several
    /// characters or an escape are read no other way.
    enum class Scanning : quint8 { Marks, Bytes };

    RowReader(ByteStream &stream, Dialect dialect, std::size_t limit = defaultLimit,
              Scanning scanning = Scanning::Marks);

    RowOutcome next(Row &row);

    /// How far a reading is. Another reader of the same bytes that goes on from there gives what this one would.
    struct State {
        qint64 place = 0; ///< of the next record, in bytes of the stream
        qint64 line = 1;
        int restarts = 0;
        int failedRepairs = 0;

        bool operator==(const State &) const = default;
    };
    State state() const;
    void goOnFrom(const State &state);
    /// Records that start at `place` or behind it are left to another reader: next() then says End. So it does before
    /// the end of a record that goes on far behind the place, unless the reader is to be patient.
    void stopAt(qint64 place, bool patient);
    bool gaveUp() const { return m_gaveUp; }

private:
    struct Span {
        std::size_t begin;
        std::size_t end;
        bool quoted; ///< starts with a quote: quotes are to be taken out
    };
    struct Scan {
        std::size_t length = 0;    ///< of the record without its line end
        std::size_t following = 0; ///< where the next record starts
        std::size_t mark = 0;      ///< behind the record, where scanMarks() found its end
        std::size_t cells = 0;
        qint64 lines = 1;
        bool complete = false;
        bool open = false;  ///< the data ended inside quotes
        bool dirty = false; ///< text follows a closing quote
        bool plain = false; ///< no quote anywhere: the cells lie between the marks, and no spans were made
    };

    std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    bool refill();
    Scan scan(std::string_view data);
    Scan scanMarks();
    std::size_t scanQuotedMarks(std::size_t &mark, Scan &result) const;
    void mark();
    bool endRecord(std::string_view data, std::size_t at, Scan &result) const;
    std::size_t scanQuoted(std::string_view data, std::size_t at, Scan &result) const;
    bool delimiterAt(std::string_view data, std::size_t at) const;
    std::size_t behindDelimiter(std::string_view data, std::size_t at) const;
    bool needsRepair(const Scan &found) const;
    bool repair(Row &row, std::string_view data, const Scan &found);
    bool fitsBehind(std::string_view data);
    void fill(Row &row, std::string_view data, const Scan &found);
    void fillPlain(Row &row, const Scan &found) const;
    std::string_view unquoted(std::string_view cell);
    std::string_view withoutReason(std::string_view raw) const;
    RowOutcome skipTooLarge(Row &row);
    RowOutcome unclosed(Row &row);
    void skipLine();
    void returnTo(qint64 place, qint64 line);

    ByteStream &m_stream;
    Dialect m_dialect;
    std::size_t m_limit;
    std::string m_buffer = {};
    std::size_t m_at = 0; ///< start of the record in the buffer
    qint64 m_passed = 0;  ///< bytes of the stream before the buffer
    qint64 m_line = 1;
    bool m_streamEnded = false;
    int m_restarts = 0;
    int m_failedRepairs = 0;
    qint64 m_stopAt = std::numeric_limits<qint64>::max();
    bool m_patient = true;
    bool m_gaveUp = false;
    Scanning m_scanning;
    std::vector<quint32> m_marks = {}; ///< places in the buffer
    std::size_t m_marked = 0;          ///< bytes of the buffer whose marks are there
    std::size_t m_mark = 0;            ///< the first mark at or behind m_at, or one before it
    std::vector<Span> m_spans = {};
    std::string m_plain = {};              ///< cells whose quotes had to be taken out
    std::vector<std::string> m_recut = {}; ///< the cells of a repaired record
    std::string m_kept = {};               ///< raw text of a record that is not in the buffer any more
};

} // namespace kompas
