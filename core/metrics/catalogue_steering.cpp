// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"kpi_spread", "F15", QT_TRANSLATE_NOOP("Metric", "Spread within a metric"), QT_TRANSLATE_NOOP("Metric", "Spread"),
     QT_TRANSLATE_NOOP("Metric", "How far the weeks of a metric, or its teams or agents, lie apart: with much spread a customer cannot rely on the mean."),
     QT_TRANSLATE_NOOP("Metric", "P90 − P10 of the values of the complete weeks, or of the groups, that have enough records"),
     QT_TRANSLATE_NOOP("Metric", "Groups with few records lie far apart by chance alone: look at the funnel before calling it a difference."),
     maturity, ticket, Function, Dating::Created, Unit::Ratio, lower, mean, all, "",
     "", "", {.function = "week_spread"}},
    {"kpi_priority", "H1", QT_TRANSLATE_NOOP("Metric", "Priority of a metric"), QT_TRANSLATE_NOOP("Metric", "Priority"),
     QT_TRANSLATE_NOOP("Metric", "What to steer by first: how much a metric matters to the business, times how often it comes up, each from 1 to 5 as you judge it."),
     QT_TRANSLATE_NOOP("Metric", "impact (1–5) × frequency (1–5)"),
     QT_TRANSLATE_NOOP("Metric", "Three to five metrics for one audience are enough; with twenty nobody knows what to do."),
     focus, ticket, Function, Dating::Created, Unit::Points, higher, mean, "", "",
     "", "", {.function = "own_page"}},
    {"quick_checks", "H2", QT_TRANSLATE_NOOP("Metric", "Quick checks"), QT_TRANSLATE_NOOP("Metric", "Checks"),
     QT_TRANSLATE_NOOP("Metric", "Rules that say when to look closer, such as a CSAT below 70 %, and what to do next."),
     QT_TRANSLATE_NOOP("Metric", "a rule fires when the value is beyond its bound and there are enough records"),
     QT_TRANSLATE_NOOP("Metric", "A rule says where to look, not what is wrong: read the sample first."),
     focus, ticket, Function, Dating::Created, Unit::Plain, lower, mean, "", "",
     "", "", {.function = "own_page"}},
    {"experiment_effect", "H3", QT_TRANSLATE_NOOP("Metric", "Effect of an experiment"), QT_TRANSLATE_NOOP("Metric", "Effect"),
     QT_TRANSLATE_NOOP("Metric", "Whether a measure worked: the difference between two groups or two periods, with an interval."),
     QT_TRANSLATE_NOOP("Metric", "value with the measure − value without it, with a 95 % interval and the chance of such a difference without any effect"),
     QT_TRANSLATE_NOOP("Metric", "Before against after is mixed up with the season: hold it against a channel where nothing changed."),
     focus, ticket, Function, Dating::Created, Unit::Ratio, neither, mean, "", "",
     "", "", {.function = "own_page"}},
    {"baseline_proposal", "H4", QT_TRANSLATE_NOOP("Metric", "Proposed baseline"), QT_TRANSLATE_NOOP("Metric", "Baseline"),
     QT_TRANSLATE_NOOP("Metric", "What is normal for a metric: a start for a target that is challenging but can be reached."),
     QT_TRANSLATE_NOOP("Metric", "median of the values of the complete weeks that have enough records"),
     QT_TRANSLATE_NOOP("Metric", "What was normal is not yet what is good enough for the customer."),
     zendeskGuide, ticket, Function, Dating::Created, Unit::Ratio, neither, mean, "", "",
     "", "", {.function = "week_median"}},
    {"data_validation_sample", "H5", QT_TRANSLATE_NOOP("Metric", "Checked sample of the data"), QT_TRANSLATE_NOOP("Metric", "Data check"),
     QT_TRANSLATE_NOOP("Metric", "Whether the data can be trusted: the share of errors among 50 records of each channel that somebody looked at."),
     QT_TRANSLATE_NOOP("Metric", "100 × records with an error / records checked"),
     QT_TRANSLATE_NOOP("Metric", "Fifty records tell a share of errors only roughly: read the interval."),
     focus, ticket, Function, Dating::Created, Unit::Percent, lower, mean, "", "",
     "", "", {.function = "own_page"}},
    {"agent_experience", "E13", QT_TRANSLATE_NOOP("Metric", "Agent experience"), QT_TRANSLATE_NOOP("Metric", "Agent experience"),
     QT_TRANSLATE_NOOP("Metric", "How it is to work here: the satisfaction of employees, eNPS, attrition and occupancy side by side."),
     QT_TRANSLATE_NOOP("Metric", "no single number: the sources name its parts but no formula"),
     QT_TRANSLATE_NOOP("Metric", "A mixture of unlike numbers would hide which of them is bad."),
     terms, ticket, Function, Dating::Created, Unit::Score, higher, mean, "", "",
     "esat|enps|attrition_pct|occupancy", "", {.function = "own_page"}},
    {"mean_median_gap", "H6", QT_TRANSLATE_NOOP("Metric", "Mean against median"), QT_TRANSLATE_NOOP("Metric", "Mean / median"),
     QT_TRANSLATE_NOOP("Metric", "How far the mean of a metric lies from its median: far apart, a few extreme records pull the mean."),
     QT_TRANSLATE_NOOP("Metric", "mean / median of the same records"),
     QT_TRANSLATE_NOOP("Metric", "Above 1.5 the mean misleads: use the median, or look at the outliers."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::Created, Unit::Ratio, neither, mean, all, "",
     "", "", {.function = "mean_median_gap"}},
    // clang-format on
};

} // namespace

std::span<const Metric> steeringMetrics()
{
    return table;
}

} // namespace kompas
