// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"
#include "core/report/draft.h"
#include "core/report/longest.h"
#include "core/report/tail.h"

namespace kompas {

namespace {

/// The durations of a ticket along its life; a section for each that the data can answer.
const QStringList durations = {
    QStringLiteral("first_reply_time"),
    QStringLiteral("average_reply_time"),
    QStringLiteral("time_to_first_resolution"),
    QStringLiteral("time_to_full_resolution"),
    QStringLiteral("requester_wait_time"),
    QStringLiteral("agent_wait_time"),
    QStringLiteral("on_hold_time"),
};

const QStringList shares = {QStringLiteral("frt_within_target_pct"), QStringLiteral("sla_attainment_pct"),
                            QStringLiteral("unreplied_tickets_pct")};

/// Mean beside median, and when they part which records pull the mean.
QString gapText(const PageInput &input, const Metric &metric, const std::vector<double> &values, const Spread &spread,
                const Words &words)
{
    const QString mean = words.amount(metric.unit, spread.mean).text();
    const QString median = words.amount(metric.unit, spread.median).text();
    const double limit = input.definitions.number(u"mean_median.ratio").value_or(1.5);
    if (spread.n < 4 || spread.median <= 0 || spread.mean < limit * spread.median)
        return words.translate("Speed", "mean %1 beside median %2").arg(mean, median);
    QString gap = words.translate("Speed", "mean %1: %2 times the median %3")
                      .arg(mean, words.number(spread.mean / spread.median, 1), median);
    const std::optional<Tail> tail = tailOf(values);
    if (!tail)
        return gap;
    const int records = static_cast<int>(tail->records);
    const QString pull = words.translate("Speed", "%n ticket(s) over %1 pull the mean up.", nullptr, records)
                             .arg(roundAmount(metric.unit, tail->from, words));
    return gap + QStringLiteral("; ") + pull;
}

/// The tile of tileOf() with the distribution in words instead of the small trend: the large chart stands beside it.
Tile durationTile(const PageInput &input, const Words &words, const Metric &metric, const Sample &sample)
{
    Tile tile = tileOf(input, words, QString::fromLatin1(metric.id));
    tile.label = words.metricName(metric);
    tile.trend.clear();
    const std::vector<double> values = sample.values();
    if (const std::optional<Spread> spread = spreadOf(values)) {
        const auto amount = [&](double value) { return words.amount(metric.unit, value).text(); };
        tile.caption += u'\n' + gapText(input, metric, values, *spread, words) + u'\n'
                        + QStringLiteral("p75 %1 · p90 %2 · p95 %3")
                              .arg(amount(spread->p75), amount(spread->p90), amount(spread->p95));
    }
    return tile;
}

void addSection(PageDraft &page, const PageInput &input, const Words &words, const QString &id)
{
    const Metric &metric = *metricById(id);
    const Sample sample = sampleOf(input, id, input.selection);
    page.add(id, 4, durationTile(input, words, metric, sample));
    page.add(id + QStringLiteral("-weeks"), 8,
             trendChart(input, words,
                        {.metric = id,
                         .title = words.translate("Speed", "%1 per week").arg(words.metricName(metric)),
                         .reach = lastWeeks(input, words, 26),
                         .meanBesideMedian = true}));
    page.add(id + QStringLiteral("-channels"), 4, barsBy(input, words, id, QStringLiteral("channel")));
    page.add(id + QStringLiteral("-distribution"), 4,
             durationColumns(words, metric, sample, Drill{id, {}, input.selection}, input.definitions));
    const bool isCreated = metric.dating == Dating::Created;
    page.add(
        id + QStringLiteral("-longest"), 4,
        longestTable(input, words,
                     {.metric = id,
                      .title = words.translate("Speed", "The slowest of %1 tickets")
                                   .arg(words.count(static_cast<qint64>(sample.records.size()))),
                      .dateTitle = isCreated ? words.translate("Field", "Created") : words.translate("Field", "Solved"),
                      .valueTitle = words.shortName(metric),
                      .columns = {QStringLiteral("channel"), QStringLiteral("team")},
                      .empty = words.translate("Chart", "Nothing to count in this period.")},
                     sample));
}

/// What the first reply time would be with automatic replies, where there are some (METRICS section 2, 13).
std::optional<Paragraph> automaticReplies(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("first_reply_time");
    const Value human = figure(input, id, input.selection);
    if (!human.notes.contains(QStringLiteral("automatic_replies")))
        return {};
    const Value any = figureIf(input, id, QStringLiteral("frt.stop"), QStringLiteral("any"));
    const auto text = [&](const Value &value) { return words.amount(Unit::Minutes, value.value).text(); };
    return Paragraph{
        {{words
              .translate("Speed", "First reply of an agent after %1; with automatic replies it would be %2. "
                                  "What counts is set in the menu Edit, Definitions.")
              .arg(text(human), text(any))}}};
}

} // namespace

Document speedPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, durations))
        return pageWithoutData(words, "speed", "Speed",
                               words.translate("Speed", "Drop the ticket export of your help desk on this window, with "
                                                        "the times of creation, first reply and solution."));
    PageDraft page(input, words, "speed", "Speed");
    page.addTiles(shares);
    if (std::optional<Paragraph> automatic = automaticReplies(input, words))
        page.add(QStringLiteral("automatic-replies"), 12, std::move(*automatic));
    for (const QString &id : durations) {
        if (page.has(id))
            addSection(page, input, words, id);
    }
    return page.finished();
}

} // namespace kompas
