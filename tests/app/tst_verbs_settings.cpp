// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// What the words of the exports mean, on the command line, and what it does to metrics, records and exports.
class TestVerbsSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWords();
    void setsAndRemoves();
    void namesStayHidden();
    void refusals_data();
    void refusals();

private:
    Said run(const QStringList &words) const
    {
        return runWords(QStringList{words.front(), QStringLiteral("--db"), m_path} + words.mid(1));
    }
    Said settings(const QString &rest) const { return run(QStringList{"settings"} + rest.split(u' ')); }
    QString created(const QString &dimension) const
    {
        QStringList groups;
        const Said said = run({"metrics", "--metric", "tickets_created", "--by", dimension, "--format", "json"});
        for (const QJsonValue each : said.json().array()) {
            if (!each["group"].isNull())
                groups += each["group"].toString() + ' ' + QString::number(each["value"].toInt());
        }
        groups.sort();
        return groups.join("|");
    }

    QTemporaryDir m_folder;
    QString m_path = {};
};

void TestVerbsSettings::initTestCase()
{
    m_path = m_folder.filePath("t.kompas");
    const QString file = m_folder.filePath("t.csv");
    QVERIFY(writeText(file, "Id,Requester id,Group,Status,Via,Created at,Updated at,Solved at,Assignee,Ticket type\n"
                            "1,900,East,Open,Email,2026-03-06 16:00:00,2026-03-09 10:00:00,,Oak,Bill\n"
                            "2,901,east,Open,Pigeon,2026-03-06 16:00:00,2026-03-09 10:00:00,,Oak,Order\n"
                            "3,902,,Open,Email,2026-03-06 16:00:00,2026-03-09 10:00:00,,Elm,Order\n"));
    QCOMPARE(runWords({"import", "--db", m_path, file}).status, 0);
}

void TestVerbsSettings::listsWords()
{
    QCOMPARE(settings("list --format csv").out, QString("key,value\r\nagents,pseudonyms\r\n"));
    QCOMPARE(settings("words --format csv").out,
             QString("key,shown,records\r\nteam.name.East,East,1\r\nteam.name.east,east,1\r\n"
                     "channel.word.email,email,2\r\nchannel.word.Pigeon,Pigeon,1\r\n"
                     "agent.name.1,Agent 01,2\r\nagent.name.2,Agent 02,1\r\n"));
}

void TestVerbsSettings::setsAndRemoves()
{
    QCOMPARE(created("team"), QString(" 1|East 1|east 1"));
    QCOMPARE(settings("set team.name.east East").error, QString());
    QCOMPARE(settings("set agent.team.2 East").error, QString());
    QCOMPARE(created("team"), QString("East 3"));
    QCOMPARE(settings("set channel.word.Pigeon email").error, QString());
    QCOMPARE(created("channel"), QString("email 3"));
    QCOMPARE(settings("set product_area.field category").error, QString());
    QCOMPARE(created("product_area"), QString("Bill 1|Order 2"));
    QCOMPARE(run({"records", "--metric", "tickets_created", "--where", "team=East", "--format", "csv"}).out.count('\n'),
             4);
    QVERIFY(run({"export", "--kind", "ticket"}).out.contains("Order"));
    QVERIFY(!run({"export", "--kind", "ticket"}).out.contains("Pigeon"));
    for (const char *key : {"team.name.east", "agent.team.2", "channel.word.Pigeon", "product_area.field"})
        QCOMPARE(settings(QString("remove %1").arg(key)).error, QString());
    QCOMPARE(created("team"), QString(" 1|East 1|east 1"));
    QCOMPARE(settings("list --format json").json().array().size(), 1);
}

void TestVerbsSettings::namesStayHidden()
{
    QCOMPARE(settings("set agent.name.1 Oakley").error, QString());
    QVERIFY(!settings("list").out.contains("Oakley"));
    QVERIFY(!settings("words").out.contains("Oak"));
    QCOMPARE(settings("set agents names").error, QString());
    QVERIFY(settings("list").out.contains("Oakley"));
    QCOMPARE(created("agent"), QString("Elm 1|Oakley 2"));
    QCOMPARE(settings("set agents pseudonyms").error, QString());
    QCOMPARE(settings("remove agent.name.1").error, QString());
}

void TestVerbsSettings::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown key") << "set colour red" << 2 << "colour";
    QTest::newRow("no value") << "set team.name.East" << 2 << "settings set KEY VALUE";
    QTest::newRow("agent by name") << "set agent.team.Oak East" << 2 << "number";
    QTest::newRow("no such field") << "set product_area.field weather" << 2 << "category";
    QTest::newRow("no link") << "set link.zendesk desk" << 2 << "{id}";
    QTest::newRow("no such way") << "set agents initials" << 2 << "initials";
    QTest::newRow("not set") << "remove team.name.East" << 1 << "not set";
    QTest::newRow("must stay") << "remove agents" << 2 << "agents";
    QTest::newRow("unknown verb") << "forget" << 2 << "forget";
}

void TestVerbsSettings::refusals()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    const Said result = settings(words);
    QTEST(result.status, "status");
    QVERIFY2(result.error.contains(said), qPrintable(result.error));
    QCOMPARE(result.error.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestVerbsSettings)
#include "tst_verbs_settings.moc"
