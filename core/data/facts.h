// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"
#include "core/data/kept_answers.h"
#include "core/data/opening_hours.h"
#include "core/data/packed.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace kompas {

/// UTC seconds since 1970; `noInstant` where there is none.
using Instants = Packed<qint64>;
/// Counts, minutes and flags; `noInteger` where there is none.
using Integers = Packed<qint32>;
/// What tells records apart, or who is the same; `noInstant` where it is not known.
using Numerals = Packed<qint64>;
/// Scores, exact durations, and cents; NaN where there is none.
using Numbers = std::vector<double>;

/// Dictionary codes. Code 0 is the empty word: the record has no such attribute.
struct Coded {
    Packed<quint32> codes = {};
    std::shared_ptr<const QStringList> dictionary = {};

    const QString &at(qsizetype row) const { return dictionary->at(codes[static_cast<std::size_t>(row)]); }
};

/// A dimension of the user's own.
struct OwnColumn {
    QString dimension = {}; ///< `own:Region`
    Coded words = {};
};

/// `monostate`: the column is not loaded, or the field is Text and never is one.
using Column = std::variant<std::monostate, Instants, Integers, Numbers, Coded>;

/// The records of one kind as columns, in the order of their row ids. Built once, then only read, from any thread.
struct Dataset {
    Kind kind = Kind::Ticket;
    qsizetype rows = 0;
    Numerals rowIds = {}; ///< the row's id in the database, ascending
    /// One for every field of the kind, by fieldIndex(). That of `own` is not loaded: `own` has its words.
    std::vector<Column> columns = {};
    std::vector<OwnColumn> own = {}; ///< what records of the kind have, by dimension
    /// Kinds with a field `ticket`: the row of the ticket in the ticket Dataset, -1 when that was not imported.
    std::vector<qint32> ticketRows = {};
    /// Kinds with a field `customer`: the same number for the same customer, `noInstant` for none. Says nothing else.
    Numerals customers = {};
    /// Survey responses: 1 for an answer with a comment.
    Integers commented = {};
    qint64 dataUntil = noInstant; ///< newest instant of anything that happened; METRICS rule 2

    /// The column of a field, nullptr when it is not loaded or of another type.
    template<typename T>
    const T *column(QStringView field) const
    {
        const int index = fieldIndex(kind, field);
        return index < 0 || columns.empty() ? nullptr : std::get_if<T>(&columns[static_cast<std::size_t>(index)]);
    }
};

/// The words of a dimension, of a field or of the user's own; nullptr when the records have none.
const Coded *dimensionColumn(const Dataset &data, QStringView dimension);

/// What the status of every unsolved ticket was when an export was made (`at`: that export's "data until").
struct StatusSnapshot {
    qint64 at = noInstant;
    std::vector<std::pair<qint32, quint32>> statuses = {}; ///< ticket row and code in the status dictionary, by row
};

struct History; // core/metrics/history.h

/// What is worked out of two datasets, tickets and events, when it is first asked for, and then kept. From any thread;
/// those that ask while it is being worked out wait for it.
class KeptHistory
{
public:
    using Make = std::function<std::shared_ptr<const History>()>;
    /// What was made of these two datasets; `make` is called when that is not known.
    std::shared_ptr<const History> of(const std::shared_ptr<const Dataset> &tickets,
                                      const std::shared_ptr<const Dataset> &events, const Make &make);

private:
    std::mutex m_mutex = {};
    std::shared_ptr<const Dataset> m_tickets = {};
    std::shared_ptr<const Dataset> m_events = {};
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
    std::vector<StatusSnapshot> snapshots = {}; ///< oldest first
    Zone zone = {};                             ///< the zone in which days, weeks and hours are counted
    OpeningClocks hours = {};                   ///< for business time that the export does not state
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
};

/// An empty dataset of a kind with all its columns present and of length 0; what tests and loaders start from.
Dataset emptyDataset(Kind kind);

} // namespace kompas
