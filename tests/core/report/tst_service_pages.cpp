// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about phone, self-service, the voice of the customer, the team and its cost, over facts small enough to
// check by hand. What a page says as a whole is kept in tests/core/report/pages.
#include "core/report/chart_parts.h"
#include "core/report/heat_map.h"
#include "core/report/pages.h"
#include "tests/core/metrics/facts_from_text.h"
#include "tests/core/report/page_text.h"
#include "tests/core/report/showing_all.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

Q_DECLARE_METATYPE(kompas::Period)

class TestServicePages : public QObject
{
    Q_OBJECT

private slots:
    void wholePages_data();
    void wholePages();
    void emptyFilesSayWhatFillsThem_data();
    void emptyFilesSayWhatFillsThem();
    void heatMapHoldsEveryContact();
    void heatMapOfDaysSaysWhatIsMissing();
    void heatMapIsATableOfDays();
    void momentsAreSaid_data();
    void momentsAreSaid();
    void handlingPartsAreMeans();
    void slowFiguresAreThoseOfAMonth_data();
    void slowFiguresAreThoseOfAMonth();
    void funnelNarrows();
    void rareSearchesStayPrivate();
    void smallTeamsCannotBeWorkedOut_data();
    void smallTeamsCannotBeWorkedOut();
    void commentsOpenTheirRecords();
};

namespace {

// Monday 9 March 2026 is the first day of the week.
const QString service = QStringLiteral(R"(
contact:
id, started_at,       ended_at,         direction, channel, queue,   team,  agent, offered, answered, abandoned, answer_seconds, wait_seconds, abandon_seconds, talk_seconds, hold_seconds, wrap_up_seconds, transfers, callback_requested, callback_reached, bot_involved, contained, ivr_seconds
1,  2026-03-09 09:10, 2026-03-09 09:14, inbound,   phone,   Orders,  First, An,    1,       1,        0,         10,             10,           ,                180,          20,           60,              0,         0,                  ,                 ,             0,         15
2,  2026-03-09 09:20, 2026-03-09 09:26, inbound,   phone,   Orders,  First, Bo,    1,       1,        0,         30,             30,           ,                300,          0,            120,             1,         1,                  1,                ,             0,         20
3,  2026-03-09 14:00, ,                 inbound,   phone,   Orders,  First, ,      1,       0,        1,         ,               60,           60,              ,             ,             ,                ,          1,                  0,                ,             0,         10
4,  2026-03-11 10:00, 2026-03-11 10:10, inbound,   chat,    Returns, First, An,    1,       1,        0,         5,              5,            ,                400,          0,            40,              0,         0,                  ,                 1,            0,
5,  2026-03-11 10:05, 2026-03-11 10:15, inbound,   chat,    Returns, First, An,    1,       1,        0,         15,             15,           ,                500,          0,            20,              0,         0,                  ,                 0,            0,
6,  2026-03-11 10:30, ,                 inbound,   chat,    Returns, First, ,      0,       0,        0,         ,               ,             ,                ,             ,             ,                ,          ,                   ,                 1,            1,
agent_time:
agent, team,  started_at,       scheduled_minutes, adherent_minutes, talk_minutes, hold_minutes, wrap_up_minutes, available_minutes, absent_minutes, training_minutes, meeting_minutes, break_minutes, contract_minutes, contacts
An,    First, 2026-03-09 09:00, 480,               450,              300,          10,           60,              80,                0,              30,               0,               30,            480,              40
Bo,    First, 2026-03-09 09:00, 480,               400,              200,          0,            50,              130,               60,             0,                30,              30,            480,              30
help_center_day:
day,        views, users, sessions, new_sessions, bounces, up_votes, down_votes
2026-03-09 00:00, 400,   120,   150,      60,           45,      8,        2
2026-03-10 00:00, 300,   80,    100,      40,           30,      4,        4
help_center_search:
searched_at,      query,      searches, results, clicks, no_results, no_clicks, tickets
2026-03-09 10:00, refund,     20,       5,       9,      0,          6,         2
2026-03-09 11:00, klarna,     6,        0,       0,      6,          0,         3
2026-03-10 11:00, klarna,     4,        0,       0,      4,          0,         1
2026-03-10 12:00, j. jansen,  1,        0,       0,      1,          0,         0
ticket:
id, created_at,       status, customer, product_area
1,  2026-03-09 10:00, open,   c1,       Bills
2,  2026-03-09 11:00, open,   c2,       Bills
3,  2026-03-10 11:00, open,   c1,       Returns
survey_response:
survey, score, scale_min, scale_max, answered_at,      team,   channel, product_area, comment
csat,   5,     1,         5,         2026-03-09 12:00, First,  phone,   Bills,        thanks
csat,   2,     1,         5,         2026-03-10 12:00, First,  chat,    Returns,      too slow
csat,   4,     1,         5,         2026-03-10 13:00, First,  chat,    Returns,
esat,   6,     1,         7,         2026-03-10 12:00, First,  ,        ,
esat,   5,     1,         7,         2026-03-10 12:00, First,  ,        ,
esat,   7,     1,         7,         2026-03-10 12:00, First,  ,        ,
esat,   4,     1,         7,         2026-03-10 12:00, First,  ,        ,
esat,   6,     1,         7,         2026-03-10 12:00, First,  ,        ,
enps,   9,     0,         10,        2026-03-10 12:00, First,  ,        ,
enps,   3,     0,         10,        2026-03-10 12:00, First,  ,        ,
social_mention:
posted_at,        platform, sentiment, category, needs_reply, replied, mentions
2026-03-09 20:10, x,        negative,  complaint, 1,          1,       1
2026-03-09 20:40, x,        positive,  praise,    0,          0,       1
2026-03-12 08:00, forum,    neutral,   question,  1,          0,       1
cancellation:
cancelled_at,     joined_at,        outcome,   reason,    monthly_revenue, customer_type
2026-03-10 09:00, 2025-01-10 09:00, cancelled, price,     2000,              private
2026-03-11 09:00, 2025-02-10 09:00, cancelled, service,   3000,              private
,                 2025-03-10 09:00, kept,      ,          4000,            business
,                 2025-04-10 09:00, kept,      ,          5000,            business
,                 2025-05-10 09:00, kept,      ,          6000,            private
staff:
agent, team,  joined_at,        left_at,          contract_hours
An,    First, 2024-01-01 09:00, ,                 40
Bo,    First, 2024-01-01 09:00, ,                 32
Cas,   First, 2024-01-01 09:00, 2026-02-01 09:00, 40
cost:
started_at,       ended_at,         team,  category, amount
2026-03-09 00:00, 2026-03-15 00:00, First, salaries, 10000
)");

struct Desk {
    explicit Desk(const QString &text = service) : facts(factsOfKinds(text)) {}

    Facts facts;
    Definitions definitions = showingAll();
    Targets targets = {{.id = 1, .metric = QStringLiteral("service_level"), .low = 80}};
    std::vector<Import> imports = {};
    std::vector<Note> notes = {};

    PageInput input() const
    {
        return {.facts = facts,
                .definitions = definitions,
                .targets = targets,
                .imports = imports,
                .notes = notes,
                .selection = {.period = {QDate(2026, 3, 9), QDate(2026, 3, 15)}},
                .agents = QStringLiteral("pseudonyms")};
    }
};

Document made(const QString &id, const PageInput &input)
{
    for (const Page &page : pages()) {
        if (id == QLatin1String(page.id))
            return page.make(input, Words::of(QStringLiteral("en")));
    }
    return {};
}

template<typename T>
T blockOf(const Document &document, const QString &id)
{
    const auto found = std::ranges::find(document.blocks, id, &Block::id);
    return found != document.blocks.end() && std::holds_alternative<T>(found->content) ? std::get<T>(found->content)
                                                                                       : T{};
}

void addPages()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"phone", "self_service", "voice", "team_satisfaction", "cost"})
        QTest::newRow(page) << page;
}

} // namespace

void TestServicePages::wholePages_data()
{
    addPages();
}

void TestServicePages::wholePages()
{
    QFETCH(QString, page);
    // As a reader sees them: what fewer than five records say is withheld.
    Desk desk;
    desk.definitions = {};
    comparePage(made(page, desk.input()), page);
}

void TestServicePages::emptyFilesSayWhatFillsThem_data()
{
    addPages();
}

void TestServicePages::emptyFilesSayWhatFillsThem()
{
    QFETCH(QString, page);
    const Document document = made(page, Desk(QString()).input());
    QCOMPARE(document.blocks.size(), std::size_t(1));
    const Notice notice = blockOf<Notice>(document, QStringLiteral("no-data"));
    QVERIFY2(notice.text.startsWith(QStringLiteral("Drop ")), qPrintable(notice.text));
}

void TestServicePages::heatMapHoldsEveryContact()
{
    const Chart chart = blockOf<Chart>(made(QStringLiteral("phone"), Desk().input()), QStringLiteral("offered-hours"));
    QCOMPARE(chart.kind, ChartKind::Grid);
    QCOMPARE(chart.series.size(), std::size_t(7));
    QCOMPARE(chart.categories.front(), QStringLiteral("9"));
    QCOMPARE(chart.categories.back(), QStringLiteral("14"));
    double sum = 0;
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points)
            sum += point.value.value_or(0);
    }
    QCOMPARE(sum, 5.0);
    const ChartPoint &point = chart.series[0].points[0];
    QCOMPARE(point.value, 2.0);
    QCOMPARE(point.drill->selection.where, (std::vector<Condition>{{QStringLiteral("weekday"), {QStringLiteral("1")}},
                                                                   {QStringLiteral("hour"), {QStringLiteral("9")}}}));
}

void TestServicePages::heatMapOfDaysSaysWhatIsMissing()
{
    const Desk desk(QStringLiteral("contact:\nstarted_at,interval_minutes,offered\n2026-03-09 00:00,1440,200\n"
                                   "2026-03-10 00:00,1440,180\n"));
    const Chart chart = blockOf<Chart>(made(QStringLiteral("phone"), desk.input()), QStringLiteral("offered-hours"));
    QVERIFY(chart.series.empty());
    QVERIFY2(chart.empty.startsWith(QStringLiteral("Your export has totals of whole days only.")),
             qPrintable(chart.empty));
}

void TestServicePages::heatMapIsATableOfDays()
{
    const Chart chart = blockOf<Chart>(made(QStringLiteral("phone"), Desk().input()), QStringLiteral("offered-hours"));
    const TableBlock table = tableOf(chart);
    QCOMPARE(table.columns.size(), std::size_t(chart.categories.size() + 1));
    QCOMPARE(table.rows.size(), std::size_t(7));
    QCOMPARE(table.rows[2][0].text, QStringLiteral("Wednesday"));
    QCOMPARE(table.rows[2][2].text, QStringLiteral("2"));
    QCOMPARE(table.rows[2][2].drill->metric, QStringLiteral("contacts_offered"));
}

void TestServicePages::momentsAreSaid_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("brief");
    QTest::newRow("morning") << "1 09"
                             << "Monday 9:00–10:00"
                             << "Mon 9–10";
    QTest::newRow("last hour") << "7 23"
                               << "Sunday 23:00–0:00"
                               << "Sun 23–0";
    QTest::newRow("no moment") << ""
                               << ""
                               << "";
}

void TestServicePages::momentsAreSaid()
{
    QFETCH(QString, part);
    QFETCH(QString, said);
    QFETCH(QString, brief);
    QCOMPARE(momentText(part, Words::of(QStringLiteral("en"))), said);
    QCOMPARE(momentText(part, Words::of(QStringLiteral("en")), true), brief);
}

void TestServicePages::handlingPartsAreMeans()
{
    Desk desk;
    PageInput input = desk.input();
    input.selection.center = Center::Median;
    const Chart chart = blockOf<Chart>(made(QStringLiteral("phone"), input), QStringLiteral("parts"));
    QCOMPARE(chart.series.size(), std::size_t(3));
    QCOMPARE(chart.series[0].points.back().value, (180.0 + 300 + 400 + 500) / 4);
    QCOMPARE(chart.series[0].points.back().drill->selection.center, Center::Mean);
}

void TestServicePages::slowFiguresAreThoseOfAMonth_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<Period>("month");
    const Period february = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
    const Period quarter = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    QTest::newRow("a week of a month that has not ended") << Period{QDate(2026, 3, 9), QDate(2026, 3, 15)} << february;
    QTest::newRow("a week of a month that has") << Period{QDate(2026, 2, 9), QDate(2026, 2, 15)} << february;
    QTest::newRow("a month") << february << february;
    QTest::newRow("a quarter") << quarter << quarter;
    QTest::newRow("all") << Period{} << Period{};
}

void TestServicePages::slowFiguresAreThoseOfAMonth()
{
    QFETCH(Period, period);
    QFETCH(Period, month);
    const Desk desk;
    PageInput input = desk.input();
    input.selection.period = period;
    const PageInput whole = overWhole(input, Bucket::Month);
    QCOMPARE(whole.selection.period, month);
    QCOMPARE(wholePeriodText(input, whole, Words::of(QStringLiteral("en"))).has_value(), !(period == month));
}

void TestServicePages::funnelNarrows()
{
    const Chart chart = blockOf<Chart>(made(QStringLiteral("self_service"), Desk().input()), QStringLiteral("funnel"));
    std::vector<double> counts;
    for (const ChartPoint &point : chart.series.front().points)
        counts.push_back(*point.value);
    // 200 visitors, 31 searches, of which 11 found nothing and 6 led to no click, and 6 tickets.
    QCOMPARE(counts, (std::vector<double>{200, 31, 14, 6}));
}

void TestServicePages::rareSearchesStayPrivate()
{
    const TableBlock table =
        blockOf<TableBlock>(made(QStringLiteral("self_service"), Desk().input()), QStringLiteral("words"));
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(table.rows[0][0].text, QStringLiteral("klarna"));
    QCOMPARE(table.rows[0][1].value, 10.0);
    QCOMPARE(table.rows[0][2].value, 10.0);
}

void TestServicePages::smallTeamsCannotBeWorkedOut_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<qsizetype>("shown");
    QTest::newRow("one team") << 0 << qsizetype(1);
    QTest::newRow("a team of one would be the rest") << 1 << qsizetype(0);
    QTest::newRow("a team of four would be the rest") << 4 << qsizetype(0);
    QTest::newRow("two teams of five") << 5 << qsizetype(2);
}

void TestServicePages::smallTeamsCannotBeWorkedOut()
{
    QFETCH(int, second);
    QFETCH(qsizetype, shown);
    QString text = QStringLiteral("survey_response:\nsurvey, score, scale_min, scale_max, answered_at, team\n");
    const auto add = [&text](const char *team) {
        text += QStringLiteral("esat, 5, 1, 7, 2026-03-10 12:00, %1\n").arg(QLatin1String(team));
    };
    for (int i = 0; i < 5; ++i)
        add("First");
    for (int i = 0; i < second; ++i)
        add("Returns");
    const Desk desk(text);
    PageInput input = desk.input();
    input.selection.period = {};
    const Chart chart = blockOf<Chart>(made(QStringLiteral("team_satisfaction"), input), QStringLiteral("esat-teams"));
    QCOMPARE(chart.categories.size(), shown);
    QVERIFY(shown > 0 || chart.empty.contains(QStringLiteral("fewer than five")));
}

void TestServicePages::commentsOpenTheirRecords()
{
    const TableBlock table =
        blockOf<TableBlock>(made(QStringLiteral("voice"), Desk().input()), QStringLiteral("comments-area"));
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[0][1].value, 2.0);
    QCOMPARE(table.rows[1][0].drill->metric, QStringLiteral("voc_comment_rate"));
    QVERIFY(!table.rows[1][0].drill->selection.where.empty());
}

QTEST_MAIN(TestServicePages)
#include "tst_service_pages.moc"
