// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/data/extent.h"
#include "tests/core/metrics/facts_from_text.h"

#include <QTest>

using namespace kompas;

class TestExtent : public QObject
{
    Q_OBJECT

private slots:
    void coversDays();
    void coversNothing();
};

void TestExtent::coversDays()
{
    // 23:30 UTC is the next day in Amsterdam; an answer without its own day counts on that of the question.
    const Facts facts = testing::factsFrom("id, created_at\n"
                                           "1, 2026-01-05 00:30\n"
                                           "2, 2026-01-05 23:59\n"
                                           "3, 2026-01-07 12:00\n"
                                           "4,\n",
                                           "survey, score, answered_at, offered_at\n"
                                           "nps, 9, 2026-01-06 10:00, 2026-01-05 10:00\n"
                                           "nps, 8, , 2026-01-08 10:00\n");
    const std::vector<DayCoverage> expected = {
        {Kind::Ticket, {{QDate(2026, 1, 5), 2}, {QDate(2026, 1, 7), 1}}, 1},
        {Kind::SurveyResponse, {{QDate(2026, 1, 6), 1}, {QDate(2026, 1, 8), 1}}, 0},
    };
    QVERIFY(coverage(facts) == expected);
}

void TestExtent::coversNothing()
{
    QVERIFY(coverage(Facts()).empty());
}

QTEST_GUILESS_MAIN(TestExtent)
#include "tst_extent.moc"
