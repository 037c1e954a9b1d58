// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_values.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

const QString referenceTicket = QStringLiteral("id,status,created_at,updated_at,closed_at,first_reply_at,replies\n"
                                               "1,closed,2026-03-02 09:00,2026-03-09 14:50,2026-03-09 14:50,"
                                               "2026-03-02 10:00,2\n");
const QString referenceEvents = QStringLiteral("ticket,at,event,from_value,to_value\n"
                                               "1,2026-03-02 09:20,status,new,open\n"
                                               "1,2026-03-02 10:00,status,open,pending\n"
                                               "1,2026-03-03 08:30,status,pending,open\n"
                                               "1,2026-03-03 11:00,status,open,on_hold\n"
                                               "1,2026-03-04 09:00,status,on_hold,open\n"
                                               "1,2026-03-04 09:45,status,open,solved\n"
                                               "1,2026-03-05 14:00,status,solved,open\n"
                                               "1,2026-03-05 14:50,status,open,solved\n"
                                               "1,2026-03-09 14:50,status,solved,closed\n");

constexpr const char *nineToFive = R"({"mon":["09:00","17:00"],"tue":["09:00","17:00"],"wed":["09:00","17:00"],)"
                                   R"("thu":["09:00","17:00"],"fri":["09:00","17:00"]})";

std::shared_ptr<const OpeningClock> clockOf(const char *hours, const Zone &zone)
{
    return std::make_shared<const OpeningClock>(*openingHoursFromText(QString::fromLatin1(hours)), zone);
}

} // namespace

/// Business time that the export does not state is computed from the opening hours.
class TestBusinessTime : public QObject
{
    Q_OBJECT

private slots:
    void referenceTicketInOpeningHours_data();
    void referenceTicketInOpeningHours();
    void hoursOfTeamsAndChannels();
    void hoursOfTheTeamInForce_data();
    void hoursOfTheTeamInForce();
};

void TestBusinessTime::referenceTicketInOpeningHours_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *metric, const char *expected) {
        QTest::newRow(name) << metric << expected;
    };
    row("requester wait", "requester_wait_time", "635 n1");
    row("first resolution", "time_to_first_resolution", "1005 n1");
    row("full resolution, closing not used", "time_to_full_resolution", "1790 n1");
    row("first reply", "first_reply_time", "60 n1");
}

void TestBusinessTime::referenceTicketInOpeningHours()
{
    QFETCH(QString, metric);
    QFETCH(QString, expected);
    Facts facts = factsFrom(referenceTicket, {}, referenceEvents);
    Query query;
    query.selection.clock = Clock::Business;
    QCOMPARE(valuesOf(facts, metric, query).front().n, qint64(0));
    facts.hours.usual = clockOf(nineToFive, facts.zone);
    QCOMPARE(written(valuesOf(facts, metric, query).front()), expected);
}

void TestBusinessTime::hoursOfTeamsAndChannels()
{
    // A ticket from Monday 08:00 to 20:00: 8 hours in the office, 24 for the night team, 1 by chat; team before
    // channel.
    Facts facts = factsFrom(QStringLiteral("id,status,created_at,solved_at,team,channel\n"
                                           "1,solved,2026-03-02 08:00,2026-03-02 20:00,Day,email\n"
                                           "2,solved,2026-03-02 08:00,2026-03-02 20:00,Night,chat\n"
                                           "3,solved,2026-03-02 08:00,2026-03-02 20:00,Day,chat\n"
                                           "4,solved,2026-03-02 08:00,2026-03-02 20:00,,\n"));
    facts.hours.usual = clockOf(nineToFive, facts.zone);
    facts.hours.teams[QStringLiteral("Night")] = clockOf(R"({"mon":["00:00","24:00"]})", facts.zone);
    facts.hours.channels[QStringLiteral("chat")] = clockOf(R"({"mon":["10:00","11:00"]})", facts.zone);
    Query query;
    query.selection.clock = Clock::Business;
    query.selection.center = Center::Mean;
    query.by = QStringList{QStringLiteral("team"), QStringLiteral("channel")};
    QStringList found;
    for (const Value &value : valuesOf(facts, QStringLiteral("time_to_full_resolution"), query))
        found += (value.groups ? value.groups->join(u'|') : QStringLiteral("total")) + u' ' + written(value);
    found.sort();
    QCOMPARE(found.join(u'\n'), QStringLiteral("Day|chat 60 n1\nDay|email 480 n1\nNight|chat 720 n1\ntotal 435 n4\n"
                                               "| 480 n1")
                                    .split(u'\n')
                                    .join(u'\n'));
}

void TestBusinessTime::hoursOfTheTeamInForce_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QStringList>("definitions");
    QTest::addColumn<QString>("expected");
    const QStringList last = {u"hours.rule=last"_qs};
    // Early is open from 8 to 12, Late from 12 to 20. With Early from 8 to 10, then with Late until 13: 2 h and 1 h.
    QTest::newRow("each team for its part") << u"time_to_full_resolution"_qs << QStringList() << u"180 n1"_qs;
    QTest::newRow("the last team for all") << u"time_to_full_resolution"_qs << last << u"60 n1"_qs;
    QTest::newRow("statuses, each team for its part") << u"requester_wait_time"_qs << QStringList() << u"180 n1"_qs;
    QTest::newRow("statuses, the last team for all") << u"requester_wait_time"_qs << last << u"60 n1"_qs;
}

void TestBusinessTime::hoursOfTheTeamInForce()
{
    QFETCH(QString, metric);
    QFETCH(QStringList, definitions);
    QFETCH(QString, expected);
    Facts facts =
        factsFrom(u"id,status,team,created_at,solved_at\n1,solved,Late,2026-03-04 08:00,2026-03-04 13:00\n"_qs, {},
                  u"ticket,at,event,from_value,to_value\n1,2026-03-04 08:00,status,new,open\n"
                  "1,2026-03-04 10:00,team,Early,Late\n1,2026-03-04 13:00,status,open,solved\n"_qs);
    facts.hours.teams[u"Early"_qs] = clockOf(R"({"wed":["08:00","12:00"]})", facts.zone);
    facts.hours.teams[u"Late"_qs] = clockOf(R"({"wed":["12:00","20:00"]})", facts.zone);
    Query query;
    query.selection.clock = Clock::Business;
    QCOMPARE(written(valuesOf(facts, metric, query, definitions).front()), expected);
}

QTEST_GUILESS_MAIN(TestBusinessTime)
#include "tst_business_time.moc"
