// SPDX-License-Identifier: GPL-3.0-or-later
// Column caches that do not match and cannot be mended in their file, and the memory that their columns get.
#include "core/base/large_block.h"
#include "core/store/kept_caches.h"
#include "records_of_text.h"

#include <QTest>

#include <random>

using namespace kompas;

class TestStoreCaches : public QObject
{
    Q_OBJECT

private slots:
    void aReadOnlyCacheIsMadeAnewOnce();
    void aReadOnlyFileInManySteps();
    void amountsLikeBits();
    void blocksLastAsLongAsTheirPieces();
};

namespace {

const QByteArray damage = "UPDATE column_chunk SET data = zeroblob(length(data)) WHERE field != 'row_id'";

/// A file whose cache is of no form that is known.
std::unique_ptr<Store> damagedFile(const QTemporaryDir &folder)
{
    auto store = newStore(folder);
    const bool done =
        append(*store, fileOf(Kind::Ticket, "tool", "1 team=East status=open created_at=5; 2 team=West replies=4; 3"))
        && append(*store, fileOf(Kind::SurveyResponse, "tool", "1 ticket=2 score=4; 2 ticket=1 score=4.5; 3"));
    const auto other = std::move(*Database::open(store->path(), Database::Access::Write));
    return done && other->runScript(damage) ? std::move(store) : nullptr;
}

} // namespace

void TestStoreCaches::aReadOnlyCacheIsMadeAnewOnce()
{
    const QTemporaryDir folder;
    const auto store = damagedFile(folder);
    QVERIFY(store);
    const auto database = std::move(*Database::open(store->path(), Database::Access::Read));
    KeptCaches caches;
    QVERIFY(caches.forgetUnlessSame(*database));
    auto cache = std::move(*caches.open(*database, Kind::Ticket, {}));
    const auto made = *cache->chunk(0);
    QVERIFY(cache->isMended(0));
    caches.keep(Kind::Ticket, std::move(cache));
    QVERIFY(caches.forgetUnlessSame(*database));
    cache = std::move(*caches.open(*database, Kind::Ticket, {}));
    QVERIFY(cache->isMended(0));
    for (std::size_t i = 0; i < made.size(); ++i)
        QCOMPARE(cache->chunk(0)->at(i).bytes, made[i].bytes);
    // It is given away, and forgotten when the file is another one.
    QVERIFY(!(*caches.open(*database, Kind::Ticket, {}))->isMended(0));
    caches.keep(Kind::Ticket, std::move(cache));
    QVERIFY(store->setSetting("title", "changed", 1));
    QVERIFY(caches.forgetUnlessSame(*database));
    QVERIFY(!(*caches.open(*database, Kind::Ticket, {}))->isMended(0));
}

void TestStoreCaches::aReadOnlyFileInManySteps()
{
    const QTemporaryDir folder;
    const auto store = damagedFile(folder);
    QVERIFY(store);
    const auto reader = std::move(*Store::open(store->path(), Store::Mode::ReadOnly));
    Facts facts = *reader->someFacts({});
    for (const WantedFields &each : allFields()) {
        for (const QString &field : each.fields)
            facts = *reader->furtherFacts(facts, {{each.kind, {field}}});
    }
    QVERIFY(!facts.missed());
    QCOMPARE(describedFacts(facts), describedFacts(*store->facts())); // which mends it
    // Another program has written: what was kept is of the file as it was.
    facts = *reader->someFacts({{Kind::Ticket, {"status"}}});
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "2 team=North; 4 team=East")));
    QCOMPARE(describedFacts(*reader->facts()), describedFacts(*store->facts()));
}

/// Whole amounts so large that they could be taken for the bits of a number that is not whole.
void TestStoreCaches::amountsLikeBits()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const std::vector<qint64> amounts = {5, -700, qint64(1) << 51, qint64(1) << 53, -(qint64(1) << 60)};
    QString costs;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        costs += QStringLiteral("%1 amount=%2;").arg(i).arg(amounts[i]);
    QVERIFY(append(*store, fileOf(Kind::Cost, "tool", costs + "none")));
    const Facts facts = *store->facts();
    const auto &found = *facts.costs->column<Numbers>(u"amount");
    QCOMPARE(found.size(), amounts.size() + 1);
    for (std::size_t i = 0; i < amounts.size(); ++i)
        QCOMPARE(found[i], static_cast<double>(amounts[i]));
    QVERIFY(std::isnan(found[amounts.size()]));
}

void TestStoreCaches::blocksLastAsLongAsTheirPieces()
{
    std::mt19937 random(5);
    std::vector<std::pair<std::shared_ptr<char[]>, std::size_t>> pieces;
    {
        LargeBlocks blocks;
        for (int i = 0; i < 200; ++i) {
            const std::size_t size = i == 50 ? 20'000'000 : i % 7 == 0 ? random() % 9 : random() % 300'000;
            pieces.emplace_back(blocks.take(size), size);
            std::fill_n(pieces.back().first.get(), size, static_cast<char>(i));
            QCOMPARE(reinterpret_cast<std::uintptr_t>(pieces.back().first.get()) % sizeof(double), std::size_t(0));
            if (i % 3 == 0)
                pieces[random() % pieces.size()].first.reset();
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const char *const bytes = pieces[i].first.get();
        QVERIFY(!bytes || std::all_of(bytes, bytes + pieces[i].second, [i](char c) { return c == char(i); }));
    }
}

QTEST_GUILESS_MAIN(TestStoreCaches)
#include "tst_store_caches.moc"
