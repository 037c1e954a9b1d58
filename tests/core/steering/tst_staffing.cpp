// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/staffing.h"
#include "tests/core/metrics/facts_from_text.h"

#include <QTest>

#include <cmath>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// Every working day of some weeks from Monday 2 March 2026 on: 60 contacts from 10:00 to 10:30, 30 from 10:30 to
/// 11:00, all of 180 s; Mondays twice as many.
QString someWeeks(int weeks, const QString &channel = QStringLiteral("phone"), const QString &more = {})
{
    QString text = QStringLiteral("contact:\nstarted_at,interval_minutes,offered,answered,handle_seconds,channel\n");
    for (int day = 0; day < weeks * 7; ++day) {
        const QDate date = QDate(2026, 3, 2).addDays(day);
        const int times = date.dayOfWeek() == 1 ? 2 : 1;
        if (date.dayOfWeek() > 5 || isDayOff({}, date))
            continue;
        for (const auto &[time, contacts] : {std::pair("10:00", 60), std::pair("10:30", 30)})
            text += QStringLiteral("%1 %2,30,%3,%3,180,%4\n")
                        .arg(date.toString(Qt::ISODate), QLatin1String(time))
                        .arg(contacts * times)
                        .arg(channel);
    }
    return text + more;
}

StaffingPlan planOf(const QString &text, const StaffingOptions &options)
{
    return staffingPlan(factsOfKinds(text), {}, {}, options);
}

StaffingOptions plain()
{
    StaffingOptions options;
    options.occupancyCap = 100;
    return options;
}

int agentsAt(const StaffingPlan &plan, int day, int slot)
{
    return plan.agents[static_cast<std::size_t>(day * plan.slotsPerDay() + slot)];
}

} // namespace

class TestStaffing : public QObject
{
    Q_OBJECT

private slots:
    void weekIsForecastAndStaffed();
    void hoursCostAndFte();
    void intervalsAreDividedOverSlots();
    void chatsAtOnce();
    void patienceSavesAgents();
    void holidaysAreKnown();
    void closedHoursNeedNobody();
    void channelsAddUp();
    void whatLacks_data();
    void whatLacks();
    void ticketsStandInForecasts();
    void optionsAreKeptAsText();
    void impossibleOptionsAreRefused_data();
    void impossibleOptionsAreRefused();
};

void TestStaffing::weekIsForecastAndStaffed()
{
    const StaffingPlan plan = planOf(someWeeks(4), plain());
    QCOMPARE(plan.monday, QDate(2026, 3, 30));
    QCOMPARE(plan.pools.size(), std::size_t(1));
    const DemandForecast &forecast = plan.pools[0].forecast;
    // The weekend that is left of the last week, and the week to come.
    QCOMPARE(forecast.first, QDate(2026, 3, 28));
    QCOMPARE(forecast.days, (std::vector<double>{0, 0, 180, 90, 90, 90, 90, 0, 0}));
    // 120 contacts in half an hour are 12 erlangs, 60 are 6, 30 are 3: by Erlang C for 80 % within 20 s.
    QCOMPARE(agentsAt(plan, 0, 20), *agentsFor({.perHour = 240, .handleSeconds = 180}, {.serviceLevel = 80}));
    QCOMPARE(agentsAt(plan, 0, 21), *agentsFor({.perHour = 120, .handleSeconds = 180}, {.serviceLevel = 80}));
    QCOMPARE(agentsAt(plan, 1, 21), *agentsFor({.perHour = 60, .handleSeconds = 180}, {.serviceLevel = 80}));
    QCOMPARE(agentsAt(plan, 0, 19), 0);
    QCOMPARE(agentsAt(plan, 6, 20), 0);
    QCOMPARE(plan.busiest(), 20);
    for (const StaffingSlot &slot : plan.pools[0].needs)
        QVERIFY(slot.agents == 0 || slot.figures.serviceLevel >= 80);
}

void TestStaffing::hoursCostAndFte()
{
    StaffingOptions options = plain();
    options.hourlyRate = 30;
    const StaffingPlan plan = planOf(someWeeks(4), options);
    const int halfHours =
        agentsAt(plan, 0, 20) + agentsAt(plan, 0, 21) + 4 * (agentsAt(plan, 1, 20) + agentsAt(plan, 1, 21));
    QCOMPARE(plan.agentHours, halfHours / 2.0);
    QCOMPARE(plan.paidHours, halfHours / 2.0 / 0.7);
    QCOMPARE(plan.fte, plan.paidHours / 40);
    QCOMPARE(*plan.cost, plan.paidHours * 30);
    QCOMPARE(plan.rostered[20], rosteredFor(plan.agents[20], 30));
}

void TestStaffing::intervalsAreDividedOverSlots()
{
    StaffingOptions options = plain();
    options.slotMinutes = 15;
    const StaffingPlan plan = planOf(someWeeks(4), options);
    QCOMPARE(plan.agents.size(), std::size_t(7 * 96));
    QCOMPARE(plan.pools[0].needs[40].contacts, 60.0);
    QCOMPARE(agentsAt(plan, 0, 40), agentsAt(plan, 0, 41));
    QCOMPARE(agentsAt(plan, 0, 40), *agentsFor({.perHour = 240, .handleSeconds = 180}, {.serviceLevel = 80}));
}

void TestStaffing::chatsAtOnce()
{
    StaffingOptions options = plain();
    options.concurrency = 3;
    const int places = agentsAt(planOf(someWeeks(4, QStringLiteral("phone")), options), 0, 20);
    QCOMPARE(agentsAt(planOf(someWeeks(4, QStringLiteral("chat")), options), 0, 20), (places + 2) / 3);
}

void TestStaffing::patienceSavesAgents()
{
    // Single calls on a Sunday: one of two gives up after a minute.
    const QString calls = QStringLiteral("contact:\nstarted_at,offered,answered,abandoned,wait_seconds,handle_seconds\n"
                                         "2026-03-02 10:00,1,1,0,60,240\n2026-03-02 10:10,1,0,1,60,\n"
                                         "2026-03-20 10:00,1,1,0,60,240\n2026-03-20 10:10,1,0,1,60,\n");
    const std::vector<Demand> demands = demandsOf(factsOfKinds(calls), {}, {});
    QCOMPARE(demands.size(), std::size_t(1));
    QCOMPARE(demands[0].patience(), std::optional(120.0));
    QCOMPARE(demands[0].meanHandle(), std::optional(240.0));
    QCOMPARE(demands[0].total(), 4.0);
    QCOMPARE(demands[0].days(), std::size_t(19));
}

void TestStaffing::holidaysAreKnown()
{
    // Five weeks until Thursday 2 April; Easter Monday is 6 April: nobody came on the holiday of the past.
    const StaffingPlan plan = planOf(someWeeks(5), plain());
    QCOMPARE(plan.monday, QDate(2026, 4, 6));
    QVERIFY(plan.pools[0].forecast.dayOff[static_cast<std::size_t>(plan.pools[0].forecast.first.daysTo(plan.monday))]);
    QCOMPARE(agentsAt(plan, 0, 20), 0);
    QVERIFY(agentsAt(plan, 1, 20) > 0);
}

void TestStaffing::closedHoursNeedNobody()
{
    Facts facts = factsOfKinds(someWeeks(4));
    facts.hours = openingClocksOf(
        {{QStringLiteral("hours"), QStringLiteral("{\"mon\":[\"10:00\",\"10:30\"],\"tue\":[\"10:30\",\"12:00\"]}")}},
        facts.zone);
    const StaffingPlan plan = staffingPlan(facts, {}, {}, plain());
    QVERIFY(agentsAt(plan, 0, 20) > 0);
    QCOMPARE(agentsAt(plan, 0, 21), 0);
    QCOMPARE(agentsAt(plan, 1, 20), 0);
    QVERIFY(agentsAt(plan, 1, 21) > 0);
    QCOMPARE(agentsAt(plan, 2, 20), 0);
}

void TestStaffing::channelsAddUp()
{
    QString both = someWeeks(4);
    both += someWeeks(4, QStringLiteral("chat")).section(u'\n', 2);
    const StaffingPlan plan = planOf(both, plain());
    QCOMPARE(plan.pools.size(), std::size_t(2));
    QCOMPARE(agentsAt(plan, 0, 20), 2 * agentsAt(planOf(someWeeks(4), plain()), 0, 20));
}

void TestStaffing::whatLacks_data()
{
    using Lack = StaffingPlan::Lack;
    QTest::addColumn<QString>("records");
    QTest::addColumn<Lack>("lack");
    QTest::newRow("nothing") << QString() << Lack::NoContacts;
    QTest::newRow("tickets") << QStringLiteral("ticket:\nid,created_at\n1,2026-03-02 10:00\n2,2026-03-30 10:00\n")
                             << Lack::NoContacts;
    QTest::newRow("one week") << someWeeks(1) << Lack::TooShort;
    QTest::newRow("sums of days") << QStringLiteral("contact:\nstarted_at,interval_minutes,offered,handle_seconds\n"
                                                    "2026-03-02 00:00,1440,50,100\n2026-03-30 00:00,1440,60,100\n")
                                  << Lack::NoTimes;
    QTest::newRow("no handle time") << QStringLiteral("contact:\nstarted_at,offered\n"
                                                      "2026-03-02 10:00,1\n2026-03-30 10:00,1\n")
                                    << Lack::NoHandle;
}

void TestStaffing::whatLacks()
{
    QFETCH(QString, records);
    QFETCH(StaffingPlan::Lack, lack);
    const StaffingPlan plan = planOf(records, plain());
    QVERIFY(plan.pools.empty());
    QCOMPARE(int(plan.lack), int(lack));
}

void TestStaffing::ticketsStandInForecasts()
{
    QString tickets = QStringLiteral("ticket:\nid,created_at\n");
    for (int day = 0; day < 28; ++day)
        tickets += QStringLiteral("%1,%2 09:00\n").arg(day).arg(QDate(2026, 3, 2).addDays(day).toString(Qt::ISODate));
    const std::vector<Demand> demands = demandsOf(factsOfKinds(tickets), {}, {});
    QCOMPARE(demands.size(), std::size_t(1));
    QCOMPARE(demands[0].kind, Kind::Ticket);
    const std::optional<DemandForecast> forecast = forecastOf(demands[0], {});
    QVERIFY(forecast);
    QCOMPARE(forecast->days.front(), 1.0);
    QVERIFY(forecast->low[0].front() < 1 && forecast->high[0].front() > 1);
}

void TestStaffing::optionsAreKeptAsText()
{
    StaffingOptions options;
    options.serviceLevel = 90;
    options.meanWait = 12;
    options.concurrency = 2.5;
    options.slotMinutes = 15;
    QCOMPARE(staffingFromText(staffingText(options), {}), options);
    QCOMPARE(staffingFromText(QStringLiteral("{\"shrinkage\":250,\"slot_minutes\":7,\"unknown\":1}"), {}),
             standardStaffing({}));
    QCOMPARE(staffingFromText(QStringLiteral("no JSON"), {}), standardStaffing({}));
}

void TestStaffing::impossibleOptionsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    QTest::newRow("everybody within 20 s") << QStringLiteral("level") << 100.0;
    QTest::newRow("no time at work") << QStringLiteral("shrinkage") << 100.0;
    QTest::newRow("not a number") << QStringLiteral("shrinkage") << std::nan("");
}

void TestStaffing::impossibleOptionsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(double, value);
    StaffingOptions options;
    QVERIFY(checkStaffing(options));
    (key == QLatin1String("level") ? options.serviceLevel : options.shrinkage) = value;
    QVERIFY(!checkStaffing(options));
}

QTEST_GUILESS_MAIN(TestStaffing)
#include "tst_staffing.moc"
