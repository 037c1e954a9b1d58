// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "core/steering/target_conflicts.h"
#include "tests/core/metrics/facts_from_text.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

const QueueGoal eightyTwenty{.serviceLevel = 80, .thresholdSeconds = 20};

Facts halfHours(int contacts, const QString &channel = QStringLiteral("phone"))
{
    QString text = QStringLiteral("contact:\nstarted_at,interval_minutes,offered,answered,handle_seconds,channel\n");
    for (int day = 2; day <= 6; ++day)
        text += QStringLiteral("2026-03-0%1 10:00,30,%2,%2,300,%3\n").arg(day).arg(contacts).arg(channel);
    return factsOfKinds(text);
}

Targets bothTargets(double occupancy)
{
    return {Target{.id = 1, .metric = QStringLiteral("occupancy"), .low = occupancy, .high = 87},
            Target{.id = 2, .metric = QStringLiteral("service_level"), .low = 80}};
}

} // namespace

/// GOLDEN 4.4: what a small team cannot reach together.
class TestTargetConflicts : public QObject
{
    Q_OBJECT

private slots:
    void smallestTeamForBoth_data();
    void smallestTeamForBoth();
    void conflictOfTheTargetsInForce();
    void noConflictWithoutBothTargets();
    void nothingWithoutContacts();
    void pagesDoNotCallItMissed();
};

void TestTargetConflicts::smallestTeamForBoth_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("agents");
    QTest::newRow("75 %") << 75.0 << 10.5 << 14;
    QTest::newRow("82 %") << 82.0 << 20.5 << 25;
    QTest::newRow("85 %") << 85.0 << 29.0 << 34;
    QTest::newRow("87 %") << 87.0 << 41.0 << 47;
}

void TestTargetConflicts::smallestTeamForBoth()
{
    QFETCH(double, wanted);
    QFETCH(double, load);
    QFETCH(int, agents);
    const std::optional<OccupancyConflict> small = occupancyConflict(5, 300, eightyTwenty, wanted);
    QVERIFY(small);
    QCOMPARE(small->agents, 8);
    QCOMPARE(small->occupancy, 62.5);
    QCOMPARE(small->loadForBoth, load);
    QCOMPARE(small->agentsForBoth, agents);
    QVERIFY(!occupancyConflict(load, 300, eightyTwenty, wanted));
}

void TestTargetConflicts::conflictOfTheTargetsInForce()
{
    // 30 contacts of five minutes in half an hour are five erlangs.
    const std::optional<OccupancyConflict> conflict =
        occupancyConflict(halfHours(30), {}, bothTargets(82), Selection{});
    QVERIFY(conflict);
    QCOMPARE(conflict->load, 5.0);
    QCOMPARE(conflict->agents, 8);
    QCOMPARE(conflict->agentsForBoth, 25);
    QVERIFY(!occupancyConflict(halfHours(180), {}, bothTargets(82), Selection{}));
}

void TestTargetConflicts::noConflictWithoutBothTargets()
{
    Targets targets = bothTargets(82);
    targets.pop_back();
    QVERIFY(!occupancyConflict(halfHours(30), {}, targets, Selection{}));
    QVERIFY(!occupancyConflict(halfHours(30), {}, {}, Selection{}));
    QVERIFY(!occupancyConflict(halfHours(30), {}, bothTargets(60), Selection{}));
}

void TestTargetConflicts::nothingWithoutContacts()
{
    QVERIFY(!occupancyConflict(factsOfKinds({}), {}, bothTargets(82), Selection{}));
    QVERIFY(!occupancyConflict(0, 300, eightyTwenty, 82));
}

void TestTargetConflicts::pagesDoNotCallItMissed()
{
    QString times = QStringLiteral("agent_time:\nstarted_at,talk_minutes,available_minutes\n");
    for (int day = 2; day <= 31; ++day)
        times += QStringLiteral("2026-03-%1 10:00,300,200\n").arg(day, 2, 10, QLatin1Char('0'));
    Facts facts = halfHours(30);
    facts.set(factsOfKinds(times).agentTimes);
    const std::vector<Import> imports;
    const std::vector<Note> notes;
    const Targets both = bothTargets(82);
    const Value judged = figure({facts, {}, both, imports, notes}, QStringLiteral("occupancy"), {});
    QCOMPARE(judged.value, std::optional(60.0));
    QCOMPARE(judged.status, Status::Unclear);
    QVERIFY(judged.notes.contains(QStringLiteral("team_too_small")));
    // Alone, or of a team that is large enough, the same figure is a miss.
    const Targets alone = {both.front()};
    QCOMPARE(figure({facts, {}, alone, imports, notes}, QStringLiteral("occupancy"), {}).status, Status::Missed);
    Facts large = halfHours(180);
    large.set(facts.agentTimes);
    QCOMPARE(figure({large, {}, both, imports, notes}, QStringLiteral("occupancy"), {}).status, Status::Missed);
}

QTEST_GUILESS_MAIN(TestTargetConflicts)
#include "tst_target_conflicts.moc"
