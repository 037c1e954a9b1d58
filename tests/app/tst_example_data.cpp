// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the example are the same bytes everywhere, and what they say of a ticket follows from its events.
// Everything is counted here again with Qt's own calendar.
#include "tests/app/example_rows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>
#include <QTest>
#include <QTimeZone>

using namespace kompas;
using Row = ExampleRow;

namespace {

qint64 minuteOf(const QString &text)
{
    static const QTimeZone zone("Europe/Amsterdam");
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    moment.setTimeZone(zone);
    return moment.toSecsSinceEpoch() / 60;
}

bool isWorkingDay(QDate day)
{
    static const QList<QDate> holidays = {QDate(2025, 5, 29),  QDate(2025, 6, 9),  QDate(2025, 12, 25),
                                          QDate(2025, 12, 26), QDate(2026, 1, 1),  QDate(2026, 4, 6),
                                          QDate(2026, 4, 27),  QDate(2026, 5, 14), QDate(2026, 5, 25)};
    return day.dayOfWeek() <= 5 && !holidays.contains(day);
}

qint64 businessMinutes(const QString &from, const QString &to)
{
    qint64 minutes = 0;
    const QDateTime begin = QDateTime::fromString(from, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QDateTime end = QDateTime::fromString(to, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    for (QDate day = begin.date(); day <= end.date(); day = day.addDays(1)) {
        const QDateTime opens(day, QTime(8, 30));
        const QDateTime closes(day, QTime(17, 30));
        if (isWorkingDay(day))
            minutes += std::max(qint64(0), std::max(begin, opens).secsTo(std::min(end, closes)) / 60);
    }
    return minutes;
}

QString spanOf(const QString &from, const QString &to)
{
    if (to.isEmpty())
        return QStringLiteral("-");
    return QStringLiteral("%1/%2").arg(minuteOf(to) - minuteOf(from)).arg(businessMinutes(from, to));
}

QString exportedSpan(const Row &ticket, const QString &what)
{
    const QString calendar = ticket.value(what + QStringLiteral(" in minutes"));
    const QString business = ticket.value(what + QStringLiteral(" in minutes within business hours"));
    return calendar.isEmpty() ? QStringLiteral("-") : calendar + u'/' + business;
}

/// What the ticket row says, as one line.
QString exported(const Row &ticket)
{
    return QStringList{ticket[QStringLiteral("Status")],
                       ticket[QStringLiteral("Assignee")],
                       ticket[QStringLiteral("Group")],
                       ticket[QStringLiteral("Priority")],
                       ticket[QStringLiteral("Updated at")],
                       ticket[QStringLiteral("Initially assigned at")],
                       ticket[QStringLiteral("Solved at")],
                       QStringLiteral("replies ") + ticket[QStringLiteral("Replies")],
                       QStringLiteral("reopens ") + ticket[QStringLiteral("Reopens")],
                       exportedSpan(ticket, QStringLiteral("First reply time")),
                       exportedSpan(ticket, QStringLiteral("First resolution time")),
                       exportedSpan(ticket, QStringLiteral("Full resolution time"))}
        .join(u'|');
}

/// The same line, told by the events.
QString told(const QString &created, const QList<Row> &events)
{
    QMap<QString, QString> now;
    QString firstAssigned, firstReply, firstSolved, solved, updated;
    int replies = 0;
    int reopens = 0;
    for (const Row &event : events) {
        const QString what = event[QStringLiteral("Gebeurtenis")];
        const QString at = event[QStringLiteral("Tijdstip")];
        const QString to = event[QStringLiteral("Nieuwe waarde")];
        if (what != u"reply" && now.value(what) != event[QStringLiteral("Oude waarde")])
            return QStringLiteral("the old value of an event is not the newest before it");
        if (what == u"reply") {
            ++replies;
            firstReply = firstReply.isEmpty() ? at : firstReply;
        } else if (what == u"agent") {
            firstAssigned = firstAssigned.isEmpty() ? at : firstAssigned;
        } else if (what == u"status" && to == u"Solved") {
            solved = at;
            firstSolved = firstSolved.isEmpty() ? at : firstSolved;
        } else if (what == u"status" && to != u"Closed") {
            reopens += now.value(what) == u"Solved" ? 1 : 0;
            solved.clear();
        }
        now[what] = what == u"reply" ? QString() : to;
        updated = at;
    }
    return QStringList{now.value(QStringLiteral("status")),
                       now.value(QStringLiteral("agent")),
                       now.value(QStringLiteral("team")),
                       now.value(QStringLiteral("priority")),
                       updated,
                       firstAssigned,
                       solved,
                       QStringLiteral("replies %1").arg(replies),
                       QStringLiteral("reopens %1").arg(reopens),
                       spanOf(created, firstReply),
                       spanOf(created, firstSolved),
                       spanOf(created, solved)}
        .join(u'|');
}

} // namespace

class TestExampleData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameBytes_data();
    void sameBytes();
    void ticketsFollowFromTheirEvents();
    void eventsAreInOrderAndInWorkingHours();
    void waitsAddUp();
    void tellsAStory();
    void answers();

private:
    QList<Row> m_tickets;
    QHash<QString, QList<Row>> m_events;
    QList<Row> m_answers;
};

void TestExampleData::initTestCase()
{
    m_tickets = exampleRows(QStringLiteral("zendesk-tickets.csv"));
    for (const Row &event : exampleRows(QStringLiteral("ticketgebeurtenissen.csv")))
        m_events[event[QStringLiteral("Ticketnummer")]] << event;
    m_answers = exampleRows(QStringLiteral("enquetes.csv"));
    QVERIFY(m_tickets.size() > 6100 && m_tickets.size() < 6400);
    QCOMPARE(m_events.size(), m_tickets.size());
    QVERIFY(m_answers.size() > 3000);
}

void TestExampleData::sameBytes_data()
{
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("zendesk-tickets.csv") << QByteArray(
        "bd8dcaf9d4860d7ce1cf652af205b37a05857c4adc2c2196631cdc764e76999a");
    QTest::newRow("ticketgebeurtenissen.csv")
        << QByteArray("1a60c94e5ec87ddc76aeec7bf6be1f142f5fde0c095d4d5438b63955c3d805fc");
    QTest::newRow("enquetes.csv") << QByteArray("ed06fa9c638d42b75e351bfd0d078f97e393e369e15ec304708ac4f6d2ff52ae");
}

void TestExampleData::sameBytes()
{
    QFETCH(QByteArray, sha256);
    const QByteArray bytes = exampleBytes(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), sha256);
}

void TestExampleData::ticketsFollowFromTheirEvents()
{
    for (const Row &ticket : std::as_const(m_tickets)) {
        const QString id = ticket[QStringLiteral("Id")];
        QCOMPARE(id + u' ' + exported(ticket), id + u' ' + told(ticket[QStringLiteral("Created at")], m_events[id]));
    }
}

void TestExampleData::eventsAreInOrderAndInWorkingHours()
{
    for (const QList<Row> &events : std::as_const(m_events)) {
        QString before;
        for (const Row &event : events) {
            const QString at = event[QStringLiteral("Tijdstip")];
            QVERIFY2(before <= at, qPrintable(at));
            QVERIFY2(at < u"2026-11-16", qPrintable(at));
            before = at;
            if (event[QStringLiteral("Medewerker")].isEmpty())
                continue;
            const QString time = at.mid(11, 5);
            QVERIFY2(isWorkingDay(QDate::fromString(at.left(10), Qt::ISODate)), qPrintable(at));
            QVERIFY2(time >= u"08:30" && time <= u"17:30", qPrintable(at));
        }
    }
}

void TestExampleData::waitsAddUp()
{
    for (const Row &ticket : std::as_const(m_tickets)) {
        if (ticket[QStringLiteral("Solved at")].isEmpty())
            continue;
        const auto minutes = [&ticket](const char *column) { return ticket[QLatin1String(column)].toLongLong(); };
        const qint64 waits = minutes("Agent wait time in minutes") + minutes("Requester wait time in minutes");
        // What a ticket that came back had been solved for counts as nobody's wait.
        const qint64 whole = minutes("Full resolution time in minutes");
        QVERIFY(minutes("Reopens") > 0 ? waits <= whole : waits == whole);
        QVERIFY(minutes("On hold time in minutes") <= minutes("Requester wait time in minutes"));
    }
}

void TestExampleData::tellsAStory()
{
    QMap<QString, int> perMonth;
    QMap<QString, QSet<QString>> agents;
    std::vector<double> replies;
    double sum = 0;
    for (const Row &ticket : std::as_const(m_tickets)) {
        ++perMonth[ticket[QStringLiteral("Created at")].left(7)];
        const QString minutes = ticket[QStringLiteral("First reply time in minutes")];
        if (!minutes.isEmpty()) {
            replies.push_back(minutes.toDouble());
            sum += minutes.toDouble();
        }
    }
    for (const QList<Row> &events : std::as_const(m_events)) {
        QString team;
        for (const Row &event : events) {
            if (event[QStringLiteral("Gebeurtenis")] == u"team")
                team = event[QStringLiteral("Nieuwe waarde")];
            else if (event[QStringLiteral("Gebeurtenis")] == u"agent")
                agents[team] << event[QStringLiteral("Nieuwe waarde")];
        }
    }
    QCOMPARE(perMonth.size(), 19);
    QVERIFY(perMonth[QStringLiteral("2025-12")] > 1.7 * perMonth[QStringLiteral("2026-06")]);
    QCOMPARE(agents.size(), 4);
    for (const QSet<QString> &team : std::as_const(agents))
        QCOMPARE(team.size(), 8);
    std::ranges::sort(replies);
    QVERIFY(sum / static_cast<double>(replies.size()) > 2 * replies[replies.size() / 2]);
}

void TestExampleData::answers()
{
    QSet<QString> ids;
    QMap<QString, int> perWave;
    for (const Row &answer : std::as_const(m_answers)) {
        ids << answer[QStringLiteral("Antwoordnummer")];
        const QString score = answer[QStringLiteral("Cijfer")];
        const bool isNps = answer[QStringLiteral("Enquête")] == u"nps";
        QCOMPARE(score.isEmpty(), answer[QStringLiteral("Beantwoord op")].isEmpty());
        if (!score.isEmpty()) {
            QVERIFY(score.toInt() >= (isNps ? 0 : 1) && score.toInt() <= (isNps ? 10 : 7));
            QVERIFY(answer[QStringLiteral("Verstuurd op")] < answer[QStringLiteral("Beantwoord op")]);
            perWave[answer[QStringLiteral("Golf")]] += 1;
        }
    }
    QCOMPARE(ids.size(), m_answers.size());
    QCOMPARE(perWave.size(), 8); // seven quarters, and CES that has no wave
    for (const int count : std::as_const(perWave))
        QVERIFY(count > 100);
}

QTEST_GUILESS_MAIN(TestExampleData)
#include "tst_example_data.moc"
