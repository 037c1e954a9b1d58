// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table of numbers misleads: what must not be averaged or added up, and the cases at the edge of the rules.
#include "asked_values.h"

#include "core/metrics/difference.h"
#include "core/metrics/queueing.h"

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
    const double inForce = chicago->minutes(created, changed) + sanFrancisco->minutes(changed, replied);
    QVERIFY2(std::abs(inForce - 960.1333333) < 1e-6, QByteArray::number(inForce, 'g', 12));
    // Zendesk's own way: the hours of the last schedule only.
    QVERIFY(std::abs(sanFrancisco->minutes(created, replied) - 690.1333333) < 1e-6);
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

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
