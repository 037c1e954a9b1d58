// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QTest>

using namespace kompas;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void durations_data();
    void durations();
    void differences_data();
    void differences();
    void periods_data();
    void periods();
    void ticks();
    void noValue();
    void wordsOfTheData();
};

void TestWords::numbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("nl, thousands") << "nl" << 1108.0 << 0 << "1.108";
    QTest::newRow("nl, decimal comma") << "nl" << 91.34 << 1 << "91,3";
    QTest::newRow("nl, true minus") << "nl" << -0.4 << 1 << "−0,4";
    QTest::newRow("nl, no negative zero") << "nl" << -0.04 << 1 << "0,0";
    QTest::newRow("en, thousands") << "en" << 1108.0 << 0 << "1,108";
    QTest::newRow("en, true minus") << "en" << -2.5 << 1 << "−2.5";
    QTest::newRow("unknown language is Dutch") << "fr" << 1108.5 << 1 << "1.108,5";
}

void TestWords::numbers()
{
    QFETCH(QString, language);
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(Words::of(language).number(value, decimals), "text");
}

void TestWords::durations_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<QString>("number");
    QTest::newRow("none") << 0.0 << "0";
    QTest::newRow("seconds") << 4.53 << "4,5";
    QTest::newRow("minutes") << 45.2 << "45";
    QTest::newRow("just under two hours") << 119.0 << "119";
    QTest::newRow("two hours") << 120.0 << "2,0";
    QTest::newRow("hours") << 186.0 << "3,1";
    QTest::newRow("just under two days") << 47.9 * 60 << "47,9";
    QTest::newRow("days") << 60.0 * 24 * 4 << "4,0";
}

void TestWords::durations()
{
    QFETCH(double, minutes);
    QTEST(Words::of(QStringLiteral("nl")).amount(Unit::Minutes, minutes).number, "number");
}

void TestWords::differences_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("number");
    QTest::newRow("points of a percentage") << int(Unit::Percent) << 1.2 << "+1,2";
    QTest::newRow("shorter") << int(Unit::Minutes) << -24.0 << "−24";
    QTest::newRow("no sign on nothing") << int(Unit::Percent) << -0.01 << "0,0";
    QTest::newRow("tickets") << int(Unit::Tickets) << 1030.0 << "+1.030";
    QTest::newRow("NPS") << int(Unit::Points) << -3.0 << "−3";
}

void TestWords::differences()
{
    QFETCH(int, unit);
    QFETCH(double, value);
    QTEST(Words::of(QStringLiteral("nl")).difference(static_cast<Unit>(unit), value).number, "number");
}

void TestWords::periods_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("text");
    const auto day = [](int year, int month, int date) { return QDate(year, month, date); };
    QTest::newRow("ISO week") << day(2026, 11, 9) << day(2026, 11, 15) << "week 46 · 9–15 Nov 2026";
    QTest::newRow("week across months") << day(2026, 9, 28) << day(2026, 10, 4) << "week 40 · 28 Sept – 4 Oct 2026";
    QTest::newRow("week across years") << day(2025, 12, 29) << day(2026, 1, 4) << "week 1 · 29 Dec 2025 – 4 Jan 2026";
    QTest::newRow("month") << day(2026, 2, 1) << day(2026, 2, 28) << "February 2026";
    QTest::newRow("quarter") << day(2026, 10, 1) << day(2026, 12, 31) << "quarter 4 of 2026";
    QTest::newRow("year") << day(2026, 1, 1) << day(2026, 12, 31) << "2026";
    QTest::newRow("day") << day(2026, 11, 9) << day(2026, 11, 9) << "9 Nov 2026";
    QTest::newRow("any days") << day(2026, 11, 8) << day(2026, 11, 15) << "8–15 Nov 2026";
}

void TestWords::periods()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(Words::of(QStringLiteral("en")).period(Period{from, to}), "text");
}

void TestWords::ticks()
{
    const Words words = Words::of(QStringLiteral("en"));
    const Period week{QDate(2026, 11, 9), QDate(2026, 11, 15)};
    QCOMPARE(words.bucketTick(week, Bucket::Week), QStringLiteral("wk 46"));
    QCOMPARE(words.bucketTick(week, Bucket::Day), QStringLiteral("9 Nov"));
    QCOMPARE(words.bucketTick(week, Bucket::Month), QStringLiteral("Nov"));
    QCOMPARE(words.bucketTick(week, Bucket::Quarter), QStringLiteral("Q4"));
    QCOMPARE(words.bucketTick(week, Bucket::Year), QStringLiteral("2026"));
    const Zone amsterdam = *Zone::named(defaultZone);
    QCOMPARE(words.dateTime(1794814860, amsterdam), QStringLiteral("16 Nov 2026 08:41"));
    QCOMPARE(Words::of(QStringLiteral("nl")).date(QDate(2026, 3, 1)), QStringLiteral("1 mrt 2026"));
}

void TestWords::noValue()
{
    const Words words = Words::of(QStringLiteral("nl"));
    QCOMPARE(words.amount(Unit::Percent, std::nullopt).text(), QStringLiteral("–"));
    QCOMPARE(words.amount(Unit::Tickets, 1).unit, QStringLiteral("ticket"));
    QCOMPARE(words.amount(Unit::Tickets, 0).unit, QStringLiteral("tickets"));
    QCOMPARE(words.amount(Unit::Responses, 1).unit, QStringLiteral("antwoord"));
    QCOMPARE(words.amount(Unit::Responses, 21).unit, QStringLiteral("antwoorden"));
    QCOMPARE(words.difference(Unit::Minutes, std::nullopt).text(), QStringLiteral("–"));
    QCOMPARE(words.period(Period{}), words.translate("Words", "all data"));
    QCOMPARE(words.dateTime(noInstant, Zone()), QStringLiteral("–"));
}

void TestWords::wordsOfTheData()
{
    const Words words = Words::of(QStringLiteral("en"));
    QCOMPARE(words.word(u"status", QStringLiteral("pending")), QStringLiteral("Waiting for customer"));
    QCOMPARE(words.word(u"team", QStringLiteral("pending")), QStringLiteral("pending"));
    QCOMPARE(words.word(u"team", QString()), QStringLiteral("(none)"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
