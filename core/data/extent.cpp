// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"

#include "core/data/word_sets.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <set>

namespace kompas {

namespace {

void countWords(const Dataset &dataset, QStringView dimension, QMap<QString, qint64> &counts)
{
    const Coded *column = dimensionColumn(dataset, dimension);
    if (!column || !column->dictionary)
        return;
    std::vector<qint64> perCode(static_cast<std::size_t>(column->dictionary->size()), 0);
    for (const quint32 code : column->codes)
        ++perCode[code];
    for (std::size_t code = 0; code < perCode.size(); ++code) {
        if (perCode[code] == 0)
            continue;
        for (const QString &word : wordsIn(dimension, column->dictionary->at(static_cast<qsizetype>(code))))
            counts[word] += perCode[code];
    }
}

/// Thursday 1 January 1970 lies in the week of Monday 29 December 1969.
qint64 weekOfDay(qint64 day)
{
    const qint64 sinceMonday = day + 3;
    return sinceMonday >= 0 ? sinceMonday / 7 : (sinceMonday - 6) / 7;
}

void collectWeeks(const Dataset &dataset, const QString &field, const Zone &zone, std::set<qint64> &weeks)
{
    const auto *column = dataset.column<Instants>(field);
    if (!column)
        return;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const qint64 instant : *column) {
        if (instant == noInstant)
            continue;
        const qint64 week = weekOfDay(zone.dayNumberOf(instant));
        if (week != last) // exports are mostly in order of time
            weeks.insert(week);
        last = week;
    }
}

/// The moments that say on which day a record of the kind counts, the first that it has.
std::vector<const Instants *> momentsOf(const Dataset &dataset)
{
    std::vector<const Instants *> columns;
    for (const char *field : {info(dataset.kind).date, "offered_at"}) {
        if (const auto *column = dataset.column<Instants>(QString::fromLatin1(field)))
            columns.push_back(column);
    }
    return columns;
}

DayCoverage coverageOf(const Dataset &dataset, const Zone &zone)
{
    DayCoverage result{.kind = dataset.kind};
    const std::vector<const Instants *> moments = momentsOf(dataset);
    QHash<qint64, qint64> perDay;
    for (std::size_t row = 0; row < static_cast<std::size_t>(dataset.rows); ++row) {
        const auto dated =
            std::ranges::find_if(moments, [row](const Instants *column) { return (*column)[row] != noInstant; });
        if (dated == moments.end())
            ++result.undated;
        else
            ++perDay[zone.dayNumberOf((**dated)[row])];
    }
    for (auto day = perDay.cbegin(); day != perDay.cend(); ++day)
        result.days.insert(QDate(1970, 1, 1).addDays(day.key()), day.value());
    return result;
}

} // namespace

std::vector<DayCoverage> coverage(const Facts &facts)
{
    std::vector<DayCoverage> result;
    for (const KindInfo &each : kinds) {
        if (facts.of(each.kind).rows > 0)
            result.push_back(coverageOf(facts.of(each.kind), facts.zone));
    }
    return result;
}

std::vector<WordCount> wordCounts(const Facts &facts, QStringView dimension)
{
    QMap<QString, qint64> counts;
    for (const KindInfo &each : kinds)
        countWords(facts.of(each.kind), dimension, counts);
    std::vector<WordCount> result;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        result.push_back({each.key(), each.value()});
    if (result.size() == 1 && result.front().word.isEmpty())
        return {};
    std::ranges::stable_sort(result, std::greater<>{}, &WordCount::records);
    return result;
}

QStringList ownDimensions(const Facts &facts)
{
    std::set<QString> all;
    for (const KindInfo &each : kinds) {
        for (const OwnColumn &column : facts.of(each.kind).own()) {
            if (ownNameOf(column.dimension))
                all.insert(column.dimension);
        }
    }
    return QStringList(all.begin(), all.end());
}

std::vector<QDate> weeksWithData(const Facts &facts)
{
    std::set<qint64> weeks;
    collectWeeks(*facts.tickets, QStringLiteral("solved_at"), facts.zone, weeks);
    for (const KindInfo &each : kinds) {
        if (!each.planned && each.kind != Kind::TicketEvent)
            collectWeeks(facts.of(each.kind), QString::fromLatin1(each.date), facts.zone, weeks);
    }
    std::vector<QDate> result;
    result.reserve(weeks.size());
    for (const qint64 week : weeks)
        result.push_back(QDate(1969, 12, 29).addDays(week * 7));
    return result;
}

std::optional<QDate> lastDay(const Facts &facts)
{
    const qint64 until = facts.dataUntil();
    return until == noInstant ? std::nullopt : std::optional(facts.zone.dayOf(until));
}

} // namespace kompas
