// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/steering/scenario.h"
#include "tests/core/metrics/facts_from_text.h"

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

/// Eight weeks of working days until Sunday 26 April 2026: from 10:00 on forty calls of four minutes, a minute apart;
/// every fifth waits 45 s, every tenth is given up after 60 s. Three chats a day; and what the agents did, of whom the
/// contract has 40 hours a week and the phone a quarter of the time.
QString eightWeeks()
{
    QString contacts = "contact:\nstarted_at,offered,answered,wait_seconds,result,abandoned,talk_seconds,channel\n";
    QString times = "agent_time:\nstarted_at,talk_minutes,available_minutes,contract_minutes,absent_minutes\n";
    for (int day = 0; day < 56; ++day) {
        const QDate date = QDate(2026, 3, 2).addDays(day);
        if (date.dayOfWeek() > 5)
            continue;
        const QString stamp = date.toString(Qt::ISODate);
        for (int call = 0; call < 40; ++call) {
            const bool givenUp = call % 10 == 9;
            contacts += QString("%1 10:%2,1,%7,%3,%4,%5,%6,phone\n")
                            .arg(stamp)
                            .arg(call, 2, 10, QChar('0'))
                            .arg(givenUp         ? 60
                                 : call % 5 == 0 ? 45
                                                 : 8)
                            .arg(givenUp ? "abandoned" : "answered")
                            .arg(givenUp ? 1 : 0)
                            .arg(givenUp ? QString() : QString("240"))
                            .arg(givenUp ? 0 : 1);
        }
        for (int chat = 0; chat < 3; ++chat)
            contacts += QString("%1 14:%2,1,1,5,answered,0,600,chat\n").arg(stamp).arg(chat * 10, 2, 10, QChar('0'));
        times += QString("%1 09:00,120,40,480,0\n").arg(stamp);
    }
    return contacts + times;
}

std::vector<ScenarioBase> basesOf(const QString &text, const std::vector<ScenarioScope> &scopes)
{
    StaffingOptions options;
    options.hourlyRate = 30;
    return scenarioBases(testing::factsOfKinds(text), {}, {}, {}, options, scopes);
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
    void startsFromWhatWasSeen();
    void channelsAreQueuesOfTheirOwn();
    void teamsHaveAWeekOfTheirOwn();
    void figuresMoveOneWay_data();
    void figuresMoveOneWay();
    void factorsKeepSharesBetweenNothingAndAll();
    void aPatienceIsFoundWhereWaitsAreNotKnown();
    void saysWhenTheModelDoesNotFit();
};

void TestScenario::nothingChangedIsTheWeekAsItWas()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {});
    QVERIFY(isNear(*outcome.contacts, 100));
    QVERIFY(std::abs(*outcome.figures.serviceLevel - 88.83500192) < 1e-6);
    QVERIFY(std::abs(*outcome.figures.meanWait - 7.835937012) < 1e-6);
    QVERIFY(std::abs(*outcome.figures.occupancy - 71.42857143) < 1e-6);
    QVERIFY(!outcome.figures.abandonment);
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
    QVERIFY(isNear(*outcome.figures.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(outcome.backlog[1], 140 + 330 - 290));
}

void TestScenario::longerHandleTime()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.handle = 20});
    const QueueFigures figures = queueFigures({.perHour = 200, .handleSeconds = 216}, 14, 20);
    QVERIFY(isNear(*outcome.figures.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(*outcome.figures.occupancy, figures.occupancy));
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
    QVERIFY(isNear(*outcome.figures.occupancy, queueFigures({.perHour = 200, .handleSeconds = 180}, 28, 20).occupancy));
    QVERIFY(isNear(*outcome.cost, 600));
    QVERIFY(isNear(outcome.capacity, 580));
    QCOMPARE(outcome.backlog[1], 0.0);
}

void TestScenario::longerHours()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.hours = 100});
    const QueueFigures figures = queueFigures({.perHour = 100, .handleSeconds = 180}, 14, 20);
    QVERIFY(isNear(*outcome.contacts, 100));
    QVERIFY(isNear(*outcome.figures.serviceLevel, figures.serviceLevel));
    QVERIFY(isNear(*outcome.figures.occupancy, figures.occupancy));
    QVERIFY(isNear(*outcome.cost, 600));
    QVERIFY(isNear(outcome.capacity, 580));
}

void TestScenario::patienceMakesAbandonment()
{
    ScenarioBase base = oneHalfHour();
    base.patience = 120;
    base.agents = {10};
    const ScenarioOutcome outcome = outcomeOf(base, {});
    QVERIFY(std::abs(*outcome.figures.abandonment - 13.74638263) < 1e-6);
    QVERIFY(std::abs(*outcome.figures.occupancy - 86.25361737) < 1e-6);
}

void TestScenario::agentsBetweenWholeNumbers()
{
    ScenarioBase base = oneHalfHour();
    base.agents = {14.5};
    const double low = queueFigures({.perHour = 200, .handleSeconds = 180}, 14, 20).serviceLevel;
    const double high = queueFigures({.perHour = 200, .handleSeconds = 180}, 15, 20).serviceLevel;
    QVERIFY(isNear(*outcomeOf(base, {}).figures.serviceLevel, (low + high) / 2));
}

void TestScenario::withoutAgents()
{
    const ScenarioOutcome outcome = outcomeOf(oneHalfHour(), {.agents = -50});
    QCOMPARE(*outcome.figures.serviceLevel, 0.0);
    QVERIFY(std::isinf(*outcome.figures.meanWait));
    QVERIFY(isNear(*outcome.cost, 0));
}

void TestScenario::withoutData()
{
    const ScenarioOutcome outcome = outcomeOf({}, {.volume = 10});
    QVERIFY(!outcome.contacts && !outcome.figures.serviceLevel && !outcome.cost && outcome.backlog.empty());
}

void TestScenario::keptAsText()
{
    const Scenario scenario{.volume = 12, .handle = -5, .fcr = 3, .agents = 1.5, .hours = 20};
    QCOMPARE(scenarioFromText(scenarioText(scenario)), scenario);
    const Scenario ofChats{.volume = 12, .scope = {"chat", "East"}};
    QCOMPARE(scenarioFromText(scenarioText(ofChats)), ofChats);
    QCOMPARE(scenarioFromText(QStringLiteral("{\"volume\":900}")).volume, 100.0);
    QCOMPARE(scenarioFromText(QStringLiteral("nonsense")), Scenario{});
}

void TestScenario::startsFromWhatWasSeen()
{
    const ScenarioBase base = basesOf(eightWeeks(), {{}}).front();
    QCOMPARE(base.channel, "phone");
    QCOMPARE(base.weeks, 7); // the complete ones: the last ends on Sunday 19 April
    // Of 40 calls 8 wait too long and 4 are given up, of which none waits too long by itself.
    QCOMPARE(base.seen.serviceLevel, std::optional(70.0));
    QCOMPARE(base.seen.abandonment, std::optional(10.0));
    QCOMPARE(base.seen.meanWait, std::optional((8 * 45 + 4 * 60 + 28 * 8) / 40.0));
    QCOMPARE(base.seen.occupancy, std::optional(75.0));
    QCOMPARE(base.paidHours, std::optional(40.0));
    // Without a column of absence by the roster, and without both not at all.
    QString roster = eightWeeks();
    roster.replace("contract_minutes,absent_minutes", "scheduled_minutes,break_minutes");
    QCOMPARE(basesOf(roster, {{}}).front().paidHours, std::optional(40.0));
    QString neither = eightWeeks();
    neither.replace("contract_minutes,absent_minutes", "break_minutes,meeting_minutes");
    QCOMPARE(basesOf(neither, {{}}).front().paidHours, std::nullopt);
    QVERIFY(base.patienceKnown);
    QVERIFY(isNear(*base.patience, (8 * 45 + 4 * 60 + 28 * 8) / 4.0));
    const ScenarioOutcome now = outcomeOf(base, {});
    QVERIFY(isNear(*now.figures.serviceLevel, 70));
    QVERIFY(isNear(*now.figures.abandonment, 10));
    QVERIFY(isNear(*now.figures.meanWait, 20.6));
    QVERIFY(isNear(*now.figures.occupancy, 75));
    QVERIFY(isNear(*now.contacts, 200));
    QVERIFY(isNear(*now.cost, 40 * 30));
    // An agent more in one full-time place is twice as many.
    QVERIFY(isNear(base.fte(), 1));
    QVERIFY(isNear(*outcomeOf(base, {.agents = 1}).cost, 80 * 30));
}

void TestScenario::channelsAreQueuesOfTheirOwn()
{
    const std::vector<ScenarioBase> bases = basesOf(eightWeeks(), {{}, {.channel = "chat"}, {.channel = "fax"}});
    QCOMPARE(bases.size(), std::size_t(3));
    QCOMPARE(bases[0].channels, (QStringList{"phone", "chat"}));
    QCOMPARE(bases[1].channel, "chat");
    QCOMPARE(bases[1].handleSeconds, 600.0);
    QVERIFY(isNear(*outcomeOf(bases[1], {}).contacts, 15));
    QCOMPARE(bases[1].seen.serviceLevel, std::optional(100.0));
    // One that nobody knows is the largest; the caller sees it in `channel`.
    QCOMPARE(bases[2].channel, "phone");
}

void TestScenario::teamsHaveAWeekOfTheirOwn()
{
    QString text = "contact:\nstarted_at,offered,answered,wait_seconds,result,abandoned,talk_seconds,channel,team\n";
    for (int day = 0; day < 14; ++day) {
        const QString stamp = QDate(2026, 3, 2).addDays(day).toString(Qt::ISODate);
        for (int call = 0; call < 6; ++call)
            text += QString("%1 10:%2,1,1,5,answered,0,240,phone,%3\n")
                        .arg(stamp)
                        .arg(call * 5, 2, 10, QChar('0'))
                        .arg(call < 4 ? "East" : "West");
    }
    const std::vector<ScenarioBase> bases = basesOf(text, {{}, {.team = "East"}, {.team = "West"}});
    QVERIFY(isNear(*outcomeOf(bases[0], {}).contacts, 42));
    QVERIFY(isNear(*outcomeOf(bases[1], {}).contacts, 28));
    QVERIFY(isNear(*outcomeOf(bases[2], {}).contacts, 14));
    QCOMPARE(bases[0].weeks, 2);
}

void TestScenario::figuresMoveOneWay_data()
{
    QTest::addColumn<QString>("lever");
    QTest::addColumn<int>("service"); // the way in which more of the lever moves the figure
    QTest::newRow("volume") << "volume" << -1;
    QTest::newRow("handle") << "handle" << -1;
    QTest::newRow("agents") << "agents" << 1;
    QTest::newRow("hours") << "hours" << 1;
}

void TestScenario::figuresMoveOneWay()
{
    QFETCH(QString, lever);
    QFETCH(int, service);
    const ScenarioBase base = basesOf(eightWeeks(), {{}}).front();
    const ScenarioLever &moved = *std::ranges::find(scenarioLevers(), lever, &ScenarioLever::key);
    std::optional<ScenarioOutcome> before;
    bool anything = false;
    for (double value = -40; value <= 50; value += 10) {
        Scenario scenario;
        scenario.*moved.value = lever == "agents" ? value / 100 : value;
        const ScenarioOutcome now = outcomeOf(base, scenario);
        const auto rises = [&](std::optional<double> ScenarioFigures::*figure, int way) {
            return !before || (*(now.figures.*figure) - *(before->figures.*figure)) * way >= -1e-9;
        };
        QVERIFY2(rises(&ScenarioFigures::serviceLevel, service), qPrintable(QString::number(value)));
        QVERIFY2(rises(&ScenarioFigures::meanWait, -service), qPrintable(QString::number(value)));
        QVERIFY2(rises(&ScenarioFigures::abandonment, -service), qPrintable(QString::number(value)));
        QVERIFY2(rises(&ScenarioFigures::occupancy, -service), qPrintable(QString::number(value)));
        anything = anything || (before && now.figures.serviceLevel != before->figures.serviceLevel);
        before = now;
    }
    QVERIFY(anything);
}

void TestScenario::factorsKeepSharesBetweenNothingAndAll()
{
    ScenarioBase base = oneHalfHour();
    base.patience = 120;
    const ScenarioFigures plain = outcomeOf(base, {}).figures;
    base.fit = {.serviceLevel = 3, .meanWait = 2, .abandonment = 0.5, .occupancy = 4};
    const ScenarioFigures fitted = outcomeOf(base, {}).figures;
    const auto odds = [](double share) { return share / (100 - share); };
    QVERIFY(isNear(odds(*fitted.serviceLevel), 3 * odds(*plain.serviceLevel)));
    QVERIFY(isNear(odds(*fitted.abandonment), 0.5 * odds(*plain.abandonment)));
    QVERIFY(isNear(*fitted.meanWait, 2 * *plain.meanWait));
    QCOMPARE(*fitted.occupancy, 100.0);
    QCOMPARE(*outcomeOf(base, {.agents = -50}).figures.serviceLevel, 0.0);
    // Where queues only grow, no factor makes the wait an end.
    base.patience.reset();
    QVERIFY(std::isinf(*outcomeOf(base, {.agents = -50}).figures.meanWait));
}

void TestScenario::aPatienceIsFoundWhereWaitsAreNotKnown()
{
    // Half hours with their counts, as a telephone system tells them: no waits.
    QString text = "contact:\nstarted_at,interval_minutes,offered,answered,abandoned,answered_in_threshold,"
                   "handle_seconds,channel\n";
    for (int day = 0; day < 56; ++day) {
        const QDate date = QDate(2026, 3, 2).addDays(day);
        if (date.dayOfWeek() <= 5)
            text += date.toString(Qt::ISODate) + " 10:00,30,100,95,5,80,180,phone\n";
    }
    const ScenarioBase base = basesOf(text, {{}}).front();
    QVERIFY(!base.patienceKnown);
    QVERIFY(base.patience.has_value());
    QCOMPARE(base.seen.abandonment, std::optional(5.0));
    // With one busy half hour a day agents and patience explain both without any factor.
    QVERIFY2(std::abs(base.fit.abandonment - 1) < 0.02, qPrintable(QString::number(base.fit.abandonment)));
    QVERIFY2(std::abs(base.fit.serviceLevel - 1) < 0.02, qPrintable(QString::number(base.fit.serviceLevel)));
    QVERIFY(base.fit.isGood());
    QVERIFY(isNear(*outcomeOf(base, {}).figures.abandonment, 5));
}

void TestScenario::saysWhenTheModelDoesNotFit()
{
    QVERIFY(ScenarioFit{}.isGood());
    QVERIFY((ScenarioFit{.serviceLevel = 1.9, .meanWait = 0.6}.isGood()));
    QVERIFY(!(ScenarioFit{.meanWait = 0.4}.isGood()));
    QVERIFY(!(ScenarioFit{.abandonment = 2.5}.isGood()));
    // Time for other work is no fault of the model.
    QVERIFY((ScenarioFit{.occupancy = 5}.isGood()));
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
