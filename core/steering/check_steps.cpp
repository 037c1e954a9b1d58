// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/check_steps.h"

#include "core/metrics/permission.h"
#include "core/metrics/sample.h"
#include "core/steering/random_sample.h"
#include "core/steering/rates.h"

#include <algorithm>

namespace kompas {

namespace {

/// As many days that end the day before.
Period stretchBefore(const Period &period)
{
    if (!period.from || !period.to)
        return {};
    const qint64 days = period.from->daysTo(*period.to) + 1;
    return {period.from->addDays(-days), period.from->addDays(-1)};
}

} // namespace

bool isFailing(const Metric &metric, bool passes, double value)
{
    if (!isRateOfRecords(metric))
        return true;
    return isInNumerator(metric, passes, value) == (metric.better == Better::Lower);
}

std::vector<CheckIssue> topIssues(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const CheckOutcome &outcome, const Selection &selection, std::size_t most)
{
    const Metric *metric = metricById(outcome.rule.metric);
    std::vector<CheckIssue> issues;
    for (const char *each : {"product_area", "category"}) {
        const QString dimension = QString::fromLatin1(each);
        if (!metric || !issues.empty() || !mayBeGroupedBy(*metric, dimension))
            continue;
        const auto groups = samples(facts, definitions, targets, outcome.rule.metric, selectionOf(outcome, selection),
                                    QStringList{dimension});
        for (const Sample &sample : groups ? *groups : std::vector<Sample>()) {
            if (!sample.groups || sample.groups->front().isEmpty())
                continue;
            const auto failing = std::ranges::count_if(sample.records, [metric](const Sample::Record &record) {
                return isFailing(*metric, record.passes, record.value);
            });
            if (failing > 0)
                issues.push_back(
                    {dimension, sample.groups->front(), failing, static_cast<qint64>(sample.records.size())});
        }
    }
    std::ranges::stable_sort(issues, std::greater(), &CheckIssue::failing);
    issues.resize(std::min(issues.size(), most));
    return issues;
}

std::vector<RootCause> causesOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                const CheckOutcome &outcome, const Selection &selection)
{
    const Selection now = selectionOf(outcome, selection);
    const Period before = stretchBefore(now.period);
    return before.isAll() ? std::vector<RootCause>()
                          : rootCauses(facts, definitions, targets, outcome.rule.metric, now, before);
}

std::vector<std::size_t> sampleToRead(const Lineage &records, const CheckOutcome &outcome, std::size_t count)
{
    const Metric *metric = metricById(outcome.rule.metric);
    std::vector<std::size_t> failing;
    for (std::size_t i = 0; metric && i < records.counted.size(); ++i) {
        const Lineage::Counted &record = records.counted[i];
        if (isFailing(*metric, record.numerator, record.value.value_or(0)))
            failing.push_back(i);
    }
    const QString drawnFor = outcome.rule.id + u' ' + outcome.period.from.value_or(QDate()).toString(Qt::ISODate);
    std::vector<std::size_t> places = drawnPlaces(failing.size(), count, seedOf(drawnFor));
    for (std::size_t &place : places)
        place = failing[place];
    return places;
}

} // namespace kompas
