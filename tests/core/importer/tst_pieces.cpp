// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is read in pieces gives what it gives when it is read from its beginning to its end.
#include "core/importer/evidence.h"
#include "core/importer/read_ahead.h"
#include "tests/core/importer/heard.h"
#include "tests/core/importer/importing.h"
#include "tests/core/importer/spoilt.h"
#include "tests/core_tests.h"

#include <QDirIterator>

#include <thread>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

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
    if (wanted.width > 3)
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

/// All that reading a file gives, in lines that can be compared.
QStringList readingLines(const Plan &plan, bool inPieces)
{
    Heard heard;
    Result<Import> import = Import();
    if (inPieces) {
        const Result<Reading> reading = readingInPieces(plan, testNow);
        import = reading ? readAhead(*reading, rowByRow(heard.sink())) : reading.error();
    } else {
        import = readRecords(plan, testNow, heard.sink());
    }
    if (!import)
        return heard.lines + QStringList{import.error().message};
    heard.lines += u"rows %1 skipped %2 rejected %3 until %4"_s.arg(import->rows)
                       .arg(import->skipped)
                       .arg(import->rejected)
                       .arg(import->dataUntil);
    for (const Remark &each : import->remarks)
        heard.lines += u"%1 %2 %3 %4 %5"_s.arg(each.code, each.field).arg(each.rows).arg(each.line).arg(each.text);
    return heard.lines;
}

/// The plan as if the file had been looked at in pieces of some size; 0 = as a whole.
Plan planInPieces(Plan plan, qint64 size)
{
    TablePlace place = placeOf(plan);
    place.lastDataLine = 0;
    Result<Evidence> evidence = gatherEvidence(place, wantedOf(plan), {}, size);
    plan.pieces = evidence ? std::make_shared<const TablePieces>(std::move(evidence->pieces)) : nullptr;
    return plan;
}

} // namespace

class TestPieces : public QObject
{
    Q_OBJECT

private slots:
    void piecesBeginAtRecords();
    void piecesGiveTheSameEvidence_data();
    void piecesGiveTheSameEvidence();
    void aLongCellGoesThroughPieces();
    void evidenceStopsWhenNobodyWantsIt();
    void piecesGiveTheSameRecords_data();
    void piecesGiveTheSameRecords();
    void piecesOfRealFilesGiveTheSame();
    void rowsThatNeedOthersAreReadInOnePiece_data();
    void rowsThatNeedOthersAreReadInOnePiece();
    void aFileThatHasChangedIsRefused();

private:
    QString written(const QByteArray &text) { return m_folder.write(u"x.csv"_s, text); }

    Folder m_folder;
};

void TestPieces::piecesBeginAtRecords()
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

void TestPieces::piecesGiveTheSameEvidence_data()
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

void TestPieces::piecesGiveTheSameEvidence()
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
        const Result<Evidence> pieces = gatherEvidence(place, wanted, {}, size);
        QVERIFY(pieces);
        QCOMPARE(evidenceLines(*pieces), evidenceLines(*whole));
    }
}

void TestPieces::aLongCellGoesThroughPieces()
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
    const Result<Evidence> pieces = gatherEvidence(placeOf(*plan), wanted, {}, 150'000);
    QVERIFY(whole && pieces);
    QVERIFY(whole->allRows < 10'000);
    QCOMPARE(evidenceLines(*pieces), evidenceLines(*whole));
}

void TestPieces::evidenceStopsWhenNobodyWantsIt()
{
    const Result<Plan> plan = planImport(written(spoiltExport(1, 3000, {})), {}, testNow);
    QVERIFY(plan);
    const std::thread::id here = std::this_thread::get_id();
    bool isHere = true;
    const auto listen = [&](bool wanted) {
        return Progress([&isHere, here, wanted](double) {
            isHere = isHere && std::this_thread::get_id() == here;
            return wanted;
        });
    };
    const EvidenceWanted wanted = wantedOf(*plan);
    QVERIFY(gatherEvidence(placeOf(*plan), wanted, listen(true), 5000));
    QVERIFY(isHere);
    const Result<Evidence> stopped = gatherEvidence(placeOf(*plan), wanted, listen(false));
    QVERIFY(!stopped && stopped.error().stopped);
}

void TestPieces::piecesGiveTheSameRecords_data()
{
    piecesGiveTheSameEvidence_data();
}

void TestPieces::piecesGiveTheSameRecords()
{
    QFETCH(QByteArray, text);
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan && !plan->pieces);
    const QStringList whole = readingLines(*plan, false);
    QVERIFY(whole.size() > 1000);
    for (const qint64 size : {300, 2'000, 20'000}) {
        const Plan cut = planInPieces(*plan, size);
        QVERIFY(cut.pieces && cut.pieces->starts.size() > 2);
        QCOMPARE(readingLines(cut, true), whole);
    }
}

void TestPieces::piecesOfRealFilesGiveTheSame()
{
    const QString folder = QStringLiteral(KOMPAS_SHARED_DIR "/data");
    if (!QFileInfo(folder).isDir())
        QSKIP("the folder of real exports is absent");
    int inPieces = 0;
    QDirIterator files(folder, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Result<Plan> plan = planImport(files.next(), {}, testNow);
        if (!plan || plan->columns.size() < 2 || plan->bytes > 20'000'000)
            continue;
        const qint64 size = std::clamp<qint64>(plan->bytes / 20, 500, 200'000);
        const Plan cut = planInPieces(*plan, size);
        const Result<Reading> reading = readingInPieces(cut, testNow);
        inPieces += reading && reading->pieces > 1 ? 1 : 0;
        QVERIFY2(readingLines(cut, true) == readingLines(cut, false), qPrintable(plan->path));
    }
    QVERIFY(inPieces > 0);
}

void TestPieces::rowsThatNeedOthersAreReadInOnePiece_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row"); // %1 = its number
    QTest::addColumn<bool>("inPieces");
    QTest::newRow("tickets with ids") << QByteArray("Ticket ID,Status,Subject") << QByteArray("%1,Open,a") << true;
    QTest::newRow("tickets without ids") << QByteArray("Status,Subject,Created at")
                                         << QByteArray("Open,%1,2026-01-01 10:00") << false;
    QTest::newRow("answers with ids") << QByteArray("Response ID,NPS score,Date") << QByteArray("%1,9,2026-01-01 10:00")
                                      << true;
    QTest::newRow("an answer without one")
        << QByteArray("Response ID,NPS score,Date") << QByteArray("%2,9,2026-01-01 10:00") << false;
}

void TestPieces::rowsThatNeedOthersAreReadInOnePiece()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    QFETCH(bool, inPieces);
    QByteArray text = header + '\n';
    for (int number = 1; number <= 500; ++number) {
        const QByteArray id = QByteArray::number(number);
        text += QByteArray(row).replace("%1", id).replace("%2", number == 300 ? QByteArray() : id) + '\n';
    }
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan);
    const Plan cut = planInPieces(*plan, 1000);
    const Result<Reading> reading = readingInPieces(cut, testNow);
    QVERIFY(reading);
    QCOMPARE(reading->pieces > 1, inPieces);
    QCOMPARE(readingLines(cut, true), readingLines(cut, false));
    Plan other = cut; // read in another way than it was looked at
    other.delimiter = ';';
    const Result<Reading> otherReading = readingInPieces(other, testNow);
    QVERIFY(otherReading && otherReading->pieces == 1);
}

void TestPieces::aFileThatHasChangedIsRefused()
{
    QByteArray text = spoiltExport(1, 2000, {});
    const Result<Plan> plan = planImport(written(text), {}, testNow);
    QVERIFY(plan);
    const Plan cut = planInPieces(*plan, 5000);
    text.replace(20'000, 2, "\"\n"); // as long as before
    written(text);
    const QStringList lines = readingLines(cut, true);
    QVERIFY2(lines.last().contains(u"has changed since it was looked at"), qPrintable(lines.last()));
    QVERIFY(lines.size() < 300);
}

QTEST_GUILESS_MAIN(TestPieces)
#include "tst_pieces.moc"
