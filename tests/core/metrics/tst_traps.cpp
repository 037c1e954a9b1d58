// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table of numbers misleads: what must not be averaged or added up, and the cases at the edge of the rules.
#include "asked_values.h"
#include "tests/core/store/records_of_text.h"

#include "core/metrics/difference.h"
#include "core/metrics/permission.h"
#include "core/metrics/queueing.h"
#include "core/report/figures.h"

#include <QTest>

#include <cmath>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// `total 4.7619048 n105`, then a line a group or bucket.
QStringList lines(const std::vector<Value> &values)
{
    QStringList result;
    for (const Value &value : values) {
        const QString name = value.groups             ? value.groups->join(u'|')
                             : value.bucket.isEmpty() ? u"total"_qs
                                                      : value.bucket;
        const QString number = value.value ? QString::number(*value.value, 'g', 8) : QStringLiteral("-");
        result += QStringLiteral("%1 %2 n%3").arg(name, number).arg(value.n);
    }
    return result;
}

Query by(const QString &dimension, std::optional<Center> center = {})
{
    Query query;
    query.by = {dimension};
    query.selection.center = center;
    return query;
}

/// The checklist of METRICS section 3, in its order: by what each item begins, and the row that holds it.
struct EdgeCase {
    const char *item;
    const char *file;
    const char *row;
};
constexpr EdgeCase checklist[] = {
    {"weekend/evening arrival", "core/data/tst_opening_hours.cpp", "evening only"},
    {"reply before opening hours", "core/data/tst_opening_hours.cpp", "before opening"},
    {"DST gap 29 Mar 2026", "core/data/tst_zone.cpp", "twice, the earlier"},
    {"export in UTC vs local", "core/importer/tst_values.cpp", "2026-11-15 09:30:00 UTC"},
    {"ISO week 53/1", "core/data/tst_period.cpp", "GOLDEN 3: week 53"},
    {"Dutch holidays", "core/data/tst_period.cpp", "GOLDEN 3: 2025"},
    {"tickets with no reply", "core/metrics/tst_traps.cpp", "no reply is no zero"},
    {"with no solve", "core/metrics/tst_traps.cpp", "never solved"},
    {"solved before replied", "core/metrics/tst_traps.cpp", "solved before the reply"},
    {"created = solved (bot)", "core/metrics/tst_traps.cpp", "created and solved at once, by a bot"},
    {"reopen after close/follow-up", "core/metrics/tst_traps.cpp", "closing after a reopening is no solution"},
    {"merged source/target", "core/metrics/tst_traps.cpp", "a merged ticket is not solved"},
    {"deleted & restored", "core/metrics/tst_traps.cpp", "deleted and restored"},
    {"tickets reassigned between teams mid-life", "core/metrics/tst_traps.cpp", "reassigned in mid-life"},
    {"ticket created by agent", "core/metrics/tst_traps.cpp", "made by an agent: from what it wrote on"},
    {"duplicates across overlapping exports", "core/store/tst_store_versions.cpp", "newer wins"},
    {"survey answered after the period end or twice", "core/metrics/tst_traps.cpp", "answered twice: the newer counts"},
    {"unrated = offered", "core/metrics/tst_traps.cpp", "offered and not rated is no bad rating"},
    {"survey on a ticket with several agents", "core/metrics/tst_traps.cpp", "a survey about several agents"},
    {"zero denominators", "core/metrics/tst_traps.cpp", "nothing to divide by is no zero"},
    {"n < 5 suppression", "core/metrics/tst_traps.cpp", "four records of a group"},
    {"times > 24 h written", "core/importer/tst_values.cpp", "1 day, 02:03:30"},
    {"decimal comma", "core/importer/tst_values.cpp", "4,5"},
    {"negative or future timestamps", "core/importer/tst_files.cpp", "future, missing id, ragged"},
};

std::shared_ptr<const OpeningClock> hoursOf(const char *text, const Zone &zone)
{
    return std::make_shared<const OpeningClock>(*openingHoursFromText(QString::fromLatin1(text)), zone);
}

} // namespace

class TestTraps : public QObject
{
    Q_OBJECT

private slots:
    void averageOfAverages();
    void simpson();
    void medianIsNotAdditive();
    void distinctCountsAreNotAdditive();
    void unassignedByTier();
    void rosterForShrinkage();
    void twoSchedules();
    void replyAfterABot_data();
    void replyAfterABot();
    void edges_data();
    void edges();
    void versions_data();
    void versions();
    void groups_data();
    void groups();
    void smallGroups_data();
    void smallGroups();
    void checklistIsHeld();
};

void TestTraps::averageOfAverages()
{
    // GOLDEN 7.
    const Facts facts = factsOfKinds(repeated(u"ticket:\nagent,status,solved_at,full_resolution_minutes\n"
                                              "100 x one,solved,2026-03-02 09:00,120\n"
                                              "5 x two,solved,2026-03-02 09:00,3600\n"_qs));
    const auto values = valuesOf(facts, u"time_to_full_resolution"_qs, by(u"agent"_qs, Center::Mean));
    QCOMPARE(lines(values), QStringList({u"total 285.71429 n105"_qs, u"one 120 n100"_qs, u"two 3600 n5"_qs}));
    QVERIFY(std::abs(*values.front().value / 60 - 4.761904761904762) < 1e-12);
}

void TestTraps::simpson()
{
    // GOLDEN 7.
    // Kidney stones: A is better with small ones and with large ones, and worse over all. Teams stand for the sizes,
    // agents for the treatments.
    const auto surveyed = [](const char *agent, const char *team, int good, int all) {
        const QString line = u"%1 x csat,%2,1,5,%3,%4\n"_qs;
        return line.arg(good).arg(5).arg(QLatin1String(agent), QLatin1String(team))
               + line.arg(all - good).arg(1).arg(QLatin1String(agent), QLatin1String(team));
    };
    const Facts facts = factsOfKinds(repeated(u"survey_response:\nsurvey,score,scale_min,scale_max,agent,team\n"_qs
                                              + surveyed("A", "small", 81, 87) + surveyed("A", "large", 192, 263)
                                              + surveyed("B", "small", 234, 270) + surveyed("B", "large", 55, 80)));
    QMap<QString, double> shares;
    for (const Value &value : valuesOf(facts, u"csat_pct"_qs, by(u"agent"_qs)))
        shares[value.groups ? value.groups->front() : u"all"_qs] = *value.value;
    Query both = by(u"agent"_qs);
    both.by.append(u"team"_qs);
    for (const Value &value : valuesOf(facts, u"csat_pct"_qs, both))
        shares[value.groups ? value.groups->join(u'|') : u"all"_qs] = *value.value;
    QVERIFY(shares[u"A|small"_qs] > shares[u"B|small"_qs]);
    QVERIFY(shares[u"A|large"_qs] > shares[u"B|large"_qs]);
    QCOMPARE(shares[u"A"_qs], 78.0);
    QVERIFY(std::abs(shares[u"B"_qs] - 82.5714285714) < 1e-9);
    // The difference over all is one that proves nothing.
    QVERIFY(differenceOfRates(273, 350, 289, 350)->p > significantBelow);
}

void TestTraps::medianIsNotAdditive()
{
    // GOLDEN 7.
    const Facts facts = factsOfKinds(u"ticket:\nid,created_at,first_reply_minutes\n"
                                     "1,2026-03-02 09:00,10\n2,2026-03-02 09:00,20\n3,2026-03-02 09:00,300\n"
                                     "4,2026-03-03 09:00,400\n"_qs);
    const auto days = valuesOf(facts, u"first_reply_time"_qs, between({2026, 3, 2}, {2026, 3, 3}, Bucket::Day));
    QCOMPARE(lines(days), QStringList({u"2026-03-02 20 n3"_qs, u"2026-03-03 400 n1"_qs}));
    const auto week = valuesOf(facts, u"first_reply_time"_qs, between({2026, 3, 2}, {2026, 3, 8}));
    QCOMPARE(lines(week), QStringList({u"total 160 n4"_qs}));
}

void TestTraps::distinctCountsAreNotAdditive()
{
    // GOLDEN 7.
    // Ann asks by mail and by chat: two customers in all, and one and two in the channels.
    const Facts facts = factsOfKinds(u"ticket:\nid,created_at,customer,channel,product_area\n"
                                     "1,2026-03-02 09:00,Ann,email,pay\n2,2026-03-02 09:00,Ann,chat,pay\n"
                                     "3,2026-03-03 09:00,Bo,chat,pay\n"_qs);
    const auto values = valuesOf(facts, u"next_issue_avoidance"_qs);
    QCOMPARE(values.front().n, qint64(2));
    qint64 perDay = 0;
    for (const QDate day : {QDate(2026, 3, 2), QDate(2026, 3, 3)})
        perDay += valuesOf(facts, u"next_issue_avoidance"_qs, between(day, day)).front().n;
    QCOMPARE(perDay, qint64(2));
    Query chat;
    chat.selection.where = {{u"channel"_qs, {u"chat"_qs}}};
    Query mail;
    mail.selection.where = {{u"channel"_qs, {u"email"_qs}}};
    QCOMPARE(valuesOf(facts, u"next_issue_avoidance"_qs, chat).front().n
                 + valuesOf(facts, u"next_issue_avoidance"_qs, mail).front().n,
             qint64(3));
}

void TestTraps::unassignedByTier()
{
    // GOLDEN S-13.
    const Facts facts =
        factsOfKinds(repeated(u"ticket:\nstatus,created_at,tier,agent,team\n"
                              "100 x open,2026-03-02 09:00,T1,,\n30 x open,2026-03-02 09:00,T2,,\n"
                              "10 x new,2026-03-02 09:00,T3,,\n4 x open,2026-03-02 09:00,T3,Ann,\n"_qs));
    QCOMPARE(lines(valuesOf(facts, u"backlog_unassigned"_qs, by(u"tier"_qs))),
             QStringList({u"total 140 n140"_qs, u"T1 100 n100"_qs, u"T2 30 n30"_qs, u"T3 10 n10"_qs}));
}

void TestTraps::rosterForShrinkage()
{
    // GOLDEN S-29.
    QCOMPARE(rosteredFor(14, 30), 20);
    QCOMPARE(rosteredFor(14, 35), 22);
}

void TestTraps::twoSchedules()
{
    // GOLDEN 2.2.
    // Fivetran's ticket 941606: first the hours of Chicago, then those of San Francisco.
    const Zone utc = *Zone::named("UTC");
    const auto chicago = hoursOf(R"({"mon":["00:00","02:00","12:00","24:00"],"tue":["00:00","02:00","12:00","24:00"],)"
                                 R"("wed":["00:00","02:00","12:00","24:00"],"thu":["00:00","02:00","12:00","24:00"],)"
                                 R"("fri":["00:00","02:00","12:00","24:00"],"sat":["00:00","02:00","12:00","24:00"],)"
                                 R"("sun":["00:00","02:00","12:00","24:00"]})",
                                 utc);
    const auto sanFrancisco =
        hoursOf(R"({"mon":["15:00","24:00"],"tue":["00:00","00:30","15:00","24:00"],)"
                R"("wed":["00:00","00:30","15:00","24:00"],"thu":["00:00","00:30","15:00","24:00"],)"
                R"("fri":["00:00","00:30","15:00","24:00"],"sat":["00:00","00:30"]})",
                utc);
    const auto at = [](int day, int hour, int minute, int second) {
        return QDateTime(QDate(2020, 9, day), QTime(hour, minute, second), Qt::UTC).toSecsSinceEpoch();
    };
    const qint64 created = at(29, 17, 1, 38);
    const qint64 changed = at(30, 19, 1, 25);
    const qint64 replied = at(30, 19, 1, 46);
    QVERIFY(std::abs(chicago->minutes(created, at(30, 2, 0, 0)) - 538.3666667) < 1e-6);
    QVERIFY(std::abs(chicago->minutes(at(30, 2, 0, 0), changed) - 421.4166667) < 1e-6);
    QVERIFY(std::abs(sanFrancisco->minutes(changed, replied) - 0.35) < 1e-9);
    const double inForce = chicago->minutes(created, changed) + sanFrancisco->minutes(changed, replied);
    QVERIFY2(std::abs(inForce - 960.1333333) < 1e-6, QByteArray::number(inForce, 'g', 12));
    // Zendesk's own way: the hours of the last schedule only.
    QVERIFY(std::abs(sanFrancisco->minutes(created, replied) - 690.1333333) < 1e-6);
    QVERIFY(std::abs(sanFrancisco->minutes(created, at(30, 0, 30, 0)) - 448.3666667) < 1e-6);
    QVERIFY(std::abs(sanFrancisco->minutes(at(30, 0, 30, 0), replied) - 241.7666667) < 1e-6);
}

void TestTraps::replyAfterABot_data()
{
    QTest::addColumn<QStringList>("definitions");
    QTest::addColumn<QString>("tickets");
    QTest::addColumn<QString>("expected");
    const QString computed = u"id,status,created_at,first_reply_at\n1,open,2026-03-02 09:00,2026-03-06 14:10\n"_qs;
    const QString exported = u"id,status,created_at,first_reply_at,first_reply_minutes\n"
                             "1,open,2026-03-02 09:00,2026-03-06 14:10,6070\n"_qs;
    const QStringList reopening = {u"frt.start=reopen_if_bot_solved"_qs};
    QTest::newRow("GOLDEN 2.6: from the creation") << QStringList() << computed << u"6070 n1"_qs;
    QTest::newRow("GOLDEN 2.6: from the reopening") << reopening << computed << u"10 n1"_qs;
    QTest::newRow("the export knows the creation only") << reopening << exported << u"10 n1"_qs;
    QTest::newRow("as exported") << QStringList() << exported << u"6070 n1"_qs;
    const QString early = u"id,status,created_at,first_reply_at\n1,open,2026-03-02 09:00,2026-03-02 09:03\n"_qs;
    QTest::newRow("replied before it was solved") << reopening << early << u"3 n1"_qs;
}

void TestTraps::replyAfterABot()
{
    QFETCH(QStringList, definitions);
    QFETCH(QString, tickets);
    QFETCH(QString, expected);
    const Facts facts = factsFrom(tickets, {},
                                  u"ticket,at,event,from_value,to_value\n"
                                  "1,2026-03-02 09:05,status,new,solved\n"
                                  "1,2026-03-06 14:00,status,solved,open\n"_qs);
    QCOMPARE(written(valuesOf(facts, u"first_reply_time"_qs, {}, definitions).front()), expected);
}

/// The edge-case checklist of METRICS section 3, as far as a single number shows it; holidays, summer time and the
/// weeks around New Year stand in tst_opening_hours, tst_business_time and tst_period, duplicates and overlapping
/// exports in tst_store_versions, the forms of times and decimals in tst_values and tst_words.
void TestTraps::edges_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("expected");
    const Period all;
    const Period march = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const auto row = [](const char *name, const QString &records, const char *metric, const Period &period,
                        const char *expected) {
        QTest::newRow(name) << records << QString::fromLatin1(metric) << period << QString::fromLatin1(expected);
    };
    row("no reply is no zero",
        u"ticket:\nid,created_at,first_reply_minutes\n1,2026-03-02 09:00,\n2,2026-03-02 09:00,8\n"_qs,
        "first_reply_time", all, "8 n1");
    row("never solved", u"ticket:\nid,status,created_at,solved_at\n1,open,2026-03-02 09:00,\n"_qs,
        "time_to_full_resolution", all, "- n0");
    row("solved before the reply",
        u"ticket:\nid,status,created_at,first_reply_at,solved_at\n"
        "1,solved,2026-03-02 09:00,2026-03-02 11:00,2026-03-02 10:00\n"_qs,
        "time_to_full_resolution", all, "60 n1");
    row("created and solved at once, by a bot",
        u"ticket:\nid,status,created_at,solved_at\n"
        "1,solved,2026-03-02 09:00,2026-03-02 09:00\n"_qs,
        "time_to_full_resolution", all, "0 n1");
    row("a negative duration is left out",
        u"ticket:\nid,status,created_at,solved_at\n"
        "1,solved,2026-03-02 09:00,2026-03-01 09:00\n"_qs,
        "time_to_full_resolution", all, "- n0");
    row("closing after a reopening is no solution",
        u"ticket:\nid,status,created_at,solved_at,closed_at,reopens\n"
        "1,closed,2026-03-02 09:00,2026-03-02 10:00,2026-03-09 10:00,1\n"_qs,
        "time_to_full_resolution", all, "60 n1");
    row("a merged ticket is not solved",
        u"ticket:\nid,status,created_at,solved_at,merged\n"
        "1,closed,2026-03-02 09:00,2026-03-02 10:00,1\n"
        "2,closed,2026-03-02 09:00,2026-03-02 10:00,0\n"_qs,
        "tickets_solved", all, "1 n1");
    row("a deleted one is none", u"ticket:\nid,created_at,deleted\n1,2026-03-02 09:00,1\n2,2026-03-02 09:00,\n"_qs,
        "tickets_created", all, "1 n1");
    row("made by an agent counts as new", u"ticket:\nid,created_at,agent_created\n1,2026-03-02 09:00,1\n"_qs,
        "tickets_created", all, "1 n1");
    row("answered after the end of the period",
        u"survey_response:\nsurvey,score,scale_min,scale_max,offered_at,answered_at\n"
        "csat,5,1,5,2026-03-30 09:00,2026-04-02 09:00\n"
        "csat,1,1,5,2026-03-30 09:00,2026-03-31 09:00\n"_qs,
        "csat_pct", march, "0 n1 0/1");
    row("but offered in it",
        u"survey_response:\nsurvey,score,scale_min,scale_max,offered_at,answered_at\n"
        "csat,5,1,5,2026-03-30 09:00,2026-04-02 09:00\ncsat,,1,5,2026-03-30 09:00,\n"_qs,
        "csat_response_rate", march, "50 n2 1/2");
    row("offered and not rated is no bad rating",
        u"survey_response:\nsurvey,score,scale_min,scale_max\n"
        "csat,5,1,5\ncsat,,1,5\n"_qs,
        "csat_pct", all, "100 n1 1/1");
    row("nothing to divide by is no zero", u"survey_response:\nsurvey,score,scale_min,scale_max\ncsat,,1,5\n"_qs,
        "csat_pct", all, "- n0 0/0");
    row("one record", u"ticket:\nid,created_at,first_reply_minutes\n1,2026-03-02 09:00,7\n"_qs, "first_reply_time", all,
        "7 n1");
    row("two records", u"ticket:\nid,created_at,first_reply_minutes\n1,2026-03-02 09:00,7\n2,2026-03-02 09:00,8\n"_qs,
        "first_reply_time", all, "7.5 n2");
    row("without a date no period holds it", u"ticket:\nid,created_at\n1,\n2,2026-03-02 09:00\n"_qs, "tickets_created",
        march, "1 n1");
    row("made by an agent: from what it wrote on",
        u"ticket:\nid,created_at,agent_created\n1,2026-03-02 09:00,1\n2,2026-03-02 09:00,\nticket_event:\n"
        "ticket,at,event,to_value,author\n1,2026-03-02 09:00,reply,,agent\n1,2026-03-02 11:00,reply,,agent\n"
        "2,2026-03-02 09:30,reply,,agent\n"_qs,
        "first_reply_time", all, "75 n2");
    row("replies of customers, of the system and among colleagues are none",
        u"ticket:\nid,created_at\n1,2026-03-02 09:00\nticket_event:\n"
        "ticket,at,event,to_value,author,is_public\n1,2026-03-02 09:01,reply,,system,1\n"
        "1,2026-03-02 09:02,reply,,customer,1\n1,2026-03-02 09:03,reply,,agent,0\n"
        "1,2026-03-02 09:04,reply,,agent,1\n"_qs,
        "first_reply_time", all, "4 n1");
    row("summer time begins",
        u"ticket:\nid,status,created_at,solved_at\n1,solved,2026-03-28 12:00,2026-03-30 10:00\n"_qs,
        "time_to_full_resolution", all, "2700 n1");
    row("summer time ends", u"ticket:\nid,status,created_at,solved_at\n1,solved,2026-10-24 12:00,2026-10-26 10:00\n"_qs,
        "time_to_full_resolution", all, "2820 n1");
}

void TestTraps::edges()
{
    QFETCH(QString, records);
    QFETCH(QString, metric);
    QFETCH(Period, period);
    QFETCH(QString, expected);
    Query query;
    query.selection.period = period;
    QCOMPARE(written(valuesOf(factsOfKinds(records), metric, query).front()), expected);
}

/// Two exports of one tool, the later with the newer state of the same record.
void TestTraps::versions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("expected");
    QTest::newRow("deleted and restored")
        << int(Kind::Ticket) << u"7 created_at=100 updated_at=200 deleted=1"_qs
        << u"7 created_at=100 updated_at=300 deleted=0"_qs << u"tickets_created"_qs << u"0 n0, 1 n1"_qs;
    QTest::newRow("answered twice: the newer counts")
        << int(Kind::SurveyResponse) << u"7 survey=csat score=1 scale_min=1 scale_max=5 answered_at=200"_qs
        << u"7 survey=csat score=5 scale_min=1 scale_max=5 answered_at=300"_qs << u"csat_pct"_qs
        << u"0 n1 0/1, 100 n1 1/1"_qs;
}

void TestTraps::versions()
{
    QFETCH(int, kind);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, metric);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store = newStore(folder);
    QVERIFY(store);
    QStringList found;
    for (const QString &records : {first, second}) {
        HandMade file{.file = records};
        file.records = recordsOf(static_cast<Kind>(kind), records);
        QVERIFY(append(*store, file));
        found += written(valuesOf(*store->facts(), metric).front());
    }
    QCOMPARE(found.join(u", "_qs), expected);
}

void TestTraps::groups_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &records, const char *metric, const char *by,
                        const QStringList &expected) {
        QTest::newRow(name) << records << QString::fromLatin1(metric) << QString::fromLatin1(by) << expected;
    };
    row("reassigned in mid-life",
        u"ticket:\nid,status,team,created_at,solved_at\n1,solved,South,2026-03-02 09:00,2026-03-04 09:00\n"
        "ticket_event:\nticket,at,event,from_value,to_value\n1,2026-03-03 09:00,team,North,South\n"_qs,
        "tickets_solved", "team", {u"total 1 n1"_qs, u"South 1 n1"_qs});
    // Bo has the ticket now; Ann had it when the customer answered.
    row("a survey about several agents",
        u"ticket:\nid,status,agent\n1,solved,Bo\nsurvey_response:\nid,ticket,survey,score,scale_min,scale_max,agent\n"
        "1,1,csat,5,1,5,Ann\n"_qs,
        "csat_pct", "agent", {u"total 100 n1"_qs, u"Ann 100 n1"_qs});
    row("a ticket with two tags is in both groups and once in the total",
        u"ticket:\nid,created_at,tags\n1,2026-03-02 09:00,vip billing\n2,2026-03-02 09:00,vip vip\n"
        "3,2026-03-02 09:00,\n"_qs,
        "tickets_created", "tag", {u"total 3 n3"_qs, u"vip 2 n2"_qs, u" 1 n1"_qs, u"billing 1 n1"_qs});
    row("bands of waiting",
        u"ticket:\nid,created_at,requester_wait_minutes\n1,2026-03-02 09:00,60\n2,2026-03-02 09:00,61\n"
        "3,2026-03-02 09:00,\n4,2026-03-02 09:00,9999\n5,2026-03-02 09:00,70\n"_qs,
        "tickets_created", "wait_band",
        {u"total 5 n5"_qs, u"to_4h 2 n2"_qs, u" 1 n1"_qs, u"longer 1 n1"_qs, u"to_1h 1 n1"_qs});
    row("callers by how long they waited",
        u"contact:\nid,offered,answered,answer_seconds,abandon_seconds\n1,1,1,20,\n2,1,1,21,\n3,1,0,,21\n"_qs,
        "contacts_offered", "wait_band", {u"total 3 n3"_qs, u"to_1m 2 n2"_qs, u"to_20s 1 n1"_qs});
}

void TestTraps::groups()
{
    QFETCH(QString, records);
    QFETCH(QString, metric);
    QFETCH(QString, by);
    QFETCH(QStringList, expected);
    const Facts facts = factsOfKinds(records);
    QCOMPARE(lines(valuesOf(facts, metric, Query{.by = {by}})), expected);
    // Filtering on a group gives its number.
    for (const Value &value : valuesOf(facts, metric, Query{.by = {by}})) {
        Query only;
        if (!value.groups)
            continue;
        only.selection.where = {{by, *value.groups}};
        QCOMPARE(valuesOf(facts, metric, only).front().n, value.n);
    }
}

void TestTraps::smallGroups_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("four records of a group") << u"4 x North,2026-03-02 09:00,8\n5 x South,2026-03-02 09:00,9\n"_qs
                                             << QStringList{u"total 9 n9"_qs, u"South 9 n5"_qs, u"North - n4"_qs};
}

/// As pages and reports show them.
void TestTraps::smallGroups()
{
    QFETCH(QString, records);
    QFETCH(QStringList, expected);
    const Facts facts = factsOfKinds(repeated(u"ticket:\nteam,created_at,first_reply_minutes\n"_qs + records));
    std::vector<Value> values = valuesOf(facts, u"first_reply_time"_qs, by(u"team"_qs));
    withholdSmall(values, {});
    QCOMPARE(lines(values), expected);
}

void TestTraps::checklistIsHeld()
{
    for (const EdgeCase &each : checklist) {
        QFile file(QStringLiteral(KOMPAS_SOURCE_DIR "/tests/") + QLatin1String(each.file));
        QVERIFY2(file.open(QIODevice::ReadOnly), each.file);
        QVERIFY2(file.readAll().contains(QByteArray("\"") + each.row + '"'), each.row);
    }
    QFile shared(QStringLiteral(KOMPAS_SHARED_DIR "/METRICS.md"));
    if (!shared.open(QIODevice::ReadOnly))
        QSKIP("The folder of shared documents is absent: the list is not compared with it.");
    const QString text =
        QString::fromUtf8(shared.readAll()).section(u"**Edge-case checklist (each needs a test):**"_qs, 1);
    const QStringList items = text.section(u'\n', 0, 0).split(u';');
    QCOMPARE(items.size(), qsizetype(std::size(checklist)));
    for (qsizetype i = 0; i < items.size(); ++i)
        QVERIFY2(items[i].trimmed().startsWith(QLatin1String(checklist[i].item)), qPrintable(items[i]));
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
