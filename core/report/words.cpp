// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QRegularExpression>
#include <QTranslator>

#include <cmath>

namespace kompas {

namespace {

constexpr QChar trueMinus(0x2212);
constexpr QChar enDash(0x2013);
constexpr QChar middleDot(0x00b7);

QString withTrueMinus(QString text)
{
    return text.replace(u'-', trueMinus);
}

/// A value that would be written as `-0,0` is zero.
double withoutNegativeZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
}

/// CLDR ends Dutch short months with a dot; the house style has none.
QString shortMonth(const QLocale &locale, int month)
{
    QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isWhole(const Period &period, Bucket bucket)
{
    const QDate from = *period.from;
    const QDate last = period.to->addDays(1);
    switch (bucket) {
    case Bucket::Week:
        return from.dayOfWeek() == 1 && from.addDays(7) == last;
    case Bucket::Month:
        return from.day() == 1 && from.addMonths(1) == last;
    case Bucket::Quarter:
        return from.day() == 1 && from.month() % 3 == 1 && from.addMonths(3) == last;
    case Bucket::Year:
        return from.dayOfYear() == 1 && from.addYears(1) == last;
    case Bucket::None:
    case Bucket::Day:
        break;
    }
    return false;
}

QString dayRange(const Words &words, QDate from, QDate to)
{
    if (from == to)
        return words.date(from);
    if (from.year() == to.year() && from.month() == to.month())
        return QString::number(from.day()) + enDash + words.date(to);
    const QString separator = u' ' + QString(enDash) + u' ';
    return (from.year() == to.year() ? words.shortDate(from) : words.date(from)) + separator + words.date(to);
}

/// How a number of minutes is shown: in which unit and with how many decimals.
struct DurationScale {
    double minutes;
    const char *unit;
    int decimals;
};

/// Times of conversations are compared in seconds; what takes longer is no conversation.
constexpr double longestInSeconds = 20 * 60;

DurationScale scaleOf(double minutes)
{
    const double size = std::abs(minutes);
    if (size < 10)
        return {1, QT_TRANSLATE_NOOP("Unit", "min"), size < 0.05 || size == std::round(size) ? 0 : 1};
    if (size < 2 * 60)
        return {1, QT_TRANSLATE_NOOP("Unit", "min"), 0};
    if (size < 48 * 60)
        return {60, QT_TRANSLATE_NOOP("Unit", "h"), 1};
    return {24 * 60, QT_TRANSLATE_NOOP("Unit", "d"), 1};
}

int decimalsOf(Unit unit, double value)
{
    switch (unit) {
    case Unit::Tickets:
    case Unit::Responses:
    case Unit::Contacts:
    case Unit::Plain:
        return value == std::round(value) ? 0 : 1;
    case Unit::Points:
        return 0;
    case Unit::Percent:
    case Unit::PerDay:
    case Unit::PerHour:
    case Unit::Hours:
    case Unit::Days:
    case Unit::Minutes:
        return 1;
    case Unit::Seconds:
        return std::abs(value) < 10 && value != std::round(value) ? 1 : 0;
    case Unit::Euro:
    case Unit::Count:
    case Unit::Score:
    case Unit::Ratio:
        return 2;
    }
    return 1;
}

/// nullptr when the program was built without the translation.
std::shared_ptr<QTranslator> translatorOf(const QString &language)
{
    auto translator = std::make_shared<QTranslator>();
    const bool isThere = translator->load(QStringLiteral(":/translations/servicekompas_%1.qm").arg(language));
    return isThere ? translator : nullptr;
}

} // namespace

Words Words::of(const QString &language)
{
    const bool english = language == QLatin1String("en");
    Words words;
    words.m_locale =
        english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands);
    static const std::shared_ptr<QTranslator> dutch = translatorOf(QStringLiteral("nl"));
    static const std::shared_ptr<QTranslator> other = translatorOf(QStringLiteral("en"));
    words.m_translator = english ? other : dutch;
    return words;
}

QString Words::language() const
{
    return m_locale.language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl");
}

QString Words::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString result = m_translator ? m_translator->translate(context, text, comment, n) : QString();
    if (result.isEmpty())
        result = QString::fromUtf8(text);
    if (n >= 0)
        result.replace(QLatin1String("%n"), count(n));
    return result;
}

QString Words::metricName(const Metric &metric) const
{
    return translate("Metric", metric.name);
}

QString Words::shortName(const Metric &metric) const
{
    return translate("Metric", metric.shortName);
}

QString Words::kindName(Kind kind) const
{
    return translate("Kind", info(kind).label);
}

QString Words::dimensionName(QStringView dimension) const
{
    for (const Dimension &each : dimensions()) {
        if (dimension == QLatin1String(each.id))
            return translate("Dimension", each.label);
    }
    return ownNameOf(dimension).value_or(dimension.toString());
}

QString Words::word(QStringView dimension, const QString &word) const
{
    if (word.isEmpty())
        return translate("Words", "(none)");
    for (const CanonicalWord &each : canonicalWords()) {
        if (dimension == QLatin1String(each.dimension) && word == QLatin1String(each.word))
            return translate("Word", each.label);
    }
    return word;
}

QString Words::centerName(Center center) const
{
    switch (center) {
    case Center::Mean:
        return translate("Words", "mean");
    case Center::Median:
        return translate("Words", "median");
    case Center::P90:
        return translate("Words", "P90");
    }
    return {};
}

QString Words::clockName(Clock clock) const
{
    return clock == Clock::Calendar ? translate("Words", "calendar time") : translate("Words", "business hours");
}

QString Words::number(double value, int decimals) const
{
    return withTrueMinus(m_locale.toString(withoutNegativeZero(value, decimals), 'f', decimals));
}

QString Words::count(qint64 value) const
{
    return withTrueMinus(m_locale.toString(value));
}

Words::Amount Words::amount(Unit unit, std::optional<double> value) const
{
    if (!value)
        return {QString(enDash), {}};
    const int decimals = decimalsOf(unit, *value);
    const bool isOne = number(*value, decimals) == u"1";
    switch (unit) {
    case Unit::Tickets:
        return {number(*value, decimals), isOne ? translate("Unit", "ticket") : translate("Unit", "tickets")};
    case Unit::Responses:
        return {number(*value, decimals), isOne ? translate("Unit", "answer") : translate("Unit", "answers")};
    case Unit::Contacts:
        return {number(*value, decimals), isOne ? translate("Unit", "contact") : translate("Unit", "contacts")};
    case Unit::Percent:
        return {number(*value, decimals), QStringLiteral("%")};
    case Unit::PerHour:
        return {number(*value, decimals), translate("Unit", "per hour")};
    case Unit::Hours:
        return {number(*value, decimals), translate("Unit", "h")};
    case Unit::Days:
        return {number(*value, decimals), isOne ? translate("Unit", "working day") : translate("Unit", "working days")};
    case Unit::Euro:
        return {QStringLiteral("€\u00a0") + number(*value, decimals), {}};
    case Unit::PerDay:
        return {number(*value, decimals), translate("Unit", "per day")};
    case Unit::Minutes: {
        const DurationScale scale = scaleOf(*value);
        return {number(*value / scale.minutes, scale.decimals), translate("Unit", scale.unit)};
    }
    case Unit::Seconds:
        if (std::abs(*value) >= longestInSeconds)
            return amount(Unit::Minutes, *value / 60);
        return {number(*value, decimals), translate("Unit", "s")};
    case Unit::Points: {
        const QString text = number(*value, decimals);
        return {*value >= 0.5 ? u'+' + text : text, {}};
    }
    case Unit::Plain:
    case Unit::Count:
    case Unit::Score:
    case Unit::Ratio:
        return {number(*value, decimals), {}};
    }
    return {};
}

Words::Amount Words::difference(Unit unit, std::optional<double> value) const
{
    if (!value)
        return {QString(enDash), {}};
    Amount result = amount(unit, std::abs(*value));
    if (unit == Unit::Points)
        result.number = number(std::abs(*value), 0);
    if (unit == Unit::Percent)
        result.unit = translate("Unit", "pt");
    if (isBareNumber(unit))
        result.unit.clear();
    const bool isZero = !result.number.contains(QRegularExpression(QStringLiteral("[1-9]")));
    if (!isZero)
        result.number.prepend(*value < 0 ? trueMinus : QChar(u'+'));
    return result;
}

QString Words::date(QDate day) const
{
    return shortDate(day) + u' ' + QString::number(day.year());
}

QString Words::shortDate(QDate day) const
{
    return QString::number(day.day()) + u' ' + shortMonth(m_locale, day.month());
}

QString Words::period(const Period &period) const
{
    if (period.isAll())
        return translate("Words", "all data");
    if (!period.to)
        return translate("Words", "from %1").arg(date(*period.from));
    if (!period.from)
        return translate("Words", "until %1").arg(date(*period.to));
    const QDate from = *period.from;
    if (isWhole(period, Bucket::Week)) {
        const QString week = translate("Words", "week %1").arg(from.weekNumber());
        return week + u' ' + QString(middleDot) + u' ' + dayRange(*this, from, *period.to);
    }
    if (isWhole(period, Bucket::Month))
        return m_locale.standaloneMonthName(from.month()) + u' ' + QString::number(from.year());
    if (isWhole(period, Bucket::Quarter))
        return translate("Words", "quarter %1 of %2").arg((from.month() + 2) / 3).arg(from.year());
    if (isWhole(period, Bucket::Year))
        return QString::number(from.year());
    return dayRange(*this, from, *period.to);
}

QString Words::bucketTick(const Period &period, Bucket bucket) const
{
    if (!period.from)
        return {};
    const QDate from = *period.from;
    switch (bucket) {
    case Bucket::None:
    case Bucket::Day:
        return shortDate(from);
    case Bucket::Week:
        return translate("Words", "wk %1").arg(from.weekNumber());
    case Bucket::Month:
        return shortMonth(m_locale, from.month());
    case Bucket::Quarter:
        return translate("Words", "Q%1").arg((from.month() + 2) / 3);
    case Bucket::Year:
        return QString::number(from.year());
    }
    return {};
}

QString Words::dateTime(qint64 utc, const Zone &zone) const
{
    if (utc == noInstant)
        return QString(enDash);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(zone.toLocal(utc), Qt::UTC);
    return date(local.date()) + u' ' + local.time().toString(QStringLiteral("hh:mm"));
}

} // namespace kompas
