// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"occupancy", "F1", QT_TRANSLATE_NOOP("Metric", "Occupancy"), QT_TRANSLATE_NOOP("Metric", "Occupancy"),
     QT_TRANSLATE_NOOP("Metric", "Share of the time on duty in which agents are busy with customers."),
     QT_TRANSLATE_NOOP("Metric", "100 × (talk + hold + after-call work) / (talk + hold + after-call work + available)"),
     QT_TRANSLATE_NOOP("Metric", "Above 85 % for hours people burn out; small teams cannot reach 82 % and a good service level at once."),
     "Zendesk, Acht normen; contact-centre glossary", agentTime, Share, Dating::Own, Unit::Percent, band, mean, all, "",
     "attrition_pct|service_level", "talk_minutes|available_minutes", {.measure = "talk_minutes?+hold_minutes?+wrap_up_minutes?", .base = "talk_minutes?+hold_minutes?+wrap_up_minutes?+available_minutes?"}},
    {"availability_pct", "F2", QT_TRANSLATE_NOOP("Metric", "Availability"), QT_TRANSLATE_NOOP("Metric", "Availability"),
     QT_TRANSLATE_NOOP("Metric", "Share of the logged-in time in which agents are available or with a customer."),
     QT_TRANSLATE_NOOP("Metric", "100 × (talk + hold + after-call work + available) / logged-in time"),
     QT_TRANSLATE_NOOP("Metric", "Breaks and training lower it; mind whether logged-in or scheduled time is the denominator."),
     "contact-centre glossary", agentTime, Share, Dating::Own, Unit::Percent, higher, mean, all, "",
     "occupancy", "available_minutes", {.measure = "talk_minutes?+hold_minutes?+wrap_up_minutes?+available_minutes?", .base = "present"}},
    {"schedule_adherence", "F3", QT_TRANSLATE_NOOP("Metric", "Schedule adherence"), QT_TRANSLATE_NOOP("Metric", "Adherence"),
     QT_TRANSLATE_NOOP("Metric", "Share of the scheduled time that was worked as scheduled."),
     QT_TRANSLATE_NOOP("Metric", "100 × time as scheduled / scheduled time"),
     QT_TRANSLATE_NOOP("Metric", "Working the right number of hours at the wrong times is not adherence."),
     "contact-centre glossary; contact-centre KPIs by maturity phase", agentTime, Share, Dating::Own, Unit::Percent, higher, mean, all, "",
     "occupancy", "adherent_minutes|scheduled_minutes", {.measure = "adherent_minutes", .base = "scheduled_minutes"}},
    {"shrinkage", "F4", QT_TRANSLATE_NOOP("Metric", "Shrinkage"), QT_TRANSLATE_NOOP("Metric", "Shrinkage"),
     QT_TRANSLATE_NOOP("Metric", "Share of the scheduled time that is not productive: illness, leave, training, meetings, breaks."),
     QT_TRANSLATE_NOOP("Metric", "100 × unproductive scheduled time / scheduled time"),
     QT_TRANSLATE_NOOP("Metric", "To plan, divide by one less the shrinkage: 14 agents at 30 % are 20, not 18."),
     "contact-centre glossary", agentTime, Share, Dating::Own, Unit::Percent, lower, mean, "team|tier|channel|queue|reason", "",
     "absenteeism_pct", "scheduled_minutes", {.measure = "absent_minutes?+leave_minutes?+training_minutes?+meeting_minutes?+break_minutes?+other_minutes?", .base = "scheduled_minutes"}},
    {"attrition_pct", "F5", QT_TRANSLATE_NOOP("Metric", "Staff attrition"), QT_TRANSLATE_NOOP("Metric", "Attrition"),
     QT_TRANSLATE_NOOP("Metric", "Employees who left in the last twelve months against the mean number employed."),
     QT_TRANSLATE_NOOP("Metric", "100 × leavers in twelve months / mean headcount of these months"),
     QT_TRANSLATE_NOOP("Metric", "Not the churn of customers. In small teams one leaver moves it a lot."),
     "contact-centre glossary", staff, Share, Dating::Instant, Unit::Percent, lower, mean, "team|tier|reason", "",
     "esat|occupancy", "joined_at", {.function = "leaving"}},
    {"absenteeism_pct", "F6", QT_TRANSLATE_NOOP("Metric", "Absence by illness"), QT_TRANSLATE_NOOP("Metric", "Absence"),
     QT_TRANSLATE_NOOP("Metric", "Share of the contract hours lost to illness."),
     QT_TRANSLATE_NOOP("Metric", "100 × hours absent / contract hours"),
     QT_TRANSLATE_NOOP("Metric", "Health data: only for teams, never for a person."),
     "contact-centre KPIs by maturity phase", agentTime, Share, Dating::Own, Unit::Percent, lower, mean, "team|tier", "",
     "shrinkage", "absent_minutes|contract_minutes/scheduled_minutes", {.measure = "absent_minutes", .base = "contract_time"}},
    {"productivity", "F7", QT_TRANSLATE_NOOP("Metric", "Contacts per productive hour"), QT_TRANSLATE_NOOP("Metric", "Per hour"),
     QT_TRANSLATE_NOOP("Metric", "Contacts handled per hour on duty."),
     QT_TRANSLATE_NOOP("Metric", "contacts handled / hours (talk + hold + after-call work + available)"),
     QT_TRANSLATE_NOOP("Metric", "Always read it with quality: fast and wrong brings customers back."),
     "contact-centre KPIs by maturity phase", agentTime, Ratio, Dating::Own, Unit::PerHour, band, mean, all, "",
     "csat_pct|qa_score", "contacts|talk_minutes/available_minutes", {.measure = "contacts", .base = "talk_minutes?+hold_minutes?+wrap_up_minutes?+available_minutes?/60"}},
    {"fte", "F8", QT_TRANSLATE_NOOP("Metric", "Full-time equivalents"), QT_TRANSLATE_NOOP("Metric", "FTE"),
     QT_TRANSLATE_NOOP("Metric", "Contract hours of the employees in full-time contracts, at the end of the period."),
     QT_TRANSLATE_NOOP("Metric", "sum of contract hours / hours of a full-time contract"),
     QT_TRANSLATE_NOOP("Metric", "Set the hours of a full-time contract: 36, 38 or 40."),
     "contact-centre glossary", staff, Sum, Dating::Instant, Unit::Count, neither, mean, "team|tier", "",
     "attrition_pct", "fte/contract_hours", {.function = "employed"}},
    {"concurrency", "F9", QT_TRANSLATE_NOOP("Metric", "Chats at once"), QT_TRANSLATE_NOOP("Metric", "At once"),
     QT_TRANSLATE_NOOP("Metric", "How many chats an agent handles at the same time, while there is at least one."),
     QT_TRANSLATE_NOOP("Metric", "sum of the durations of chats / time in which the agent had at least one"),
     QT_TRANSLATE_NOOP("Metric", "Only for chats with an agent, a beginning and an end."),
     "contact-centre glossary", contact, Ratio, Dating::Own, Unit::Count, band, mean, "agent|team|tier|queue|channel|hour|weekday", "",
     "aht", "agent|started_at|ended_at", {.conditions = "channel=chat|messaging agent!=", .measure = "chat_time", .base = "chat_share"}},
    {"erlang_agents", "F10", QT_TRANSLATE_NOOP("Metric", "Agents needed (Erlang C)"), QT_TRANSLATE_NOOP("Metric", "Agents needed"),
     QT_TRANSLATE_NOOP("Metric", "How many agents must be available at once in the mean half hour to reach the service level."),
     QT_TRANSLATE_NOOP("Metric", "the fewest agents with 1 − C × e^(−(agents − load) × seconds / handle time) at the service level or above; load = contacts per half hour × handle time / 1,800 s"),
     QT_TRANSLATE_NOOP("Metric", "Only half hours with a contact count, and nobody gives up. Breaks and leave come on top: divide by one less the shrinkage. Not for mail."),
     "contact-centre glossary", contact, Function, Dating::Own, Unit::Count, neither, mean, ofQueues, "",
     "service_level|occupancy", "offered|started_at|talk_seconds/handle_seconds", {.conditions = "direction=inbound|", .function = "agents_needed", .weight = "offered"}},
    {"forecast_accuracy", "F11", QT_TRANSLATE_NOOP("Metric", "Error of the forecast"), QT_TRANSLATE_NOOP("Metric", "Forecast error"),
     QT_TRANSLATE_NOOP("Metric", "How far a forecast of the contacts per day is from what comes: every week is forecast from the weeks before it."),
     QT_TRANSLATE_NOOP("Metric", "100 × sum of |contacts − forecast| / contacts, over the days that were forecast"),
     QT_TRANSLATE_NOOP("Metric", "The best of four simple ways is taken. With less than six weeks of data only the last week is forecast. Without contacts, new tickets are forecast."),
     "contact-centre glossary", contact, Function, Dating::Own, Unit::Percent, lower, mean, ofQueues, "",
     "contacts_offered|erlang_agents", "offered|started_at", {.conditions = "direction=inbound|", .function = "forecast", .weight = "offered"}},
    {"cost_per_contact", "F12", QT_TRANSLATE_NOOP("Metric", "Cost per contact"), QT_TRANSLATE_NOOP("Metric", "Cost per contact"),
     QT_TRANSLATE_NOOP("Metric", "What a customer contact costs, all service costs included."),
     QT_TRANSLATE_NOOP("Metric", "costs in the period / contacts answered in it"),
     QT_TRANSLATE_NOOP("Metric", "Costs of a month or year are spread evenly over its days. Without contacts, new tickets are counted."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness; contact-centre glossary", contact, Function, Dating::Own, Unit::Euro, lower, mean, "team|channel|product_area", "",
     "contacts_answered|csat_pct", "answered|cost.amount", {.conditions = "direction=inbound|", .function = "quotient_of_costs", .weight = "answered", .numerator = "costs"}},
    {"cross_sell_rate", "F13", QT_TRANSLATE_NOOP("Metric", "Cross-selling and upselling"), QT_TRANSLATE_NOOP("Metric", "Cross-sell"),
     QT_TRANSLATE_NOOP("Metric", "Sales against the tickets solved."),
     QT_TRANSLATE_NOOP("Metric", "100 × sales in the period / tickets solved in it"),
     QT_TRANSLATE_NOOP("Metric", "Do not reward selling on complaints."),
     "Zendesk, Acht normen", ticket, Function, Dating::LastSolve, Unit::Percent, higher, mean, "agent|team|tier|product_area|channel|customer_type|organisation|category", "",
     "csat_pct", "status/solved_at/closed_at|sale.sales", {.among = Among::Solved, .function = "quotient", .numerator = "sales"}},
    {"qa_score", "F14", QT_TRANSLATE_NOOP("Metric", "Quality score"), QT_TRANSLATE_NOOP("Metric", "Quality"),
     QT_TRANSLATE_NOOP("Metric", "Mean score of the evaluated contacts, in percent of the highest possible."),
     QT_TRANSLATE_NOOP("Metric", "sum of (score − lowest) / (highest − lowest) × 100 / evaluations"),
     QT_TRANSLATE_NOOP("Metric", "Evaluators drift apart and choose what they listen to; compare them now and then."),
     "contact-centre glossary", Kind::Evaluation, Mean, Dating::Own, Unit::Score, higher, mean, all, "",
     "csat_pct", "score", {.measure = "qa_score"}},
    // clang-format on
};

} // namespace

std::span<const Metric> workforceMetrics()
{
    return table;
}

} // namespace kompas
