// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/sample_document.h"
#include "tests/ui/paper/pdf_tools.h"
#include "ui/document/sketch.h"
#include "ui/paper/layout.h"
#include "ui/paper/paper.h"
#include "ui/paper/pdf_outline.h"
#include "ui/paper/pdf_writing.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void headingsStayWithWhatFollows();
    void pageBreaks();
    void nothingOutsideTheMargins();
    void sameDocumentSameBytes();
    void pdfTools();
    void leavesTheOldFileOnFailure();
    void everyPaper_data();
    void everyPaper();
    void greyHasNoColour();
    void outline();
    void foreignPdfStaysAsItIs();
    void longWordsFit();
    void tilesHoldWhatTheySay();
    void stepsPaintTheSame();
    void layoutInSteps();
};

namespace {

Document withTable(int rows)
{
    Document document = sample::overview();
    document.blocks.push_back({QStringLiteral("long"), 12, sample::kpis(rows)});
    return document;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage imageOf(const Paper &paper, int page, double scale)
{
    QImage image((paper.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paper.paintPage(painter, page);
    return image;
}

} // namespace

void TestPaper::headingsStayWithWhatFollows()
{
    const Document document{.title = QStringLiteral("T"),
                            .blocks = {{QStringLiteral("a"), 12, sample::csat()},
                                       {QStringLiteral("h"), 12, Heading{QStringLiteral("Head")}},
                                       {QStringLiteral("b"), 12, sample::csat()}}};
    const Pieces pieces = piecesOf(document, {500, 700});
    const double chart = pieces.pieces[0].height;
    // Room for one chart and the heading, not for the second chart.
    const std::vector<PlacedPage> pages = paginate(pieces, 2 * chart, 0);
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages[0].size(), std::size_t(1));
    QCOMPARE(pages[1].size(), std::size_t(2));
}

void TestPaper::pageBreaks()
{
    const Document document{.title = QStringLiteral("T"),
                            .blocks = {{QStringLiteral("p"), 12, Paragraph{{{QStringLiteral("One")}}}},
                                       {QStringLiteral("b"), 12, PageBreak{}},
                                       {QStringLiteral("q"), 12, Paragraph{{{QStringLiteral("Two")}}}}}};
    QCOMPARE(Paper(document, {}).pageCount(), 2);
    QCOMPARE(Paper(Document{.title = QStringLiteral("T")}, {}).pageCount(), 1);
}

void TestPaper::nothingOutsideTheMargins()
{
    const Paper paper(withTable(60), {});
    QCOMPARE(paper.pageSize(), QSizeF(595, 842));
    const double scale = 2;
    for (int page = 0; page < paper.pageCount(); ++page) {
        const QImage image = imageOf(paper, page, scale);
        sample::keep(image, QStringLiteral("paper-%1").arg(page));
        const QRectF inside(40 * scale, 36 * scale, image.width() - 80 * scale, image.height() - 56 * scale);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!inside.contains(x, y) && image.pixelColor(x, y) != Qt::white)
                    QFAIL(qPrintable(QStringLiteral("page %1 has ink at %2, %3").arg(page).arg(x).arg(y)));
            }
        }
    }
}

void TestPaper::sameDocumentSameBytes()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.pdf"));
    const QString two = folder.filePath(QStringLiteral("two.pdf"));
    QVERIFY(writePdf(withTable(40), {}, one));
    QVERIFY(writePdf(withTable(40), {}, two));
    QVERIFY(!bytesOf(one).isEmpty());
    QVERIFY(bytesOf(one) == bytesOf(two));
    QVERIFY(bytesOf(one).contains("/CreationDate (D:20000101000000Z"));
}

void TestPaper::pdfTools()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(writePdf(withTable(200), {}, path));
    const QString information = outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(information.contains(QStringLiteral("(A4)")), qPrintable(information));
    QVERIFY(information.contains(QRegularExpression(QStringLiteral("Title:\\s+Overzicht"))));
    QVERIFY(information.contains(QRegularExpression(QStringLiteral("PDF version:\\s+1\\.6"))));
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(QStringLiteral("NotoSans")), qPrintable(font));
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b"))), qPrintable(font));
    }
    const QStringList images =
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).trimmed().split(u'\n');
    QCOMPARE(images.size(), 2);
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *words : {"Overzicht", "CSAT per week, per kanaal", "doel 90 %", "Wacht op klant", "Voorstanders",
                              "Rij nummer 199", "Bron: tickets.csv", "91,3"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\b1 ?/ ?\\d"))));
    if (const QString shots = qEnvironmentVariable("KOMPAS_SHOTS"); !shots.isEmpty())
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("110"), QStringLiteral("-png"), path,
                                              shots + QStringLiteral("/pdf")});
}

void TestPaper::leavesTheOldFileOnFailure()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Result<void> stopped = writePdf(withTable(5), {}, path, Progress([](double) { return false; }));
    QVERIFY(!stopped);
    QVERIFY(stopped.error().stopped);
    QCOMPARE(bytesOf(path), QByteArray("old"));
    const Result<void> nowhere = writePdf(withTable(5), {}, folder.filePath(QStringLiteral("no/such/folder.pdf")));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(QStringLiteral("folder.pdf")));
}

void TestPaper::everyPaper_data()
{
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("grey");
    for (int bits = 0; bits < 16; ++bits)
        QTest::addRow("%d", bits) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << bool(bits & 8);
}

void TestPaper::everyPaper()
{
    QFETCH(bool, letter);
    QFETCH(bool, landscape);
    QFETCH(bool, large);
    QFETCH(bool, grey);
    ReportOptions wanted;
    wanted.paper = letter ? ReportPaper::Letter : ReportPaper::A4;
    wanted.landscape = landscape;
    wanted.largeType = large;
    wanted.greyscale = grey;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.pdf"));
    QVERIFY(writePdf(withTable(60), paperOptionsOf(wanted), path));
    const QString information = outputOf(QStringLiteral("pdfinfo"), {path});
    const QString size = letter ? (landscape ? QStringLiteral("792 x 612") : QStringLiteral("612 x 792"))
                                : (landscape ? QStringLiteral("842 x 595") : QStringLiteral("595 x 842"));
    QVERIFY2(information.contains(size), qPrintable(information));
    QProcess check;
    check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).trimmed().count(u'\n'), 1);
    const Paper paper(withTable(60), paperOptionsOf(wanted));
    const Paper standing(withTable(60), {});
    QVERIFY(!large || paper.pageCount() >= standing.pageCount());
    for (int page = 0; page < paper.pageCount(); ++page)
        sample::keep(imageOf(paper, page, 1.5),
                     QStringLiteral("paper-%1-%2").arg(QString::fromLatin1(QTest::currentDataTag())).arg(page));
}

void TestPaper::greyHasNoColour()
{
    const Paper paper(withTable(5), {.greyscale = true});
    for (int page = 0; page < paper.pageCount(); ++page) {
        const QImage image = imageOf(paper, page, 1);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.red() != colour.green() || colour.green() != colour.blue())
                    QFAIL(qPrintable(
                        QStringLiteral("page %1 has %2 at %3, %4").arg(page).arg(colour.name()).arg(x).arg(y)));
            }
        }
    }
}

void TestPaper::outline()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("o.pdf"));
    Document document = withTable(100);
    document.blocks.push_back({QStringLiteral("h"), 12, Heading{QStringLiteral("Één (kop) \\ slot")}});
    document.blocks.push_back({QStringLiteral("p"), 12, Paragraph{{{QStringLiteral("Tekst")}}}});
    QVERIFY(writePdf(document, {}, path));
    const QString outlines =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    for (const char *title : {"Overzicht", "CSAT per week, per kanaal", "Één (kop) \\\\ slot"})
        QVERIFY2(outlines.contains(QString::fromUtf8(title)), qPrintable(outlines));
    const Paper paper(document, {});
    QVERIFY(outlines.contains(QStringLiteral("\"destpageposfrom1\": %1").arg(paper.entries().back().page + 1)));
    QVERIFY(bytesOf(path).contains("/Lang (nl-NL)"));
    QVERIFY(bytesOf(path).contains("/DisplayDocTitle true"));
}

void TestPaper::foreignPdfStaysAsItIs()
{
    for (const char *text : {"", "%PDF-1.4", "trailer << /Size 3 /Root 1 0 R >> startxref 7"}) {
        QByteArray pdf(text);
        QVERIFY(!addOutline(pdf, {{QStringLiteral("A"), 0, 10}}, QStringLiteral("nl")));
        QCOMPARE(pdf, QByteArray(text));
    }
}

void TestPaper::longWordsFit()
{
    const QString word = QStringLiteral("Klanttevredenheidsonderzoeksresultatenverwerkingsprocedure");
    std::vector<TableCell> row;
    TableBlock table;
    for (int i = 0; i < 7; ++i) {
        table.columns.push_back({word, i % 2 == 1});
        row.push_back(TableCell{.text = word});
    }
    table.rows = {row, row};
    const Document document{.title = word + word,
                            .subtitle = word + word + word,
                            .corner = word + word,
                            .footer = word + word + word + word,
                            .language = QStringLiteral("nl"),
                            .blocks = {{{}, 12, Heading{word + word}},
                                       {{}, 12, Paragraph{{{word + word + word, true}}}},
                                       {{}, 12, table},
                                       {{}, 12, Notice{word + word, word + word + word}}}};
    for (const bool large : {false, true}) {
        const Paper paper(document, {.largeType = large});
        const QImage image = imageOf(paper, 0, 2);
        sample::keep(image, QStringLiteral("paper-words-%1").arg(large));
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {2 * 20, 2 * 38, image.width() - 2 * 38, image.width() - 2 * 20})
                QVERIFY2(image.pixelColor(x, y) == Qt::white, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
}

void TestPaper::tilesHoldWhatTheySay()
{
    const Sizes sizes = Sizes::paper();
    const QRectF card(0, 0, 97, 80); // of five on a page
    const Tile shortOne{.label = QStringLiteral("FTE"), .value = QStringLiteral("28,8"), .unit = QStringLiteral("%")};
    for (const auto &[label, value, unit] :
         {std::tuple("Personeelsverloop", "14,5", "%"), std::tuple("Piek", "wo 14–15", "u")}) {
        const Tile tile{
            .label = QString::fromUtf8(label), .value = QString::fromUtf8(value), .unit = QString::fromUtf8(unit)};
        QCOMPARE(tileHeight(tile, sizes, card.width()), tileHeight(shortOne, sizes, card.width()));
        QImage image(4 * 150, 4 * 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(4, 4);
        paintTile(painter, card, tile, Theme::paper(), sizes);
        const QImage beyond =
            image.copy(QRect(QPoint(qRound(4 * (card.right() - sizes.padding)), 0), image.size()) & image.rect());
        QImage blank = beyond;
        blank.fill(Qt::white);
        QVERIFY2(beyond == blank, label);
    }
}

void TestPaper::stepsPaintTheSame()
{
    const Paper paper(withTable(30), {});
    QImage image((paper.pageSize() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int step = 0; step < paper.stepCount(0); ++step) {
        QPainter painter(&image);
        painter.scale(2, 2);
        paper.paintStep(painter, 0, step);
    }
    QCOMPARE(image, imageOf(paper, 0, 2));
}

void TestPaper::layoutInSteps()
{
    const Document document = withTable(200);
    PaperMaking making(document, {});
    int steps = 0;
    double fraction = 0;
    while (making.step()) {
        ++steps;
        QVERIFY(making.fraction() >= fraction && making.fraction() <= 1);
        fraction = making.fraction();
    }
    QVERIFY2(steps > 40, qPrintable(QString::number(steps))); // a table of 200 rows is no single step
    const std::unique_ptr<Paper> paper = making.finish();
    const Paper atOnce(document, {});
    QCOMPARE(paper->pageCount(), atOnce.pageCount());
    for (int page = 0; page < atOnce.pageCount(); ++page)
        QCOMPARE(imageOf(*paper, page, 1), imageOf(atOnce, page, 1));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestPaper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paper.moc"
