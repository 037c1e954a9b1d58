// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_parts.h"

#include <QTest>

using namespace kompas;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void tableOfLines();
    void tableOfShares();
    void tableOfNothing();
    void everyBlockAsText();
    void targetsAsLinesAndZones();
    void pagesWithoutData_data();
    void pagesWithoutData();
};

namespace {

Series series(const QString &name, std::vector<std::optional<double>> values)
{
    Series result{.name = name};
    for (const std::optional<double> &value : values)
        result.points.push_back({.value = value});
    return result;
}

} // namespace

void TestDocument::tableOfLines()
{
    const Chart chart{.title = QStringLiteral("CSAT"),
                      .categories = {QStringLiteral("wk 45"), QStringLiteral("wk 46")},
                      .series = {series(QStringLiteral("E-mail"), {90.0, std::nullopt}),
                                 series(QStringLiteral("Chat"), {80.4, 1081.0})},
                      .unit = QStringLiteral(" %"),
                      .incompleteFrom = 1,
                      .language = QStringLiteral("en")};
    Document document{.title = QStringLiteral("T"), .blocks = {{QStringLiteral("c"), 12, chart}}};
    QCOMPARE(plainText(document), QStringLiteral("T\n\nCSAT\n | E-mail | Chat\nwk 45 | 90 % | 80 %\n"
                                                 "wk 46 (unfinished) | – | 1,081 %\n"));
}

void TestDocument::targetsAsLinesAndZones()
{
    const Words words = Words::of(QStringLiteral("en"));
    const Metric &reply = *metricById(u"first_reply_time");
    Chart chart;
    chart.series = {series(QStringLiteral("reply"), {180.0})};
    // Ambition and limit, in hours after the axis has chosen its unit.
    addBounds(chart, reply, {.high = 240, .limit = 1440}, 1, QStringLiteral("target"), words);
    QCOMPARE(chart.targets.size(), std::size_t(2));
    QVERIFY(!chart.targets[0].isLimit && chart.targets[1].isLimit);
    QCOMPARE(chart.targets[1].label.simplified(), QStringLiteral("limit: 24.0 h"));
    QVERIFY(chart.zones.empty());
    showInOneUnit(chart, reply, words);
    QCOMPARE(chart.targets[1].value, 24.0);
    // A band: within and beyond it.
    const Metric &occupancy = *metricById(u"occupancy");
    Chart band;
    addBounds(band, occupancy, {75, 85}, 1, QStringLiteral("target"), words);
    QCOMPARE(band.targets.size(), std::size_t(2));
    QCOMPARE(band.zones, (std::vector<TargetZone>{{{}, 75, Mark::Bad}, {75, 85, Mark::Good}, {85, {}, Mark::Bad}}));
}

void TestDocument::tableOfShares()
{
    const Chart chart{
        .kind = ChartKind::Shares,
        .title = QStringLiteral("NPS"),
        .headline = QStringLiteral("+34"),
        .series = {series(QStringLiteral("Detractors"), {18.0}), series(QStringLiteral("Promoters"), {82.0})},
        .unit = QStringLiteral(" %"),
        .language = QStringLiteral("en")};
    Document document{.title = QStringLiteral("T"), .blocks = {{QStringLiteral("c"), 12, chart}}};
    QCOMPARE(plainText(document),
             QStringLiteral("T\n\nNPS · +34\nPart | Share\nDetractors | 18 %\nPromoters | 82 %\n"));
}

void TestDocument::tableOfNothing()
{
    const TableBlock table = tableOf(Chart{.title = QStringLiteral("NPS"),
                                           .series = {series(QStringLiteral("A"), {std::nullopt})},
                                           .empty = QStringLiteral("Drop a file.")});
    QVERIFY(table.rows.empty());
    QCOMPARE(table.empty, QStringLiteral("Drop a file."));
}

void TestDocument::everyBlockAsText()
{
    Document document{.title = QStringLiteral("Week"),
                      .subtitle = QStringLiteral("46"),
                      .corner = QStringLiteral("median"),
                      .footer = QStringLiteral("Source")};
    document.blocks = {
        {QStringLiteral("t"), 0,
         Tile{.label = QStringLiteral("CSAT"),
              .value = QStringLiteral("91,3"),
              .unit = QStringLiteral("%"),
              .caption = QStringLiteral("n = 243"),
              .mark = Mark::Good,
              .target = QStringLiteral("target met")}},
        {QStringLiteral("h"), 12, Heading{QStringLiteral("Head")}},
        {QStringLiteral("p"), 12, Paragraph{{{QStringLiteral("One ")}, {QStringLiteral("two."), true, Mark::Bad}}}},
        {QStringLiteral("b"), 12, PageBreak{}},
        {QStringLiteral("k"), 12,
         TableBlock{.columns = {{QStringLiteral("What")}, {QStringLiteral("n"), true}},
                    .rows = {{TableCell{.text = QStringLiteral("missed"), .mark = Mark::Bad},
                              TableCell{.text = QStringLiteral("3")}}}}},
        {QStringLiteral("n"), 12, Notice{QStringLiteral("Empty"), QStringLiteral("Drop a file.")}},
    };
    QCOMPARE(plainText(document),
             QStringLiteral("Week\n46\n\nmedian\n\nCSAT: 91,3 % · n = 243 · ▲ target met\n\nHead\n\n"
                            "One two.\n\nWhat | n\n▼ missed | 3\n\nEmpty\nDrop a file.\n\n"
                            "Source\n"));
}

void TestDocument::pagesWithoutData_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("nl") << "nl";
    QTest::newRow("en") << "en";
}

void TestDocument::pagesWithoutData()
{
    QFETCH(QString, language);
    Facts facts;
    facts.tickets = std::make_shared<Dataset>(emptyDataset(Kind::Ticket));
    facts.events = std::make_shared<Dataset>(emptyDataset(Kind::TicketEvent));
    facts.responses = std::make_shared<Dataset>(emptyDataset(Kind::SurveyResponse));
    const PageInput input{.facts = facts,
                          .definitions = {},
                          .targets = {},
                          .imports = {},
                          .notes = {},
                          .selection = {.period = {QDate(2026, 11, 9), QDate(2026, 11, 15)}},
                          .version = QStringLiteral("1.2.3")};
    const Words words = Words::of(language);
    for (const Page &page : pages()) {
        const Document document = page.make(input, words);
        const auto notices = std::ranges::count_if(
            document.blocks, [](const Block &block) { return std::holds_alternative<Notice>(block.content); });
        QVERIFY2(notices == 1, page.id);
        QCOMPARE(plainText(document), plainText(page.make(input, words)));
        for (const Block &block : document.blocks) {
            if (const auto *chart = std::get_if<Chart>(&block.content))
                QVERIFY2(!chart->empty.isEmpty(), qPrintable(block.id));
        }
    }
    QVERIFY(plainText(weeklyReport(input, words)).contains(QStringLiteral("1.2.3")));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
