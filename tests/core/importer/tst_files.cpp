// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/facts.h"
#include "core/importer/profile.h"
#include "tests/core/importer/importing.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

/// `delimiter=; date-order=mdy map:nps=Cijfer ...`
ReadOptions optionsOf(const QString &text)
{
    ReadOptions options;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = each.section(u'=', 0, 0);
        const QString value = each.section(u'=', 1);
        if (key.startsWith(u"map:"))
            options.mapping.insert(key.mid(4), value);
        else if (key == u"delimiter")
            options.delimiter = value.front().toLatin1();
        else if (key == u"decimal")
            options.decimal = value.front().toLatin1();
        else if (key == u"date-order")
            options.dateOrder = value;
        else if (key == u"survey")
            options.survey = value;
        else if (key == u"profile")
            options.profile = value;
        else if (key == u"encoding")
            options.encoding = value;
        else if (key == u"timezone")
            options.timezone = value.toUtf8();
        else if (key == u"date")
            options.date = QDate::fromString(value, Qt::ISODate);
        else if (key == u"header-line")
            options.headerLine = value.toInt();
        else if (key == u"source")
            options.source = value;
    }
    return options;
}

} // namespace

/// Small files as text, and the records, rejects and remarks they give.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void refusals_data();
    void refusals();
    void planOfAnUnknownFile();
    void missingFileAndFolder();
    void damagedIdsDoNotCollapse();
    void settingsTellImportsApart();
    void rowsAsTheyStand();
    void everyProfileHasATitle();
    void stopping();
    void brokenFilesDoNoHarm();

private:
    Folder m_folder;
};

void TestFiles::records_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("rejects");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const char *file, const char *options, const char *records,
                        const char *rejects, const char *remarks) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(options) << QString::fromUtf8(records)
                            << QString::fromUtf8(rejects) << QString::fromUtf8(remarks);
    };
    row("Dutch ticket list",
        "Ticketnummer;Status;Aangemaakt op;Opgelost op;Kanaal;Oplostijd\n"
        "T1;Opgelost;13-4-2026 9:00;13-4-2026 10:30;Telefoon;1:30\n"
        "T2;Geparkeerd;14-4-2026 9:00;;E-mail;\n",
        "",
        "ticket T1 id=T1 status=solved channel=phone created_at=2026-04-13T07:00:00Z solved_at=2026-04-13T08:30:00Z "
        "full_resolution_minutes=90\n"
        "ticket T2 id=T2 status=on_hold channel=email created_at=2026-04-14T07:00:00Z",
        "", "");
    row("month first, decided by one date", "Ticket ID,Status,Created at\n1,Open,4/3/2026\n2,Open,4/13/2026\n", "",
        "ticket 1 id=1 status=open created_at=2026-04-02T22:00:00Z\n"
        "ticket 2 id=2 status=open created_at=2026-04-12T22:00:00Z",
        "", "");
    row("day or month: day", "Ticket ID,Status,Created at\n1,Open,4/3/2026\n", "",
        "ticket 1 id=1 status=open created_at=2026-03-03T23:00:00Z", "", "date_order_chosen");
    row("day or month: as the user says", "Ticket ID,Status,Created at\n1,Open,4/3/2026\n", "date-order=mdy",
        "ticket 1 id=1 status=open created_at=2026-04-02T22:00:00Z", "", "");
    row("day or month: not in the future", "Ticket ID,Status,Created at\n1,Open,11/3/2026\n2,Open,3/12/2026\n", "",
        "ticket 1 id=1 status=open created_at=2026-11-02T23:00:00Z\n"
        "ticket 2 id=2 status=open created_at=2026-03-11T23:00:00Z",
        "", "date_order_chosen");
    row("two ways of writing in one column", "Ticket ID,Status,Created at\n1,Open,01-02-21\n2,Open,1/13/2021\n", "",
        "ticket 1 id=1 status=open created_at=2021-01-01T23:00:00Z\n"
        "ticket 2 id=2 status=open created_at=2021-01-12T23:00:00Z",
        "", "date_order_chosen");
    row("dates that contradict each other",
        "Ticket ID,Status,Created at\n1,Open,14-2-2021\n2,Open,15-2-2021\n3,Open,2-16-2021\n", "",
        "ticket 1 id=1 status=open created_at=2021-02-13T23:00:00Z\n"
        "ticket 2 id=2 status=open created_at=2021-02-14T23:00:00Z\n"
        "ticket 3 id=3 status=open",
        "", "date_order_chosen date_contradicts_order");
    row("null dates", "Ticket ID;Status;Created at;Solved at\n1;Open;20-3-2026;1-1-1900 00:00\n2;Open;20-3-2026;-\n",
        "",
        "ticket 1 id=1 status=open created_at=2026-03-19T23:00:00Z\n"
        "ticket 2 id=2 status=open created_at=2026-03-19T23:00:00Z",
        "", "");
    row("ISO with offset, another zone",
        "Ticket ID,Status,Created at,Updated at\n"
        "1,Open,2026-04-13T09:00:00Z,2026-04-13 09:00\n",
        "timezone=America/New_York",
        "ticket 1 id=1 status=open created_at=2026-04-13T09:00:00Z updated_at=2026-04-13T13:00:00Z", "", "");
    row("future, missing id, ragged",
        "Ticket ID,Status,Created at\n1,Open,2026-11-16T09:00:00Z\n"
        "2,Open,2026-11-16T09:00:01Z\n,Open,2026-01-02\n3,Open,2026-01-02,x\n"
        "Grand totals\n4,Open\n5,Open,2026-01-02,,\n",
        "",
        "ticket 1 id=1 status=open created_at=2026-11-16T09:00:00Z\nticket 4 id=4 status=open\n"
        "ticket 5 id=5 status=open created_at=2026-01-01T23:00:00Z",
        "3 future_time 4 no_id 5 ragged 6 ragged", "short_rows");
    row("a due date may lie ahead", "Ticket ID,Status,Due date\n1,Open,2030-01-01\n", "",
        "ticket 1 id=1 status=open due_at=2029-12-31T23:00:00Z", "", "no_date");
    row("durations: hours, thousands, negative, nonsense",
        "Ticket ID;Status;Created at;First response time (in hrs);Full resolution time in minutes\n"
        "1;Open;2026-01-02;1,5;1.604\n2;Open;2026-01-02;-2;lang\n",
        "",
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z first_reply_minutes=90 "
        "full_resolution_minutes=1604\nticket 2 id=2 status=open created_at=2026-01-01T23:00:00Z",
        "", "unreadable_value negative_duration");
    row("exported duration against timestamps",
        "Ticket ID,Status,Created at,Solved at,Full resolution time in minutes\n"
        "1,Solved,2026-01-02 10:00,2026-01-02 11:00,61\n2,Solved,2026-01-02 10:00,2026-01-02 11:00,62\n",
        "",
        "ticket 1 id=1 status=solved created_at=2026-01-02T09:00:00Z solved_at=2026-01-02T10:00:00Z "
        "full_resolution_minutes=61\n"
        "ticket 2 id=2 status=solved created_at=2026-01-02T09:00:00Z solved_at=2026-01-02T10:00:00Z "
        "full_resolution_minutes=62",
        "", "duration_mismatch");
    row("solved before created, and before the reply",
        "Ticket ID,Status,Created at,First response time,Time to resolution\n"
        "1,Closed,2026-01-03,2026-01-02 10:00,2026-01-02 09:00\n",
        "",
        "ticket 1 id=1 status=closed created_at=2026-01-02T23:00:00Z first_reply_at=2026-01-02T09:00:00Z "
        "solved_at=2026-01-02T08:00:00Z",
        "", "resolved_before_created resolved_before_reply");
    row("duplicate headers and ids, an unknown status",
        "Ticket ID,Status,Status,Created at\n"
        "1,Vreemd,Open,2026-01-02\n1,Open,New,2026-01-02\n",
        "",
        "ticket 1 id=1 status=Vreemd created_at=2026-01-01T23:00:00Z\n"
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z",
        "", "duplicate_headers duplicate_ids unknown_status");
    row("ratings in words",
        "Ticket ID,Status,Created at,Satisfaction score\n1,Solved,2026-01-02,Good\n"
        "2,Solved,2026-01-02,Bad\n3,Solved,2026-01-02,Offered\n4,Solved,2026-01-02,Not offered\n",
        "",
        "ticket 1 id=1 status=solved created_at=2026-01-01T23:00:00Z\n"
        "survey_response 1 id=1 survey=csat score=1 scale_min=0 scale_max=1 ticket=1\n"
        "ticket 2 id=2 status=solved created_at=2026-01-01T23:00:00Z\n"
        "survey_response 2 id=2 survey=csat score=0 scale_min=0 scale_max=1 ticket=2\n"
        "ticket 3 id=3 status=solved created_at=2026-01-01T23:00:00Z\n"
        "survey_response 3 id=3 survey=csat scale_min=1 scale_max=5 ticket=3\n"
        "ticket 4 id=4 status=solved created_at=2026-01-01T23:00:00Z",
        "", "");
    row("a rating repeats nothing of a ticket that it finds again",
        "Ticket ID,Status,Created at,Group,Satisfaction score\n1,Solved,2026-01-02,East,Good\n", "",
        "ticket 1 id=1 status=solved team=East created_at=2026-01-01T23:00:00Z\n"
        "survey_response 1 id=1 survey=csat score=1 scale_min=0 scale_max=1 ticket=1",
        "", "");
    row("survey, wide",
        "Respons-id;Datum;NPS;Tevredenheid;CES;Team\n1;2026-01-02;9;4,5;6;Noord\n2;2026-01-02;;3;;Zuid\n"
        "3;2026-01-02;;;;Zuid\n4;2026-01-02;11;;;Zuid\n",
        "",
        "survey_response nps:1 id=1 survey=nps score=9 scale_min=0 scale_max=10 answered_at=2026-01-01T23:00:00Z "
        "team=Noord\n"
        "survey_response csat:1 id=1 survey=csat score=4.5 scale_min=1 scale_max=5 answered_at=2026-01-01T23:00:00Z "
        "team=Noord\n"
        "survey_response ces:1 id=1 survey=ces score=6 scale_min=1 scale_max=7 answered_at=2026-01-01T23:00:00Z "
        "team=Noord\n"
        "survey_response csat:2 id=2 survey=csat score=3 scale_min=1 scale_max=5 answered_at=2026-01-01T23:00:00Z "
        "team=Zuid",
        "5 no_score", "");
    row("survey, long",
        "id,survey,score,offered at\na,NPS,10,2026-01-02\na,Tevredenheid,8,2026-01-02\nb,NPS,,2026-01-02\n", "",
        "survey_response nps:a id=a survey=nps score=10 scale_min=0 scale_max=10 offered_at=2026-01-01T23:00:00Z\n"
        "survey_response csat:a id=a survey=csat score=8 scale_min=1 scale_max=10 offered_at=2026-01-01T23:00:00Z\n"
        "survey_response nps:b id=b survey=nps scale_min=0 scale_max=10 offered_at=2026-01-01T23:00:00Z",
        "", "");
    row("employees, long", "id,survey,score,answered at\na,esat,6,2026-01-02\na,enps,7,2026-01-02\n", "",
        "survey_response esat:a id=a survey=esat score=6 scale_min=1 scale_max=7 answered_at=2026-01-01T23:00:00Z\n"
        "survey_response enps:a id=a survey=enps score=7 scale_min=0 scale_max=10 answered_at=2026-01-01T23:00:00Z",
        "", "");
    row("survey that does not say which", "id,score\na,10\n", "survey=nps date=2026-01-02",
        "survey_response nps:a id=a survey=nps score=10 scale_min=0 scale_max=10 answered_at=2026-01-01T23:00:00Z", "",
        "");
    row("survey guessed", "id,score\na,7\n", "",
        "survey_response ces:a id=a survey=ces score=7 scale_min=1 scale_max=7", "", "survey_guessed no_date");
    row("a score without a scale is not on that of the row before",
        "id,survey,score,scale min,scale max\na,csat,4,0,100\nb,csat,8,,\n", "date=2026-01-02",
        "survey_response csat:a id=a survey=csat score=4 scale_min=0 scale_max=100 answered_at=2026-01-01T23:00:00Z\n"
        "survey_response csat:b id=b survey=csat score=8 scale_min=1 scale_max=10 answered_at=2026-01-01T23:00:00Z",
        "", "");
    row("columns as the user says", "Nummer;Cijfer;Extra\n1;8;9\n",
        "map:nps=Extra map:csat=Cijfer profile=survey map:id=Nummer",
        "survey_response csat:1 id=1 survey=csat score=8 scale_min=1 scale_max=10\n"
        "survey_response nps:1 id=1 survey=nps score=9 scale_min=0 scale_max=10",
        "", "no_date");
    row("events",
        "event id,ticket,at,event,from,to,agent\n1,T1,2026-01-02 10:00,Status,Nieuw,In behandeling,Ann\n"
        "2,T1,2026-01-02 11:00,status,open,Opgelost,Ann\n3,,2026-01-02 11:00,status,open,new,Ann\n"
        "4,T1,,status,open,new,Ann\n",
        "",
        "ticket_event 1 id=1 ticket=T1 at=2026-01-02T09:00:00Z event=status from_value=new to_value=open agent=Ann\n"
        "ticket_event 2 id=2 ticket=T1 at=2026-01-02T10:00:00Z event=status from_value=open to_value=solved agent=Ann",
        "4 no_id 5 no_date", "");
    row("header only", "Ticket ID,Status,Created at\n", "", "", "", "no_rows");
    row("title above the header", "Export van maandag\n\nTicket ID,Status,Created at\n1,Open,2026-01-02\n", "",
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z", "", "");
    row("delimiter declared", "sep=|\nTicket ID|Status|Created at\n1|Open|2026-01-02\n", "",
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z", "", "");
    row("no header", "1,2026-01-02,Open\n2,2026-01-03,New\n",
        "profile=tickets map:id=#1 map:created_at=#2 map:status=#3",
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z\n"
        "ticket 2 id=2 status=new created_at=2026-01-02T23:00:00Z",
        "", "");
    row("unclosed quote", "Ticket ID,Status,Subject\n1,Open,\"lang\n2,Open,kort\n", "",
        "ticket 1 id=1 subject=\"lang status=open\nticket 2 id=2 subject=kort status=open", "", "no_date row_repaired");
    row("time without date", "Call id,Time,Answered\nA,9:30,Yes\nB,,No\n", "profile=contacts date=2026-01-02",
        "contact A id=A started_at=2026-01-02T08:30:00Z result=answered offered=1 answered=1 abandoned=0\n"
        "contact B id=B started_at=2026-01-01T23:00:00Z result=abandoned offered=1 answered=0 abandoned=1",
        "", "");
    row("date and time in two columns", "Call id,Date,Time,Answered\nA,20-1-2026,9:30,Yes\nB,21-1-2026,,No\n",
        "profile=contacts",
        "contact A id=A started_at=2026-01-20T08:30:00Z result=answered offered=1 answered=1 abandoned=0\n"
        "contact B id=B started_at=2026-01-20T23:00:00Z result=abandoned offered=1 answered=0 abandoned=1",
        "", "");
    row("headers: over two lines, twice, empty; delimiters at the end; empty last record",
        "\"Ticket\nID\",Status,Status,,Created at,\n1,Open,x,y,2026-01-02,\n2,New,x,y,2026-01-03,\n,,,,,\n", "",
        "ticket 1 id=1 status=open created_at=2026-01-01T23:00:00Z\n"
        "ticket 2 id=2 status=new created_at=2026-01-02T23:00:00Z",
        "", "duplicate_headers");
    row("decimal comma and thousands dot", "Ticket ID;Status;Oplostijd\n1;Open;1.604,4\n2;Open;12,6\n", "",
        "ticket 1 id=1 status=open full_resolution_minutes=1604\nticket 2 id=2 status=open full_resolution_minutes=13",
        "", "no_date");
    row("line ends of three sorts", "Ticket ID,Status\r1,Open\n2,New\r\n3,Closed\r", "",
        "ticket 1 id=1 status=open\nticket 2 id=2 status=new\nticket 3 id=3 status=closed", "", "no_date");
    row("header once more", "Ticket ID,Status,Subject\n1,Open,lang\nTicket ID,Status,Subject\n2,Open,kort\n", "",
        "ticket 1 id=1 subject=lang status=open\nticket 2 id=2 subject=kort status=open", "", "no_date header_again");
    row("another table", "Ticket ID,Status,Subject,Team\n1,Open,lang,Noord\nTicket ID,Status,Subject\n2,Open,kort\n",
        "", "ticket 1 id=1 subject=lang status=open team=Noord", "", "no_date other_table");
    row("units below the header", "Ticket ID,Status,Reopens,Replies\n,,times,number\n1,Open,0,2\n2,New,1,3\n", "",
        "ticket 1 id=1 status=open replies=2 reopens=0\nticket 2 id=2 status=new replies=3 reopens=1", "", "no_date");
    row("header twice", "Ticket ID,Reopens,Replies\nTicket ID,Reopens,Replies\n1,0,2\n2,1,3\n", "",
        "ticket 1 id=1 replies=2 reopens=0\nticket 2 id=2 replies=3 reopens=1", "", "layout_guessed no_date");
    row("comma and blank", "Ticket ID, Status, Subject\n1, Open, \"lang, heel lang\"\n2, New, kort\n", "",
        "ticket 1 id=1 subject=lang, heel lang status=open\nticket 2 id=2 subject=kort status=new", "", "no_date");
    row("delimiter of two signs", "Ticket ID||Status||Subject\n1||Open||lang\n2||New||\"kort || bondig\"\n", "",
        "ticket 1 id=1 subject=lang status=open\nticket 2 id=2 subject=kort || bondig status=new", "", "no_date");
    row("delimiter written out", "Ticket ID\\tStatus\\tSubject\n1\\tOpen\\tlang\n2\\tNew\\tkort\n", "",
        "ticket 1 id=1 subject=lang status=open\nticket 2 id=2 subject=kort status=new", "", "no_date");
}

void TestFiles::records()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, options);
    QFETCH(QString, records);
    QFETCH(QString, rejects);
    QFETCH(QString, remarks);
    const Imported found = importFile(m_folder.write(u"uitvoer.csv"_s, file), optionsOf(options));
    QCOMPARE(found.error, QString());
    QCOMPARE(recordTexts(found.records).join(u'\n'), records);
    QCOMPARE(found.rejectLines().join(u' '), rejects);
    QCOMPARE(found.remarkCodes().join(u' '), remarks);
    for (const Remark &remark : found.import.remarks)
        QVERIFY2(remark.text.endsWith(u'.') && !remark.text.contains(u'%'), qPrintable(remark.text));
}

void TestFiles::refusals_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const QByteArray tickets = "Ticket ID,Status\n1,Open\n";
    QTest::newRow("unknown zone") << tickets << "timezone=Europe/Amsterdan"
                                  << "no time zone \"Europe/Amsterdan\"";
    QTest::newRow("unknown encoding") << tickets << "encoding=utf-7"
                                      << "no encoding \"utf-7\"";
    QTest::newRow("unknown order") << tickets << "date-order=dym"
                                   << "no date order \"dym\"";
    QTest::newRow("unknown profile") << tickets << "profile=zendes"
                                     << "no profile \"zendes\"";
    QTest::newRow("unknown field") << tickets << "map:statu=Status"
                                   << "no field \"statu\"";
    QTest::newRow("unknown column") << tickets << "map:status=Stand"
                                    << "no column \"Stand\"";
    QTest::newRow("date ahead") << tickets << "date=2027-01-01"
                                << "2027-01-01 lies in the future";
    QTest::newRow("header line behind the end") << tickets << "header-line=9"
                                                << "no row at line 9";
    QTest::newRow("empty") << QByteArray() << ""
                           << "uitvoer.csv is empty";
    QTest::newRow("unknown layout") << QByteArray("kleur,smaak\nrood,zoet\n") << ""
                                    << "not clear what uitvoer.csv holds";
}

void TestFiles::refusals()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, options);
    QFETCH(QString, says);
    const Imported found = importFile(m_folder.write(u"uitvoer.csv"_s, file), optionsOf(options));
    QVERIFY2(found.error.contains(says), qPrintable(found.error));
}

void TestFiles::planOfAnUnknownFile()
{
    const Result<Plan> plan = planImport(m_folder.write(u"x.csv"_s, "kleur,smaak\nrood,zoet\n"), {}, testNow);
    QVERIFY(plan);
    QVERIFY(plan->needsConfirmation);
    QCOMPARE(plan->profile, QString());
    QCOMPARE(plan->columns.size(), std::size_t(2));
    QCOMPARE(plan->sampleRows, std::vector<QStringList>({{u"rood"_s, u"zoet"_s}}));
}

void TestFiles::missingFileAndFolder()
{
    QVERIFY(importFile(m_folder.path() + u"/geen.csv"_s).error.startsWith(u"There is no file"));
    QVERIFY(importFile(m_folder.path()).error.contains(u"is a folder"));
}

void TestFiles::damagedIdsDoNotCollapse()
{
    const QByteArray file = "Ticket ID;Status;Created at\n1,03006E+13;Open;2026-01-02\n1,03006E+13;New;2026-01-03\n"
                            "1,03006E+13;New;2026-01-03\n";
    const Imported found = importFile(m_folder.write(u"x.csv"_s, file));
    QCOMPARE(found.remarkCodes(), QStringList(u"ids_damaged"_s));
    QSet<QString> keys;
    for (const Record &record : found.records) {
        keys.insert(record.key.toString());
        QCOMPARE(cellText(record, "id"), QString());
    }
    QCOMPARE(keys.size(), 3);
    const Imported again = importFile(m_folder.write(u"y.csv"_s, file));
    QCOMPARE(recordTexts(again.records), recordTexts(found.records));
}

void TestFiles::settingsTellImportsApart()
{
    const QString path = m_folder.write(u"x.csv"_s, "Ticket ID,Status,Created at\n1,Open,4/3/2026\n");
    const QString settings = importFile(path).import.settings;
    QCOMPARE(importFile(path).import.settings, settings);
    for (const QString &options : {u"date-order=mdy"_s, u"timezone=UTC"_s, u"map:status="_s})
        QVERIFY(importFile(path, optionsOf(options)).import.settings != settings);
    const QString source = importFile(path).plan.source;
    QVERIFY(source.startsWith(u"tickets-"));
    QCOMPARE(importFile(path, optionsOf(u"source=mijn"_s)).plan.source, u"mijn"_s);
}

void TestFiles::rowsAsTheyStand()
{
    const QString path = m_folder.write(u"x.csv"_s, "Ticket ID;Status\n1; Open \n\n\"a;\"\"b\";Zo\xeb\n");
    const Result<Plan> plan = planImport(path, {}, testNow);
    QVERIFY(plan);
    QStringList rows;
    const auto keep = [&rows](qint64 line, const QStringList &cells) {
        rows.append(QStringLiteral("%1: ").arg(line) + cells.join(u'|'));
        return true;
    };
    QVERIFY(readRows(*plan, -1, keep));
    QCOMPARE(rows, QStringList({u"2: 1| Open "_s, u"4: a;\"b|Zoë"_s}));
    rows.clear();
    QVERIFY(readRows(*plan, 1, keep));
    QCOMPARE(rows.size(), 1);
}

void TestFiles::everyProfileHasATitle()
{
    QStringList names;
    for (const ProfileName &each : profileNames()) {
        names.append(each.name);
        QVERIFY(!each.title.isEmpty());
    }
    const QDir folder(QStringLiteral(KOMPAS_SOURCE_DIR "/resources/profiles"));
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.replaceInStrings(u".json"_s, QString());
    files.removeOne(u"common"_s);
    names.sort();
    files.sort();
    QCOMPARE(names, files);
    QVERIFY(!profileFromJson("{\"name\": \"x\", \"kinds\": [\"tikket\"]}", {}));
    QVERIFY(!profileFromJson("{\"name\": \"x\", \"kinds\": [\"ticket\"], \"telling\": [[\"id\"]], "
                             "\"fields\": {\"idd\": [\"Id\"]}}",
                             {}));
    QVERIFY(!profileFromJson("{", {}));
}

void TestFiles::stopping()
{
    const QString path = m_folder.write(u"x.csv"_s, "Ticket ID,Status\n1,Open\n2,Open\n");
    const Result<Plan> plan = planImport(path, {}, testNow);
    QVERIFY(plan);
    const Progress stop([](double) { return false; });
    QVERIFY(planImport(path, {}, testNow, stop).error().stopped);
    QVERIFY(readRecords(*plan, testNow, {}, stop).error().stopped);
    RecordSink sink;
    int rows = 0;
    sink.row = [&rows](qint64, std::vector<Record> &&) { return ++rows < 1; };
    QVERIFY(readRecords(*plan, testNow, sink).error().stopped);
    QCOMPARE(rows, 1);
}

void TestFiles::brokenFilesDoNoHarm()
{
    const QByteArray whole = "id;Status;Aangemaakt op;NPS;CSAT;Oplostijd\n\"1\";Open;13-4-2026 9:00;9;4,5;1:30\n"
                             "2;\"Wacht\nop klant\";1-1-1900;;Good;1.604\n3;Hold;2026-01-02T09:00Z;0;-;-5\n";
    const QByteArray noise = "\";,\n\r\xe9\xc3\xa9 0-:.E+/a\t|";
    QRandomGenerator random(16);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        for (int n = random.bounded(1, 12); n > 0; --n)
            bytes[random.bounded(int(bytes.size()))] = noise[random.bounded(int(noise.size()))];
        const Imported found =
            importFile(m_folder.write(u"x.csv"_s, bytes.first(random.bounded(1, int(bytes.size())))));
        if (!found.error.isEmpty())
            continue;
        QSet<qint64> lines;
        for (const Record &record : found.records)
            lines.insert(record.line);
        QCOMPARE(found.import.rows, lines.size() + found.import.skipped + found.import.rejected);
        QCOMPARE(found.import.rejected, qint64(found.rejects.size()));
    }
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
