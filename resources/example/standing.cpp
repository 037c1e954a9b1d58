// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/story.h"

namespace example {

namespace {

void spend(Standing &standing, const std::string &status, Minute from, Minute to)
{
    const auto add = [from, to](Standing::Spent &spent) {
        spent.calendar += to - from;
        spent.open += openMinutes(from, to);
    };
    if (status == "Pending")
        add(standing.agentWait);
    if (status == "Hold")
        add(standing.onHold);
    if (status == "New" || status == "Open" || status == "Hold")
        add(standing.requesterWait);
}

void take(Standing &standing, const Event &event)
{
    if (event.what == "team") {
        standing.team = event.to;
        ++standing.teams;
    } else if (event.what == "priority") {
        standing.priority = event.to;
    } else if (event.what == "agent") {
        standing.agent = event.to;
        ++standing.agents;
        standing.assigned = event.at;
        if (standing.firstAssigned == 0)
            standing.firstAssigned = event.at;
    } else if (event.what == "reply") {
        ++standing.replies;
        if (standing.firstReply == 0)
            standing.firstReply = event.at;
    } else if (event.to == "Solved") {
        standing.solved = event.at;
        if (standing.firstSolved == 0)
            standing.firstSolved = event.at;
    } else if (event.to != "Closed") {
        if (standing.status == "Solved")
            ++standing.reopens;
        standing.solved = 0;
    }
}

} // namespace

Standing standingOf(const Ticket &ticket)
{
    Standing standing;
    Minute since = ticket.created;
    for (const Event &event : ticket.events) {
        take(standing, event);
        standing.updated = event.at;
        if (event.what != "status")
            continue;
        spend(standing, standing.status, since, event.at);
        standing.status = event.to;
        since = event.at;
    }
    return standing;
}

} // namespace example
