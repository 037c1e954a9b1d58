// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/check_steps.h"
#include "tests/core/metrics/asked_values.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

CheckRule ruleOf(const char *json)
{
    const Result<CheckRule> rule = checkRuleFromJson(QStringLiteral("ours"), json);
    return rule ? *rule : CheckRule{};
}

/// `state value n`, with `!` behind a state that is sure.
QString written(const CheckOutcome &outcome)
{
    return QStringLiteral("%1%2 %3 n%4")
        .arg(checkStateId(outcome.state), outcome.isSure ? QStringLiteral("!") : QString(),
             outcome.value ? QString::number(*outcome.value, 'g', 4) : QStringLiteral("-"))
        .arg(outcome.n);
}

CheckOutcome checkedOne(const Facts &facts, const CheckRule &rule, const Selection &selection = {})
{
    return runChecks(facts, {}, {}, {rule}, selection)->front();
}

/// Answers of one week: good ones, bad ones, and one the Monday after, so that the week is complete.
QString answersOf(int good, int bad)
{
    return repeated(QStringLiteral("survey_response:\nanswered_at,survey,score,scale_min,scale_max\n"
                                   "%1 x 2026-03-04 09:00,csat,1,0,1\n%2 x 2026-03-05 09:00,csat,0,0,1\n"
                                   "2026-03-09 09:00,csat,1,0,1\n")
                        .arg(good)
                        .arg(bad));
}

QString causes(const RootCause &cause)
{
    QStringList texts = {QStringLiteral("rate %1 mix %2").arg(cause.rate, 0, 'f', 2).arg(cause.mix, 0, 'f', 2)};
    for (const GroupChange &each : cause.groups)
        texts += QStringLiteral("%1 %2 %3").arg(each.word).arg(each.rate, 0, 'f', 2).arg(each.mix, 0, 'f', 2);
    return texts.join(QStringLiteral(" | "));
}

} // namespace

/// Checks, and the steps that follow from one that fires.
class TestQuickChecks : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void weeksInARow_data();
    void weeksInARow();
    void praise();
    void shippedRulesAreSound();
    void ownRulesComeBack();
    void badRules_data();
    void badRules();
    void changeIsDividedExactly_data();
    void changeIsDividedExactly();
    void simpsonIsNamed();
    void causesOfAFile();
    void issuesAndSample();
};

void TestQuickChecks::states_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("expected");
    const QByteArray csat = R"({"metric": "csat_pct", "below": 70})";
    QTest::newRow("surely below") << answersOf(40, 60) << csat << "fires! 40 n100";
    QTest::newRow("below, but it may be chance") << answersOf(13, 7) << csat << "fires 65 n20";
    QTest::newRow("on the bound") << answersOf(14, 6) << csat << "quiet 70 n20";
    QTest::newRow("nine answers are too few") << answersOf(1, 8) << csat << "too_few 11.11 n9";
    QTest::newRow("nothing to check") << "" << csat << "no_data - n0";
    QTest::newRow("only phone: none") << answersOf(
        40, 60) << QByteArray(R"({"metric": "csat_pct", "below": 70, "where": {"channel": "phone"}})")
                                      << "too_few - n0";
    const QString backlog = repeated(QStringLiteral("ticket:\ncreated_at,status,priority\n"
                                                    "6 x 2026-03-03 09:00,open,urgent\n14 x 2026-03-03 09:00,open,low\n"
                                                    "5 x 2026-03-03 09:00,solved,high\n2026-03-09 09:00,new,low\n"));
    QTest::newRow("a share of the backlog")
        << backlog << QByteArray(R"({"metric": "backlog_high_priority", "share_of": "backlog_total", "above": 20})")
        << "fires 30 n20";
    QTest::newRow("not so large a share")
        << backlog << QByteArray(R"({"metric": "backlog_high_priority", "share_of": "backlog_total", "above": 30})")
        << "quiet 30 n20";
}

void TestQuickChecks::states()
{
    QFETCH(QString, records);
    QFETCH(QByteArray, rule);
    QTEST(written(checkedOne(factsOfKinds(records), ruleOf(rule))), "expected");
}

void TestQuickChecks::weeksInARow_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both weeks above") << 90 << 88 << "fires 88 n1";
    QTest::newRow("only the last") << 80 << 95 << "quiet 95 n1";
    QTest::newRow("only the first") << 95 << 80 << "quiet 80 n1";
}

void TestQuickChecks::weeksInARow()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const QString times =
        QStringLiteral("agent_time:\nstarted_at,talk_minutes,available_minutes\n"
                       "12 x 2026-03-02 00:00,%1,%2\n12 x 2026-03-09 00:00,%3,%4\n2026-03-16 00:00,1,1\n")
            .arg(first)
            .arg(100 - first)
            .arg(second)
            .arg(100 - second);
    const CheckRule rule = ruleOf(R"({"metric": "occupancy", "above": 85, "weeks": 2})");
    const CheckOutcome outcome = checkedOne(factsOfKinds(repeated(times)), rule);
    QTEST(QString(checkStateId(outcome.state) + u' ' + QString::number(outcome.value.value_or(0)) + " n1"), "expected");
    QCOMPARE(outcome.weekValues.size(), std::size_t{2});
}

void TestQuickChecks::praise()
{
    QString text = QStringLiteral("survey_response:\nanswered_at,survey,score,scale_min,scale_max\n");
    QDate monday(2026, 1, 5);
    for (const int good : {8, 7, 8, 7, 8, 9, 9, 10}) {
        text += QStringLiteral("%1 x %2 09:00,csat,1,0,1\n%3 x %2 09:00,csat,0,0,1\n")
                    .arg(good * 2)
                    .arg(monday.toString(Qt::ISODate))
                    .arg(20 - good * 2);
        monday = monday.addDays(7);
    }
    text += monday.toString(Qt::ISODate) + QStringLiteral(" 09:00,csat,1,0,1\n");
    const CheckOutcome outcome =
        checkedOne(factsOfKinds(repeated(text)), ruleOf(R"({"metric": "csat_pct", "better_weeks": 3})"));
    QCOMPARE(checkStateId(outcome.state), "praise");
    QCOMPARE(outcome.baseline, 80.0);
    QCOMPARE(outcome.weekValues, std::vector<double>({90, 90, 100}));
}

void TestQuickChecks::shippedRulesAreSound()
{
    QVERIFY(shippedRules().size() >= 7);
    QStringList metrics;
    for (const CheckRule &rule : shippedRules()) {
        for (const auto &texts : {rule.titles, rule.advice})
            QVERIFY2(texts.keys() == QStringList({"en", "nl"}), qPrintable(rule.id));
        QVERIFY2(!rule.source.isEmpty(), qPrintable(rule.id));
        metrics += rule.metric;
    }
    for (const char *metric :
         {"csat_pct", "fcr_one_touch", "occupancy", "abandonment_rate", "pending_stale", "backlog_high_priority"})
        QVERIFY2(metrics.contains(metric), metric);
}

void TestQuickChecks::ownRulesComeBack()
{
    CheckRule rule = ruleOf(R"({"metric": "csat_pct", "below": 75.5, "weeks": 2, "where": {"team": "North"}})");
    QCOMPARE(rule.below, std::optional(75.5));
    const SavedPlan plan{1, rulePlan, rule.id, 0, QString::fromUtf8(jsonOf(rule))};
    const SavedPlan broken{2, rulePlan, QStringLiteral("broken"), 0, QStringLiteral("{")};
    const SavedPlan other{3, QStringLiteral("experiment"), QStringLiteral("x"), 0, plan.body};
    const std::vector<CheckRule> all = rulesWith({plan, broken, other});
    QCOMPARE(all.size(), shippedRules().size() + 1);
    rule.isOwn = true;
    QVERIFY(all.back() == rule);
}

void TestQuickChecks::badRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no bound") << QByteArray(R"({"metric": "csat_pct"})");
    QTest::newRow("two bounds") << QByteArray(R"({"metric": "csat_pct", "below": 1, "above": 2})");
    QTest::newRow("no metric") << QByteArray(R"({"metric": "csat", "below": 1})");
    QTest::newRow("a metric in parts") << QByteArray(R"({"metric": "backlog_by_status", "above": 1})");
    QTest::newRow("a metric without a number") << QByteArray(R"({"metric": "quick_checks", "above": 1})");
    QTest::newRow("share of a rate") << QByteArray(
        R"({"metric": "csat_pct", "share_of": "backlog_total", "above": 1})");
    QTest::newRow("unknown key") << QByteArray(R"({"metric": "csat_pct", "below": 1, "colour": "red"})");
    QTest::newRow("unknown dimension") << QByteArray(
        R"({"metric": "csat_pct", "below": 1, "where": {"moon": "full"}})");
    QTest::newRow("no weeks") << QByteArray(R"({"metric": "csat_pct", "below": 1, "weeks": 0})");
    QTest::newRow("praise without direction") << QByteArray(R"({"metric": "tickets_created", "better_weeks": 3})");
}

void TestQuickChecks::badRules()
{
    QFETCH(QByteArray, json);
    const Result<CheckRule> rule = checkRuleFromJson(QStringLiteral("ours"), json);
    QVERIFY(!rule);
    QVERIFY2(rule.error().message.contains("ours"), qPrintable(rule.error().message));
}

void TestQuickChecks::changeIsDividedExactly_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("expected");
    // word, value before, value now, weight before, weight now
    QTest::newRow("all of it rate") << "mail 80 70 50 50;chat 90 90 50 50"
                                    << "rate -5.00 mix 0.00 | mail -5.00 0.00 | chat 0.00 0.00";
    QTest::newRow("all of it mix") << "mail 80 80 50 90;chat 90 90 50 10"
                                   << "rate 0.00 mix -4.00 | chat 0.00 -2.80 | mail 0.00 -1.20";
    QTest::newRow("a new group is mix") << "mail 80 80 100 50;chat 0 60 0 50"
                                        << "rate 0.00 mix -10.00 | chat 0.00 -7.50 | mail 0.00 -2.50";
}

void TestQuickChecks::changeIsDividedExactly()
{
    QFETCH(QString, groups);
    std::vector<GroupChange> parsed;
    for (const QString &text : groups.split(u';')) {
        const QStringList words = text.split(u' ');
        parsed.push_back(
            {words[0], words[1].toDouble(), words[2].toDouble(), words[3].toDouble(), words[4].toDouble()});
    }
    const auto cause = rootCauseOf("channel", parsed);
    QVERIFY(cause);
    QTEST(causes(*cause), "expected");
    QVERIFY(std::abs(cause->rate + cause->mix - cause->change()) < 1e-9);
    QVERIFY(!cause->isSimpson);
    QVERIFY(!rootCauseOf("channel", {{"mail", 80, 0, 10, 0}}));
}

void TestQuickChecks::simpsonIsNamed()
{
    // GOLDEN section 7, kidney stones: from B to A both sizes get better, the whole worse.
    const auto cause = rootCauseOf("size", {{"small", 100.0 * 234 / 270, 100.0 * 81 / 87, 270, 87},
                                            {"large", 100.0 * 55 / 80, 100.0 * 192 / 263, 80, 263}});
    QVERIFY(std::abs(cause->before - 82.5714) < 1e-3);
    QCOMPARE(cause->now, 78.0);
    QVERIFY(cause->isSimpson);
    QVERIFY(cause->rate > 0 && cause->mix < 0);
}

void TestQuickChecks::causesOfAFile()
{
    const Facts facts = factsOfKinds(
        repeated(QStringLiteral("survey_response:\nanswered_at,survey,score,scale_min,scale_max,channel\n"
                                "40 x 2026-02-25 09:00,csat,1,0,1,email\n10 x 2026-02-25 09:00,csat,0,0,1,email\n"
                                "50 x 2026-02-25 09:00,csat,1,0,1,chat\n"
                                "20 x 2026-03-04 09:00,csat,1,0,1,email\n30 x 2026-03-04 09:00,csat,0,0,1,email\n"
                                "50 x 2026-03-04 09:00,csat,1,0,1,chat\n2026-03-09 09:00,csat,1,0,1,chat\n")));
    CheckRule rule = ruleOf(R"({"metric": "csat_pct", "below": 75})");
    const CheckOutcome outcome = checkedOne(facts, rule);
    QCOMPARE(written(outcome), "fires 70 n100");
    const std::vector<RootCause> all = causesOf(facts, {}, {}, outcome, {});
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(causes(all.front()), "rate -20.00 mix 0.00 | email -20.00 0.00 | chat 0.00 0.00");
}

void TestQuickChecks::issuesAndSample()
{
    QString text = QStringLiteral("ticket:\nid,created_at,status,solved_at,replies,reopens,product_area\n");
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("%1,2026-03-02 09:00,solved,2026-03-04 09:00,%2,0,%3\n")
                    .arg(i)
                    .arg(i % 3 == 0 ? 1 : 3)
                    .arg(i % 2 == 0 ? QStringLiteral("Invoice") : QStringLiteral("Login"));
    text += QStringLiteral("99,2026-03-09 09:00,open,,0,0,Login\n");
    const Facts facts = factsOfKinds(text);
    const CheckOutcome outcome = checkedOne(facts, ruleOf(R"({"metric": "fcr_one_touch", "below": 60})"));
    QCOMPARE(written(outcome), "fires! 33.33 n60");
    const auto issues = topIssues(facts, {}, {}, outcome, {});
    QVERIFY(issues
            == (std::vector<CheckIssue>{{"product_area", "Invoice", 20, 30}, {"product_area", "Login", 20, 30}}));
    const Lineage records = *lineage(facts, {}, "fcr_one_touch", selectionOf(outcome, {}));
    const std::vector<std::size_t> sample = sampleToRead(records, outcome);
    QCOMPARE(sample.size(), std::size_t{10});
    for (const std::size_t place : sample)
        QVERIFY(!records.counted[place].numerator);
    // The same for the same week, another for the next.
    QVERIFY(sampleToRead(records, outcome) == sample);
    CheckOutcome next = outcome;
    next.period.from = next.period.from->addDays(7);
    QVERIFY(sampleToRead(records, next) != sample);
}

QTEST_GUILESS_MAIN(TestQuickChecks)
#include "tst_quick_checks.moc"
