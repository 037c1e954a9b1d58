// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocks.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::array<const char *, 3> mixedBy = {"channel", "product_area", "team"};

/// By how much each group changed that has a value in both periods.
std::vector<double> changesBy(const PageInput &input, const QString &metric, const Period &before,
                              const QString &dimension)
{
    QHash<QString, double> earlier;
    for (const Value &value : figuresBy(input, metric, over(input.selection, before), dimension).groups) {
        if (value.value)
            earlier.insert(partOf(value), *value.value);
    }
    std::vector<double> changes;
    for (const Value &value : figuresBy(input, metric, input.selection, dimension).groups) {
        const auto found = earlier.constFind(partOf(value));
        if (value.value && found != earlier.cend())
            changes.push_back(*value.value - *found);
    }
    return changes;
}

/// The dimension of which every group went the other way than the whole (Simpson's paradox); nullptr without one.
const char *turnedBy(const PageInput &input, const QString &metric, double change)
{
    const std::optional<Period> before = comparisonPeriod(input);
    for (const char *dimension : mixedBy) {
        const std::vector<double> changes = changesBy(input, metric, *before, QString::fromLatin1(dimension));
        const auto isOpposite = [change](double each) { return each * change < 0; };
        if (changes.size() >= 2 && std::ranges::all_of(changes, isOpposite))
            return dimension;
    }
    return nullptr;
}

} // namespace

std::vector<Paragraph> mixWarnings(const PageInput &input, const Words &words, const QStringList &metrics)
{
    std::vector<Paragraph> warnings;
    for (const QString &id : metrics) {
        const Metric &metric = *metricById(id);
        if (metric.shape != Shape::Rate)
            continue;
        const double change = compared(input, id).difference().value_or(0);
        const char *dimension = change == 0 ? nullptr : turnedBy(input, id, change);
        if (!dimension)
            continue;
        const QString text =
            change > 0 ? words.translate("Sentence", "Mind the mix: %1 rose in total, but fell in every group by %2. "
                                                     "Other groups weigh more now than before.")
                       : words.translate("Sentence", "Mind the mix: %1 fell in total, but rose in every group by %2. "
                                                     "Other groups weigh more now than before.");
        warnings.push_back(
            {{{text.arg(words.metricName(metric), words.dimensionName(QString::fromLatin1(dimension)).toLower())}}});
    }
    return warnings;
}

} // namespace kompas
