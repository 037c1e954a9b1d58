// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the file as texts, by their ids.
#include "records_of_text.h"

#include <QTest>

#include <random>

using namespace kompas;

class TestStoreTexts : public QObject
{
    Q_OBJECT

private slots:
    void rowsByTheirIds_data();
    void rowsByTheirIds();
    void othersWriteMeanwhile();
};

namespace {

constexpr int ticketCount = 3'000; // more than are looked up at once

/// Tickets, of which some are gone again, and answers about them that say little themselves.
std::unique_ptr<Store> storeWithGaps(const QTemporaryDir &folder)
{
    QStringList tickets;
    QStringList few;
    QStringList answers;
    for (int i = 1; i <= ticketCount; ++i) {
        (i % 40 == 7 ? few : tickets) += QStringLiteral("%1 team=T%2").arg(i).arg(i % 9);
        answers += QStringLiteral("%1 ticket=%2 score=%3").arg(i).arg(i * 7 % ticketCount).arg(i % 5);
    }
    auto store = newStore(folder);
    const bool done = append(*store, fileOf(Kind::Ticket, "few", few.join(u';')))
                      && append(*store, fileOf(Kind::Ticket, "tool", tickets.join(u';')))
                      && append(*store, fileOf(Kind::SurveyResponse, "tool", answers.join(u';'))) && store->undo(1);
    return done ? std::move(store) : nullptr;
}

} // namespace

void TestStoreTexts::rowsByTheirIds_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("tickets") << static_cast<int>(Kind::Ticket);
    QTest::newRow("answers") << static_cast<int>(Kind::SurveyResponse);
}

/// In any order, some twice, and some that are not there.
void TestStoreTexts::rowsByTheirIds()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const auto store = storeWithGaps(folder);
    QVERIFY(store);
    const Kind asked = static_cast<Kind>(kind);
    QMap<qint64, QStringList> all;
    QVERIFY(store->forEachRow(asked, {}, [&all](qint64 rowId, const QStringList &cells) {
        all.insert(rowId, cells);
        return true;
    }));
    std::mt19937 random(11);
    std::vector<qint64> rowIds;
    for (qint64 id = 1; id < ticketCount + 50; ++id) {
        if (random() % 8 != 0)
            rowIds.push_back(id);
    }
    for (const bool isSorted : {true, false}) {
        if (!isSorted) {
            for (int i = 0; i < 100; ++i)
                rowIds.push_back(rowIds[random() % rowIds.size()]);
            std::ranges::shuffle(rowIds, random);
        }
        std::vector<std::pair<qint64, QStringList>> expected;
        QStringList expectedIds;
        for (const qint64 rowId : rowIds) {
            if (all.contains(rowId))
                expected.emplace_back(rowId, all.value(rowId));
            expectedIds += all.value(rowId).value(0);
        }
        std::vector<std::pair<qint64, QStringList>> found;
        QVERIFY(store->forEachRow(asked, rowIds, [&found](qint64 rowId, const QStringList &cells) {
            found.emplace_back(rowId, cells);
            return true;
        }));
        QVERIFY(found.size() > 2'000);
        QVERIFY(found == expected);
        QCOMPARE(*store->externalIds(asked, rowIds), expectedIds);
    }
}

/// Reading row by row keeps nobody from writing, and what is read next is what was written.
void TestStoreTexts::othersWriteMeanwhile()
{
    const QTemporaryDir folder;
    const auto store = storeWithGaps(folder);
    QVERIFY(store);
    const auto other = std::move(*Store::open(store->path(), Store::Mode::ReadWrite));
    const auto team = fieldIndex(Kind::SurveyResponse, u"team");
    std::vector<qint64> rowIds(ticketCount);
    std::iota(rowIds.begin(), rowIds.end(), 1);
    QStringList teams;
    QVERIFY(store->forEachRow(Kind::SurveyResponse, rowIds, [&](qint64, const QStringList &cells) {
        // Answer 3000 is about no ticket that is there, until now.
        if (teams.isEmpty() && !append(*other, fileOf(Kind::Ticket, "tool", "0 team=Late")))
            return false;
        teams += cells.at(team);
        return true;
    }));
    QCOMPARE(teams.size(), qsizetype(ticketCount));
    QCOMPARE(teams.back(), "Late");
    // Who says that it is enough gets no more.
    int count = 0;
    QVERIFY(store->forEachRow(Kind::Ticket, rowIds, [&count](qint64, const QStringList &) { return ++count < 5; }));
    QCOMPARE(count, 5);
}

QTEST_GUILESS_MAIN(TestStoreTexts)
#include "tst_store_texts.moc"
