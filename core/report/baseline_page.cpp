// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/baseline_page.h"

#include "core/report/draft.h"
#include "core/report/spread_blocks.h"
#include "core/report/steering_texts.h"
#include "core/report/validation_texts.h"
#include "core/steering/baseline.h"

#include <algorithm>

namespace kompas {

namespace {

QString baselineText(const MetricBaseline &baseline, const std::optional<Period> &frozen, const Words &words)
{
    const QString count = bucketCount(baseline.spread.bucket, baseline.spread.ofBaseline, words);
    if (!frozen)
        return words
            .translate("Baseline", "No baseline is frozen: the limits are made of all %1. Freeze a period "
                                   "before you change something, and what comes after is held against it.")
            .arg(count);
    if (!baseline.spread.isFrozen)
        return words
            .translate("Baseline", "The baseline of %1 has too few weeks with records; the limits are made of "
                                   "all %2.")
            .arg(words.period(*frozen), count);
    return words.translate("Baseline", "The baseline is frozen: %1, %2. What came after is held against it.")
        .arg(words.period(*frozen), count);
}

QString signalName(const WeekSpread::Week &week, bool isMove, const Words &words)
{
    QStringList texts;
    if (week.signal == WeekSpread::Signal::Beyond)
        texts += week.higher ? words.translate("Baseline", "above the upper limit")
                             : words.translate("Baseline", "beneath the lower limit");
    if (week.signal == WeekSpread::Signal::Run)
        texts += week.higher ? words.translate("Baseline", "eighth or later in a row above the mean")
                             : words.translate("Baseline", "eighth or later in a row beneath the mean");
    if (isMove)
        texts += words.translate("Baseline", "begins another level");
    return texts.join(QStringLiteral(" · "));
}

TableBlock signalTable(const PageInput &input, const MetricBaseline &baseline, const Words &words)
{
    TableBlock table{.title = words.translate("Baseline", "More than chance"),
                     .columns = {{words.translate("Check", "Period"), false},
                                 {words.translate("Table", "Value"), true},
                                 {words.translate("Table", "n"), true},
                                 {words.translate("Baseline", "What stands out"), false}}};
    table.empty = words.translate("Spread", "No week stands out: the ups and downs are chance.");
    const std::vector<QDate> moves = movesOf(baseline.spread);
    for (const WeekSpread::Week &week : baseline.spread.weeks) {
        const bool isMove = week.period.from && std::ranges::count(moves, *week.period.from) > 0;
        if (week.signal == WeekSpread::Signal::None && !isMove)
            continue;
        const Drill drill{baseline.past.metric, {}, over(input.selection, week.period)};
        table.rows.push_back(
            {TableCell{.text = words.period(week.period), .drill = drill},
             TableCell{.text = words.amount(baseline.metric->unit, week.value).text(), .value = week.value},
             TableCell{.text = words.count(week.n), .value = static_cast<double>(week.n)},
             TableCell{.text = signalName(week, isMove, words)}});
    }
    return table;
}

TableBlock proposalTable(const Metric &metric, const std::vector<Proposal> &proposals, const Words &words)
{
    TableBlock table{.title = words.translate("Baseline", "Targets that would follow"),
                     .columns = {{words.translate("Baseline", "Proposal"), false},
                                 {words.translate("Table", "Target"), true},
                                 {words.translate("Baseline", "Would have met it"), true},
                                 {words.translate("Baseline", "Why"), false}}};
    for (const Proposal &each : proposals) {
        const bool isMade = each.lack == Proposal::Lack::None;
        const QString met =
            words.translate("Baseline", "%1 of %2").arg(each.met).arg(bucketCount(each.bucket, each.judged, words));
        table.rows.push_back(
            {TableCell{.text = proposalName(each, words)},
             TableCell{.text = isMade ? boundsText(metric, each.bounds, words) : QString(QChar(0x2013))},
             TableCell{.text = isMade && each.judged > 0 ? met : QString()},
             TableCell{.text = proposalReason(metric, each, words)}});
    }
    return table;
}

} // namespace

Document baselineDocument(const PageInput &input, const Words &words)
{
    const Metric *metric = metricById(input.metric);
    if (!metric)
        return pageWithoutData(words, "baselines", "Baseline",
                               words.translate("Baseline", "Drop an export on this window; every metric then has a "
                                                           "past that a baseline is made of."));
    PageDraft page(input, words, "baselines", QT_TRANSLATE_NOOP("Page", "Baseline"));
    const auto baseline =
        baselineOf(input.facts, input.definitions, input.targets, input.plans, input.metric, input.selection);
    if (!baseline) {
        page.add(QStringLiteral("failure"), 12, Notice{words.metricName(*metric), baseline.error().message});
        return page.finished();
    }
    if (!baseline->spread.limits) {
        page.add(QStringLiteral("lack"), 12, Notice{words.metricName(*metric), lackText(baseline->past, words)});
    } else {
        const std::optional<Period> frozen = frozenBaseline(input.plans, input.metric);
        page.add(QStringLiteral("baseline"), 12, Paragraph{{Run{baselineText(*baseline, frozen, words)}}});
        page.add(QStringLiteral("weeks"), 12, controlChart(input, words, *metric, baseline->past, baseline->spread));
        page.add(QStringLiteral("signals"), 12, signalTable(input, *baseline, words));
    }
    if (metric->better != Better::Neither)
        page.add(QStringLiteral("proposals"), 12, proposalTable(*metric, baseline->proposals, words));
    Document document = page.finished();
    document.title = words.translate("Baseline", "Baseline: %1").arg(words.metricName(*metric));
    return document;
}

Document targetDocument(const PastChart &past, const std::vector<ConsequenceRow> &consequences, const QString &note,
                        const std::vector<Proposal> &proposals, const Metric &metric, const QString &doubt,
                        const Words &words)
{
    Document document{.id = QStringLiteral("targets"),
                      .title = words.translate("Baseline", "Target: %1").arg(words.metricName(metric)),
                      .language = words.language()};
    const auto add = [&document](const QString &id, auto &&content) {
        document.blocks.push_back({id, 12, std::forward<decltype(content)>(content)});
    };
    if (!doubt.isEmpty())
        add(QStringLiteral("doubt"), Paragraph{{Run{.text = doubt, .mark = Mark::Attention}}});
    add(QStringLiteral("past"), past.chart);
    TableBlock meant{.title = words.translate("Baseline", "What this target line means"),
                     .columns = {{QString(), false},
                                 {words.translate("Baseline", "Newest"), true},
                                 {words.translate("Baseline", "Whole past"), true}}};
    for (const ConsequenceRow &each : consequences)
        meant.rows.push_back({TableCell{.text = each.label}, TableCell{.text = each.newest, .mark = each.mark},
                              TableCell{.text = each.whole}});
    add(QStringLiteral("meaning"), std::move(meant));
    if (!note.isEmpty())
        add(QStringLiteral("note"), Paragraph{{Run{.text = note}}});
    add(QStringLiteral("proposals"), proposalTable(metric, proposals, words));
    return document;
}

Document priorityDocument(const PageInput &input, const Words &words)
{
    PageDraft page(input, words, "priorities", QT_TRANSLATE_NOOP("Page", "Priorities"));
    TableBlock own = priorityTable(input, words);
    own.empty = words.translate("Priority", "Nothing is judged yet. Choose a metric, say how much it matters to the "
                                            "business (impact) and how often it comes up (frequency), each from 1 to "
                                            "5, and begin with the highest product.");
    page.add(QStringLiteral("priorities"), 12, std::move(own));
    page.add(QStringLiteral("suggestions"), 12, suggestionTable(input, words));
    return page.finished();
}

} // namespace kompas
