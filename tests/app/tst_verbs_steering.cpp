// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Checks, experiments, baselines, priorities and samples on the command line, over the example.
class TestVerbsSteering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checksSayWhereToLook();
    void ownRules();
    void sampleIsTheSame();
    void experimentFromDeclaringToVerdict();
    void wrongUsage_data();
    void wrongUsage();
    void baselinesCanBeFrozen();
    void targetsInTwoStepsGoThroughAFile();
    void priorities();
    void validationSample();

private:
    Said with(const QString &verb, const QString &rest, const QStringList &more = {}) const
    {
        QStringList words = {verb, QStringLiteral("--db"), m_folder.filePath(QStringLiteral("e.kompas"))};
        return runWords(words + rest.split(u' ', Qt::SkipEmptyParts) + more);
    }
    QTemporaryDir m_folder = {};
};

void TestVerbsSteering::initTestCase()
{
    QCOMPARE(runWords({"example", "--db", m_folder.filePath("e.kompas")}).status, 0);
}

void TestVerbsSteering::checksSayWhereToLook()
{
    const Said said = with("check-rules", "--format json");
    QVERIFY2(said.status == 0 || said.status == 3, qPrintable(said.error));
    const QJsonArray rules = said.json().array();
    QVERIFY(rules.size() >= 7);
    bool fires = false;
    for (const QJsonValue &rule : rules) {
        const QString state = rule[u"state"].toString();
        QVERIFY2(QStringList({"fires", "quiet", "praise", "too_few", "no_data"}).contains(state), qPrintable(state));
        fires = fires || state == "fires";
    }
    QCOMPARE(said.status == 3, fires);
    QVERIFY(with("check-rules", "--format csv").out.startsWith("rule,title,metric,state"));
    QVERIFY(with("check-rules", "").out.contains("CSAT below 70 %"));
}

void TestVerbsSteering::ownRules()
{
    QCOMPARE(with("check-rules", "add Mine csat_pct below 99.9").error, QString());
    const Said said = with("check-rules", "--format json");
    QCOMPARE(said.status, 3);
    QVERIFY(said.error.contains("fire"));
    const QJsonValue mine = said.json().array().last();
    QCOMPARE(mine[u"rule"].toString(), "Mine");
    QCOMPARE(mine[u"state"].toString(), "fires");
    QCOMPARE(with("check-rules", "remove Mine").status, 0);
    QCOMPARE(with("check-rules", "remove Mine").status, 1);
}

void TestVerbsSteering::sampleIsTheSame()
{
    const QStringList first = with("check-rules", "sample fcr_low").out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(first.size(), 10);
    QCOMPARE(with("check-rules", "sample fcr_low").out.split('\n', Qt::SkipEmptyParts), first);
    QCOMPARE(with("check-rules", "sample no_such").status, 1);
}

void TestVerbsSteering::experimentFromDeclaringToVerdict()
{
    QVERIFY(with("experiments", "list").out.contains("no experiments yet"));
    const QStringList named = {"declare", "Receipts"};
    const QString asked =
        "--metric first_reply_time --gain 30% --where channel=email --from 2026-11-16 --measure Receipt";
    const Said declared = with("experiments", asked, named);
    QCOMPARE(declared.error, QString());
    QVERIFY2(declared.out.contains("each group needs"), qPrintable(declared.out));
    QCOMPARE(with("experiments", asked, named).status, 1);
    const QJsonValue shown = with("experiments", "show Receipts --format json").json().array().first();
    QVERIFY2(QStringList({"running", "not_started"}).contains(shown[u"state"].toString()),
             qPrintable(shown[u"state"].toString()));
    QVERIFY(shown[u"difference"].isNull());
    QVERIFY(shown[u"needed_per_group"].toInt() > 10);
    QVERIFY(with("experiments", "list").out.contains("Receipts"));
    QCOMPARE(with("experiments", "remove Receipts").status, 0);
    QCOMPARE(with("experiments", "show Receipts").status, 1);
}

void TestVerbsSteering::wrongUsage_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("rest");
    QTest::newRow("no such deed") << "experiments"
                                  << "begin X";
    QTest::newRow("no metric") << "experiments"
                               << "declare X --gain 5 --from 2026-12-07";
    QTest::newRow("no gain") << "experiments"
                             << "declare X --metric csat_pct --from 2026-12-07";
    QTest::newRow("over before declared") << "experiments"
                                          << "declare X --metric csat_pct --gain 5 --from 2026-01-05";
    QTest::newRow("a rule without a side") << "check-rules"
                                           << "add X csat_pct 70";
    QTest::newRow("a rule without a number") << "check-rules"
                                             << "add X csat_pct below much";
    QTest::newRow("baseline of a split") << "baselines"
                                         << "backlog_by_status";
    QTest::newRow("freeze without days") << "baselines"
                                         << "freeze csat_pct";
    QTest::newRow("a limit on the better side") << "targets"
                                                << "set csat_pct 90 --limit 95";
    QTest::newRow("judged six") << "priority"
                                << "set csat_pct 6 1";
    QTest::newRow("no such audience") << "priority"
                                      << "suggest everyone 1";
}

void TestVerbsSteering::wrongUsage()
{
    QFETCH(QString, verb);
    QFETCH(QString, rest);
    const Said said = with(verb, rest);
    QCOMPARE(said.status, 2);
    QVERIFY(!said.error.isEmpty());
}

void TestVerbsSteering::baselinesCanBeFrozen()
{
    const QJsonValue before = with("baselines", "csat_pct --format json").json().array().first();
    QCOMPARE(before[u"frozen"].toBool(), false);
    QVERIFY(before[u"lower_limit"].toDouble() < before[u"mean"].toDouble());
    QVERIFY(before[u"proposals"].toArray().size() >= 7);
    QCOMPARE(with("baselines", "freeze csat_pct --from 2026-06-01 --to 2026-08-30").error, QString());
    const QJsonValue frozen = with("baselines", "csat_pct --format json").json().array().first();
    QCOMPARE(frozen[u"frozen"].toBool(), true);
    QCOMPARE(with("baselines", "release csat_pct").status, 0);
    QCOMPARE(with("baselines", "release csat_pct").status, 1);
    QVERIFY(with("baselines", "csat_pct").out.contains("The season ahead"));
    const Said all = with("baselines", "--format csv");
    QVERIFY(all.out.count('\n') > 10);
}

void TestVerbsSteering::targetsInTwoStepsGoThroughAFile()
{
    QCOMPARE(with("targets", "set csat_pct 97 --limit 75 --from 2020-01-01").error, QString());
    const QString file = m_folder.filePath("targets.json");
    QCOMPARE(with("targets", "export --output " + file).status, 0);
    const QString before = with("targets", "list --format csv").out;
    QVERIFY2(before.contains("csat_pct,97,,,2020-01-01,75"), qPrintable(before));
    const QJsonValue value = with("metrics", "--metric csat_pct --format json").json().array().first();
    QCOMPARE(value[u"status"].toString(), "unclear");
    QVERIFY(value[u"note"].toString().contains("within_limit"));
    QCOMPARE(with("targets", "import " + file).error, QString());
    QCOMPARE(with("targets", "list --format csv").out, before);
    QCOMPARE(with("targets", "import " + m_folder.filePath("absent.json")).status, 1);
    for (const QJsonValue &target : with("targets", "list --format json").json().array())
        with("targets", QStringLiteral("remove %1").arg(target[u"target"].toInt()));
}

void TestVerbsSteering::priorities()
{
    QCOMPARE(with("priority", "set csat_pct 4 5").error, QString());
    QCOMPARE(with("priority", "set nps 2 1").error, QString());
    const QJsonArray all = with("priority", "list --format json").json().array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"metric"].toString(), "csat_pct");
    QCOMPARE(all[0][u"priority"].toInt(), 20);
    QCOMPARE(with("priority", "suggest team_lead 3 --format json").json().array().size(), 5);
}

void TestVerbsSteering::validationSample()
{
    const Said drawn = with("validation", "draw November --from 2026-11-01 --to 2026-11-15");
    QCOMPARE(drawn.error, QString());
    const QStringList lines = drawn.out.split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 50);
    const QString id = lines.first().section('\t', 1);
    QCOMPARE(with("validation", "draw November").status, 1);
    QCOMPARE(with("validation", "wrong November " + id).error, QString());
    QCOMPARE(with("validation", "right November " + lines[1].section('\t', 1)).status, 0);
    const QJsonValue share = with("validation", "show November --format json").json().array().first();
    QCOMPARE(share[u"checked"].toInt(), 2);
    QCOMPARE(share[u"share"].toDouble(), 50.0);
    QVERIFY(with("validation", "show November").out.contains("1 of 2 checked are wrong"));
    QCOMPARE(with("validation", "wrong November nothing").status, 1);
    const QJsonArray all = with("validation", "list --format json").json().array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"name"].toString(), "November");
    QCOMPARE(all[0][u"wrong"].toInt(), 1);
    QVERIFY(with("validation", "list").out.contains("November: 1 of 2 checked are wrong"));
}

QTEST_GUILESS_MAIN(TestVerbsSteering)
#include "tst_verbs_steering.moc"
