// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ahead in another thread gives what reading in this one gives: the same rows in the same order.
#include "core/base/parallel.h"
#include "core/importer/read_ahead.h"

#include "tests/core/importer/heard.h"
#include "tests/core/importer/importing.h"
#include "tests/core_tests.h"

#include <future>
#include <random>
#include <thread>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSame_data();
    void givesTheSame();
    void endsWithTheSink();
    void endsWithTheProgress();
    void tellsWhyReadingFailed();
    void callsInThisThread();
    void handsOnWhatIsThrown();
    void aThrowingSinkEndsTheReading();
    void piecesComeInTheirOrder();
    void everyPieceIsDoneOnce_data();
    void everyPieceIsDoneOnce();
    void piecesHandOnWhatIsThrown();
    void piecesWithinPieces();
    void manyAskAtOnce();

private:
    QString written(const QByteArray &text) { return m_folder.write(u"x.csv"_s, text); }

    Folder m_folder;
};

void TestReadAhead::givesTheSame_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("longest"); // of a cell
    QTest::newRow("header only") << 0 << 10;
    QTest::newRow("one row") << 1 << 10;
    QTest::newRow("one load") << 1024 << 10;
    QTest::newRow("one row more than a load") << 1025 << 10;
    QTest::newRow("many loads") << 20'000 << 40;
    QTest::newRow("rows longer than a load") << 12 << 3'000'000;
}

void TestReadAhead::givesTheSame()
{
    QFETCH(int, rows);
    QFETCH(int, longest);
    std::mt19937 random(7);
    QByteArray text = "Ticket ID,Status,Subject\n";
    for (int row = 0; row < rows; ++row) {
        text += QByteArray::number(row) + (random() % 50 == 0 ? ",Open,x,y,z,w,v\n" : ",Open,");
        if (!text.endsWith('\n'))
            text += QByteArray(static_cast<qsizetype>(random() % static_cast<unsigned>(longest)), 'a') + '\n';
    }
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan);
    Heard alone;
    const Result<Import> slow = readRecords(*plan, testNow, alone.sink());
    Heard beside;
    const Result<Reading> reading = readingInPieces(*plan, testNow);
    QVERIFY(reading);
    const Result<Import> fast = readAhead(*reading, rowByRow(beside.sink()));
    QVERIFY(slow && fast);
    QCOMPARE(fast->rows, rows);
    QCOMPARE(fast->rows, slow->rows);
    QCOMPARE(fast->rejected, slow->rejected);
    QCOMPARE(fast->remarks.size(), slow->remarks.size());
    QCOMPARE(beside.lines, alone.lines);
}

/// Every piece is read by the same function.
Reading readingBy(const PieceReading &read, std::size_t pieces = 1)
{
    return {pieces, [read] { return read; }, [] { return Import(); }};
}

/// Rows without end: whoever wants no more has to be heard.
Result<void> endless(std::size_t, const RecordSink &sink, const Progress &progress)
{
    for (qint64 line = 2;; ++line) {
        if (!progress.at(0.5) || !sink.row(line, {Record{Kind::Ticket, QString::number(line), line, {}}}))
            return Progress::stopped();
    }
}

void TestReadAhead::endsWithTheSink()
{
    Heard heard;
    heard.wanted = 3;
    const Result<Import> read = readAhead(readingBy(endless, 3), rowByRow(heard.sink()));
    QVERIFY(!read && read.error().stopped);
    QCOMPARE(heard.lines.size(), 3);
}

void TestReadAhead::endsWithTheProgress()
{
    Heard heard;
    int asked = 0;
    const Result<Import> read =
        readAhead(readingBy(endless, 3), rowByRow(heard.sink()), Progress([&asked](double) { return ++asked < 3; }));
    QVERIFY(!read && read.error().stopped);
    QCOMPARE(asked, 3);
}

void TestReadAhead::tellsWhyReadingFailed()
{
    Heard heard;
    const auto broken = [](std::size_t piece, const RecordSink &sink, const Progress &) -> Result<void> {
        const auto line = static_cast<qint64>(piece) + 2;
        sink.row(line, {Record{Kind::Ticket, QString::number(piece), line, {}}});
        return piece == 1 ? Result<void>(Error{u"the disk was taken out"_s}) : Result<void>();
    };
    const Result<Import> read = readAhead(readingBy(broken, 100), rowByRow(heard.sink()));
    QVERIFY(!read);
    QCOMPARE(read.error().message, "the disk was taken out");
    QCOMPARE(heard.lines, (QStringList{u"2 ticket 0"_s, u"3 ticket 1"_s}));
}

void TestReadAhead::callsInThisThread()
{
    const std::thread::id here = std::this_thread::get_id();
    bool isHere = true;
    RecordSink sink;
    sink.row = [&](qint64, std::vector<Record> &&) {
        isHere = isHere && std::this_thread::get_id() == here;
        return true;
    };
    const auto progress = Progress([&](double) {
        isHere = isHere && std::this_thread::get_id() == here;
        return true;
    });
    bool isElsewhere = false;
    LoadSink loads = rowByRow(sink);
    loads.begin = [&, begin = loads.begin] {
        isElsewhere = isElsewhere && std::this_thread::get_id() != here;
        return begin();
    };
    const auto read = [&](std::size_t, const RecordSink &ahead, const Progress &) -> Result<void> {
        isElsewhere = std::this_thread::get_id() != here;
        ahead.row(2, {});
        return {};
    };
    QVERIFY(readAhead(readingBy(read), loads, progress));
    QVERIFY(isHere);
    QVERIFY(isElsewhere);
}

void TestReadAhead::handsOnWhatIsThrown()
{
    const auto full = [](std::size_t piece, const RecordSink &, const Progress &) -> Result<void> {
        if (piece == 2)
            throw std::bad_alloc();
        return {};
    };
    for (const std::size_t pieces : {3, 300})
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)readAhead(readingBy(full, pieces), rowByRow({})));
}

void TestReadAhead::aThrowingSinkEndsTheReading()
{
    LoadSink full = rowByRow({});
    full.take = [](PreparedLoad &) -> bool { throw std::bad_alloc(); };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)readAhead(readingBy(endless, 3), full));
}

void TestReadAhead::piecesComeInTheirOrder()
{
    // The first pieces are the longest, so that others wait for them.
    constexpr std::size_t pieces = 40;
    const auto rowsOf = [](std::size_t piece) { return piece % 5 == 4 ? 0 : static_cast<int>(60'000 / (piece + 1)); };
    const auto read = [&](std::size_t piece, const RecordSink &sink, const Progress &) -> Result<void> {
        for (int row = 0; row < rowsOf(piece); ++row)
            sink.row(static_cast<qint64>(piece * 100'000) + row, {});
        return {};
    };
    Heard heard;
    QVERIFY(readAhead(readingBy(read, pieces), rowByRow(heard.sink())));
    QStringList expected;
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        for (int row = 0; row < rowsOf(piece); ++row)
            expected += u"%1 skipped"_s.arg(piece * 100'000 + static_cast<std::size_t>(row));
    }
    QCOMPARE(heard.lines, expected);
}

void TestReadAhead::everyPieceIsDoneOnce_data()
{
    QTest::addColumn<std::size_t>("pieces");
    for (const std::size_t pieces : {0, 1, 2, 3, 1000})
        QTest::addRow("%zu", pieces) << pieces;
}

void TestReadAhead::everyPieceIsDoneOnce()
{
    QFETCH(std::size_t, pieces);
    std::vector<std::atomic<int>> times(pieces);
    inParallel(pieces, [&](std::size_t piece) { ++times[piece]; });
    QVERIFY(std::ranges::all_of(times, [](const std::atomic<int> &each) { return each == 1; }));
}

void TestReadAhead::piecesHandOnWhatIsThrown()
{
    constexpr std::size_t most = 1'000'000'000; // nobody ends them while one thread waits for a processor
    std::atomic<int> begun = 0;
    const auto work = [&begun](std::size_t piece) {
        ++begun;
        if (piece == 3)
            throw std::runtime_error("no memory");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(most, work));
    QVERIFY(begun >= 4 && static_cast<std::size_t>(begun) < most);
}

void TestReadAhead::piecesWithinPieces()
{
    std::vector<std::atomic<int>> times(20 * 50);
    inParallel(20, [&](std::size_t outer) { inParallel(50, [&](std::size_t inner) { ++times[outer * 50 + inner]; }); });
    QVERIFY(std::ranges::all_of(times, [](const std::atomic<int> &each) { return each == 1; }));
    const auto thrown = [](std::size_t) {
        inParallel(50, [](std::size_t inner) {
            if (inner == 7)
                throw std::runtime_error("no memory");
        });
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(20, thrown));
}

/// Each has all of its own pieces done when it goes on, whoever else is at work.
void TestReadAhead::manyAskAtOnce()
{
    constexpr std::size_t most = 300;
    std::atomic<int> unfinished = 0;
    const auto ask = [&unfinished] {
        for (std::size_t pieces = 0; pieces < most; ++pieces) {
            std::atomic<std::size_t> done = 0;
            inParallel(pieces, [&done](std::size_t) { ++done; });
            unfinished += done == pieces ? 0 : 1;
        }
    };
    std::vector<std::future<void>> askers;
    for (int i = 0; i < 4; ++i)
        askers.push_back(std::async(std::launch::async, ask));
    for (std::future<void> &each : askers)
        each.get();
    QCOMPARE(unfinished, 0);
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_read_ahead.moc"
