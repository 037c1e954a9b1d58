// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/difference.h"

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

const std::vector<double> males = {19, 22, 16, 29, 24};
const std::vector<double> females = {20, 11, 17, 12};
const std::vector<double> before = {42, 55, 61, 38, 90, 120, 47, 66, 300, 58};
const std::vector<double> after = {30, 41, 35, 28, 44, 39, 52, 61, 33, 250};

/// Every difference listed and sorted: what shiftBetween() never does.
std::vector<double> listedDifferences(const std::vector<double> &first, const std::vector<double> &second)
{
    std::vector<double> result;
    for (const double one : first) {
        for (const double other : second)
            result.push_back(one - other);
    }
    std::ranges::sort(result);
    return result;
}

std::vector<double> randomMinutes(std::mt19937 &engine, std::size_t count, int most)
{
    std::vector<double> values(count);
    for (double &value : values)
        value = static_cast<double>(engine() % static_cast<unsigned>(most)) / 4 - 20;
    return values;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void rates_data();
    void rates();
    void pAndIntervalAgree();
    void textbookTests();
    void noRecords();
    void rankSum_data();
    void rankSum();
    void rankSumByTheNormal_data();
    void rankSumByTheNormal();
    void shifts();
    void shiftIsTheMedianOfAllPairs_data();
    void shiftIsTheMedianOfAllPairs();
    void exactChancesMeetTheNormalOnes();
    void manyValuesTakeNoPairs();
    void manyComparisons();
    void groupsAgainstTheRest();
    void intervalsTogether();
};

void TestDifference::rates_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("otherPasses");
    QTest::addColumn<int>("otherCount");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("isReal");
    QTest::newRow("GOLDEN 5.2: Newcombe (a)") << 56 << 70 << 48 << 80 << 5.2431 << 33.3873 << true;
    QTest::newRow("GOLDEN 5.2: Newcombe (b)") << 9 << 10 << 3 << 10 << 17.0523 << 80.9018 << true;
    QTest::newRow("GOLDEN 5.2: ten points, not shown to differ") << 45 << 50 << 40 << 50 << -4.3432 << 24.2097 << false;
    QTest::newRow("GOLDEN 5.2: eight points of many") << 180 << 200 << 164 << 200 << 1.1773 << 14.8360 << true;
    QTest::newRow("the other way round") << 164 << 200 << 180 << 200 << -14.8360 << -1.1773 << true;
    QTest::newRow("no difference") << 8 << 10 << 80 << 100 << -31.6922 << 16.8614 << false;
}

void TestDifference::rates()
{
    QFETCH(int, passes);
    QFETCH(int, count);
    QFETCH(int, otherPasses);
    QFETCH(int, otherCount);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, isReal);
    const RateDifference found = *differenceOfRates(passes, count, otherPasses, otherCount);
    QVERIFY(isAbout(found.difference, 100.0 * passes / count - 100.0 * otherPasses / otherCount));
    QVERIFY2(std::abs(found.interval.low - low) < 6e-5, QByteArray::number(found.interval.low, 'g', 10));
    QVERIFY2(std::abs(found.interval.high - high) < 6e-5, QByteArray::number(found.interval.high, 'g', 10));
    QCOMPARE(found.p < significantBelow, isReal);
}

void TestDifference::pAndIntervalAgree()
{
    std::mt19937 engine(7);
    int real = 0;
    for (int i = 0; i < 2000; ++i) {
        const int count = 1 + static_cast<int>(engine() % 60);
        const int otherCount = 1 + static_cast<int>(engine() % 60);
        const int passes = static_cast<int>(engine() % static_cast<unsigned>(count + 1));
        const int otherPasses = static_cast<int>(engine() % static_cast<unsigned>(otherCount + 1));
        const RateDifference found = *differenceOfRates(passes, count, otherPasses, otherCount);
        const bool holdsZero = found.interval.low <= 0 && found.interval.high >= 0;
        QCOMPARE(found.p >= significantBelow, holdsZero);
        real += holdsZero ? 0 : 1;
    }
    QVERIFY(real > 500 && real < 1900);
}

void TestDifference::textbookTests()
{
    const PooledTest pooled = pooledRateTest(180, 200, 164, 200);
    QVERIFY(isAbout(pooled.z, 2.305561670816942));
    QVERIFY(isAbout(pooled.p, 0.021135137067571346));
    QVERIFY(isAbout(fisherTest(180, 200, 164, 200), 0.029975622426434555));
    QCOMPARE(pooledRateTest(5, 5, 7, 7).p, 1.0);
    QVERIFY(isAbout(fisherTest(5, 5, 7, 7), 1.0));
}

void TestDifference::noRecords()
{
    QVERIFY(!differenceOfRates(0, 0, 1, 2));
    QVERIFY(!differenceOfRates(1, 2, 0, 0));
    const std::vector<double> none;
    QVERIFY(!rankSumTest(none, males));
    QVERIFY(!rankSumTest(males, none));
    QVERIFY(!shiftBetween(none, none));
    const std::vector<double> one = {3};
    QCOMPARE(rankSumTest(one, one)->p, 1.0);
    QCOMPARE(shiftBetween(one, one)->shift, 0.0);
    QVERIFY(!shiftBetween(one, one)->interval);
}

void TestDifference::rankSum_data()
{
    QTest::addColumn<std::vector<double>>("first");
    QTest::addColumn<std::vector<double>>("second");
    QTest::addColumn<double>("u");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("isExact");
    QTest::newRow("GOLDEN 6: SciPy's example") << males << females << 17.0 << 0.1111111111111111 << true;
    QTest::newRow("GOLDEN 6: reply times, one tie") << before << after << 78.5 << 0.034226150579334216 << false;
    QTest::newRow("GOLDEN 6: many ties") << std::vector<double>{1, 2, 2, 3, 5} << std::vector<double>{2, 3, 3, 4, 6}
                                         << 7.0 << 0.2842836913629979 << false;
    QTest::newRow("all the same") << std::vector<double>{4, 4, 4} << std::vector<double>{4, 4} << 3.0 << 1.0 << false;
}

void TestDifference::rankSum()
{
    QFETCH(std::vector<double>, first);
    QFETCH(std::vector<double>, second);
    QFETCH(double, u);
    QFETCH(double, p);
    QFETCH(bool, isExact);
    const RankSum found = *rankSumTest(first, second);
    QCOMPARE(found.u, u);
    QVERIFY2(isAbout(found.p, p), QByteArray::number(found.p, 'g', 17));
    QCOMPARE(found.isExact, isExact);
    const double pairs = static_cast<double>(first.size() * second.size());
    QVERIFY(isAbout(found.superiority, u / pairs));
    const RankSum mirrored = *rankSumTest(second, first);
    QVERIFY(isAbout(mirrored.u, pairs - u));
    QVERIFY(isAbout(mirrored.p, p));
}

void TestDifference::rankSumByTheNormal_data()
{
    QTest::addColumn<std::vector<double>>("first");
    QTest::addColumn<std::vector<double>>("second");
    QTest::addColumn<bool>("isCorrected");
    QTest::addColumn<double>("p");
    QTest::newRow("GOLDEN 6: SciPy's example, asymptotic with continuity")
        << males << females << true << 0.11134688653314041;
    QTest::newRow("GOLDEN 6: SciPy's example, asymptotic without") << males << females << false << 0.0864107329737;
    QTest::newRow("GOLDEN 6: reply times") << before << after << true << 0.034226150579334216;
    QTest::newRow("nothing to compare") << males << std::vector<double>{} << true << 1.0;
}

void TestDifference::rankSumByTheNormal()
{
    QFETCH(std::vector<double>, first);
    QFETCH(std::vector<double>, second);
    QFETCH(bool, isCorrected);
    QFETCH(double, p);
    const double found = normalRankSumP(first, second, isCorrected ? Continuity::Corrected : Continuity::Plain);
    QVERIFY2(isAbout(found, p), QByteArray::number(found, 'g', 17));
}

void TestDifference::shifts()
{
    QCOMPARE(shiftBetween(males, females)->shift, 7.0);
    QVERIFY(isAbout(rankSumTest(males, females)->superiority, 0.85));
    QVERIFY(isAbout(2 * rankSumTest(males, females)->superiority - 1, 0.70));
    const Shift shift = *shiftBetween(after, before);
    QCOMPARE(shift.shift, -19.0);
    QVERIFY(shift.interval && shift.interval->low < -19 && shift.interval->high < 0);
}

void TestDifference::shiftIsTheMedianOfAllPairs_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("m");
    QTest::addColumn<int>("most");
    QTest::newRow("one pair") << 1 << 1 << 100;
    QTest::newRow("odd") << 7 << 9 << 1000;
    QTest::newRow("even") << 20 << 31 << 1000;
    QTest::newRow("ties") << 40 << 25 << 8;
    QTest::newRow("uneven sizes") << 3 << 300 << 100000;
}

void TestDifference::shiftIsTheMedianOfAllPairs()
{
    QFETCH(int, n);
    QFETCH(int, m);
    QFETCH(int, most);
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 engine(seed);
        const std::vector<double> first = randomMinutes(engine, static_cast<std::size_t>(n), most);
        const std::vector<double> second = randomMinutes(engine, static_cast<std::size_t>(m), most);
        std::vector<double> listed = listedDifferences(first, second);
        const Shift found = *shiftBetween(first, second);
        QCOMPARE(found.shift, *quantile(listed, 0.5));
        if (!found.interval)
            continue;
        QVERIFY(found.interval->low <= found.shift && found.shift <= found.interval->high);
        // Both ends are differences that were found, as far from the lowest as from the highest.
        bool isBalanced = false;
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const double mirrored = listed[listed.size() - 1 - i];
            isBalanced = isBalanced || (listed[i] == found.interval->low && mirrored == found.interval->high);
        }
        QVERIFY(isBalanced);
    }
}

void TestDifference::exactChancesMeetTheNormalOnes()
{
    // 30 by 30 without ties is worked out; one tie less exact a sample is not. Both see nearly the same.
    std::mt19937 engine(3);
    std::vector<double> first;
    std::vector<double> second;
    for (int i = 0; i < 30; ++i) {
        first.push_back(static_cast<double>(engine()) / 1000);
        second.push_back(static_cast<double>(engine()) / 1000 + 1000000);
    }
    const RankSum exact = *rankSumTest(first, second);
    QVERIFY(exact.isExact);
    first.push_back(first.front());
    const RankSum normal = *rankSumTest(first, second);
    QVERIFY(!normal.isExact);
    QVERIFY(exact.p < 0.05 && std::abs(exact.p - normal.p) < 0.02);
}

void TestDifference::manyValuesTakeNoPairs()
{
    // 10^10 pairs: listing them would need 80 GB.
    std::mt19937 engine(11);
    const std::vector<double> first = randomMinutes(engine, 100000, 100000);
    std::vector<double> second = first;
    for (double &value : second)
        value += 300;
    const Shift found = *shiftBetween(second, first);
    QCOMPARE(found.shift, 300.0);
    QVERIFY(found.interval->low > 0 && found.interval->low <= 300 && found.interval->high >= 300);
    QVERIFY(rankSumTest(second, first)->p < 0.001);
}

void TestDifference::manyComparisons()
{
    const std::vector<double> p = {.01, .04, .03, .005};
    const std::vector<double> expectedHolm = {.03, .06, .06, .02};
    const std::vector<double> expectedBenjamini = {.02, .04, .04, .02};
    const std::vector<double> byHolm = holm(p);
    const std::vector<double> byBenjamini = benjaminiHochberg(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        QVERIFY(isAbout(byHolm[i], expectedHolm[i]));
        QVERIFY(isAbout(byBenjamini[i], expectedBenjamini[i]));
    }
    QCOMPARE(holm(std::vector<double>{.9, .8}), (std::vector<double>{1, 1}));
    QVERIFY(holm({}).empty());
}

void TestDifference::groupsAgainstTheRest()
{
    const std::vector<std::vector<double>> groups = {before, after, {}, {61, 61, 40}};
    const auto found = rankSumsAgainstRest(groups);
    QVERIFY(!found[2]);
    for (const std::size_t group : {0, 1, 3}) {
        std::vector<double> rest;
        for (std::size_t other = 0; other < groups.size(); ++other) {
            if (other != group)
                rest.insert(rest.end(), groups[other].begin(), groups[other].end());
        }
        const RankSum alone = *rankSumTest(groups[group], rest);
        QVERIFY(!alone.isExact);
        QCOMPARE(found[group]->u, alone.u);
        QVERIFY(isAbout(found[group]->p, alone.p));
    }
    QVERIFY(!rankSumsAgainstRest({before}).front());
    QVERIFY(rankSumsAgainstRest({}).empty());
}

void TestDifference::intervalsTogether()
{
    // Zou and Donner: the difference of 40 (20 to 60) and 10 (0 to 20) reaches down to 40 - 10 - sqrt(20^2 + 10^2).
    QVERIFY(pOfIntervals(40, {20, 60}, 10, {0, 20}) < significantBelow);
    QVERIFY(pOfIntervals(10, {0, 20}, 40, {20, 60}) < significantBelow);
    QVERIFY(pOfIntervals(30, {10, 50}, 10, {0, 20}) > significantBelow);
    // 3, 4 and 5: exactly at the edge.
    QVERIFY(isAbout(pOfIntervals(15, {12, 20}, 10, {7, 14}), 0.05));
    QCOMPARE(pOfIntervals(10, {0, 20}, 10, {0, 20}), 1.0);
    QCOMPARE(pOfIntervals(10, {10, 10}, 20, {20, 20}), 0.0);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
