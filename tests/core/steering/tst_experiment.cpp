// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/experiment.h"
#include "tests/core/metrics/asked_values.h"

#include <QTest>

#include <random>

using namespace kompas;
using namespace kompas::testing;

namespace {

const Metric &csat()
{
    return *metricById(u"csat_pct");
}

ExperimentGroup rate(qint64 passes, qint64 n)
{
    return {100.0 * static_cast<double>(passes) / static_cast<double>(n), n, passes, {}};
}

qint64 thrown(std::mt19937 &dice, qint64 n, double chance)
{
    return std::binomial_distribution<qint64>(n, chance)(dice);
}

/// Share of 20,000 simulated experiments that are called more than chance and better.
double foundShare(double without, double with, qint64 n, unsigned seed)
{
    constexpr int experiments = 20'000;
    std::mt19937 dice(seed);
    int found = 0;
    for (int i = 0; i < experiments; ++i) {
        const auto effect = effectBetween(csat(), rate(thrown(dice, n, without), n), rate(thrown(dice, n, with), n));
        const auto state = verdictOn(csat(), *effect, 0.01);
        const bool isCalled = state == ExperimentResult::State::Worked || state == ExperimentResult::State::Worse;
        found += isCalled ? 1 : 0;
    }
    return 100.0 * found / experiments;
}

/// Two weeks of answers by e-mail before 16 March and two after, the same by chat.
QString answers(int mailBefore, int mailAfter, int chatBefore, int chatAfter)
{
    QString text = QStringLiteral("answered_at,survey,score,scale_min,scale_max,channel\n");
    const auto add = [&text](const char *day, const char *channel, int good) {
        for (int i = 0; i < 100; ++i)
            text += QStringLiteral("%1 09:00,csat,%2,0,1,%3\n")
                        .arg(QLatin1String(day))
                        .arg(i < good ? 1 : 0)
                        .arg(QLatin1String(channel));
    };
    add("2026-03-05", "email", mailBefore);
    add("2026-03-18", "email", mailAfter);
    add("2026-03-05", "chat", chatBefore);
    add("2026-03-18", "chat", chatAfter);
    return text;
}

Experiment mailExperiment()
{
    return {.name = QStringLiteral("Receipts"),
            .measure = QStringLiteral("A receipt"),
            .metric = QStringLiteral("csat_pct"),
            .where = {{QStringLiteral("channel"), {QStringLiteral("email")}}},
            .gain = 5,
            .from = QDate(2026, 3, 16),
            .weeks = 2};
}

/// The last answer, of another channel, tells how far the data reaches.
Facts factsUntil(const QString &text, const char *day)
{
    return factsFrom({}, text + QStringLiteral("%1 12:00,csat,1,0,1,phone\n").arg(QLatin1String(day)));
}

} // namespace

/// Experiments: how many records they need, when there is a verdict and how often it is wrong.
class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    void recordsNeeded_data();
    void recordsNeeded();
    void ranksNeeded();
    void hardlyEverAFalseAlarm_data();
    void hardlyEverAFalseAlarm();
    void mostEffectsAreFound_data();
    void mostEffectsAreFound();
    void durationsAreFound();
    void verdicts_data();
    void verdicts();
    void whatHappenedAnywayIsTakenOff();
    void groupsAtTheSameTime();
    void sharesOfCalls();
    void needIsToldBefore();
    void jsonComesBack();
    void declaring_data();
    void declaring();
    void recipesAreWhole();
};

void TestExperiment::recordsNeeded_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("80 to 85 %") << 80.0 << 85.0 << qint64(906);
    QTest::newRow("90 to 95 %") << 90.0 << 95.0 << qint64(435);
    QTest::newRow("70 to 75 %") << 70.0 << 75.0 << qint64(1251);
    QTest::newRow("60 to 65 %") << 60.0 << 65.0 << qint64(1471);
    QTest::newRow("no difference") << 60.0 << 60.0 << qint64(-1);
}

void TestExperiment::recordsNeeded()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QTEST(recordsForRates(before, after).value_or(-1), "expected");
}

void TestExperiment::ranksNeeded()
{
    // Of two stretches of equal numbers, moved by a tenth of the stretch: P = 0.5 + 0.1 - 0.1 * 0.1 / 2 = 0.595.
    std::vector<double> values(1000);
    std::iota(values.begin(), values.end(), 0.0);
    const std::optional<qint64> needed = recordsForRanks(values, 1, 100);
    QVERIFY(needed);
    QVERIFY2(std::abs(static_cast<double>(*needed) - 7.849 / (6 * 0.095 * 0.095)) < 2,
             qPrintable(QString::number(*needed)));
    QVERIFY(!recordsForRanks(values, 1, 0));
    QVERIFY(!recordsForRanks({5}, 1, 100));
    QCOMPARE(*recordsForMeans(10, 5), qint64(63));
    QVERIFY(!recordsForMeans(0, 5));
}

void TestExperiment::hardlyEverAFalseAlarm_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("n");
    QTest::newRow("80 %, 906 answers") << 0.8 << qint64(906);
    QTest::newRow("90 %, 435 answers") << 0.9 << qint64(435);
    QTest::newRow("80 %, only 40 answers") << 0.8 << qint64(40);
}

void TestExperiment::hardlyEverAFalseAlarm()
{
    QFETCH(double, share);
    QFETCH(qint64, n);
    const double found = foundShare(share, share, n, 1);
    QVERIFY2(found <= 5.5, qPrintable(QString::number(found)));
    QVERIFY2(found >= 2, "so few that the test would hardly find anything");
}

void TestExperiment::mostEffectsAreFound_data()
{
    QTest::addColumn<double>("without");
    QTest::addColumn<double>("with");
    QTest::newRow("80 to 85 %") << 80.0 << 85.0;
    QTest::newRow("90 to 95 %") << 90.0 << 95.0;
    QTest::newRow("60 to 65 %") << 60.0 << 65.0;
}

void TestExperiment::mostEffectsAreFound()
{
    QFETCH(double, without);
    QFETCH(double, with);
    const double found = foundShare(without / 100, with / 100, *recordsForRates(without, with), 2);
    QVERIFY2(found >= 78, qPrintable(QString::number(found)));
    QVERIFY2(found <= 84, qPrintable(QString::number(found)));
}

void TestExperiment::durationsAreFound()
{
    // Reply times as they are: a long tail. 30 % faster is to be found.
    const Metric &metric = *metricById(u"first_reply_time");
    std::mt19937 dice(3);
    std::lognormal_distribution<double> minutes(4, 1);
    const auto sample = [&](qint64 n, double factor) {
        ExperimentGroup group{.n = n};
        for (qint64 i = 0; i < n; ++i)
            group.values.push_back(factor * minutes(dice));
        return group;
    };
    const qint64 n = *recordsForRanks(sample(2000, 1).values, 0.7, 0);
    int found = 0;
    int alarms = 0;
    constexpr int experiments = 1000;
    for (int i = 0; i < experiments; ++i) {
        const auto faster = effectBetween(metric, sample(n, 1), sample(n, 0.7));
        found += verdictOn(metric, *faster, 0) == ExperimentResult::State::Worked ? 1 : 0;
        alarms += effectBetween(metric, sample(n, 1), sample(n, 1))->p < 0.05 ? 1 : 0;
    }
    QVERIFY2(found >= 0.78 * experiments, qPrintable(QString::number(found)));
    QVERIFY2(alarms <= 0.065 * experiments, qPrintable(QString::number(alarms)));
}

void TestExperiment::verdicts_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("expected");
    QTest::newRow("20 points better") << 60 << 80 << "2026-03-29"
                                      << "worked";
    QTest::newRow("as good as before") << 80 << 82 << "2026-03-29"
                                       << "not_shown";
    QTest::newRow("20 points worse") << 80 << 60 << "2026-03-29"
                                     << "worse";
    QTest::newRow("not over yet") << 60 << 80 << "2026-03-28"
                                  << "running";
}

void TestExperiment::verdicts()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QString, until);
    const ExperimentResult result =
        experimentResult(factsUntil(answers(before, after, 70, 70), until.toLatin1()), {}, {}, mailExperiment());
    QTEST(experimentStateId(result.state), "expected");
    const bool isTold = result.state != ExperimentResult::State::Running;
    QCOMPARE(result.effect.has_value(), isTold);
    QCOMPARE(result.with.n, isTold ? 100 : 0);
    // More than chance, but less than the least gain.
    QCOMPARE(verdictOn(csat(), {.difference = 3, .low = 1, .high = 5, .p = 0.01}, 5), ExperimentResult::State::Some);
}

void TestExperiment::whatHappenedAnywayIsTakenOff()
{
    // Mail and chat both gain 20 points: it was the season, not the measure.
    Experiment experiment = mailExperiment();
    const Facts facts = factsUntil(answers(60, 80, 60, 80), "2026-03-29");
    QCOMPARE(experimentResult(facts, {}, {}, experiment).state, ExperimentResult::State::Worked);
    experiment.untouched = Condition{QStringLiteral("channel"), {QStringLiteral("chat")}};
    const ExperimentResult result = experimentResult(facts, {}, {}, experiment);
    QCOMPARE(result.state, ExperimentResult::State::NotShown);
    QCOMPARE(result.effect->difference, 20.0);
    QCOMPARE(result.untouched->difference, 20.0);
    QCOMPARE(result.net->difference, 0.0);
    QVERIFY(result.net->low < -10 && result.net->high > 10);
}

void TestExperiment::groupsAtTheSameTime()
{
    Experiment experiment = mailExperiment();
    experiment.design = Experiment::Design::Split;
    experiment.where = {};
    experiment.dimension = QStringLiteral("channel");
    experiment.without = QStringLiteral("chat");
    experiment.with = QStringLiteral("email");
    const ExperimentResult result =
        experimentResult(factsUntil(answers(10, 80, 90, 60), "2026-03-29"), {}, {}, experiment);
    QCOMPARE(result.without.value, std::optional(60.0));
    QCOMPARE(result.with.value, std::optional(80.0));
    QCOMPARE(result.state, ExperimentResult::State::Worked);
}

void TestExperiment::sharesOfCalls()
{
    const Facts facts =
        factsOfKinds(repeated(QStringLiteral("contact:\nstarted_at,direction,offered,answered,abandoned\n"
                                             "70 x 2026-03-05 09:00,inbound,1,1,0\n"
                                             "30 x 2026-03-05 09:00,inbound,1,0,1\n"
                                             "90 x 2026-03-18 09:00,inbound,1,1,0\n"
                                             "10 x 2026-03-18 09:00,inbound,1,0,1\n"
                                             "2026-03-29 12:00,outbound,1,1,0\n")));
    Experiment experiment = mailExperiment();
    experiment.metric = QStringLiteral("abandonment_rate");
    experiment.where = {};
    const ExperimentResult result = experimentResult(facts, {}, {}, experiment);
    QCOMPARE(result.without.n, 100);
    QCOMPARE(result.effect->difference, -20.0);
    QCOMPARE(result.state, ExperimentResult::State::Worked);
}

void TestExperiment::needIsToldBefore()
{
    Experiment experiment = mailExperiment();
    experiment.from = QDate(2026, 4, 6);
    const ExperimentNeed need = experimentNeed(factsUntil(answers(80, 80, 70, 70), "2026-03-29"), {}, {}, experiment);
    QCOMPARE(need.value, std::optional(80.0));
    QCOMPARE(need.wanted, std::optional(85.0));
    QCOMPARE(need.records, 200);
    QCOMPARE(need.perWeek, 25.0);
    QCOMPARE(need.perGroup, std::optional(qint64(906)));
    QCOMPARE(need.weeks, std::optional(37));
    QVERIFY(!need.isEnough);
}

void TestExperiment::jsonComesBack()
{
    Experiment experiment = mailExperiment();
    experiment.untouched = Condition{QStringLiteral("channel"), {QStringLiteral("chat")}};
    QCOMPARE(*experimentFromJson(experiment.name, jsonOf(experiment)), experiment);
    Experiment split = mailExperiment();
    split.design = Experiment::Design::Split;
    split.dimension = QStringLiteral("team");
    split.with = QStringLiteral("North");
    split.isRelative = true;
    QCOMPARE(*experimentFromJson(split.name, jsonOf(split)), split);
    QVERIFY(!experimentFromJson(QStringLiteral("x"), "[]"));
    QVERIFY(!experimentFromJson(QStringLiteral("x"), R"({"metric": "no_such", "from": "2026-03-16"})"));
}

void TestExperiment::declaring_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("expected");
    QTest::newRow("as it is") << "" << true;
    QTest::newRow("without a name") << "name" << false;
    QTest::newRow("a number of tickets") << "metric" << false;
    QTest::newRow("no gain") << "gain" << false;
    QTest::newRow("a year and more") << "weeks" << false;
    QTest::newRow("two groups of one name") << "groups" << false;
    QTest::newRow("agents against each other") << "agents" << false;
    QTest::newRow("untouched is touched") << "untouched" << false;
    QTest::newRow("over before it is declared") << "from" << false;
}

void TestExperiment::declaring()
{
    QFETCH(QString, change);
    Experiment experiment = mailExperiment();
    if (change == "name")
        experiment.name = QStringLiteral("  ");
    if (change == "metric")
        experiment.metric = QStringLiteral("tickets_created");
    if (change == "gain")
        experiment.gain = 0;
    if (change == "weeks")
        experiment.weeks = 53;
    if (change == "groups" || change == "agents") {
        experiment.design = Experiment::Design::Split;
        experiment.dimension = change == "agents" ? QStringLiteral("agent") : QStringLiteral("team");
        experiment.with = QStringLiteral("North");
        experiment.without = change == "agents" ? QStringLiteral("South") : QStringLiteral("North");
    }
    if (change == "untouched")
        experiment.untouched = experiment.where.front();
    if (change == "from")
        experiment.from = QDate(2026, 2, 1);
    const std::optional<Error> error = whyNotDeclared(experiment, QDate(2026, 3, 15));
    QTEST(!error.has_value(), "expected");
    QVERIFY(!error || error->message.endsWith('.'));
}

void TestExperiment::recipesAreWhole()
{
    QCOMPARE(experimentRecipes().size(), std::size_t{4});
    for (const ExperimentRecipe &recipe : experimentRecipes()) {
        for (const auto &texts : {recipe.titles, recipe.measures, recipe.minds})
            QCOMPARE(texts.keys(), QStringList({QStringLiteral("en"), QStringLiteral("nl")}));
        Experiment experiment = mailExperiment();
        experiment.metric = recipe.metrics.front();
        experiment.gain = recipe.gain;
        experiment.isRelative = recipe.isRelative;
        experiment.weeks = recipe.weeks;
        const auto error = whyNotDeclared(experiment, QDate(2026, 3, 15));
        QVERIFY2(!error, qPrintable(recipe.id));
    }
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
