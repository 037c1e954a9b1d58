// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/opening_hours.h"

#include <QDateTime>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace kompas;

namespace {

const QString office = R"({"mon":["09:00","17:00"],"tue":["09:00","17:00"],"wed":["09:00","17:00"],)"
                       R"("thu":["09:00","17:00"],"fri":["09:00","17:00"],"holidays":"nl"})";

Zone amsterdam()
{
    return *Zone::named(defaultZone);
}

qint64 at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

class TestOpeningHours : public QObject
{
    Q_OBJECT

private slots:
    void minutes_data();
    void minutes();
    void countedMinuteByMinute();
    void outsideTheKnownYears();
    void texts_data();
    void texts();
    void roundTrip();
    void typedSpans_data();
    void typedSpans();
    void belgianHolidays();
    void clocksOfAFile();
};

void TestOpeningHours::minutes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const char *from, const char *to, double expected) {
        QTest::newRow(name) << from << to << expected;
    };
    row("Friday evening to Monday morning", "2026-03-06T17:00:00+01:00", "2026-03-09T09:00:00+01:00", 0);
    row("over a weekend", "2026-03-06T16:30:00+01:00", "2026-03-09T09:45:00+01:00", 75);
    row("spring, 23 hours", "2026-03-28T12:00:00+01:00", "2026-03-30T10:00:00+02:00", 60);
    row("autumn, 25 hours", "2026-10-24T12:00:00+02:00", "2026-10-26T10:00:00+01:00", 60);
    row("the hour that comes twice", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", 0);
    row("King's Day", "2026-04-24T15:00:00+02:00", "2026-04-28T10:00:00+02:00", 180);
    row("evening only", "2026-03-04T18:00:00+01:00", "2026-03-04T22:00:00+01:00", 0);
    row("before opening", "2026-03-04T07:00:00+01:00", "2026-03-04T08:30:00+01:00", 0);
    row("whole day", "2026-03-04T08:30:00+01:00", "2026-03-04T17:30:00+01:00", 480);
    row("weekend", "2026-03-07T10:00:00+01:00", "2026-03-08T10:00:00+01:00", 0);
    row("inside one span", "2026-03-04T10:00:00+01:00", "2026-03-04T10:00:30+01:00", 0.5);
    row("backwards", "2026-03-04T11:00:00+01:00", "2026-03-04T10:00:00+01:00", 0);
}

void TestOpeningHours::minutes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, expected);
    const OpeningClock clock(*openingHoursFromText(office), amsterdam());
    QCOMPARE(clock.minutes(at(from), at(to)), expected);
}

/// The independent way: every minute asks the wall clock whether somebody is there.
void TestOpeningHours::countedMinuteByMinute()
{
    const QString split = R"({"mon":["08:30","12:00","13:00","17:15"],"thu":["09:00","21:00"],"sat":["00:00","24:00"],)"
                          R"("sun":["01:00","04:00"],"holidays":"be","closed":["2026-10-31"]})";
    const OpeningHours hours = *openingHoursFromText(split);
    const Zone zone = amsterdam();
    const OpeningClock clock(hours, zone);
    QRandomGenerator random(7);
    const qint64 begin = at("2026-10-20T00:00:00Z");
    for (int round = 0; round < 40; ++round) {
        const qint64 from = begin + 60 * random.bounded(20 * 1440);
        const qint64 to = from + 60 * random.bounded(9 * 1440);
        double counted = 0;
        for (qint64 minute = from; minute < to; minute += 60) {
            const qint64 local = zone.toLocal(minute);
            const QDate day = zone.dayOf(minute);
            const bool off = day == QDate(2026, 10, 31) || day == QDate(2026, 11, 1) || day == QDate(2026, 11, 11);
            const auto minuteOfDay = static_cast<int>(local % 86400 / 60);
            for (const OpeningHours::Span &span : hours.week[static_cast<std::size_t>(day.dayOfWeek() - 1)])
                counted += !off && minuteOfDay >= span.from && minuteOfDay < span.to ? 1 : 0;
        }
        QCOMPARE(clock.minutes(from, to), counted);
    }
}

void TestOpeningHours::outsideTheKnownYears()
{
    const OpeningClock clock(*openingHoursFromText(office), amsterdam());
    QVERIFY(std::isnan(clock.minutes(at("1999-12-31T12:00:00Z"), at("2026-03-04T10:00:00Z"))));
    QVERIFY(std::isnan(clock.minutes(at("2026-03-04T10:00:00Z"), at("2061-01-01T12:00:00Z"))));
}

void TestOpeningHours::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const QString form = ". Write from and to, such as 09:00-17:30 or 09:00-12:00 13:00-17:00.";
    const auto wrong = [&form](const QString &times) {
        return "\u201c" + times + "\u201d are no opening hours" + form;
    };
    QTest::newRow("no JSON") << "nine to five" << QString("\u201cnine to five\u201d are no opening hours.");
    QTest::newRow("half a span") << R"({"mon":["09:00"]})" << wrong("09:00");
    QTest::newRow("no time") << R"({"mon":["09:00","25:00"]})" << wrong("09:00 25:00");
    QTest::newRow("backwards") << R"({"tue":["17:00","09:00"]})" << wrong("17:00 09:00");
    QTest::newRow("overlap") << R"({"tue":["09:00","12:00","11:00","17:00"]})"
                             << QString("The opening hours \u201c09:00 12:00 11:00 17:00\u201d overlap. Write them in "
                                        "the order of the day.");
    QTest::newRow("holidays") << R"({"mon":["09:00","17:00"],"holidays":"fr"})"
                              << QString("The holidays of \u201cfr\u201d are not known. Choose nl, be or none.");
    QTest::newRow("day") << R"({"mon":["09:00","17:00"],"closed":["24-12-2026"]})"
                         << QString("\u201c24-12-2026\u201d is no day. Write it as 2026-12-24.");
}

void TestOpeningHours::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const Result<OpeningHours> hours = openingHoursFromText(text);
    QVERIFY(!hours);
    QCOMPARE(hours.error().message, error);
}

void TestOpeningHours::roundTrip()
{
    const OpeningHours hours{.week = {{{{540, 720}, {780, 1020}}, {{0, 1440}}}},
                             .holidays = Holidays::Belgium,
                             .closed = {QDate(2026, 12, 24)}};
    const QString text = openingHoursText(hours);
    QCOMPARE(text, QString(R"({"closed":["2026-12-24"],"holidays":"be","mon":["09:00","12:00","13:00","17:00"],)"
                           R"("tue":["00:00","24:00"]})"));
    QCOMPARE(*openingHoursFromText(text), hours);
}

void TestOpeningHours::typedSpans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    QTest::newRow("one") << "9-17:30"
                         << "09:00-17:30";
    QTest::newRow("two") << " 09:00 - 12:00, 13.00 \u2013 17.00 "
                         << "09:00-12:00 13:00-17:00";
    QTest::newRow("nothing") << ""
                             << "closed";
    QTest::newRow("closed") << "Closed"
                            << "closed";
    QTest::newRow("wrong") << "9-"
                           << "error";
}

void TestOpeningHours::typedSpans()
{
    QFETCH(QString, typed);
    QFETCH(QString, understood);
    const auto spans = openingSpansFromText(typed);
    QCOMPARE(spans ? openingSpansText(*spans) : "error", understood);
}

void TestOpeningHours::belgianHolidays()
{
    QStringList days;
    for (const QDate day : holidaysOf(Holidays::Belgium, 2026))
        days += day.toString("d/M");
    QCOMPARE(days.join(' '), "1/1 6/4 1/5 14/5 25/5 21/7 15/8 1/11 11/11 25/12");
    QCOMPARE(holidaysOf(Holidays::None, 2026).size(), 0U);
}

void TestOpeningHours::clocksOfAFile()
{
    const OpeningClocks clocks = openingClocksOf({{"hours", office},
                                                  {"hours.team.Night", R"({"mon":["00:00","24:00"]})"},
                                                  {"hours.channel.chat", R"({"mon":["10:00","11:00"]})"},
                                                  {"hours.team.Broken", "?"},
                                                  {"link.zendesk", "https://desk.example/{id}"}},
                                                 amsterdam());
    const qint64 from = at("2026-03-02T00:00:00+01:00");
    const qint64 to = at("2026-03-03T00:00:00+01:00");
    QCOMPARE(clocks.usual->minutes(from, to), 480.0);
    QCOMPARE(clocks.teams.at("Night")->minutes(from, to), 1440.0);
    QCOMPARE(clocks.channels.at("chat")->minutes(from, to), 60.0);
    QCOMPARE(clocks.teams.size(), 1U);
}

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_opening_hours.moc"
