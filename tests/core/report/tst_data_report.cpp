// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/data/memory.h"
#include "core/metrics/aid.h"
#include "core/report/data_report.h"
#include "tests/core/metrics/facts_from_text.h"

#include <QTest>

using namespace kompas;

class TestDataReport : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAnImportBrought();
    void tellsWhichDaysAreCovered();
    void asksForForgottenExports_data();
    void asksForForgottenExports();
    void tellsWhatCanBeAnswered();
    void tellsWhatMemoryTheRecordsTake();
    void tellsWhatAFileUnlocks_data();
    void tellsWhatAFileUnlocks();

private:
    const Words m_words = Words::of("en");
};

void TestDataReport::tellsWhatAnImportBrought()
{
    Import import;
    import.rows = 1200;
    import.counts = {1000, 20, 100};
    import.skipped = 50;
    import.rejected = 30;
    import.kinds = {{ "ticket", { 1000, 20, 100 } }};
    const QStringList story = importStory(import, m_words);
    QCOMPARE(story.at(0),
             "1,200 rows were read: 1,000 new, 20 brought up to date, 100 known already, 50 skipped, 30 rejected.");
    QCOMPARE(story.at(1), "tickets: 1,000 new, 20 brought up to date, 100 unchanged.");
    QVERIFY(story.at(2).startsWith("Overlap: 120 of its rows"));
    QCOMPARE(story.size(), 5);
    import.counts = {1200, 0, 0};
    import.skipped = import.rejected = 0;
    QCOMPARE(importStory(import, m_words).size(), 2);
    import.undone = true;
    QVERIFY(importStory(import, m_words).front().contains("undone"));
}

void TestDataReport::tellsWhichDaysAreCovered()
{
    const std::vector<DayCoverage> covered = {
        {Kind::Ticket, {{QDate(2026, 1, 5), 2}, {QDate(2026, 1, 9), 1}, {QDate(2026, 1, 20), 4}}, 3}};
    const QStringList story = coverageStory(covered, m_words);
    QCOMPARE(story.size(), 1);
    QVERIFY2(story.front().startsWith("tickets: 5 Jan 2026 to 20 Jan 2026, on 3 days."), qPrintable(story.front()));
    QVERIFY(story.front().contains("Without a date: 3 tickets"));
    const TableBlock table = coverageTable(covered, m_words);
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(table.rows.back().front().text, "20 Jan 2026");
    QCOMPARE(table.rows.back().back().value, std::optional(4.0));
    QCOMPARE(dayText(covered.front(), QDate(2026, 1, 6), m_words), "Tuesday 6 Jan 2026, tickets: 0");
    QVERIFY(coverageStory({}, m_words).isEmpty() && coverageTable({}, m_words).rows.empty());
}

void TestDataReport::asksForForgottenExports_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("weekdays"); // with records, Monday = 1
    QTest::addColumn<QString>("without");  // first/last day that has none all the same
    QTest::addColumn<QString>("asked");
    const QString nothing = "No stretch without any stands out.";
    const QString question = "The longest stretches without any: %1. Was an export forgotten?";
    QTest::newRow("every day") << 8 << "1234567"
                               << "" << nothing;
    QTest::newRow("four days of Christmas") << 8 << "1234567"
                                            << "2025-12-25/2025-12-28" << nothing;
    QTest::newRow("five days") << 8 << "1234567"
                               << "2025-12-24/2025-12-28" << question.arg("24–28 Dec 2025");
    QTest::newRow("working days") << 8 << "12345"
                                  << "" << nothing;
    QTest::newRow("working days, Easter") << 8 << "12345"
                                          << "2025-12-19/2025-12-22" << nothing;
    QTest::newRow("a working week") << 8 << "12345"
                                    << "2025-12-15/2025-12-19" << question.arg("13–21 Dec 2025");
    QTest::newRow("once a week") << 8 << "2"
                                 << "" << nothing;
    QTest::newRow("once a week, one left out") << 8 << "2"
                                               << "2025-12-16/2025-12-16" << nothing;
    QTest::newRow("one day") << 1 << "3"
                             << "" << nothing;
}

void TestDataReport::asksForForgottenExports()
{
    QFETCH(int, weeks);
    QFETCH(QString, weekdays);
    QFETCH(QString, without);
    QFETCH(QString, asked);
    const QDate first(2025, 12, 1); // a Monday
    const QDate from = QDate::fromString(without.section('/', 0, 0), Qt::ISODate);
    const QDate to = QDate::fromString(without.section('/', 1), Qt::ISODate);
    DayCoverage coverage;
    for (int day = 0; day < 7 * weeks; ++day) {
        const QDate date = first.addDays(day);
        const bool isWithout = from.isValid() && date >= from && date <= to;
        if (weekdays.contains(QString::number(date.dayOfWeek())) && !isWithout)
            coverage.days.insert(date, 3);
    }
    const QStringList story = coverageStory({coverage}, m_words);
    QVERIFY2(story.front().endsWith(asked), qPrintable(story.front()));
}

void TestDataReport::tellsWhatCanBeAnswered()
{
    const auto rowsOf = [](const Document &page, std::size_t block) {
        return std::get<TableBlock>(page.blocks.at(block).content).rows.size();
    };
    const Document nothing = answersPage(Facts(), m_words);
    // What the user works out is added by no export.
    const auto answered = std::ranges::count_if(catalogue(), std::not_fn(isAid));
    QVERIFY(answered < std::ssize(catalogue()));
    QCOMPARE(static_cast<qint64>(rowsOf(nothing, 0)), static_cast<qint64>(answered));
    QCOMPARE(rowsOf(nothing, 1), 0U);
    const Facts facts = testing::factsFrom("id, created_at, status\n1, 2026-01-05 09:00, open\n");
    const Document some = answersPage(facts, m_words);
    QCOMPARE(rowsOf(some, 1), static_cast<std::size_t>(computableMetrics(facts).size()));
    QCOMPARE(static_cast<qint64>(rowsOf(some, 0) + rowsOf(some, 1)), static_cast<qint64>(answered));
    for (const auto &row : std::get<TableBlock>(some.blocks.front().content).rows)
        QVERIFY2(row.back().text.size() > 10, qPrintable(row.front().text));
}

void TestDataReport::tellsWhatMemoryTheRecordsTake()
{
    const Facts none;
    QVERIFY(bytesOf(none) < 10'000); // the dictionaries, which hold the empty word
    const auto ofTickets = [](int count) {
        QString csv = "id,team,status,created_at\n";
        for (int id = 1; id <= count; ++id)
            csv += QString("%1,North,open,2026-01-%2 09:00\n").arg(id).arg(1 + id % 28, 2, 10, QChar('0'));
        return testing::factsFrom(csv, {}, {});
    };
    const Facts few = ofTickets(100);
    const Facts many = ofTickets(10'000);
    QVERIFY(bytesOf(few) > bytesOf(none));
    // Ten thousand rows of at least a few bytes each, packed: a dictionary of two words does not grow with them.
    QVERIFY(bytesOf(many) > bytesOf(few) + 9'900);
    QVERIFY(bytesOf(many) < 10'000'000);
    const qint64 bytes = bytesOf(many);
    const QString records = QString("10,000 records: %1 MB of memory.").arg((bytes + 999'999) / 1'000'000);
    const auto story = [&](qint64 machine, qint64 program) {
        return memoryStory(many, {.machine = machine, .program = program}, m_words);
    };
    QCOMPARE(story(0, 0).text, records);
    QCOMPARE(story(0, 0).warning, QString());
    QCOMPARE(story(4 * bytes, 0).warning, QString());
    QVERIFY(story(bytes, 0).warning.startsWith("That is more than half"));
    // What counts for the computer is what the whole program takes.
    QCOMPARE(story(0, bytes + 31'000'000).text.section(". ", 1),
             QString("The whole program: %1 MB.").arg((bytes + 31'999'999) / 1'000'000));
    QVERIFY(story(4 * bytes, 3 * bytes).warning.startsWith("That is more than half"));
}

void TestDataReport::tellsWhatAFileUnlocks_data()
{
    QTest::addColumn<std::vector<Kind>>("kindsOfFile");
    QTest::addColumn<QStringList>("fieldIds");
    QTest::addColumn<QString>("unlocked"); ///< the metric by its id
    QTest::addColumn<bool>("expected");
    const std::vector<Kind> tickets = {Kind::Ticket};
    const std::vector<Kind> both = {Kind::Ticket, Kind::SurveyResponse};
    QTest::newRow("created") << tickets << QStringList{"created_at"} << "tickets_created" << true;
    QTest::newRow("no reply times") << tickets << QStringList{"created_at"} << "first_reply_time" << false;
    QTest::newRow("rating on the ticket") << both << QStringList{"created_at", "csat"} << "csat_pct" << true;
    QTest::newRow("rating of another survey") << both << QStringList{"created_at", "nps"} << "csat_pct" << false;
    QTest::newRow("nothing") << tickets << QStringList{} << "tickets_created" << false;
}

void TestDataReport::tellsWhatAFileUnlocks()
{
    QFETCH(std::vector<Kind>, kindsOfFile);
    QFETCH(QStringList, fieldIds);
    QFETCH(QString, unlocked);
    const QStringList names = unlockedBy(kindsOfFile, fieldIds, m_words);
    QTEST(names.contains(m_words.shortName(*metricById(unlocked))), "expected");
}

QTEST_GUILESS_MAIN(TestDataReport)
#include "tst_data_report.moc"
