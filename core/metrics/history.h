// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/handling.h"

#include <functional>
#include <span>

namespace kompas {

/// One change of one attribute of a ticket. Codes are codes of the track's own dictionaries; 0 = not said.
struct Step {
    qint64 at = 0;
    quint32 from = 0;
    quint32 to = 0;
};

/// The changes of one attribute, ticket by ticket, each in the order of time.
struct Track {
    std::vector<qint32> offsets = {}; ///< one more than tickets; empty when there are no events
    std::vector<Step> steps = {};
    std::shared_ptr<const QStringList> fromWords = {};
    std::shared_ptr<const QStringList> toWords = {};

    std::span<const Step> of(qint32 ticket) const;
    /// The word in force at an instant: that of the newest step not later, else what the first step changed from.
    /// nullptr when it is not known.
    const QString *wordAt(qint32 ticket, qint64 at) const;
};

class Repeats; // core/metrics/repeats.h

/// What was worked out of all records of a kind, for the few sets of definitions that were asked for last. From any
/// thread; those that ask while it is being worked out wait for it.
class KeptRepeats
{
public:
    using Make = std::function<std::shared_ptr<const Repeats>()>;
    std::shared_ptr<const Repeats> of(const std::shared_ptr<const Dataset> &records, const QString &definitions,
                                      const Make &make);

private:
    struct Entry {
        std::shared_ptr<const Dataset> records = {};
        QString definitions = {};
        std::shared_ptr<const Repeats> repeats = {};
    };
    std::mutex m_mutex = {};
    std::vector<Entry> m_entries = {}; ///< the last first
};

/// What the ticket events tell: built once for the facts, read by all metrics.
struct History {
    Track status = {};
    Track priority = {};
    Track agent = {};
    Track team = {};
    Track reply = {};     ///< public replies of people who work here
    Track automatic = {}; ///< public replies of the system
    Handling handling = {};
    std::shared_ptr<KeptRepeats> repeats = std::make_shared<KeptRepeats>();

    static History of(const Facts &facts);
    /// The same, kept with the facts and their copies.
    static std::shared_ptr<const History> keptWith(const Facts &facts);

    bool isSolved(const QString &status) const;
    /// Instants at which the ticket came back from solved or closed, in order.
    std::vector<qint64> reopenings(qint32 ticket) const;
    /// The first and the last instant at which the ticket became solved (closed where it never became solved);
    /// noInstant when it never did.
    qint64 firstSolve(qint32 ticket) const;
    qint64 lastSolve(qint32 ticket) const;
    /// All instants at which it became solved, in order.
    std::vector<qint64> solutions(qint32 ticket) const;
    /// Whose turn it is: ours (new, open, on hold), the customer's (pending), or somebody else's (on hold).
    enum class Turn : quint8 { Ours, Customers, Others };
    /// Minutes between two instants, the first not later, by whatever clock.
    using Minutes = std::function<double(qint64 from, qint64 to)>;
    /// Minutes in the statuses of a turn from `created` until the last solution, or `until` when unsolved. NaN without
    /// status events.
    double minutesOf(Turn turn, qint32 ticket, qint64 created, qint64 until, const Minutes &between) const;
};

} // namespace kompas
