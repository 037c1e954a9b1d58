// SPDX-License-Identifier: GPL-3.0-or-later
// How often the intervals hold the truth: worked out exactly from the distribution, and counted in draws of a fixed
// seed. Both ways must agree, and the intervals of medians must never promise too much.
#include "core/metrics/difference.h"
#include "core/metrics/estimates.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kompas;

namespace {

constexpr int draws = 60000; ///< a standard error of 0.1 point at 95 %

/// How probable k of n is.
double chanceOf(int k, int n, double p)
{
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p)
                    + (n - k) * std::log1p(-p));
}

bool holds(const Interval &interval, double percent)
{
    return interval.low <= percent && percent <= interval.high;
}

template<typename Method>
double exactCoverage(int n, double p, Method method)
{
    double covered = 0;
    for (int k = 0; k <= n; ++k)
        covered += holds(method(k, n), 100 * p) ? chanceOf(k, n, p) : 0;
    return 100 * covered;
}

template<typename Method>
double drawnCoverage(int n, double p, Method method)
{
    std::mt19937 engine(static_cast<unsigned>(n * 1000) + static_cast<unsigned>(p * 1000));
    std::vector<char> isHeld;
    for (int k = 0; k <= n; ++k)
        isHeld.push_back(holds(method(k, n), 100 * p) ? 1 : 0);
    std::binomial_distribution<int> distribution(n, p);
    int covered = 0;
    for (int i = 0; i < draws; ++i)
        covered += isHeld[static_cast<std::size_t>(distribution(engine))];
    return 100.0 * covered / draws;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void rates_data();
    void rates();
    void wilsonIsNearNinetyFive();
    void netScores_data();
    void netScores();
    void medians_data();
    void medians();
    void differences();
    void falseAlarmsOfRanks();
    void falseAlarmsAmongManyGroups();
};

void TestCoverage::rates_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    for (const int n : {5, 10, 20, 30, 50, 100, 250, 1000}) {
        for (const double p : {0.02, 0.1, 0.3, 0.5, 0.8, 0.9, 0.95})
            QTest::addRow("n %d, p %g", n, p) << n << p;
    }
}

void TestCoverage::rates()
{
    QFETCH(int, n);
    QFETCH(double, p);
    const auto ours = [](int k, int count) { return wilson(k, count); };
    const double exact = exactCoverage(n, p, ours);
    const double drawn = drawnCoverage(n, p, ours);
    QVERIFY2(std::abs(exact - drawn) < 0.5, QByteArray::number(exact) + " and " + QByteArray::number(drawn));
    // Clopper and Pearson promise at least 95 %.
    QVERIFY(exactCoverage(n, p, [](int k, int count) { return exactRateInterval(k, count); }) >= 95 - 1e-9);
}

void TestCoverage::wilsonIsNearNinetyFive()
{
    double sum = 0;
    int count = 0;
    for (int n = 5; n <= 200; n += 5) {
        for (int percent = 1; percent < 100; ++percent) {
            sum += exactCoverage(n, percent / 100.0, [](int k, int of) { return wilson(k, of); });
            ++count;
        }
    }
    QVERIFY2(std::abs(sum / count - 95) < 0.5, QByteArray::number(sum / count));
}

void TestCoverage::netScores_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("promoters");
    QTest::addColumn<double>("detractors");
    for (const int n : {10, 30, 60}) {
        QTest::addRow("n %d, even", n) << n << 0.4 << 0.4;
        QTest::addRow("n %d, good", n) << n << 0.6 << 0.15;
        QTest::addRow("n %d, bad", n) << n << 0.2 << 0.5;
    }
}

void TestCoverage::netScores()
{
    QFETCH(int, n);
    QFETCH(double, promoters);
    QFETCH(double, detractors);
    const double truth = 100 * (promoters - detractors);
    double exact = 0;
    for (int up = 0; up <= n; ++up) {
        const double here = chanceOf(up, n, promoters);
        for (int down = 0; down <= n - up; ++down) {
            const bool isHeld = holds(netInterval(up, down, n), truth);
            // Of those that are no promoters, these are detractors.
            exact += isHeld ? 100 * here * chanceOf(down, n - up, detractors / (1 - promoters)) : 0;
        }
    }
    std::mt19937 engine(static_cast<unsigned>(n));
    std::discrete_distribution<int> answers({promoters, detractors, 1 - promoters - detractors});
    int covered = 0;
    for (int i = 0; i < draws; ++i) {
        std::array<int, 3> counts = {};
        for (int answer = 0; answer < n; ++answer)
            ++counts[static_cast<std::size_t>(answers(engine))];
        covered += holds(netInterval(counts[0], counts[1], n), truth) ? 1 : 0;
    }
    const double drawn = 100.0 * covered / draws;
    QVERIFY2(std::abs(exact - drawn) < 0.5, QByteArray::number(exact) + " and " + QByteArray::number(drawn));
    QVERIFY2(exact > 93 && exact < 99.5, QByteArray::number(exact));
}

void TestCoverage::medians_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    for (const int n : {6, 9, 10, 15, 25, 30, 50, 100, 333, 1000, 20000})
        QTest::addRow("median of %d", n) << n << 0.5;
    for (const int n : {36, 50, 100, 1000, 20000})
        QTest::addRow("P90 of %d", n) << n << 0.9;
}

void TestCoverage::medians()
{
    QFETCH(int, n);
    QFETCH(double, p);
    const Ranks ranks = *quantileRanks(n, p);
    // The quantile lies between the ranks when at least `low` and fewer than `high` values lie below it.
    double exact = 0;
    for (int k = static_cast<int>(ranks.low); k < ranks.high; ++k)
        exact += 100 * chanceOf(k, n, p);
    QVERIFY2(exact >= 95 - 1e-9, QByteArray::number(exact, 'g', 10));
    if (n > 1000)
        return;
    std::mt19937 engine(static_cast<unsigned>(n));
    std::uniform_real_distribution<double> uniform(0, 1);
    const int times = std::min(20000, 2000000 / n);
    int covered = 0;
    for (int i = 0; i < times; ++i) {
        std::vector<double> values(static_cast<std::size_t>(n));
        for (double &value : values)
            value = uniform(engine);
        covered += holds(*quantileInterval(values, p), p) ? 1 : 0;
    }
    const double error = 100 * std::sqrt(exact / 100 * (1 - exact / 100) / times);
    QVERIFY(std::abs(100.0 * covered / times - exact) < std::max(0.5, 4 * error));
}

void TestCoverage::differences()
{
    // Newcombe 1998 found 95.1 % on average over many pairs of rates and sizes.
    double sum = 0;
    int count = 0;
    for (const auto &[n, m] : {std::pair(20, 20), std::pair(50, 30), std::pair(15, 60)}) {
        for (const double p : {0.1, 0.3, 0.5, 0.85}) {
            for (const double q : {0.1, 0.4, 0.6, 0.9}) {
                double covered = 0;
                for (int k = 0; k <= n; ++k) {
                    for (int l = 0; l <= m; ++l) {
                        const Interval interval = differenceOfRates(k, n, l, m)->interval;
                        covered += holds(interval, 100 * (p - q)) ? chanceOf(k, n, p) * chanceOf(l, m, q) : 0;
                    }
                }
                QVERIFY2(covered > 0.90, QByteArray::number(covered));
                sum += 100 * covered;
                ++count;
            }
        }
    }
    QVERIFY2(std::abs(sum / count - 95) < 1, QByteArray::number(sum / count));
}

void TestCoverage::falseAlarmsOfRanks()
{
    // Skewed durations of two teams that are the same: at most one false alarm in twenty, small and large.
    std::mt19937 engine(99);
    std::lognormal_distribution<double> minutes(4, 1.5);
    for (const auto &[n, m] : {std::pair(8, 9), std::pair(40, 60)}) {
        constexpr int times = 4000;
        int alarms = 0;
        for (int i = 0; i < times; ++i) {
            std::vector<double> first(static_cast<std::size_t>(n));
            std::vector<double> second(static_cast<std::size_t>(m));
            for (std::vector<double> *values : {&first, &second}) {
                for (double &value : *values)
                    value = std::round(minutes(engine) * 10) / 10;
            }
            alarms += rankSumTest(first, second)->p < significantBelow ? 1 : 0;
        }
        QVERIFY2(alarms < times * 0.06 && alarms > times * 0.025, QByteArray::number(alarms));
    }
}

void TestCoverage::falseAlarmsAmongManyGroups()
{
    // Twenty agents who are all the same: without Holm most lists name one, with him one list in twenty.
    std::mt19937 engine(2026);
    std::lognormal_distribution<double> minutes(4, 1);
    constexpr int times = 400;
    int alarms = 0;
    int plain = 0;
    for (int i = 0; i < times; ++i) {
        std::vector<std::vector<double>> groups(20, std::vector<double>(30));
        for (std::vector<double> &group : groups)
            std::ranges::generate(group, [&] { return minutes(engine); });
        std::vector<double> p;
        for (const auto &test : rankSumsAgainstRest(groups))
            p.push_back(test->p);
        plain += std::ranges::min(p) < significantBelow ? 1 : 0;
        alarms += std::ranges::min(holm(p)) < significantBelow ? 1 : 0;
    }
    QVERIFY2(plain > times / 2, QByteArray::number(plain));
    QVERIFY2(alarms < times * 0.08, QByteArray::number(alarms));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
