// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 julianDayOf1970 = 2440588;

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

std::optional<Zone> Zone::named(const QByteArray &name)
{
    if (name.isEmpty())
        return std::nullopt; // Qt would take the zone of the environment.
    const QByteArray id = name.startsWith('+') || name.startsWith('-') ? "UTC" + name : name;
    const QTimeZone zone(id);
    if (!zone.isValid())
        return std::nullopt;
    Zone result;
    result.m_name = name;
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    result.m_spans = {{std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from)}};
    if (!zone.hasTransitions())
        return result;
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData &each : zone.transitions(from, to))
        result.m_spans.push_back({each.atUtc.toSecsSinceEpoch(), each.offsetFromUtc});
    return result;
}

qint32 Zone::offsetAtUtc(qint64 utc) const
{
    const auto after = std::ranges::upper_bound(m_spans, utc, {}, &Span::from);
    return std::prev(after)->seconds;
}

qint64 Zone::toUtc(qint64 local) const
{
    // The offset is one of those in force a day earlier or later. Going forward first takes the earlier of two
    // possible instants, and the offset from before a gap moves a time inside the gap on by its length.
    const qint32 before = offsetAtUtc(local - secondsPerDay);
    const qint32 after = offsetAtUtc(local + secondsPerDay);
    if (offsetAtUtc(local - before) == before || before == after)
        return local - before;
    if (offsetAtUtc(local - after) == after)
        return local - after;
    return local - before;
}

Zone::Stretch Zone::stretchAt(qint64 local) const
{
    const auto after = std::ranges::upper_bound(m_spans, local, {}, &Span::from);
    const auto span = std::prev(after);
    constexpr qint64 first = std::numeric_limits<qint64>::min();
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const qint64 from = span->from > first + secondsPerDay ? span->from + secondsPerDay : first + secondsPerDay;
    const qint64 until = after == m_spans.end() ? last - secondsPerDay : after->from - secondsPerDay;
    const Stretch stretch = {from, until, span->seconds};
    return stretch.holds(local) ? stretch : Stretch();
}

bool Zone::ambiguous(qint64 local) const
{
    const qint32 before = offsetAtUtc(local - secondsPerDay);
    const qint32 after = offsetAtUtc(local + secondsPerDay);
    return before != after && offsetAtUtc(local - before) == before && offsetAtUtc(local - after) == after;
}

qint64 Zone::startOf(QDate day) const
{
    return toUtc((day.toJulianDay() - julianDayOf1970) * secondsPerDay);
}

QDate Zone::dayOf(qint64 utc) const
{
    return QDate::fromJulianDay(dayNumberOf(utc) + julianDayOf1970);
}

qint64 Zone::dayNumberOf(qint64 utc) const
{
    return floorDivide(toLocal(utc), secondsPerDay);
}

} // namespace kompas
