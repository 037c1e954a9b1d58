// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/control_chart.h"
#include "pasts_from_text.h"

#include <QTest>

#include <random>

using namespace kompas;
using namespace kompas::testing;

namespace {

std::vector<double> numbers(const QString &text)
{
    std::vector<double> values;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        values.push_back(word.toDouble());
    return values;
}

QString joined(const std::vector<std::size_t> &places)
{
    QStringList texts;
    for (const std::size_t place : places)
        texts += QString::number(place);
    return texts.join(u' ');
}

/// `.` none, `L` `H` beyond a limit, `l` `h` in a run, `-` no value.
QString signalsOf(const WeekSpread &spread)
{
    QString text;
    for (const WeekSpread::Week &week : spread.weeks) {
        if (!week.value)
            text += u'-';
        else if (week.signal == WeekSpread::Signal::None)
            text += u'.';
        else if (week.signal == WeekSpread::Signal::Beyond)
            text += week.higher ? u'H' : u'L';
        else
            text += week.higher ? u'h' : u'l';
    }
    return text;
}

} // namespace

/// Control charts: published figures, and what counts as more than chance.
class TestControlChart : public QObject
{
    Q_OBJECT

private slots:
    void limitsOfTheWorkedExample();
    void changePointsAreFound_data();
    void changePointsAreFound();
    void chanceMakesHardlyAnyChangePoint();
    void weeksAreMarked_data();
    void weeksAreMarked();
    void aFrozenBaselineStands();
    void improvement_data();
    void improvement();
};

void TestControlChart::limitsOfTheWorkedExample()
{
    const auto limits = controlLimits(numbers("39 41 44 38 42 40 43 41 45 40"));
    QVERIFY(limits);
    QCOMPARE(limits->mean, 41.3);
    QVERIFY(std::abs(limits->meanRange - 3.4444444) < 1e-6);
    QVERIFY(std::abs(limits->low - 32.1377778) < 1e-6);
    QVERIFY(std::abs(limits->high - 50.4622222) < 1e-6);
    QVERIFY(std::abs(limits->highestRange - 11.2564444) < 1e-6);
    QVERIFY(!controlLimits({41}));
}

void TestControlChart::changePointsAreFound_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << "39 41 44 38 42 40 43 41 45 40"
                          << "";
    QTest::newRow("one step up") << "40 42 41 39 40 41 55 57 56 54 55 56"
                                 << "6";
    QTest::newRow("up and down again") << "40 42 41 39 40 60 62 61 59 60 40 41 42 39 41"
                                       << "5 10";
    QTest::newRow("three weeks are not a level") << "40 42 41 39 40 41 42 60 61 59"
                                                 << "";
    QTest::newRow("always the same") << "5 5 5 5 5 5 5 5"
                                     << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestControlChart::changePointsAreFound()
{
    QFETCH(QString, values);
    QTEST(joined(changePoints(numbers(values))), "expected");
}

void TestControlChart::chanceMakesHardlyAnyChangePoint()
{
    std::mt19937 dice(7);
    std::normal_distribution<double> normal(100, 10);
    int found = 0;
    for (int series = 0; series < 5000; ++series) {
        std::vector<double> values(26);
        std::ranges::generate(values, [&] { return normal(dice); });
        found += changePoints(values).empty() ? 0 : 1;
    }
    QVERIFY2(found <= 15, qPrintable(QString::number(found)));
}

void TestControlChart::weeksAreMarked_data()
{
    QTest::addColumn<QString>("weeks");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ordinary") << "39 41 44 38 42 40 43 41 45 40"
                              << "..........";
    QTest::newRow("one far beyond") << "40 41 40 41 40 41 40 41 80 41 40 41"
                                    << ".......lH...";
    QTest::newRow("eight on a side") << "41 43 41 43 41 43 41 43 51 49 51 49 51 49 51 49"
                                     << ".......l.......h";
    QTest::newRow("too few records are gaps") << "39 41! 44 - 42 40 43 41"
                                              << ".-.-....";
    QTest::newRow("four weeks tell nothing") << "39 41 90 38"
                                             << "....";
}

void TestControlChart::weeksAreMarked()
{
    QFETCH(QString, weeks);
    QTEST(signalsOf(weekSpread(pastOf("agent_replies_per_ticket", weeks))), "expected");
}

void TestControlChart::aFrozenBaselineStands()
{
    const MetricPast past = pastOf("agent_replies_per_ticket", "40 41 40 41 40 41 60 61 60 61 60 61");
    const Period first = {past.buckets[0].period.from, past.buckets[5].period.to};
    const WeekSpread frozen = weekSpread(past, first);
    QVERIFY(frozen.isFrozen);
    QCOMPARE(frozen.ofBaseline, 6);
    QCOMPARE(frozen.limits->mean, 40.5);
    QCOMPARE(signalsOf(frozen), "......HHHHHH");
    QCOMPARE(frozen.levels.size(), std::size_t{2});
    QCOMPARE(frozen.levels[1].first, std::size_t{6});
    QCOMPARE(frozen.levels[1].mean, 60.5);
    // A baseline of four weeks is none.
    QVERIFY(!weekSpread(past, Period{past.buckets[0].period.from, past.buckets[3].period.to}).isFrozen);
    QCOMPARE(weekSpread(past).limits->mean, 50.5);
}

void TestControlChart::improvement_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("weeks");
    QTest::addColumn<bool>("expected");
    QTest::newRow("three better weeks") << "csat_pct"
                                        << "80 81 80 79 80 85 86 84" << true;
    QTest::newRow("one of them not") << "csat_pct"
                                     << "80 81 80 79 80 85 80 84" << false;
    QTest::newRow("lower is better") << "first_reply_time"
                                     << "80 81 80 79 80 70 71 72" << true;
    QTest::newRow("higher is worse") << "first_reply_time"
                                     << "80 81 80 79 80 85 86 84" << false;
    QTest::newRow("four weeks before are too few") << "csat_pct"
                                                   << "80 81 80 79 85 86 84" << false;
    QTest::newRow("the newest has too few records") << "csat_pct"
                                                    << "80 81 80 79 80 85 86 84 90!" << false;
    QTest::newRow("no direction") << "tickets_created"
                                  << "80 81 80 79 80 85 86 84" << false;
}

void TestControlChart::improvement()
{
    QFETCH(QString, metric);
    QFETCH(QString, weeks);
    QTEST(improvedOver(pastOf(metric, weeks), 3).has_value(), "expected");
}

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_control_chart.moc"
