// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/calendar.h"
#include "resources/example/dice.h"

#include <span>
#include <string>
#include <vector>

namespace example {

inline constexpr std::size_t teamCount = 4;
inline constexpr std::size_t agentsPerTeam = 8;
/// Whom it is about: plainly made-up teams and people.
std::string teamName(std::size_t team);
std::string agentName(std::size_t team, std::size_t agent);
/// What the tickets and calls of a team are about.
std::span<const char *const> areasOf(std::size_t team);

/// How busy the service is on a day, in percent of an ordinary day: the feasts and their returns, a quiet summer.
int busyness(std::int64_t dayNumber);
/// Work piles up when it is busy, and the service has become a little quicker over the months. Percent.
int slowness(std::int64_t dayNumber);

/// Something that happened to a ticket. `what` is `status`, `agent`, `team`, `priority` or `reply`.
struct Event {
    Minute at = 0;
    std::string what = {};
    std::string from = {};
    std::string to = {};
    std::string agent = {}; ///< who did it; empty: the customer or the system
};

/// One ticket: what is fixed from the start, and all that happened to it, in order.
struct Ticket {
    int id = 0;
    std::int64_t customer = 0;
    std::string channel = {};
    std::string productArea = {};
    std::string subject = {};
    std::string type = {};
    std::string customerType = {};
    std::string satisfaction = {}; ///< as in the export: empty, `Offered` or 1 to 5
    Minute created = 0;
    std::vector<Event> events = {};
};

/// What an export made at an instant says of a ticket: counted and added up from its events.
struct Standing {
    std::string status = {};
    std::string priority = {};
    std::string team = {};
    std::string agent = {};
    int replies = 0;
    int reopens = 0;
    int teams = 0;
    int agents = 0;
    Minute updated = 0;
    Minute firstAssigned = 0; ///< 0: never; as with the others
    Minute assigned = 0;
    Minute firstReply = 0;
    Minute firstSolved = 0;
    Minute solved = 0; ///< only while it is solved or closed
    /// Minutes up to the solution, by the calendar and in opening hours.
    struct Spent {
        Minute calendar = 0;
        Minute open = 0;
    };
    Spent requesterWait = {}; ///< new, open and on hold
    Spent agentWait = {};     ///< pending
    Spent onHold = {};
};
Standing standingOf(const Ticket &ticket);

/// From here on things slowly become better.
inline std::int64_t turningPoint()
{
    return dayNumber(2025, 9, 15);
}
inline std::int64_t lastDay()
{
    return dayNumber(2026, 11, 15);
}

/// Days in a row, told with dice of their own: what is told of the later ones stays the same whatever comes before.
struct Part {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool holds(std::int64_t onDay) const { return first <= onDay && onDay <= last; }
    bool isEarlier() const { return last < turningPoint(); }
    /// Every part numbers its records by itself.
    int numbersFrom(int number) const { return isEarlier() ? number / 2 : number; }
};
/// Half a year before the year that is looked at most, so that the same weeks a year ago are known.
inline Part earlierPart()
{
    return {dayNumber(2025, 5, 5), turningPoint() - 1};
}
inline Part laterPart()
{
    return {turningPoint(), lastDay()};
}

/// The export is made at the end of the last day: nothing later is known.
inline Minute exportedAt()
{
    return instant(lastDay(), 23 * hour + 30);
}

/// All tickets that are created in these days, in the order of their creation.
std::vector<Ticket> tellTickets(const Part &part, Dice &dice);

/// One answer, or an invitation that was not answered (`score` empty).
struct Answer {
    std::string id = {};
    std::string survey = {};
    std::string score = {};
    Minute offered = 0;
    Minute answered = 0; ///< 0: not answered
    int ticket = 0;      ///< 0: not about a ticket
    std::int64_t customer = 0;
    std::string customerType = {};
    std::string wave = {};
    std::string comment = {};
};
/// CES after solved tickets, and an NPS wave every quarter.
std::vector<Answer> tellAnswers(const Part &part, Dice &dice, const std::vector<Ticket> &tickets);

} // namespace example
