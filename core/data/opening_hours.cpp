// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/opening_hours.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr std::array<const char *, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int firstYear = 2000;
constexpr int lastYear = 2059;

Error about(const char *text, const QString &what)
{
    return {QCoreApplication::translate("OpeningHours", text).arg(what)};
}

/// `09:00`, `9.00`, `24:00`: minutes after midnight.
std::optional<int> minuteOf(const QString &text)
{
    const QStringList parts = QString(text).replace(u'.', u':').split(u':');
    bool hourOk = false;
    bool minuteOk = parts.size() == 1;
    const int hour = parts[0].toInt(&hourOk);
    const int minute = parts.size() == 2 ? parts[1].toInt(&minuteOk) : 0;
    const int all = hour * 60 + minute;
    const bool fits = hour >= 0 && minute >= 0 && minute < 60 && all <= 24 * 60 && parts.size() <= 2;
    return hourOk && minuteOk && fits ? std::optional(all) : std::nullopt;
}

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// Times two by two as spans, in order and apart.
Result<std::vector<OpeningHours::Span>> spansOf(const QStringList &times)
{
    const QString all = times.join(u' ');
    const Error wrong =
        about(QT_TRANSLATE_NOOP("OpeningHours", "\u201c%1\u201d are no opening hours. Write from and to, such as "
                                                "09:00-17:30 or 09:00-12:00 13:00-17:00."),
              all);
    if (times.size() % 2 != 0)
        return wrong;
    std::vector<OpeningHours::Span> spans;
    for (qsizetype i = 0; i < times.size(); i += 2) {
        const std::optional<int> from = minuteOf(times[i]);
        const std::optional<int> to = minuteOf(times[i + 1]);
        if (!from || !to || *from >= *to)
            return wrong;
        if (!spans.empty() && *from < spans.back().to)
            return about(QT_TRANSLATE_NOOP("OpeningHours",
                                           "The opening hours \u201c%1\u201d overlap. Write them in the order of the "
                                           "day."),
                         all);
        spans.push_back({*from, *to});
    }
    return spans;
}

} // namespace

QString weekdayId(int day)
{
    return QString::fromLatin1(weekdays[static_cast<std::size_t>(day)]);
}

std::optional<int> weekdayFromId(QStringView id)
{
    const auto found = std::ranges::find_if(weekdays, [id](const char *each) { return id == QLatin1String(each); });
    return found == weekdays.end() ? std::nullopt : std::optional(static_cast<int>(found - weekdays.begin()));
}

Result<std::vector<OpeningHours::Span>> openingSpansFromText(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty() || plain == u"closed")
        return std::vector<OpeningHours::Span>{};
    static constexpr auto isSeparator = [](QChar each) {
        return each.isSpace() || each == u',' || each == u'-' || each == QChar(0x2013);
    };
    QStringList times = {QString()};
    for (const QChar each : plain) {
        if (!isSeparator(each))
            times.last() += each;
        else if (!times.last().isEmpty())
            times += QString();
    }
    times.removeAll(QString());
    return spansOf(times);
}

QString openingSpansText(const std::vector<OpeningHours::Span> &spans)
{
    QStringList parts;
    for (const OpeningHours::Span &span : spans)
        parts += minuteText(span.from) + u'-' + minuteText(span.to);
    return parts.isEmpty() ? QStringLiteral("closed") : parts.join(u' ');
}

Result<OpeningHours> openingHoursFromText(const QString &text)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &parsing).object();
    if (parsing.error != QJsonParseError::NoError || object.isEmpty())
        return about(QT_TRANSLATE_NOOP("OpeningHours", "\u201c%1\u201d are no opening hours."), text.left(60));
    OpeningHours hours;
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        QStringList times;
        for (const auto &each : object[QLatin1String(weekdays[day])].toArray())
            times += each.toString();
        Result<std::vector<OpeningHours::Span>> spans = spansOf(times);
        if (!spans)
            return spans.error();
        hours.week[day] = std::move(*spans);
    }
    const QString holidays = object[QLatin1String("holidays")].toString(QStringLiteral("none"));
    const std::optional<Holidays> known = holidaysFromId(holidays);
    if (!known)
        return about(
            QT_TRANSLATE_NOOP("OpeningHours", "The holidays of \u201c%1\u201d are not known. Choose nl, be or none."),
            holidays);
    hours.holidays = *known;
    for (const auto &each : object[QLatin1String("closed")].toArray()) {
        const QDate day = QDate::fromString(each.toString(), Qt::ISODate);
        if (!day.isValid())
            return about(QT_TRANSLATE_NOOP("OpeningHours", "\u201c%1\u201d is no day. Write it as 2026-12-24."),
                         each.toString());
        hours.closed.push_back(day);
    }
    std::ranges::sort(hours.closed);
    return hours;
}

QString openingHoursText(const OpeningHours &hours)
{
    QJsonObject object;
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        QJsonArray times;
        for (const OpeningHours::Span &span : hours.week[day]) {
            times += minuteText(span.from);
            times += minuteText(span.to);
        }
        if (!times.isEmpty())
            object[QLatin1String(weekdays[day])] = times;
    }
    object[QLatin1String("holidays")] = holidaysId(hours.holidays);
    QJsonArray closed;
    for (const QDate day : hours.closed)
        closed += day.toString(Qt::ISODate);
    if (!closed.isEmpty())
        object[QLatin1String("closed")] = closed;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OpeningClock::OpeningClock(const OpeningHours &hours, const Zone &zone)
{
    const QDate first(firstYear, 1, 1);
    const QDate after(lastYear + 1, 1, 1);
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    m_begin = zone.startOf(first);
    m_end = zone.startOf(after);
    m_off = hours.closed;
    for (int year = firstYear; year <= lastYear; ++year)
        std::ranges::copy(holidaysOf(hours.holidays, year), std::back_inserter(m_off));
    std::ranges::sort(m_off);
    qint64 sum = 0;
    for (qint64 day = first.toJulianDay(); day < after.toJulianDay(); ++day) {
        const auto &spans = hours.week[static_cast<std::size_t>(day % 7)]; // Julian day 0 was a Monday
        if (spans.empty() || isOff(QDate::fromJulianDay(day)))
            continue;
        const qint64 midnight = (day - epoch) * 86400;
        for (const OpeningHours::Span &span : spans) {
            const qint64 from = zone.toUtc(midnight + span.from * qint64(60));
            const qint64 to = zone.toUtc(midnight + span.to * qint64(60));
            m_openings.push_back({from, to, sum});
            sum += to - from;
        }
    }
}

double OpeningClock::secondsUntil(qint64 at) const
{
    const auto next = std::ranges::upper_bound(m_openings, at, {}, &Opening::from);
    if (next == m_openings.begin())
        return 0;
    const Opening &last = *std::prev(next);
    return static_cast<double>(last.before + std::min(at, last.to) - last.from);
}

double OpeningClock::minutes(qint64 from, qint64 to) const
{
    if (from < m_begin || to < m_begin || from >= m_end || to >= m_end)
        return std::nan("");
    return to > from ? (secondsUntil(to) - secondsUntil(from)) / 60 : 0;
}

bool OpeningClock::isOff(QDate day) const
{
    return std::ranges::binary_search(m_off, day);
}

int workingDays(const OpeningClocks &clocks, QDate first, QDate last)
{
    int count = 0;
    std::vector<QDate> holidays;
    int year = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!clocks.usual && day.year() != year) {
            year = day.year();
            holidays = dutchHolidays(year);
        }
        const bool off = clocks.usual ? clocks.usual->isOff(day) : std::ranges::binary_search(holidays, day);
        count += day.dayOfWeek() <= Qt::Friday && !off ? 1 : 0;
    }
    return count;
}

OpeningClocks openingClocksOf(const QMap<QString, QString> &settings, const Zone &zone)
{
    const QString usual = QString::fromLatin1(openingHoursKey);
    const QString team = usual + QStringLiteral(".team.");
    const QString channel = usual + QStringLiteral(".channel.");
    OpeningClocks clocks;
    for (auto each = settings.cbegin(); each != settings.cend(); ++each) {
        if (!each.key().startsWith(usual))
            continue;
        const Result<OpeningHours> hours = openingHoursFromText(each.value());
        if (!hours)
            continue;
        const auto clock = std::make_shared<const OpeningClock>(*hours, zone);
        if (each.key() == usual)
            clocks.usual = clock;
        else if (each.key().startsWith(team))
            clocks.teams[each.key().mid(team.size())] = clock;
        else if (each.key().startsWith(channel))
            clocks.channels[each.key().mid(channel.size())] = clock;
    }
    return clocks;
}

} // namespace kompas
