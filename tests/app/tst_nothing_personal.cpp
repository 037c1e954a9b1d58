// SPDX-License-Identifier: GPL-3.0-or-later
// What an import says and remembers holds nothing of the people in the file: only records and rejected rows do.
#include "core/data/field.h"
#include "core/store/database.h"
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

/// What is planted: a name, an address, a phone number and texts, each found nowhere else.
const QStringList secrets = {u"Zwaluwstaart"_s, u"zwaluw@geheim.example"_s, u"geheim.example"_s,
                             u"0612349876"_s,   u"Kapotte lamp"_s,          u"nooit meer bij jullie"_s};

const QString head = u"Id,Requester,Subject,Status,Created at,Updated at,Solved at,Satisfaction Score,Assignee\n"_s;
const QString good =
    u"1,zwaluw@geheim.example,Kapotte lamp,Open,2026-11-09 09:00:00,2026-11-09 09:10:00,,,Jan Zwaluwstaart\n"
    "2,0612349876,Kapotte lamp,Solved,2026-11-09 09:00:00,2026-11-09 09:10:00,2026-11-09 09:10:00,Good,Jan Zwaluwstaart\n"_s;

QStringList messages;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages += text;
}

/// Cells of all tables but those that hold records, what is derived from them, the names of agents and rejected rows.
QString rememberedIn(const QString &path)
{
    QSet<QString> personal = {u"reject"_s, u"agent_number"_s, u"dictionary"_s, u"column_chunk"_s, u"status_snapshot"_s};
    for (const KindInfo &kind : kinds) {
        personal.insert(kindId(kind.kind));
        personal.insert(kindId(kind.kind) + u"_version"_s);
    }
    const auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return u"no database"_s;
    QStringList tables;
    (*database)->forEach("SELECT name FROM sqlite_schema WHERE type = 'table'", {}, [&](const Statement &row) {
        tables += row.text(0);
        return true;
    });
    QStringList cells;
    for (const QString &table : std::as_const(tables)) {
        QStringList columns;
        (*database)->forEach("SELECT name FROM pragma_table_info(?)", {table}, [&](const Statement &row) {
            columns += row.text(0);
            return true;
        });
        if (personal.contains(table))
            continue;
        for (const QString &column : std::as_const(columns))
            (*database)->forEach("SELECT " + column.toUtf8() + " FROM " + table.toUtf8(), {},
                                 [&](const Statement &row) {
                                     cells += table + u'.' + column + u'=' + row.text(0);
                                     return true;
                                 });
    }
    return cells.join(u'\n');
}

} // namespace

class TestNothingPersonal : public QObject
{
    Q_OBJECT

private slots:
    void importsSayNothing_data();
    void importsSayNothing();
    void theyCanBeFoundWhereTheyBelong();
    void aPseudonymisedFileHoldsNoAddress();
};

void TestNothingPersonal::importsSayNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("options");
    const QStringList none;
    QTest::newRow("good rows") << u"t.csv"_s << head + good << none;
    QTest::newRow("customers as pseudonyms") << u"t.csv"_s << head + good << QStringList{u"--pseudonymise"_s};
    QTest::newRow("a time to come")
        << u"t.csv"_s
        << head + good + u"3,zwaluw@geheim.example,Kapotte lamp,Open,2036-11-09 09:00:00,,,,Jan Zwaluwstaart\n"_s
        << none;
    QTest::newRow("no date") << u"t.csv"_s
                             << head + good + u"3,zwaluw@geheim.example,Kapotte lamp,Open,Zwaluwstaart,,,,\n"_s << none;
    QTest::newRow("too many cells") << u"t.csv"_s
                                    << head + good
                                           + u"3,zwaluw@geheim.example,Kapotte lamp,Open,,,,,,,,,Zwaluwstaart,,,,\n"_s
                                    << none;
    QTest::newRow("a quote that stays open")
        << u"t.csv"_s << head + good + u"3,\"zwaluw@geheim.example,Kapotte lamp,Open,,,,,Zwaluwstaart\n"_s << none;
    QTest::newRow("the same twice") << u"t.csv"_s << head + good + good << none;
    QTest::newRow("a number that is a name")
        << u"t.csv"_s << head + good + u"Zwaluwstaart,0612349876,Kapotte lamp,Open,,,,,\n"_s << none;
    QTest::newRow("a status that is a name")
        << u"t.csv"_s << head + good + u"3,0612349876,Kapotte lamp,Zwaluwstaart,2026-11-09 09:00:00,,,,\n"_s << none;
    QTest::newRow("a score that is a text")
        << u"t.csv"_s << head + good + u"3,,Kapotte lamp,Open,2026-11-09 09:00:00,,,nooit meer bij jullie,\n"_s << none;
    QTest::newRow("a survey with scores that are none")
        << u"nps.csv"_s
        << u"Response ID,NPS,Answered at,Email,Comment\na,9,2026-11-09,zwaluw@geheim.example,nooit meer bij jullie\n"
           "b,Zwaluwstaart,2026-11-09,zwaluw@geheim.example,nooit meer bij jullie\n"_s
        << none;
    QTest::newRow("calls with a duration that is none")
        << u"calls.csv"_s
        << u"Call ID,Start time,From,Agent,Talk time,Wait time\n1,2026-11-09 09:00,0612349876,Jan Zwaluwstaart,Zwaluwstaart,5\n"_s
        << none;
    QTest::newRow("no header") << u"t.csv"_s << good << none;
    QTest::newRow("a mapping to a column that is not there")
        << u"t.csv"_s << head + good << QStringList{u"--map"_s, u"team=Groep"_s};
    QTest::newRow("another encoding") << u"t.csv"_s << head + good << QStringList{u"--encoding"_s, u"utf-16le"_s};
    QTest::newRow("no table at all") << u"t.csv"_s << u"zwaluw@geheim.example"_s << none;
    QTest::newRow("an own dimension") << u"t.csv"_s << head + good << QStringList{u"--map"_s, u"own:Wie=Assignee"_s};
}

void TestNothingPersonal::importsSayNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    const QString database = folder.filePath(u"t.kompas"_s);
    QVERIFY(writeText(file, text));
    messages.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    QStringList told;
    for (const QStringList &shape : {QStringList(), QStringList{u"--json"_s}}) {
        const Said said = runWords(QStringList{u"import"_s, u"--db"_s, database, file} + options + shape);
        told += said.out;
        told += said.error;
    }
    const Said list = runWords({u"imports"_s, u"--db"_s, database, u"list"_s});
    const Said check = runWords({u"check"_s, u"--db"_s, database});
    qInstallMessageHandler(before);
    told += list.out + list.error + check.out + check.error + messages.join(u'\n');
    told += rememberedIn(database);
    const QString all = told.join(u'\n');
    for (const QString &secret : secrets)
        QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in "_s + all));
}

/// Or the test above could not fail: the records have them, and rejected rows.
void TestNothingPersonal::theyCanBeFoundWhereTheyBelong()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"t.csv"_s);
    const QString database = folder.filePath(u"t.kompas"_s);
    QVERIFY(writeText(file, head + good + u"3,0612349876,nooit meer bij jullie,Open,2036-11-09 09:00:00,,,,\n"_s));
    QCOMPARE(runWords({u"import"_s, u"--db"_s, database, u"--agents"_s, u"names"_s, file}).status, 0);
    const QString all = QString::fromUtf8(readBytes(database));
    for (const QString &secret : secrets)
        QVERIFY2(all.contains(secret), qPrintable(secret));
}

void TestNothingPersonal::aPseudonymisedFileHoldsNoAddress()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"t.csv"_s);
    const QString database = folder.filePath(u"t.kompas"_s);
    QVERIFY(writeText(file, head + good
                                + u"3,zwaluw@geheim.example,x,Open,2036-11-09 09:00:00,,,,\n"
                                  "4,0612349876,x,Open,Zwaluwstaart,,,,,,,,,,,,\n"_s));
    QCOMPARE(runWords({u"import"_s, u"--db"_s, database, u"--pseudonymise"_s, file}).status, 0);
    const QString all = QString::fromUtf8(readBytes(database));
    for (const QString &secret : {u"zwaluw@geheim.example"_s, u"0612349876"_s})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestNothingPersonal)
#include "tst_nothing_personal.moc"
