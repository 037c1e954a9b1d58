// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/collect_parts.h"
#include "core/metrics/contact_amounts.h"
#include "core/metrics/filter.h"
#include "core/metrics/models.h"
#include "core/metrics/repeats.h"

#include <algorithm>
#include <functional>

namespace kompas {

namespace {

/// What has no moment belongs to no day and to no hour.
void leaveOutUndated(Collected &result)
{
    for (const Contribution &each : result.counted) {
        if (result.listsLeftOut() && each.date == noInstant)
            result.leftOut.push_back({each.row, "no_date", each.date});
    }
    std::erase_if(result.counted, [](const Contribution &each) { return each.date == noInstant; });
    result.notes.removeAll(QStringLiteral("undated"));
}

/// Sums of a longer time say nothing about an hour or a part of it.
void leaveOutIntervals(Collected &result, const HourOfRecord &records, qint32 longestMinutes)
{
    const auto isTooLong = [&](const Contribution &each) { return !records.isWithin(longestMinutes, each.row); };
    for (const Contribution &each : result.counted) {
        if (result.listsLeftOut() && isTooLong(each))
            result.leftOut.push_back({each.row, "interval", each.date});
    }
    std::erase_if(result.counted, isTooLong);
}

} // namespace

void splitByColumn(const Source &source, Collected &result)
{
    const Dataset &data = source.facts.of(result.metric->records);
    const Coded *column = dimensionColumn(data, QString::fromLatin1(result.metric->splitBy));
    if (!column) {
        result.parts = {QString()};
        return;
    }
    std::vector<double> sizes(static_cast<std::size_t>(column->dictionary->size()), 0);
    for (const Contribution &each : result.counted)
        sizes[column->codes[static_cast<std::size_t>(each.row)]] += each.weight;
    std::vector<quint32> order;
    for (quint32 code = 0; code < sizes.size(); ++code) {
        if (sizes[code] > 0)
            order.push_back(code);
    }
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : column->dictionary->at(a) < column->dictionary->at(b);
    });
    std::vector<quint32> partOfCode(sizes.size(), 0);
    result.parts.clear();
    for (const quint32 code : order) {
        partOfCode[code] = static_cast<quint32>(result.parts.size());
        result.parts.append(column->dictionary->at(code));
    }
    for (Contribution &each : result.counted)
        each.part = partOfCode[column->codes[static_cast<std::size_t>(each.row)]];
}

void splitByGroup(Collected &result)
{
    result.parts = {QStringLiteral("detractor"), QStringLiteral("passive"), QStringLiteral("promoter")};
    for (Contribution &each : result.counted)
        each.part = static_cast<quint32>(each.value + 1);
}

void splitByWeekHour(const Source &source, Collected &result)
{
    const Zone &zone = source.facts.zone;
    leaveOutUndated(result);
    leaveOutIntervals(result, HourOfRecord(source.facts.of(result.metric->records), zone), 60);
    result.parts.clear();
    std::array<qint32, std::size_t(7) * 24> partOfHour;
    partOfHour.fill(-1);
    const auto placeOf = [&zone](const Contribution &each) {
        return static_cast<std::size_t>(weekdayOf(zone, each.date) - 1) * 24
               + static_cast<std::size_t>(hourOf(zone, each.date));
    };
    for (const Contribution &each : result.counted)
        partOfHour[placeOf(each)] = 0;
    for (std::size_t hour = 0; hour < partOfHour.size(); ++hour) {
        if (partOfHour[hour] < 0)
            continue;
        partOfHour[hour] = static_cast<qint32>(result.parts.size());
        result.parts.append(QStringLiteral("%1 %2").arg(hour / 24 + 1).arg(hour % 24, 2, 10, QLatin1Char('0')));
    }
    if (result.parts.isEmpty())
        result.parts.append(QString());
    for (Contribution &each : result.counted) {
        each.part = static_cast<quint32>(partOfHour[placeOf(each)]);
        int year = 0;
        const int week = zone.dayOf(each.date).weekNumber(&year);
        each.value = year * 100 + week;
    }
}

void valueByDay(const Source &source, Collected &result)
{
    leaveOutUndated(result);
    for (Contribution &each : result.counted)
        each.value = static_cast<double>(source.facts.zone.dayNumberOf(each.date));
}

void valueByHandling(const Source &source, Collected &result)
{
    leaveOutUndated(result);
    leaveOutIntervals(result, HourOfRecord(*source.facts.contacts, source.facts.zone), halfHourSeconds / 60);
    const AmountOf handling = contactAmount(source, u"handle");
    for (Contribution &each : result.counted)
        each.value = handling(each.row);
}

void keepCustomers(const Source &source, Collected &result)
{
    std::vector<Contribution> kept;
    std::vector<char> isKept(result.counted.size(), 0);
    for (std::size_t bucket = 0; bucket < result.grid.size(); ++bucket) {
        std::vector<qint32> rows;
        std::vector<std::size_t> positions;
        for (std::size_t i = 0; i < result.counted.size(); ++i) {
            if (result.counted[i].bucket != static_cast<qint32>(bucket))
                continue;
            rows.push_back(result.counted[i].row);
            positions.push_back(i);
        }
        for (const CustomerRow &each : customersOf(source, rows)) {
            isKept[positions[each.index]] = 1;
            kept.push_back(result.counted[positions[each.index]]);
            kept.back().passes = each.hasMany;
        }
    }
    const Numerals &customers = source.facts.tickets->customers();
    for (std::size_t i = 0; i < result.counted.size() && result.listsLeftOut(); ++i) {
        const Contribution &each = result.counted[i];
        const bool isKnown = !customers.empty() && customers[static_cast<std::size_t>(each.row)] != noInstant;
        if (!isKept[i])
            result.leftOut.push_back({each.row, isKnown ? "same_customer" : "no_customer", each.date});
    }
    std::ranges::stable_sort(kept, {}, &Contribution::row);
    result.counted = std::move(kept);
}

} // namespace kompas
