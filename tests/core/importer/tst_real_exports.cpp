// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/facts.h"
#include "tests/core/importer/importing.h"

#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

QString shared(const char *file)
{
    return QStringLiteral(KOMPAS_SHARED_DIR "/data/") + QString::fromLatin1(file);
}

/// Counts responses by survey, scored and only offered.
QString responses(const std::vector<Record> &records)
{
    QMap<QString, int> counts;
    for (const Record &record : records) {
        if (record.kind == Kind::SurveyResponse)
            ++counts[cellText(record, "survey") + (cellText(record, "score").isEmpty() ? u" offered"_s : u" scored"_s)];
    }
    QStringList parts;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        parts.append(QStringLiteral("%1 %2").arg(each.key()).arg(each.value()));
    return parts.join(QStringLiteral(", "));
}

double number(const Record &record, const char *field)
{
    const QString text = cellText(record, field);
    return text.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : text.toDouble();
}

double total(const std::vector<Record> &records, const char *field)
{
    double sum = 0;
    for (const Record &record : records)
        sum += cellText(record, field).toDouble();
    return sum;
}

/// Of the records that have a value, each counting as often as `weight` says.
double mean(const std::vector<Record> &records, const char *field, const char *weight = nullptr)
{
    double sum = 0;
    double n = 0;
    for (const Record &record : records) {
        const double value = number(record, field);
        const double times = weight ? number(record, weight) : 1;
        if (std::isnan(value) || std::isnan(times))
            continue;
        sum += value * times;
        n += times;
    }
    return sum / n;
}

double rounded(double value, double parts = 10000)
{
    return std::round(value * parts) / parts;
}

/// The export with letters beyond ASCII in it, so that encodings matter.
QByteArray withAccents(QByteArray original)
{
    return original.replace("Support", "Stéunpunt €");
}

/// The export as a Dutch spreadsheet would save it: semicolons, day first, decimal comma, Windows-1252.
QByteArray dutchVariant(const QByteArray &original)
{
    constexpr qsizetype firstDuration = 15;
    constexpr qsizetype lastDuration = 21;
    QByteArrayList lines = original.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArrayList cells = lines[i].trimmed().split(',');
        for (qsizetype column = 0; column < cells.size(); ++column) {
            QByteArray &cell = cells[column];
            const QDateTime stamp = QDateTime::fromString(QString::fromLatin1(cell), u"yyyy-MM-dd HH:mm:ss"_s);
            if (stamp.isValid())
                cell = stamp.toString(u"d-M-yyyy HH:mm"_s).toLatin1();
            else if (i > 0 && column >= firstDuration && column <= lastDuration && !cell.isEmpty())
                cell += ",0";
        }
        lines[i] = cells.join(';');
    }
    QByteArray dutch = lines.join("\r\n");
    return dutch.replace("é", "\xe9").replace("€", "\x80");
}

} // namespace

/// Exports of real products. Their expected values were counted independently of this program.
class TestRealExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void zendesk();
    void zendeskInDutchDress();
    void botanicSurvey();
    void callsWithTwoDateFormats();
    void dailyCalls();
    void serviceNowLog();
    void helpdeskLog();
    void customersWhoLeft();
    void ticketsWithoutCreation();
    void zendeskDataModel();
    void everyPublishedFileIsReadWhole_data();
    void everyPublishedFileIsReadWhole();
    void noForeignFileIsTakenForAProduct();
};

void TestRealExports::initTestCase()
{
    if (!QFile::exists(shared("zendesk-plum/DA Assignment.csv")))
        QSKIP("The folder with real exports is not beside the project.");
}

void TestRealExports::zendesk()
{
    const Imported found = importFile(shared("zendesk-plum/DA Assignment.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, QStringLiteral("zendesk_tickets"));
    QCOMPARE(found.plan.source, QStringLiteral("zendesk"));
    QVERIFY(!found.plan.needsConfirmation);
    QCOMPARE(found.import.rows, 16476);
    QCOMPARE(found.import.rejected, 0);
    QCOMPARE(found.import.skipped, 0);
    QCOMPARE(found.of(Kind::Ticket).size(), std::size_t(16476));
    QCOMPARE(responses(found.records), QStringLiteral("csat offered 4640, csat scored 813"));
    QCOMPARE(found.remarkCodes(), QStringList());
    QCOMPARE(found.import.dataUntil, utc(u"2023-06-19T06:47:00Z"_s));
    QCOMPARE(found.plan.sampleRows.size(), std::size_t(20));
    QCOMPARE(recordText(found.records.at(0)),
             QStringLiteral("ticket 297732 id=297732 status=solved priority=low channel=email team=Support "
                            "product_area=Is my treatment covered (IMTC) customer=10300555531549 "
                            "created_at=2023-04-08T18:52:00Z updated_at=2023-06-14T14:30:00Z "
                            "assigned_at=2023-04-09T08:28:00Z initially_assigned_at=2023-04-09T08:28:00Z "
                            "solved_at=2023-06-14T14:30:00Z replies=11 reopens=11 first_reply_business_minutes=173 "
                            "first_resolution_minutes=12975 first_resolution_business_minutes=6488 "
                            "full_resolution_minutes=96218 full_resolution_business_minutes=47978 "
                            "requester_wait_minutes=17853 requester_wait_business_minutes=8516"));
    QCOMPARE(recordText(found.records.at(1)),
             QStringLiteral("survey_response 297732 id=297732 survey=csat scale_min=1 scale_max=5 "
                            "offered_at=2023-06-14T14:30:00Z updated_at=2023-06-14T14:30:00Z ticket=297732"));
}

void TestRealExports::zendeskInDutchDress()
{
    const QString path = shared("zendesk-plum/DA Assignment.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Folder folder;
    const QByteArray bytes = withAccents(file.readAll());
    const Imported original = importFile(folder.write(u"export.csv"_s, bytes));
    const Imported dutch = importFile(folder.write(u"uitvoer.csv"_s, dutchVariant(bytes)));
    QCOMPARE(dutch.error, QString());
    QCOMPARE(dutch.plan.encoding, u"windows-1252"_s);
    QCOMPARE(dutch.plan.delimiter, ';');
    QCOMPARE(dutch.plan.dateOrder, QStringLiteral("dmy"));
    QCOMPARE(dutch.plan.decimal, ',');
    QCOMPARE(dutch.remarkCodes(), QStringList());
    QCOMPARE(recordTexts(dutch.records), recordTexts(original.records));
}

void TestRealExports::botanicSurvey()
{
    const Imported found = importFile(shared("nps-botanic/nps.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, QStringLiteral("survey"));
    QCOMPARE(found.plan.encoding, QStringLiteral("mixed"));
    QCOMPARE(found.import.rows, 13954);
    QCOMPARE(found.import.rejected, 0);
    QCOMPARE(found.import.skipped, 10);
    QCOMPARE(responses(found.records), QStringLiteral("csat scored 13893, nps scored 13612"));
    QCOMPARE(found.remarkCodes(), QStringList({u"encoding_mixed"_s, u"no_zero_in_nps"_s, u"no_date"_s}));
    QCOMPARE(found.import.dataUntil, noInstant);
    QCOMPARE(recordText(found.records.at(3)),
             QStringLiteral(
                 "survey_response csat:2482 id=2482 survey=csat score=7 scale_min=1 scale_max=10 "
                 "comment=Il y a très peu de caisse ouverte et le délai d'attente est particulièrement long!!!!"));
}

void TestRealExports::callsWithTwoDateFormats()
{
    // `01-02-21` is 2 January and `1/13/2021` says so: 90 days in a row from 1 January to 31 March.
    const Imported found = importFile(shared("calls-pwc/Call_Center_Dataset.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.dateOrder, u"mdy"_s);
    QCOMPARE(found.remarkCodes(), QStringList(u"date_order_chosen"_s));
    const std::vector<Record> calls = found.of(Kind::Contact);
    QCOMPARE(calls.size(), std::size_t(5000));
    QSet<QString> days;
    for (const Record &record : calls)
        days.insert(cellText(record, "started_at").left(10));
    QCOMPARE(days.size(), 90);
    QCOMPARE(total(calls, "answered"), 4054.0);
    QCOMPARE(total(calls, "abandoned"), 946.0);
    QCOMPARE(total(calls, "resolved"), 3646.0);
    QCOMPARE(rounded(mean(calls, "answer_seconds")), 67.5207);
    QCOMPARE(rounded(mean(calls, "talk_seconds"), 1000), 224.923);
    const std::vector<Record> ratings = found.of(Kind::SurveyResponse);
    QCOMPARE(ratings.size(), std::size_t(4054));
    QCOMPARE(rounded(mean(ratings, "score")), 3.4036);
}

void TestRealExports::dailyCalls()
{
    const Imported found = importFile(shared("calls-daily/Call Center Data.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, u"contact_intervals"_s);
    const std::vector<Record> days = found.of(Kind::Contact);
    QCOMPARE(days.size(), std::size_t(1251));
    QCOMPARE(total(days, "offered"), 248373.0);
    QCOMPARE(total(days, "answered"), 221234.0);
    QCOMPARE(total(days, "abandoned"), 27139.0);
    QCOMPARE(cellText(days.front(), "threshold_seconds"), u"20"_s);
    // By volume, and not the mean of the days, which is 70.878.
    QCOMPARE(rounded(100 * total(days, "answered_in_time") / total(days, "offered"), 1000), 63.789);
    QCOMPARE(rounded(mean(days, "talk_seconds", "answered")), 159.5279);
    QCOMPARE(rounded(mean(days, "answer_seconds", "answered")), 29.8356);
}

void TestRealExports::serviceNowLog()
{
    const Imported found = importFile(shared("servicenow-uci/incident_event_log.first5998.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, u"servicenow_log"_s);
    QVERIFY(!found.plan.needsConfirmation);
    QHash<QString, Record> newest;
    for (const Record &ticket : found.of(Kind::Ticket))
        newest.insert(ticket.key.toString(), ticket); // the file is in order of time
    QCOMPARE(newest.size(), 890);
    QMap<QString, int> counts;
    for (const Record &ticket : std::as_const(newest)) {
        ++counts[cellText(ticket, "status")];
        counts[u"reopened"_s] += cellText(ticket, "reopens").toInt() > 0 ? 1 : 0;
        counts[u"outside SLA"_s] += cellText(ticket, "resolution_sla_met") == u"0" ? 1 : 0;
    }
    QCOMPARE(counts, (QMap<QString, int>{{u"closed"_s, 890}, {u"reopened"_s, 10}, {u"outside SLA"_s, 395}}));
    QVERIFY(!found.remarkCodes().contains(u"duplicate_ids"_s));
    QVERIFY(!found.remarkCodes().contains(u"dates_out_of_order"_s));
}

void TestRealExports::helpdeskLog()
{
    const Imported found = importFile(shared("helpdesk-eventlog/helpdesk_full_named.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, u"ticket_log"_s);
    const std::vector<Record> events = found.of(Kind::TicketEvent);
    QCOMPARE(events.size(), std::size_t(21348));
    QHash<QString, std::vector<std::pair<QString, QString>>> steps;
    for (const Record &event : events)
        steps[cellText(event, "ticket")].emplace_back(cellText(event, "at"), cellText(event, "to_value"));
    QCOMPARE(steps.size(), 4580);
    int reopenings = 0;
    int reopened = 0;
    int lastClosed = 0;
    const auto isSolved = [](const QString &word) { return word == u"solved" || word == u"closed"; };
    for (auto &mine : steps) {
        std::ranges::stable_sort(mine, {}, &std::pair<QString, QString>::first);
        int own = 0;
        for (std::size_t i = 1; i < mine.size(); ++i)
            own += isSolved(mine[i - 1].second) && !isSolved(mine[i].second) ? 1 : 0;
        reopenings += own;
        reopened += own > 0 ? 1 : 0;
        lastClosed += mine.back().second == u"closed" ? 1 : 0;
    }
    QCOMPARE(reopened, 152);
    QCOMPARE(reopenings, 161);
    QCOMPARE(lastClosed, 4557);
    QVERIFY(!found.remarkCodes().contains(u"dates_out_of_order"_s));
    const Imported swapped = importFile(shared("helpdesk-eventlog/helpdesk.csv"));
    QVERIFY(swapped.remarkCodes().contains(u"dates_out_of_order"_s));
}

void TestRealExports::customersWhoLeft()
{
    const Imported found = importFile(shared("telecom-churn/telecom_customer_churn.csv"));
    QCOMPARE(found.error, QString());
    QMap<QString, int> counts;
    for (const Record &customer : found.of(Kind::Cancellation)) {
        ++counts[cellText(customer, "outcome")];
        if (const QString category = cellText(customer, "category"); !category.isEmpty())
            ++counts[category];
    }
    QCOMPARE(counts, (QMap<QString, int>{{u"kept"_s, 4720},
                                         {u"cancelled"_s, 1869},
                                         {u"joined"_s, 454},
                                         {u"Competitor"_s, 841},
                                         {u"Dissatisfaction"_s, 321},
                                         {u"Attitude"_s, 314},
                                         {u"Price"_s, 211},
                                         {u"Other"_s, 182}}));
}

void TestRealExports::ticketsWithoutCreation()
{
    const Imported found = importFile(shared("kaggle-tickets/customer_support_tickets_excel_resaved.csv"));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, u"tickets"_s);
    QCOMPARE(found.plan.dateOrder, u"mdy"_s);
    QCOMPARE(found.import.rows, 8469); // the last record is empty
    QCOMPARE(found.import.rejected, 0);
    const std::vector<Record> tickets = found.of(Kind::Ticket);
    QMap<QString, int> counts;
    for (const Record &ticket : tickets) {
        ++counts[cellText(ticket, "status")];
        // Nothing says when a ticket was made, so nothing says how long it took.
        for (const char *field : {"created_at", "first_reply_minutes", "full_resolution_minutes"})
            QCOMPARE(cellText(ticket, field), QString());
    }
    QCOMPARE(counts, (QMap<QString, int>{{u"pending"_s, 2881}, {u"open"_s, 2819}, {u"closed"_s, 2769}}));
    QMap<QString, int> scores;
    for (const Record &rating : found.of(Kind::SurveyResponse))
        ++scores[cellText(rating, "score")];
    QCOMPARE(scores, (QMap<QString, int>{{u"1"_s, 553}, {u"2"_s, 549}, {u"3"_s, 580}, {u"4"_s, 543}, {u"5"_s, 544}}));
    QCOMPARE(found.remarkCodes(), QStringList({u"no_date"_s, u"resolved_before_reply"_s}));
    QCOMPARE(found.import.remarks.back().rows, 1365);
}

void TestRealExports::zendeskDataModel()
{
    const Imported tickets = importFile(shared("zendesk-dbt-seeds/ticket_data.csv"));
    QCOMPARE(tickets.plan.profile, u"tickets"_s);
    QCOMPARE(tickets.import.rows, 10);
    QMap<QString, int> counts;
    for (const Record &ticket : tickets.of(Kind::Ticket))
        ++counts[cellText(ticket, "status")];
    QCOMPARE(counts, (QMap<QString, int>{{u"closed"_s, 7}, {u"deleted"_s, 2}, {u"solved"_s, 1}}));
    const Imported history = importFile(shared("zendesk-dbt-seeds/ticket_field_history_data.csv"));
    QCOMPARE(history.plan.profile, u"zendesk_ticket_history"_s);
    QMap<QString, int> events;
    for (const Record &event : history.of(Kind::TicketEvent))
        ++events[cellText(event, "event")];
    QCOMPARE(events.value(u"status"_s), 30);
    QCOMPARE(events.value(u"priority"_s), 5);
    QCOMPARE(events.value(u"agent"_s), 2);
}

void TestRealExports::everyPublishedFileIsReadWhole_data()
{
    QTest::addColumn<int>("rows");
    const auto file = [](const char *name, int rows) { QTest::newRow(name) << rows; };
    file("zendesk-plum/DA Assignment.csv", 16476);
    file("helpdesk-eventlog/helpdesk_full_named.csv", 21348);
    file("helpdesk-eventlog/helpdesk.csv", 21348);
    file("servicenow-uci/incident_event_log.first5998.csv", 5998);
    file("nps-botanic/nps.csv", 13954);
    file("calls-daily/Call Center Data.csv", 1251);
    file("calls-pwc/Call_Center_Dataset.csv", 5000);
    file("kaggle-tickets/customer_support_tickets_excel_resaved.csv", 8469);
    file("telecom-churn/telecom_customer_churn.csv", 7043);
}

/// What preview shows: every record, every one as wide as the header, and none that needed repair.
void TestRealExports::everyPublishedFileIsReadWhole()
{
    QFETCH(int, rows);
    const Result<Plan> plan = planImport(shared(QTest::currentDataTag()), {}, testNow);
    QVERIFY(plan);
    QVERIFY(!plan->profile.isEmpty());
    int count = 0;
    const Result<void> read = readRows(*plan, -1, [&](qint64, const QStringList &cells) {
        count += cells.size() == static_cast<qsizetype>(plan->columns.size()) ? 1 : 0;
        return true;
    });
    QVERIFY(read);
    QCOMPARE(count, rows);
    for (const Remark &remark : plan->remarks)
        QVERIFY2(remark.code != u"footer_skipped" && remark.code != u"header_again" && remark.code != u"other_table",
                 qPrintable(remark.text));
}

void TestRealExports::noForeignFileIsTakenForAProduct()
{
    for (const char *file : {"telecom-churn/telecom_data_dictionary.csv", "zendesk-dbt-seeds/schedule_holiday_data.csv",
                             "zendesk-dbt-seeds/organization_data.csv", "zendesk-dbt-seeds/audit_log_data.csv",
                             "zendesk-dbt-seeds/group_data.csv", "zendesk-dbt-seeds/schedule_data.csv",
                             "zendesk-dbt-seeds/sla_policy_metric_history_data.csv",
                             "zendesk-dbt-seeds/ticket_comment_data.csv", "zendesk-dbt-seeds/ticket_schedule_data.csv",
                             "zendesk-dbt-seeds/ticket_tag_data.csv", "zendesk-dbt-seeds/user_data.csv"}) {
        const Imported found = importFile(shared(file));
        QVERIFY2(found.plan.profile.isEmpty() || found.plan.needsConfirmation, file);
    }
}

QTEST_GUILESS_MAIN(TestRealExports)
#include "tst_real_exports.moc"
