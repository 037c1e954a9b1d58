// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly.h"
#include "core/report/weekly_blocks.h"
#include "tests/core/metrics/facts_from_text.h"
#include "tests/core/report/showing_all.h"

#include <QTest>

using namespace kompas;

class TestWeekly : public QObject
{
    Q_OBJECT

private slots:
    void optionsAsText();
    void optionsFromAnything_data();
    void optionsFromAnything();
    void templatesOfAFile();
    void sectionsInOrder();
    void chartsShareRows();
    void remarksAndNotes();
    void weekInWords_data();
    void weekInWords();
    void definitionsOfTheirTime();
    void targetsOfTheWeek();
    void missedOnlyWhenPrinted();
    void fewPeopleAreNotListed();
    void teamsInsteadOfAgents();
    void columnsOfPeople();
    void teamsWhereNoAgentIsNamed();
    void parametersOfWhatIsShown();
    void weekWithoutData();
    void lineageOnDemand();
    void mixIsSaid();
};

namespace {

/// Eight tickets of week 45 and ten of week 46, six agents; two of week 46 are reopened.
QString ticketText()
{
    QString text = QStringLiteral("id,created_at,solved_at,status,agent,team,replies,reopens,first_reply_minutes\n");
    const auto add = [&text](int id, const QString &day, int agent, int replies, int reopens) {
        text += QStringLiteral("%1,%2 09:00,%2 15:00,solved,Agent %3,%4,%5,%6,%7\n")
                    .arg(id)
                    .arg(day)
                    .arg(agent)
                    .arg(agent % 2 == 0 ? QStringLiteral("Noord") : QStringLiteral("Zuid"))
                    .arg(replies)
                    .arg(reopens)
                    .arg(30 * replies);
    };
    for (int i = 0; i < 8; ++i)
        add(i + 1, QStringLiteral("2026-11-0%1").arg(2 + i % 5), i % 6 + 1, 1, 0);
    for (int i = 0; i < 10; ++i)
        add(i + 11, QStringLiteral("2026-11-%1").arg(9 + i % 5, 2, 10, QLatin1Char('0')), i % 6 + 1, 2, i < 2 ? 1 : 0);
    text += QStringLiteral("99,2026-11-16 09:00,,new,,Noord,0,0,\n");
    return text;
}

struct World {
    Facts facts = testing::factsFrom(ticketText());
    Definitions definitions = {};
    DefinitionHistory history = {};
    Targets targets = {};
    std::vector<Import> imports = {};
    std::vector<Note> notes = {};
    QMap<QString, QString> settings = {};
    QDate monday = QDate(2026, 11, 9);
    QString agents = QStringLiteral("names");

    PageInput input() const
    {
        return {.facts = facts,
                .definitions = definitions,
                .targets = targets,
                .imports = imports,
                .notes = notes,
                .selection = {.period = {monday, monday.addDays(6)}},
                .version = QStringLiteral("1.2.3"),
                .agents = agents};
    }
    Document report(const ReportOptions &options = {}, const char *language = "en") const
    {
        const PageInput page = input();
        return weeklyReport({page, history, settings}, options, Words::of(QString::fromLatin1(language)));
    }
};

ReportOptions only(const QStringList &sections)
{
    ReportOptions options;
    options.sections.clear();
    for (const QString &each : sections)
        options.sections.push_back({each, true});
    return options;
}

QStringList idsOf(const Document &document)
{
    QStringList ids;
    for (const Block &block : document.blocks)
        ids += block.id;
    return ids;
}

Target target(const char *metric, std::optional<double> low, std::optional<double> high, const QDate &from = {})
{
    return {.metric = QString::fromLatin1(metric), .low = low, .high = high, .from = from};
}

} // namespace

void TestWeekly::optionsAsText()
{
    ReportOptions options{.paper = ReportPaper::Letter,
                          .landscape = true,
                          .largeType = true,
                          .greyscale = true,
                          .language = QStringLiteral("en"),
                          .definitionsNow = true};
    std::swap(options.sections[0], options.sections[5]);
    options.sections[3].on = false;
    QCOMPARE(reportOptionsFromText(reportOptionsText(options)), options);
    QCOMPARE(reportOptionsFromText(reportOptionsText({})), ReportOptions());
}

void TestWeekly::optionsFromAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("no JSON") << "paper: letter";
    QTest::newRow("another kind of JSON") << "[1, 2]";
    QTest::newRow("unknown section") << R"({"sections": [{"id": "weather", "on": true}]})";
    QTest::newRow("unknown words") << R"({"paper": "a9", "language": "xx", "definitions": "often"})";
}

void TestWeekly::optionsFromAnything()
{
    QFETCH(QString, text);
    QCOMPARE(reportOptionsFromText(text), ReportOptions());
    const ReportOptions moved = reportOptionsFromText(
        QStringLiteral(R"({"sections": [{"id": "nps", "on": false}, {"id": "nps", "on": true}, {"id": "kpis"}]})"));
    QCOMPARE(moved.sections.size(), defaultReportSections().size());
    QCOMPARE(moved.sections[0], (ReportSection{QStringLiteral("nps"), false}));
    QCOMPARE(moved.sections[1], (ReportSection{QStringLiteral("kpis"), false}));
    QCOMPARE(moved.sections[2].id, QStringLiteral("opening"));
}

void TestWeekly::templatesOfAFile()
{
    QCOMPARE(reportTemplates({{QStringLiteral("report.options"), QStringLiteral("{}")},
                              {QStringLiteral("report.template.Team"), QStringLiteral("{}")},
                              {QStringLiteral("report.template.Board"), QStringLiteral("{}")},
                              {QStringLiteral("timezone"), QStringLiteral("UTC")}}),
             (QStringList{QStringLiteral("Board"), QStringLiteral("Team")}));
}

void TestWeekly::sectionsInOrder()
{
    const World world;
    QCOMPARE(idsOf(world.report(only({QStringLiteral("kpis"), QStringLiteral("reopened"), QStringLiteral("people")}))),
             (QStringList{QStringLiteral("kpis"), QStringLiteral("kpi-note"), QStringLiteral("reopened"),
                          QStringLiteral("people"), QStringLiteral("people-note")}));
    // What tells where numbers come from begins a page, once.
    const QStringList all = idsOf(world.report());
    QCOMPARE(all.filter(QStringLiteral("break-")), QStringList{QStringLiteral("break-definitions")});
    QVERIFY(all.indexOf(QStringLiteral("kpis")) < all.indexOf(QStringLiteral("reopened")));
    QCOMPARE(idsOf(world.report(only({QStringLiteral("provenance")}))).first(), QStringLiteral("sources-heading"));
    QVERIFY(world.report(only({})).blocks.empty());
    // What the files cannot answer is no empty chart on paper.
    const QStringList missing = {QStringLiteral("csat"), QStringLiteral("nps"), QStringLiteral("areas"),
                                 QStringLiteral("remarks"), QStringLiteral("experiments")};
    for (const ReportSectionInfo &each : reportSections()) {
        const QString id = QString::fromLatin1(each.id);
        QVERIFY2(world.report(only({id})).blocks.empty() == missing.contains(id), each.id);
    }
}

void TestWeekly::chartsShareRows()
{
    const World world;
    const auto spans = [&world](const QStringList &charts, bool landscape) {
        ReportOptions options = only(charts);
        options.landscape = landscape;
        QString text;
        for (const Block &block : world.report(options).blocks)
            text += QString::number(block.span) + u' ';
        return text.trimmed();
    };
    const QStringList three = {QStringLiteral("backlog"), QStringLiteral("reopened"), QStringLiteral("volume")};
    QCOMPARE(spans(three, false), QStringLiteral("6 6 12"));
    QCOMPARE(spans(three, true), QStringLiteral("4 4 4"));
    QCOMPARE(spans(three + QStringList{QStringLiteral("kpis"), QStringLiteral("first_reply")}, true),
             QStringLiteral("4 4 4 12 12 12"));
}

void TestWeekly::remarksAndNotes()
{
    World world;
    world.settings = {{remarkKey(world.monday), QStringLiteral("Storing bij de telefonie.\n\nMaandag opgelost.")}};
    world.notes = {{1, QDate(2026, 11, 8), QStringLiteral("before")},
                   {2, QDate(2026, 11, 12), QStringLiteral("outage")}};
    QCOMPARE(remarkKey(world.monday), QStringLiteral("remark.2026-W46"));
    const QString text = plainText(world.report(only({QStringLiteral("remarks")})));
    QVERIFY2(text.contains(QStringLiteral("Remarks of the team lead\n\nStoring bij de telefonie.\n\nMaandag "
                                          "opgelost.\n")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("12 Nov 2026 | outage")));
    QVERIFY(!text.contains(QStringLiteral("before")));
    const Document charts = world.report(only({QStringLiteral("reopened")}));
    const auto &notes = std::get<Chart>(charts.blocks.at(0).content).notes;
    QVERIFY(std::ranges::find(notes, QStringLiteral("outage"), &ChartNote::text) != notes.end());
    world.monday = QDate(2026, 11, 2);
    QVERIFY(!plainText(world.report()).contains(QStringLiteral("Remarks")));
}

void TestWeekly::weekInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << "en"
                        << "1 of the 2 targets was met. The share solved at first contact fell to 0.0\u00a0% "
                           "(\u2212100.0\u00a0pt) and misses the target (80\u00a0%).|"
                           "10 tickets came in (+2) and 10 were solved (+2). The first reply time rose to "
                           "60\u00a0minutes (+30\u00a0min) and is on target (\u2264 4\u00a0h).";
    QTest::newRow("nl") << "nl"
                        << "1 van de 2 doelen is gehaald. Het aandeel opgelost bij het eerste contact daalde naar "
                           "0,0\u00a0% (\u2212100,0\u00a0pt) en haalt het doel (80\u00a0%) niet.|"
                           "Er kwamen 10 tickets binnen (+2) en er zijn er 10 opgelost (+2). De eerste reactietijd "
                           "steeg naar 60\u00a0minuten (+30\u00a0min) en is op doel (\u2264 4\u00a0u).";
}

void TestWeekly::weekInWords()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    World world;
    world.targets = {target("fcr_one_touch", 80, {}), target("first_reply_time", {}, 240)};
    QStringList said;
    for (const Paragraph &paragraph :
         weekInSentences(world.input(), Words::of(language),
                         {QStringLiteral("first_reply_time"), QStringLiteral("fcr_one_touch")})) {
        QString sentence;
        for (const Run &run : paragraph.runs)
            sentence += run.text;
        said += sentence;
    }
    QCOMPARE(said.join(u'|'), text);
}

void TestWeekly::definitionsOfTheirTime()
{
    World world;
    const Zone &zone = world.facts.zone;
    const auto at = [&zone](const char *moment) { return testing::instantOf(zone, QString::fromLatin1(moment)); };
    const auto imported = [&at](const char *moment) {
        Import import;
        import.importedAt = at(moment);
        return import;
    };
    world.imports = {imported("2026-11-04 09:00"), imported("2026-11-10 09:00"), imported("2026-11-16 09:00")};
    world.history = {{QStringLiteral("fcr.replies"), QStringLiteral("lt2"), at("2026-11-10 23:59")},
                     {QStringLiteral("fcr.replies"), std::nullopt, at("2026-11-11 00:00")}};
    const Period week44 = {QDate(2026, 10, 26), QDate(2026, 11, 1)};
    const Period week45 = {QDate(2026, 11, 2), QDate(2026, 11, 8)};
    QCOMPARE(definitionsDay(world.facts, world.imports, week44), std::optional(QDate(2026, 11, 4)));
    QCOMPARE(definitionsDay(world.facts, world.imports, week45), std::optional(QDate(2026, 11, 10)));
    // The newest complete week, and weeks that nothing was imported after, are printed with what is in force now.
    QCOMPARE(definitionsDay(world.facts, world.imports, world.input().selection.period), std::nullopt);
    QCOMPARE(definitionsDay(world.facts, {world.imports[0]}, week45), std::nullopt);
    QCOMPARE(definitionsDay({}, world.imports, week45), std::nullopt);

    world.monday = *week45.from;
    ReportOptions options = only({QStringLiteral("definitions"), QStringLiteral("provenance")});
    const QString then = plainText(world.report(options));
    QVERIFY2(then.contains(QStringLiteral("fewer than two (changed)")), qPrintable(then));
    QVERIFY2(then.contains(QStringLiteral("Definitions: as they were on 10 Nov 2026")), qPrintable(then));
    options.definitionsNow = true;
    const QString now = plainText(world.report(options));
    QVERIFY(!now.contains(QStringLiteral("(changed)")));
    QVERIFY(now.contains(QStringLiteral("Definitions: those in force")));
}

void TestWeekly::targetsOfTheWeek()
{
    World world;
    world.targets = {target("reopened_pct", {}, 50), target("reopened_pct", {}, 5, QDate(2026, 11, 9))};
    const auto row = [&world] {
        const QString text = plainText(world.report(only({QStringLiteral("kpis")})));
        const qsizetype from = text.indexOf(QStringLiteral("\nReopened"));
        return text.mid(from + 1, text.indexOf(u'\n', from + 1) - from - 1);
    };
    QVERIFY2(row().contains(QStringLiteral("≤ 5\u00a0%")), qPrintable(row()));
    world.monday = QDate(2026, 11, 2);
    QVERIFY2(row().contains(QStringLiteral("≤ 50\u00a0%")), qPrintable(row()));
}

void TestWeekly::missedOnlyWhenPrinted()
{
    World world;
    world.targets = {target("fcr_one_touch", 80, {})};
    const PageInput page = world.input();
    const ReportSource source{page, world.history, world.settings};
    const std::vector<Value> missed = missedTargets(source, {});
    QCOMPARE(missed.size(), std::size_t(1));
    QCOMPARE(missed[0].metric, QStringLiteral("fcr_one_touch"));
    QVERIFY(missedTargets(source, only({QStringLiteral("opening")})).empty());
}

void TestWeekly::fewPeopleAreNotListed()
{
    World world;
    TableBlock table = peopleTable(world.input(), Words::of(QStringLiteral("en")));
    QCOMPARE(table.rows.size(), std::size_t(6));
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    QCOMPARE(titles, (QStringList{QStringLiteral("Agent"), QStringLiteral("Solved"), QStringLiteral("Per working day"),
                                  QStringLiteral("Replies per ticket"), QStringLiteral("Reopened")}));
    PageInput north = world.input();
    north.selection.where = {{QStringLiteral("team"), {QStringLiteral("Noord")}}};
    table = peopleTable(north, Words::of(QStringLiteral("en")));
    QVERIFY(table.rows.empty());
    QVERIFY(table.empty.contains(QStringLiteral("Fewer than five")));
    for (const char *language : {"nl", "en"}) {
        const QString text = plainText(world.report(only({QStringLiteral("people")}), language));
        QVERIFY(!text.contains(QStringLiteral("30 min")) && !text.contains(QStringLiteral("60 min")));
    }
}

void TestWeekly::teamsInsteadOfAgents()
{
    World world;
    world.facts = testing::factsFrom(ticketText().replace(QRegularExpression(QStringLiteral("Agent \\d")), {}));
    world.agents = QStringLiteral("team");
    const TableBlock table = peopleTable(world.input(), Words::of(QStringLiteral("en")));
    QCOMPARE(table.title, QStringLiteral("Teams"));
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0][0].text, QStringLiteral("Noord"));
}

/// Updates stand in the place of replies; escalated and reopened are tickets, for a share of three says nothing.
void TestWeekly::columnsOfPeople()
{
    QString text = QStringLiteral("id,created_at,solved_at,status,agent,replies,agent_updates,escalations,reopens\n");
    for (int i = 0; i < 12; ++i)
        text += QStringLiteral("%1,2026-11-10 09:00,2026-11-10 15:00,solved,Agent %2,1,%3,%4,%5\n")
                    .arg(i)
                    .arg(i % 6)
                    .arg(i % 6 + 2)
                    .arg(i == 3 ? 2 : 0)
                    .arg(i < 8 ? 1 : 0);
    text += QStringLiteral("99,2026-11-16 09:00,,new,,0,0,0,0\n");
    World world;
    world.definitions = testing::showingAll();
    world.facts = testing::factsFrom(text);
    const Words words = Words::of(QStringLiteral("en"));
    const TableBlock table = peopleTable(world.input(), words);
    QStringList rows;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += cell.text;
        rows += cells.join(u' ');
    }
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    QCOMPARE(titles.join(u'|'), QStringLiteral("Agent|Solved|Per working day|Updates per ticket|Escalated|Reopened"));
    QVERIFY2(rows.contains(QStringLiteral("Agent 3 2 0.5 5.00 1 1")), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(QStringLiteral("Agent 0 2 0.5 2.00 0 2")), qPrintable(rows.join(u'\n')));
    QVERIFY(!peopleNote(world.input(), words).contains(QStringLiteral("Not in the imported files")));
    const World plain;
    QVERIFY(peopleNote(plain.input(), words)
                .endsWith(QStringLiteral("Not in the imported files: updates per ticket, escalated.")));
}

void TestWeekly::teamsWhereNoAgentIsNamed()
{
    World world;
    world.facts = testing::factsFrom(ticketText().replace(QRegularExpression(QStringLiteral("Agent \\d")), {}));
    const Words words = Words::of(QStringLiteral("en"));
    QCOMPARE(peopleTable(world.input(), words).title, QStringLiteral("Teams"));
    QCOMPARE(peopleTable(world.input(), words).rows.size(), std::size_t(2));
    QVERIFY(peopleNote(world.input(), words).startsWith(QStringLiteral("The data names no agents")));
}

void TestWeekly::parametersOfWhatIsShown()
{
    World world;
    const auto textOf = [&world] { return plainText(world.report(only({QStringLiteral("definitions")}))); };
    QVERIFY2(textOf().contains(QStringLiteral("One-touch: how many reopens are allowed")), qPrintable(textOf()));
    // No survey, so nothing about it; but what the user has changed is always said.
    QVERIFY(!textOf().contains(QStringLiteral("NPS: detractors up to")));
    world.definitions.set(QStringLiteral("nps.detractor_max"), QStringLiteral("5"));
    QVERIFY2(textOf().contains(QStringLiteral("NPS: detractors up to")), qPrintable(textOf()));
    QVERIFY(textOf().contains(QStringLiteral("5 (changed)")));
}

void TestWeekly::weekWithoutData()
{
    World world;
    world.monday = QDate(2025, 1, 6);
    const Document document = world.report();
    const QStringList ids = idsOf(document);
    QCOMPARE(ids.first(), QStringLiteral("no-data"));
    QVERIFY(!ids.contains(QStringLiteral("people")));
    QVERIFY(ids.filter(QStringLiteral("opening")).isEmpty());
    QVERIFY(plainText(document).contains(QStringLiteral("This week has no data")));
}

void TestWeekly::lineageOnDemand()
{
    const World world;
    QVERIFY(!ReportOptions().has(u"lineage"));
    QVERIFY(!idsOf(world.report()).contains(QStringLiteral("lineage")));
    const Document report = world.report(only({QStringLiteral("lineage")}));
    const auto found = std::ranges::find(report.blocks, QStringLiteral("lineage"), &Block::id);
    QVERIFY(found != report.blocks.end());
    QStringList lines;
    for (const std::vector<TableCell> &row : std::get<TableBlock>(found->content).rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += cell.text;
        lines += cells.join(QStringLiteral(" | "));
    }
    const QString text = lines.join(u'\n');
    // Ten tickets were solved in the week, two of them reopened; no record is named.
    QVERIFY2(text.contains(QStringLiteral("(2 in the numerator) | 10 | ")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Agent 1")));
    QVERIFY(plainText(world.report(only({QStringLiteral("lineage")}), "nl")).contains(QStringLiteral("in de teller")));
}

void TestWeekly::mixIsSaid()
{
    // The kidney stones of Charig (1986) as two weeks: treatment B, then A; small stones by mail, large ones by chat.
    QString answers = QStringLiteral("survey,score,scale_min,scale_max,answered_at,channel\n");
    const auto add = [&answers](const char *day, const char *channel, int good, int all) {
        for (int i = 0; i < all; ++i)
            answers += QStringLiteral("csat,%1,1,5,%2 12:00,%3\n").arg(i < good ? 5 : 1).arg(day, channel);
    };
    add("2026-11-03", "email", 234, 270);
    add("2026-11-03", "chat", 55, 80);
    add("2026-11-10", "email", 81, 87);
    add("2026-11-10", "chat", 192, 263);
    World world;
    world.facts = testing::factsFrom(ticketText(), answers);
    const QString text = plainText(world.report(only({QStringLiteral("opening")})));
    QVERIFY2(text.contains(QStringLiteral("Mind the mix: Customer satisfaction"))
                 && text.contains(QStringLiteral("fell in total")),
             qPrintable(text));
    QVERIFY(!plainText(World().report(only({QStringLiteral("opening")}))).contains(QStringLiteral("Mind the mix")));
}

QTEST_GUILESS_MAIN(TestWeekly)
#include "tst_weekly.moc"
