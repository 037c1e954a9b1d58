// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_from_text.h"

#include "core/metrics/repeats.h"

#include <QTest>

#include <thread>

using namespace kompas;
using namespace kompas::testing;

namespace {

const QString ticket = QStringLiteral("id,created_at\n1,2026-03-02 09:00\n");

Facts factsWith(const QString &event)
{
    return factsFrom(ticket, {}, QStringLiteral("ticket,at,event,from_value,to_value\n") + event);
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void isKeptForCopies();
    void isMadeAnewForOtherEvents();
    void isMadeOnceForAllThreads();
    void repeatsAreKeptByDefinitionsAndRecords();
    void rowsAreKeptOfTheNewestRecords();
    void noMoreRowsAreKeptThanFit();
};

void TestHistory::isKeptForCopies()
{
    const Facts facts = factsWith(QStringLiteral("1,2026-03-02 10:00,status,new,solved\n"));
    const Facts copy = facts;
    const std::shared_ptr<const History> history = History::keptWith(facts);
    QCOMPARE(history->firstSolve(0), instantOf(facts.zone, QStringLiteral("2026-03-02 10:00")));
    QCOMPARE(History::keptWith(copy).get(), history.get());
}

void TestHistory::isMadeAnewForOtherEvents()
{
    const Facts facts = factsWith(QStringLiteral("1,2026-03-02 10:00,status,new,solved\n"));
    const std::shared_ptr<const History> before = History::keptWith(facts);
    Facts other = facts;
    other.set(factsWith(QStringLiteral("1,2026-03-02 11:00,status,new,solved\n")).events);
    QCOMPARE(History::keptWith(other)->firstSolve(0), instantOf(facts.zone, QStringLiteral("2026-03-02 11:00")));
    // The facts that were there are asked again and have not changed.
    QCOMPARE(History::keptWith(facts)->firstSolve(0), before->firstSolve(0));
    QCOMPARE(before->firstSolve(0), instantOf(facts.zone, QStringLiteral("2026-03-02 10:00")));
}

void TestHistory::isMadeOnceForAllThreads()
{
    const Facts facts = factsWith(QStringLiteral("1,2026-03-02 10:00,status,new,solved\n"));
    std::vector<std::shared_ptr<const History>> histories(8);
    std::vector<std::thread> threads;
    for (std::shared_ptr<const History> &each : histories)
        threads.emplace_back([&each, &facts] { each = History::keptWith(facts); });
    for (std::thread &each : threads)
        each.join();
    for (const std::shared_ptr<const History> &each : histories)
        QCOMPARE(each.get(), histories.front().get());
}

void TestHistory::repeatsAreKeptByDefinitionsAndRecords()
{
    const QString twoTickets = QStringLiteral("id,created_at,customer\n1,2026-03-02 09:00,a\n2,2026-03-05 09:00,a\n"
                                              "3,2026-05-01 09:00,b\n");
    const Facts facts = factsFrom(twoTickets);
    const Targets targets;
    const Definitions usual;
    Definitions shorter;
    QVERIFY(shorter.set(QStringLiteral("repeat.days"), QStringLiteral("1")));
    const Source source(facts, usual, targets);
    const auto repeats = Repeats::keptWith(source, Kind::Ticket);
    QVERIFY(repeats->isRepeated(0) && !repeats->isRepeated(1));
    QCOMPARE(Repeats::keptWith(Source(facts, usual, targets), Kind::Ticket).get(), repeats.get());
    QVERIFY(!Repeats::keptWith(Source(facts, shorter, targets), Kind::Ticket)->isRepeated(0));
    Facts other = facts;
    other.set(factsFrom(QString(twoTickets).replace(QStringLiteral(",a\n2"), QStringLiteral(",c\n2"))).tickets);
    QVERIFY(!Repeats::keptWith(Source(other, usual, targets), Kind::Ticket)->isRepeated(0));
}

void TestHistory::rowsAreKeptOfTheNewestRecords()
{
    KeptRows kept;
    int searches = 0;
    const auto found = [&](const std::shared_ptr<const Dataset> &records, const char *text, std::size_t rows) {
        const RowSet set = kept.of(records, text, [&] {
            ++searches;
            return RowSet(rows);
        });
        return set.size();
    };
    const auto before = std::make_shared<const Dataset>(emptyDataset(Kind::Ticket));
    const auto after = std::make_shared<const Dataset>(emptyDataset(Kind::Ticket));
    const auto answers = std::make_shared<const Dataset>(emptyDataset(Kind::SurveyResponse));
    QCOMPARE(found(before, "one", 1), std::size_t(1));
    QCOMPARE(found(before, "one", 2), std::size_t(1));
    QCOMPARE(found(before, "two", 2), std::size_t(2));
    QCOMPARE(searches, 2);
    QCOMPARE(found(answers, "one", 3), std::size_t(3));
    QCOMPARE(found(before, "one", 4), std::size_t(1));
    QCOMPARE(searches, 3);
    QCOMPARE(found(after, "one", 5), std::size_t(5));
    QCOMPARE(found(before, "one", 6), std::size_t(6));
    QCOMPARE(found(answers, "one", 7), std::size_t(3));
    QCOMPARE(searches, 5);
}

void TestHistory::noMoreRowsAreKeptThanFit()
{
    KeptRows kept;
    const auto records = std::make_shared<const Dataset>(emptyDataset(Kind::Ticket));
    int searches = 0;
    const auto ask = [&](const char *text, std::size_t rows) {
        kept.of(records, text, [&] {
            ++searches;
            return RowSet(rows);
        });
        return searches;
    };
    constexpr std::size_t quarter = KeptRows::most / 4;
    QCOMPARE(ask("too many", quarter + 1), 1);
    QCOMPARE(ask("too many", quarter + 1), 2);
    for (const char *text : {"a", "b", "c", "d"})
        ask(text, quarter);
    QCOMPARE(ask("a", quarter), 6);
    QCOMPARE(ask("none", 0), 7);
    QCOMPARE(ask("a", quarter), 7);
    QCOMPARE(ask("e", 1), 8);
    QCOMPARE(ask("a", quarter), 9);
    QCOMPARE(ask("e", 1), 9);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
