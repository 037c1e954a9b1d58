// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/scenario.h"

#include <QTest>

#include <cmath>

using namespace kompas;

namespace {

/// One busy half hour a week: 100 contacts of three minutes, 14 agents (GOLDEN 4.3), and some tickets.
ScenarioBase oneHalfHour()
{
    ScenarioBase base;
    base.weeks = 8;
    base.contacts = {100};
    base.agents = {14};
    base.handleSeconds = 180;
    base.shrinkage = 30;
    base.weeklyHours = 40;
    base.hourlyRate = 30;
    base.fcr = 70;
    base.returning = 50;
    base.backlog = 140;
    base.created = 300;
    base.solvesPerAgentDay = 10;
    base.agentDays = 29;
    return base;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangedIsTheWeekAsItWas();
    void moreVolume();
    void longerHandleTime();
    void betterSolutionsBringFewerRepeats();
    void moreAgents();
    void longerHours();
    void patienceMakesAbandonment();
    void agentsBetweenWholeNumbers();
    void withoutAgents();
    void withoutData();
    void keptAsText();
};

void TestScenario::nothingChangedIsTheWeekAsItWas()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {});
    QVERIFY(isNear(*outcome.contacts, 100));
    QVERIFY(std::abs(*outcome.serviceLevel - 88.83500192) < 1e-6);
    QVERIFY(std::abs(*outcome.meanWait - 7.835937012) < 1e-6);
    QVERIFY(std::abs(*outcome.occupancy - 71.42857143) < 1e-6);
    QVERIFY(!outcome.abandonment);
    // Seven hours at work are ten paid hours.
    QVERIFY(isNear(*outcome.cost, 300));
    QCOMPARE(outcome.backlog.size(), std::size_t(9));
    QVERIFY(isNear(outcome.backlog[1], 150));
    QVERIFY(isNear(outcome.backlog[8], 220));
}

void TestScenario::moreVolume()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.volume = 10});
    const QueueFigures figures = queueFigures({.perHour = 220, .handleSeconds = 180}, 14, 20);
    QVERIFY(isNear(*outcome.contacts, 110));
    QVERIFY(isNear(*outcome.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(outcome.backlog[1], 140 + 330 - 290));
}

void TestScenario::longerHandleTime()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.handle = 20});
    const QueueFigures figures = queueFigures({.perHour = 200, .handleSeconds = 216}, 14, 20);
    QVERIFY(isNear(*outcome.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(*outcome.occupancy, figures.occupancy));
}

void TestScenario::betterSolutionsBringFewerRepeats()
{
    // 30 % are not solved and half of them come back: 15 % of all contacts are repeats; with 80 % solved 10 %.
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.fcr = 10});
    QVERIFY(isNear(outcome.repeatFactor, 0.85 / 0.90));
    QVERIFY(isNear(*outcome.contacts, 100 * 0.85 / 0.90));
    QVERIFY(isNear(outcomeOf(oneHalfHour(), {.fcr = 50}).repeatFactor, 0.85));
    ScenarioBase unknown = oneHalfHour();
    unknown.returning.reset();
    QCOMPARE(outcomeOf(unknown, {.fcr = 10}).repeatFactor, 1.0);
}

void TestScenario::moreAgents()
{
    const ScenarioBase base = oneHalfHour();
    QVERIFY(isNear(base.fte(), 0.25));
    const ScenarioOutcome outcome = outcomeOf(base, {.agents = 0.25});
    QVERIFY(isNear(*outcome.occupancy, queueFigures({.perHour = 200, .handleSeconds = 180}, 28, 20).occupancy));
    QVERIFY(isNear(*outcome.cost, 600));
    QVERIFY(isNear(outcome.capacity, 580));
    QCOMPARE(outcome.backlog[1], 0.0);
}

void TestScenario::longerHours()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.hours = 100});
    const QueueFigures figures = queueFigures({.perHour = 100, .handleSeconds = 180}, 14, 20);
    QVERIFY(isNear(*outcome.contacts, 100));
    QVERIFY(isNear(*outcome.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(*outcome.occupancy, figures.occupancy));
    QVERIFY(isNear(*outcome.cost, 600));
    QVERIFY(isNear(outcome.capacity, 580));
}

void TestScenario::patienceMakesAbandonment()
{
    ScenarioBase base = oneHalfHour();
    base.patience = 120;
    base.agents = {10};
    const ScenarioOutcome outcome = outcomeOf(base, {});
    QVERIFY(std::abs(*outcome.abandonment - 13.74638263) < 1e-6);
    QVERIFY(std::abs(*outcome.occupancy - 86.25361737) < 1e-6);
}

void TestScenario::agentsBetweenWholeNumbers()
{
    ScenarioBase base = oneHalfHour();
    base.agents = {14.5};
    const double low = queueFigures({.perHour = 200, .handleSeconds = 180}, 14, 20).serviceLevel;
    const double high = queueFigures({.perHour = 200, .handleSeconds = 180}, 15, 20).serviceLevel;
    QVERIFY(isNear(*outcomeOf(base, {}).serviceLevel, (low + high) / 2));
}

void TestScenario::withoutAgents()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.agents = -50});
    QCOMPARE(*outcome.serviceLevel, 0.0);
    QVERIFY(std::isinf(*outcome.meanWait));
    QVERIFY(isNear(*outcome.cost, 0));
}

void TestScenario::withoutData()
{
    const ScenarioOutcome outcome = outcomeOf({}, {.volume = 10});
    QVERIFY(!outcome.contacts && !outcome.serviceLevel && !outcome.cost && outcome.backlog.empty());
}

void TestScenario::keptAsText()
{
    const Scenario scenario{.volume = 12, .handle = -5, .fcr = 3, .agents = 1.5, .hours = 20};
    QCOMPARE(scenarioFromText(scenarioText(scenario)), scenario);
    QCOMPARE(scenarioFromText(QStringLiteral("{\"volume\":900}")).volume, 100.0);
    QCOMPARE(scenarioFromText(QStringLiteral("nonsense")), Scenario{});
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
