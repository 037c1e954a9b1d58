// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"
#include "core/data/kept_answers.h"
#include "core/data/missing.h"
#include "core/data/opening_hours.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace kompas {

/// What the status of every unsolved ticket was when an export was made (`at`: that export's "data until").
struct StatusSnapshot {
    qint64 at = noInstant;
    std::vector<std::pair<qint32, quint32>> statuses = {}; ///< ticket row and code in `words`, by row
    std::shared_ptr<const QStringList> words = {};         ///< shared by all snapshots
};

/// The records of one kind as columns, in the order of their row ids. Built once, then only read, from any thread.
struct Dataset {
    Kind kind = Kind::Ticket;
    qsizetype rows = 0;
    Numerals rowIds = {}; ///< the row's id in the database, ascending

    /// What is at hand. For those who make a dataset; whoever computes something asks the functions below.
    struct Loaded {
        /// One for every field of the kind, by fieldIndex(). That of `own` is never one: `own` has its words.
        std::vector<Column> columns = {};
        std::vector<OwnColumn> own = {};
        std::shared_ptr<const std::vector<qint32>> ticketRows = {}; ///< nullptr: none
        Numerals customers = {};
        Integers commented = {};
        std::vector<StatusSnapshot> snapshots = {};
        qint64 dataUntil = noInstant;
    };
    Loaded loaded = {};
    /// What is not, though the file has it; nullptr: everything is. The functions below note what is asked for in vain
    /// and then answer as if no record had it.
    std::shared_ptr<const Missing> missing = {};

    /// The column of a field; it is none for Text.
    const Column &columnAt(int field) const;
    /// The same, nullptr when the kind has no such field or it is of another type.
    template<typename T>
    const T *column(QStringView field) const
    {
        const int index = fieldIndex(kind, field);
        return index < 0 || loaded.columns.empty() ? nullptr : std::get_if<T>(&columnAt(index));
    }
    /// What records of the kind have of the user's own, and how long somebody waited, by dimension.
    const std::vector<OwnColumn> &own() const;
    /// One of these; nullptr when the records have no such dimension.
    const Coded *ownDimension(QStringView dimension) const;
    /// Kinds with a field `ticket`: the row of the ticket in the ticket Dataset, -1 when that was not imported.
    const std::vector<qint32> &ticketRows() const;
    /// Kinds with a field `customer`: the same number for the same customer, `noInstant` for none. Says nothing else.
    const Numerals &customers() const;
    /// Survey responses: 1 for an answer with a comment.
    const Integers &commented() const;
    /// Tickets: oldest first.
    const std::vector<StatusSnapshot> &snapshots() const;
    /// The newest instant of anything that happened; METRICS rule 2.
    qint64 dataUntil() const;

private:
    /// Whether the field is missing, which is noted.
    bool lacks(QStringView field) const;
};

/// The words of a dimension, of a field or of the user's own; nullptr when the records have none.
const Coded *dimensionColumn(const Dataset &data, QStringView dimension);

struct History; // core/metrics/history.h

/// What is worked out of the events of so many tickets when it is first asked for, and then kept. From any thread;
/// those that ask while it is being worked out wait for it.
class KeptHistory
{
public:
    using Make = std::function<std::shared_ptr<const History>()>;
    /// What was made of these; `make` is called when that is not known.
    std::shared_ptr<const History> of(const std::shared_ptr<const Dataset> &events, qsizetype tickets,
                                      const Make &make);

private:
    std::mutex m_mutex = {};
    std::shared_ptr<const Dataset> m_events = {};
    qsizetype m_tickets = 0;
    std::shared_ptr<const History> m_history = {};
};

/// No record of a kind; shared by all Facts that have none.
std::shared_ptr<const Dataset> noRecords(Kind kind);

/// Everything metrics are computed from. A value: copies share what is loaded, nothing changes in place.
struct Facts {
    std::shared_ptr<const Dataset> tickets = noRecords(Kind::Ticket);
    std::shared_ptr<const Dataset> events = noRecords(Kind::TicketEvent);
    std::shared_ptr<const Dataset> responses = noRecords(Kind::SurveyResponse);
    std::shared_ptr<const Dataset> contacts = noRecords(Kind::Contact);
    std::shared_ptr<const Dataset> agentTimes = noRecords(Kind::AgentTime);
    std::shared_ptr<const Dataset> helpCenterDays = noRecords(Kind::HelpCenterDay);
    std::shared_ptr<const Dataset> helpCenterSearches = noRecords(Kind::HelpCenterSearch);
    std::shared_ptr<const Dataset> socialMentions = noRecords(Kind::SocialMention);
    std::shared_ptr<const Dataset> cancellations = noRecords(Kind::Cancellation);
    std::shared_ptr<const Dataset> sales = noRecords(Kind::Sale);
    std::shared_ptr<const Dataset> costs = noRecords(Kind::Cost);
    std::shared_ptr<const Dataset> evaluations = noRecords(Kind::Evaluation);
    std::shared_ptr<const Dataset> staff = noRecords(Kind::Staff);
    Zone zone = {};           ///< the zone in which days, weeks and hours are counted
    OpeningClocks hours = {}; ///< for business time that the export does not state
    /// Shared by copies, so that each question does not read all events anew.
    std::shared_ptr<KeptHistory> history = std::make_shared<KeptHistory>();
    /// The answers of evaluate() about exactly these facts, shared by copies; nullptr: none are kept. To be made anew
    /// by whoever changes anything of a copy; set() takes it away.
    std::shared_ptr<KeptAnswers> answers = {};

    const Dataset &of(Kind kind) const { return *shared(kind); }
    const std::shared_ptr<const Dataset> &shared(Kind kind) const;
    /// Puts another dataset in the place of that of its kind.
    void set(std::shared_ptr<const Dataset> dataset);
    /// The newest "data until" of the kinds that are not planned (of those, when there are no others), noInstant when
    /// there are no dates at all.
    qint64 dataUntil() const;
    /// Whether something was asked for that is not loaded. What was computed since is wrong then: it is to be thrown
    /// away, and computed again from facts that have it.
    bool missed() const;
    /// What that was.
    std::vector<WantedFields> misses() const;
    /// As Missing::forbid, for whatever is not loaded.
    void forbidMisses(bool forbidden) const;
};

/// An empty dataset of a kind with all its columns present and of length 0; what tests and loaders start from.
Dataset emptyDataset(Kind kind);

} // namespace kompas
