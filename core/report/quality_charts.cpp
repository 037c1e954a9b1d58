// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quality_charts.h"

#include "core/metrics/statistics.h"

#include <array>
#include <map>

namespace kompas {

namespace {

constexpr std::size_t mostReplies = 6; ///< this many and more stand together

struct Ratings {
    qint64 satisfied = 0;
    qint64 all = 0;
};

/// A week holds too few of either: the twelve that end with the day pages look back from.
PageInput overTwelveWeeks(const PageInput &input)
{
    PageInput weeks = input;
    weeks.selection.period = lastTwelveWeeks(input).value_or(input.selection.period);
    return weeks;
}

/// Ratings by the number of replies of their ticket, and how many know no ticket with replies.
struct RatedReplies {
    std::array<Ratings, mostReplies + 1> byReplies = {};
    qint64 unknown = 0;
};

RatedReplies ratedReplies(const PageInput &input)
{
    RatedReplies result;
    const Dataset &responses = *input.facts.responses;
    const std::vector<qint32> &tickets = responses.ticketRows();
    const auto *replies = input.facts.tickets->column<Integers>(u"replies");
    for (const Sample::Record &each : sampleOf(input, QStringLiteral("csat_pct"), input.selection).records) {
        const auto row = static_cast<std::size_t>(each.row);
        const qint32 ticket = row < tickets.size() ? tickets[row] : -1;
        const qint32 count =
            replies && !replies->empty() && ticket >= 0 ? (*replies)[static_cast<std::size_t>(ticket)] : noInteger;
        // None at all is the lowest of all numbers.
        if (count < 0) {
            ++result.unknown;
            continue;
        }
        Ratings &ratings = result.byReplies[std::min(mostReplies, static_cast<std::size_t>(count))];
        ++ratings.all;
        ratings.satisfied += each.passes ? 1 : 0;
    }
    return result;
}

/// Requests of one customer on one product area.
using CustomerArea = std::pair<qint64, quint32>;

std::map<CustomerArea, qint64> requestsOf(const PageInput &input, const Coded &areas)
{
    std::map<CustomerArea, qint64> requests;
    const Numerals &customers = input.facts.tickets->customers();
    const Sample sample = sampleOf(input, QStringLiteral("tickets_created"), input.selection);
    for (const Sample::Record &each : sample.records) {
        const qint64 customer = customers[static_cast<std::size_t>(each.row)];
        const quint32 area = areas.codes[static_cast<std::size_t>(each.row)];
        if (customer != noInstant && area != 0)
            ++requests[{customer, area}];
    }
    return requests;
}

/// The keys with the largest numbers, the largest first.
template<typename Key>
std::vector<Key> largestOf(const std::map<Key, qint64> &numbers, std::size_t most)
{
    std::vector<std::pair<Key, qint64>> sorted(numbers.begin(), numbers.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<Key, qint64>::second);
    std::vector<Key> keys;
    for (const auto &[key, number] : std::span(sorted).first(std::min(most, sorted.size())))
        keys.push_back(key);
    return keys;
}

/// The customers by their most requests on one area, of those with more than one; the areas by the requests of them.
struct Repeaters {
    std::vector<qint64> customers = {};
    std::vector<quint32> areas = {};
};

Repeaters repeatersOf(const std::map<CustomerArea, qint64> &requests)
{
    constexpr std::size_t mostCustomers = 10;
    constexpr std::size_t mostAreas = 8;
    std::map<qint64, qint64> highest;
    for (const auto &[cell, count] : requests) {
        if (count > 1)
            highest[cell.first] = std::max(highest[cell.first], count);
    }
    Repeaters repeaters{.customers = largestOf(highest, mostCustomers)};
    std::map<quint32, qint64> perArea;
    for (const auto &[cell, count] : requests) {
        if (std::ranges::find(repeaters.customers, cell.first) != repeaters.customers.end())
            perArea[cell.second] += count;
    }
    repeaters.areas = largestOf(perArea, mostAreas);
    return repeaters;
}

} // namespace

Chart repliesAgainstCsat(const PageInput &page, const Words &words)
{
    const PageInput input = overTwelveWeeks(page);
    const QString id = QStringLiteral("csat_pct");
    const Metric &metric = *metricById(id);
    Chart chart =
        chartFor(input, metric, words.translate("Quality", "From which reply on are customers less satisfied?"), words);
    chart.kind = ChartKind::Ranges;
    chart.decimals = 0;
    if (!isComputable(input.facts, metric))
        return chart;
    const RatedReplies rated = ratedReplies(input);
    Series series{.name = words.shortName(metric)};
    for (std::size_t replies = 0; replies < rated.byReplies.size(); ++replies) {
        const Ratings &ratings = rated.byReplies[replies];
        if (ratings.all == 0)
            continue;
        const Interval interval = wilson(ratings.satisfied, ratings.all);
        const double share = 100.0 * static_cast<double>(ratings.satisfied) / static_cast<double>(ratings.all);
        const int count = static_cast<int>(replies);
        chart.categories += replies == mostReplies ? words.translate("Quality", "%1 replies and more").arg(count)
                                                   : words.translate("Quality", "%n reply(s)", nullptr, count);
        series.points.push_back({.value = share,
                                 .low = interval.low,
                                 .high = interval.high,
                                 .text = words.amount(metric.unit, share).text() + QStringLiteral(" · ")
                                         + words.translate("Tile", "n = %1").arg(words.count(ratings.all)),
                                 .drill = Drill{id, {}, input.selection},
                                 .n = ratings.all});
    }
    chart.empty =
        words.translate("Quality", "No rating of these weeks belongs to a ticket whose replies are known. Drop "
                                   "the ticket export with the number of replies on the window.");
    if (series.points.empty())
        return chart;
    chart.subtitle = words.translate("Quality", "CSAT and its 95 % interval") + QStringLiteral(" · ")
                     + words.translate("Chart", "12 weeks");
    const int unknown = static_cast<int>(rated.unknown);
    if (unknown > 0)
        chart.note = words.translate("Quality", "%n rating(s) left out: the replies of their ticket are not known.",
                                     nullptr, unknown);
    chart.series.push_back(std::move(series));
    return chart;
}

Chart repeatedRequests(const PageInput &page, const Words &words)
{
    const PageInput input = overTwelveWeeks(page);
    const QString id = QStringLiteral("next_issue_avoidance");
    const QString dimension = QStringLiteral("product_area");
    const Metric &metric = *metricById(id);
    Chart chart =
        chartFor(input, metric, words.translate("Quality", "Which customers come back with the same topic?"), words);
    chart.kind = ChartKind::Grid;
    chart.fromZero = true;
    chart.unit.clear();
    const auto *areas = input.facts.tickets->column<Coded>(dimension);
    const bool hasAreas = areas && areas->dictionary && !areas->codes.empty();
    if (!isComputable(input.facts, metric) || input.facts.tickets->customers().empty())
        return chart;
    chart.empty = hasAreas ? words.translate("Quality", "No customer had more than one request on a product area.")
                           : emptyDimension(metric, dimension, words);
    if (!hasAreas)
        return chart;
    const std::map<CustomerArea, qint64> requests = requestsOf(input, *areas);
    const Repeaters repeaters = repeatersOf(requests);
    for (const quint32 area : repeaters.areas)
        chart.categories += words.word(dimension, areas->dictionary->at(static_cast<qsizetype>(area)));
    for (std::size_t i = 0; i < repeaters.customers.size(); ++i) {
        Series series{.name = words.translate("Quality", "Customer %1").arg(i + 1)};
        for (const quint32 area : repeaters.areas) {
            const auto found = requests.find({repeaters.customers[i], area});
            if (found == requests.end()) {
                series.points.push_back({});
                continue;
            }
            const QString word = areas->dictionary->at(static_cast<qsizetype>(area));
            series.points.push_back(
                {.value = static_cast<double>(found->second),
                 .text = words.translate("Unit", "%n ticket(s)", nullptr, static_cast<int>(found->second)),
                 .drill = Drill{id, {}, narrowed(input.selection, dimension, word)}});
        }
        chart.series.push_back(std::move(series));
    }
    chart.subtitle = words.translate("Quality", "tickets per customer and product area") + QStringLiteral(" · ")
                     + words.translate("Chart", "12 weeks");
    return chart;
}

} // namespace kompas
