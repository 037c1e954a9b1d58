// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"
#include "core/steering/funnel.h"
#include "core/steering/priority.h"
#include "core/steering/random_sample.h"
#include "core/steering/validation.h"
#include "tests/core/metrics/asked_values.h"

#include <QTest>

#include <map>
#include <random>

using namespace kompas;
using namespace kompas::testing;

namespace {

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Places of the groups: `.` within, `?` unusual, `!` outside.
QString placesOf(const Funnel &funnel)
{
    QString text;
    for (const Funnel::Group &each : funnel.groups)
        text += QLatin1String(".?!")[static_cast<int>(each.place)];
    return text;
}

} // namespace

/// Drawing by chance that comes out the same everywhere, funnels, samples to tick off, priorities.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void drawingIsReproducible();
    void everyPlaceIsEquallyLikely();
    void funnelLimits();
    void chanceStaysInTheFunnel();
    void groupsInAFunnel();
    void funnelsThatAreNotDrawn_data();
    void funnelsThatAreNotDrawn();
    void fiftyOfEachChannel();
    void errorShare();
    void prioritiesByProduct();
    void suggestions_data();
    void suggestions();
};

void TestSamples::drawingIsReproducible()
{
    QCOMPARE(seedOf(QStringLiteral("csat_low 2026-03-02")), seedOf(QStringLiteral("csat_low 2026-03-02")));
    QVERIFY(seedOf(QStringLiteral("a")) != seedOf(QStringLiteral("b")));
    // The published value of FNV-1a for "a".
    QCOMPARE(seedOf(QStringLiteral("a")), 0xaf63dc4c8601ec8cULL);
    const auto drawn = drawnPlaces(1000, 10, 42);
    QCOMPARE(drawn.size(), std::size_t{10});
    QVERIFY(std::ranges::is_sorted(drawn));
    QVERIFY(std::ranges::adjacent_find(drawn) == drawn.end());
    QVERIFY(drawn == drawnPlaces(1000, 10, 42));
    QVERIFY(drawn != drawnPlaces(1000, 10, 43));
    QCOMPARE(drawnPlaces(3, 10, 1), std::vector<std::size_t>({0, 1, 2}));
    QVERIFY(drawnPlaces(0, 10, 1).empty());
}

void TestSamples::everyPlaceIsEquallyLikely()
{
    std::vector<int> times(20, 0);
    constexpr int draws = 20'000;
    for (quint64 seed = 0; seed < draws; ++seed) {
        for (const std::size_t place : drawnPlaces(20, 5, seed))
            ++times[place];
    }
    for (const int each : times)
        QVERIFY2(std::abs(each - draws / 4) < 5 * std::sqrt(draws * 0.25 * 0.75), qPrintable(QString::number(each)));
}

void TestSamples::funnelLimits()
{
    const FunnelPool rate = FunnelPool::ofRate(90, 100);
    QCOMPARE(rate.centre(), 90.0);
    // 90 % ± 1.96 √(0.9 · 0.1 / 100), and 3.09 of them.
    QVERIFY(isClose(rate.at(100).usual.low, 90 - 1.959963985 * 3));
    QVERIFY(isClose(rate.at(100).outer.low, 90 - 3.090232306 * 3));
    QCOMPARE(rate.at(4).outer.high, 100.0);
    const FunnelPool mean = FunnelPool::ofMean({1, 2, 3, 4, 5});
    QVERIFY(isClose(mean.at(25).usual.high, 3 + 1.959963985 * std::sqrt(2.5) / 5));
    std::vector<double> values(1001);
    std::iota(values.begin(), values.end(), 0.0);
    const FunnelPool median = FunnelPool::ofQuantile(values, 0.5);
    QCOMPARE(median.centre(), 500.0);
    QVERIFY(isClose(median.at(100).usual.high, 500 + 1.959963985 * 0.05 * 1000));
}

void TestSamples::chanceStaysInTheFunnel()
{
    std::mt19937 dice(11);
    std::lognormal_distribution<double> minutes(4, 1);
    std::vector<double> all(20'000);
    std::ranges::generate(all, [&] { return minutes(dice); });
    const FunnelPool pool = FunnelPool::ofQuantile(all, 0.5);
    int usual = 0;
    int outer = 0;
    constexpr int groups = 4000;
    for (int i = 0; i < groups; ++i) {
        std::vector<double> group(60);
        std::ranges::generate(group, [&] { return minutes(dice); });
        const double median = *quantile(group, 0.5);
        const FunnelLimits limits = pool.at(60);
        usual += median >= limits.usual.low && median <= limits.usual.high ? 1 : 0;
        outer += median >= limits.outer.low && median <= limits.outer.high ? 1 : 0;
    }
    QVERIFY2(std::abs(100.0 * usual / groups - 95) < 1.5, qPrintable(QString::number(usual)));
    QVERIFY2(100.0 * outer / groups > 99.4, qPrintable(QString::number(outer)));
}

void TestSamples::groupsInAFunnel()
{
    const Facts facts = factsOfKinds(
        repeated(QStringLiteral("survey_response:\nanswered_at,survey,score,scale_min,scale_max,team\n"
                                "180 x 2026-03-02 09:00,csat,1,0,1,North\n20 x 2026-03-02 09:00,csat,0,0,1,North\n"
                                "60 x 2026-03-02 09:00,csat,1,0,1,South\n40 x 2026-03-02 09:00,csat,0,0,1,South\n"
                                "8 x 2026-03-02 09:00,csat,1,0,1,East\n3 x 2026-03-02 09:00,csat,0,0,1,East\n"
                                "4 x 2026-03-02 09:00,csat,0,0,1,West\n")));
    const Result<Funnel> funnel = funnelOf(facts, {}, {}, "csat_pct", {}, "team");
    QVERIFY(funnel);
    QCOMPARE(funnel->lack, Funnel::Lack::None);
    // 248 of 315 are 78.7 %: the large team above it and the middle one below are more than chance, the small one not.
    QCOMPARE(placesOf(*funnel), "!!.");
    QCOMPARE(funnel->groups.front().word, "North");
    QCOMPARE(funnel->few, 1);
}

void TestSamples::funnelsThatAreNotDrawn_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<int>("lack");
    QTest::newRow("a number of tickets") << "tickets_created"
                                         << "team" << static_cast<int>(Funnel::Lack::NotFormedFromRecords);
    QTest::newRow("first reply per agent") << "first_reply_time"
                                           << "agent" << static_cast<int>(Funnel::Lack::Forbidden);
    QTest::newRow("no answers") << "csat_pct"
                                << "team" << static_cast<int>(Funnel::Lack::NoData);
    QTest::newRow("four agents") << "time_to_full_resolution"
                                 << "agent" << static_cast<int>(Funnel::Lack::TooFewGroups);
}

void TestSamples::funnelsThatAreNotDrawn()
{
    QFETCH(QString, metric);
    QFETCH(QString, dimension);
    QFETCH(int, lack);
    QString text = QStringLiteral("ticket:\ncreated_at,solved_at,status,agent\n");
    for (const char *agent : {"Ann", "Bo", "Cas", "Dee"})
        text += QStringLiteral("20 x 2026-03-02 09:00,2026-03-03 09:00,solved,%1\n").arg(QLatin1String(agent));
    const Result<Funnel> funnel = funnelOf(factsOfKinds(repeated(text)), {}, {}, metric, {}, dimension);
    QVERIFY(funnel);
    QCOMPARE(static_cast<int>(funnel->lack), lack);
    QVERIFY(funnel->groups.empty());
    QVERIFY(!funnelOf(factsOfKinds({}), {}, {}, "no_such", {}, "team"));
}

void TestSamples::fiftyOfEachChannel()
{
    std::vector<ValidationSample::Record> all;
    for (int i = 0; i < 200; ++i)
        all.push_back({QStringLiteral("M%1").arg(i), "email"});
    for (int i = 0; i < 30; ++i)
        all.push_back({QStringLiteral("C%1").arg(i), "chat"});
    const ValidationSample sample = drawnSample("March", all);
    std::map<QString, int> perChannel;
    for (const auto &each : sample.records)
        ++perChannel[each.channel];
    QCOMPARE(perChannel["email"], 50);
    QCOMPARE(perChannel["chat"], 30);
    QVERIFY(drawnSample("March", all) == sample);
    QVERIFY(drawnSample("April", all).records != sample.records);
    QVERIFY(*sampleFromJson("March", jsonOf(sample)) == sample);
    QVERIFY(!sampleFromJson("March", "["));
}

void TestSamples::errorShare()
{
    ValidationSample sample{.name = "March"};
    for (int i = 0; i < 20; ++i)
        sample.records.push_back({QString::number(i), i < 10 ? "chat" : "email"});
    QCOMPARE(errorShares(sample).front().share, std::nullopt);
    for (int i = 0; i < 15; ++i)
        QVERIFY(tickOff(sample, QString::number(i),
                        i < 2 ? ValidationSample::Verdict::Wrong : ValidationSample::Verdict::Right));
    QVERIFY(!tickOff(sample, "no such", ValidationSample::Verdict::Right));
    const std::vector<ErrorShare> shares = errorShares(sample);
    QCOMPARE(shares.size(), std::size_t{3});
    QCOMPARE(shares[0].checked, 15);
    QCOMPARE(shares[0].wrong, 2);
    QVERIFY(isClose(*shares[0].share, 100.0 * 2 / 15));
    QVERIFY(shares[0].interval == wilson(2, 15));
    QCOMPARE(shares[1].channel, "chat");
    QCOMPARE(shares[1].share, std::optional(20.0));
    QCOMPARE(shares[2].wrong, 0);
    QVERIFY(*sampleFromJson("March", jsonOf(sample)) == sample);
}

void TestSamples::prioritiesByProduct()
{
    std::vector<SavedPlan> plans;
    const std::vector<KpiPriority> judged = {{"csat_pct", 3, 4}, {"fcr_one_touch", 5, 5}, {"nps", 4, 3}};
    for (const KpiPriority &each : judged)
        plans.push_back(*priorityPlanOf(each));
    QVERIFY(!priorityPlanOf({"csat_pct", 0, 3}));
    QVERIFY(!priorityPlanOf({"csat_pct", 3, 6}));
    plans.push_back({0, priorityPlan, "csat_mean", 0, R"({"impact": 9, "frequency": 1})"});
    const std::vector<KpiPriority> sorted = prioritiesIn(plans);
    QVERIFY(sorted == (std::vector<KpiPriority>{judged[1], judged[2], judged[0]}));
    QCOMPARE(sorted.front().score(), 25);
}

void TestSamples::suggestions_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a lead who reacts") << "team_lead" << 1 << "service_level asa abandonment_rate aht backlog_total";
    QTest::newRow("a lead in phase 4") << "team_lead" << 4
                                       << "csat_pct nps ces_mean fcr_one_touch proactive_contact_pct";
    QTest::newRow("an agent") << "agent" << 2 << "tickets_solved_per_agent_day csat_pct agent_updates_per_ticket";
    QTest::newRow("a planner") << "planner" << 1
                               << "occupancy schedule_adherence service_level abandonment_rate peak_interval";
    QTest::newRow("management") << "management" << 5 << "csat_pct nps cost_per_contact retention_pct";
}

void TestSamples::suggestions()
{
    QFETCH(QString, audience);
    QFETCH(int, phase);
    QStringList all;
    for (const Metric &metric : catalogue())
        all += QString::fromLatin1(metric.id);
    const auto who = audienceFromId(audience);
    QVERIFY(who);
    QCOMPARE(audienceId(*who), audience);
    QTEST(suggestedKpis(*who, phase, all).join(u' '), "expected");
    // Without telephone there is still something to steer by, and never the time until the first reply per agent.
    const QStringList tickets = {"csat_pct", "fcr_one_touch", "first_reply_time", "backlog_total"};
    const QStringList few = suggestedKpis(*who, phase, tickets);
    QVERIFY(!few.isEmpty());
    QVERIFY(audience != "agent" || !few.contains("first_reply_time"));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
