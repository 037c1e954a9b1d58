// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Opening hours on the command line, and what they do to business time.
class TestVerbsCalendar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void setAndListed();
    void businessTimeFollows();
    void refusals_data();
    void refusals();

private:
    Said calendar(const QString &rest) const
    {
        return runWords(QStringList{QStringLiteral("calendar"), QStringLiteral("--db"), m_path}
                        + rest.split(u' ', Qt::SkipEmptyParts));
    }
    QString businessHours() const
    {
        const Said said = runLine(QStringLiteral("metrics --db %1 --metric time_to_full_resolution --clock business "
                                                 "--format json")
                                      .arg(m_path));
        return QString::number(said.json()[0][QStringLiteral("value")].toDouble(-1));
    }

    QTemporaryDir m_folder;
    QString m_path = {};
};

void TestVerbsCalendar::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("t.kompas"));
    const QString file = m_folder.filePath(QStringLiteral("t.csv"));
    // From Friday 16:00 to Monday 10:00.
    QVERIFY(writeText(file, QStringLiteral("Id,Requester id,Group,Status,Via,Created at,Updated at,Solved at,Assignee\n"
                                           "1,900,East,Solved,Email,2026-03-06 16:00:00,2026-03-09 10:00:00,"
                                           "2026-03-09 10:00:00,Oak\n")));
    QCOMPARE(runWords({QStringLiteral("import"), QStringLiteral("--db"), m_path, file}).status, 0);
    QVERIFY(calendar(QStringLiteral("list")).out.startsWith(QStringLiteral("There are no opening hours yet")));
    QCOMPARE(businessHours(), QStringLiteral("-1"));
}

void TestVerbsCalendar::setAndListed()
{
    QCOMPARE(calendar(QStringLiteral("set mon-fri 09:00-12:00 13:00-17:30")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set fri closed")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set closed 2026-12-24")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set sat 10-14 --where team=East")).error, QString());
    QCOMPARE(calendar(QStringLiteral("list --format csv")).out,
             QStringLiteral("for,mon,tue,wed,thu,fri,sat,sun,holidays,closed\r\n"
                            "everyone,09:00-12:00 13:00-17:30,09:00-12:00 13:00-17:30,09:00-12:00 13:00-17:30,"
                            "09:00-12:00 13:00-17:30,closed,closed,closed,nl,2026-12-24\r\n"
                            "team=East,closed,closed,closed,closed,closed,10:00-14:00,closed,nl,\r\n"));
    QCOMPARE(calendar(QStringLiteral("remove --where team=East")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set open 2026-12-24")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set holidays none")).error, QString());
    QCOMPARE(
        calendar(QStringLiteral("list --format json")).json()[0][QStringLiteral("hours")][QStringLiteral("holidays")],
        QJsonValue(QStringLiteral("none")));
    QCOMPARE(calendar(QStringLiteral("remove")).error, QString());
    QCOMPARE(calendar(QStringLiteral("list --format json")).json().array().size(), 0);
}

void TestVerbsCalendar::businessTimeFollows()
{
    QCOMPARE(calendar(QStringLiteral("set mon-fri 09:00-17:00")).error, QString());
    QCOMPARE(businessHours(), QStringLiteral("120"));
    QCOMPARE(calendar(QStringLiteral("set sat 09:00-10:30 --where team=East")).error, QString());
    QCOMPARE(businessHours(), QStringLiteral("90"));
    QCOMPARE(calendar(QStringLiteral("remove --where team=East")).error, QString());
    QCOMPARE(calendar(QStringLiteral("set closed 2026-03-09")).error, QString());
    QCOMPARE(businessHours(), QStringLiteral("60"));
}

void TestVerbsCalendar::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such day") << "set someday 09:00-17:00" << 2 << "`calendar set` does not know \"someday\".";
    QTest::newRow("no such day, dates") << "set closed tomorrow" << 2
                                        << "\"tomorrow\" is no day; write it as 2026-12-24.";
    QTest::newRow("half a span") << "set mon 09:00" << 2 << "are no opening hours";
    QTest::newRow("holidays") << "set holidays fr" << 2 << "There are no holidays \"fr\".";
    QTest::newRow("too few words") << "set mon" << 2 << "Write: calendar set mon-fri 09:00-17:30";
    QTest::newRow("other dimension") << "set mon 09:00-17:00 --where agent=Oak" << 2
                                     << "Opening hours are those of one team or one channel";
    QTest::newRow("nothing to remove") << "remove --where channel=chat" << 1
                                       << "There are no opening hours of channel=chat.";
    QTest::newRow("verb") << "forget" << 2 << "`calendar` cannot \"forget\".";
}

void TestVerbsCalendar::refusals()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Said said = calendar(line);
    QCOMPARE(said.status, status);
    QVERIFY2(said.error.contains(error), qPrintable(said.error));
}

QTEST_GUILESS_MAIN(TestVerbsCalendar)
#include "tst_verbs_calendar.moc"
