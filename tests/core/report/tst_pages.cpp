// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window over facts small enough to check by hand. What a page says as a whole is kept in
// tests/core/report/pages; a file that is missing there fails and prints what it would have to be.
#include "core/metrics/sample.h"
#include "core/metrics/statistics.h"
#include "core/report/figures.h"
#include "core/report/group_verdicts.h"
#include "core/report/pages.h"
#include "core/report/plots.h"
#include "tests/core/metrics/facts_from_text.h"
#include "tests/core/report/page_text.h"
#include "tests/core/report/showing_all.h"

#include <QTest>

Q_DECLARE_METATYPE(kompas::Selection)
Q_DECLARE_METATYPE(kompas::Target)

using namespace kompas;
using namespace kompas::testing;

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void wholePages_data();
    void wholePages();
    void glossaryNamesEveryMetric();
    void chartsShowTheNotesOfTheirDays();
    void comparisonSaysWhichPeriod();
    void changeOfBacklogAddsUp_data();
    void changeOfBacklogAddsUp();
    void columnsHoldEveryRecord_data();
    void columnsHoldEveryRecord();
    void leaderboardAddsUpToTotal();
    void barsNarrowThePage();
    void targetsOfTheWholeStayWithTheWhole_data();
    void targetsOfTheWholeStayWithTheWhole();
    void agentsAreHidden_data();
    void agentsAreHidden();
    void firstReplyIsNeverPerAgent();
    void samplesAreTheRecordsOfTheNumber_data();
    void samplesAreTheRecordsOfTheNumber();
    void valuesFallIntoBins();
    void fewRecordsAreWithheld();
    void differencesAreTested();
};

namespace {

const QString tickets = QStringLiteral(R"(
id, created_at,       solved_at,        status,  channel, team,    agent, product_area, priority, replies, reopens, first_reply_minutes, full_resolution_minutes
1,  2026-03-02 09:00, 2026-03-02 11:00, closed,  email,   First,   An,    Bills,        normal,   1,       0,       30,                  120
2,  2026-03-03 09:00, 2026-03-04 09:00, closed,  email,   First,   Bo,    Bills,        normal,   2,       1,       60,                  1440
3,  2026-03-04 09:00, 2026-03-10 09:00, solved,  chat,    First,   Cas,   Returns,      high,     3,       0,       5,                   8640
4,  2026-03-09 09:00, 2026-03-09 12:00, solved,  email,   First,   Dee,   Bills,        normal,   1,       0,       60,                  180
5,  2026-03-09 10:00, 2026-03-10 10:00, solved,  email,   First,   Eef,   Returns,      normal,   1,       0,       120,                 1440
6,  2026-03-10 09:00, 2026-03-10 10:00, solved,  chat,    First,   An,    Bills,        low,      1,       0,       2,                   60
7,  2026-03-10 09:30, 2026-03-11 09:30, solved,  email,   Returns, Flo,   Returns,      normal,   2,       1,       240,                 1440
8,  2026-03-11 09:00, 2026-03-13 09:00, solved,  email,   Returns, Gus,   Returns,      normal,   4,       0,       2880,                2880
9,  2026-03-11 14:00, 2026-03-12 14:00, solved,  email,   First,   Bo,    Bills,        normal,   1,       0,       90,                  1440
10, 2026-03-12 09:00, 2026-03-13 10:00, solved,  chat,    First,   Cas,   Bills,        normal,   1,       0,       3,                   1500
11, 2026-03-12 10:00, ,                 pending, email,   First,   An,    Returns,      high,     1,       0,       45,
12, 2026-03-13 09:00, ,                 new,     email,   Returns, ,      Returns,      normal,   0,       0,       ,
13, 2026-03-15 12:00, 2026-03-15 18:00, solved,  chat,    First,   Dee,   Bills,        normal,   1,       0,       4,                   360
)");

const QString responses = QStringLiteral(R"(
survey, score, scale_min, scale_max, answered_at,      channel, team,    agent, product_area, reason
csat,   5,     1,         5,         2026-03-04 12:00, email,   First,   An,    Bills,
csat,   4,     1,         5,         2026-03-05 12:00, email,   First,   Bo,    Bills,
csat,   5,     1,         5,         2026-03-10 12:00, email,   First,   An,    Bills,
csat,   2,     1,         5,         2026-03-11 12:00, email,   First,   Bo,    Returns,      slow
csat,   4,     1,         5,         2026-03-12 12:00, chat,    First,   Cas,   Bills,
csat,   1,     1,         5,         2026-03-12 13:00, email,   Returns, Flo,   Returns,      slow
csat,   3,     1,         5,         2026-03-13 12:00, email,   Returns, Gus,   Returns,      unclear
ces,    6,     1,         7,         2026-03-10 12:00, email,   First,   An,    Bills,
ces,    2,     1,         7,         2026-03-11 12:00, email,   First,   Bo,    Returns,
nps,    10,    0,         10,        2026-03-03 12:00, email,   First,   ,      Bills,
nps,    9,     0,         10,        2026-03-10 12:00, email,   First,   ,      Bills,
nps,    7,     0,         10,        2026-03-11 12:00, chat,    First,   ,      Bills,
nps,    3,     0,         10,        2026-03-12 12:00, email,   Returns, ,      Returns,
)");

const Period week = {QDate(2026, 3, 9), QDate(2026, 3, 15)};

struct Desk {
    Facts facts = factsFrom(tickets, responses);
    Definitions definitions = showingAll();
    Targets targets = {{.id = 1, .metric = QStringLiteral("csat_pct"), .low = 85},
                       {.id = 2, .metric = QStringLiteral("first_reply_time"), .high = 240},
                       {.id = 3, .metric = QStringLiteral("tickets_solved_per_agent_day"), .low = 1}};
    std::vector<Import> imports = {};
    std::vector<Note> notes = {{7, QDate(2026, 3, 11), QStringLiteral("outage")}};

    PageInput input() const
    {
        return {.facts = facts,
                .definitions = definitions,
                .targets = targets,
                .imports = imports,
                .notes = notes,
                .selection = {.period = week},
                .agents = QStringLiteral("pseudonyms")};
    }
};

Document made(const char *id, const PageInput &input)
{
    for (const Page &page : pages()) {
        if (qstrcmp(page.id, id) == 0)
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

double sumOf(const Chart &chart)
{
    double sum = 0;
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points)
            sum += point.value.value_or(0);
    }
    return sum;
}

} // namespace

void TestPages::wholePages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("metric");
    for (const char *page : {"satisfaction", "loyalty", "speed", "quality", "backlog", "team"})
        QTest::newRow(page) << page << QString();
    QTest::newRow("entry") << "glossary"
                           << "first_reply_time";
}

void TestPages::wholePages()
{
    QFETCH(QString, page);
    QFETCH(QString, metric);
    const Desk desk;
    PageInput input = desk.input();
    input.metric = metric;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    comparePage(made(page.toLatin1(), input), name);
}

void TestPages::glossaryNamesEveryMetric()
{
    const Desk desk;
    const Document document = made("glossary", desk.input());
    QStringList named;
    for (const Block &block : document.blocks) {
        for (const std::vector<TableCell> &row : std::get<TableBlock>(block.content).rows) {
            named += row.front().drill->metric;
            QVERIFY(!row[1].text.isEmpty() && !row[2].text.isEmpty());
        }
    }
    for (const Metric &metric : catalogue())
        QVERIFY2(named.count(QString::fromLatin1(metric.id)) == 1, metric.id);
    const QString text = plainText(document).replace(QChar(0x00a0), QChar(u' '));
    QVERIFY(text.contains(QStringLiteral("\nFirst reply time | ▲ 60 min | Time from the creation")));
    QVERIFY(text.contains(QStringLiteral("\nRequester wait time | no data | ")));
}

void TestPages::chartsShowTheNotesOfTheirDays()
{
    const Desk desk;
    const Document document = made("satisfaction", desk.input());
    const Chart chart = blockOf<Chart>(document, QStringLiteral("csat-weeks"));
    QCOMPARE(chart.periods.size(), std::size_t(12));
    QCOMPARE(chart.notes, (std::vector<ChartNote>{{7, 11, QStringLiteral("outage")}}));
    const Chart days = blockOf<Chart>(made("backlog", desk.input()), QStringLiteral("history-30"));
    QCOMPARE(days.notes, (std::vector<ChartNote>{{7, 25, QStringLiteral("outage")}}));
}

void TestPages::comparisonSaysWhichPeriod()
{
    const QString before = QStringLiteral(R"(
survey, score, scale_min, scale_max, answered_at
csat,   5,     1,         5,         2025-03-12 12:00
csat,   5,     1,         5,         2025-12-16 12:00
csat,   1,     1,         5,         2026-03-12 12:00
)");
    Desk desk;
    desk.facts = factsFrom({}, before);
    PageInput input = desk.input();
    Chart chart = blockOf<Chart>(made("satisfaction", input), QStringLiteral("csat-weeks"));
    QCOMPARE(chart.series.size(), std::size_t(2));
    QCOMPARE(chart.series[1].name, QStringLiteral("the 12 weeks before"));
    QVERIFY(chart.series[1].dashed && chart.series[1].role == Role::Neutral);
    // Week 51 of 2025 is the last of the twelve weeks before week 52.
    QCOMPARE(chart.series[1].points[11].value, 100.0);
    input.comparison = PageInput::Comparison::SamePeriodLastYear;
    chart = blockOf<Chart>(made("satisfaction", input), QStringLiteral("csat-weeks"));
    QCOMPARE(chart.series[1].name, QStringLiteral("a year before"));
    QCOMPARE(chart.series[1].points[11].value, 100.0);
}

void TestPages::changeOfBacklogAddsUp_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("events");
    const QString events = QStringLiteral(R"(
ticket, at,               event,  from_value, to_value
3,      2026-03-04 09:00, status, ,           new
3,      2026-03-05 09:00, status, open,       solved
3,      2026-03-06 09:00, status, solved,     open
3,      2026-03-10 09:00, status, open,       solved
11,     2026-03-12 10:00, status, ,           new
11,     2026-03-13 10:00, status, new,        solved
11,     2026-03-14 10:00, status, solved,     pending
)");
    for (const int day : {4, 6, 10, 11, 13, 15}) {
        QTest::addRow("%d March", day) << QDate(2026, 3, day) << QString();
        QTest::addRow("%d March with events", day) << QDate(2026, 3, day) << events;
    }
}

void TestPages::changeOfBacklogAddsUp()
{
    QFETCH(QDate, last);
    QFETCH(QString, events);
    Desk desk;
    desk.facts = factsFrom(tickets, responses, events);
    PageInput input = desk.input();
    input.selection.period = {last.addDays(-6), last};
    const TableBlock table = blockOf<TableBlock>(made("backlog", input), QStringLiteral("change"));
    QCOMPARE(table.rows.size(), std::size_t(6));
    for (const std::size_t column : {1, 2}) {
        double sum = 0;
        for (std::size_t row = 0; row < 5; ++row)
            sum += table.rows[row][column].value.value_or(0);
        QCOMPARE(sum, *table.rows[5][column].value);
    }
}

void TestPages::columnsHoldEveryRecord_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("block");
    QTest::addColumn<double>("records");
    QTest::newRow("first replies") << "speed"
                                   << "first_reply_time-distribution" << 9.0;
    QTest::newRow("resolutions") << "speed"
                                 << "time_to_full_resolution-distribution" << 9.0;
    QTest::newRow("csat scores") << "satisfaction"
                                 << "scores" << 5.0;
    QTest::newRow("effort scores") << "satisfaction"
                                   << "effort-scores" << 2.0;
    QTest::newRow("nps scores") << "loyalty"
                                << "scores" << 3.0;
    QTest::newRow("nps groups over all weeks") << "loyalty"
                                               << "groups-weeks" << 4.0;
    QTest::newRow("replies") << "quality"
                             << "replies" << 9.0;
    QTest::newRow("ages") << "backlog"
                          << "age" << 2.0;
    QTest::newRow("statuses") << "backlog"
                              << "status" << 2.0;
}

void TestPages::columnsHoldEveryRecord()
{
    QFETCH(QString, page);
    QFETCH(QString, block);
    QFETCH(double, records);
    const Desk desk;
    QCOMPARE(sumOf(blockOf<Chart>(made(page.toLatin1(), desk.input()), block)), records);
}

void TestPages::leaderboardAddsUpToTotal()
{
    const Desk desk;
    const TableBlock table = blockOf<TableBlock>(made("team", desk.input()), QStringLiteral("agents"));
    QCOMPARE(table.rows.size(), std::size_t(7));
    double solved = 0;
    for (const std::vector<TableCell> &row : table.rows)
        solved += row[1].value.value_or(0);
    QCOMPARE(solved, 9.0);
    const auto rates = [](const TableColumn &column) { return column.title.contains(QStringLiteral("reply")); };
    QVERIFY(std::ranges::none_of(table.columns, rates));
}

void TestPages::barsNarrowThePage()
{
    const Desk desk;
    const Chart chart = blockOf<Chart>(made("satisfaction", desk.input()), QStringLiteral("csat-by-channel"));
    QCOMPARE(chart.categories, (QStringList{QStringLiteral("E-mail"), QStringLiteral("Chat")}));
    const Drill drill = *chart.series.front().points.front().drill;
    QVERIFY(drill.narrows);
    QCOMPARE(drill.selection.where, (std::vector<Condition>{{QStringLiteral("channel"), {QStringLiteral("email")}}}));
}

void TestPages::targetsOfTheWholeStayWithTheWhole_data()
{
    const Target backlog{.id = 1, .metric = QStringLiteral("backlog_total"), .high = 150};
    Target ofOneTeam = backlog;
    ofOneTeam.where = {{QStringLiteral("team"), {QStringLiteral("First")}}};
    const Target csat{.id = 1, .metric = QStringLiteral("csat_pct"), .low = 50};
    const auto first = [](const Selection &selection) {
        return narrowed(selection, QStringLiteral("team"), QStringLiteral("First"));
    };
    const Selection all{.period = week};
    QTest::addColumn<Target>("target");
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("statusOfFirst");
    QTest::newRow("tickets of teams add up") << backlog << all << 0 << QString();
    QTest::newRow("those of one team, among all") << ofOneTeam << all << 0 << QStringLiteral("met");
    QTest::newRow("those of one team alone") << ofOneTeam << first(all) << 1 << QStringLiteral("met");
    const Selection answered{.period = {week.from, QDate(2026, 3, 13)}}; // the last answer; later is not judged
    QTest::newRow("a rate is of each team as well") << csat << answered << 1 << QStringLiteral("met");
}

/// A backlog of 150 in all is not one of 150 in every team.
void TestPages::targetsOfTheWholeStayWithTheWhole()
{
    QFETCH(Target, target);
    QFETCH(Selection, selection);
    QFETCH(QString, statusOfFirst);
    Desk desk;
    desk.targets = {target};
    QVERIFY(desk.definitions.set(QStringLiteral("min_n.rate"), QStringLiteral("1")));
    PageInput input = desk.input();
    input.selection = selection;
    const Chart bars = barsBy(input, Words::of(QStringLiteral("en")), target.metric, QStringLiteral("team"));
    QTEST(static_cast<int>(bars.targets.size()), "lines");
    const Grouped teams = figuresBy(input, target.metric, selection, QStringLiteral("team"));
    QVERIFY(teams.total.target || !target.where.empty());
    const auto found = std::ranges::find(teams.groups, QStringList{QStringLiteral("First")}, &Value::groups);
    QVERIFY(found != teams.groups.end());
    QCOMPARE(statusId(found->status), statusOfFirst);
    QCOMPARE(found->target.has_value(), !statusOfFirst.isEmpty());
}

void TestPages::agentsAreHidden_data()
{
    QTest::addColumn<QString>("agents");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("says");
    QTest::newRow("teams only") << "team" << QString() << "teams only";
    QTest::newRow("too few people") << "pseudonyms"
                                    << "Returns"
                                    << "Fewer than five people";
}

void TestPages::agentsAreHidden()
{
    QFETCH(QString, agents);
    QFETCH(QString, team);
    QFETCH(QString, says);
    const Desk desk;
    PageInput input = desk.input();
    input.agents = agents;
    if (!team.isEmpty())
        input.selection.where = {{QStringLiteral("team"), {team}}};
    const Document document = made("team", input);
    const TableBlock table = blockOf<TableBlock>(document, QStringLiteral("agents"));
    QVERIFY(table.rows.empty());
    QVERIFY2(table.empty.contains(says), qPrintable(table.empty));
    for (const QString &name : {QStringLiteral("Eef"), QStringLiteral("Flo"), QStringLiteral("Gus")})
        QVERIFY(!plainText(document).contains(name));
    const TableBlock teams = blockOf<TableBlock>(document, QStringLiteral("teams"));
    QVERIFY(std::ranges::none_of(teams.rows, [](const auto &row) { return row.front().text == u"Returns"; }));
}

void TestPages::firstReplyIsNeverPerAgent()
{
    const Desk desk;
    PageInput input = desk.input();
    input.selection.where = {{QStringLiteral("agent"), {QStringLiteral("An")}}};
    const Document document = made("speed", input);
    QCOMPARE(blockOf<Tile>(document, QStringLiteral("first_reply_time")).value, QStringLiteral("–"));
    QVERIFY(blockOf<TableBlock>(document, QStringLiteral("first_reply_time-longest")).rows.empty());
    const auto refused = samples(desk.facts, desk.definitions, desk.targets, QStringLiteral("first_reply_time"), {},
                                 {QStringLiteral("agent")});
    QVERIFY(!refused);
}

void TestPages::samplesAreTheRecordsOfTheNumber_data()
{
    QTest::addColumn<QString>("metric");
    for (const char *metric : {"first_reply_time", "time_to_full_resolution", "agent_replies_per_ticket", "csat_pct",
                               "ces_mean", "nps", "backlog_age"})
        QTest::newRow(metric) << metric;
}

void TestPages::samplesAreTheRecordsOfTheNumber()
{
    QFETCH(QString, metric);
    const Desk desk;
    const Selection selection{.period = week};
    const auto found = samples(desk.facts, desk.definitions, desk.targets, metric, selection, {QStringLiteral("team")});
    QVERIFY(found);
    const auto behind = lineage(desk.facts, desk.definitions, metric, selection);
    QVERIFY(behind && !behind->counted.empty());
    QCOMPARE(found->front().records.size(), behind->counted.size());
    std::size_t grouped = 0;
    for (std::size_t i = 0; i < behind->counted.size(); ++i) {
        QCOMPARE(found->front().records[i].row, behind->counted[i].row);
        QCOMPARE(found->front().records[i].passes, behind->counted[i].numerator);
        if (behind->hasValues)
            QCOMPARE(found->front().records[i].value, *behind->counted[i].value);
    }
    for (std::size_t group = 1; group < found->size(); ++group)
        grouped += (*found)[group].records.size();
    QCOMPARE(grouped, behind->counted.size());
}

void TestPages::valuesFallIntoBins()
{
    QCOMPARE(countPerBin({-1, 0, 0.5, 1, 1.9, 2, 70}, {0, 1, 2}), (std::vector<qint64>{3, 2, 2}));
    const std::optional<Spread> spread = spreadOf({4, 1, 3, 2});
    QCOMPARE(spread->n, 4);
    QCOMPARE(spread->mean, 2.5);
    QCOMPARE(spread->median, 2.5);
    QCOMPARE(spread->p25, 1.75);
    QCOMPARE(spread->p90, 3.7);
    QCOMPARE(spread->least, 1.0);
    QCOMPARE(spread->most, 4.0);
    QVERIFY(!spreadOf({}));
}

void TestPages::fewRecordsAreWithheld()
{
    Desk desk;
    desk.definitions = {};
    const PageInput input = desk.input();
    const auto shown = [&input](const char *metric, const char *dimension) {
        QStringList lines;
        for (const Value &value :
             figuresBy(input, QString::fromLatin1(metric), input.selection, QString::fromLatin1(dimension)).groups)
            lines += QStringLiteral("%1 %2 n%3")
                         .arg(partOf(value), value.value ? QString::number(*value.value) : u"-"_qs)
                         .arg(value.n);
        return lines.join(QStringLiteral(", "));
    };
    // Five tickets by mail, four by chat: of the four no median is shown, but how many they are.
    QCOMPARE(shown("time_to_full_resolution", "channel"), QStringLiteral("email 1440 n5, chat - n4"));
    QCOMPARE(shown("tickets_solved", "channel"), QStringLiteral("email 5 n5, chat 4 n4"));
    // The total stands, with a note that it is of few.
    const Value total = figure(input, QStringLiteral("time_to_full_resolution"), input.selection);
    QCOMPARE(total.n, qint64(9));
    QVERIFY(total.notes.contains(QStringLiteral("small")));
}

void TestPages::differencesAreTested()
{
    // Twenty tickets of An take about a day, twenty of each of the others about a minute; Bo is as satisfied as Cas.
    QString text = QStringLiteral("id,created_at,solved_at,status,agent,full_resolution_minutes\n");
    QString answers = QStringLiteral("survey,score,scale_min,scale_max,answered_at,agent\n");
    const QStringList people = {u"An"_qs, u"Bo"_qs, u"Cas"_qs};
    for (int i = 0; i < 60; ++i) {
        const QString agent = people[i % 3];
        const int minutes = (i % 3 == 0 ? 1400 : 1) + i;
        text +=
            QStringLiteral("%1,2026-03-10 09:00,2026-03-11 09:00,solved,%2,%3\n").arg(i + 1).arg(agent).arg(minutes);
        answers += QStringLiteral("csat,%1,1,5,2026-03-11 09:00,%2\n").arg(i % 3 == 0 || i % 2 == 0 ? 5 : 1).arg(agent);
    }
    Desk desk;
    desk.facts = factsFrom(text, answers);
    const PageInput input = desk.input();
    const auto values =
        *evaluate(input.facts, input.definitions, input.targets,
                  Query{.metrics = {u"time_to_full_resolution"_qs, u"csat_pct"_qs, u"tickets_solved"_qs},
                        .selection = input.selection,
                        .by = {u"agent"_qs}});
    const QHash<QString, int> slow = standingOut(input, u"time_to_full_resolution"_qs, u"agent"_qs, values);
    QCOMPARE(slow.value(u"An"_qs), 1);
    QCOMPARE(slow.value(u"Bo"_qs), -1);
    QCOMPARE(standingOut(input, u"csat_pct"_qs, u"agent"_qs, values).value(u"An"_qs), 1);
    QVERIFY(standingOut(input, u"tickets_solved"_qs, u"agent"_qs, values).isEmpty());
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
