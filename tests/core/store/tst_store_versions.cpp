// SPDX-License-Identifier: GPL-3.0-or-later
#include "records_of_text.h"

#include "core/store/key_table.h"

#include <QTest>

using namespace kompas;

/// Identity, versions and undo: PRODUCT, "Identity of rows".
class TestStoreVersions : public QObject
{
    Q_OBJECT

private slots:
    void overlappingImports_data();
    void overlappingImports();
    void duplicatesInOneFile_data();
    void duplicatesInOneFile();
    void rowsOfSeveralRecords();
    void undoTheSecondOfThree();
    void undoLeavesWhatTheOthersGive_data();
    void undoLeavesWhatTheOthersGive();
    void loadsAreLikeSingleRows_data();
    void loadsAreLikeSingleRows();
    void keysOfTheSameHash();
    void checkFindsKeysThatStandTwice();
    void undoKeepsTheImportInTheList();
    void rowIdsStay();
    void stoppedImportChangesNothing();
    void failedFeedChangesNothing();
};

namespace {

QString countsOf(const Import &import)
{
    return QStringLiteral("%1 new, %2 updated, %3 unchanged, %4 skipped")
        .arg(import.counts.imported)
        .arg(import.counts.updated)
        .arg(import.counts.unchanged)
        .arg(import.skipped);
}

} // namespace

void TestStoreVersions::overlappingImports_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("visible");
    const QString old = QStringLiteral("1 status=open replies=1");
    QTest::newRow("nothing in common") << old << "2 status=new"
                                       << "1 new, 0 updated, 0 unchanged, 0 skipped"
                                       << QStringList{"id=1 status=open replies=1", "id=2 status=new"};
    QTest::newRow("identical") << old << old << "0 new, 0 updated, 1 unchanged, 0 skipped"
                               << QStringList{"id=1 status=open replies=1"};
    QTest::newRow("no update time: the later import wins")
        << old << "1 status=solved"
        << "0 new, 1 updated, 0 unchanged, 0 skipped" << QStringList{"id=1 status=solved"};
    QTest::newRow("newer wins") << "1 status=open updated_at=100"
                                << "1 status=solved updated_at=200"
                                << "0 new, 1 updated, 0 unchanged, 0 skipped"
                                << QStringList{"id=1 status=solved updated_at=1970-01-01T01:03:20+01:00"};
    QTest::newRow("older counts as unchanged")
        << "1 status=solved updated_at=200"
        << "1 status=open updated_at=100"
        << "0 new, 0 updated, 1 unchanged, 0 skipped"
        << QStringList{"id=1 status=solved updated_at=1970-01-01T01:03:20+01:00"};
    QTest::newRow("same update time, other content: the later import wins")
        << "1 status=open updated_at=200"
        << "1 status=pending updated_at=200"
        << "0 new, 1 updated, 0 unchanged, 0 skipped"
        << QStringList{"id=1 status=pending updated_at=1970-01-01T01:03:20+01:00"};
    QTest::newRow("one loses its update time")
        << "1 status=open updated_at=200"
        << "1 status=pending"
        << "0 new, 1 updated, 0 unchanged, 0 skipped" << QStringList{"id=1 status=pending"};
    QTest::newRow("a value is taken away")
        << "1 status=open replies=3"
        << "1 status=open"
        << "0 new, 1 updated, 0 unchanged, 0 skipped" << QStringList{"id=1 status=open"};
    QTest::newRow("letters beyond ASCII are the same twice")
        << QStringLiteral("1 subject=caf\u00e9\U0001F600 agent=Zo\u00eb")
        << QStringLiteral("1 subject=caf\u00e9\U0001F600 agent=Zo\u00eb") << "0 new, 0 updated, 1 unchanged, 0 skipped"
        << QStringList{QStringLiteral("id=1 subject=caf\u00e9\U0001F600 agent=Zo\u00eb")};
}

void TestStoreVersions::overlappingImports()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, counts);
    QFETCH(QStringList, visible);
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(store->setSetting("agents", "names", 1));
    QVERIFY(append(*store, ticketsOf("a.csv", first)));
    const Result<Import> import = append(*store, ticketsOf("b.csv", second));
    QVERIFY(import);
    QCOMPARE(countsOf(*import), counts);
    QCOMPARE(visibleRows(*store, Kind::Ticket), visible);
}

void TestStoreVersions::duplicatesInOneFile_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("visible");
    QTest::newRow("the last wins") << ""
                                   << "1 status=open; 1 status=pending; 1 status=solved"
                                   << "1 new, 0 updated, 0 unchanged, 2 skipped" << QStringList{"id=1 status=solved"};
    QTest::newRow("the newest wins") << ""
                                     << "1 status=solved updated_at=9; 1 status=open updated_at=3"
                                     << "1 new, 0 updated, 0 unchanged, 1 skipped"
                                     << QStringList{"id=1 status=solved updated_at=1970-01-01T01:00:09+01:00"};
    QTest::newRow("word for word twice") << ""
                                         << "1 status=open; 1 status=open"
                                         << "1 new, 0 updated, 0 unchanged, 1 skipped"
                                         << QStringList{"id=1 status=open"};
    QTest::newRow("changed, then back again")
        << "1 status=open"
        << "1 status=solved; 1 status=open"
        << "0 new, 0 updated, 1 unchanged, 1 skipped" << QStringList{"id=1 status=open"};
    QTest::newRow("unchanged, then changed")
        << "1 status=open"
        << "1 status=open; 1 status=solved"
        << "0 new, 1 updated, 0 unchanged, 1 skipped" << QStringList{"id=1 status=solved"};
    QTest::newRow("both older") << "1 status=solved updated_at=9"
                                << "1 status=new updated_at=3; 1 status=open updated_at=2"
                                << "0 new, 0 updated, 1 unchanged, 1 skipped"
                                << QStringList{"id=1 status=solved updated_at=1970-01-01T01:00:09+01:00"};
    QTest::newRow("older, then newer") << "1 status=open updated_at=5"
                                       << "1 status=new updated_at=3; 1 status=solved updated_at=9"
                                       << "0 new, 1 updated, 0 unchanged, 1 skipped"
                                       << QStringList{"id=1 status=solved updated_at=1970-01-01T01:00:09+01:00"};
}

void TestStoreVersions::duplicatesInOneFile()
{
    QFETCH(QString, before);
    QFETCH(QString, file);
    QFETCH(QString, counts);
    QFETCH(QStringList, visible);
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("before.csv", before)));
    const Result<Import> import = append(*store, ticketsOf("file.csv", file));
    QVERIFY(import);
    QCOMPARE(countsOf(*import), counts);
    QCOMPARE(visibleRows(*store, Kind::Ticket), visible);
    QCOMPARE(import->remarks.at(0).code, "duplicate_ids");
    QCOMPARE(import->remarks.at(0).rows, import->skipped);
    const Facts facts = *store->facts();
    // The snapshot says what the file says, also where a newer version of the ticket is visible.
    const bool isUnsolved = QTest::currentDataTag() == QByteArray("both older") || !visible.at(0).contains("solved");
    QCOMPARE(facts.tickets->snapshots().back().statuses.size(), std::size_t(isUnsolved ? 1 : 0));
}

void TestStoreVersions::rowsOfSeveralRecords()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const auto importRow = [&](const QString &ticket, const QString &response) {
        const auto feed = [&](const LoadSink &rows) -> Result<Import> {
            handOver(rows,
                     {{2, {recordsOf(Kind::Ticket, ticket).at(0), recordsOf(Kind::SurveyResponse, response).at(0)}}});
            return Import{};
        };
        return *store->append("tool", 1, feed);
    };
    const Import first = importRow("1 status=open", "1 survey=csat score=4");
    QCOMPARE(countsOf(first), "1 new, 0 updated, 0 unchanged, 0 skipped");
    const Import second = importRow("1 status=open", "1 survey=csat score=5");
    QCOMPARE(countsOf(second), "0 new, 1 updated, 0 unchanged, 0 skipped");
    QCOMPARE(second.kinds.value("ticket"), (Counts{0, 0, 1}));
    QCOMPARE(second.kinds.value("survey_response"), (Counts{0, 1, 0}));
    const Import third = importRow("1 status=solved", "2 survey=csat score=5");
    QCOMPARE(countsOf(third), "1 new, 0 updated, 0 unchanged, 0 skipped");
    QCOMPARE(store->imports()->at(1).kinds, second.kinds);
}

void TestStoreVersions::undoTheSecondOfThree()
{
    const HandMade first = ticketsOf("1.csv", "1 status=open created_at=11 updated_at=20; 2 status=new created_at=12");
    const HandMade second = ticketsOf(
        "2.csv",
        "1 status=pending created_at=11 updated_at=30; 2 status=new created_at=12; 3 status=open created_at=13");
    const HandMade third =
        ticketsOf("3.csv", "1 status=solved created_at=11 updated_at=25; 3 status=open created_at=13; 4 created_at=14");
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    for (const HandMade &file : {first, second, third})
        QVERIFY(append(*store, file));
    QVERIFY(store->undo(2));
    const auto fresh = newStore(folder, "fresh.kompas");
    for (const HandMade &file : {first, third})
        QVERIFY(append(*fresh, file));
    QCOMPARE(visibleRows(*store, Kind::Ticket), visibleRows(*fresh, Kind::Ticket));
    QCOMPARE(describedFacts(*store->facts()), describedFacts(*fresh->facts()));
    QVERIFY(store->check()->ok);
    // Every row stands under the file that brings it now.
    QCOMPARE(*store->externalIds(Kind::Ticket, {1, 2, 3, 4}), (QStringList{"1", "2", "3", "4"}));
}

void TestStoreVersions::undoLeavesWhatTheOthersGive_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

namespace {

HandMade randomFile(std::mt19937 &random, int number)
{
    const auto upTo = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    static const QStringList statuses = {"new", "open", "pending", "solved", "closed"};
    HandMade file;
    file.file = QStringLiteral("%1.csv").arg(number);
    file.source = upTo(5) == 0 ? QStringLiteral("other") : QStringLiteral("tool");
    file.dataUntil = upTo(6) == 0 ? noInstant : 1'000'000 + number;
    for (int i = 0, count = 1 + upTo(20); i < count; ++i) {
        const int id = upTo(12);
        QString text = QStringLiteral("%1 created_at=%2 status=%3").arg(id).arg(id + 1).arg(statuses.at(upTo(5)));
        if (upTo(4) > 0)
            text += QStringLiteral(" updated_at=%1").arg(upTo(4));
        Kind kind = Kind::Ticket;
        if (upTo(3) == 0) {
            kind = Kind::SurveyResponse;
            text = QStringLiteral("%1 ticket=%2 survey=csat score=%3 channel=%4")
                       .arg(id)
                       .arg(upTo(12))
                       .arg(upTo(3))
                       .arg(upTo(2) ? "" : "email");
        }
        Record record = recordsOf(kind, text).at(0);
        record.line = i + 2;
        file.records.push_back(record);
    }
    return file;
}

/// Which file and line every visible row and every version kept aside comes from.
QStringList provenance(const QString &path)
{
    QStringList lines;
    const auto database = std::move(*Database::open(path, Database::Access::Read));
    for (const KindInfo &kind : kinds) {
        const QByteArray table = kind.id;
        const QByteArray sql =
            "SELECT source, coalesce(row_key, v.id), file, 'visible', v.line FROM " + table
            + " v JOIN import ON import.id = import_id UNION ALL SELECT source, "
              "coalesce(row_key, r.id), file, CASE WHEN same_as IS NULL THEN 'kept' ELSE 'repeats' END, v.line FROM "
            + table + "_version v JOIN " + table
            + " r USING (row_id) JOIN import ON import.id = v.import_id ORDER BY 1, 2, 3";
        database->forEach(sql, {}, [&](const Statement &row) {
            QStringList parts = {kindId(kind.kind)};
            for (int i = 0; i < 5; ++i)
                parts += row.text(i);
            lines += parts.join(u' ');
            return true;
        });
    }
    return lines;
}

} // namespace

void TestStoreVersions::undoLeavesWhatTheOthersGive()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    std::vector<HandMade> files;
    for (int i = 1; i <= 5; ++i)
        files.push_back(randomFile(random, i));
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    for (const HandMade &file : files)
        QVERIFY(append(*store, file));
    std::vector<qint64> undone;
    for (qint64 id = 1; id <= 5; ++id) {
        if (random() % 2 == 0)
            undone.push_back(id);
    }
    std::ranges::shuffle(undone, random);
    for (const qint64 id : undone)
        QVERIFY(store->undo(id));
    const auto fresh = newStore(folder, "fresh.kompas");
    for (qint64 id = 1; id <= 5; ++id) {
        if (std::ranges::find(undone, id) == undone.end())
            QVERIFY(append(*fresh, files[static_cast<std::size_t>(id - 1)]));
    }
    for (const KindInfo &kind : kinds)
        QCOMPARE(visibleRows(*store, kind.kind), visibleRows(*fresh, kind.kind));
    QCOMPARE(provenance(store->path()), provenance(fresh->path()));
    QCOMPARE(describedFacts(*store->facts()), describedFacts(*fresh->facts()));
    QCOMPARE(store->check()->lines, fresh->check()->lines);
}

void TestStoreVersions::loadsAreLikeSingleRows_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// The slow twin takes one row at a time. check() counts keys that stand twice.
void TestStoreVersions::loadsAreLikeSingleRows()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(1000 + seed));
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const auto slow = newStore(folder, "slow.kompas");
    for (int i = 1; i <= 6; ++i) {
        const HandMade file = randomFile(random, i);
        const Result<Import> fast = append(*store, file, 2'000'000, {}, &random);
        const Result<Import> single = append(*slow, file);
        QVERIFY(fast && single);
        QCOMPARE(countsOf(*fast), countsOf(*single));
        QCOMPARE(fast->kinds, single->kinds);
        if (random() % 3 == 0) {
            const qint64 id = 1 + static_cast<qint64>(random() % static_cast<unsigned>(i));
            QCOMPARE(bool(store->undo(id)), bool(slow->undo(id)));
        }
        QCOMPARE(tablesOf(store->path()), tablesOf(slow->path()));
        QCOMPARE(describedFacts(*store->facts()), describedFacts(*slow->facts()));
        QVERIFY(store->check()->ok);
    }
}

void TestStoreVersions::keysOfTheSameHash()
{
    KeyTable table;
    constexpr qint64 rows = 5000;
    constexpr quint64 hashes = 700;
    for (qint64 row = 1; row <= rows; ++row)
        table.add(static_cast<quint64>(row) % hashes << 3, row, row % 2 == 0);
    for (quint64 hash = 0; hash <= hashes; ++hash) {
        std::vector<qint64> found;
        for (std::size_t at = table.first(hash << 3); table.rowAt(at) != 0; at = table.next(at, hash << 3)) {
            found.push_back(table.rowAt(at));
            QCOMPARE(table.isSeenAt(at), found.back() % 2 == 0);
            table.markSeenAt(at);
            QVERIFY(table.isSeenAt(at));
            QCOMPARE(table.rowAt(at), found.back());
        }
        std::ranges::sort(found);
        std::vector<qint64> expected;
        for (qint64 row = 1; row <= rows; ++row) {
            if (static_cast<quint64>(row) % hashes == hash)
                expected.push_back(row);
        }
        QCOMPARE(found, expected);
    }
}

void TestStoreVersions::checkFindsKeysThatStandTwice()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 status=open; 2 status=open")));
    QVERIFY(store->check()->ok);
    const auto other = std::move(*Database::open(store->path(), Database::Access::Write));
    QVERIFY(other->run("INSERT INTO ticket (row_id, row_key, import_id, line, id) VALUES (3, '1', 1, 4, '9')"));
    const Result<Store::Check> check = store->check();
    QVERIFY(!check->ok);
    QCOMPARE(check->lines.at(0), "Table ticket: 1 records stand in it more than once.");
}

void TestStoreVersions::undoKeepsTheImportInTheList()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 status=open")));
    QVERIFY(store->undo(1));
    QVERIFY(store->imports()->at(0).undone);
    QVERIFY(!store->undo(1));
    QCOMPARE(store->undo(7).error().message,
             store->path() + " has no import 7 that could be undone. The list of imports shows their numbers.");
    // A number is never given twice.
    QCOMPARE(append(*store, ticketsOf("a.csv", "1 status=open"))->id, 2);
}

void TestStoreVersions::rowIdsStay()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 status=open; 2 status=open; 3 status=open")));
    QVERIFY(append(*store, ticketsOf("b.csv", "3 status=solved; 2 status=pending; 9 status=new")));
    QVERIFY(store->undo(1));
    QStringList rows;
    store->forEachRow(Kind::Ticket, {}, [&rows](qint64 rowId, const QStringList &cells) {
        rows += QString::number(rowId) + u' ' + cells.at(0);
        return true;
    });
    QCOMPARE(rows, (QStringList{"2 2", "3 3", "4 9"}));
}

void TestStoreVersions::stoppedImportChangesNothing()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 status=open")));
    const QStringList before = describedFacts(*store->facts());
    const Progress stop([](double) { return false; });
    const Result<Import> import = append(*store, ticketsOf("b.csv", "1 status=solved; 2 status=new"), 1, stop);
    QVERIFY(!import);
    QVERIFY(import.error().stopped);
    const Result<void> undone = store->undo(1, stop);
    QVERIFY(!undone);
    QVERIFY(undone.error().stopped);
    QCOMPARE(describedFacts(*store->facts()), before);
    QCOMPARE(store->imports()->size(), std::size_t(1));
}

void TestStoreVersions::failedFeedChangesNothing()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const auto feed = [](const LoadSink &rows) -> Result<Import> {
        handOver(rows, {{2, recordsOf(Kind::Ticket, "1 status=open agent=Ann")},
                        {3, {}, Reject{3, "x", "ragged", "The row is ragged."}}});
        return Error{"The file broke off."};
    };
    QCOMPARE(store->append("tool", 1, feed).error().message, "The file broke off.");
    QCOMPARE(visibleRows(*store, Kind::Ticket), QStringList());
    QVERIFY(store->imports()->empty());
}

QTEST_GUILESS_MAIN(TestStoreVersions)
#include "tst_store_versions.moc"
