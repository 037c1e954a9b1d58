// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_from_text.h"

#include "core/metrics/evaluate.h"

#include <QFile>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// The figures of a real Zendesk export, read here without the importer: columns are renamed and nulls blanked, so
/// that the metrics alone are under test.
const std::vector<std::pair<const char *, const char *>> columnNames = {
    {"Id", "id"},
    {"Group", "team"},
    {"Status", "status"},
    {"Via", "channel"},
    {"Created at", "created_at"},
    {"Updated at", "updated_at"},
    {"Solved at", "solved_at"},
    {"Reopens", "reopens"},
    {"Replies", "replies"},
    {"First reply time in minutes within business hours", "first_reply_business_minutes"},
    {"First resolution time in minutes", "first_resolution_minutes"},
    {"First resolution time in minutes within business hours", "first_resolution_business_minutes"},
    {"Full resolution time in minutes", "full_resolution_minutes"},
    {"Full resolution time in minutes within business hours", "full_resolution_business_minutes"},
    {"Requester wait time in minutes", "requester_wait_minutes"},
    {"Requester wait time in minutes within business hours", "requester_wait_business_minutes"},
};

QString renamed(QString header)
{
    for (const auto &[from, to] : columnNames) {
        if (header == QLatin1String(from))
            return QString::fromLatin1(to);
    }
    return header;
}

Facts zendeskFacts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QStringList header = lines.front().split(u',');
    const auto status = header.indexOf(QStringLiteral("Status"));
    const auto score = header.indexOf(QStringLiteral("Satisfaction Score"));
    const auto solved = header.indexOf(QStringLiteral("Solved at"));
    const auto updated = header.indexOf(QStringLiteral("Updated at"));
    for (QString &name : header)
        name = renamed(name);
    QString responses = QStringLiteral("survey,score,scale_min,scale_max,answered_at\n");
    lines.front() = header.join(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList cells = lines[i].split(u',');
        for (QString &cell : cells)
            cell = cell == QLatin1String("1900-01-01 00:00:00") ? QString() : cell;
        cells[status] = cells[status].toLower().replace(QStringLiteral("hold"), QStringLiteral("on_hold"));
        if (!cells[score].isEmpty()) {
            const QString rating = cells[score] == QLatin1String("Offered") ? QString() : cells[score];
            responses += QStringLiteral("csat,%1,1,5,%2\n")
                             .arg(rating, cells[solved].isEmpty() ? cells[updated] : cells[solved]);
        }
        lines[i] = cells.join(u',');
    }
    return factsFrom(lines.join(u'\n'), responses);
}

Selection firstHalfOfMay(std::optional<DatedBy> datedBy)
{
    Selection selection;
    selection.period = {QDate(2023, 5, 1), QDate(2023, 5, 14)};
    selection.datedBy = datedBy;
    return selection;
}

Selection centredOn(Center center)
{
    Selection selection;
    selection.center = center;
    return selection;
}

} // namespace

class TestZendeskFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void figures_data();
    void figures();
    void statuses();
    void openAgain();
    void computable();

private:
    Facts m_facts = {};
};

void TestZendeskFigures::initTestCase()
{
    const QString path = QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv");
    if (!QFile::exists(path))
        QSKIP("The published Zendesk export is not here.");
    m_facts = zendeskFacts(path);
    QCOMPARE(m_facts.tickets->rows, qsizetype(16476));
}

void TestZendeskFigures::figures_data()
{
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("numerator"); ///< -1: none
    QTest::addColumn<QString>("clock");
    const Selection all;
    const auto row = [](const char *tag, const Selection &selection, double value, int n, double numerator = -1,
                        const char *clock = "") {
        QTest::newRow(tag) << selection << value << n << numerator << QString::fromLatin1(clock);
    };
    row("tickets_created", all, 16476, 16476);
    row("tickets_solved", all, 14409, 14409);
    row("backlog_total", all, 2067, 2067);
    row("reopened_tickets", all, 2598, 2598);
    row("reopened_pct", all, 100.0 * 2173 / 14409, 14409, 2173);
    row("reopened_pct: May by last solve", firstHalfOfMay({}), 100.0 * 415 / 2950, 2950, 415);
    row("reopened_pct: May by created", firstHalfOfMay(DatedBy::Created), 100.0 * 439 / 3038, 3038, 439);
    row("fcr_one_touch", all, 100.0 * 4198 / 14409, 14409, 4198);
    row("csat_pct", all, 100.0 * 720 / 813, 813, 720);
    row("csat_mean", all, 3524.0 / 813, 813, 3524);
    row("csat_response_rate", all, 100.0 * 813 / 5453, 5453, 813);
    row("first_reply_time: median", all, 478, 12760, -1, "business");
    row("first_reply_time: mean", centredOn(Center::Mean), 1852.1139, 12760, -1, "business");
    row("time_to_full_resolution: median", all, 5751, 14409, -1, "calendar");
    row("time_to_full_resolution: mean", centredOn(Center::Mean), 12314.1363, 14409, -1, "calendar");
    row("time_to_full_resolution: May by last solve", firstHalfOfMay({}), 6112.5, 2950, -1, "calendar");
    row("time_to_full_resolution: May by created", firstHalfOfMay(DatedBy::Created), 6111.5, 3038, -1, "calendar");
}

void TestZendeskFigures::figures()
{
    QFETCH(Selection, selection);
    QFETCH(double, value);
    QFETCH(int, n);
    QFETCH(double, numerator);
    QFETCH(QString, clock);
    Query query;
    query.metrics = {QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0)};
    query.selection = selection;
    const Result<std::vector<Value>> values = evaluate(m_facts, {}, {}, query);
    QVERIFY(values);
    QCOMPARE(values->size(), 1u);
    const Value &found = values->front();
    QVERIFY2(std::abs(*found.value - value) < 1e-4, qPrintable(QString::number(*found.value, 'f', 6)));
    QCOMPARE(found.n, qint64(n));
    QCOMPARE(found.numerator.value_or(-1), numerator);
    QCOMPARE(found.clock ? clockId(*found.clock) : QString(), clock);
}

void TestZendeskFigures::statuses()
{
    Query query;
    query.metrics = {QStringLiteral("backlog_by_status")};
    QStringList found;
    for (const Value &value : *evaluate(m_facts, {}, {}, query))
        found.append(QStringLiteral("%1 %2/%3").arg(value.part).arg(*value.value).arg(*value.denominator));
    QCOMPARE(found, QStringList({QStringLiteral("new 126/2067"), QStringLiteral("open 470/2067"),
                                 QStringLiteral("pending 681/2067"), QStringLiteral("on_hold 790/2067")}));
}

void TestZendeskFigures::openAgain()
{
    const Lineage records = *lineage(m_facts, {}, QStringLiteral("reopened_pct"), {});
    QCOMPARE(records.counted.size(), 14409u);
    QCOMPARE(std::ranges::count_if(records.counted, &Lineage::Counted::numerator), 2173);
    const auto count = [&](const char *reason) {
        return std::ranges::count_if(records.leftOut,
                                     [&](const auto &each) { return each.reason == QLatin1String(reason); });
    };
    QCOMPARE(count("open_again"), 425);
    QCOMPARE(count("not_solved"), 2067 - 425);
    QCOMPARE(records.leftOut.size(), 2067u);
}

void TestZendeskFigures::computable()
{
    const QStringList metrics = computableMetrics(m_facts);
    QVERIFY(metrics.contains(QStringLiteral("csat_pct")));
    QVERIFY(metrics.contains(QStringLiteral("mean_median_gap")));
    QVERIFY(!metrics.contains(QStringLiteral("nps")));
    QVERIFY(!metrics.contains(QStringLiteral("tickets_solved_per_agent_day")));
}

QTEST_GUILESS_MAIN(TestZendeskFigures)
#include "tst_zendesk_figures.moc"
