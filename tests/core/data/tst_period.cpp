// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/opening_hours.h"
#include "core/data/period.h"
#include "core/data/zone.h"

#include <QTest>

using namespace kompas;

namespace {

QString written(const Period &period)
{
    return (period.from ? period.from->toString(Qt::ISODate) : QStringLiteral("..")) + u' '
           + (period.to ? period.to->toString(Qt::ISODate) : QStringLiteral(".."));
}

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void labels_data();
    void labels();
    void weeksBack();
    void choices_data();
    void choices();
    void comparisons_data();
    void comparisons();
    void bucketsTouchTheRange();
    void holidays_data();
    void holidays();
    void workingDaysOfAMonth();
    void daysOfSummerTime();
};

void TestPeriod::labels_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<QString>("label");
    QTest::newRow("GOLDEN 3: week of the new year") << "2024-12-30" << Bucket::Week << "2025-W01";
    QTest::newRow("GOLDEN 3: 2026 begins in December") << "2025-12-29" << Bucket::Week << "2026-W01";
    QTest::newRow("GOLDEN 3: second week") << "2026-01-05" << Bucket::Week << "2026-W02";
    QTest::newRow("GOLDEN 3: week 53") << "2026-12-31" << Bucket::Week << "2026-W53";
    QTest::newRow("GOLDEN 3: Sunday of week 53") << "2027-01-03" << Bucket::Week << "2026-W53";
    QTest::newRow("GOLDEN 3: Monday after it") << "2027-01-04" << Bucket::Week << "2027-W01";
    QTest::newRow("day") << "2023-05-14" << Bucket::Day << "2023-05-14";
    QTest::newRow("month") << "2023-05-14" << Bucket::Month << "2023-05";
    QTest::newRow("quarter") << "2023-05-14" << Bucket::Quarter << "2023-Q2";
    QTest::newRow("year") << "2023-05-14" << Bucket::Year << "2023";
}

void TestPeriod::labels()
{
    QFETCH(QString, date);
    QFETCH(Bucket, bucket);
    QFETCH(QString, label);
    QCOMPARE(bucketLabel(day(date), bucket), label);
    const Period period = bucketOf(day(date), bucket);
    QVERIFY(*period.from <= day(date) && day(date) <= *period.to);
    QCOMPARE(bucketLabel(*period.from, bucket), label);
    QCOMPARE(bucketLabel(*period.to, bucket), label);
    QCOMPARE(bucketFromId(bucketId(bucket)), bucket);
}

void TestPeriod::weeksBack()
{
    QCOMPARE(mondayOfWeek(u"2026-W53"), QDate(2026, 12, 28));
    QCOMPARE(mondayOfWeek(u"2025-W01"), QDate(2024, 12, 30));
    for (const QStringView wrong : {u"2025-W53", u"2026-W00", u"2026-46", u"2026-W4", u"week 46", u""})
        QVERIFY(!mondayOfWeek(wrong));
}

void TestPeriod::choices_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<QString>("dataUntil");
    QTest::addColumn<QString>("period");
    using enum PeriodChoice;
    QTest::newRow("last complete week, on a Sunday") << LastCompleteWeek << "2026-11-15"
                                                     << "2026-11-09 2026-11-15";
    QTest::newRow("last complete week, on a Saturday") << LastCompleteWeek << "2026-11-14"
                                                       << "2026-11-02 2026-11-08";
    QTest::newRow("this week") << ThisWeek << "2026-11-11"
                               << "2026-11-09 2026-11-15";
    QTest::newRow("last 7 days") << Last7Days << "2026-11-11"
                                 << "2026-11-05 2026-11-11";
    QTest::newRow("last 30 days") << Last30Days << "2026-11-30"
                                  << "2026-11-01 2026-11-30";
    QTest::newRow("this month") << ThisMonth << "2024-02-10"
                                << "2024-02-01 2024-02-29";
    QTest::newRow("last month, from its last day") << LastMonth << "2026-03-31"
                                                   << "2026-02-01 2026-02-28";
    QTest::newRow("this quarter") << ThisQuarter << "2026-11-11"
                                  << "2026-10-01 2026-12-31";
    QTest::newRow("this year") << ThisYear << "2026-11-11"
                               << "2026-01-01 2026-12-31";
    QTest::newRow("last 12 months") << Last12Months << "2026-11-11"
                                    << "2025-11-12 2026-11-11";
    QTest::newRow("all time") << AllTime << "2026-11-11"
                              << ".. ..";
}

void TestPeriod::choices()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(QString, dataUntil);
    QFETCH(QString, period);
    QCOMPARE(written(periodOf(choice, day(dataUntil))), period);
    QVERIFY(periodOf(choice, QDate()).isAll());
}

void TestPeriod::comparisons_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");
    QTest::newRow("week") << "2026-11-09"
                          << "2026-11-15"
                          << "2026-11-02 2026-11-08"
                          << "2025-11-10 2025-11-16";
    QTest::newRow("week 53 has none") << "2026-12-28"
                                      << "2027-01-03"
                                      << "2026-12-21 2026-12-27"
                                      << "2025-12-22 2025-12-28";
    QTest::newRow("month") << "2026-03-01"
                           << "2026-03-31"
                           << "2026-02-01 2026-02-28"
                           << "2025-03-01 2025-03-31";
    QTest::newRow("quarter") << "2026-01-01"
                             << "2026-03-31"
                             << "2025-10-01 2025-12-31"
                             << "2025-01-01 2025-03-31";
    QTest::newRow("leap February") << "2024-02-01"
                                   << "2024-02-29"
                                   << "2024-01-01 2024-01-31"
                                   << "2023-02-01 2023-02-28";
    QTest::newRow("ten days") << "2026-03-05"
                              << "2026-03-14"
                              << "2026-02-23 2026-03-04"
                              << "2025-03-05 2025-03-14";
}

void TestPeriod::comparisons()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, previous);
    QFETCH(QString, lastYear);
    const Period period{day(from), day(to)};
    QCOMPARE(written(previousPeriod(period)), previous);
    QCOMPARE(written(samePeriodLastYear(period)), lastYear);
}

void TestPeriod::bucketsTouchTheRange()
{
    const std::vector<Period> weeks = bucketsIn(QDate(2026, 1, 1), QDate(2026, 1, 12), Bucket::Week);
    QCOMPARE(weeks.size(), std::size_t(3));
    QCOMPARE(written(weeks.front()), QStringLiteral("2025-12-29 2026-01-04"));
    QCOMPARE(written(weeks.back()), QStringLiteral("2026-01-12 2026-01-18"));
    QVERIFY(bucketsIn(QDate(2026, 1, 2), QDate(2026, 1, 1), Bucket::Day).empty());
}

void TestPeriod::holidays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("movable"); ///< Easter Monday, Ascension, Whit Monday, King's Day
    QTest::newRow("GOLDEN 3: 2024") << 2024
                                    << QStringList{QStringLiteral("2024-04-01"), QStringLiteral("2024-05-09"),
                                                   QStringLiteral("2024-05-20"), QStringLiteral("2024-04-27")};
    QTest::newRow("GOLDEN 3: 2025") << 2025
                                    << QStringList{QStringLiteral("2025-04-21"), QStringLiteral("2025-05-29"),
                                                   QStringLiteral("2025-06-09"), QStringLiteral("2025-04-26")};
    QTest::newRow("GOLDEN 3: 2026") << 2026
                                    << QStringList{QStringLiteral("2026-04-06"), QStringLiteral("2026-05-14"),
                                                   QStringLiteral("2026-05-25"), QStringLiteral("2026-04-27")};
    QTest::newRow("GOLDEN 3: 2027") << 2027
                                    << QStringList{QStringLiteral("2027-03-29"), QStringLiteral("2027-05-06"),
                                                   QStringLiteral("2027-05-17"), QStringLiteral("2027-04-27")};
    QTest::newRow("GOLDEN 3: 2028") << 2028
                                    << QStringList{QStringLiteral("2028-04-17"), QStringLiteral("2028-05-25"),
                                                   QStringLiteral("2028-06-05"), QStringLiteral("2028-04-27")};
}

void TestPeriod::holidays()
{
    QFETCH(int, year);
    QFETCH(QStringList, movable);
    const std::vector<QDate> all = dutchHolidays(year);
    for (const QString &each : std::as_const(movable))
        QVERIFY2(std::ranges::count(all, day(each)) == 1, qPrintable(each));
    QCOMPARE(std::ranges::count(all, QDate(year, 12, 26)), 1);
    QCOMPARE(std::ranges::count(all, QDate(year, 12, 27)), 0);
    QCOMPARE(std::ranges::count(all, QDate(year, 5, 5)), year == 2025 ? 1 : 0);
}

void TestPeriod::workingDaysOfAMonth()
{
    const OpeningClocks none;
    QCOMPARE(workingDays(none, QDate(2026, 4, 1), QDate(2026, 4, 30)), 20);
    QCOMPARE(workingDays(none, QDate(2026, 5, 1), QDate(2026, 5, 31)), 19);
    QCOMPARE(workingDays(none, QDate(2026, 4, 27), QDate(2026, 4, 27)), 0);
    QCOMPARE(workingDays(none, QDate(2026, 4, 2), QDate(2026, 4, 1)), 0);
    // In Belgium the 27th of April is worked and the 1st of May is not; a closing day of the file counts too.
    const OpeningClocks belgian =
        openingClocksOf({{QStringLiteral("hours"),
                          QStringLiteral(R"({"mon":["09:00","17:00"],"holidays":"be","closed":["2026-04-28"]})")}},
                        Zone());
    QCOMPARE(workingDays(belgian, QDate(2026, 4, 1), QDate(2026, 4, 30)), 20);
    QCOMPARE(workingDays(belgian, QDate(2026, 4, 27), QDate(2026, 5, 1)), 3);
}

void TestPeriod::daysOfSummerTime()
{
    const Zone zone = *Zone::named(defaultZone);
    const auto hours = [&](const char *from, const char *to) {
        return (zone.startOf(day(QString::fromLatin1(to))) - zone.startOf(day(QString::fromLatin1(from)))) / 3600;
    };
    QCOMPARE(hours("2026-03-29", "2026-03-30"), qint64(23));
    QCOMPARE(hours("2026-10-25", "2026-10-26"), qint64(25));
    QCOMPARE(hours("2026-03-23", "2026-03-30"), qint64(167));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
