// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include <QtGlobal>

#include <algorithm>

namespace kompas {

namespace {

constexpr const char *all = "*";
/// Everything but the agent: the sources forbid judging an agent by the time until the first reply.
constexpr const char *notPerAgent =
    "team|tier|channel|product_area|priority|status|customer_type|organisation|language|"
    "hour|weekday|category";
/// A state has no hour and no weekday of its own.
constexpr const char *ofState = "team|agent|tier|channel|product_area|priority|status|customer_type|organisation|"
                                "language|category";

using enum Shape;
constexpr Center mean = Center::Mean;
constexpr Center median = Center::Median;
constexpr Better higher = Better::Higher;
constexpr Better lower = Better::Lower;
constexpr Better neither = Better::Neither;
constexpr Kind ticket = Kind::Ticket;
constexpr Kind response = Kind::SurveyResponse;

constexpr Metric table[] = {
    // clang-format off
    // Volume and backlog
    {"tickets_created", "A1", QT_TRANSLATE_NOOP("Metric", "New tickets"), QT_TRANSLATE_NOOP("Metric", "New tickets"),
     QT_TRANSLATE_NOOP("Metric", "Tickets created in the period."),
     QT_TRANSLATE_NOOP("Metric", "number of tickets whose creation lies in the period"),
     QT_TRANSLATE_NOOP("Metric", "Merged, spam and deleted tickets are left out; a follow-up to a closed ticket is a new ticket."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::Created, Unit::Tickets, neither, mean, all, "",
     "tickets_solved|backlog_total", "created_at/status", {}},
    {"channel_mix_pct", "A4", QT_TRANSLATE_NOOP("Metric", "Tickets per channel"), QT_TRANSLATE_NOOP("Metric", "Channels"),
     QT_TRANSLATE_NOOP("Metric", "How the new tickets divide over the channels."),
     QT_TRANSLATE_NOOP("Metric", "100 × tickets of the channel / all tickets created in the period"),
     QT_TRANSLATE_NOOP("Metric", "Channels are named differently in every export; check that each word was mapped to the right channel."),
     "Zendesk, Klantenservice-metrics", ticket, Split, Dating::Created, Unit::Percent, neither, mean, all, "channel",
     "tickets_created", "channel", {}},
    {"tickets_solved", "A6", QT_TRANSLATE_NOOP("Metric", "Tickets solved"), QT_TRANSLATE_NOOP("Metric", "Solved"),
     QT_TRANSLATE_NOOP("Metric", "Tickets that are solved now and whose last solution lies in the period."),
     QT_TRANSLATE_NOOP("Metric", "number of tickets solved or closed now, by the date of the last solution"),
     QT_TRANSLATE_NOOP("Metric", "A high number says nothing about satisfaction; read it with CSAT and reopened tickets."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::LastSolve, Unit::Tickets, higher, mean, all, "",
     "csat_pct|reopened_pct", "status/solved_at/closed_at", {Among::Solved}},
    {"tickets_solved_per_agent_day", "A7", QT_TRANSLATE_NOOP("Metric", "Solved per agent per working day"), QT_TRANSLATE_NOOP("Metric", "Solved per agent-day"),
     QT_TRANSLATE_NOOP("Metric", "How many tickets an agent solves on a working day, on average over the agents who solved any."),
     QT_TRANSLATE_NOOP("Metric", "tickets solved / sum over the agents of their working days in the period"),
     QT_TRANSLATE_NOOP("Metric", "One of several factors of performance, never the only one; part-timers and leave need real rosters."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::LastSolve, Unit::PerDay, higher, mean, all, "",
     "csat_pct|reopened_pct", "agent|status/solved_at/closed_at",
     {.among = Among::Solved, .conditions = "", .measure = "", .passes = "", .function = "per_agent_day"}},
    {"solved_target_attainment_pct", "A8", QT_TRANSLATE_NOOP("Metric", "Attainment of the solve target"), QT_TRANSLATE_NOOP("Metric", "Solve target"),
     QT_TRANSLATE_NOOP("Metric", "Tickets solved per agent per working day, as a percentage of the target in force."),
     QT_TRANSLATE_NOOP("Metric", "100 × solved per agent per working day / target"),
     QT_TRANSLATE_NOOP("Metric", "Agents are above or below it on single days; judge it over 30 days."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::LastSolve, Unit::Percent, higher, mean, all, "",
     "csat_pct|reopened_pct", "agent|status/solved_at/closed_at",
     {.among = Among::Solved, .conditions = "", .measure = "", .passes = "", .function = "solve_target"}},
    {"solved_vs_created_pct", "A9", QT_TRANSLATE_NOOP("Metric", "Solved against new"), QT_TRANSLATE_NOOP("Metric", "Solved / new"),
     QT_TRANSLATE_NOOP("Metric", "Tickets solved in the period against tickets created in it: above 100 % the backlog shrinks."),
     QT_TRANSLATE_NOOP("Metric", "100 × tickets solved in the period / tickets created in the period"),
     QT_TRANSLATE_NOOP("Metric", "These are two different sets of tickets, so it is no share of solved tickets."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::BothOwn, Unit::Percent, higher, mean, all, "",
     "backlog_total", "created_at|status/solved_at/closed_at",
     {.among = Among::Every, .conditions = "", .measure = "", .passes = "", .function = "solved_vs_created"}},
    {"backlog_total", "A10", QT_TRANSLATE_NOOP("Metric", "Backlog"), QT_TRANSLATE_NOOP("Metric", "Backlog"),
     QT_TRANSLATE_NOOP("Metric", "Tickets not yet solved at the end of the period."),
     QT_TRANSLATE_NOOP("Metric", "number of tickets created and not solved at that moment"),
     QT_TRANSLATE_NOOP("Metric", "A large backlog is not necessarily bad when many tickets are solved; tickets waiting for the customer count."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::Instant, Unit::Tickets, lower, mean, ofState, "",
     "backlog_age|backlog_high_priority", "status/solved_at/closed_at", {Among::Unsolved}},
    {"backlog_unassigned", "A11", QT_TRANSLATE_NOOP("Metric", "Unassigned backlog"), QT_TRANSLATE_NOOP("Metric", "Unassigned"),
     QT_TRANSLATE_NOOP("Metric", "Unsolved tickets that no agent has yet, at the end of the period."),
     QT_TRANSLATE_NOOP("Metric", "number of unsolved tickets without an agent"),
     QT_TRANSLATE_NOOP("Metric", "A ticket assigned to a team but to no agent counts as unassigned."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::Instant, Unit::Tickets, lower, mean, ofState, "",
     "backlog_total", "agent|status/solved_at/closed_at", {Among::Unsolved, "agent="}},
    {"backlog_by_status", "A12", QT_TRANSLATE_NOOP("Metric", "Backlog by status"), QT_TRANSLATE_NOOP("Metric", "Backlog by status"),
     QT_TRANSLATE_NOOP("Metric", "The backlog divided into new, open, waiting for the customer and on hold."),
     QT_TRANSLATE_NOOP("Metric", "number of unsolved tickets per status at the end of the period"),
     QT_TRANSLATE_NOOP("Metric", "Earlier statuses are known from status events or earlier imports only; the rest is shown as unknown."),
     "Zendesk, Klantenservice-metrics", ticket, Split, Dating::Instant, Unit::Tickets, neither, mean, ofState, "status",
     "backlog_total", "status", {Among::Unsolved}},
    {"backlog_high_priority", "A13", QT_TRANSLATE_NOOP("Metric", "High-priority backlog"), QT_TRANSLATE_NOOP("Metric", "High priority"),
     QT_TRANSLATE_NOOP("Metric", "Unsolved tickets with priority high or urgent, at the end of the period."),
     QT_TRANSLATE_NOOP("Metric", "number of unsolved tickets with priority high or urgent"),
     QT_TRANSLATE_NOOP("Metric", "Many urgent tickets are far worse than a large backlog; tickets without a priority are not in it."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::Instant, Unit::Tickets, lower, mean, ofState, "",
     "backlog_total|first_reply_time", "priority|status/solved_at/closed_at", {Among::Unsolved, "priority=high|urgent"}},
    {"backlog_age", "A14", QT_TRANSLATE_NOOP("Metric", "Age of the backlog"), QT_TRANSLATE_NOOP("Metric", "Backlog age"),
     QT_TRANSLATE_NOOP("Metric", "How long the unsolved tickets have been waiting, at the end of the period."),
     QT_TRANSLATE_NOOP("Metric", "moment − creation, over the unsolved tickets"),
     QT_TRANSLATE_NOOP("Metric", "These tickets are not finished: never compare their age with the resolution time of solved ones."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::Instant, Unit::Minutes, lower, median, ofState, "",
     "backlog_total", "created_at|status/solved_at/closed_at", {Among::Unsolved, "", "age"}},
    {"backlog_delta", "A15", QT_TRANSLATE_NOOP("Metric", "Change of the backlog"), QT_TRANSLATE_NOOP("Metric", "Backlog change"),
     QT_TRANSLATE_NOOP("Metric", "How much the backlog grew or shrank in the last seven days and since yesterday."),
     QT_TRANSLATE_NOOP("Metric", "backlog at that moment − backlog seven days (one day) earlier"),
     QT_TRANSLATE_NOOP("Metric", "Tickets that changed team count for the team they are with now."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::Instant, Unit::Tickets, lower, mean, ofState, "",
     "backlog_total", "created_at|status/solved_at/closed_at",
     {.among = Among::Unsolved, .conditions = "", .measure = "", .passes = "", .function = "backlog_delta"}},
    {"tickets_by_product_area", "A18", QT_TRANSLATE_NOOP("Metric", "Tickets per product area"), QT_TRANSLATE_NOOP("Metric", "Product areas"),
     QT_TRANSLATE_NOOP("Metric", "What the tickets are about: the new tickets per product area."),
     QT_TRANSLATE_NOOP("Metric", "number of tickets created in the period per product area"),
     QT_TRANSLATE_NOOP("Metric", "Tickets without a product area are shown too; when they are many, the order of the others says little."),
     "Zendesk, Klantenservice-metrics", ticket, Split, Dating::Created, Unit::Tickets, neither, mean, all,
     "product_area", "tickets_created", "product_area", {}},

    // Response
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

    // Resolution
    {"fcr_one_touch", "C1", QT_TRANSLATE_NOOP("Metric", "Solved at first contact"), QT_TRANSLATE_NOOP("Metric", "First contact"),
     QT_TRANSLATE_NOOP("Metric", "Share of the solved tickets that needed one reply and were not reopened."),
     QT_TRANSLATE_NOOP("Metric", "100 × solved tickets with exactly one reply (none in a call or chat) and no reopening / solved tickets"),
     QT_TRANSLATE_NOOP("Metric", "Only trustworthy when few tickets are reopened and few customers come back."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness", ticket, Rate, Dating::LastSolve, Unit::Percent, higher, mean,
     all, "", "reopened_pct", "replies/ticket_event.event|status/solved_at/closed_at",
     {Among::Solved, "", "replies", "one_touch"}},
    {"time_to_first_resolution", "C4", QT_TRANSLATE_NOOP("Metric", "First resolution time"), QT_TRANSLATE_NOOP("Metric", "First resolution"),
     QT_TRANSLATE_NOOP("Metric", "Time from the creation of a ticket to its first solution."),
     QT_TRANSLATE_NOOP("Metric", "first solution − creation, over the tickets first solved in the period"),
     QT_TRANSLATE_NOOP("Metric", "A ticket can be reopened afterwards; the full resolution time counts to the last solution."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::FirstSolve, Unit::Minutes, lower, median, all, "",
     "reopened_pct", "first_resolution_minutes/first_resolution_business_minutes/first_solved_at/ticket_event.event/solved_at",
     {Among::Every, "", "first_resolution"}},
    {"time_to_full_resolution", "C5", QT_TRANSLATE_NOOP("Metric", "Full resolution time"), QT_TRANSLATE_NOOP("Metric", "Full resolution"),
     QT_TRANSLATE_NOOP("Metric", "Time from the creation of a ticket to its last solution."),
     QT_TRANSLATE_NOOP("Metric", "last solution − creation, over the tickets solved now"),
     QT_TRANSLATE_NOOP("Metric", "It contains the time in which the customer had to answer; the requester wait time does not."),
     "Zendesk, Klantenservice-metrics; Zendesk, Acht normen", ticket, Centre, Dating::LastSolve, Unit::Minutes, lower,
     median, all, "", "requester_wait_time|reopened_pct",
     "full_resolution_minutes/full_resolution_business_minutes/solved_at/closed_at/ticket_event.event",
     {Among::Solved, "", "full_resolution"}},
    {"requester_wait_time", "C7", QT_TRANSLATE_NOOP("Metric", "Requester wait time"), QT_TRANSLATE_NOOP("Metric", "Requester wait"),
     QT_TRANSLATE_NOOP("Metric", "How long the customer waited for us: the time in status new, open and on hold."),
     QT_TRANSLATE_NOOP("Metric", "time in new + open + on hold, over the tickets last solved in the period"),
     QT_TRANSLATE_NOOP("Metric", "Time waiting for the customer is not in it; time after a reopening is."),
     "Zendesk, Klantenservice-metrics", ticket, Centre, Dating::LastSolve, Unit::Minutes, lower, median, all, "",
     "time_to_full_resolution", "requester_wait_minutes/requester_wait_business_minutes/ticket_event.event",
     {Among::Every, "", "requester_wait"}},
    {"reopened_tickets", "C18", QT_TRANSLATE_NOOP("Metric", "Reopened tickets"), QT_TRANSLATE_NOOP("Metric", "Reopened"),
     QT_TRANSLATE_NOOP("Metric", "Tickets that came back after they were solved."),
     QT_TRANSLATE_NOOP("Metric", "number of different tickets reopened in the period"),
     QT_TRANSLATE_NOOP("Metric", "Without status events a reopening is dated by the last solution. A word of thanks reopens a ticket too."),
     "Zendesk, Klantenservice-metrics", ticket, Count, Dating::Reopening, Unit::Tickets, lower, mean, all, "",
     "reopened_pct", "reopens/ticket_event.event", {Among::Reopened, "", "reopens"}},
    {"reopens_per_ticket", "C19", QT_TRANSLATE_NOOP("Metric", "Reopens per ticket"), QT_TRANSLATE_NOOP("Metric", "Reopens per ticket"),
     QT_TRANSLATE_NOOP("Metric", "How often a solved ticket was reopened, on average."),
     QT_TRANSLATE_NOOP("Metric", "reopenings / tickets solved"),
     QT_TRANSLATE_NOOP("Metric", "A few tickets reopened many times weigh heavily; the share of reopened tickets does not have this."),
     "Zendesk, Klantenservice-metrics", ticket, Ratio, Dating::LastSolve, Unit::Count, lower, mean, all, "",
     "reopened_pct", "reopens/ticket_event.event|status/solved_at/closed_at", {Among::Solved, "", "reopens"}},
    {"reopened_pct", "C20", QT_TRANSLATE_NOOP("Metric", "Reopened, share of solved tickets"), QT_TRANSLATE_NOOP("Metric", "Reopened share"),
     QT_TRANSLATE_NOOP("Metric", "Share of the tickets solved in the period that had been reopened at least once."),
     QT_TRANSLATE_NOOP("Metric", "100 × solved tickets reopened at least once / tickets solved now"),
     QT_TRANSLATE_NOOP("Metric", "Tickets solved a short while ago can still come back; difficult tickets are reopened more often."),
     "Zendesk, Klantenservice-metrics", ticket, Rate, Dating::LastSolve, Unit::Percent, lower, mean, all, "",
     "first_reply_time|reopened_tickets", "reopens/ticket_event.event|status/solved_at/closed_at",
     {Among::Solved, "", "reopens", "reopens>=1"}},
    {"escalation_rate", "C23", QT_TRANSLATE_NOOP("Metric", "Escalated, share of tickets"), QT_TRANSLATE_NOOP("Metric", "Escalated"),
     QT_TRANSLATE_NOOP("Metric", "Share of the tickets that went to a higher tier at least once."),
     QT_TRANSLATE_NOOP("Metric", "100 × tickets escalated at least once / tickets last solved in the period"),
     QT_TRANSLATE_NOOP("Metric", "Tiers are ordered by the number in their name. Going to another team of the same tier is a transfer, not an escalation."),
     "Zendesk, Klantenservice-metrics; contact-centre KPIs by maturity phase", ticket, Rate, Dating::LastSolve,
     Unit::Percent, lower, mean, all, "", "reopened_pct", "escalations/ticket_event.event=tier",
     {Among::Every, "", "escalations", "escalations>=1"}},

    // Satisfaction, effort, loyalty
    {"csat_pct", "E1", QT_TRANSLATE_NOOP("Metric", "Customer satisfaction"), QT_TRANSLATE_NOOP("Metric", "CSAT"),
     QT_TRANSLATE_NOOP("Metric", "Share of the ratings that are satisfied."),
     QT_TRANSLATE_NOOP("Metric", "100 × satisfied ratings / ratings (on a scale of 1 to 5: 4 and 5)"),
     QT_TRANSLATE_NOOP("Metric", "Customers who were asked but did not answer are not in it; read it with the response rate."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness; Zendesk, Acht normen", response, Rate, Dating::Answered,
     Unit::Percent, higher, mean, all, "", "csat_response_rate", "score|survey=csat",
     {Among::Answered, "survey=csat", "score", "satisfied"}},
    {"csat_mean", "E2", QT_TRANSLATE_NOOP("Metric", "Mean satisfaction score"), QT_TRANSLATE_NOOP("Metric", "CSAT score"),
     QT_TRANSLATE_NOOP("Metric", "Mean of the satisfaction scores, on the scale that was used."),
     QT_TRANSLATE_NOOP("Metric", "sum of the scores / ratings"),
     QT_TRANSLATE_NOOP("Metric", "Never compare it with the percentage; scores on different scales have no common mean."),
     "Zendesk, Acht normen; contact-centre KPIs by maturity phase", response, Mean, Dating::Answered, Unit::Score, higher,
     mean, all, "", "csat_response_rate", "score|survey=csat", {Among::Answered, "survey=csat", "score"}},
    {"csat_response_rate", "E3", QT_TRANSLATE_NOOP("Metric", "CSAT response rate"), QT_TRANSLATE_NOOP("Metric", "CSAT response"),
     QT_TRANSLATE_NOOP("Metric", "Share of the satisfaction surveys offered that were answered."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers / surveys offered in the period"),
     QT_TRANSLATE_NOOP("Metric", "Surveys offered lately may still be answered."),
     "Zendesk, Klantenservice-metrics", response, Rate, Dating::Offered, Unit::Percent, higher, mean, all, "",
     "csat_pct", "score|survey=csat", {Among::Every, "survey=csat", "", "answered", "response_rate"}},
    {"ces_mean", "E5", QT_TRANSLATE_NOOP("Metric", "Customer effort score"), QT_TRANSLATE_NOOP("Metric", "CES"),
     QT_TRANSLATE_NOOP("Metric", "Mean of the answers to how easy it was to get help, on the scale that was used."),
     QT_TRANSLATE_NOOP("Metric", "sum of the scores / answers"),
     QT_TRANSLATE_NOOP("Metric", "Mind the direction of the scale: set which end means easy."),
     "Zendesk, Klantenservice-metrics; Zendesk, Acht normen; contact-centre KPIs by maturity phase", response, Mean,
     Dating::Answered, Unit::Score, higher, mean, all, "", "high_effort_pct", "score|survey=ces",
     {Among::Answered, "survey=ces", "score"}},
    {"high_effort_pct", "E7", QT_TRANSLATE_NOOP("Metric", "High effort"), QT_TRANSLATE_NOOP("Metric", "High effort"),
     QT_TRANSLATE_NOOP("Metric", "Share of the customers who found it hard to get help."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers on the hard side of the middle / answers"),
     QT_TRANSLATE_NOOP("Metric", "Almost all customers with high effort become less loyal."),
     "Zendesk, Acht normen", response, Rate, Dating::Answered, Unit::Percent, lower, mean, all, "", "ces_mean",
     "score|survey=ces", {Among::Answered, "survey=ces", "score", "high_effort"}},
    {"nps", "E8", QT_TRANSLATE_NOOP("Metric", "Net Promoter Score"), QT_TRANSLATE_NOOP("Metric", "NPS"),
     QT_TRANSLATE_NOOP("Metric", "Share of promoters (9 and 10) less share of detractors (0 to 6) among all answers."),
     QT_TRANSLATE_NOOP("Metric", "100 × (promoters − detractors) / answers"),
     QT_TRANSLATE_NOOP("Metric", "A strategic figure, not one for single contacts; small numbers of answers say little."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness", response, Net, Dating::Answered, Unit::Points, higher, mean, all,
     "", "nps_response_rate", "score|survey=nps", {Among::Answered, "survey=nps", "nps"}},
    {"nps_groups", "E9", QT_TRANSLATE_NOOP("Metric", "Detractors, passives, promoters"), QT_TRANSLATE_NOOP("Metric", "NPS groups"),
     QT_TRANSLATE_NOOP("Metric", "How the answers divide into detractors, passives and promoters."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers of the group / answers"),
     QT_TRANSLATE_NOOP("Metric", "Always read it with the number of answers."),
     "Zendesk, Klantenservice-metrics", response, Split, Dating::Answered, Unit::Percent, neither, mean, all, "nps_group",
     "nps", "score|survey=nps", {Among::Answered, "survey=nps", "nps"}},
    {"nps_response_rate", "E10", QT_TRANSLATE_NOOP("Metric", "NPS response rate"), QT_TRANSLATE_NOOP("Metric", "NPS response"),
     QT_TRANSLATE_NOOP("Metric", "Share of the invited customers who answered."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers / invitations"),
     QT_TRANSLATE_NOOP("Metric", "It needs the invitations in the file, not only the answers."),
     "Zendesk, Klantenservice-metrics", response, Rate, Dating::Offered, Unit::Percent, higher, mean, all, "", "nps",
     "score|survey=nps", {Among::Every, "survey=nps", "", "answered", "response_rate"}},

    // Steering
    {"mean_median_gap", "H6", QT_TRANSLATE_NOOP("Metric", "Mean against median"), QT_TRANSLATE_NOOP("Metric", "Mean / median"),
     QT_TRANSLATE_NOOP("Metric", "How far the mean of a metric lies from its median: far apart, a few extreme records pull the mean."),
     QT_TRANSLATE_NOOP("Metric", "mean / median of the same records"),
     QT_TRANSLATE_NOOP("Metric", "Above 1.5 the mean misleads: use the median, or look at the outliers."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::Created, Unit::Ratio, neither, mean, all, "",
     "", "", {.among = Among::Every, .conditions = "", .measure = "", .passes = "", .function = "mean_median_gap"}},
    // clang-format on
};

} // namespace

std::span<const Metric> catalogue()
{
    return table;
}

const Metric *metricById(QStringView id)
{
    const auto found = std::ranges::find_if(table, [id](const Metric &each) { return id == QLatin1String(each.id); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace kompas
