// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/verb_run.h"

#include "core/steering/definition_preset.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Definitions on the command line: what one changes before it is kept, and sets of them.
class TestVerbsDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void catalogueInThreeForms();
    void initTestCase();
    void diffKeepsNothing();
    void presets();
    void presetsAreWhole();
    void refusals_data();
    void refusals();

private:
    Said run(const QString &rest) const
    {
        return runWords(QStringList{"definitions", "--db", m_path} + rest.split(u' '));
    }
    QString inForce(const QString &key) const
    {
        for (const QJsonValue each : run("list --format json").json().array()) {
            if (each["key"].toString() == key)
                return each["value"].toString();
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_path = {};
};

void TestVerbsDefinitions::initTestCase()
{
    m_path = m_folder.filePath("t.kompas");
    const QString file = m_folder.filePath("t.csv");
    QVERIFY(writeText(file, "Id,Status,Created at,Updated at,Solved at,Reopens,Replies\n"
                            "1,Solved,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-03-02 10:00:00,0,1\n"
                            "2,Solved,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-03-02 10:00:00,0,0\n"
                            "3,Solved,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-03-02 10:00:00,0,3\n"
                            "4,Solved,2026-03-02 09:00:00,2026-03-02 10:00:00,2026-03-02 10:00:00,3,3\n"));
    QCOMPARE(runWords({"import", "--db", m_path, file}).status, 0);
}

void TestVerbsDefinitions::diffKeepsNothing()
{
    const Said said = run("diff fcr.replies lt2 --format json");
    QCOMPARE(said.error, QString());
    QCOMPARE(firstKeys(said.out), QString("metric unit now after n_now n_after changed"));
    QStringList changed;
    for (const QJsonValue each : said.json().array()) {
        if (each["changed"].toBool())
            changed += QString("%1 %2 %3")
                           .arg(each["metric"].toString())
                           .arg(each["now"].toDouble())
                           .arg(each["after"].toDouble());
    }
    QCOMPARE(changed.filter("fcr_one_touch"), QStringList{"fcr_one_touch 25 50"});
    QCOMPARE(inForce("fcr.replies"), QString("exactly1"));
    QVERIFY(run("diff reopens.count events").out.contains("Reopened tickets"));
    const QStringList asked = {"metrics", "--db", m_path, "--metric", "fcr_one_touch"};
    QVERIFY(!runWords(asked).out.contains("Definitions"));
    QVERIFY(runWords(asked + QStringList{"--define", "fcr.replies=lt2"})
                .out.endsWith("Definitions not as shipped: fcr.replies=lt2\n"));
}

void TestVerbsDefinitions::presets()
{
    QVERIFY(run("preset").out.contains("school_marks"));
    QCOMPARE(run("preset school_marks").error, QString());
    QCOMPARE(inForce("csat.satisfied_from.10"), QString("6"));
    QCOMPARE(run("set repeat.days 14").error, QString());
    QCOMPARE(run("preset default").error, QString());
    QCOMPARE(inForce("csat.satisfied_from.10"), QString("8"));
    QCOMPARE(inForce("repeat.days"), QString("7"));
}

void TestVerbsDefinitions::presetsAreWhole()
{
    QVERIFY(definitionPresets().size() > 5);
    for (const DefinitionPreset &each : definitionPresets()) {
        QVERIFY2(!each.title("nl").isEmpty() && each.title("nl") != each.title("en"), qPrintable(each.name));
        QVERIFY(!each.values.isEmpty());
    }
    QVERIFY(!definitionPresetFromJson("x", "[]"));
    QVERIFY(!definitionPresetFromJson("x", R"({"definitions": {}})"));
    QVERIFY(!definitionPresetFromJson("x", R"({"definitions": {"weather": "fine"}})"));
    QVERIFY(!definitionPresetFromJson("x", R"({"definitions": {"nps.min": "2"}})"));
}

void TestVerbsDefinitions::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("no value") << "diff fcr.replies"
                              << "definitions diff KEY VALUE";
    QTest::newRow("no such key") << "diff fcr.reply lt2"
                                 << "fcr.reply";
    QTest::newRow("not allowed") << "diff fcr.replies many"
                                 << "many";
    QTest::newRow("no such set") << "preset school"
                                 << "school";
    QTest::newRow("no such word") << "compare"
                                  << "compare";
}

void TestVerbsDefinitions::refusals()
{
    QFETCH(QString, words);
    QFETCH(QString, error);
    const Said said = run(words);
    QCOMPARE(said.status, 2);
    QVERIFY2(said.error.contains(error), qPrintable(said.error));
}

void TestVerbsDefinitions::catalogueInThreeForms()
{
    const auto size = static_cast<qsizetype>(catalogue().size());
    const QJsonArray json = runLine(QStringLiteral("catalog --format json")).json().array();
    QCOMPARE(json.size(), size);
    QCOMPARE(runLine(QStringLiteral("catalog")).out.count(u'\n'), size + 2);
    QCOMPARE(runLine(QStringLiteral("catalog --format markdown")).out.count(QStringLiteral("\n## ")), size);
    const Said said = runLine(QStringLiteral("catalog --format json"));
    QCOMPARE(firstKeys(said.out),
             QStringLiteral("metric code name short_name meaning formula pitfall source kind shape "
                            "unit better center dimensions split_by requires balance cadence phase "
                            "phase_inferred aims"));
    // What every entry must say, and what some say, in the types that readers of JSON expect.
    for (const QJsonValue &each : json) {
        const QJsonObject entry = each.toObject();
        const QString id = entry[u"metric"].toString();
        for (const char *key : {"metric", "code", "name", "short_name", "meaning", "formula", "source", "kind", "shape",
                                "unit", "better"})
            QVERIFY2(!entry[QLatin1String(key)].toString().isEmpty(), qPrintable(id + u' ' + QLatin1String(key)));
        QVERIFY2((QStringList{"", "day", "week", "month", "quarter", "once"}).contains(entry[u"cadence"].toString()),
                 qPrintable(id));
        QVERIFY2(entry[u"phase"].isNull() || entry[u"phase"].toInt() > 0, qPrintable(id));
        QVERIFY2(entry[u"phase_inferred"].isBool() && entry[u"aims"].isArray(), qPrintable(id));
        for (const QJsonValue &aim : entry[u"aims"].toArray())
            QVERIFY2(aim.toObject()[u"low"].isDouble() || aim.toObject()[u"high"].isDouble(), qPrintable(id));
    }
    const auto entryOf = [&json](const char *id) {
        for (const QJsonValue &each : json) {
            if (each.toObject()[u"metric"].toString() == QLatin1String(id))
                return each.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(entryOf("csat_pct")[u"cadence"].toString(), QStringLiteral("week"));
    QCOMPARE(entryOf("csat_pct")[u"phase"].toInt(), 2);
    QVERIFY(entryOf("first_reply_time")[u"aims"].toArray().size() > 1);
    QCOMPARE(entryOf("backlog_days")[u"phase_inferred"].toBool(), true);
}

QTEST_GUILESS_MAIN(TestVerbsDefinitions)
#include "tst_verbs_definitions.moc"
