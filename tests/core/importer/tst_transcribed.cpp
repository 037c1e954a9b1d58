// SPDX-License-Identifier: GPL-3.0-or-later
// Headers typed over from documentation and public code: each product is known by its own, and a column is what it
// says.
#include "tests/core/importer/importing.h"

#include <QDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

class TestTranscribed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isKnownByItsHeader_data();
    void isKnownByItsHeader();
    void noneIsForgotten();
    void aFooterOfSalesforceIsNoData();
};

namespace {

const QString folder = QStringLiteral(KOMPAS_SHARED_DIR "/data/transcribed-excerpts");

} // namespace

void TestTranscribed::initTestCase()
{
    if (!QFile::exists(folder))
        QSKIP("The folder with transcribed headers is not beside the project.");
}

void TestTranscribed::isKnownByItsHeader_data()
{
    QTest::addColumn<QString>("profile"); // empty: there is too little of it (no answers), so the user is asked
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("columns"); // some of them, as `field=header`
    QTest::newRow("aircall_calls_header.csv") << u"aircall"_s << 0 << u"agent=user direction=direction"_s;
    QTest::newRow("amsterdam_signalen_signals_header.csv") << u"signalen"_s << 0 << u"id=id created_at=created_at"_s;
    QTest::newRow("asterisk_cdr_noheader_fields.csv") << u"asterisk"_s << 0 << u"customer=src talk_seconds=billsec"_s;
    QTest::newRow("five9_call_log_header.csv") << u"five9"_s << 0 << u"id=CALL_ID talk_seconds=TALK_TIME"_s;
    QTest::newRow("flipkart_Customer_support_data_head14.csv") << u"survey"_s << 14 << u"csat=CSAT_Score"_s;
    QTest::newRow("freshdesk_export_header.csv") << u"freshdesk"_s << 0 << u"id=Ticket_ID created_at=Created_time"_s;
    QTest::newRow("freshservice_export_header.csv") << u"freshservice"_s << 0 << u"id=Ticket_Id"_s;
    QTest::newRow("genesys_cloud_interactions_header.csv") << u"genesys_cloud"_s << 0 << u"agent=Users queue=Queue"_s;
    QTest::newRow("glpi_tickets_fr.csv") << u"glpi"_s << 4 << u"id=ID status=Statut"_s;
    QTest::newRow("gorgias_export_header.csv") << u"gorgias"_s << 0 << u"id=Ticket_id csat=Survey_score"_s;
    QTest::newRow("hubspot_tickets_header.csv") << u"hubspot"_s << 0 << u"id=Ticket_ID created_at=Create_date"_s;
    QTest::newRow("intercom_conversations_columns.csv") << u"intercom"_s << 0 << u"id=Conversation_ID"_s;
    QTest::newRow("jira_cloud_jsm_export_header.csv") << u"jira"_s << 0 << u"id=Issue_key created_at=Created"_s;
    QTest::newRow("osticket_export_header.csv") << u"osticket"_s << 0 << u"id=Ticket_Number"_s;
    QTest::newRow("qualtrics_3row_header.csv") << QString() << 2 << QString();
    QTest::newRow("surveymonkey_header.csv") << QString() << 0 << QString();
    QTest::newRow("talkdesk_contacts_header.csv") << u"talkdesk"_s << 0 << u"id=Contact_ID"_s;
    QTest::newRow("zammad_report_header.csv") << u"zammad"_s << 0 << u"id=# created_at=Created_At"_s;
    QTest::newRow("zendesk_csv_export_header.csv")
        << u"zendesk_tickets"_s << 0 << u"id=Id product_area=Ticket_Category_[list]"_s;
}

void TestTranscribed::isKnownByItsHeader()
{
    QFETCH(QString, profile);
    QFETCH(int, rows);
    QFETCH(QString, columns);
    const Result<Plan> plan = planImport(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()), {}, testNow);
    QVERIFY(plan);
    if (profile.isEmpty())
        QVERIFY(plan->needsConfirmation || plan->profile.isEmpty());
    else
        QCOMPARE(plan->profile, profile);
    int count = 0;
    QVERIFY(readRows(*plan, -1, [&count](qint64, const QStringList &) { return ++count > 0; }));
    QCOMPARE(count, rows);
    const auto isNoRows = [](const Remark &remark) { return remark.code == u"no_rows"; };
    QCOMPARE(std::ranges::any_of(plan->remarks, isNoRows), rows == 0);
    for (const QString &column : columns.split(u' ', Qt::SkipEmptyParts)) {
        const auto read = std::ranges::find(plan->columns, column.section(u'=', 0, 0), &ColumnPlan::field);
        QVERIFY2(read != plan->columns.end(), qPrintable(column));
        QCOMPARE(QString(read->header).replace(u' ', u'_'), column.section(u'=', 1));
    }
}

void TestTranscribed::noneIsForgotten()
{
    QStringList files = QDir(folder).entryList(QDir::Files);
    files.removeAll(u"salesforce_report_footer.txt"_s);
    QCOMPARE(files.size(), 19);
}

void TestTranscribed::aFooterOfSalesforceIsNoData()
{
    QFile footer(folder + u"/salesforce_report_footer.txt"_s);
    QVERIFY(footer.open(QIODevice::ReadOnly));
    Folder own;
    const QByteArray table = "Case Number,Case Owner,Date/Time Opened,Status,Priority,Case Origin\n"
                             "00001026,Ann,2-3-2026 09:00,Closed,High,Email\n"
                             "00001027,Bea,16-3-2026 11:00,Working,Medium,Phone\n";
    const Imported found = importFile(own.write(u"cases.csv"_s, table + footer.readAll()));
    QCOMPARE(found.plan.profile, u"salesforce_cases"_s);
    QCOMPARE(found.import.rows, qint64(2));
    QVERIFY(found.rejects.empty());
    QVERIFY(found.remarkCodes().contains(u"footer_skipped"_s));
}

QTEST_GUILESS_MAIN(TestTranscribed)
#include "tst_transcribed.moc"
