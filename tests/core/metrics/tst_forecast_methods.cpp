// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/forecast_methods.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace kompas;

namespace {

/// Mondays to Fridays of four weeks (GOLDEN section 7), and the week that came.
const std::vector<double> fourWeeks = {120, 100, 95, 90, 85, 130, 105, 96,  92, 88,
                                       126, 104, 97, 94, 86, 128, 103, 100, 92, 89};
const std::vector<double> fifthWeek = {132, 101, 99, 95, 84};
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> joined(std::vector<double> a, const std::vector<double> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// Weeks of seven days about a level that rises, with a season and noise.
std::vector<double> madeSeries(int weeks, double rise, double noise, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> dice(0, noise);
    const double season[] = {40, 20, 10, 0, -10, -60, -70};
    std::vector<double> series;
    for (int day = 0; day < weeks * 7; ++day)
        series.push_back(std::max(0.0, 200 + rise * day + season[day % 7] + dice(random)));
    return series;
}

} // namespace

class TestForecastMethods : public QObject
{
    Q_OBJECT

private slots:
    void weekdayMeanOfTheGoldenWeeks();
    void naiveWinsTheGoldenWeeks();
    void everyMethodContinuesAPlainSeason();
    void trendFollowsALine();
    void placesAreCountedFromTheEnd();
    void missingDaysDoNotCount();
    void bestFitsTheSeries_data();
    void bestFitsTheSeries();
    void tooShort();
    void daysWithoutRecordsAreZero();
};

void TestForecastMethods::weekdayMeanOfTheGoldenWeeks()
{
    const std::vector<double> forecast = continued(ForecastMethod::WeekdayMean, fourWeeks, 5, 5);
    QCOMPARE(forecast, (std::vector<double>{126, 103, 97, 92, 87}));
    const ForecastError error = forecastError(forecast, fifthWeek, seasonalNaiveError(fourWeeks, 5));
    QCOMPARE(*error.mae, 3.2);
    QCOMPARE(float(*error.wape), float(3.1311154599));
    QCOMPARE(float(*error.bias), float(1.1741682975));
    QCOMPARE(*seasonalNaiveError(fourWeeks, 5), 2.8);
    QCOMPARE(float(*error.mase), float(1.1428571429));
    const std::vector<double> naive = continued(ForecastMethod::SeasonalNaive, fourWeeks, 5, 5);
    QCOMPARE(*forecastError(naive, fifthWeek).mae, 3.0);
}

void TestForecastMethods::naiveWinsTheGoldenWeeks()
{
    const BackTest test = *backTest(joined(fourWeeks, fifthWeek), 5);
    QCOMPARE(test.from, std::size_t(20));
    QCOMPARE(*test.errors[0].mae, 3.0);
    QCOMPARE(*test.errors[1].mae, 3.2);
    QVERIFY2(test.best == ForecastMethod::SeasonalNaive,
             qPrintable(QStringLiteral("trend %1, smoothing %2").arg(*test.errors[2].mae).arg(*test.errors[3].mae)));
    QCOMPARE(test.forecast, (std::vector<double>{128, 103, 100, 92, 89}));
}

void TestForecastMethods::everyMethodContinuesAPlainSeason()
{
    const std::vector<double> series = madeSeries(6, 0, 0, 1);
    const std::vector<double> week(series.begin(), series.begin() + 7);
    for (const ForecastMethod method : forecastMethods) {
        const std::vector<double> forecast = continued(method, series, 7, 14);
        QCOMPARE(forecast.size(), std::size_t(14));
        for (std::size_t i = 0; i < forecast.size(); ++i)
            QVERIFY(std::abs(forecast[i] - week[i % 7]) < 1e-6);
    }
}

void TestForecastMethods::trendFollowsALine()
{
    const std::vector<double> series = madeSeries(12, 0.5, 0, 1);
    const std::vector<double> further = madeSeries(14, 0.5, 0, 1);
    const std::vector<double> forecast = continued(ForecastMethod::Trend, series, 7, 14);
    for (std::size_t i = 0; i < forecast.size(); ++i)
        QVERIFY(std::abs(forecast[i] - further[series.size() + i]) < 1e-6);
}

void TestForecastMethods::placesAreCountedFromTheEnd()
{
    const std::vector<double> series = {9, 1, 2, 3, 1, 2, 3, 1, 2};
    for (const ForecastMethod method : {ForecastMethod::SeasonalNaive, ForecastMethod::WeekdayMean})
        QCOMPARE(continued(method, std::span(series).subspan(1), 3, 4), (std::vector<double>{3, 1, 2, 3}));
    QCOMPARE(continued(ForecastMethod::WeekdayMean, series, 3, 1), (std::vector<double>{5}));
}

void TestForecastMethods::missingDaysDoNotCount()
{
    const std::vector<double> series = {10, 20, 12, missing, 14, 20};
    QCOMPARE(continued(ForecastMethod::SeasonalNaive, series, 2, 2), (std::vector<double>{14, 20}));
    QCOMPARE(continued(ForecastMethod::WeekdayMean, series, 2, 2), (std::vector<double>{12, 20}));
    const std::vector<double> newest = {10, 20, 12, missing};
    QCOMPARE(continued(ForecastMethod::SeasonalNaive, newest, 2, 2), (std::vector<double>{12, 20}));
    for (const ForecastMethod method : forecastMethods) {
        for (const double value : continued(method, series, 2, 4))
            QVERIFY(std::isfinite(value));
    }
    QCOMPARE(forecastError(newest, newest).count, std::size_t(3));
}

void TestForecastMethods::bestFitsTheSeries_data()
{
    QTest::addColumn<double>("rise");
    QTest::addColumn<ForecastMethod>("best");
    // What stays level is best told by a long memory.
    QTest::newRow("level") << 0.0 << ForecastMethod::HoltWinters;
    QTest::newRow("rising") << 3.0 << ForecastMethod::Trend;
}

void TestForecastMethods::bestFitsTheSeries()
{
    QFETCH(double, rise);
    QFETCH(ForecastMethod, best);
    const BackTest test = *backTest(madeSeries(26, rise, 12, 5), 7);
    QCOMPARE(test.best, best);
    QCOMPARE(test.from, std::size_t(18 * 7));
    QCOMPARE(test.forecast.size(), std::size_t(8 * 7));
    QVERIFY(*test.error().mase < 1);
}

void TestForecastMethods::tooShort()
{
    QVERIFY(!backTest(std::span(fourWeeks).first(9), 5));
    QVERIFY(continued(ForecastMethod::Trend, std::span(fourWeeks).first(4), 5, 5).empty());
    // Two weeks: the second from the first.
    const BackTest test = *backTest(std::span(fourWeeks).first(10), 5);
    QCOMPARE(test.from, std::size_t(5));
    QVERIFY(!test.error().mase);
}

void TestForecastMethods::daysWithoutRecordsAreZero()
{
    QCOMPARE(dailySeries({3, 5, 3}, {}), (std::vector<double>{2, 0, 1}));
    QCOMPARE(dailySeries({3, 5, 3}, {10, 4, 1}), (std::vector<double>{11, 0, 4}));
    QVERIFY(dailySeries({}, {}).empty());
}

QTEST_GUILESS_MAIN(TestForecastMethods)
#include "tst_forecast_methods.moc"
