// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ahead in another thread gives what reading in this one gives: the same rows in the same order.
#include "core/base/parallel.h"
#include "core/importer/read_ahead.h"

#include "core/importer/evidence.h"
#include "tests/core/importer/spoilt.h"
#include "tests/core_tests.h"

#include <random>
#include <thread>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 testNow = 1'800'000'000;

/// What a sink was given, as lines of text.
struct Heard {
    QStringList lines = {};
    qsizetype wanted = std::numeric_limits<qsizetype>::max();

    RecordSink sink()
    {
        RecordSink result;
        result.row = [this](qint64 line, std::vector<Record> &&records) {
            for (const Record &record : records)
                lines += u"%1 %2 %3"_s.arg(line).arg(kindId(record.kind), record.key.toString());
            if (records.empty())
                lines += u"%1 skipped"_s.arg(line);
            return lines.size() < wanted;
        };
        result.reject = [this](Reject &&reject) {
            lines += u"%1 rejected %2 %3"_s.arg(reject.line).arg(reject.code, reject.raw);
        };
        return result;
    }
};

/// What was gathered, in lines that can be compared.
QStringList evidenceLines(const Evidence &evidence)
{
    QStringList lines;
    const auto say = [&lines](const char *what, std::initializer_list<qint64> figures) {
        QStringList texts;
        for (const qint64 each : figures)
            texts += QString::number(each);
        lines += QString::fromLatin1(what) + u' ' + texts.join(u' ');
    };
    say("rows", {evidence.rows, evidence.allRows, evidence.headersAgain, evidence.otherTableAt});
    say("footer", {evidence.lastDataLine, evidence.footerRows});
    say("numbers",
        {evidence.numbers.comma, evidence.numbers.dot, evidence.numbers.groupedByComma, evidence.numbers.groupedByDot});
    say("ids",
        {evidence.ids.missing, evidence.ids.shortened, evidence.ids.firstShortenedLine, evidence.ids.duplicates()});
    const auto sayDates = [&say](const DateEvidence &dates) {
        say("dates", {dates.yearFirst, dates.named, dates.dayFirst, dates.monthFirst, dates.undecided, dates.unixTimes,
                      dates.withTime, dates.future[0], dates.future[1], dates.stepsBack[0], dates.stepsBack[1],
                      dates.inSequence, dates.first[0], dates.last[1], static_cast<qint64>(dates.shapes.size())});
    };
    for (const DateEvidence &each : evidence.dates)
        sayDates(each);
    sayDates(evidence.allDates);
    for (const WordEvidence &each : evidence.words)
        say("words", {each.words(), each.isUnfit()});
    for (const bool each : evidence.clocks)
        say("clock", {each});
    for (const auto &[survey, score] : evidence.scores)
        say("score", {score.n, score.zeros, qRound64(score.lowest), qRound64(score.highest)});
    return lines;
}

/// As planImport() asks for it, with every column's words as well.
EvidenceWanted wantedOf(const Plan &plan)
{
    static const Zone zone;
    EvidenceWanted wanted;
    wanted.width = plan.columns.size();
    wanted.now = testNow;
    const ColumnReader::Context context = {profileNamed(plan.profile), *encodingFromName(plan.encoding), plan.decimal,
                                           &zone};
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (const auto target = fieldTarget(plan.kinds, plan.columns[i].field))
            wanted.columns.emplace_back(i, plan.columns[i], *target, context);
        wanted.unused.push_back(i);
    }
    wanted.datesToo = {3};
    return wanted;
}

Spoiling spoiling(int oddities, int faults, const QByteArray &lineEnd = "\n")
{
    Spoiling result;
    result.oddities = oddities;
    result.faults = faults;
    result.lineEnd = lineEnd;
    return result;
}

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
    void everyPieceIsDoneOnce_data();
    void everyPieceIsDoneOnce();
    void piecesHandOnWhatIsThrown();
    void piecesBeginAtRecords();
    void piecesGiveTheSameEvidence_data();
    void piecesGiveTheSameEvidence();
    void aLongCellGoesThroughPieces();
    void evidenceStopsWhenNobodyWantsIt();

private:
    QString written(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"x.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
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
    const Reading reading = [&plan](const RecordSink &sink, const Progress &progress) {
        return readRecords(*plan, testNow, sink, progress);
    };
    const Result<Import> fast = readAhead(reading, rowByRow(beside.sink()));
    QVERIFY(slow && fast);
    QCOMPARE(fast->rows, rows);
    QCOMPARE(fast->rows, slow->rows);
    QCOMPARE(fast->rejected, slow->rejected);
    QCOMPARE(fast->remarks.size(), slow->remarks.size());
    QCOMPARE(beside.lines, alone.lines);
}

/// Rows without end: whoever wants no more has to be heard.
Result<Import> endless(const RecordSink &sink, const Progress &progress)
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
    const Result<Import> read = readAhead(endless, rowByRow(heard.sink()));
    QVERIFY(!read && read.error().stopped);
    QCOMPARE(heard.lines.size(), 3);
}

void TestReadAhead::endsWithTheProgress()
{
    Heard heard;
    int asked = 0;
    const Result<Import> read =
        readAhead(endless, rowByRow(heard.sink()), Progress([&asked](double) { return ++asked < 3; }));
    QVERIFY(!read && read.error().stopped);
    QCOMPARE(asked, 3);
}

void TestReadAhead::tellsWhyReadingFailed()
{
    Heard heard;
    const Reading broken = [](const RecordSink &sink, const Progress &) -> Result<Import> {
        sink.row(2, {Record{Kind::Ticket, u"1"_s, 2, {}}});
        return Error{u"the disk was taken out"_s};
    };
    const Result<Import> read = readAhead(broken, rowByRow(heard.sink()));
    QVERIFY(!read);
    QCOMPARE(read.error().message, "the disk was taken out");
    QCOMPARE(heard.lines, QStringList{u"2 ticket 1"_s});
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
    const Reading reading = [&](const RecordSink &ahead, const Progress &) -> Result<Import> {
        isElsewhere = std::this_thread::get_id() != here;
        ahead.row(2, {});
        return Import();
    };
    QVERIFY(readAhead(reading, loads, progress));
    QVERIFY(isHere);
    QVERIFY(isElsewhere);
}

void TestReadAhead::handsOnWhatIsThrown()
{
    const Reading full = [](const RecordSink &, const Progress &) -> Result<Import> { throw std::bad_alloc(); };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)readAhead(full, rowByRow({})));
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

void TestReadAhead::piecesBeginAtRecords()
{
    const Result<Plan> plan = planImport(written(spoiltExport(1, 3000, {})), {}, testNow);
    QVERIFY(plan);
    const std::vector<qint64> starts = pieceStarts(placeOf(*plan), 5000);
    QVERIFY(starts.size() > 20);
    QFile file(plan->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const qint64 start : starts)
        QVERIFY(start == 0 || text[start - 1] == '\n');
    QCOMPARE(pieceStarts(placeOf(*plan)).size(), std::size_t(1));
}

void TestReadAhead::piecesGiveTheSameEvidence_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const Spoiling &how) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s, %u", name, seed) << spoiltExport(seed, 2000, how);
    };
    row("plain", spoiling(0, 0));
    row("odd", spoiling(100, 0));
    row("CR LF", spoiling(100, 0, "\r\n"));
    row("CR", spoiling(100, 0, "\r"));
    row("few faults", spoiling(20, 3));
    row("many faults", spoiling(20, 200));
    row("nothing else", spoiling(500, 500));
    Spoiling other = spoiling(20, 3);
    other.hasFooter = true;
    row("footer", other);
    other.hasOtherTable = true;
    row("another table", other);
}

void TestReadAhead::piecesGiveTheSameEvidence()
{
    QFETCH(QByteArray, text);
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan);
    const EvidenceWanted wanted = wantedOf(*plan);
    TablePlace place = placeOf(*plan);
    place.lastDataLine = 0;
    const Result<Evidence> whole = gatherEvidence(place, wanted);
    QVERIFY(whole && whole->allRows > 0);
    for (const qint64 size : {300, 2'000, 20'000}) {
        const Result<Evidence> pieces = gatherEvidence(place, wanted, {}, {}, size);
        QVERIFY(pieces);
        QCOMPARE(evidenceLines(*pieces), evidenceLines(*whole));
    }
}

void TestReadAhead::aLongCellGoesThroughPieces()
{
    // In the middle of the cell stand lines that look like records, and more of it than a piece looks behind its end.
    const QByteArray records = spoiltExport(2, 4000, {}).replace("\"Order, late\"", "Order late");
    const QByteArray cell =
        QByteArray("so it went on\n").repeated(20'000) + records + QByteArray("and on\n").repeated(300'000);
    const QByteArray text = spoiltExport(1, 2000, spoiling(50, 0)) + "7,Open,2026-03-01 10:00,,\"" + cell
                            + "\",Low,East,1\n" + spoiltExport(3, 2000, spoiling(50, 0));
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan);
    const EvidenceWanted wanted = wantedOf(*plan);
    const Result<Evidence> whole = gatherEvidence(placeOf(*plan), wanted);
    const Result<Evidence> pieces = gatherEvidence(placeOf(*plan), wanted, {}, {}, 150'000);
    QVERIFY(whole && pieces);
    QVERIFY(whole->allRows < 10'000);
    QCOMPARE(evidenceLines(*pieces), evidenceLines(*whole));
}

void TestReadAhead::evidenceStopsWhenNobodyWantsIt()
{
    const Result<Plan> plan = planImport(written(spoiltExport(1, 3000, {})), {}, testNow);
    QVERIFY(plan);
    const std::thread::id here = std::this_thread::get_id();
    bool isHere = true;
    int besides = 0;
    const auto listen = [&](bool wanted) {
        return Progress([&isHere, here, wanted](double) {
            isHere = isHere && std::this_thread::get_id() == here;
            return wanted;
        });
    };
    const auto beside = [&besides] { ++besides; };
    const EvidenceWanted wanted = wantedOf(*plan);
    QVERIFY(gatherEvidence(placeOf(*plan), wanted, beside, listen(true), 5000));
    QCOMPARE(besides, 1);
    QVERIFY(isHere);
    const Result<Evidence> stopped = gatherEvidence(placeOf(*plan), wanted, {}, listen(false));
    QVERIFY(!stopped && stopped.error().stopped);
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_read_ahead.moc"
