// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kompas;

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void quantiles_data();
    void quantiles();
    void outlierStory();
    void wilsonIntervals_data();
    void wilsonIntervals();
    void netIntervals_data();
    void netIntervals();
    void medianRanks_data();
    void medianRanks();
    void ranksOfP90CoverIt();
    void studentInterval();
};

namespace {

const std::vector<double> oneToTen = {10, 3, 1, 7, 2, 9, 5, 4, 8, 6};
const std::vector<double> replyMinutes = {8, 9, 10, 10, 11, 12, 12, 13, 15, 480};

} // namespace

void TestStatistics::quantiles_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("GOLDEN 6: P25") << 0.25 << 3.25;
    QTest::newRow("GOLDEN 6: P50") << 0.5 << 5.5;
    QTest::newRow("GOLDEN 6: P75") << 0.75 << 7.75;
    QTest::newRow("GOLDEN 6: P90") << 0.9 << 9.1;
    QTest::newRow("GOLDEN 6: P95") << 0.95 << 9.55;
    QTest::newRow("smallest") << 0.0 << 1.0;
    QTest::newRow("largest") << 1.0 << 10.0;
}

void TestStatistics::quantiles()
{
    QFETCH(double, p);
    QFETCH(double, expected);
    std::vector<double> values = oneToTen;
    QCOMPARE(*quantile(values, p), expected);
    std::vector<double> nothing;
    QVERIFY(!quantile(nothing, p));
    std::vector<double> single = {42};
    QCOMPARE(*quantile(single, p), 42.0);
}

void TestStatistics::outlierStory()
{
    std::vector<double> values = replyMinutes;
    QCOMPARE(*meanOf(values), 58.0);
    QCOMPARE(*quantile(values, 0.5), 11.5);
    QCOMPARE(*quantile(values, 0.9), 61.5);
    QCOMPARE(*meanOf(replyMinutes) / *quantile(values, 0.5), 58.0 / 11.5);
    const Interval fences = *tukeyFences(values, 1.5);
    QCOMPARE(fences, (Interval{10 - 4.125, 16.875}));
}

void TestStatistics::wilsonIntervals_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("GOLDEN 5.1: Newcombe 1") << 81 << 263 << 0.255289 << 0.366210;
    QTest::newRow("GOLDEN 5.1: Newcombe 2") << 15 << 148 << 0.062386 << 0.160487;
    QTest::newRow("GOLDEN 5.1: nobody") << 0 << 20 << 0.0 << 0.161125;
    QTest::newRow("GOLDEN 5.1: one") << 1 << 29 << 0.006113 << 0.171755;
    QTest::newRow("GOLDEN 5.1: eight of ten") << 8 << 10 << 0.490162 << 0.943318;
    QTest::newRow("GOLDEN 5.1: everybody") << 10 << 10 << 0.722467 << 1.0;
    QTest::newRow("GOLDEN 5.1: four of six") << 4 << 6 << 0.299993 << 0.903229;
    QTest::newRow("GOLDEN 5.1: 91.1 %") << 911 << 1000 << 0.891743 << 0.927112;
}

void TestStatistics::wilsonIntervals()
{
    QFETCH(int, passes);
    QFETCH(int, count);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(passes, count);
    QVERIFY(std::abs(interval.low / 100 - low) < 1e-6);
    QVERIFY(std::abs(interval.high / 100 - high) < 1e-6);
}

void TestStatistics::netIntervals_data()
{
    QTest::addColumn<int>("promoters");
    QTest::addColumn<int>("passives");
    QTest::addColumn<int>("detractors");
    QTest::addColumn<double>("centre");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("GOLDEN 5.3: seed") << 3 << 1 << 0 << 42.857143 << -7.341536 << 93.055822;
    // Before it is clipped: 62.5, up to 107.508547.
    QTest::newRow("GOLDEN 5.3: all promoters, clipped") << 5 << 0 << 0 << (17.491453 + 100) / 2 << 17.491453 << 100.0;
    QTest::newRow("GOLDEN 5.3: all detractors, clipped")
        << 0 << 0 << 5 << (-17.491453 - 100) / 2 << -100.0 << -17.491453;
    QTest::newRow("GOLDEN 5.3: small") << 15 << 9 << 12 << 7.692308 << -19.027940 << 34.412555;
    QTest::newRow("GOLDEN 5.3: hundred") << 50 << 30 << 20 << 29.126214 << 14.051130 << 44.201297;
    QTest::newRow("GOLDEN 5.3: Cross Validated") << 162 << 108 << 54 << 33.027523 << 24.945251 << 41.109794;
    QTest::newRow("GOLDEN 5.3: five hundred") << 300 << 120 << 80 << 43.737575 << 37.156243 << 50.318906;
}

void TestStatistics::netIntervals()
{
    QFETCH(int, promoters);
    QFETCH(int, passives);
    QFETCH(int, detractors);
    QFETCH(double, centre);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = netInterval(promoters, detractors, promoters + passives + detractors);
    QVERIFY(std::abs((interval.low + interval.high) / 2 - centre) < 1e-6);
    QVERIFY(std::abs(interval.low - low) < 1e-6);
    QVERIFY(std::abs(interval.high - high) < 1e-6);
}

void TestStatistics::medianRanks_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<double>("covered"); // percent, where GOLDEN says so
    QTest::newRow("too few") << 5 << 0 << 0 << 0.0;
    QTest::newRow("GOLDEN 6: 6") << 6 << 1 << 6 << 96.875;
    QTest::newRow("GOLDEN 6: 9") << 9 << 2 << 8 << 96.09375;
    QTest::newRow("GOLDEN 6: 10") << 10 << 2 << 9 << 97.8515625;
    QTest::newRow("GOLDEN 6: 15") << 15 << 4 << 12 << 0.0;
    QTest::newRow("GOLDEN 6: 20") << 20 << 6 << 15 << 95.8610535;
    QTest::newRow("GOLDEN 6: 25") << 25 << 8 << 18 << 95.6714749;
    QTest::newRow("GOLDEN 6: 30") << 30 << 10 << 21 << 95.7226054;
    QTest::newRow("GOLDEN 6: 50") << 50 << 18 << 33 << 96.7160862;
    QTest::newRow("GOLDEN 6: 100") << 100 << 40 << 61 << 96.4799800;
}

void TestStatistics::medianRanks()
{
    QFETCH(int, count);
    QFETCH(int, low);
    QFETCH(int, high);
    const std::optional<Ranks> ranks = quantileRanks(count, 0.5);
    QCOMPARE(ranks.has_value(), low > 0);
    if (!ranks)
        return;
    QCOMPARE(*ranks, (Ranks{low, high}));
    // The median lies between them when at least `low` and fewer than `high` values are below it.
    double share = 0;
    for (int k = low; k < high; ++k)
        share +=
            std::exp(std::lgamma(count + 1) - std::lgamma(k + 1) - std::lgamma(count - k + 1) - count * std::log(2.0));
    QVERIFY(share >= 0.95);
    QFETCH(double, covered);
    if (covered > 0)
        QVERIFY2(std::abs(100 * share - covered) < 1e-7, QByteArray::number(100 * share, 'g', 10));
}

void TestStatistics::ranksOfP90CoverIt()
{
    // By definition: at most 2.5 % of the binomial distribution below the low and above the high rank, and no
    // narrower ranks do. Summed here term by term.
    for (const int count : {36, 50, 200, 999}) {
        std::vector<double> atMost;
        double sum = 0;
        for (int k = 0; k <= count; ++k) {
            sum += std::exp(std::lgamma(count + 1) - std::lgamma(k + 1) - std::lgamma(count - k + 1) + k * std::log(0.9)
                            + (count - k) * std::log(0.1));
            atMost.push_back(sum);
        }
        const std::optional<Ranks> ranks = quantileRanks(count, 0.9);
        QVERIFY(ranks);
        const auto below = [&](qint64 k) { return k < 0 ? 0.0 : atMost[static_cast<std::size_t>(k)]; };
        QVERIFY(below(ranks->low - 1) <= 0.025 && below(ranks->low) > 0.025);
        QVERIFY(1 - below(ranks->high - 1) <= 0.025 && 1 - below(ranks->high - 2) > 0.025);
    }
    QVERIFY(!quantileRanks(20, 0.9));
}

void TestStatistics::studentInterval()
{
    // 1 to 10: mean 5.5, sd 3.0276503540974917, t(9) = 2.2621571627409915
    const Interval interval = *meanInterval(oneToTen);
    QVERIFY(std::abs(interval.low - (5.5 - 2.2621571627409915 * 3.0276503540974917 / std::sqrt(10))) < 1e-9);
    QVERIFY(std::abs(interval.low + interval.high - 11) < 1e-9);
    QVERIFY(!meanInterval({1}));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
