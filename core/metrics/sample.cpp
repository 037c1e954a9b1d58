// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample.h"

#include "core/metrics/collect.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/grouping.h"
#include "core/metrics/permission.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kompas {

std::vector<double> Sample::values() const
{
    std::vector<double> result;
    result.reserve(records.size());
    for (const Record &each : records)
        result.push_back(each.value);
    return result;
}

Result<std::vector<Sample>> samples(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                    const QString &metric, const Selection &selection, const QStringList &by)
{
    const Metric *entry = metricById(metric);
    if (!entry)
        return Error{QCoreApplication::translate("Evaluate", "There is no metric “%1”. “catalog” lists all of them.")
                         .arg(metric)};
    const Metric *asked = &formFor(facts, *entry, definitions);
    for (const QString &dimension : by) {
        if (!mayBeGroupedBy(facts, *asked, dimension))
            return Error{
                QCoreApplication::translate("Evaluate", "“%1” cannot be grouped by “%2”.").arg(metric, dimension)};
    }
    std::vector<Sample> result(1);
    if (!isComputable(facts, *asked) || QLatin1String(asked->recipe.function) == QLatin1String("anonymous")
        || isWithheld(facts, *asked, selection))
        return result;
    const Source source(facts, definitions, targets);
    const Collected collected = collect(source, *asked, selection, Bucket::None, LeftOuts::None);
    Grouping grouping(facts, asked->records, by);
    const auto *scores = facts.of(asked->records).column<Numbers>(u"score");
    result.front().clock = collected.clock;
    for (const Contribution &each : collected.counted) {
        if (each.second || std::isnan(each.value))
            continue;
        const double score = scores ? (*scores)[static_cast<std::size_t>(each.row)] : std::nan("");
        const Sample::Record record{each.row, each.date, each.value, each.passes, score};
        result.front().records.push_back(record);
        if (by.isEmpty())
            continue;
        for (const std::size_t group : grouping.groupsOf(each.row, each.date)) {
            if (group >= result.size())
                result.resize(group + 1);
            result[group].records.push_back(record);
        }
    }
    for (std::size_t group = 1; group < result.size(); ++group) {
        result[group].groups = grouping.words(group);
        result[group].clock = collected.clock;
    }
    std::sort(result.begin() + 1, result.end(), [](const Sample &a, const Sample &b) {
        return a.records.size() != b.records.size() ? a.records.size() > b.records.size() : a.groups < b.groups;
    });
    return result;
}

} // namespace kompas
