// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_values.h"
#include "core/metrics/aid.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// Five complete weeks of 10, 20, 30, 40 and 50 tickets and one that has just begun; per team 10 to 60 in all.
const QString weeks = QStringLiteral("ticket:\ncreated_at,team\n"
                                     "10 x 2026-03-02 09:00,North\n20 x 2026-03-09 09:00,South\n"
                                     "30 x 2026-03-16 09:00,East\n40 x 2026-03-23 09:00,West\n"
                                     "50 x 2026-03-30 09:00,Centre\n5 x 2026-04-06 09:00,North\n");

} // namespace

/// Entries that are worked out of another metric, and those that are no number (METRICS F15, H1 to H5, E13).
class TestAid : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void haveNoRecords();
    void cannotBeComputedOrTargeted();
};

void TestAid::values_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("note");
    QTest::newRow("P90 46 - P10 14 of 10 20 30 40 50") << "kpi_spread tickets_created"
                                                       << ""
                                                       << "32 n5"
                                                       << "";
    QTest::newRow("the middle of five weeks") << "baseline_proposal tickets_created"
                                              << ""
                                              << "30 n5"
                                              << "";
    QTest::newRow("between teams: 15 20 30 40 50") << "kpi_spread tickets_created"
                                                   << "team"
                                                   << "29 n5"
                                                   << "";
    QTest::newRow("four channels are too few") << "kpi_spread tickets_created"
                                               << "channel"
                                               << "- n0"
                                               << "few";
    QTest::newRow("of which?") << "kpi_spread"
                               << ""
                               << "- n0"
                               << "of_which";
    QTest::newRow("not of a split") << "kpi_spread backlog_by_status"
                                    << ""
                                    << "- n0"
                                    << "of_which";
    for (const char *id :
         {"kpi_priority", "quick_checks", "experiment_effect", "data_validation_sample", "agent_experience"})
        QTest::newRow(id) << id << ""
                          << "- n0"
                          << "own_page";
}

void TestAid::values()
{
    QFETCH(QString, metric);
    QFETCH(QString, by);
    QFETCH(QString, expected);
    QFETCH(QString, note);
    Query query;
    query.by = by.split(u' ', Qt::SkipEmptyParts);
    const std::vector<Value> values = valuesOf(factsOfKinds(repeated(weeks)), metric, query);
    QCOMPARE(values.size(), std::size_t{1});
    QCOMPARE(written(values.front()), expected);
    QCOMPARE(values.front().notes.join(u' '), note);
}

void TestAid::haveNoRecords()
{
    const auto records = lineage(factsOfKinds(repeated(weeks)), {}, QStringLiteral("kpi_spread"), {});
    QVERIFY(records);
    QVERIFY(records->counted.empty() && records->leftOut.empty());
}

void TestAid::cannotBeComputedOrTargeted()
{
    const QStringList computable = computableMetrics(factsOfKinds(repeated(weeks)));
    int aids = 0;
    for (const Metric &metric : catalogue()) {
        aids += isAid(metric) ? 1 : 0;
        QVERIFY2(!isAid(metric) || !computable.contains(QLatin1String(metric.id)), metric.id);
    }
    QVERIFY(aids >= 7);
    QVERIFY(computable.contains(QStringLiteral("tickets_created")));
}

QTEST_GUILESS_MAIN(TestAid)
#include "tst_aid.moc"
