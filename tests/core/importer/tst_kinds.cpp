// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importer/importing.h"

#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

/// What the rows of tables about other things than tickets become.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void rowsOfDaysKeepTheirPlace();
    void rostersMayLieAhead();
};

namespace {

void addContacts()
{
    QTest::newRow("answered call") << "Call ID;Datum;Richting;Wachtrij;Wachttijd;Gesprekstijd;Resultaat\n"
                                      "7;15-11-2026 09:30;Inkomend;Balie;0:12;4:52;Beantwoord\n"
                                   << "contact 7 id=7 started_at=2026-11-15T08:30:00Z direction=inbound queue=Balie "
                                      "result=answered offered=1 answered=1 abandoned=0 wait_seconds=12 "
                                      "answer_seconds=12 talk_seconds=292";
    QTest::newRow("nobody answered") << "Call ID,Call Time,Answered,Wait time,Talk time,Duration\n"
                                        "8,2026-11-15 09:30:00,No,00:00:41,00:00:00,41\n"
                                     << "contact 8 id=8 started_at=2026-11-15T08:30:00Z "
                                        "ended_at=2026-11-15T08:30:41Z result=abandoned offered=1 answered=0 "
                                        "abandoned=1 wait_seconds=41 abandon_seconds=41 duration_seconds=41";
    QTest::newRow("a day") << "Date,Incoming Calls,Answered Calls,Abandoned Calls,Answer Speed (AVG),Talk Duration "
                              "(AVG),Service Level (20 Seconds)\n2026-11-13,200,150,50,0:00:17,134.5,76.5%\n"
                           << "contact # started_at=2026-11-12T23:00:00Z interval_minutes=1440 offered=200 "
                              "answered=150 abandoned=50 answered_in_time=153 threshold_seconds=20 "
                              "answer_seconds=17 talk_seconds=134.5";
    QTest::newRow("a day in Dutch")
        << "Datum;Aangeboden;Beantwoord;Afgehaakt;Gemiddelde wachttijd;Servicelevel binnen 25 sec\n"
           "13-11-2026;1.604;1.500;104;1:05;0,80\n"
        << "contact # started_at=2026-11-12T23:00:00Z interval_minutes=1440 offered=1604 answered=1500 abandoned=104 "
           "answered_in_time=1283.2 threshold_seconds=25 wait_seconds=65";
}

void addOthers()
{
    QTest::newRow("state log") << "Agent;Van;Tot;Status\nAnn;13-11-2026 09:00;13-11-2026 09:20;Nabewerking\n"
                               << "agent_time # agent=Ann started_at=2026-11-13T08:00:00Z "
                                  "ended_at=2026-11-13T08:20:00Z state=wrap_up state_minutes=20 wrap_up_minutes=20";
    QTest::newRow("day of an agent") << "Agent,Date,Logged in time,Available time,Sick\nAnn,2026-11-13,7:30,90,0\n"
                                     << "agent_time # agent=Ann started_at=2026-11-12T23:00:00Z logged_in_minutes=450 "
                                        "available_minutes=90 absent_minutes=0";
    QTest::newRow("search") << "Zoekterm;Datum;Zoekopdrachten;Resultaten;Klikken\nretour;13-11-2026;8;5;6\n"
                               "stuk;13-11-2026;3;0;0\n"
                            << "help_center_search # searched_at=2026-11-12T23:00:00Z query=retour searches=8 "
                               "results=5 clicks=6 no_results=0 no_clicks=2|"
                               "help_center_search # searched_at=2026-11-12T23:00:00Z query=stuk searches=3 "
                               "results=0 clicks=0 no_results=3 no_clicks=0";
    QTest::newRow("mention") << "Platform,Posted at,Sentiment,Needs reply\nX,2026-11-13T09:00:00Z,Negatief,ja\n"
                             << "social_mention # posted_at=2026-11-13T09:00:00Z platform=X sentiment=negative "
                                "needs_reply=1 mentions=1";
    QTest::newRow("customers") << "Customer ID,Customer Status,Churn Category,Total Revenue\nA,Stayed,,593.3\n"
                                  "B,Churned,Competitor,\"1,542.40\"\n"
                               << "cancellation # customer=A outcome=kept customers=1 cancelled=0 joined=0 "
                                  "total_revenue=59330|cancellation # customer=B outcome=cancelled "
                                  "category=Competitor customers=1 cancelled=1 joined=0 total_revenue=154240";
    QTest::newRow("sale") << "Orderdatum;Medewerker;Bedrag\n13-11-2026;Ann;€ 1.234,50\n"
                          << "sale # sold_at=2026-11-12T23:00:00Z agent=Ann sales=1 amount=123450";
    QTest::newRow("cost") << "Maand;Kostensoort;Kosten;Valuta\n1-11-2026;Loon;12.000,-;EUR\n"
                          << "cost # started_at=2026-10-31T23:00:00Z category=Loon amount=1200000 currency=EUR";
    QTest::newRow("evaluation") << "Agent,Evaluator,Evaluation date,Evaluation score\nAnn,Bea,2026-11-13,85\n"
                                << "evaluation # evaluated_at=2026-11-12T23:00:00Z agent=Ann evaluator=Bea score=85 "
                                   "scale_min=0 scale_max=100";
    QTest::newRow("staff") << "Naam;In dienst;Uit dienst;Contracturen\nAnn;1-2-2024;31-12-2027;32,5\n"
                           << "staff # agent=Ann joined_at=2024-01-31T23:00:00Z left_at=2027-12-30T23:00:00Z "
                              "contract_hours=32.5 headcount=1";
}

} // namespace

void TestKinds::records_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    addContacts();
    addOthers();
}

void TestKinds::records()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    Folder folder;
    const Imported found = importFile(folder.write(u"x.csv"_s, file.toUtf8()));
    QCOMPARE(found.error, QString());
    QString all = recordTexts(found.records).join(u'|');
    all.replace(QRegularExpression(u"#[0-9a-f]+-\\d+"_s), u"#"_s);
    QCOMPARE(all, expected);
    QCOMPARE(found.import.rejected, 0);
}

void TestKinds::rowsOfDaysKeepTheirPlace()
{
    Folder folder;
    const QByteArray header = "Date,Incoming Calls,Answered Calls,Abandoned Calls\n";
    const Imported early = importFile(folder.write(u"x.csv"_s, header + "2026-11-13,20,15,5\n"));
    const Imported late = importFile(folder.write(u"y.csv"_s, header + "2026-11-13,30,25,5\n2026-11-14,1,1,0\n"));
    QCOMPARE(late.records.at(0).key, early.records.at(0).key);
    QVERIFY(late.records.at(1).key != early.records.at(0).key);
}

void TestKinds::rostersMayLieAhead()
{
    Folder folder;
    const Imported found =
        importFile(folder.write(u"x.csv"_s, "Agent,Date,Scheduled,Contract hours\nAnn,2026-12-24,6:00,8:00\n"));
    QCOMPARE(recordTexts(found.records).size(), 1);
    QCOMPARE(found.import.dataUntil, qint64(std::numeric_limits<qint64>::min()));
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
