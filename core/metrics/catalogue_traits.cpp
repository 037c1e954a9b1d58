// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_traits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>

namespace kompas {

namespace {

using enum Cadence;

constexpr MetricTrait traits[] = {
    // clang-format off
    {"tickets_created", Day, 1, false},
    {"contacts_offered", Day, 1, false},
    {"contacts_answered", Day, 1, false},
    {"channel_mix_pct", Week, 1, true},
    {"peak_interval", Week, 1, false},
    {"tickets_solved", Day, 1, false},
    {"tickets_solved_per_agent_day", Day, 1, false},
    {"solved_target_attainment_pct", Day, 1, false},
    {"solved_vs_created_pct", Week, 1, false},
    {"backlog_total", Month, 1, false},
    {"backlog_unassigned", Day, 1, false},
    {"backlog_by_status", Month, 1, false},
    {"backlog_high_priority", Day, 1, false},
    {"backlog_age", Week, 1, false},
    {"backlog_delta", Day, 1, false},
    {"backlog_days", Week, 1, true},
    {"pending_stale", Week, 2, true},
    {"tickets_by_product_area", Week, 3, false},
    {"queue_length", Day, 1, false},
    {"first_reply_time", Day, 1, false},
    {"frt_within_target_pct", Day, 1, false},
    {"average_reply_time", Week, 2, true},
    {"agent_replies_per_ticket", Week, 2, true},
    {"agent_updates_per_ticket", Week, 2, true},
    {"unreplied_tickets_pct", Day, 1, true},
    {"touches_above_median_pct", Week, 2, true},
    {"fcr_one_touch", Week, 2, false},
    {"fcr_no_repeat", Week, 2, false},
    {"fcr_survey", Week, 2, false},
    {"time_to_first_resolution", Week, 1, false},
    {"time_to_full_resolution", Week, 1, false},
    {"time_to_resolution_case", Month, 3, true},
    {"requester_wait_time", Week, 2, true},
    {"agent_wait_time", Month, 3, true},
    {"on_hold_time", Month, 3, true},
    {"handle_time_ticket", Week, 2, true},
    {"aht", Week, 1, false},
    {"talk_time", Week, 1, false},
    {"hold_time", Week, 1, false},
    {"wrap_up_time", Week, 1, false},
    {"acw_automation_pct", Month, 4, true},
    {"transfer_rate", Week, 1, true},
    {"resolution_rate", Month, 2, true},
    {"reopened_tickets", Week, 2, false},
    {"reopens_per_ticket", Week, 2, false},
    {"reopened_pct", Week, 2, false},
    {"next_issue_avoidance", Month, 3, false},
    {"repeat_contact_rate", Week, 2, false},
    {"escalation_rate", Week, 2, false},
    {"tier1_resolution_pct", Month, 2, true},
    {"contact_registration_rate", Day, 2, false},
    {"disposition_quality", Week, 2, false},
    {"asa", Day, 1, false},
    {"customer_wait_total", Week, 3, true},
    {"average_wait_all", Day, 1, false},
    {"service_level", Day, 1, false},
    {"abandonment_rate", Day, 1, false},
    {"short_abandon_pct", Week, 1, false},
    {"blocked_calls_pct", Week, 1, false},
    {"callback_completion", Week, 3, true},
    {"sla_attainment_pct", Week, 1, false},
    {"csat_pct", Week, 2, false},
    {"csat_mean", Week, 2, false},
    {"csat_response_rate", Week, 2, false},
    {"csat_reason_share", Month, 3, false},
    {"ces_mean", Week, 4, false},
    {"ces_net", Month, 4, false},
    {"high_effort_pct", Month, 4, false},
    {"nps", Month, 4, false},
    {"nps_groups", Quarter, 4, false},
    {"nps_response_rate", Quarter, 4, false},
    {"esat", Quarter, 3, true},
    {"enps", Quarter, 4, true},
    {"agent_experience", Quarter, 4, true},
    {"voc_comment_rate", Month, 3, false},
    {"customer_churn_pct", Month, 5, false},
    {"exit_reason_share", Month, 4, true},
    {"exit_response_rate", Month, 4, true},
    {"retention_pct", Month, 5, false},
    {"clv", Quarter, 5, false},
    {"social_mentions", Week, 3, true},
    {"net_sentiment", Month, 4, true},
    {"social_class_share", Month, 3, true},
    {"social_needs_reply_pct", Week, 3, true},
    {"social_peak_hour", Month, 3, true},
    {"agent_soft_scores", Week, 3, true},
    {"occupancy", Week, 1, true},
    {"availability_pct", Week, 1, true},
    {"schedule_adherence", Day, 2, true},
    {"shrinkage", Month, 2, true},
    {"attrition_pct", Quarter, 2, true},
    {"absenteeism_pct", Month, 2, true},
    {"productivity", Week, 1, true},
    {"fte", Month, 1, true},
    {"concurrency", Week, 2, true},
    {"erlang_agents", Week, 2, true},
    {"forecast_accuracy", Week, 2, true},
    {"cost_per_contact", Month, 3, true},
    {"cross_sell_rate", Month, 4, true},
    {"qa_score", Week, 3, true},
    {"kpi_spread", Month, 3, false},
    {"hc_views", Month, 3, true},
    {"hc_users", Month, 3, true},
    {"hc_new_sessions_pct", Month, 3, true},
    {"hc_session_duration", Month, 3, true},
    {"hc_pages_per_session", Month, 3, true},
    {"hc_bounce_pct", Month, 3, true},
    {"hc_votes", Month, 3, true},
    {"hc_subscriptions", Month, 4, true},
    {"hc_article_comments", Month, 3, true},
    {"hc_community_posts", Month, 4, true},
    {"search_no_results", Month, 3, true},
    {"search_no_clicks", Month, 3, true},
    {"tickets_after_search", Month, 3, true},
    {"self_service_score", Month, 3, true},
    {"ivr_containment_pct", Month, 3, true},
    {"bot_containment_pct", Month, 4, true},
    {"proactive_contact_pct", Month, 4, false},
    {"deflection_potential", Month, 3, false},
    {"kpi_priority", Quarter, 0, false},
    {"quick_checks", Day, 0, false},
    {"experiment_effect", Once, 0, false},
    {"baseline_proposal", Quarter, 0, false},
    {"data_validation_sample", Once, 0, false},
    {"mean_median_gap", Week, 0, false},
    // clang-format on
};

constexpr std::nullopt_t none = std::nullopt;

constexpr SeedTarget aims[] = {
    // clang-format off
    {"tickets_solved_per_agent_day", 15, none, "", "Zendesk, Klantenservice-metrics"},
    {"first_reply_time", none, 1440, QT_TRANSLATE_NOOP("Aim", "e-mail and forms"), "Zendesk, Klantenservice-metrics"},
    {"first_reply_time", none, 60, QT_TRANSLATE_NOOP("Aim", "social media"), "Zendesk, Klantenservice-metrics"},
    {"first_reply_time", none, 240, QT_TRANSLATE_NOOP("Aim", "e-mail"), "FocusOpBusiness"},
    {"first_reply_time", none, 1, QT_TRANSLATE_NOOP("Aim", "chat, web shops"), "FocusOpBusiness"},
    {"average_reply_time", none, 240, QT_TRANSLATE_NOOP("Aim", "with a first reply within 24 hours"), "Zendesk, Klantenservice-metrics"},
    {"agent_replies_per_ticket", none, 3, QT_TRANSLATE_NOOP("Aim", "more than three and satisfaction drops"), "Zendesk, Klantenservice-metrics"},
    {"fcr_one_touch", 70, 85, QT_TRANSLATE_NOOP("Aim", "by complexity"), "FocusOpBusiness"},
    {"fcr_one_touch", 75, none, QT_TRANSLATE_NOOP("Aim", "web shops"), "FocusOpBusiness"},
    {"fcr_one_touch", 70, none, QT_TRANSLATE_NOOP("Aim", "business software"), "FocusOpBusiness"},
    {"fcr_one_touch", 60, none, QT_TRANSLATE_NOOP("Aim", "phase 2"), "contact-centre KPIs by maturity phase"},
    {"fcr_one_touch", 75, none, QT_TRANSLATE_NOOP("Aim", "phase 3"), "contact-centre KPIs by maturity phase"},
    {"fcr_one_touch", 85, none, QT_TRANSLATE_NOOP("Aim", "phase 4"), "contact-centre KPIs by maturity phase"},
    {"fcr_one_touch", 82, none, QT_TRANSLATE_NOOP("Aim", "ambition"), "contact-centre glossary"},
    {"aht", 240, 360, QT_TRANSLATE_NOOP("Aim", "phone"), "contact-centre glossary"},
    {"aht", 180, 300, QT_TRANSLATE_NOOP("Aim", "chat"), "contact-centre glossary"},
    {"wrap_up_time", none, 360, QT_TRANSLATE_NOOP("Aim", "ambition"), "Zendesk, Acht normen"},
    {"wrap_up_time", none, 600, QT_TRANSLATE_NOOP("Aim", "limit"), "Zendesk, Acht normen"},
    {"acw_automation_pct", 60, 80, "", "contact-centre glossary"},
    {"tier1_resolution_pct", 70, 80, "", "Zendesk, Klantenservice-metrics"},
    {"contact_registration_rate", 95, none, "", "contact-centre KPIs by maturity phase"},
    {"asa", none, 60, "", "contact-centre KPIs by maturity phase"},
    {"asa", none, 12, QT_TRANSLATE_NOOP("Aim", "phone, ambition"), "contact-centre glossary"},
    {"asa", none, 8, QT_TRANSLATE_NOOP("Aim", "chat, ambition"), "contact-centre glossary"},
    {"service_level", 80, none, QT_TRANSLATE_NOOP("Aim", "within 20 seconds"), "FocusOpBusiness"},
    {"service_level", 80, none, QT_TRANSLATE_NOOP("Aim", "within 30 seconds"), "contact-centre KPIs by maturity phase"},
    {"service_level", 85, none, QT_TRANSLATE_NOOP("Aim", "within 20 seconds, many"), "contact-centre KPIs by maturity phase"},
    {"abandonment_rate", none, 3, QT_TRANSLATE_NOOP("Aim", "banks, insurers, telecom"), "FocusOpBusiness"},
    {"abandonment_rate", none, 5, "", "contact-centre KPIs by maturity phase"},
    {"csat_pct", 90, 96, QT_TRANSLATE_NOOP("Aim", "by experience and level"), "Zendesk, Klantenservice-metrics"},
    {"csat_pct", 85, none, QT_TRANSLATE_NOOP("Aim", "web shops"), "FocusOpBusiness"},
    {"csat_pct", 80, none, "", "Zendesk, Acht normen"},
    {"csat_mean", 7.5, none, QT_TRANSLATE_NOOP("Aim", "on a scale of 1 to 10"), "contact-centre KPIs by maturity phase"},
    {"csat_mean", 8, none, QT_TRANSLATE_NOOP("Aim", "phase 4, on a scale of 1 to 10"), "contact-centre KPIs by maturity phase"},
    {"ces_mean", 5.5, none, QT_TRANSLATE_NOOP("Aim", "on a scale of 1 to 7"), "contact-centre KPIs by maturity phase"},
    {"nps", 50, none, QT_TRANSLATE_NOOP("Aim", "excellent"), "Zendesk, Klantenservice-metrics"},
    {"nps", 30, none, QT_TRANSLATE_NOOP("Aim", "business software"), "FocusOpBusiness"},
    {"nps", 30, none, QT_TRANSLATE_NOOP("Aim", "business customers"), "contact-centre KPIs by maturity phase"},
    {"nps", 40, none, QT_TRANSLATE_NOOP("Aim", "phase 5"), "contact-centre KPIs by maturity phase"},
    {"occupancy", 75, 85, "", "Zendesk, Acht normen"},
    {"occupancy", 82, 87, "", "contact-centre glossary"},
    {"schedule_adherence", 92, none, "", "contact-centre glossary"},
    {"shrinkage", 30, 35, QT_TRANSLATE_NOOP("Aim", "what is usual"), "contact-centre glossary"},
    {"attrition_pct", 18, 25, QT_TRANSLATE_NOOP("Aim", "what is usual in the Netherlands"), "contact-centre glossary"},
    {"concurrency", 3, 6, "", "contact-centre glossary"},
    {"cost_per_contact", 3.5, 9, "", "contact-centre glossary"},
    {"self_service_score", 4, none, QT_TRANSLATE_NOOP("Aim", "an example"), "Zendesk, Klantenservice-metrics"},
    // clang-format on
};

constexpr std::array<const char *, 5> cadences = {"day", "week", "month", "quarter", "once"};

} // namespace

QString cadenceId(Cadence cadence)
{
    return QString::fromLatin1(cadences[static_cast<std::size_t>(cadence)]);
}

std::optional<Cadence> cadenceFromId(QStringView id)
{
    const auto found = std::ranges::find_if(cadences, [id](const char *each) { return id == QLatin1String(each); });
    return found == cadences.end() ? std::nullopt : std::optional(static_cast<Cadence>(found - cadences.begin()));
}

std::span<const MetricTrait> metricTraits()
{
    return traits;
}

const MetricTrait *traitOf(QStringView metric)
{
    const auto found = std::ranges::find_if(
        traits, [metric](const MetricTrait &each) { return metric == QLatin1String(each.metric); });
    return found == std::end(traits) ? nullptr : &*found;
}

std::span<const SeedTarget> seedTargets()
{
    return aims;
}

} // namespace kompas
