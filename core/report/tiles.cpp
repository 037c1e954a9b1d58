// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocks.h"
#include "core/report/chart_parts.h"
#include "core/report/heat_map.h"

namespace kompas {

namespace {

QString intervalText(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.low || !value.high)
        return {};
    const Words::Amount low = words.amount(metric.unit, value.low);
    const Words::Amount high = words.amount(metric.unit, value.high);
    const bool sameUnit = low.unit == high.unit;
    return words.translate("Tile", "between %1 and %2")
        .arg(sameUnit || low.unit.isEmpty() ? low.number : low.text(), high.text());
}

QString differenceText(const Metric &metric, const Compared &figures, const Words &words)
{
    const std::optional<double> difference = figures.difference();
    if (!difference)
        return {};
    const QString text = words.difference(metric.unit, difference).text();
    return figures.canBeChance().value_or(false) ? words.translate("Tile", "%1 (can be chance)").arg(text) : text;
}

/// A backlog says more when it names its urgent and unassigned parts.
QStringList backlogParts(const PageInput &input, const Words &words)
{
    QStringList parts;
    const Value unassigned = figure(input, QStringLiteral("backlog_unassigned"), input.selection);
    if (unassigned.value) {
        const int count = static_cast<int>(*unassigned.value);
        parts += words.translate("Tile", "%n unassigned", nullptr, count);
    }
    const Value urgent = figure(input, QStringLiteral("backlog_high_priority"), input.selection);
    if (urgent.value) {
        const int count = static_cast<int>(*urgent.value);
        parts += words.translate("Tile", "%n high priority", nullptr, count);
    }
    return parts;
}

QString captionOf(const PageInput &input, const Metric &metric, const Compared &figures, const Words &words)
{
    if (!figures.now.value) {
        const bool isHidden = figures.now.notes.contains(QLatin1String("too_few_people"));
        return isHidden ? words.translate("Note", noteText(u"too_few_people"))
                        : words.translate("Tile", "nothing to count in this period");
    }
    QStringList first = {differenceText(metric, figures, words)};
    if (metric.shape == Shape::Centre && figures.now.center)
        first += words.centerName(*figures.now.center);
    const bool isCount = metric.shape == Shape::Count;
    if (!isCount)
        first += words.translate("Tile", "n = %1").arg(words.count(figures.now.n));
    QStringList second = {intervalText(metric, figures.now, words)};
    if (metric.unit == Unit::Minutes && figures.now.clock)
        second += words.clockName(*figures.now.clock);
    if (qstrcmp(metric.id, "backlog_total") == 0)
        second += backlogParts(input, words);
    first.removeAll(QString());
    second.removeAll(QString());
    QStringList lines = {first.join(QStringLiteral(" · ")), second.join(QStringLiteral(" · "))};
    lines.removeAll(QString());
    // `n = 243` is one word.
    return lines.join(u'\n').replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0"));
}

/// A peak is a moment; how much comes in then stands beneath it.
QString peakCaption(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.value)
        return words.translate("Tile", "nothing to count in this period");
    const QString amount = words.number(*value.value, 0);
    return metric.records == Kind::SocialMention ? words.translate("Tile", "%1 mentions in a usual week").arg(amount)
           : metric.records == Kind::Contact     ? words.translate("Tile", "%1 contacts in a usual week").arg(amount)
                                                 : words.translate("Tile", "%1 in a usual week").arg(amount);
}

QString datedText(const QString &datedBy, const Words &words)
{
    if (datedBy == QLatin1String("created"))
        return words.translate("Tile", "Counted by the day of creation.");
    if (datedBy == QLatin1String("solved"))
        return words.translate("Tile", "Counted by the day of the last solution.");
    if (datedBy == QLatin1String("answered"))
        return words.translate("Tile", "Counted by the day of the answer.");
    if (datedBy == QLatin1String("instant"))
        return words.translate("Tile", "As it stood at the end of the period.");
    return {};
}

QString explanationOf(const Metric &metric, const Value &value, const Words &words)
{
    QStringList lines = {words.translate("Metric", metric.meaning), words.translate("Metric", metric.formula),
                         words.period(value.period), datedText(value.datedBy, words)};
    for (const QString &note : value.notes) {
        if (const char *text = noteText(note))
            lines += words.translate("Note", text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The line in a tile is by months or quarters where its figure is that of one: costs are booked once a month.
std::optional<Reach> trendReach(const PageInput &input, const Words &words)
{
    const Period &period = input.selection.period;
    const auto isOne = [&period](Bucket bucket) { return period.to && period == bucketOf(*period.to, bucket); };
    if (isOne(Bucket::Month))
        return lastMonths(input, words, 12);
    return isOne(Bucket::Quarter) ? lastQuarters(input, words, 8) : lastWeeks(input, words, 12);
}

} // namespace

Tile tileOf(const PageInput &input, const Words &words, const QString &id)
{
    const Metric *metric = metricById(id);
    if (!metric)
        return Tile{.label = id, .value = QStringLiteral("–")};
    const Compared figures = compared(input, id);
    const Words::Amount amount = words.amount(metric->unit, figures.now.value);
    Tile tile{.label = words.shortName(*metric),
              .value = amount.number,
              .unit = amount.unit,
              .caption = captionOf(input, *metric, figures, words),
              .mark = markOf(figures.now.status),
              .target = verdictText(*metric, figures.now, words),
              .drill = Drill{id, {}, input.selection},
              .explanation = explanationOf(*metric, figures.now, words)};
    if (isPeak(id)) {
        if (figures.now.value)
            tile.value = momentText(figures.now.part, words, true);
        tile.unit = figures.now.value ? words.translate("Unit", "h") : QString();
        tile.caption = peakCaption(*metric, figures.now, words);
        if (figures.now.value)
            tile.explanation.prepend(momentText(figures.now.part, words) + u'\n');
        return tile;
    }
    if (const std::optional<Reach> reach = trendReach(input, words)) {
        for (const Value &value : figuresPerBucket(input, id, over(input.selection, reach->period), reach->bucket))
            tile.trend.push_back(value.complete ? value.value : std::nullopt);
    }
    return tile;
}

Tile emptyTile(const Words &words, const QString &id)
{
    const Metric *metric = metricById(id);
    if (!metric)
        return Tile{.label = id, .value = QStringLiteral("–")};
    return Tile{.label = words.shortName(*metric),
                .value = QStringLiteral("–"),
                .caption = howToFill(*metric, words),
                .explanation = words.translate("Metric", metric->meaning)};
}

} // namespace kompas
