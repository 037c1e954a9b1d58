// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimates.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kompas;

namespace {

bool isAbout(double value, double expected, double relative = 1e-9)
{
    return std::abs(value - expected) <= relative * std::max(1.0, std::abs(expected));
}

const std::vector<double> oneToTen = {10, 3, 1, 7, 2, 9, 5, 4, 8, 6};
const std::vector<double> replyMinutes = {8, 9, 10, 10, 11, 12, 12, 13, 15, 480};
const std::vector<double> nine = {5, 7, 8, 9, 12, 15, 20, 33, 240};
const std::vector<double> chancesOfNine = {.001449, .028924, .114473, .220661, .268986,
                                           .220661, .114473, .028924, .001449};

} // namespace

class TestEstimates : public QObject
{
    Q_OBJECT

private slots:
    void rateIntervals_data();
    void rateIntervals();
    void poissonIntervals_data();
    void poissonIntervals();
    void shrunkRates_data();
    void shrunkRates();
    void quantileTypes_data();
    void quantileTypes();
    void ownQuantileIsType7();
    void outlierStory();
    void bootstrapOfTheMedian();
    void drawsMeetTheExactBootstrap();
    void plainNetIntervals_data();
    void plainNetIntervals();
    void meansMissIt();
    void percentageErrors();
};

void TestEstimates::rateIntervals_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("count");
    QTest::addColumn<Interval>("corrected");
    QTest::addColumn<Interval>("exact");
    QTest::newRow("GOLDEN 5.1: 81/263") << 81 << 263 << Interval{0.253509, 0.368176} << Interval{0.252737, 0.367622};
    QTest::newRow("GOLDEN 5.1: 15/148") << 15 << 148 << Interval{0.059778, 0.164450} << Interval{0.057844, 0.161650};
    QTest::newRow("GOLDEN 5.1: 0/20") << 0 << 20 << Interval{0, 0.200453} << Interval{0, 0.168433};
    QTest::newRow("GOLDEN 5.1: 1/29") << 1 << 29 << Interval{0.001803, 0.196282} << Interval{0.000873, 0.177644};
    QTest::newRow("GOLDEN 5.1: 8/10") << 8 << 10 << Interval{0.442181, 0.964573} << Interval{0.443905, 0.974789};
    QTest::newRow("GOLDEN 5.1: 10/10") << 10 << 10 << Interval{0.655463, 1} << Interval{0.691503, 1};
    QTest::newRow("GOLDEN 5.1: 4/6") << 4 << 6 << Interval{0.241078, 0.940010} << Interval{0.222778, 0.956728};
    QTest::newRow("GOLDEN 5.1: 911/1000")
        << 911 << 1000 << Interval{0.891200, 0.927565} << Interval{0.891619, 0.927918};
}

void TestEstimates::rateIntervals()
{
    QFETCH(int, passes);
    QFETCH(int, count);
    QFETCH(Interval, corrected);
    QFETCH(Interval, exact);
    const auto isNear = [](const Interval &found, const Interval &expected) {
        return std::abs(found.low / 100 - expected.low) < 1e-6 && std::abs(found.high / 100 - expected.high) < 1e-6;
    };
    QVERIFY(isNear(correctedWilson(passes, count), corrected));
    QVERIFY(isNear(exactRateInterval(passes, count), exact));
}

void TestEstimates::poissonIntervals_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("GOLDEN 5.4: 0") << 0 << 0.0 << 3.6888794541;
    QTest::newRow("GOLDEN 5.4: 1") << 1 << 0.0253178080 << 5.5716433909;
    QTest::newRow("GOLDEN 5.4: 5") << 5 << 1.6234863901 << 11.6683320792;
    QTest::newRow("GOLDEN 5.4: 10") << 10 << 4.7953886961 << 18.3903560420;
    QTest::newRow("GOLDEN 5.4: 25") << 25 << 16.1786818478 << 36.9049316975;
    QTest::newRow("GOLDEN 5.4: 100") << 100 << 81.3639912509 << 121.6267937943;
}

void TestEstimates::poissonIntervals()
{
    QFETCH(int, count);
    QFETCH(double, low);
    QFETCH(double, high);
    QVERIFY(isAbout(poissonInterval(count).low, low));
    QVERIFY(isAbout(poissonInterval(count).high, high));
}

void TestEstimates::shrunkRates_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("rate");
    QTest::newRow("GOLDEN 5.4: 3/3") << 3 << 3 << 2100.0 / 23;
    QTest::newRow("GOLDEN 5.4: 45/50") << 45 << 50 << 90.0;
    QTest::newRow("GOLDEN 5.4: 0/2") << 0 << 2 << 1800.0 / 22;
    QTest::newRow("nothing known") << 0 << 0 << 90.0;
}

void TestEstimates::shrunkRates()
{
    QFETCH(int, passes);
    QFETCH(int, count);
    QFETCH(double, rate);
    const ShrunkRate found = shrunkRate(passes, count, 0.90, 20);
    QVERIFY(isAbout(found.rate, rate));
    if (passes == 3) {
        QVERIFY(std::abs(found.interval.low - 77.15556) < 1e-5);
        QVERIFY(std::abs(found.interval.high - 98.87944) < 1e-5);
    }
}

void TestEstimates::quantileTypes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("GOLDEN 6: type 7, Excel PERCENTILE.INC") << 7 << std::vector<double>{3.25, 5.5, 7.75, 9.1, 9.55};
    QTest::newRow("GOLDEN 6: type 6, Excel PERCENTILE.EXC") << 6 << std::vector<double>{2.75, 5.5, 8.25, 9.9, 10};
    QTest::newRow("GOLDEN 6: type 5") << 5 << std::vector<double>{3, 5.5, 8, 9.5, 10};
    QTest::newRow("GOLDEN 6: type 8") << 8 << std::vector<double>{35.0 / 12, 5.5, 97.0 / 12, 289.0 / 30, 10};
    QTest::newRow("GOLDEN 6: inverse CDF") << 1 << std::vector<double>{3, 5, 8, 9, 10};
}

void TestEstimates::quantileTypes()
{
    QFETCH(int, type);
    QFETCH(std::vector<double>, expected);
    const std::vector<double> asked = {0.25, 0.5, 0.75, 0.9, 0.95};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const double found = *quantileOfType(oneToTen, asked[i], static_cast<QuantileType>(type));
        QVERIFY2(isAbout(found, expected[i]), QByteArray::number(found, 'g', 12));
    }
    QVERIFY(!quantileOfType({}, 0.5, static_cast<QuantileType>(type)));
}

void TestEstimates::ownQuantileIsType7()
{
    std::mt19937 engine(5);
    for (int i = 0; i < 200; ++i) {
        std::vector<double> values(1 + engine() % 50);
        for (double &value : values)
            value = static_cast<double>(engine() % 1000) / 8;
        const double p = static_cast<double>(engine() % 1001) / 1000;
        QVERIFY(isAbout(*quantileOfType(values, p, QuantileType::Excel), *quantile(values, p), 1e-12));
    }
}

void TestEstimates::outlierStory()
{
    QCOMPARE(*trimmedMean(replyMinutes, 0.1), 11.5);
    QCOMPARE(*winsorisedMean(replyMinutes, 0.1), 11.6);
    QVERIFY(isAbout(*geometricMean(replyMinutes), 15.95277912690871));
    QVERIFY(isAbout(*standardDeviation(replyMinutes), 148.28950663407636));
    QCOMPARE(*quantileOfType(replyMinutes, 0.25, QuantileType::Excel), 10.0);
    QCOMPARE(*quantileOfType(replyMinutes, 0.75, QuantileType::Excel), 12.75);
    QCOMPARE(*medianDeviation(replyMinutes), 1.5);
    QVERIFY(std::abs(*modifiedZ(replyMinutes, 480) - 210.66883) < 1e-5);
    QVERIFY(!modifiedZ({1, 1, 1, 9}, 9));
    QVERIFY(!geometricMean({1, 0}));
    QVERIFY(!geometricMean({}));
    QVERIFY(!trimmedMean({}, 0.1));
    QVERIFY(!standardDeviation({1}));
}

void TestEstimates::bootstrapOfTheMedian()
{
    const std::vector<double> chances = bootstrapMedianChances(9);
    double upTo = 0;
    double mean = 0;
    double square = 0;
    for (std::size_t i = 0; i < nine.size(); ++i) {
        QVERIFY(std::abs(chances[i] - chancesOfNine[i]) < 1e-6);
        upTo += chances[i];
        mean += chances[i] * nine[i];
        square += chances[i] * nine[i] * nine[i];
    }
    QVERIFY(isAbout(upTo, 1));
    QVERIFY(isAbout(mean, 13.240965139));
    QVERIFY(isAbout(std::sqrt(square - mean * mean), 10.023906910));
    // The 95 % interval of percentiles: from the first value that 2.5 % lie up to, to the first that 97.5 % do.
    const auto percentile = [&](double p) {
        double sum = 0;
        std::size_t i = 0;
        while ((sum += chances[i]) < p)
            ++i;
        return nine[i];
    };
    QCOMPARE(percentile(0.025), 7.0);
    QCOMPARE(percentile(0.975), 33.0);
    QVERIFY(bootstrapMedianChances(10).empty());
}

void TestEstimates::drawsMeetTheExactBootstrap()
{
    std::mt19937 engine(2026);
    std::vector<double> found(nine.size(), 0);
    constexpr int draws = 20000;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<std::size_t> drawn(nine.size());
        for (std::size_t &each : drawn)
            each = engine() % nine.size();
        std::ranges::nth_element(drawn, drawn.begin() + 4);
        found[drawn[4]] += 1.0 / draws;
    }
    const std::vector<double> exact = bootstrapMedianChances(9);
    for (std::size_t i = 0; i < exact.size(); ++i)
        QVERIFY(std::abs(found[i] - exact[i]) < 0.01);
}

void TestEstimates::plainNetIntervals_data()
{
    QTest::addColumn<int>("promoters");
    QTest::addColumn<int>("passives");
    QTest::addColumn<int>("detractors");
    QTest::addColumn<double>("net");
    QTest::addColumn<double>("half");
    QTest::newRow("GOLDEN 5.3: seed") << 3 << 1 << 0 << 75.0 << 42.434465;
    QTest::newRow("GOLDEN 5.3: all promoters") << 5 << 0 << 0 << 100.0 << 0.0;
    QTest::newRow("GOLDEN 5.3: all detractors") << 0 << 0 << 5 << -100.0 << 0.0;
    QTest::newRow("GOLDEN 5.3: small") << 15 << 9 << 12 << 8.333333 << 28.158368;
    QTest::newRow("GOLDEN 5.3: hundred") << 50 << 30 << 20 << 30.0 << 15.307808;
    QTest::newRow("GOLDEN 5.3: Cross Validated") << 162 << 108 << 54 << 33.333333 << 8.115949;
    QTest::newRow("GOLDEN 5.3: five hundred") << 300 << 120 << 80 << 44.0 << 6.596669;
}

void TestEstimates::plainNetIntervals()
{
    QFETCH(int, promoters);
    QFETCH(int, passives);
    QFETCH(int, detractors);
    QFETCH(double, net);
    QFETCH(double, half);
    const Interval plain = plainNetInterval(promoters, detractors, promoters + passives + detractors);
    QVERIFY(std::abs((plain.low + plain.high) / 2 - net) < 1e-6);
    QVERIFY2(std::abs((plain.high - plain.low) / 2 - half) < 1e-6, QByteArray::number(plain.high, 'g', 12));
}

void TestEstimates::meansMissIt()
{
    // GOLDEN 6: reply times before and after; the medians differ, and the means do not show it.
    const std::vector<double> before = {42, 55, 61, 38, 90, 120, 47, 66, 300, 58};
    const std::vector<double> after = {30, 41, 35, 28, 44, 39, 52, 61, 33, 250};
    QVERIFY(isAbout(*meanOf(before), 87.7));
    QVERIFY(isAbout(*meanOf(after), 61.3));
    QVERIFY(isAbout(*welchTest(before, after), 0.4296003123254295));
    QVERIFY(isAbout(*welchTest(after, before), 0.4296003123254295));
    QVERIFY(!welchTest({1}, before));
    QVERIFY(!welchTest({2, 2}, {3, 3}));
}

void TestEstimates::percentageErrors()
{
    // GOLDEN 7: the weekday mean of four weeks against the fifth.
    const std::vector<double> forecast = {126, 103, 97, 92, 87};
    QVERIFY(isAbout(*meanPercentageError(forecast, std::vector<double>{132, 101, 99, 95, 84}), 3.0550355785));
    QVERIFY(!meanPercentageError(forecast, std::vector<double>{132, 101, 0, 95, 84}));
    QVERIFY(!meanPercentageError({}, {}));
}

QTEST_GUILESS_MAIN(TestEstimates)
#include "tst_estimates.moc"
