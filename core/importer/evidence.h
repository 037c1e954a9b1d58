// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/pieces.h"
#include "core/importer/stamp.h"
#include "core/importer/values.h"

#include <map>
#include <set>

namespace kompas {

/// What the dates of one column say about their order.
struct DateEvidence {
    qint64 yearFirst = 0;
    qint64 named = 0;      ///< with the month as a word
    qint64 dayFirst = 0;   ///< first number over 12
    qint64 monthFirst = 0; ///< second number over 12
    qint64 undecided = 0;  ///< both at most 12
    qint64 unixTimes = 0;
    bool withTime = false;
    std::set<std::pair<char, bool>> shapes = {}; ///< separator and two-digit year of dates without a named month

    /// Times after the moment of import, and steps back in time from row to row, under either reading.
    std::array<qint64, 2> future = {};
    std::array<qint64, 2> stepsBack = {};
    qint64 inSequence = 0; ///< the dates that these steps lie between
    std::array<qint64, 2> first = {};
    std::array<qint64, 2> last = {};
    KnownMonth month = {}; ///< of the dates that begin with the year

    void add(std::string_view cell, qint64 now);
    /// Adds what the rows behind these say.
    void append(const DateEvidence &next);
    /// Adds the counts of another column.
    void addUp(const DateEvidence &other);
    qint64 withoutYearFirst() const { return dayFirst + monthFirst + undecided; }
};

/// How the order of the dates was found.
enum class OrderReason : quint8 { NotNeeded, User, Values, OtherColumns, Future, Sequence, Contradiction, Habit };

struct OrderDecision {
    DateOrder order = DateOrder::Ymd;
    OrderReason reason = OrderReason::NotNeeded;
};

/// Decides for one column: what its own values can only mean, else what the rest of the file can only mean, else what
/// puts no time in the future, else what puts the rows in order of time, else day first.
OrderDecision decideOrder(const DateEvidence &own, const DateEvidence &wholeFile, std::optional<DateOrder> user);

/// The extremes of the scores of one survey.
struct ScoreEvidence {
    qint64 n = 0;
    qint64 zeros = 0;
    double lowest = 0;
    double highest = 0;

    void add(double score);
    void append(const ScoreEvidence &next);
};
/// nps and enps are 0-10; csat 0-1, 1-5, 1-10, 0-10 or 0-100; ces and esat also 1-7: the narrowest that holds all
/// scores.
ScoreScale decideScale(const QString &survey, const ScoreEvidence &evidence);

/// What the numbers of a file say about its decimal sign.
struct NumberEvidence {
    qint64 comma = 0;
    qint64 dot = 0;
    qint64 groupedByComma = 0; ///< `1,604` where only whole numbers are expected
    qint64 groupedByDot = 0;

    void add(std::string_view cell, FieldType type);
    void append(const NumberEvidence &next);
};
char decideDecimal(const NumberEvidence &evidence, char delimiter);

/// The ids of a file, as far as they are needed to know whether they are unique: 8 bytes a row, at most 16 million.
class IdEvidence
{
public:
    qint64 shortened = 0; ///< `1.03006E+13`
    qint64 firstShortenedLine = 0;
    qint64 missing = 0; ///< rows without an id, and footers in the middle of the file

    /// `scope` is what an id is unique within besides the file (the survey, where a file holds several).
    void add(std::string_view id, std::string_view scope, qint64 line);
    /// Adds what the rows behind the first `lines` lines say, which were counted from 1.
    void append(const IdEvidence &next, qint64 lines);
    /// Rows whose id stood in an earlier row.
    qint64 duplicates() const;
    bool damaged() const { return shortened >= 2 || (shortened > 0 && m_hashes.size() == 1); }

private:
    std::vector<std::size_t> m_hashes = {};
    bool m_isAscending = true; ///< all are numbers, each larger than the one before: none stands twice
    qint64 m_first = 0;
    qint64 m_last = 0;
};

/// Whether a column that is not used has so few different words that it could be a dimension of the user's own.
class WordEvidence
{
public:
    void add(std::string_view cell);
    void append(const WordEvidence &next);
    /// 2 to 50, less than half of the cells that are filled; else 0. Also 0 for what looks like dates, addresses or
    /// sentences.
    int words() const;
    bool isUnfit() const { return m_unfit; }

private:
    std::set<std::string, std::less<>> m_words = {};
    qint64 m_filled = 0;
    bool m_unfit = false;
};

/// All of it for one file, gathered in one pass.
struct Evidence {
    qint64 rows = 0; ///< data rows that fit the header
    qint64 allRows = 0;
    qint64 lastDataLine = 0;              ///< the last row that is no footer
    qint64 footerRows = 0;                ///< behind it
    qint64 headersAgain = 0;              ///< rows that repeat the header
    qint64 otherTableAt = 0;              ///< line of another table in the same file; 0 when there is none
    std::vector<DateEvidence> dates = {}; ///< by column
    DateEvidence allDates = {};
    std::map<QString, ScoreEvidence> scores = {}; ///< by survey
    NumberEvidence numbers = {};
    std::vector<WordEvidence> words = {}; ///< by column, of those that are not used
    std::vector<bool> clocks = {};        ///< by column: durations written h:mm
    IdEvidence ids = {};
    TablePieces pieces = {}; ///< in which the whole table was read

    /// Adds what the rows behind the first `lines` lines say, which were counted from 1; all but `allDates` and
    /// `pieces`.
    void append(const Evidence &next, qint64 lines);
};

/// What evidence is to be gathered of.
struct EvidenceWanted {
    std::vector<ColumnReader> columns = {}; ///< the mapped ones
    std::vector<std::size_t> datesToo = {}; ///< further columns that look like dates
    std::vector<std::size_t> unused = {};   ///< all that are not mapped
    std::size_t width = 0;                  ///< of the table
    qint64 now = 0;                         ///< the moment of import, UTC seconds
};

/// Reads all rows of a table. In pieces, on all cores, where the file is long and its records can be told apart from
/// the middle of it; that gives the same. `progress` is asked in this thread only.
Result<Evidence> gatherEvidence(const TablePlace &place, const EvidenceWanted &wanted, const Progress &progress = {},
                                qint64 pieceSize = usualPieceSize);

/// What the rows say that a reader still has before it; without `allDates` and `pieces`. Nothing when `goesOn` says
/// false.
std::optional<Evidence> gatherPiece(TableReader &table, const EvidenceWanted &wanted,
                                    const std::function<bool()> &goesOn);

} // namespace kompas
