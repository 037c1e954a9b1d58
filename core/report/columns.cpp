// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"
#include "core/report/plots.h"

#include <array>
#include <cmath>
#include <map>

namespace kompas {

namespace {

/// The steps of a distribution of durations, in minutes: those people name.
constexpr double namedSteps[] = {1,      2,      5,       10,      15,       30,       60,        2 * 60,
                                 4 * 60, 8 * 60, 12 * 60, 24 * 60, 2 * 1440, 7 * 1440, 14 * 1440, 30 * 1440};

/// Equal steps up to the fence, half as many beyond it, and one for the rest.
struct Steps {
    double width = 1;
    int inside = 1; ///< steps before the tail
    std::vector<double> edges = {};
};

Steps stepsFor(const Spread &spread, double fence)
{
    constexpr int mostInside = 12;
    const double end = std::max(std::min(fence, spread.most), 1.0);
    Steps steps;
    const auto found = std::ranges::find_if(namedSteps, [end](double each) { return end / each <= mostInside; });
    steps.width = found == std::end(namedSteps) ? std::ceil(end / mostInside / 1440) * 1440 : *found;
    steps.inside = std::max(1, static_cast<int>(std::ceil(end / steps.width)));
    const int all = static_cast<int>(std::floor(spread.most / steps.width)) + 1;
    const int shown = std::min(all, steps.inside + std::max(3, steps.inside / 2));
    for (int i = 0; i < shown; ++i)
        steps.edges.push_back(i * steps.width);
    return steps;
}

/// `2–4`; the last one without an end is `≥ 24`.
QString stepText(const Words &words, double from, std::optional<double> to)
{
    const auto number = [&words](double value) { return words.number(value, value == std::round(value) ? 0 : 1); };
    return to ? number(from) + QStringLiteral("–") + number(*to) : QStringLiteral("≥ ") + number(from);
}

ChartPoint countPoint(const Words &words, const Metric &metric, qint64 count, qint64 all, const Drill &drill)
{
    const int records = static_cast<int>(count);
    const QString text = metric.records == Kind::SurveyResponse
                             ? words.translate("Unit", "%n answer(s)", nullptr, records)
                             : words.translate("Unit", "%n ticket(s)", nullptr, records);
    const double share = all > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(all) : 0;
    return {.value = static_cast<double>(count),
            .text = text + QStringLiteral(" · ") + words.number(share, 1) + QStringLiteral("\u00a0%"),
            .drill = drill};
}

/// Where a value lies on an axis of equal steps, counted in steps; never beyond the middle of the last one.
double placeOf(double value, const Steps &steps)
{
    return std::min(value / steps.width, static_cast<double>(steps.edges.size()) - 0.5);
}

} // namespace

Chart durationColumns(const Words &words, const Metric &metric, const Sample &sample, const Drill &drill,
                      const Definitions &definitions)
{
    Chart chart{.kind = ChartKind::Columns,
                .title = words.translate("Chart", "Distribution"),
                .empty = words.translate("Chart", "Nothing to count in this period."),
                .language = words.language()};
    std::vector<double> values = sample.values();
    const std::optional<Spread> spread = spreadOf(values);
    if (!spread)
        return chart;
    const double k = definitions.number(u"outliers.k").value_or(1.5);
    const double fence = spread->p75 + k * (spread->p75 - spread->p25);
    const Steps steps = stepsFor(*spread, fence);
    const std::vector<qint64> counts = countPerBin(values, steps.edges);
    const Words::Amount unit = words.amount(Unit::Minutes, steps.edges.back());
    const double per = unit.unit == words.amount(Unit::Minutes, 1).unit ? 1 : steps.edges.back() < 48 * 60 ? 60 : 1440;
    Series inside{.name = words.translate("Chart", "Tickets")};
    Series tail{.name = words.translate("Chart", "beyond the fence"), .role = Role::Neutral};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool last = i + 1 == counts.size();
        chart.categories +=
            stepText(words, steps.edges[i] / per, last ? std::nullopt : std::optional(steps.edges[i + 1] / per));
        const ChartPoint point = countPoint(words, metric, counts[i], spread->n, drill);
        const bool isTail = static_cast<int>(i) >= steps.inside;
        inside.points.push_back(isTail ? ChartPoint{} : point);
        tail.points.push_back(isTail ? point : ChartPoint{});
    }
    chart.series.push_back(std::move(inside));
    if (static_cast<int>(counts.size()) > steps.inside)
        chart.series.push_back(std::move(tail));
    chart.subtitle = words.translate("Chart", "in %1 · n = %2").arg(unit.unit, words.count(spread->n));
    chart.marks.push_back(
        {placeOf(spread->median, steps),
         words.translate("Chart", "median %1").arg(words.amount(metric.unit, spread->median).text())});
    chart.marks.push_back({placeOf(spread->mean, steps),
                           words.translate("Chart", "mean %1").arg(words.amount(metric.unit, spread->mean).text()),
                           true});
    return chart;
}

Chart scoreColumns(const PageInput &input, const Words &words, const QString &id, const QString &title)
{
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, title, words);
    chart.kind = ChartKind::Columns;
    chart.unit.clear();
    chart.decimals = 0;
    chart.fromZero = true;
    struct Answers {
        qint64 passing = 0;
        qint64 others = 0;
    };
    std::map<double, Answers> perScore;
    const Sample sample = sampleOf(input, id, input.selection);
    for (const Sample::Record &each : sample.records)
        ++(each.passes ? perScore[each.value].passing : perScore[each.value].others);
    if (perScore.empty())
        return chart;
    // Whole scores in between that nobody gave are columns too.
    for (double score = std::ceil(perScore.begin()->first); score < perScore.rbegin()->first && perScore.size() < 50;
         ++score)
        perScore[score];
    const bool isRate = metric.shape == Shape::Rate;
    Series passing{.name = isRate ? words.shortName(metric) : words.translate("Chart", "Answers")};
    Series others{.name = words.translate("Chart", "other answers"), .role = Role::Series4};
    const Drill drill{id, {}, input.selection};
    const auto all = static_cast<qint64>(sample.records.size());
    for (const auto &[score, answers] : perScore) {
        chart.categories += words.number(score, score == std::round(score) ? 0 : 1);
        passing.points.push_back(answers.passing > 0 ? countPoint(words, metric, answers.passing, all, drill)
                                                     : ChartPoint{});
        others.points.push_back(answers.others > 0 ? countPoint(words, metric, answers.others, all, drill)
                                                   : ChartPoint{});
    }
    chart.series.push_back(std::move(passing));
    if (isRate)
        chart.series.push_back(std::move(others));
    chart.subtitle = words.translate("Tile", "n = %1").arg(words.count(all));
    return chart;
}

Chart npsColumns(const PageInput &input, const Words &words, const QString &title)
{
    constexpr std::pair<const char *, Role> groups[] = {
        {"detractor", Role::Bad}, {"passive", Role::Neutral}, {"promoter", Role::Good}};
    const QString id = QStringLiteral("nps");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, title, words);
    chart.kind = ChartKind::Columns;
    chart.fromZero = true;
    const Sample sample = sampleOf(input, id, input.selection);
    if (sample.records.empty())
        return chart;
    constexpr std::size_t scores = 11;
    std::array<std::array<qint64, scores>, 3> counts = {};
    for (const Sample::Record &each : sample.records) {
        const auto score = static_cast<std::size_t>(std::clamp(each.score, 0.0, 10.0));
        ++counts[static_cast<std::size_t>(each.value + 1)][score];
    }
    for (std::size_t score = 0; score < scores; ++score)
        chart.categories += words.count(static_cast<qint64>(score));
    const auto all = static_cast<qint64>(sample.records.size());
    for (std::size_t group = 0; group < counts.size(); ++group) {
        const QString word = QString::fromLatin1(groups[group].first);
        Series series{.name = words.word(u"nps_group", word), .role = groups[group].second};
        const Drill drill{QStringLiteral("nps_groups"), word, input.selection};
        for (const qint64 count : counts[group])
            series.points.push_back(count > 0 ? countPoint(words, metric, count, all, drill) : ChartPoint{});
        chart.series.push_back(std::move(series));
    }
    chart.subtitle = words.translate("Tile", "n = %1").arg(words.count(all));
    return chart;
}

Chart countColumns(const PageInput &input, const Words &words, const QString &id, const QString &title)
{
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, title, words);
    chart.kind = ChartKind::Columns;
    chart.unit.clear();
    chart.decimals = 0;
    const std::vector<double> values = sampleOf(input, id, input.selection).values();
    const std::optional<Spread> spread = spreadOf(values);
    if (!spread)
        return chart;
    std::vector<double> edges;
    for (int i = 0; i <= std::min(10, static_cast<int>(spread->most)); ++i)
        edges.push_back(i);
    Series series{.name = words.translate("Chart", "Tickets")};
    const std::vector<qint64> counts = countPerBin(values, edges);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        chart.categories += i == 10 ? QStringLiteral("≥ 10") : words.count(static_cast<qint64>(i));
        series.points.push_back(countPoint(words, metric, counts[i], spread->n, Drill{id, {}, input.selection}));
    }
    chart.series.push_back(std::move(series));
    chart.subtitle = words.translate("Tile", "n = %1").arg(words.count(spread->n));
    const double last = static_cast<double>(counts.size()) - 0.5;
    // A column stands in the middle of its number.
    chart.marks.push_back({std::min(spread->median + 0.5, last),
                           words.translate("Chart", "median %1").arg(words.number(spread->median, 0))});
    chart.marks.push_back({std::min(spread->mean + 0.5, last),
                           words.translate("Chart", "mean %1").arg(words.number(spread->mean, 1)), true});
    return chart;
}

} // namespace kompas
