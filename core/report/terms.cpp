// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/terms.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace kompas {

namespace {

constexpr Term terms[] = {
    // clang-format off
    {"term:contacts_offered", QT_TRANSLATE_NOOP("Term", "Contacts offered"), "", "contacts_offered|contacts_answered"},
    {"term:acd", QT_TRANSLATE_NOOP("Term", "ACD (automatic call distribution)"), QT_TRANSLATE_NOOP("Term", "The part of a phone system that puts callers in a queue and hands each of them to an agent who is free."), "asa|queue_length"},
    {"term:acw", QT_TRANSLATE_NOOP("Term", "After-call work (ACW)"), QT_TRANSLATE_NOOP("Term", "What an agent still does for a contact after the conversation: notes, codes, promises."), "wrap_up_time|acw_automation_pct"},
    {"term:agent_assist", QT_TRANSLATE_NOOP("Term", "Agent assist"), QT_TRANSLATE_NOOP("Term", "Software that listens in or reads along and gives the agent answers and next steps during the conversation."), "acw_automation_pct|aht"},
    {"term:agent_experience", QT_TRANSLATE_NOOP("Term", "Agent experience (AX)"), QT_TRANSLATE_NOOP("Term", "The whole of what working here is like for an agent: work pressure, tools, growth and appreciation. Several numbers together show it, not one."), "esat|enps|attrition_pct|occupancy"},
    {"term:aht", QT_TRANSLATE_NOOP("Term", "Average handle time (AHT)"), "", "aht"},
    {"term:interaction_analytics", QT_TRANSLATE_NOOP("Term", "Interaction analytics"), QT_TRANSLATE_NOOP("Term", "Finding patterns in large numbers of conversations: what they are about, how they go and where they get stuck."), "qa_score|voc_comment_rate"},
    {"term:asa", QT_TRANSLATE_NOOP("Term", "Average speed of answer (ASA)"), "", "asa"},
    {"term:attrition", QT_TRANSLATE_NOOP("Term", "Attrition"), "", "attrition_pct"},
    {"term:availability", QT_TRANSLATE_NOOP("Term", "Availability"), "", "availability_pct"},
    {"term:backlog", QT_TRANSLATE_NOOP("Term", "Backlog"), "", "backlog_total|backlog_age"},
    {"term:blended_agent", QT_TRANSLATE_NOOP("Term", "Blended agent"), QT_TRANSLATE_NOOP("Term", "An agent who handles several channels, or calls in and out, on one day."), "concurrency|occupancy"},
    {"term:blocked_calls", QT_TRANSLATE_NOOP("Term", "Blocked calls"), "", "blocked_calls_pct"},
    {"term:bot_containment", QT_TRANSLATE_NOOP("Term", "Bot containment"), "", "bot_containment_pct"},
    {"term:callback", QT_TRANSLATE_NOOP("Term", "Callback"), QT_TRANSLATE_NOOP("Term", "A customer leaves the queue, keeps the place in it and is called back."), "callback_completion"},
    {"term:ccaas", QT_TRANSLATE_NOOP("Term", "CCaaS (contact centre as a service)"), QT_TRANSLATE_NOOP("Term", "A contact centre system that is hired over the internet instead of bought and kept in house."), ""},
    {"term:ces", QT_TRANSLATE_NOOP("Term", "Customer effort score (CES)"), "", "ces_mean|ces_net|high_effort_pct"},
    {"term:chatbot", QT_TRANSLATE_NOOP("Term", "Chatbot"), QT_TRANSLATE_NOOP("Term", "A program that answers customers in a chat and hands over to an agent when it cannot help."), "bot_containment_pct"},
    {"term:clv", QT_TRANSLATE_NOOP("Term", "Customer lifetime value (CLV)"), "", "clv"},
    {"term:concurrency", QT_TRANSLATE_NOOP("Term", "Concurrency"), "", "concurrency"},
    {"term:cost_per_contact", QT_TRANSLATE_NOOP("Term", "Cost per contact"), "", "cost_per_contact"},
    {"term:csat", QT_TRANSLATE_NOOP("Term", "Customer satisfaction (CSAT)"), "", "csat_pct|csat_mean"},
    {"term:cx", QT_TRANSLATE_NOOP("Term", "Customer experience (CX)"), QT_TRANSLATE_NOOP("Term", "All that a customer meets with, from the first search to the bill; service is one part of it."), "csat_pct|nps|ces_mean"},
    {"term:enps", QT_TRANSLATE_NOOP("Term", "Employee Net Promoter Score (eNPS)"), "", "enps"},
    {"term:erlang_c", QT_TRANSLATE_NOOP("Term", "Erlang C"), QT_TRANSLATE_NOOP("Term", "The formula that says how many agents are needed for a service level, from the number of contacts and how long they take. It supposes that nobody gives up."), "service_level|asa|aht"},
    {"term:esat", QT_TRANSLATE_NOOP("Term", "Employee satisfaction (ESAT)"), "", "esat"},
    {"term:fcr", QT_TRANSLATE_NOOP("Term", "First contact resolution (FCR)"), "", "fcr_one_touch|fcr_no_repeat|fcr_survey"},
    {"term:forecasting", QT_TRANSLATE_NOOP("Term", "Forecasting"), QT_TRANSLATE_NOOP("Term", "Estimating how many contacts come in and how long they take, per day or per quarter of an hour, from what came in before."), "contacts_offered|tickets_created"},
    {"term:fte", QT_TRANSLATE_NOOP("Term", "FTE (full-time equivalent)"), "", "fte"},
    {"term:generative_ai", QT_TRANSLATE_NOOP("Term", "Generative AI"), QT_TRANSLATE_NOOP("Term", "Software that writes text of its own, such as a summary after a call or a draft of a reply."), "acw_automation_pct"},
    {"term:inbound", QT_TRANSLATE_NOOP("Term", "Inbound"), QT_TRANSLATE_NOOP("Term", "Contacts that the customer begins."), "contacts_offered"},
    {"term:interval", QT_TRANSLATE_NOOP("Term", "Interval"), QT_TRANSLATE_NOOP("Term", "The stretch of time in which a contact centre counts and plans: mostly 15 or 30 minutes."), "peak_interval|service_level"},
    {"term:ivr_containment", QT_TRANSLATE_NOOP("Term", "Helped by the phone menu (IVR containment)"), "", "ivr_containment_pct"},
    {"term:knowledge_base", QT_TRANSLATE_NOOP("Term", "Knowledge base"), QT_TRANSLATE_NOOP("Term", "The articles in which customers and agents find answers."), "hc_views|search_no_results|self_service_score"},
    {"term:nps", QT_TRANSLATE_NOOP("Term", "Net Promoter Score (NPS)"), "", "nps|nps_groups"},
    {"term:omnichannel", QT_TRANSLATE_NOOP("Term", "Omnichannel"), QT_TRANSLATE_NOOP("Term", "All channels in one conversation: what a customer wrote in chat is known when they call."), "channel_mix_pct"},
    {"term:occupancy", QT_TRANSLATE_NOOP("Term", "Occupancy"), "", "occupancy"},
    {"term:outbound", QT_TRANSLATE_NOOP("Term", "Outbound"), QT_TRANSLATE_NOOP("Term", "Contacts that the organisation begins."), "proactive_contact_pct"},
    {"term:predictive_dialer", QT_TRANSLATE_NOOP("Term", "Predictive dialer"), QT_TRANSLATE_NOOP("Term", "A machine that dials ahead of the agents, so that one of them is free when somebody answers."), ""},
    {"term:proactive_contact", QT_TRANSLATE_NOOP("Term", "Proactive contact"), "", "proactive_contact_pct"},
    {"term:quality_monitoring", QT_TRANSLATE_NOOP("Term", "Quality monitoring"), QT_TRANSLATE_NOOP("Term", "Listening to or reading contacts and scoring them on a form, to coach with."), "qa_score"},
    {"term:real_time_adherence", QT_TRANSLATE_NOOP("Term", "Real-time adherence"), QT_TRANSLATE_NOOP("Term", "Seeing at this moment who is doing what the roster says."), "schedule_adherence"},
    {"term:repeat_contact", QT_TRANSLATE_NOOP("Term", "Repeat contact"), "", "repeat_contact_rate|fcr_no_repeat"},
    {"term:service_level", QT_TRANSLATE_NOOP("Term", "Service level"), "", "service_level"},
    {"term:shrinkage", QT_TRANSLATE_NOOP("Term", "Shrinkage"), "", "shrinkage"},
    {"term:skill_based_routing", QT_TRANSLATE_NOOP("Term", "Skill-based routing"), QT_TRANSLATE_NOOP("Term", "Handing a contact to an agent who knows the language or the subject."), "transfer_rate"},
    {"term:sla", QT_TRANSLATE_NOOP("Term", "Service level agreement (SLA)"), QT_TRANSLATE_NOOP("Term", "What was agreed with a customer about the time until a reply or a solution."), "sla_attainment_pct"},
    {"term:self_service", QT_TRANSLATE_NOOP("Term", "Self-service"), QT_TRANSLATE_NOOP("Term", "Customers find their answer by themselves: in the help centre, the phone menu or with a bot."), "self_service_score|tickets_after_search"},
    {"term:talk_time", QT_TRANSLATE_NOOP("Term", "Talk time"), "", "talk_time"},
    {"term:time_to_resolution", QT_TRANSLATE_NOOP("Term", "Time to resolution"), "", "time_to_resolution_case|time_to_full_resolution"},
    {"term:voice_of_customer", QT_TRANSLATE_NOOP("Term", "Voice of the customer"), QT_TRANSLATE_NOOP("Term", "What customers say in their own words, in surveys, reviews and conversations."), "voc_comment_rate|csat_reason_share"},
    {"term:speech_analytics", QT_TRANSLATE_NOOP("Term", "Speech analytics"), QT_TRANSLATE_NOOP("Term", "Turning recorded calls into text and searching them for words, feelings and silences."), "qa_score"},
    {"term:wfm", QT_TRANSLATE_NOOP("Term", "Workforce management (WFM)"), QT_TRANSLATE_NOOP("Term", "Forecasting, rostering and steering on the day, so that enough people are there."), "schedule_adherence|shrinkage"},
    {"term:wfo", QT_TRANSLATE_NOOP("Term", "Workforce optimisation (WFO)"), QT_TRANSLATE_NOOP("Term", "Workforce management together with quality, coaching and analysis."), "qa_score|schedule_adherence"},
    {"term:abandonment", QT_TRANSLATE_NOOP("Term", "Abandonment"), "", "abandonment_rate|short_abandon_pct"},
    {"term:schedule_adherence", QT_TRANSLATE_NOOP("Term", "Schedule adherence"), "", "schedule_adherence"},
    {"term:churn", QT_TRANSLATE_NOOP("Term", "Churn"), "", "customer_churn_pct|retention_pct"},
    {"term:escalation", QT_TRANSLATE_NOOP("Term", "Escalation"), "", "escalation_rate|tier1_resolution_pct"},
    {"term:hyperpersonalisation", QT_TRANSLATE_NOOP("Term", "Hyperpersonalisation"), QT_TRANSLATE_NOOP("Term", "Fitting what a customer sees and hears to that one customer, from all that is known. The more is known, the more it asks of privacy."), ""},
    {"term:intelligent_routing", QT_TRANSLATE_NOOP("Term", "Intelligent routing"), QT_TRANSLATE_NOOP("Term", "Choosing the agent for a contact by more than skill: history, mood and chance of success."), "transfer_rate|fcr_one_touch"},
    {"term:peak", QT_TRANSLATE_NOOP("Term", "Peak moment"), "", "peak_interval"},
    {"term:queue", QT_TRANSLATE_NOOP("Term", "Queue"), QT_TRANSLATE_NOOP("Term", "Where callers and chatters wait until an agent is free. Not the status of a ticket."), "queue_length|average_wait_all"},
    {"term:resolution_rate", QT_TRANSLATE_NOOP("Term", "Resolution rate"), "", "resolution_rate"},
    {"term:wrap_up_codes", QT_TRANSLATE_NOOP("Term", "Wrap-up codes"), QT_TRANSLATE_NOOP("Term", "What an agent chooses after a contact to say what it was about and how it ended."), "disposition_quality|tickets_by_product_area"},
    // clang-format on
};

} // namespace

std::span<const Term> contactCentreTerms()
{
    return terms;
}

const Term *termById(QStringView id)
{
    const auto found = std::ranges::find_if(terms, [id](const Term &term) { return id == QLatin1String(term.id); });
    return found == std::end(terms) ? nullptr : &*found;
}

} // namespace kompas
