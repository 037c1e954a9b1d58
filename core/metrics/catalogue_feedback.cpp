// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
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
    {"csat_reason_share", "E4", QT_TRANSLATE_NOOP("Metric", "Reasons for dissatisfaction"), QT_TRANSLATE_NOOP("Metric", "Reasons"),
     QT_TRANSLATE_NOOP("Metric", "Why customers were dissatisfied: the bad ratings divided over the reasons given."),
     QT_TRANSLATE_NOOP("Metric", "100 × bad ratings with that reason / bad ratings with a reason"),
     QT_TRANSLATE_NOOP("Metric", "Use it to read the satisfaction per agent more fairly: many reasons are outside an agent's control."),
     "Zendesk, Klantenservice-metrics", response, Split, Dating::Answered, Unit::Percent, neither, mean, all, "reason",
     "csat_pct", "score|survey=csat|reason", {.among = Among::Answered, .conditions = "survey=csat reason!=", .measure = "score", .passes = "dissatisfied"}},
    {"ces_mean", "E5", QT_TRANSLATE_NOOP("Metric", "Customer effort score"), QT_TRANSLATE_NOOP("Metric", "CES"),
     QT_TRANSLATE_NOOP("Metric", "Mean of the answers to how easy it was to get help, on the scale that was used."),
     QT_TRANSLATE_NOOP("Metric", "sum of the scores / answers"),
     QT_TRANSLATE_NOOP("Metric", "Mind the direction of the scale: set which end means easy. As ease index, from 0 to 100, all scales can be compared."),
     "Zendesk, Klantenservice-metrics; Zendesk, Acht normen; contact-centre KPIs by maturity phase", response, Mean, Dating::Answered, Unit::Score, higher, mean, all, "",
     "high_effort_pct", "score|survey=ces", {.among = Among::Answered, .conditions = "survey=ces", .measure = "effort"}},
    {"ces_net", "E6", QT_TRANSLATE_NOOP("Metric", "Net customer effort"), QT_TRANSLATE_NOOP("Metric", "Net CES"),
     QT_TRANSLATE_NOOP("Metric", "Share of the customers who found it easiest less the share of those who found it hardest."),
     QT_TRANSLATE_NOOP("Metric", "100 × (answers in the two easiest − in the two hardest categories) / answers"),
     QT_TRANSLATE_NOOP("Metric", "Mind the direction of the scale; some count the three outermost answers instead of two."),
     "contact-centre KPIs by maturity phase", response, Net, Dating::Answered, Unit::Points, higher, mean, all, "",
     "ces_mean", "score|survey=ces", {.among = Among::Answered, .conditions = "survey=ces", .measure = "ces_net"}},
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
    // clang-format on
};

} // namespace

std::span<const Metric> feedbackMetrics()
{
    return table;
}

} // namespace kompas
