// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the overview: the usual figures, those of the user's own choice, or those of a day, a week or a month.
#include "core/report/overview_choice.h"
#include "core/report/terms.h"
#include "tests/core/metrics/facts_from_text.h"

#include <QSet>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void figuresFollowTheChoice_data();
    void figuresFollowTheChoice();
    void settingsKeepTheOrder_data();
    void settingsKeepTheOrder();
    void tooManyFiguresAreSaid();
    void chartsHaveTheBucketsOfTheView_data();
    void chartsHaveTheBucketsOfTheView();
    void everyMetricHasATrait();
    void aimsAreInTheUnitOfTheirMetric();
    void termsLeadToMetrics();
    void termsHaveAPage_data();
    void termsHaveAPage();
};

namespace {

const QString tickets = QStringLiteral(R"(
id, created_at,       solved_at,        status, channel, team,  product_area, replies, reopens, first_reply_minutes, full_resolution_minutes
1,  2026-03-02 09:00, 2026-03-02 11:00, closed, email,   First, Bills,        1,       0,       30,                  120
2,  2026-03-09 09:00, 2026-03-10 09:00, closed, email,   First, Bills,        2,       1,       60,                  1440
3,  2026-03-11 09:00, ,                 open,   chat,    First, Returns,      0,       0,       ,
)");

struct Desk {
    Facts facts = factsFrom(tickets);
    Definitions definitions = {};
    Targets targets = {};
    std::vector<Import> imports = {};
    std::vector<Note> notes = {};

    PageInput input(const QString &cadence = {}, const QString &kpis = {}) const
    {
        PageInput input{.facts = facts,
                        .definitions = definitions,
                        .targets = targets,
                        .imports = imports,
                        .notes = notes,
                        .selection = {.period = {QDate(2026, 3, 9), QDate(2026, 3, 15)}}};
        if (!cadence.isEmpty())
            input.settings.insert(QString::fromLatin1(cadenceSetting), cadence);
        if (!kpis.isEmpty())
            input.settings.insert(QString::fromLatin1(kpisSetting), kpis);
        return input;
    }
};

Words english()
{
    return Words::of(QStringLiteral("en"));
}

template<typename T>
std::vector<std::pair<QString, T>> blocksOf(const Document &document)
{
    std::vector<std::pair<QString, T>> blocks;
    for (const Block &block : document.blocks) {
        if (const T *content = std::get_if<T>(&block.content))
            blocks.emplace_back(block.id, *content);
    }
    return blocks;
}

} // namespace

void TestOverview::figuresFollowTheChoice_data()
{
    QTest::addColumn<QString>("cadence");
    QTest::addColumn<QString>("kpis");
    QTest::addColumn<QString>("shown");
    // Without ratings and surveys the reserves take the free places.
    QTest::newRow("usual") << ""
                           << ""
                           << "tickets_created|first_reply_time|tickets_solved|fcr_one_touch|backlog_total";
    QTest::newRow("own") << ""
                         << "backlog_age|tickets_solved"
                         << "backlog_age|tickets_solved";
    QTest::newRow("own without data stay") << ""
                                           << "service_level"
                                           << "service_level";
    QTest::newRow("own, unknown and split ones gone") << ""
                                                      << "xyzzy|backlog_by_status|nps|nps"
                                                      << "nps";
    QTest::newRow("daily") << "day"
                           << ""
                           << "first_reply_time|tickets_solved|abandonment_rate|tickets_created|backlog_total";
    QTest::newRow("weekly goes before own") << "week"
                                            << "nps"
                                            << "fcr_one_touch|first_reply_time|time_to_full_resolution|reopened_pct|"
                                               "solved_vs_created_pct";
    QTest::newRow("no such view") << "quarter"
                                  << "nps"
                                  << "nps";
}

void TestOverview::figuresFollowTheChoice()
{
    QFETCH(QString, cadence);
    QFETCH(QString, kpis);
    QFETCH(QString, shown);
    const Desk desk;
    QCOMPARE(overviewMetrics(desk.input(cadence, kpis)).join(u'|'), shown);
}

void TestOverview::settingsKeepTheOrder_data()
{
    QTest::addColumn<QStringList>("metrics");
    QTest::newRow("none") << QStringList();
    QTest::newRow("two") << QStringList{"nps", "backlog_total"};
}

void TestOverview::settingsKeepTheOrder()
{
    QFETCH(QStringList, metrics);
    QCOMPARE(kpisOf({{QString::fromLatin1(kpisSetting), kpisText(metrics)}}), metrics);
}

void TestOverview::tooManyFiguresAreSaid()
{
    const QString five = QStringLiteral("tickets_created|tickets_solved|backlog_total|backlog_age|reopened_pct");
    const Desk desk;
    const auto hint = [&desk](const QString &kpis) {
        return plainText(overviewPage(desk.input({}, kpis), english())).contains(QStringLiteral("easier to steer by"));
    };
    QVERIFY(!hint(five));
    QVERIFY(hint(five + QStringLiteral("|fcr_one_touch")));
}

void TestOverview::chartsHaveTheBucketsOfTheView_data()
{
    QTest::addColumn<QString>("cadence");
    QTest::addColumn<int>("buckets");
    QTest::newRow("daily") << "day" << 28;
    QTest::newRow("weekly") << "week" << 12;
    QTest::newRow("monthly") << "month" << 12;
}

void TestOverview::chartsHaveTheBucketsOfTheView()
{
    QFETCH(QString, cadence);
    QFETCH(int, buckets);
    const Desk desk;
    const Document document = overviewPage(desk.input(cadence), english());
    int trends = 0;
    for (const auto &[id, chart] : blocksOf<Chart>(document)) {
        if (!id.startsWith(QStringLiteral("trend-")) || chart.categories.isEmpty())
            continue;
        ++trends;
        QCOMPARE(chart.categories.size(), buckets);
    }
    QVERIFY(trends > 0);
}

void TestOverview::everyMetricHasATrait()
{
    for (const Metric &metric : catalogue()) {
        const MetricTrait *trait = traitOf(QString::fromLatin1(metric.id));
        QVERIFY2(trait, metric.id);
        QVERIFY(trait->phase >= 0 && trait->phase <= 5);
    }
    QSet<QString> ids;
    for (const MetricTrait &trait : metricTraits())
        ids.insert(QString::fromLatin1(trait.metric));
    QCOMPARE(ids.size(), static_cast<qsizetype>(metricTraits().size()));
}

void TestOverview::aimsAreInTheUnitOfTheirMetric()
{
    for (const SeedTarget &aim : seedTargets()) {
        QVERIFY2(traitOf(QString::fromLatin1(aim.metric)), aim.metric);
        QVERIFY2(aim.low || aim.high, aim.metric);
        QVERIFY2(!aim.low || !aim.high || *aim.low < *aim.high, aim.metric);
        const Metric *metric = metricById(QString::fromLatin1(aim.metric));
        if (metric && metric->unit == Unit::Percent)
            QVERIFY2(aim.low.value_or(0) <= 100 && aim.high.value_or(0) <= 100, aim.metric);
        QVERIFY2(*aim.source, aim.metric);
    }
}

void TestOverview::termsLeadToMetrics()
{
    QCOMPARE(contactCentreTerms().size(), std::size_t(64));
    QSet<QString> ids;
    for (const Term &term : contactCentreTerms()) {
        ids.insert(QString::fromLatin1(term.id));
        const QStringList metrics = QString::fromLatin1(term.metrics).split(u'|', Qt::SkipEmptyParts);
        QVERIFY2(*term.meaning || !metrics.isEmpty(), term.id);
        for (const QString &metric : metrics)
            QVERIFY2(metricById(metric), qPrintable(metric));
    }
    QCOMPARE(ids.size(), qsizetype(64));
}

void TestOverview::termsHaveAPage_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("says");
    QTest::newRow("a concept") << "term:acd"
                               << "Meaning: The part of a phone system that puts callers in a queue";
    QTest::newRow("a number") << "term:backlog"
                              << "Backlog | 1 | ";
    QTest::newRow("no number") << "term:ccaas"
                               << "No number of this program is about it.";
}

void TestOverview::termsHaveAPage()
{
    QFETCH(QString, term);
    QFETCH(QString, says);
    const Desk desk;
    PageInput asked = desk.input();
    asked.metric = term;
    const QString text = plainText(glossaryPage(asked, english()));
    QVERIFY2(text.contains(says), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
