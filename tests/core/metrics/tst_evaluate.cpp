// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_values.h"

#include <QTest>

#include <algorithm>

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

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void referenceTicketFromEvents_data();
    void referenceTicketFromEvents();
    void reopeningIsDatedByItself();
    void backlogFollowsTheEvents();
    void backlogFollowsSnapshots();
    void surveys_data();
    void surveys();
    void oneTouch_data();
    void oneTouch();
    void statusAgainstTarget_data();
    void statusAgainstTarget();
    void perAgentDay();
    void replyWithinTarget();
    void solvedAgainstCreated();
    void emptyBucketsAppear();
    void withoutDatesThereAreNoBuckets_data();
    void withoutDatesThereAreNoBuckets();
    void groupsOfUndatedRecordsAppear_data();
    void groupsOfUndatedRecordsAppear();
    void localHours();
    void clocksAreNotMixed();
    void outliersAreLeftOut();
    void population();
    void refusals_data();
    void refusals();
};

void TestEvaluate::referenceTicketFromEvents_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("expected");
    QTest::newRow("GOLDEN 2.1: requester wait") << "requester_wait_time"
                                                << "1625 n1";
    QTest::newRow("GOLDEN 2.1: first resolution") << "time_to_first_resolution"
                                                  << "2925 n1";
    QTest::newRow("GOLDEN 2.1: full resolution, closing not used") << "time_to_full_resolution"
                                                                   << "4670 n1";
    QTest::newRow("GOLDEN 2.1: first reply") << "first_reply_time"
                                             << "60 n1";
    QTest::newRow("GOLDEN 2.1: reopened") << "reopened_tickets"
                                          << "1 n1";
    QTest::newRow("GOLDEN 2.1: reopens") << "reopens_per_ticket"
                                         << "1 n1 1/1";
    QTest::newRow("GOLDEN 2.1: one touch") << "fcr_one_touch"
                                           << "0 n1 0/1";
}

void TestEvaluate::referenceTicketFromEvents()
{
    QFETCH(QString, metric);
    QFETCH(QString, expected);
    const Facts facts = factsFrom(referenceTicket, {}, referenceEvents);
    QCOMPARE(written(valuesOf(facts, metric).front()), expected);
}

void TestEvaluate::reopeningIsDatedByItself()
{
    const Facts facts = factsFrom(referenceTicket, {}, referenceEvents);
    const QDate reopened(2026, 3, 5);
    const QString metric = QStringLiteral("reopened_tickets");
    QCOMPARE(valuesOf(facts, metric, between(reopened, reopened)).front().n, qint64(1));
    QCOMPARE(valuesOf(facts, metric, between(reopened.addDays(1), reopened.addDays(9))).front().n, qint64(0));
    // Without events: the last solution.
    const Facts plain = factsFrom(QStringLiteral("id,status,solved_at,updated_at,reopens\n"
                                                 "1,solved,2026-03-06 10:00,2026-03-09 10:00,2\n"
                                                 "2,open,,2026-03-10 10:00,1\n"));
    QCOMPARE(valuesOf(plain, metric, between(QDate(2026, 3, 6), QDate(2026, 3, 6))).front().n, qint64(1));
    QCOMPARE(valuesOf(plain, metric, between(QDate(2026, 3, 10), QDate(2026, 3, 10))).front().n, qint64(1));
    QCOMPARE(*valuesOf(plain, metric, {}, {QStringLiteral("reopens.count=events")}).front().value, 3.0);
}

void TestEvaluate::backlogFollowsTheEvents()
{
    const Facts facts = factsFrom(referenceTicket, {}, referenceEvents);
    QStringList found;
    for (const Value &value : valuesOf(facts, QStringLiteral("backlog_by_status"),
                                       between(QDate(2026, 3, 2), QDate(2026, 3, 6), Bucket::Day))) {
        if (value.n > 0)
            found.append(value.bucket + u' ' + value.part);
    }
    // By part, then by day; on the evening of the 4th and the 5th the ticket is solved.
    QCOMPARE(found, QStringList({QStringLiteral("2026-03-02 pending"), QStringLiteral("2026-03-03 on_hold")}));
}

void TestEvaluate::backlogFollowsSnapshots()
{
    Facts facts = factsFrom(QStringLiteral("id,status,created_at,updated_at\n"
                                           "1,open,2026-03-02 09:00,2026-03-20 09:00\n"
                                           "2,new,2026-03-02 09:00,2026-03-20 09:00\n"));
    const auto words = std::make_shared<const QStringList>(QStringList{QString(), QStringLiteral("new")});
    Dataset tickets = *facts.tickets;
    tickets.loaded.snapshots = {{facts.zone.startOf(QDate(2026, 3, 5)), {{0, 1}}, words}};
    facts.set(std::make_shared<const Dataset>(std::move(tickets)));
    const auto partsOn = [&](QDate day) {
        QStringList parts;
        for (const Value &value : valuesOf(facts, QStringLiteral("backlog_by_status"), between(day, day))) {
            if (value.n > 0)
                parts.append(value.part + QString::number(value.n));
        }
        return parts.join(u' ');
    };
    QCOMPARE(partsOn(QDate(2026, 3, 4)), QStringLiteral("unknown2"));
    QCOMPARE(partsOn(QDate(2026, 3, 6)), QStringLiteral("new1 unknown1"));
    QCOMPARE(partsOn(QDate(2026, 3, 20)), QStringLiteral("new1 open1"));
}

void TestEvaluate::surveys_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QStringList>("definitions");
    QTest::addColumn<QString>("expected");
    const QString goodBad = QStringLiteral("8 x csat,1,0,1\n2 x csat,0,0,1\n15 x csat,,0,1\n");
    const QString oneToFive = QStringLiteral("4 x csat,5,1,5\n3 x csat,4,1,5\ncsat,3,1,5\ncsat,2,1,5\ncsat,1,1,5\n");
    const QString toTen = QStringLiteral("csat,5,1,10\ncsat,6,1,10\n2 x csat,7,1,10\n3 x csat,8,1,10\n2 x csat,9,1,10\n"
                                         "csat,10,1,10\n");
    const QString effort = QStringLiteral("3 x ces,7,1,7\n3 x ces,6,1,7\n2 x ces,5,1,7\nces,3,1,7\nces,2,1,7\n");
    const QString easyIsOne = QStringLiteral("3 x ces,1,1,5\n3 x ces,2,1,5\nces,3,1,5\nces,5,1,5\n");
    const QString net = QStringLiteral("2 x nps,10,0,10\nnps,9,0,10\nnps,8,0,10\n2 x nps,,0,10\n");
    const auto row = [](const char *tag, const char *metric, const QString &answers, const char *expected,
                        const QStringList &definitions = {}) {
        QTest::newRow(tag) << QString::fromLatin1(metric) << answers << definitions << QString::fromLatin1(expected);
    };
    row("GOLDEN 2.3: good / bad", "csat_pct", goodBad, "80 n10 8/10");
    row("GOLDEN 2.3: offered counts in the response", "csat_response_rate", goodBad, "40 n25 10/25");
    row("S-19: 1 to 5: 4 and 5", "csat_pct", oneToFive, "70 n10 7/10");
    row("S-19: 1 to 5: mean", "csat_mean", oneToFive, "3.8 n10 38/10");
    row("GOLDEN 2.4: 1 to 3: only 3", "csat_pct", QStringLiteral("2 x csat,3,1,3\n2 x csat,2,1,3\n"), "50 n4 2/4");
    row("S-27: 1 to 10: from 8", "csat_pct", toTen, "60 n10 6/10");
    row("S-27: 1 to 10: from 7", "csat_pct", toTen, "80 n10 8/10", {QStringLiteral("csat.satisfied_from.10=7")});
    row("S-27: 1 to 10: from 6", "csat_pct", toTen, "90 n10 9/10", {QStringLiteral("csat.satisfied_from.10=6")});
    row("S-27: 1 to 10: mean", "csat_mean", toTen, "7.7 n10 77/10");
    row("mixed scales have no mean", "csat_mean", oneToFive + toTen, "- n20 115/20");
    row("but a percentage", "csat_pct", oneToFive + toTen, "65 n20 13/20");
    row("S-26: effort", "ces_mean", effort, "5.4 n10 54/10");
    row("S-26: effort, hard side", "high_effort_pct", effort, "20 n10 2/10");
    row("S-25: effort, low is easy", "ces_mean", easyIsOne, "2.125 n8 17/8");
    row("effort, low is easy, hard side", "high_effort_pct", easyIsOne, "12.5 n8 1/8",
        {QStringLiteral("ces.easy_end=low")});
    row("S-01: seed NPS", "nps", net, "75 n4 3/4");
    row("S-01: NPS response", "nps_response_rate", net, "66.666667 n6 4/6");
    row("answers only: response unknown", "nps_response_rate", QStringLiteral("nps,9,0,10\n"), "- n1 1/1");
    row("S-02: all detractors", "nps", QStringLiteral("5 x nps,0,0,10\n"), "-100 n5 -5/5");
    row("a 0 is no answer from 1 on", "nps", QStringLiteral("nps,0,1,10\nnps,9,1,10\n"), "100 n1 1/1",
        {QStringLiteral("nps.min=1")});
    row("no answers", "csat_pct", QStringLiteral("3 x csat,,1,5\n"), "- n0 0/0");
}

void TestEvaluate::surveys()
{
    QFETCH(QString, metric);
    QFETCH(QString, answers);
    QFETCH(QStringList, definitions);
    QFETCH(QString, expected);
    const Facts facts = factsFrom({}, repeated(QStringLiteral("survey,score,scale_min,scale_max\n") + answers));
    QCOMPARE(written(valuesOf(facts, metric, {}, definitions).front()), expected);
}

void TestEvaluate::oneTouch_data()
{
    QTest::addColumn<QStringList>("definitions");
    QTest::addColumn<QString>("expected");
    const QString any = QStringLiteral("fcr.reopens_allowed=99");
    QTest::newRow("GOLDEN 2.5: exactly one, never reopened") << QStringList{} << "66 n200 132/200";
    QTest::newRow("GOLDEN 2.5: exactly one") << QStringList{any} << "69 n200 138/200";
    QTest::newRow("GOLDEN 2.5: fewer than two")
        << QStringList{any, QStringLiteral("fcr.replies=lt2")} << "75 n200 150/200";
    QTest::newRow("GOLDEN 2.5: of those replied to")
        << QStringList{any, QStringLiteral("fcr.denominator=replied")} << "73.404255 n188 138/188";
}

void TestEvaluate::oneTouch()
{
    QFETCH(QStringList, definitions);
    QFETCH(QString, expected);
    const Facts facts = factsFrom(repeated(QStringLiteral("status,replies,reopens\n12 x solved,0,0\n132 x solved,1,0\n"
                                                          "6 x solved,1,1\n30 x solved,2,0\n20 x solved,4,0\n")));
    QCOMPARE(written(valuesOf(facts, QStringLiteral("fcr_one_touch"), {}, definitions).front()), expected);
}

void TestEvaluate::statusAgainstTarget_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("status");
    QTest::newRow("on the target") << 70 << 100 << 70.0 << "met";
    QTest::newRow("missed, but it may be chance") << 65 << 100 << 70.0 << "unclear";
    QTest::newRow("missed") << 50 << 100 << 70.0 << "missed";
    QTest::newRow("too few to tell") << 9 << 9 << 70.0 << "too_few";
}

void TestEvaluate::statusAgainstTarget()
{
    QFETCH(int, passes);
    QFETCH(int, count);
    QFETCH(double, target);
    QFETCH(QString, status);
    const Facts facts = factsFrom({}, repeated(QStringLiteral("survey,score,scale_min,scale_max\n%1 x csat,5,1,5\n"
                                                              "%2 x csat,1,1,5\n")
                                                   .arg(passes)
                                                   .arg(count - passes)));
    Target wanted;
    wanted.metric = QStringLiteral("csat_pct");
    wanted.low = target;
    QCOMPARE(statusId(valuesOf(facts, wanted.metric, {}, {}, {wanted}).front().status), status);
}

void TestEvaluate::perAgentDay()
{
    // 303 solved by one agent in 30 days, 18 working days, target 15: GOLDEN S-06.
    const Facts facts =
        factsFrom(repeated(QStringLiteral("status,agent,created_at,solved_at,updated_at\n"
                                          "303 x solved,Ann,2026-04-01 09:00,2026-04-20 09:00,2026-04-30 23:00\n"
                                          "5 x solved,,2026-04-01 09:00,2026-04-20 09:00,2026-04-30 23:00\n")));
    const Query april = between(QDate(2026, 4, 1), QDate(2026, 4, 30));
    const QString pace = QStringLiteral("tickets_solved_per_agent_day");
    QCOMPARE(written(valuesOf(facts, pace, april).front()), QStringLiteral("16.833333 n303 303/18"));
    QCOMPARE(written(valuesOf(facts, pace, april, {QStringLiteral("workdays.rule=working_days")}).front()),
             QStringLiteral("15.15 n303 303/20"));
    const QString attainment = QStringLiteral("solved_target_attainment_pct");
    QVERIFY(!valuesOf(facts, attainment, april).front().value);
    Target target;
    target.metric = pace;
    target.low = 15;
    QCOMPARE(written(valuesOf(facts, attainment, april, {}, {target}).front()),
             QStringLiteral("112.22222 n303 303/270"));
}

void TestEvaluate::replyWithinTarget()
{
    const Facts facts = factsFrom(QStringLiteral("id,status,channel,created_at,first_reply_minutes,updated_at\n"
                                                 "1,open,email,2026-03-02 09:00,1440,2026-03-04 09:00\n"
                                                 "2,open,email,2026-03-02 09:00,1441,2026-03-04 09:00\n"
                                                 "3,open,chat,2026-03-02 09:00,2,2026-03-04 09:00\n"
                                                 "4,new,email,2026-03-02 09:00,,2026-03-04 09:00\n"
                                                 "5,new,email,2026-03-04 08:00,,2026-03-04 09:00\n"
                                                 "6,solved,email,2026-03-02 09:00,,2026-03-04 09:00\n"));
    Target mail;
    mail.metric = QStringLiteral("first_reply_time");
    mail.high = 1440;
    Target chat = mail;
    chat.high = 1;
    chat.where = {{QStringLiteral("channel"), {QStringLiteral("chat")}}};
    const QString metric = QStringLiteral("frt_within_target_pct");
    // Exactly 24 hours is met; the chat is late; ticket 4 is overdue, 5 not due, 6 was solved without a reply.
    QCOMPARE(written(valuesOf(facts, metric, {}, {}, {mail, chat}).front()), QStringLiteral("25 n4 1/4"));
    QCOMPARE(written(valuesOf(facts, metric).front()), QStringLiteral("- n0 0/0"));
}

void TestEvaluate::solvedAgainstCreated()
{
    const Facts facts = factsFrom(repeated(QStringLiteral("status,created_at,solved_at\n"
                                                          "410 x open,2026-03-03 09:00,\n"
                                                          "459 x solved,2026-02-03 09:00,2026-03-04 09:00\n")));
    const Query week = between(QDate(2026, 3, 2), QDate(2026, 3, 4));
    QCOMPARE(written(valuesOf(facts, QStringLiteral("solved_vs_created_pct"), week).front()),
             QStringLiteral("111.95122 n410 459/410"));
    QCOMPARE(written(valuesOf(facts, QStringLiteral("backlog_delta"), week).front()), QStringLiteral("-49 n869"));
}

void TestEvaluate::emptyBucketsAppear()
{
    const Facts facts = factsFrom(QStringLiteral("status,created_at\nopen,2026-03-02 09:00\nopen,2026-03-04 09:00\n"));
    Query query;
    query.bucket = Bucket::Day;
    QStringList found;
    for (const Value &value : valuesOf(facts, QStringLiteral("tickets_created"), query))
        found.append(value.bucket + u' ' + written(value));
    QCOMPARE(found, QStringList({QStringLiteral("2026-03-02 1 n1"), QStringLiteral("2026-03-03 - n0"),
                                 QStringLiteral("2026-03-04 1 n1")}));
    query.bucket = Bucket::Week;
    QVERIFY(!valuesOf(facts, QStringLiteral("tickets_created"), query).front().complete);
}

void TestEvaluate::withoutDatesThereAreNoBuckets_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("metric");
    const QString undated = QStringLiteral("ticket:\nid,status,team,customer\n1,solved,North,a\n2,open,North,b\n");
    const QString days = QStringLiteral("help_center_day:\nday,users\n2026-03-02 00:00,4000\n");
    QTest::newRow("a numerator without a denominator")
        << QStringLiteral("ticket:\nid,created_at,team,customer\n1,2026-03-02 09:00,South,a\n") + days
        << QStringLiteral("self_service_score");
    QTest::newRow("a numerator, and records without a date") << undated + days << QStringLiteral("self_service_score");
    for (const char *metric : {"tickets_created", "tickets_solved", "solved_vs_created_pct", "backlog_total",
                               "backlog_days", "time_to_full_resolution"})
        QTest::newRow(metric) << undated << QString::fromLatin1(metric);
}

/// In a team that has no ticket with a date nothing can be shown by weeks.
void TestEvaluate::withoutDatesThereAreNoBuckets()
{
    QFETCH(QString, records);
    QFETCH(QString, metric);
    const Facts facts = factsOfKinds(records);
    Query query;
    query.selection.where = {{QStringLiteral("team"), {QStringLiteral("North")}}};
    query.bucket = Bucket::Week;
    for (const Value &value : valuesOf(facts, metric, query))
        QVERIFY2(value.n == 0, qPrintable(value.bucket + u' ' + written(value)));
}

void TestEvaluate::groupsOfUndatedRecordsAppear_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("hour");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one dimension") << QStringLiteral("team") << QString() << QStringLiteral("A n2, B n0");
    QTest::newRow("two") << QStringLiteral("team agent") << QString() << QStringLiteral("A|x n1, A|y n1, B|y n0");
    QTest::newRow("an hour") << QStringLiteral("team hour") << QString() << QStringLiteral("A|9 n2, B| n0");
    QTest::newRow("only of that hour") << QStringLiteral("team") << QStringLiteral("9") << QStringLiteral("A n2");
}

void TestEvaluate::groupsOfUndatedRecordsAppear()
{
    QFETCH(QString, by);
    QFETCH(QString, hour);
    QFETCH(QString, expected);
    const Facts facts = factsFrom({}, QStringLiteral("survey,score,answered_at,team,agent\n"
                                                     "csat,5,2026-03-02 09:00,A,x\ncsat,1,2026-03-02 09:30,A,y\n"
                                                     "csat,,,B,y\nnps,9,,C,z\ncsat,5,2026-02-01 09:00,D,z\n"));
    Query query = between(QDate(2026, 3, 2), QDate(2026, 3, 8));
    query.by = by.split(u' ');
    if (!hour.isEmpty())
        query.selection.where = {{QStringLiteral("hour"), {hour}}};
    QStringList found;
    for (const Value &value : valuesOf(facts, QStringLiteral("csat_pct"), query)) {
        if (value.groups)
            found.append(value.groups->join(u'|') + QStringLiteral(" n%1").arg(value.n));
    }
    QCOMPARE(found.join(QStringLiteral(", ")), expected);
}

void TestEvaluate::localHours()
{
    // 00:30 on the clock of Amsterdam is still the day before in UTC.
    const Facts facts = factsFrom(QStringLiteral("status,created_at\nopen,2026-07-06 00:30\nopen,2026-07-06 23:59\n"));
    Query query;
    query.by = {QStringLiteral("hour")};
    const std::vector<Value> values = valuesOf(facts, QStringLiteral("tickets_created"), query);
    QCOMPARE(values.size(), std::size_t(25));
    QCOMPARE(*values[1].groups, QStringList{QStringLiteral("0")});
    QCOMPARE(*values[2].groups, QStringList{QStringLiteral("23")});
    query.by = {QStringLiteral("weekday")};
    QCOMPARE(*valuesOf(facts, QStringLiteral("tickets_created"), query)[1].groups, QStringList{QStringLiteral("1")});
    QCOMPARE(
        valuesOf(facts, QStringLiteral("tickets_created"), between(QDate(2026, 7, 6), QDate(2026, 7, 6))).front().n,
        qint64(2));
}

void TestEvaluate::clocksAreNotMixed()
{
    const QString header = QStringLiteral("status,created_at,first_reply_minutes,first_reply_business_minutes\n");
    const Facts business = factsFrom(header + QStringLiteral("open,2026-03-02 09:00,,30\nopen,2026-03-02 09:00,,50\n"));
    const Facts mixed = factsFrom(header + QStringLiteral("open,2026-03-02 09:00,90,30\nopen,2026-03-02 09:00,,50\n"));
    const QString metric = QStringLiteral("first_reply_time");
    QCOMPARE(written(valuesOf(business, metric).front()), QStringLiteral("40 n2"));
    QCOMPARE(clockId(*valuesOf(business, metric).front().clock), QStringLiteral("business"));
    QCOMPARE(written(valuesOf(mixed, metric).front()), QStringLiteral("90 n1"));
    Query query;
    query.selection.clock = Clock::Business;
    QCOMPARE(written(valuesOf(mixed, metric, query).front()), QStringLiteral("40 n2"));
}

void TestEvaluate::outliersAreLeftOut()
{
    QString tickets = QStringLiteral("status,team,created_at,first_reply_minutes\n");
    for (const int minutes : {8, 9, 10, 10, 11, 12, 12, 13, 15, 480})
        tickets += QStringLiteral("open,%1,2026-03-02 09:00,%2\n").arg(minutes > 100 ? u'B' : u'A').arg(minutes);
    const Facts facts = factsFrom(tickets);
    Query query;
    query.selection.center = Center::Mean;
    const QString metric = QStringLiteral("first_reply_time");
    const Value kept = valuesOf(facts, metric, query).front();
    QCOMPARE(written(kept), QStringLiteral("58 n10"));
    QVERIFY(kept.notes.contains(QStringLiteral("mean_misleading")));
    QCOMPARE(written(valuesOf(facts, QStringLiteral("mean_median_gap first_reply_time"), query).front()),
             QStringLiteral("5.0434783 n10 58/11.5"));
    query.selection.outliers = Outliers::Drop;
    query.by = {QStringLiteral("team")};
    const std::vector<Value> dropped = valuesOf(facts, metric, query);
    QCOMPARE(written(dropped[0]), QStringLiteral("11.111111 n9"));
    QCOMPARE(written(dropped[2]), QStringLiteral("- n0"));
    query.selection.center = Center::Median;
    QCOMPARE(written(valuesOf(facts, metric, query).front()), QStringLiteral("11 n9"));
}

void TestEvaluate::population()
{
    const Facts facts =
        factsFrom(QStringLiteral("status,merged,spam,deleted,agent_created\nopen,1,,,\nopen,,1,,\nopen,,,1,\n"
                                 "open,,,,1\nopen,0,0,0,0\n"));
    const QString metric = QStringLiteral("tickets_created");
    QCOMPARE(valuesOf(facts, metric).front().n, qint64(2));
    QCOMPARE(valuesOf(facts, metric, {}, {QStringLiteral("population.merged=keep")}).front().n, qint64(3));
    QCOMPARE(valuesOf(facts, metric, {}, {QStringLiteral("population.agent_created=drop")}).front().n, qint64(1));
    const Lineage records = *lineage(facts, {}, metric, {});
    QStringList reasons;
    for (const Lineage::LeftOut &each : records.leftOut)
        reasons.append(each.reason);
    QCOMPARE(reasons, QStringList({QStringLiteral("merged"), QStringLiteral("spam"), QStringLiteral("deleted")}));
}

void TestEvaluate::refusals_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<QString>("of");
    const QStringList none;
    QTest::newRow("no such metric") << "tickets" << none << "";
    QTest::newRow("no such dimension") << "nps" << QStringList{QStringLiteral("colour")} << "";
    QTest::newRow("first reply per agent") << "first_reply_time" << QStringList{QStringLiteral("agent")} << "";
    QTest::newRow("reply in target per agent") << "frt_within_target_pct" << QStringList{QStringLiteral("agent")} << "";
    QTest::newRow("a state has no hour") << "backlog_total" << QStringList{QStringLiteral("hour")} << "";
    QTest::newRow("a count has no median") << "mean_median_gap" << none << "tickets_created";
}

void TestEvaluate::refusals()
{
    QFETCH(QString, metric);
    QFETCH(QStringList, by);
    QFETCH(QString, of);
    Query query;
    query.metrics = {metric};
    query.by = by;
    query.of = of;
    const Result<std::vector<Value>> values = evaluate(factsFrom({}), {}, {}, query);
    QVERIFY(!values);
    QVERIFY(values.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
