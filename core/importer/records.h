// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"
#include "core/importer/table.h"
#include "core/importer/ticket_log.h"
#include "core/importer/values.h"

#include <unordered_map>

namespace kompas {

/// The word in ColumnPlan::format of an id column whose ids a spreadsheet has shortened.
inline constexpr const char *damagedIds = "damaged";

/// What became of one row.
struct Built {
    std::vector<Record> records = {};                       ///< none when the row holds nothing to keep
    QString rejected = {};                                  ///< code of the reason; empty when the row is kept
    std::vector<std::pair<Finding, QString>> findings = {}; ///< with the field concerned
};

/// Makes records of the rows of one file, as planned. Rows come in the order of the file: rows without an id of their
/// own are known by a hash of their cells and the number of equal rows before them.
class RecordBuilder
{
public:
    /// Fails when the plan has no profile, or an unknown time zone. `now`: UTC seconds; later times are refused.
    static Result<RecordBuilder> make(const Plan &plan, qint64 now);

    /// Fills in what became of the row; the memory of the one before is used again. Texts of records may stand in the
    /// row, or in what the builder keeps until the next one.
    void build(const Row &row, Built &built);
    /// The newest time of anything that happened in the rows kept, or noInstant. METRICS rule 2.
    qint64 dataUntil() const { return m_dataUntil; }
    /// What the rows of one ticket say about each other; of files that are no logs nothing.
    const TicketLog &log() const { return m_log; }
    Kind kind() const { return m_kinds.front(); }
    /// True when a row gives the same records whatever rows stand before it, so that several builders can share a file.
    bool takesRowsAlone(bool everyRowHasId) const
    {
        return !m_hashKeys && !m_isLog && !m_makesTickets && (everyRowHasId || kind() == Kind::Ticket);
    }

private:
    struct Rating {
        bool offered = false;
        std::optional<double> score = {};
        ScoreScale scale = {};
    };
    using Cells = std::vector<Cell>;

    RecordBuilder(const Plan &plan, const Profile &profile, Zone zone, qint64 now);
    void takeDefaults(const Plan &plan);
    void recordsOf(const Row &row, Built &built);
    /// The last of some spare memory, holding anything; or none.
    static Cells taken(std::vector<Cells> &spare);
    Cells emptyCells(Kind kind);
    Cells cellsOfRow();
    void setWave(Built &built) const;
    void readCells(const Row &row, Built &built, Cells &cells);
    const CellText &ownTextOf(const std::string &words);
    /// `scale` outranks that of the column.
    Rating rating(const ColumnReader &reader, std::string_view cell, Built &built,
                  std::optional<ScoreScale> scale = {}) const;
    CellText key(const Row &row, const Cells &cells);
    QString hashOf(const QByteArray &cells);
    QString hashOf(const Row &row);
    QString hashOfWords(const Cells &cells);
    void applyDate(const Row &row, Cells &cells) const;
    bool inFuture(const Cells &cells) const;
    void noteTimes(const Cells &cells);

    void buildTicket(const Row &row, Cells &&cells, Built &built);
    void checkDurations(const Cells &cells, Built &built) const;
    void addRating(const Row &row, const Record &about, Built &built);
    void buildPlain(const Row &row, Cells &&cells, Built &built);
    void takeRates(Cells &cells) const;
    void buildEvent(const Row &row, Cells &&cells, Built &built);
    void addStep(const Record &ticket, Built &built);
    void addTicketOf(const Record &event, Built &built);
    bool isSkipped(const Row &row) const;
    QString eventValue(const QString &event, const QString &value) const;
    void buildResponses(const Row &row, Cells &&cells, Built &built);
    void addResponse(const Row &row, Cells cells, const QString &survey, const Rating &rating, Built &built);

    std::vector<Kind> m_kinds;
    const Profile *m_profile;
    std::shared_ptr<const Zone> m_zone;
    Encoding m_encoding;
    std::size_t m_width;
    qint64 m_now;
    qint64 m_dataUntil;
    std::optional<QDate> m_date = {}; ///< the user's date for a file without dates
    QByteArray m_fileKey = {};        ///< what the user says of the whole file and tells its rows from those of others
    QString m_wave = {};              ///< the user's wave for the whole file
    int m_ownField;                   ///< of the rows' kind
    std::string m_own = {};           ///< the words of the user's own dimensions in the row that is read
    std::unordered_map<std::string, CellText> m_ownTexts = {}; ///< by such words: what is stored
    int m_id;                                                  ///< the field of the rows' kind
    int m_timeOfDay = -1;                                      ///< the column with the time of day to it
    bool m_hashKeys = false;
    bool m_idsDamaged = false;
    std::vector<ColumnReader> m_readers = {};
    std::vector<std::size_t> m_ofRow = {};    ///< readers of fields of the rows' own kind
    std::vector<int> m_unread = {};           ///< fields of the rows' own kind that none of them reads
    std::vector<std::size_t> m_ofOwn = {};    ///< those among them that read dimensions of the user's own
    std::vector<std::size_t> m_scores = {};   ///< readers of scores
    std::vector<std::size_t> m_minutes = {};  ///< readers of durations for which there are timestamps as well
    std::vector<std::size_t> m_ofRating = {}; ///< readers of what else a rating on a row of another kind carries
    TicketLog m_log = {};
    bool m_isLog = false;        ///< rows are versions of tickets, each of which is an event as well
    bool m_makesTickets = false; ///< rows are events, from which tickets are made
    std::vector<std::pair<std::size_t, const QSet<QString> *>> m_skip = {};
    std::string m_joined = {};
    std::vector<Cells> m_spareOfRow = {};              ///< memory of records of earlier rows, of the rows' own kind
    std::vector<Cells> m_spare = {};                   ///< that of other kinds
    std::map<QString, ScoreScale> m_scales = {};       ///< by survey, for files with a column that names it
    std::vector<std::pair<int, int>> m_rates = {};     ///< fields that hold shares, and the counts they are shares of
    std::vector<std::pair<int, Cell>> m_defaults = {}; ///< of kinds other than the first three
    std::vector<int> m_happened = {};                  ///< fields of the rows' kind that say when something happened
    std::vector<std::pair<int, int>> m_copied = {};    ///< fields of a response and the ticket's they are copied from
    std::unordered_map<quint64, quint32> m_occurrences = {};
};

} // namespace kompas
