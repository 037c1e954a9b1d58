// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"asa", "D1", QT_TRANSLATE_NOOP("Metric", "Average speed of answer"), QT_TRANSLATE_NOOP("Metric", "Speed of answer"),
     QT_TRANSLATE_NOOP("Metric", "How long those who were answered waited in the queue."),
     QT_TRANSLATE_NOOP("Metric", "waiting time until the answer / answered contacts"),
     QT_TRANSLATE_NOOP("Metric", "A mean hides that some waited two minutes: read it with service level and abandonment."),
     "contact-centre KPIs by maturity phase; contact-centre glossary", contact, Centre, Dating::Own, Unit::Seconds, lower, mean, ofQueues, "",
     "service_level|abandonment_rate", "answer_seconds/wait_seconds", {.conditions = "direction=inbound|", .measure = "answer_time", .weight = "answered"}},
    {"customer_wait_total", "D2", QT_TRANSLATE_NOOP("Metric", "Total wait of the customer"), QT_TRANSLATE_NOOP("Metric", "Total wait"),
     QT_TRANSLATE_NOOP("Metric", "How long customers waited in all, phone menu and announcements included."),
     QT_TRANSLATE_NOOP("Metric", "time in the menu + waiting time, over the answered contacts"),
     QT_TRANSLATE_NOOP("Metric", "Companies underrate it; agents cannot influence it."),
     "contact-centre KPIs by maturity phase; Zendesk, Acht normen", contact, Centre, Dating::Own, Unit::Seconds, lower, median, ofQueues, "",
     "asa", "ivr_seconds|answer_seconds/wait_seconds", {.conditions = "direction=inbound|", .measure = "total_wait", .weight = "answered"}},
    {"average_wait_all", "D3", QT_TRANSLATE_NOOP("Metric", "Average wait in the queue"), QT_TRANSLATE_NOOP("Metric", "Wait of all"),
     QT_TRANSLATE_NOOP("Metric", "How long callers and chatters waited in the queue, those who gave up included."),
     QT_TRANSLATE_NOOP("Metric", "waiting time / contacts offered"),
     QT_TRANSLATE_NOOP("Metric", "Not the speed of answer, which leaves out those who gave up."),
     "Zendesk, Klantenservice-metrics", contact, Centre, Dating::Own, Unit::Seconds, lower, mean, ofQueues, "",
     "asa|abandonment_rate", "wait_seconds/answer_seconds", {.conditions = "direction=inbound|", .measure = "queue_wait", .weight = "offered"}},
    {"service_level", "D4", QT_TRANSLATE_NOOP("Metric", "Service level"), QT_TRANSLATE_NOOP("Metric", "Service level"),
     QT_TRANSLATE_NOOP("Metric", "Share of the contacts that were answered within 20 seconds."),
     QT_TRANSLATE_NOOP("Metric", "100 × contacts answered in time / contacts offered"),
     QT_TRANSLATE_NOOP("Metric", "Five denominators are in use: set which one counts. It limits spread, which a mean does not."),
     "FocusOpBusiness; contact-centre KPIs by maturity phase; contact-centre glossary", contact, Share, Dating::Own, Unit::Percent, higher, mean, ofQueues, "",
     "asa|abandonment_rate", "offered|answered_in_time/answer_seconds/wait_seconds", {.conditions = "direction=inbound|", .measure = "in_time", .weight = "service_base"}},
    {"abandonment_rate", "D5", QT_TRANSLATE_NOOP("Metric", "Abandonment"), QT_TRANSLATE_NOOP("Metric", "Abandoned"),
     QT_TRANSLATE_NOOP("Metric", "Share of the callers and chatters who gave up before they were answered."),
     QT_TRANSLATE_NOOP("Metric", "100 × abandoned contacts / contacts offered"),
     QT_TRANSLATE_NOOP("Metric", "Better not leave out those who gave up at once; an unclear phone menu causes it too."),
     "FocusOpBusiness; contact-centre KPIs by maturity phase; contact-centre glossary", contact, Share, Dating::Own, Unit::Percent, lower, mean, ofQueues, "",
     "service_level|asa", "offered|abandoned", {.conditions = "direction=inbound|", .measure = "abandoned_ones", .weight = "abandon_base"}},
    {"short_abandon_pct", "D6", QT_TRANSLATE_NOOP("Metric", "Abandoned at once"), QT_TRANSLATE_NOOP("Metric", "Short abandons"),
     QT_TRANSLATE_NOOP("Metric", "Share of the callers and chatters who gave up within five seconds."),
     QT_TRANSLATE_NOOP("Metric", "100 × contacts abandoned within the limit / contacts offered"),
     QT_TRANSLATE_NOOP("Metric", "Shown beside the abandonment so that leaving them out is never silent."),
     "contact-centre KPIs by maturity phase", contact, Share, Dating::Own, Unit::Percent, neither, mean, ofQueues, "",
     "abandonment_rate", "offered|abandoned|short_abandoned/abandon_seconds/wait_seconds", {.conditions = "direction=inbound|", .measure = "short_ones", .weight = "offered"}},
    {"blocked_calls_pct", "D7", QT_TRANSLATE_NOOP("Metric", "Blocked calls"), QT_TRANSLATE_NOOP("Metric", "Blocked"),
     QT_TRANSLATE_NOOP("Metric", "Share of the callers who got a busy tone."),
     QT_TRANSLATE_NOOP("Metric", "100 × blocked calls / attempts to call"),
     QT_TRANSLATE_NOOP("Metric", "Few phone systems log it."),
     "contact-centre glossary", contact, Share, Dating::Own, Unit::Percent, lower, mean, ofQueues, "",
     "contacts_offered", "blocked", {.conditions = "direction=inbound|", .measure = "blocked_ones", .weight = "attempts"}},
    {"callback_completion", "D8", QT_TRANSLATE_NOOP("Metric", "Callbacks reached"), QT_TRANSLATE_NOOP("Metric", "Callbacks"),
     QT_TRANSLATE_NOOP("Metric", "Share of the customers who asked to be called back and were reached."),
     QT_TRANSLATE_NOOP("Metric", "100 × callbacks reached / callbacks asked for"),
     QT_TRANSLATE_NOOP("Metric", "Keep the place in the queue; the callback is the same contact, not a new one."),
     "contact-centre glossary; Zendesk, Acht normen", contact, Rate, Dating::Own, Unit::Percent, higher, mean, ofQueues, "",
     "asa", "callback_requested", {.conditions = "callback_requested>=1", .passes = "callback_reached>=1"}},
    {"sla_attainment_pct", "D9", QT_TRANSLATE_NOOP("Metric", "Agreements kept (SLA)"), QT_TRANSLATE_NOOP("Metric", "SLA kept"),
     QT_TRANSLATE_NOOP("Metric", "Share of the agreed times that were kept, for the first reply and for the solution."),
     QT_TRANSLATE_NOOP("Metric", "100 × agreements kept / agreements due in the period"),
     QT_TRANSLATE_NOOP("Metric", "As the help desk judged them with the agreement then in force. Without a due date the solution dates it."),
     "Zendesk, Klantenservice-metrics; FocusOpBusiness; contact-centre glossary", ticket, Share, Dating::Due, Unit::Percent, higher, mean, all, "",
     "first_reply_time|time_to_full_resolution", "first_reply_sla_met/resolution_sla_met", {.measure = "first_reply_sla_met?+resolution_sla_met?", .weight = "sla_due"}},
    // clang-format on
};

} // namespace

std::span<const Metric> reachMetrics()
{
    return table;
}

} // namespace kompas
