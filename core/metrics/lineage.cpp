// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/aid.h"
#include "core/metrics/collect.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/permission.h"

#include <QCoreApplication>

#include <cmath>

namespace kompas {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Evaluate", source);
}

/// Which of the contributions belong to the part that was asked for, and what they mean there.
struct PartChoice {
    qsizetype part = -1;  ///< -1 = all
    bool isShare = false; ///< the part is the numerator, all records the denominator
};

void addCounted(const Collected &collected, const PartChoice &choice, Lineage &lineage)
{
    for (const Contribution &each : collected.counted) {
        if (each.second) {
            if (!lineage.separateNumerator)
                continue;
            lineage.separateNumerator->push_back(each.row);
            lineage.separateSum += std::isnan(each.value) ? each.weight : each.value;
            continue;
        }
        const bool inPart = choice.part < 0 || each.part == static_cast<quint32>(choice.part);
        if (!inPart && !choice.isShare)
            continue;
        Lineage::Counted counted{each.row, choice.isShare ? inPart : each.passes, {}, each.weight};
        if (lineage.hasValues && !std::isnan(each.value))
            counted.value = each.value;
        lineage.counted.push_back(counted);
    }
}

bool hasOwnValues(const Metric &metric, Shape shape)
{
    const QLatin1String function(metric.recipe.function);
    const bool isSum = shape == Shape::Split && metric.unit != Unit::Percent && *metric.recipe.measure;
    return shape == Shape::Sum || shape == Shape::Share || shape == Shape::Ratio || shape == Shape::Centre
           || shape == Shape::Mean || shape == Shape::Net || isSum || function == QLatin1String("backlog_delta")
           || function == QLatin1String("peak") || function == QLatin1String("customer_value")
           || function == QLatin1String("agents_needed") || function == QLatin1String("forecast");
}

} // namespace

Result<Lineage> lineage(const Facts &facts, const Definitions &definitions, const QString &metric,
                        const Selection &selection, const QString &part, const Targets &targets)
{
    const Metric *asked = metricById(metric);
    if (!asked)
        return Error{
            text(QT_TRANSLATE_NOOP("Evaluate", "There is no metric “%1”. “catalog” lists all of them.")).arg(metric)};
    if (isAid(*asked))
        return Lineage{.metric = metric};
    const bool isGap = QLatin1String(asked->recipe.function) == QLatin1String("mean_median_gap");
    const Metric *entry = isGap ? metricById(part) : asked;
    const Metric *computed = entry ? &formFor(facts, *entry, definitions) : nullptr;
    if (!computed || (isGap && computed->shape != Shape::Centre && computed->shape != Shape::Mean))
        return Error{
            text(QT_TRANSLATE_NOOP("Evaluate", "Say which metric the mean and the median are to be compared of."))};
    const Source source(facts, definitions, targets);
    const Collected collected = collect(source, *computed, selection, Bucket::None, LeftOuts::Records);
    Lineage result;
    result.metric = metric;
    result.kind = computed->records;
    result.numeratorKind = collected.secondKind;
    if (!isComputable(facts, *entry))
        return result;
    PartChoice choice;
    if (computed->shape == Shape::Split || collected.parts.size() > 1) {
        choice.part = collected.parts.indexOf(part);
        choice.isShare = computed->shape == Shape::Split && computed->unit == Unit::Percent && choice.part >= 0;
        // An unknown part of a split has no records; without a part, a change is that over seven days.
        if (choice.part < 0 && !part.isEmpty())
            choice.part = collected.parts.size();
        if (choice.part < 0 && QLatin1String(computed->recipe.function) == QLatin1String("backlog_delta"))
            choice.part = 0;
    }
    result.isRate = computed->shape == Shape::Rate || computed->shape == Shape::Share || choice.isShare;
    result.hasWeights = collected.weights != Collected::Weights::None;
    result.hasValues = hasOwnValues(*computed, collected.shape);
    const bool isQuotient = *computed->recipe.numerator != '\0';
    if (isQuotient || QLatin1String(computed->recipe.function) == QLatin1String("solved_vs_created")) {
        result.isRate = true;
        result.separateNumerator.emplace();
    }
    addCounted(collected, choice, result);
    for (const Collected::LeftOut &each : collected.leftOut)
        result.leftOut.push_back({each.row, QString::fromLatin1(each.reason)});
    if (isTooFewPeople(*computed, static_cast<qint64>(result.counted.size()), definitions)) {
        result.counted.clear();
        result.leftOut.clear();
    }
    return result;
}

} // namespace kompas
