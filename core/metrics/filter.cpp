// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/filter.h"

#include "core/data/word_sets.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint32 minutesPerHour = 60;

} // namespace

int hourOf(const Zone &zone, qint64 at)
{
    const qint64 second = zone.toLocal(at) % secondsPerDay;
    return static_cast<int>((second < 0 ? second + secondsPerDay : second) / 3600);
}

int weekdayOf(const Zone &zone, qint64 at)
{
    // Day 0, 1 January 1970, was a Thursday.
    const qint64 day = (zone.dayNumberOf(at) + 3) % 7;
    return static_cast<int>(day < 0 ? day + 7 : day) + 1;
}

HourOfRecord::HourOfRecord(const Dataset &data, const Zone &zone)
    : m_zone(zone),
      m_lengths(data.column<Integers>(u"interval_minutes"))
{
}

bool HourOfRecord::isWithin(qint32 minutes, qint32 row) const
{
    return !m_lengths || (*m_lengths)[static_cast<std::size_t>(row)] <= minutes;
}

std::optional<int> HourOfRecord::of(qint32 row, qint64 date) const
{
    return date != noInstant && isWithin(minutesPerHour, row) ? std::optional(hourOf(m_zone, date)) : std::nullopt;
}

Filter::Filter(const Dataset &data, const Zone &zone, const std::vector<Condition> &where)
    : m_zone(zone),
      m_hour(data, zone)
{
    for (const Condition &condition : where) {
        const bool isHour = condition.dimension == QLatin1String("hour");
        if (isHour || condition.dimension == QLatin1String("weekday")) {
            Times times{isHour, condition.values.contains(QString()), std::vector<char>(24, 0)};
            for (const QString &value : condition.values) {
                bool ok = false;
                const int time = value.toInt(&ok);
                if (ok && time >= 0 && time < 24)
                    times.allowed[static_cast<std::size_t>(time)] = 1;
            }
            m_times.push_back(times);
            continue;
        }
        const Coded *column = dimensionColumn(data, condition.dimension);
        if (!column) {
            m_nothing = m_nothing || !condition.values.contains(QString());
            continue;
        }
        Words words{column, {}};
        const auto isAsked = [&condition](const QString &word) { return condition.values.contains(word); };
        for (const QString &word : *column->dictionary)
            words.allowed.push_back(std::ranges::any_of(wordsIn(condition.dimension, word), isAsked) ? 1 : 0);
        m_words.push_back(std::move(words));
    }
}

bool Filter::passes(qint32 row) const
{
    if (m_nothing)
        return false;
    return std::ranges::all_of(
        m_words, [row](const Words &each) { return each.allowed[each.column->codes[static_cast<std::size_t>(row)]]; });
}

RowSet Filter::narrowed(RowSet rows) const
{
    if (m_nothing)
        return RowSet();
    for (const Words &each : m_words)
        rows = rows.withCodes(each.column->codes, each.allowed);
    return rows;
}

bool Filter::passesAt(qint32 row, qint64 date) const
{
    return std::ranges::all_of(m_times, [&](const Times &each) {
        if (date == noInstant || (each.isHour && !m_hour.isWithin(minutesPerHour, row)))
            return each.without;
        const int time = each.isHour ? hourOf(m_zone, date) : weekdayOf(m_zone, date);
        return each.allowed[static_cast<std::size_t>(time)] != 0;
    });
}

} // namespace kompas
