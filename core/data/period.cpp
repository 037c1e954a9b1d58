// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/period.h"

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::array<const char *, 6> bucketWords = {"", "day", "week", "month", "quarter", "year"};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

Period quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

Period yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

/// The number of months of a period that begins on the first and ends on the last day of a month; otherwise 0.
int wholeMonths(const Period &period)
{
    if (period.from->day() != 1 || period.to->addDays(1).day() != 1)
        return 0;
    const QDate end = period.to->addDays(1);
    return (end.year() - period.from->year()) * 12 + end.month() - period.from->month();
}

/// The number of ISO weeks of a period from a Monday to a Sunday; otherwise 0.
int wholeWeeks(const Period &period)
{
    if (period.from->dayOfWeek() != Qt::Monday || period.to->dayOfWeek() != Qt::Sunday)
        return 0;
    return static_cast<int>(period.from->daysTo(*period.to) + 1) / 7;
}

/// The Monday of the ISO week with the same number a year earlier; of week 53 the last week there is.
QDate sameWeekLastYear(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    const QDate firstMonday = mondayOf(QDate(year - 1, 1, 4));
    const int weeks = QDate(year - 1, 12, 28).weekNumber();
    return firstMonday.addDays(qint64(7) * (std::min(week, weeks) - 1));
}

} // namespace

QString bucketId(Bucket bucket)
{
    return QString::fromLatin1(bucketWords[static_cast<std::size_t>(bucket)]);
}

std::optional<Bucket> bucketFromId(QStringView id)
{
    for (std::size_t i = 1; i < bucketWords.size(); ++i) {
        if (id == QLatin1String(bucketWords[i]))
            return static_cast<Bucket>(i);
    }
    return std::nullopt;
}

Period bucketOf(QDate day, Bucket bucket)
{
    switch (bucket) {
    case Bucket::None:
        return {};
    case Bucket::Day:
        return {day, day};
    case Bucket::Week:
        return {mondayOf(day), mondayOf(day).addDays(6)};
    case Bucket::Month:
        return monthOf(day);
    case Bucket::Quarter:
        return quarterOf(day);
    case Bucket::Year:
        return yearOf(day);
    }
    return {};
}

QString bucketLabel(QDate day, Bucket bucket)
{
    switch (bucket) {
    case Bucket::None:
        return {};
    case Bucket::Day:
        return day.toString(Qt::ISODate);
    case Bucket::Week: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
    }
    case Bucket::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case Bucket::Quarter:
        return QStringLiteral("%1-Q%2").arg(day.year(), 4, 10, QChar(u'0')).arg((day.month() + 2) / 3);
    case Bucket::Year:
        return day.toString(QStringLiteral("yyyy"));
    }
    return {};
}

std::vector<Period> bucketsIn(QDate first, QDate last, Bucket bucket)
{
    std::vector<Period> result;
    if (bucket == Bucket::None || !first.isValid() || !last.isValid())
        return result;
    for (Period each = bucketOf(first, bucket); *each.from <= last; each = bucketOf(each.to->addDays(1), bucket))
        result.push_back(each);
    return result;
}

std::optional<QDate> mondayOfWeek(QStringView isoWeek)
{
    if (isoWeek.size() != 8 || isoWeek.mid(4, 2) != QLatin1String("-W"))
        return std::nullopt;
    bool yearOk = false;
    bool weekOk = false;
    const int year = isoWeek.left(4).toInt(&yearOk);
    const int week = isoWeek.mid(6).toInt(&weekOk);
    if (!yearOk || !weekOk || year < 1 || week < 1 || week > QDate(year, 12, 28).weekNumber())
        return std::nullopt;
    return mondayOf(QDate(year, 1, 4)).addDays(qint64(7) * (week - 1));
}

Period periodOf(PeriodChoice choice, QDate dataUntil)
{
    if (!dataUntil.isValid())
        return {};
    switch (choice) {
    case PeriodChoice::LastCompleteWeek: {
        const QDate sunday = dataUntil.addDays(-(dataUntil.dayOfWeek() % 7));
        return {sunday.addDays(-6), sunday};
    }
    case PeriodChoice::ThisWeek:
        return bucketOf(dataUntil, Bucket::Week);
    case PeriodChoice::Last7Days:
        return {dataUntil.addDays(-6), dataUntil};
    case PeriodChoice::Last30Days:
        return {dataUntil.addDays(-29), dataUntil};
    case PeriodChoice::ThisMonth:
        return monthOf(dataUntil);
    case PeriodChoice::LastMonth:
        return monthOf(dataUntil.addDays(-dataUntil.day()));
    case PeriodChoice::ThisQuarter:
        return quarterOf(dataUntil);
    case PeriodChoice::ThisYear:
        return yearOf(dataUntil);
    case PeriodChoice::Last12Months:
        return {dataUntil.addDays(1).addMonths(-12), dataUntil};
    case PeriodChoice::AllTime:
    case PeriodChoice::Custom:
        return {};
    }
    return {};
}

Period previousPeriod(const Period &period)
{
    if (!period.from || !period.to)
        return period;
    if (const int months = wholeMonths(period); months > 0)
        return {period.from->addMonths(-months), period.from->addDays(-1)};
    const qint64 days = period.from->daysTo(*period.to) + 1;
    return {period.from->addDays(-days), period.from->addDays(-1)};
}

Period samePeriodLastYear(const Period &period)
{
    if (!period.from || !period.to)
        return period;
    if (const int weeks = wholeWeeks(period); weeks > 0) {
        const QDate monday = sameWeekLastYear(*period.from);
        return {monday, monday.addDays(7 * weeks - 1)};
    }
    if (const int months = wholeMonths(period); months > 0) {
        const QDate first = period.from->addYears(-1);
        return {first, first.addMonths(months).addDays(-1)};
    }
    return {period.from->addYears(-1), period.to->addYears(-1)};
}

} // namespace kompas
