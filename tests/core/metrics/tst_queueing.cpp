// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/queueing.h"

#include <QTest>

#include <cmath>
#include <queue>
#include <random>

using namespace kompas;

namespace {

bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

/// Customers one by one: exponential gaps, handle times and patience; first come, first served.
struct Simulated {
    double waiting = 0; ///< shares, 0 to 1
    double inTime = 0;
    double abandoned = 0;
    double lost = 0;
    double meanWait = 0;
};
struct Setting {
    double perHour;
    double handleSeconds;
    double patienceSeconds; ///< 0: nobody waits; infinite: nobody gives up
    int agents;
    double threshold;
};

Simulated simulate(const Setting &setting, int customers, unsigned seed)
{
    std::mt19937_64 random(seed);
    const auto drawn = [&random](double mean) { return std::exponential_distribution<double>(1 / mean)(random); };
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (int i = 0; i < setting.agents; ++i)
        freeAt.push(0);
    Simulated result;
    double now = 0;
    for (int i = 0; i < customers; ++i) {
        now += drawn(3600 / setting.perHour);
        const double wait = std::max(0.0, freeAt.top() - now);
        const double patience = setting.patienceSeconds > 0 && std::isfinite(setting.patienceSeconds)
                                    ? drawn(setting.patienceSeconds)
                                    : setting.patienceSeconds;
        result.waiting += wait > 0;
        if (wait > patience) {
            (setting.patienceSeconds > 0 ? result.abandoned : result.lost) += 1;
            result.meanWait += patience;
            continue;
        }
        result.meanWait += wait;
        result.inTime += wait <= setting.threshold;
        freeAt.pop();
        freeAt.push(now + wait + drawn(setting.handleSeconds));
    }
    for (double *each : {&result.waiting, &result.inTime, &result.abandoned, &result.lost, &result.meanWait})
        *each /= customers;
    return result;
}

constexpr double never = std::numeric_limits<double>::infinity();

} // namespace

/// GOLDEN section 4: published and exact figures of queues, and a simulation that knows no formula.
class TestQueueing : public QObject
{
    Q_OBJECT

private slots:
    void erlangBAndC_data();
    void erlangBAndC();
    void erlangCFigures_data();
    void erlangCFigures();
    void erlangAFigures_data();
    void erlangAFigures();
    void agentsForTargets_data();
    void agentsForTargets();
    void smallestLoadForOccupancy_data();
    void smallestLoadForOccupancy();
    void largeQueuesDoNotOverflow();
    void simulationAgrees_data();
    void simulationAgrees();
    void littlesLaw();
    void emptyQueues();
    void impossibleGoals();
    void rosters();
    void patience();
};

void TestQueueing::erlangBAndC_data()
{
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("c");
    QTest::newRow("GOLDEN 4.1: half, one") << 0.5 << 1 << 1.0 / 3 << 0.5;
    QTest::newRow("GOLDEN 4.1: 1, 2") << 1.0 << 2 << 0.2 << 1.0 / 3;
    QTest::newRow("GOLDEN 4.1: 2, 3") << 2.0 << 3 << 4.0 / 19 << 4.0 / 9;
    QTest::newRow("GOLDEN 4.1: 8, 10") << 8.0 << 10 << 0.121661064253 << 0.409180150796;
    QTest::newRow("GOLDEN 4.1: 10, 11") << 10.0 << 11 << 0.163232333244 << 0.682118204689;
    QTest::newRow("GOLDEN 4.2: 48, 55") << 48.0 << 55 << 0.03837428069 << 0.2387009364;
    QTest::newRow("GOLDEN 4.1: 100, 110") << 100.0 << 110 << 0.0274634484498 << 0.237007500285;
    QTest::newRow("GOLDEN 4.1: 500, 520") << 500.0 << 520 << 0.0143617705442 << 0.274756344697;
    QTest::newRow("more load than agents") << 3.0 << 2 << 9.0 / 17 << 1.0;
}

void TestQueueing::erlangBAndC()
{
    QFETCH(double, load);
    QFETCH(int, agents);
    QFETCH(double, b);
    QFETCH(double, c);
    QVERIFY(isNear(erlangB(load, agents), b, 1e-10));
    QVERIFY(isNear(erlangC(load, agents), c, 1e-10));
}

void TestQueueing::erlangCFigures_data()
{
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("handle");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("occupancy");
    QTest::addColumn<double>("waiting");
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("wait");
    QTest::newRow("GOLDEN 4.2: published")
        << 720.0 << 240.0 << 15.0 << 55 << 0.8727272727 << 0.2387009364 << 0.8458830922 << 8.184032104;
    const auto row = [](int agents, double occupancy, double waiting, double service, double wait) {
        QTest::addRow("200 an hour, %d agents", agents)
            << 200.0 << 180.0 << 20.0 << agents << occupancy << waiting << service << wait;
    };
    row(11, 0.9090909, 0.6821182047, 0.3896138117, 122.7812768);
    row(12, 0.8333333, 0.4493882243, 0.6401580404, 40.44494019);
    row(13, 0.7692308, 0.2852704530, 0.7955947884, 17.11622718);
    row(14, 0.7142857, 0.1741319336, 0.8883500192, 7.835937012);
    row(15, 0.6666667, 0.1020423670, 0.9414528429, 3.673525212);
    row(16, 0.6250000, 0.0573403309, 0.9705604925, 1.720209927);
    const auto within = [](const char *name, double threshold, int agents, double service) {
        const QueueFigures all = queueFigures({.perHour = 200, .handleSeconds = 180}, agents, 20);
        QTest::newRow(name) << 200.0 << 180.0 << threshold << agents << all.occupancy / 100 << all.waiting / 100
                            << service << all.meanWait;
    };
    within("GOLDEN 4.3: 13 agents within 30 s", 30, 13, 0.82697472);
    within("GOLDEN 4.3: 14 agents within 12 s", 12, 14, 0.86662742);
    row(10, 1, 1, 0, never);
    row(9, 1, 1, 0, never);
}

void TestQueueing::erlangCFigures()
{
    QFETCH(double, perHour);
    QFETCH(double, handle);
    QFETCH(double, threshold);
    QFETCH(int, agents);
    QFETCH(double, occupancy);
    QFETCH(double, waiting);
    QFETCH(double, service);
    QFETCH(double, wait);
    const QueueFigures figures = queueFigures({.perHour = perHour, .handleSeconds = handle}, agents, threshold);
    QVERIFY(isNear(figures.occupancy / 100, occupancy, 1e-7));
    QVERIFY(isNear(figures.waiting / 100, waiting, 1e-9));
    QVERIFY(isNear(figures.serviceLevel / 100, service, 1e-8));
    QVERIFY(std::isinf(wait) ? std::isinf(figures.meanWait) : isNear(figures.meanWait, wait, 1e-9));
    QCOMPARE(figures.abandonment, 0.0);
}

void TestQueueing::erlangAFigures_data()
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("waiting");
    QTest::addColumn<double>("abandonment");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("utilisation");
    QTest::newRow("GOLDEN 4.5: 9") << 9 << 0.6133071332 << 0.1921560380 << 23.05872456 << 0.8976044022;
    QTest::newRow("GOLDEN 4.5: 10") << 10 << 0.4968527476 << 0.1374638263 << 16.49565915 << 0.8625361737;
    QTest::newRow("GOLDEN 4.5: 11") << 11 << 0.3828164915 << 0.0941550342 << 11.29860411 << 0.8234954234;
    QTest::newRow("GOLDEN 4.5: 12") << 12 << 0.2798070186 << 0.0615973770 << 7.39168524 << 0.7820021858;
    QTest::newRow("GOLDEN 4.5: 13") << 13 << 0.1937222348 << 0.0384263748 << 4.611164978 << 0.7396720194;
    QTest::newRow("GOLDEN 4.5: 14") << 14 << 0.1269763401 << 0.0228392865 << 2.740714384 << 0.6979719382;
}

void TestQueueing::erlangAFigures()
{
    QFETCH(int, agents);
    QFETCH(double, waiting);
    QFETCH(double, abandonment);
    QFETCH(double, wait);
    QFETCH(double, utilisation);
    const QueueFigures figures =
        queueFigures({.perHour = 200, .handleSeconds = 180, .patienceSeconds = 120}, agents, 20);
    QVERIFY(isNear(figures.waiting / 100, waiting, 1e-9));
    QVERIFY(isNear(figures.abandonment / 100, abandonment, 1e-9));
    QVERIFY(isNear(figures.meanWait, wait, 1e-9));
    QVERIFY(isNear(figures.occupancy / 100, utilisation, 1e-9));
}

void TestQueueing::agentsForTargets_data()
{
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("handle");
    QTest::addColumn<QueueGoal>("goal");
    QTest::addColumn<int>("agents");
    const auto service = [](double percent, double seconds) {
        return QueueGoal{.serviceLevel = percent, .thresholdSeconds = seconds};
    };
    const auto row = [&](double load, std::array<int, 6> agents) {
        const QueueGoal goals[] = {service(80, 20), service(80, 30),           service(85, 20),
                                   service(90, 20), QueueGoal{.meanWait = 12}, QueueGoal{.meanWait = 60}};
        const char *names[] = {"80/20", "80/30", "85/20", "90/20", "12 s", "60 s"};
        for (std::size_t i = 0; i < agents.size(); ++i)
            QTest::addRow("%g erlangs, %s", load, names[i]) << load << 300.0 << goals[i] << agents[i];
    };
    row(2, {4, 4, 5, 5, 5, 4});
    row(5, {8, 8, 8, 9, 9, 7});
    row(10, {14, 14, 14, 15, 15, 13});
    row(20, {25, 24, 25, 26, 26, 23});
    row(50, {57, 56, 58, 59, 57, 53});
    QTest::newRow("GOLDEN 4.3: three minutes, 80/20") << 10.0 << 180.0 << service(80, 20) << 14;
    QTest::newRow("GOLDEN 4.3: three minutes, 80/30") << 10.0 << 180.0 << service(80, 30) << 13;
    QTest::newRow("GOLDEN 4.3: three minutes, 85/20") << 10.0 << 180.0 << service(85, 20) << 14;
    QTest::newRow("GOLDEN 4.3: three minutes, 90/20") << 10.0 << 180.0 << service(90, 20) << 15;
    QTest::newRow("GOLDEN 4.3: three minutes, 80/12") << 10.0 << 180.0 << service(80, 12) << 14;
    QueueGoal capped = service(80, 20);
    capped.occupancy = 65;
    QTest::newRow("and at most 65 % busy") << 10.0 << 180.0 << capped << 16;
}

void TestQueueing::agentsForTargets()
{
    QFETCH(double, load);
    QFETCH(double, handle);
    QFETCH(QueueGoal, goal);
    QFETCH(int, agents);
    const QueueLoad queue{.perHour = load * 3600 / handle, .handleSeconds = handle};
    QCOMPARE(agentsFor(queue, goal), std::optional(agents));
}

void TestQueueing::smallestLoadForOccupancy_data()
{
    QTest::addColumn<double>("occupancy");
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("agents");
    QTest::newRow("GOLDEN 4.4: 75 %") << 75.0 << 10.5 << 14;
    QTest::newRow("GOLDEN 4.4: 82 %") << 82.0 << 20.5 << 25;
    QTest::newRow("GOLDEN 4.4: 85 %") << 85.0 << 29.0 << 34;
    QTest::newRow("GOLDEN 4.4: 87 %") << 87.0 << 41.0 << 47;
}

void TestQueueing::smallestLoadForOccupancy()
{
    QFETCH(double, occupancy);
    QFETCH(double, load);
    QFETCH(int, agents);
    const QueueGoal goal{.serviceLevel = 80};
    for (double each = 0.5;; each += 0.5) {
        const QueueLoad queue{.perHour = each * 12, .handleSeconds = 300};
        const int needed = *agentsFor(queue, goal);
        if (queueFigures(queue, needed, 20).occupancy < occupancy)
            continue;
        QCOMPARE(each, load);
        QCOMPARE(needed, agents);
        return;
    }
}

void TestQueueing::largeQueuesDoNotOverflow()
{
    // Far too few agents and much patience: nearly everybody gives up, and all figures are numbers.
    const QueueLoad patient{.perHour = 60'000, .handleSeconds = 300, .patienceSeconds = 3600};
    const QueueFigures few = queueFigures(patient, 10, 20);
    QVERIFY(isNear(few.abandonment, 99.8, 1e-6));
    QVERIFY(isNear(few.serviceLevel, 0, 1e-6));
    QVERIFY(isNear(few.meanWait, 0.998 * 3600, 1e-6));
    const QueueLoad large{.perHour = 60'000, .handleSeconds = 300};
    QCOMPARE(queueFigures(large, 5'000, 20).meanWait, never);
    const int agents = *agentsFor(large, {.serviceLevel = 80});
    QVERIFY(agents > 5'000 && agents < 5'100);
    QCOMPARE(queueFigures({.perHour = 1, .handleSeconds = 60, .patienceSeconds = 60}, 5'000, 20).serviceLevel, 100.0);
}

void TestQueueing::simulationAgrees_data()
{
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("handle");
    QTest::addColumn<double>("patience");
    QTest::addColumn<int>("agents");
    QTest::newRow("B: nobody waits") << 200.0 << 180.0 << 0.0 << 11;
    QTest::newRow("C: a busy team") << 200.0 << 180.0 << never << 12;
    QTest::newRow("C: a small team") << 24.0 << 300.0 << never << 4;
    QTest::newRow("A: enough agents") << 200.0 << 180.0 << 120.0 << 13;
    QTest::newRow("A: too few agents") << 200.0 << 180.0 << 120.0 << 9;
    QTest::newRow("A: patient customers") << 720.0 << 240.0 << 600.0 << 47;
}

void TestQueueing::simulationAgrees()
{
    QFETCH(double, perHour);
    QFETCH(double, handle);
    QFETCH(double, patience);
    QFETCH(int, agents);
    constexpr int runs = 20;
    constexpr int customers = 40'000;
    constexpr double threshold = 20;
    std::vector<Simulated> all;
    for (unsigned run = 0; run < runs; ++run)
        all.push_back(simulate({perHour, handle, patience, agents, threshold}, customers, 7 + run));
    // Runs with other dice tell how exact their mean is: four standard errors.
    const auto agrees = [&all](double Simulated::*figure, double formula) {
        double mean = 0;
        for (const Simulated &each : all)
            mean += each.*figure / runs;
        double squares = 0;
        for (const Simulated &each : all)
            squares += std::pow(each.*figure - mean, 2);
        const double error = std::sqrt(squares / (runs - 1) / runs);
        return std::abs(mean - formula) <= 4 * error + 1e-9;
    };
    if (patience == 0) {
        QVERIFY(agrees(&Simulated::lost, erlangB(perHour / 3600 * handle, agents)));
        return;
    }
    QueueLoad load{.perHour = perHour, .handleSeconds = handle};
    if (std::isfinite(patience))
        load.patienceSeconds = patience;
    const QueueFigures figures = queueFigures(load, agents, threshold);
    QVERIFY(agrees(&Simulated::waiting, figures.waiting / 100));
    QVERIFY(agrees(&Simulated::inTime, figures.serviceLevel / 100));
    QVERIFY(agrees(&Simulated::abandoned, figures.abandonment / 100));
    QVERIFY(agrees(&Simulated::meanWait, figures.meanWait));
    // Not by accident: the same of one agent more does not agree.
    const QueueFigures other = queueFigures(load, agents + 1, threshold);
    QVERIFY(!agrees(&Simulated::waiting, other.waiting / 100));
    QVERIFY(!agrees(&Simulated::inTime, other.serviceLevel / 100));
    QVERIFY(!agrees(&Simulated::meanWait, other.meanWait));
}

void TestQueueing::littlesLaw()
{
    // GOLDEN 4.2: as many wait on average as come while one waits.
    const QueueFigures published = queueFigures({.perHour = 720, .handleSeconds = 240}, 55, 15);
    QVERIFY(isNear(published.meanWait * 720 / 3600, 1.6368064, 1e-7));
    // GOLDEN 4.4, occupancy at 80/20.
    const std::pair<double, double> rows[] = {{2, 0.5}, {5, 0.625}, {10, 0.7143}, {20, 0.8}, {50, 0.8772}};
    for (const auto &[load, occupancy] : rows) {
        const QueueLoad queue{.perHour = load * 12, .handleSeconds = 300};
        const int agents = *agentsFor(queue, {.serviceLevel = 80});
        QVERIFY(std::abs(queueFigures(queue, agents, 20).occupancy / 100 - occupancy) < 5e-5);
    }
}

void TestQueueing::emptyQueues()
{
    QCOMPARE(agentsFor({.perHour = 0, .handleSeconds = 180}, {.serviceLevel = 80}), std::optional(0));
    QCOMPARE(queueFigures({.perHour = 0, .handleSeconds = 180}, 3, 20), (QueueFigures{.serviceLevel = 100}));
    QCOMPARE(queueFigures({.perHour = 10, .handleSeconds = 180}, 0, 20),
             (QueueFigures{.waiting = 100, .meanWait = never, .occupancy = 100}));
}

void TestQueueing::impossibleGoals()
{
    const QueueLoad load{.perHour = 10, .handleSeconds = 180};
    QCOMPARE(agentsFor(load, {.serviceLevel = 101}), std::nullopt);
    QCOMPARE(agentsFor(load, {.occupancy = 0}), std::nullopt);
}

void TestQueueing::rosters()
{
    QCOMPARE(rosteredFor(14, 30), 20);
    QCOMPARE(rosteredFor(14, 35), 22);
    QCOMPARE(rosteredFor(14, 0), 14);
    QCOMPARE(rosteredFor(0, 30), 0);
}

void TestQueueing::patience()
{
    QCOMPARE(patienceFrom(2400, 20), std::optional(120.0));
    QCOMPARE(patienceFrom(2400, 0), std::nullopt);
    // What Erlang A makes of a patience gives that patience back.
    const QueueFigures figures = queueFigures({.perHour = 200, .handleSeconds = 180, .patienceSeconds = 120}, 9, 20);
    QVERIFY(isNear(*patienceFrom(figures.meanWait, figures.abandonment / 100), 120, 1e-9));
}

QTEST_GUILESS_MAIN(TestQueueing)
#include "tst_queueing.moc"
