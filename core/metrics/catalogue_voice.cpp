// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"esat", "E11", QT_TRANSLATE_NOOP("Metric", "Employee satisfaction"), QT_TRANSLATE_NOOP("Metric", "ESAT"),
     QT_TRANSLATE_NOOP("Metric", "Mean of the answers of employees to how much they like their job."),
     QT_TRANSLATE_NOOP("Metric", "sum of the scores / answers"),
     QT_TRANSLATE_NOOP("Metric", "Ask everybody every quarter, by someone outside the team. Groups under five people are not shown."),
     "Zendesk, Klantenservice-metrics; contact-centre glossary", response, Mean, Dating::Answered, Unit::Score, higher, mean, "team|tier|wave", "",
     "enps|attrition_pct", "score|survey=esat", {.among = Among::Answered, .conditions = "survey=esat", .measure = "score", .function = "anonymous"}},
    {"enps", "E12", QT_TRANSLATE_NOOP("Metric", "Employee Net Promoter Score"), QT_TRANSLATE_NOOP("Metric", "eNPS"),
     QT_TRANSLATE_NOOP("Metric", "Share of the employees who recommend working here less the share of those who do not."),
     QT_TRANSLATE_NOOP("Metric", "100 × (promoters − detractors) / answers"),
     QT_TRANSLATE_NOOP("Metric", "Few answers make a wide interval. Groups under five people are not shown."),
     "Zendesk, Klantenservice-metrics; contact-centre glossary", response, Net, Dating::Answered, Unit::Points, higher, mean, "team|tier|wave", "",
     "esat", "score|survey=enps", {.among = Among::Answered, .conditions = "survey=enps", .measure = "nps", .function = "anonymous"}},
    {"voc_comment_rate", "E14", QT_TRANSLATE_NOOP("Metric", "Answers with a comment"), QT_TRANSLATE_NOOP("Metric", "With comment"),
     QT_TRANSLATE_NOOP("Metric", "Share of the answers of customers that carry a comment."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers with a comment / answers"),
     QT_TRANSLATE_NOOP("Metric", "Read the comments; they can hold personal data."),
     "contact-centre KPIs by maturity phase", response, Rate, Dating::Answered, Unit::Percent, neither, mean, all, "",
     "csat_pct", "score|comment", {.among = Among::Answered, .conditions = "survey!=esat|enps", .passes = "commented"}},
    {"customer_churn_pct", "E15", QT_TRANSLATE_NOOP("Metric", "Customer churn"), QT_TRANSLATE_NOOP("Metric", "Churn"),
     QT_TRANSLATE_NOOP("Metric", "Share of the customers at the start of the period who left in it."),
     QT_TRANSLATE_NOOP("Metric", "100 × customers lost in the period / customers at its start"),
     QT_TRANSLATE_NOOP("Metric", "Over several months of monthly figures it is the mean churn of a month, not of the whole period."),
     "contact-centre glossary; Zendesk, Acht normen", cancellation, Share, Dating::Own, Unit::Percent, lower, mean, "customer_type|organisation|product_area|channel|language|team|category", "",
     "retention_pct|nps", "outcome/cancelled", {.function = "customers_lost"}},
    {"exit_reason_share", "E16", QT_TRANSLATE_NOOP("Metric", "Why customers leave"), QT_TRANSLATE_NOOP("Metric", "Reasons to leave"),
     QT_TRANSLATE_NOOP("Metric", "The customers who left, divided over the reasons they gave."),
     QT_TRANSLATE_NOOP("Metric", "100 × cancellations with that reason / cancellations with a reason"),
     "",
     "Zendesk, Klantenservice-metrics; contact-centre KPIs by maturity phase", cancellation, Split, Dating::Own, Unit::Percent, neither, mean, "customer_type|organisation|product_area|channel|language|team|category|reason", "reason",
     "customer_churn_pct", "reason", {.conditions = "outcome!=kept|joined reason!=", .weight = "cancelled_ones"}},
    {"exit_response_rate", "E17", QT_TRANSLATE_NOOP("Metric", "Response to the exit survey"), QT_TRANSLATE_NOOP("Metric", "Exit response"),
     QT_TRANSLATE_NOOP("Metric", "Answers to the exit survey against the customers who left."),
     QT_TRANSLATE_NOOP("Metric", "100 × answers to the exit survey / cancellations"),
     QT_TRANSLATE_NOOP("Metric", "A survey inside the product gets far more answers than one by mail."),
     "Zendesk, Klantenservice-metrics", cancellation, Function, Dating::Own, Unit::Percent, higher, mean, "customer_type|organisation|product_area|channel|language|team|category", "",
     "exit_reason_share", "outcome/cancelled|survey_response.survey=exit/survey_response.reason", {.conditions = "outcome!=kept|joined", .function = "quotient", .weight = "cancelled_ones", .numerator = "exit_answers"}},
    {"retention_pct", "E18", QT_TRANSLATE_NOOP("Metric", "Customer retention"), QT_TRANSLATE_NOOP("Metric", "Retention"),
     QT_TRANSLATE_NOOP("Metric", "Share of the customers at the start of the period who stayed."),
     QT_TRANSLATE_NOOP("Metric", "100 × customers who stayed / customers at the start"),
     QT_TRANSLATE_NOOP("Metric", "The opposite of churn; or renewals against renewals due, where contracts are renewed."),
     "contact-centre KPIs by maturity phase; Zendesk, Acht normen", cancellation, Share, Dating::Own, Unit::Percent, higher, mean, "customer_type|organisation|product_area|channel|language|team|category", "",
     "customer_churn_pct|nps", "outcome/cancelled/renewed", {.function = "customers_kept"}},
    {"clv", "E19", QT_TRANSLATE_NOOP("Metric", "Customer lifetime value"), QT_TRANSLATE_NOOP("Metric", "CLV"),
     QT_TRANSLATE_NOOP("Metric", "The revenue expected of a customer over the whole relationship."),
     QT_TRANSLATE_NOOP("Metric", "mean revenue a month × retention / (1 + discount − retention)"),
     QT_TRANSLATE_NOOP("Metric", "The sources give no formula. Retention is that of a month; over all data it is that of the whole list."),
     "contact-centre glossary", cancellation, Function, Dating::Own, Unit::Euro, higher, mean, "customer_type|organisation|product_area|channel|language|team|category", "",
     "retention_pct", "monthly_revenue|outcome", {.function = "customer_value"}},
    {"social_mentions", "E20", QT_TRANSLATE_NOOP("Metric", "Social media mentions"), QT_TRANSLATE_NOOP("Metric", "Mentions"),
     QT_TRANSLATE_NOOP("Metric", "How often the organisation was mentioned on social media and review sites."),
     QT_TRANSLATE_NOOP("Metric", "number of mentions posted in the period"),
     "",
     "Zendesk, Klantenservice-metrics", mention, Count, Dating::Own, Unit::Plain, neither, mean, all, "",
     "net_sentiment", "posted_at", {.weight = "mentions"}},
    {"net_sentiment", "E21", QT_TRANSLATE_NOOP("Metric", "Net sentiment"), QT_TRANSLATE_NOOP("Metric", "Sentiment"),
     QT_TRANSLATE_NOOP("Metric", "Share of positive mentions less share of negative ones."),
     QT_TRANSLATE_NOOP("Metric", "100 × (positive − negative) / mentions with a sentiment"),
     QT_TRANSLATE_NOOP("Metric", "Machines misread irony. Neutral mentions count in the denominator unless set otherwise."),
     "Zendesk, Acht normen", mention, Net, Dating::Own, Unit::Points, higher, mean, all, "",
     "social_mentions", "sentiment", {.measure = "sentiment", .weight = "mentions"}},
    {"social_class_share", "E22", QT_TRANSLATE_NOOP("Metric", "What mentions are about"), QT_TRANSLATE_NOOP("Metric", "Mention classes"),
     QT_TRANSLATE_NOOP("Metric", "How the mentions divide over frustration, questions, feedback and so on."),
     QT_TRANSLATE_NOOP("Metric", "100 × mentions of the class / mentions with a class"),
     QT_TRANSLATE_NOOP("Metric", "A mention counts in one class only, the one that the export names."),
     "Zendesk, Klantenservice-metrics", mention, Split, Dating::Own, Unit::Percent, neither, mean, all, "category",
     "social_mentions", "category", {.conditions = "category!=", .weight = "mentions"}},
    {"social_needs_reply_pct", "E23", QT_TRANSLATE_NOOP("Metric", "Mentions replied to"), QT_TRANSLATE_NOOP("Metric", "Replied"),
     QT_TRANSLATE_NOOP("Metric", "Share of the mentions that need a reply and got one."),
     QT_TRANSLATE_NOOP("Metric", "100 × mentions replied to / mentions that need a reply"),
     QT_TRANSLATE_NOOP("Metric", "It can be set to show which share of all mentions needs a reply instead."),
     "Zendesk, Acht normen; Zendesk, Klantenservice-metrics", mention, Rate, Dating::Own, Unit::Percent, higher, mean, all, "",
     "social_mentions", "needs_reply", {.passes = "replied", .weight = "mentions"}},
    {"social_peak_hour", "E24", QT_TRANSLATE_NOOP("Metric", "Busiest moment on social media"), QT_TRANSLATE_NOOP("Metric", "Social peak"),
     QT_TRANSLATE_NOOP("Metric", "The hour of the week with the most mentions in a usual week."),
     QT_TRANSLATE_NOOP("Metric", "the highest median over the weeks of the mentions per hour and day of the week"),
     QT_TRANSLATE_NOOP("Metric", "In local time."),
     "Zendesk, Klantenservice-metrics", mention, Function, Dating::Own, Unit::Plain, neither, mean, "channel|category|product_area|language", "",
     "social_mentions", "posted_at", {.function = "peak", .weight = "mentions"}},
    {"agent_soft_scores", "E25", QT_TRANSLATE_NOOP("Metric", "Friendliness and expertise"), QT_TRANSLATE_NOOP("Metric", "Soft scores"),
     QT_TRANSLATE_NOOP("Metric", "Mean of the scores customers give for friendliness and expertise."),
     QT_TRANSLATE_NOOP("Metric", "sum of the scores / answers"),
     QT_TRANSLATE_NOOP("Metric", "For coaching, not for ranking; few answers say little. Scores on different scales have no common mean."),
     "contact-centre KPIs by maturity phase; Zendesk, Acht normen", response, Mean, Dating::Answered, Unit::Score, higher, mean, all, "",
     "csat_mean", "score|survey=friendliness/survey=expertise", {.among = Among::Answered, .conditions = "survey=friendliness|expertise", .measure = "score"}},
    // clang-format on
};

} // namespace

std::span<const Metric> voiceMetrics()
{
    return table;
}

} // namespace kompas
