// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "facts_from_text.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/handling.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

/// Updates by agents and escalations: as the export states them, else as the ticket events tell.
class TestHandling : public QObject
{
    Q_OBJECT

private slots:
    void updates_data();
    void updates();
    void statedUpdatesComeFirst();
    void escalations_data();
    void escalations();
    void needsTiers();
    void perAgent();
    void tiers_data();
    void tiers();
};

namespace {

const QString threeSolved = "id,status,agent,created_at,solved_at\n"
                            "1,solved,Ann,2026-03-02 09:00,2026-03-03 09:00\n"
                            "2,solved,Ann,2026-03-02 09:00,2026-03-03 09:00\n"
                            "3,solved,Bo,2026-03-02 09:00,2026-03-04 09:00\n";

QString eventsFrom(const QString &lines)
{
    return "ticket,at,event,from_value,to_value,agent,author\n" + QString(lines).replace(u'|', u'\n');
}

/// `value n numerator/denominator` of each group by name.
QString textOf(const Facts &facts, const QString &metric, const QStringList &by = {})
{
    Query query{.metrics = {metric}, .by = by};
    QStringList lines;
    const Result<std::vector<Value>> values = evaluate(facts, {}, {}, query);
    for (const Value &value : *values) {
        if (!by.isEmpty() && !value.groups)
            continue;
        QString line = value.groups ? value.groups->join(u'+') + u' ' : QString();
        line += value.value ? QString::number(*value.value, 'g', 4) : QStringLiteral("-");
        line += QStringLiteral(" n%1").arg(value.n);
        if (value.denominator)
            line += QStringLiteral(" %1/%2").arg(value.numerator.value_or(0)).arg(*value.denominator);
        lines += line;
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

void TestHandling::updates_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no events") << ""
                               << "- n0";
    QTest::newRow("events that nobody did") << "1,2026-03-02 09:00,status,,new,,"
                                            << "- n0";
    // Ticket 1: one moment with a reply and a status, and a later one. Ticket 3 has no events at all.
    QTest::newRow("one moment is one update")
        << "1,2026-03-02 10:00,reply,,,Ann,|1,2026-03-02 10:00,status,new,open,Ann,|"
           "1,2026-03-03 09:00,status,open,solved,Ann,|2,2026-03-03 09:00,status,new,solved,Bo,"
        << "1.5 n2";
    QTest::newRow("two agents at one moment") << "1,2026-03-02 10:00,reply,,,Ann,|1,2026-03-02 10:00,agent,,Bo,Bo,"
                                              << "2 n1";
    QTest::newRow("an event without an agent tells that nothing was updated")
        << "1,2026-03-02 10:00,reply,,,Ann,|2,2026-03-02 10:00,status,,new,,"
        << "0.5 n2";
    QTest::newRow("customers and the system do not count")
        << "1,2026-03-02 10:00,reply,,,Ann,agent|1,2026-03-02 11:00,reply,,,Jan,customer|"
           "1,2026-03-02 12:00,status,open,closed,Robot,system"
        << "1 n1";
}

void TestHandling::updates()
{
    QFETCH(QString, events);
    QFETCH(QString, expected);
    QCOMPARE(textOf(factsFrom(threeSolved, {}, eventsFrom(events)), "agent_updates_per_ticket"), expected);
}

void TestHandling::statedUpdatesComeFirst()
{
    const Facts facts = factsFrom("id,status,solved_at,agent_updates\n1,solved,2026-03-03 09:00,7\n", {},
                                  eventsFrom("1,2026-03-02 10:00,reply,,,Ann,"));
    QCOMPARE(textOf(facts, "agent_updates_per_ticket"), "7 n1");
}

void TestHandling::escalations_data()
{
    QTest::addColumn<QString>("tickets");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");
    QTest::newRow("stated") << "id,status,solved_at,escalations\n1,solved,2026-03-03 09:00,2\n"
                               "2,solved,2026-03-03 09:00,0\n3,solved,2026-03-03 09:00,\n"
                            << ""
                            << "50 n2 1/2";
    QTest::newRow("to a higher tier") << threeSolved << "1,2026-03-02 10:00,tier,Tier 1,Tier 2,,"
                                      << "33.33 n3 1/3";
    QTest::newRow("back to a lower one") << threeSolved << "1,2026-03-02 10:00,tier,Tier 2,Tier 1,,"
                                         << "0 n3 0/3";
    QTest::newRow("the old tier from the event before, whatever the order of the rows")
        << threeSolved << "1,2026-03-02 12:00,tier,,L2,,|1,2026-03-02 10:00,tier,,L1,,"
        << "33.33 n3 1/3";
    QTest::newRow("the first tier is none")
        << threeSolved << "1,2026-03-02 10:00,tier,,L2,,|2,2026-03-02 11:00,tier,,L3,,"
        << "0 n3 0/3";
    QTest::newRow("another team is a transfer") << threeSolved << "1,2026-03-02 10:00,team,Tier 1,Tier 2,,"
                                                << "- n0 0/0";
}

void TestHandling::escalations()
{
    QFETCH(QString, tickets);
    QFETCH(QString, events);
    QFETCH(QString, expected);
    QCOMPARE(textOf(factsFrom(tickets, {}, eventsFrom(events)), "escalation_rate"), expected);
}

void TestHandling::needsTiers()
{
    const auto isThere = [](const QString &events) {
        return computableMetrics(factsFrom(threeSolved, {}, eventsFrom(events))).contains("escalation_rate");
    };
    QVERIFY(!isThere("1,2026-03-02 10:00,team,A,B,,"));
    QVERIFY(isThere("1,2026-03-02 10:00,tier,1,2,,"));
}

void TestHandling::perAgent()
{
    const Facts facts = factsFrom(threeSolved, {},
                                  eventsFrom("1,2026-03-02 10:00,reply,,,Ann,|1,2026-03-02 11:00,tier,1,2,Ann,|"
                                             "2,2026-03-02 10:00,reply,,,Ann,|3,2026-03-02 10:00,reply,,,Ann,"));
    QCOMPARE(textOf(facts, "agent_updates_per_ticket", {"agent"}), "Ann 1.5 n2; Bo 1 n1");
    QCOMPARE(textOf(facts, "escalation_rate", {"agent"}), "Ann 50 n2 1/2; Bo 0 n1 0/1");
}

void TestHandling::tiers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("order"); // 0 = none
    QTest::newRow("Zendesk") << "Tier 2" << 2;
    QTest::newRow("Dutch") << "2e lijn" << 2;
    QTest::newRow("short") << "L10" << 10;
    QTest::newRow("no number") << "Experts" << 0;
    QTest::newRow("nothing") << "" << 0;
}

void TestHandling::tiers()
{
    QFETCH(QString, name);
    QFETCH(int, order);
    QCOMPARE(tierOrder(name).value_or(0), order);
}

QTEST_GUILESS_MAIN(TestHandling)
#include "tst_handling.moc"
