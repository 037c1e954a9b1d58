// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/example.h"
#include "tests/app/five_tickets.h"
#include "tests/app/verb_run.h"
#include "tests/ui/cockpit/ten_weeks_of_calls.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;
using namespace Qt::StringLiterals;

/// What is to come and who must be there, on the command line.
class TestVerbsStaffing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void forecastsDays();
    void forecastsIntervals();
    void tellsHowGoodForecastsWere();
    void staffsNextWeek();
    void followsItsOptions();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatLacks();
    void triesScenarios();
    void keepsListsAndRemovesScenarios();
    void refusesImpossibleScenarios_data();
    void refusesImpossibleScenarios();
    void scenariosOfTheExampleStartFromItsFigures();

private:
    Said asked(const QString &line) const
    {
        const QString verb = line.section(u' ', 0, 0);
        return runWords(QStringList{verb, QStringLiteral("--db"), m_database}
                        + line.section(u' ', 1).split(u' ', Qt::SkipEmptyParts));
    }

    QTemporaryDir m_folder;
    QString m_database;
};

void TestVerbsStaffing::initTestCase()
{
    m_database = databaseWith(m_folder, tenWeeksOfCalls());
    QVERIFY(!m_database.isEmpty());
}

void TestVerbsStaffing::forecastsDays()
{
    const Said said = asked("forecast --format json --days 10");
    QCOMPARE(said.error, QString());
    const QJsonArray days = said.json().array();
    // From the Saturday after the last call; twelve on every working day.
    QCOMPARE(days.size(), 10);
    QCOMPARE(days[0][u"date"].toString(), QStringLiteral("2026-11-14"));
    QCOMPARE(days[0][u"contacts"].toDouble(), 0.0);
    QCOMPARE(days[2][u"contacts"].toDouble(), 12.0);
    QVERIFY(days[2][u"low80"].toDouble() < 12 && days[2][u"high95"].toDouble() > days[2][u"high80"].toDouble());
    QCOMPARE(days[2][u"method"].toString(), QStringLiteral("seasonal_naive"));
}

void TestVerbsStaffing::forecastsIntervals()
{
    const Said said = asked("forecast --format csv --interval 30");
    QCOMPARE(said.error, QString());
    QVERIFY2(said.out.contains(QStringLiteral("phone,2026-11-16,10:00,12,,,,,300,seasonal_naive")),
             qPrintable(said.out.left(4000)));
}

void TestVerbsStaffing::tellsHowGoodForecastsWere()
{
    const QJsonArray ways = asked("forecast --accuracy --format json").json().array();
    QCOMPARE(ways.size(), 4);
    QCOMPARE(ways[0][u"used"].toBool(), true);
    QCOMPARE(ways[0][u"wape"].toDouble(), 0.0);
    QVERIFY(asked("forecast --accuracy").out.contains(QStringLiteral("(used)")));
}

void TestVerbsStaffing::staffsNextWeek()
{
    const Said said = asked("staffing --format json --rate 30");
    QCOMPARE(said.error, QString());
    const QJsonObject plan = said.json().object();
    QCOMPARE(plan[u"week"].toString(), QStringLiteral("2026-W47"));
    QVERIFY(plan[u"agent_hours"].toDouble() > 0);
    QCOMPARE(plan[u"cost"].toDouble(), plan[u"paid_hours"].toDouble() * 30);
    int busy = 0;
    for (const QJsonValue interval : plan[u"intervals"].toArray())
        busy += interval[u"channel"].isNull() && interval[u"agents"].toInt() > 0 ? 1 : 0;
    QCOMPARE(busy, 5);
    QVERIFY(asked("staffing").out.contains(QStringLiteral("10:00")));
    QVERIFY(asked("staffing --format csv").out.startsWith(QStringLiteral("date,from,contacts,agents,rostered")));
}

void TestVerbsStaffing::followsItsOptions()
{
    const auto hours = [this](const QString &options) {
        return asked("staffing --format json " + options).json().object()[u"agent_hours"].toDouble();
    };
    QVERIFY(hours("--service-level 99 --within 5") > hours("--service-level 50"));
    QVERIFY(hours("--max-occupancy 30") > hours("--max-occupancy 100"));
    QVERIFY(hours("--mean-wait 1") >= hours("--mean-wait 120"));
    QCOMPARE(asked("staffing --format json --interval 15").json().object()[u"intervals"].toArray().size(), 7 * 96 * 2);
}

void TestVerbsStaffing::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no such interval") << QStringLiteral("forecast --interval 45");
    QTest::newRow("days are no roster") << QStringLiteral("staffing --interval day");
    QTest::newRow("not a number") << QStringLiteral("staffing --shrinkage much");
    QTest::newRow("all of the time") << QStringLiteral("staffing --shrinkage 100");
    QTest::newRow("everybody") << QStringLiteral("staffing --service-level 100");
    QTest::newRow("ten years") << QStringLiteral("forecast --days 3650");
}

void TestVerbsStaffing::saysWhatIsWrong()
{
    QFETCH(QString, line);
    const Said said = asked(line);
    QCOMPARE(said.status, 2);
    QVERIFY(!said.error.isEmpty());
}

void TestVerbsStaffing::saysWhatLacks()
{
    const QTemporaryDir folder;
    const QString tickets = databaseWith(folder, fiveTickets.toUtf8());
    QVERIFY(!tickets.isEmpty());
    const Said said = runWords({QStringLiteral("staffing"), QStringLiteral("--db"), tickets});
    QCOMPARE(said.status, 1);
    QVERIFY(said.error.contains(QStringLiteral("phone system")));
}

void TestVerbsStaffing::triesScenarios()
{
    const QJsonArray both = asked("scenarios try --volume 50 --format json").json().array();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0][u"name"].toString(), QStringLiteral("As now"));
    QCOMPARE(both[0][u"channel"].toString(), QStringLiteral("phone"));
    QCOMPARE(both[0][u"contacts"].toDouble(), 60.0);
    QCOMPARE(both[1][u"contacts"].toDouble(), 90.0);
    QCOMPARE(both[1][u"volume"].toDouble(), 50.0);
    QVERIFY(both[1][u"service_level"].toDouble() < both[0][u"service_level"].toDouble());
    // Eleven of twelve calls wait ten seconds, the twelfth is given up.
    QVERIFY(qAbs(both[0][u"seen_service_level"].toDouble() - 1100 / 12.0) < 1e-9);
    QVERIFY(qAbs(both[0][u"service_level"].toDouble() - 1100 / 12.0) < 1e-6);
    const QString table = asked("scenarios try --volume 50").out;
    for (const char *word : {"This scenario", "+50", "Seen", "Factor", "Erlang A"})
        QVERIFY2(table.contains(QLatin1String(word)), qPrintable(table));
    QVERIFY(asked("scenarios try --format csv").out.startsWith(QStringLiteral("name,channel,team,volume,handle")));
}

void TestVerbsStaffing::keepsListsAndRemovesScenarios()
{
    QCOMPARE(asked("scenarios keep Winter --handle 20 --channel phone").error, QString());
    const QJsonArray kept = asked("scenarios list --format json").json().array();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[1][u"name"].toString(), QStringLiteral("Winter"));
    QCOMPARE(kept[1][u"handle"].toDouble(), 20.0);
    QCOMPARE(asked("scenarios remove Winter").error, QString());
    QCOMPARE(asked("scenarios list --format json").json().array().size(), 1);
    const Said none = asked("scenarios remove Winter");
    QCOMPARE(none.status, 1);
    QVERIFY(none.error.contains(QStringLiteral("Winter")));
}

void TestVerbsStaffing::refusesImpossibleScenarios_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("too much") << QStringLiteral("scenarios try --volume 900") << 2 << QStringLiteral("--volume");
    QTest::newRow("no number") << QStringLiteral("scenarios try --agents many") << 2 << QStringLiteral("many");
    QTest::newRow("no such queue") << QStringLiteral("scenarios try --channel fax") << 1 << QStringLiteral("phone");
    QTest::newRow("no such word") << QStringLiteral("scenarios tr") << 2 << QStringLiteral("try");
    QTest::newRow("no name") << QStringLiteral("scenarios keep") << 2 << QStringLiteral("keep");
}

void TestVerbsStaffing::refusesImpossibleScenarios()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, word);
    const Said said = asked(line);
    QCOMPARE(said.status, status);
    QVERIFY2(said.error.contains(word), qPrintable(said.error));
}

/// With nothing changed the reader sees what the other pages say of the same eight weeks, in every queue.
void TestVerbsStaffing::scenariosOfTheExampleStartFromItsFigures()
{
    const QString example = m_folder.filePath(QStringLiteral("example.kompas"));
    QVERIFY(writeExample(example));
    for (const char *channel : {"phone", "chat"}) {
        const QString queue = QLatin1String(channel);
        const QJsonArray now =
            runWords({u"scenarios"_s, u"--db"_s, example, u"try"_s, u"--channel"_s, queue, u"--format"_s, u"json"_s})
                .json()
                .array();
        QVERIFY(!now.isEmpty());
        const auto seen = [&](const char *metric, bool ofQueue) {
            QStringList words = {u"metrics"_s,          u"--db"_s,     example,         u"--metric"_s,
                                 QLatin1String(metric), u"--from"_s,   u"2026-09-21"_s, u"--to"_s,
                                 u"2026-11-15"_s,       u"--format"_s, u"json"_s};
            if (ofQueue)
                words += {u"--where"_s, u"channel="_s + queue};
            return runWords(words).json().array()[0][u"value"].toDouble();
        };
        const auto said = [&now](const char *key) { return now[0][QLatin1String(key)].toDouble(); };
        QVERIFY(qAbs(said("service_level") - seen("service_level", true)) < 0.05);
        QVERIFY(qAbs(said("abandonment") - seen("abandonment_rate", true)) < 0.05);
        QVERIFY(qAbs(said("mean_wait") - seen("average_wait_all", true)) < 0.05);
        QVERIFY(qAbs(said("occupancy") - seen("occupancy", false)) < 0.05);
        QVERIFY(said("cost") > 1000);
    }
}

QTEST_GUILESS_MAIN(TestVerbsStaffing)
#include "tst_verbs_staffing.moc"
