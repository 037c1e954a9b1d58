// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/handling.h"
#include "core/metrics/kept_by_records.h"
#include "core/metrics/kept_rows.h"

#include <atomic>
#include <functional>
#include <optional>
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
    std::vector<char> toSolved = {}; ///< by code of toWords: whether it says solved or closed

    std::span<const Step> of(qint32 ticket) const;
    /// The word in force at an instant: that of the newest step not later, else what the first step changed from.
    /// nullptr when it is not known.
    const QString *wordAt(qint32 ticket, qint64 at) const;
};

class Repeats;       // core/metrics/repeats.h
struct SurveyScores; // core/metrics/survey_scores.h

/// A value that is worked out by whoever asks first and then kept. From any thread; those that ask while it is being
/// worked out wait for it.
template<typename T>
class WorkedOut
{
public:
    template<typename Make>
    const T &of(const Make &make) const
    {
        if (const T *ready = m_ready.load(std::memory_order_acquire))
            return *ready;
        const std::lock_guard lock(m_mutex);
        if (!m_value)
            m_value = make();
        m_ready.store(&*m_value, std::memory_order_release);
        return *m_value;
    }

private:
    mutable std::mutex m_mutex = {};
    mutable std::optional<T> m_value = {};
    mutable std::atomic<const T *> m_ready = nullptr;
};

/// What the ticket events tell, read by all metrics: each part when it is first asked for, for most questions need few
/// of them.
class History
{
public:
    History(qsizetype tickets, std::shared_ptr<const Dataset> events);
    /// Kept with the facts and their copies.
    static std::shared_ptr<const History> keptWith(const Facts &facts);

    const Track &status() const;
    const Track &priority() const;
    const Track &agent() const;
    const Track &team() const;
    const Track &reply() const;     ///< public replies of people who work here
    const Track &automatic() const; ///< public replies of the system
    /// How often an agent changed a ticket, and how often it went up: see handling.h.
    const std::vector<qint32> &updates() const;
    const std::vector<qint32> &escalations() const;

    /// What was worked out of records of any kind, the definitions that it depends on in the text.
    KeptByRecords<Repeats> &repeats() const { return m_repeats; }
    KeptByRecords<std::vector<SurveyScores>> &surveys() const { return m_surveys; }
    /// Until when each ticket was unsolved, where it is solved now and that is known.
    KeptByRecords<Instants> &ends() const { return m_ends; }
    /// Whether the records have what a metric demands.
    KeptByRecords<bool> &demands() const { return m_demands; }
    KeptRows &rows() const { return m_rows; }

    static bool isSolved(const QString &status);
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

private:
    qsizetype m_tickets;
    std::shared_ptr<const Dataset> m_events;
    WorkedOut<Track> m_status = {};
    WorkedOut<Track> m_priority = {};
    WorkedOut<Track> m_agent = {};
    WorkedOut<Track> m_team = {};
    WorkedOut<Track> m_reply = {};
    WorkedOut<Track> m_automatic = {};
    WorkedOut<std::vector<qint32>> m_updates = {};
    WorkedOut<std::vector<qint32>> m_escalations = {};
    mutable KeptByRecords<Repeats> m_repeats{4};
    mutable KeptByRecords<std::vector<SurveyScores>> m_surveys{4};
    mutable KeptByRecords<Instants> m_ends{1};
    mutable KeptByRecords<bool> m_demands{1000};
    mutable KeptRows m_rows = {};
};

} // namespace kompas
