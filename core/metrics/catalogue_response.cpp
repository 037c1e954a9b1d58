// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"first_reply_time", "B1", QT_TRANSLATE_NOOP("Metric", "First reply time"), QT_TRANSLATE_NOOP("Metric", "First reply"),
     QT_TRANSLATE_NOOP("Metric", "Time from the creation of a ticket to the first public reply of an agent."),
     QT_TRANSLATE_NOOP("Metric", "first reply − creation, over the tickets created in the period that have a reply"),
     QT_TRANSLATE_NOOP("Metric", "Tickets without a reply are left out, not counted as zero. Not meant for judging single agents."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness", ticket, Centre, Dating::Created, Unit::Minutes, lower, median,
     notPerAgent, "", "reopened_pct", "first_reply_minutes/first_reply_business_minutes/first_reply_at/ticket_event.event",
     {Among::Every, "", "first_reply"}},
    {"frt_within_target_pct", "B2", QT_TRANSLATE_NOOP("Metric", "First reply within target"), QT_TRANSLATE_NOOP("Metric", "Reply in target"),
     QT_TRANSLATE_NOOP("Metric", "Share of the tickets whose first reply came within the target for their channel, team or priority."),
     QT_TRANSLATE_NOOP("Metric", "100 × tickets replied to within the target / tickets whose reply was due"),
     QT_TRANSLATE_NOOP("Metric", "It needs a target for the first reply time. Open tickets past their target count as missed."),
     "Zendesk, Klantenservice-metrics", ticket, Rate, Dating::Created, Unit::Percent, higher, mean, notPerAgent, "",
     "first_reply_time", "first_reply_minutes/first_reply_business_minutes/first_reply_at/ticket_event.event",
     {Among::Every, "", "first_reply", "within_target"}},
    {"average_reply_time", "B3", QT_TRANSLATE_NOOP("Metric", "Average reply time"), QT_TRANSLATE_NOOP("Metric", "Reply time"),
     QT_TRANSLATE_NOOP("Metric", "How long a customer waits for each reply: the time the customer waited for us, divided by our replies."),
     QT_TRANSLATE_NOOP("Metric", "requester wait time / replies of agents, over the tickets last solved in the period"),
     QT_TRANSLATE_NOOP("Metric", "Tickets without a reply are left out, not counted as zero."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::LastSolve, Unit::Minutes, lower, median, notPerAgent, "",
     "first_reply_time|agent_replies_per_ticket", "requester_wait_minutes/requester_wait_business_minutes/ticket_event.event|replies/ticket_event.event", {.measure = "reply_time"}},
    {"agent_replies_per_ticket", "B4", QT_TRANSLATE_NOOP("Metric", "Agent replies per ticket"), QT_TRANSLATE_NOOP("Metric", "Replies"),
     QT_TRANSLATE_NOOP("Metric", "Public replies of agents per ticket."),
     QT_TRANSLATE_NOOP("Metric", "replies of agents, over the tickets last solved in the period"),
     QT_TRANSLATE_NOOP("Metric", "Satisfaction drops after three interactions. Many replies can mean hard tickets or a need for training."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::LastSolve, Unit::Count, lower, median, all, "",
     "csat_pct", "replies/ticket_event.event", {Among::Every, "", "replies"}},
    {"agent_updates_per_ticket", "B5", QT_TRANSLATE_NOOP("Metric", "Agent updates per ticket"), QT_TRANSLATE_NOOP("Metric", "Updates"),
     QT_TRANSLATE_NOOP("Metric", "How many times agents changed a ticket or wrote on it: replies, private notes and changes of status, team or priority."),
     QT_TRANSLATE_NOOP("Metric", "updates by agents, over the tickets last solved in the period; all that one agent changed at one moment is one update"),
     QT_TRANSLATE_NOOP("Metric", "Updates are more than replies. What the system or the customer changed does not count."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::LastSolve, Unit::Count, lower, median, all, "",
     "agent_replies_per_ticket", "agent_updates/ticket_event.agent", {Among::Every, "", "agent_updates"}},
    {"unreplied_tickets_pct", "B6", QT_TRANSLATE_NOOP("Metric", "Tickets without a reply"), QT_TRANSLATE_NOOP("Metric", "Unreplied"),
     QT_TRANSLATE_NOOP("Metric", "Share of the new tickets that are still without a reply after the target for the first reply, or after a day."),
     QT_TRANSLATE_NOOP("Metric", "100 × open tickets without a reply in time / tickets created in the period"),
     QT_TRANSLATE_NOOP("Metric", "Tickets that are not due yet, and those solved without a reply, are left out and listed apart."),
     "Zendesk, Klantenservice-metrics", ticket, Rate, Dating::Created, Unit::Percent, lower, mean, notPerAgent, "",
     "first_reply_time", "created_at|replies/first_reply_at/ticket_event.event", {.passes = "unreplied"}},
    {"touches_above_median_pct", "B7", QT_TRANSLATE_NOOP("Metric", "Tickets with more replies than usual"), QT_TRANSLATE_NOOP("Metric", "Many replies"),
     QT_TRANSLATE_NOOP("Metric", "Share of the solved tickets that took more replies than the median ticket of the organisation."),
     QT_TRANSLATE_NOOP("Metric", "100 × solved tickets with more replies than the baseline / solved tickets"),
     QT_TRANSLATE_NOOP("Metric", "Over all data it cannot exceed half; set a fixed baseline to follow it over time."),
     "Zendesk, Klantenservice-metrics", ticket, Rate, Dating::LastSolve, Unit::Percent, lower, mean, all, "",
     "csat_pct", "replies/ticket_event.event|status/solved_at/closed_at", {.among = Among::Solved, .measure = "replies", .passes = "above_baseline"}},
    // clang-format on
};

} // namespace

std::span<const Metric> responseMetrics()
{
    return table;
}

} // namespace kompas
