// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/proposals.h"

#include "core/metrics/filter.h"
#include "core/metrics/statistics.h"
#include "core/steering/consequences.h"
#include "core/steering/preset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kompas {

namespace {

constexpr double rateBetter = 5;      ///< points, or percent of the rate
constexpr double durationBetter = 30; ///< percent
constexpr double chanceBelow = 0.05;

using Lack = Proposal::Lack;

std::vector<double> judgedValues(const MetricPast &past)
{
    std::vector<double> values;
    for (const PastBucket &bucket : past.buckets) {
        if (bucket.isJudged())
            values.push_back(*bucket.value);
    }
    return values;
}

Proposal lacking(Proposal proposal, Lack lack)
{
    proposal.lack = lack;
    return proposal;
}

/// The value as a bound, and what it would have meant.
Proposal proposing(Proposal proposal, const MetricPast &past, const Metric &metric, double value)
{
    const TargetBounds possible = possibleValues(metric);
    double shown = displayed(metric, value);
    if (possible.low)
        shown = std::max(shown, *possible.low);
    if (possible.high)
        shown = std::min(shown, *possible.high);
    proposal.bounds = boundsAt(metric, shown);
    for (const PastBucket &bucket : past.buckets) {
        if (!bucket.isJudged())
            continue;
        ++proposal.judged;
        proposal.met += proposal.bounds.holds(*bucket.value) ? 1 : 0;
    }
    return proposal;
}

Proposal startedFrom(ProposalKind kind, const MetricPast &looked)
{
    Proposal proposal;
    proposal.kind = kind;
    proposal.bucket = looked.bucket;
    proposal.period = looked.selection.period;
    proposal.have = looked.judged();
    proposal.of = static_cast<int>(looked.buckets.size());
    return proposal;
}

bool areTooFew(const Proposal &proposal)
{
    return proposal.have == 0 || proposal.have < shareOfBuckets * proposal.of;
}

Proposal medianOf(const MetricPast &past, const Metric &metric)
{
    const Proposal proposal = startedFrom(ProposalKind::Median, past);
    if (areTooFew(proposal))
        return lacking(proposal, Lack::TooFewBuckets);
    std::vector<double> values = judgedValues(past);
    return proposing(proposal, past, metric, *quantile(values, 0.5));
}

Proposal lastYearOf(const MetricPast &past, const MetricPast &lastYear, const Metric &metric)
{
    const Proposal proposal = startedFrom(ProposalKind::LastYear, lastYear);
    const bool none =
        std::ranges::none_of(lastYear.buckets, [](const PastBucket &each) { return each.value.has_value(); });
    if (none)
        return lacking(proposal, Lack::NoLastYear);
    if (areTooFew(proposal))
        return lacking(proposal, Lack::TooFewBuckets);
    std::vector<double> values = judgedValues(lastYear);
    return proposing(proposal, past, metric, *quantile(values, 0.5));
}

Proposal improvementOf(const MetricPast &past, const Metric &metric)
{
    Proposal proposal = startedFrom(ProposalKind::Improvement, past);
    const bool isRate = metric.shape == Shape::Rate && metric.better == Better::Higher;
    const bool isDuration = metric.unit == Unit::Minutes && metric.better == Better::Lower;
    if (!isRate && !isDuration)
        return lacking(proposal, Lack::NoStep);
    if (areTooFew(proposal))
        return lacking(proposal, Lack::TooFewBuckets);
    std::vector<double> values = judgedValues(past);
    proposal.from = *quantile(values, 0.5);
    proposal.step = isRate ? rateBetter : durationBetter;
    proposal.isRelative = isDuration || past.isRelativeUplift;
    const double change = proposal.isRelative ? proposal.from * proposal.step / 100 : proposal.step;
    return proposing(proposal, past, metric, isRate ? proposal.from + change : proposal.from - change);
}

/// The dimension whose groups stand as the band, over the whole past where it has values.
Proposal midpointOf(const MetricPast &past, const Metric &metric)
{
    Proposal proposal = startedFrom(ProposalKind::Midpoint, past);
    const auto groups = std::ranges::find(past.groups, past.bandBy, &PastGroups::dimension);
    if (past.bandBy.isEmpty() || groups == past.groups.end())
        return lacking(proposal, past.tooFewAgents ? Lack::TooFewAgents : Lack::NoGroups);
    const std::vector<GroupFigure> &figures = groups->whole.empty() ? groups->newest : groups->whole;
    if (figures.size() < 2)
        return lacking(proposal, Lack::NoGroups);
    proposal.dimension = past.bandBy;
    const bool highIsBest = metric.better == Better::Higher;
    proposal.best = highIsBest ? figures.back() : figures.front();
    proposal.worst = highIsBest ? figures.front() : figures.back();
    proposal = proposing(proposal, past, metric, (proposal.best.value + proposal.worst.value) / 2);
    for (std::size_t i = 1; i + 1 < figures.size(); ++i) {
        ++proposal.others;
        proposal.othersMet += proposal.bounds.holds(figures[i].value) ? 1 : 0;
    }
    return proposal;
}

std::vector<Proposal> expectationsOf(const MetricPast &past, const Metric &metric, const QStringList &channels)
{
    std::vector<Proposal> proposals;
    const bool ofOneChannel = std::ranges::any_of(past.selection.where, [](const Condition &each) {
        return each.dimension == QLatin1String("channel") && each.values.size() == 1;
    });
    for (const QString &channel : channels) {
        const PresetTarget *expected = expectationOf(past.metric, channel);
        if (!expected)
            continue;
        Proposal proposal = startedFrom(ProposalKind::Expectation, past);
        proposal.where = ofOneChannel ? std::vector<Condition>{} : expected->where;
        proposal.dimension = QStringLiteral("channel");
        proposal.best.word = channel;
        proposal.source = expected->source;
        const TargetBounds bounds = expected->bounds;
        // The past of all channels says nothing about one of them.
        if (ofOneChannel)
            proposal = proposing(proposal, past, metric, bounds.high ? *bounds.high : *bounds.low);
        proposal.bounds = bounds;
        proposals.push_back(std::move(proposal));
    }
    if (proposals.empty())
        proposals.push_back(lacking(startedFrom(ProposalKind::Expectation, past), Lack::NoExpectation));
    return proposals;
}

/// Places of the judged buckets, with their values.
std::vector<std::pair<double, double>> judgedPlaces(const MetricPast &past)
{
    std::vector<std::pair<double, double>> places;
    for (std::size_t i = 0; i < past.buckets.size(); ++i) {
        if (past.buckets[i].isJudged())
            places.emplace_back(static_cast<double>(i), *past.buckets[i].value);
    }
    return places;
}

Proposal trendProposal(const MetricPast &past, const Metric &metric)
{
    Proposal proposal = startedFrom(ProposalKind::Trend, past);
    const std::optional<WeekTrend> trend = trendOf(past);
    if (areTooFew(proposal) || !trend)
        return lacking(proposal, Lack::TooFewBuckets);
    proposal.perBucket = trend->perBucket;
    if (trend->p >= chanceBelow || trend->perBucket == 0)
        return lacking(proposal, Lack::NoTrend);
    if ((trend->perBucket > 0) != (metric.better == Better::Higher))
        return lacking(proposal, Lack::WorseTrend);
    return proposing(proposal, past, metric, trend->ahead);
}

/// The median of the coming weeks a year ago, moved by what the level has changed since: of durations and counts as a
/// factor, of percentages and scores as a difference.
Proposal seasonalOf(const MetricPast &past, const MetricPast &lastYear, const MetricPast &season, const Metric &metric)
{
    Proposal proposal = startedFrom(ProposalKind::Seasonal, season);
    const Proposal earlier = startedFrom(ProposalKind::Seasonal, lastYear);
    if (proposal.have == 0 || earlier.have == 0)
        return lacking(proposal, Lack::NoLastYear);
    if (areTooFew(earlier) || past.judged() == 0)
        return lacking(earlier, Lack::TooFewBuckets);
    if (areTooFew(proposal))
        return lacking(proposal, Lack::TooFewBuckets);
    std::vector<double> now = judgedValues(past);
    std::vector<double> then = judgedValues(lastYear);
    std::vector<double> ahead = judgedValues(season);
    const double level = *quantile(now, 0.5);
    const double before = *quantile(then, 0.5);
    proposal.from = *quantile(ahead, 0.5);
    const bool isFactor = isDuration(metric.unit) || isBareNumber(metric.unit);
    if (isFactor && before <= 0)
        return lacking(proposal, Lack::TooFewBuckets);
    return proposing(proposal, past, metric,
                     isFactor ? proposal.from * level / before : proposal.from + level - before);
}

} // namespace

std::optional<WeekTrend> trendOf(const MetricPast &past)
{
    constexpr double halfQuarter = 6.5;
    constexpr double halfQuarterOfMonths = 1.5;
    const auto places = judgedPlaces(past);
    if (places.size() < fewestBuckets)
        return {};
    std::vector<double> slopes;
    std::vector<double> middles;
    double sum = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            const double rise = places[j].second - places[i].second;
            slopes.push_back(rise / (places[j].first - places[i].first));
            sum += rise > 0 ? 1 : rise < 0 ? -1 : 0;
        }
    }
    WeekTrend trend;
    trend.perBucket = *quantile(slopes, 0.5);
    middles.reserve(places.size());
    for (const auto &[at, value] : places)
        middles.push_back(value - trend.perBucket * at);
    const double half = past.bucket == Bucket::Week ? halfQuarter : halfQuarterOfMonths;
    trend.ahead = *quantile(middles, 0.5) + trend.perBucket * (static_cast<double>(past.buckets.size()) - 1 + half);
    const auto n = static_cast<double>(places.size());
    const double deviation = std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
    const double z = std::max(0.0, std::abs(sum) - 1) / deviation;
    trend.p = std::erfc(z / std::sqrt(2.0));
    return trend;
}

QString proposalId(ProposalKind kind)
{
    constexpr std::array<const char *, 7> words = {"median",      "last_year", "improvement", "midpoint",
                                                   "expectation", "trend",     "seasonal"};
    return QString::fromLatin1(words[static_cast<std::size_t>(kind)]);
}

std::vector<Proposal> proposalsFor(const MetricPast &past, const MetricPast &lastYear, const QStringList &channels,
                                   const MetricPast &season)
{
    const Metric *metric = metricById(past.metric);
    if (!metric)
        return {};
    std::vector<Proposal> proposals = {medianOf(past, *metric),      lastYearOf(past, lastYear, *metric),
                                       improvementOf(past, *metric), midpointOf(past, *metric),
                                       trendProposal(past, *metric), seasonalOf(past, lastYear, season, *metric)};
    if (past.lack == MetricPast::Lack::NoAgents) {
        for (Proposal &proposal : proposals)
            proposal = lacking(std::move(proposal), Lack::NoAgents);
    }
    if (metric->better == Better::Neither || metric->better == Better::Band) {
        for (Proposal &proposal : proposals) {
            if (proposal.lack == Lack::None)
                proposal = lacking(std::move(proposal), Lack::NoDirection);
        }
    }
    for (Proposal &proposal : expectationsOf(past, *metric, channels))
        proposals.push_back(std::move(proposal));
    // In the order of the kinds.
    std::ranges::stable_sort(proposals, {}, &Proposal::kind);
    return proposals;
}

QStringList channelsOf(const Facts &facts, const Metric &metric, const Selection &selection)
{
    const Dataset &data = facts.of(metric.records);
    const auto *channels = data.column<Coded>(u"channel");
    if (!channels)
        return {};
    const Filter filter(data, facts.zone, selection.where);
    std::vector<char> seen(static_cast<std::size_t>(channels->dictionary->size()), 0);
    for (qint32 row = 0; row < static_cast<qint32>(data.rows); ++row) {
        char &known = seen[channels->codes[static_cast<std::size_t>(row)]];
        known = known || filter.passes(row) ? 1 : 0;
    }
    QStringList words;
    for (std::size_t code = 1; code < seen.size(); ++code) {
        if (seen[code])
            words.append(channels->dictionary->at(static_cast<qsizetype>(code)));
    }
    words.sort();
    return words;
}

} // namespace kompas
