// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/sample_document.h"
#include "ui/paper/layout.h"
#include "ui/paper/paper.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void longTablesRepeatTheirHead();
    void headingsStayWithWhatFollows();
    void pageBreaks();
    void nothingOutsideTheMargins();
    void sameDocumentSameBytes();
    void pdfTools();
    void leavesTheOldFileOnFailure();
};

namespace {

Document withTable(int rows)
{
    Document document = sample::overview();
    document.blocks.push_back({QStringLiteral("long"), 12, sample::kpis(rows)});
    return document;
}

/// The output of a program on a file; fails the test when it is missing.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return QStringLiteral("cannot run ") + program;
    return QString::fromUtf8(process.readAllStandardOutput());
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

void TestPaper::longTablesRepeatTheirHead()
{
    Document document{.title = QStringLiteral("T"), .blocks = {{QStringLiteral("k"), 12, sample::kpis(200)}}};
    const Pieces pieces = piecesOf(document, 500);
    QCOMPARE(pieces.pieces.size(), std::size_t(201));
    const std::vector<PlacedPage> pages = paginate(pieces, 700, 40);
    QVERIFY(pages.size() > 3);
    std::size_t rows = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const bool repeated = pages[page].front().piece == &pieces.heads[0];
        QCOMPARE(repeated, page > 0);
        rows += pages[page].size() - 1;
        for (const Placed &each : pages[page])
            QVERIFY(each.top + each.piece->height <= 700 + 0.01);
    }
    QCOMPARE(rows, std::size_t(200));
}

void TestPaper::headingsStayWithWhatFollows()
{
    const Document document{.title = QStringLiteral("T"),
                            .blocks = {{QStringLiteral("a"), 12, sample::csat()},
                                       {QStringLiteral("h"), 12, Heading{QStringLiteral("Head")}},
                                       {QStringLiteral("b"), 12, sample::csat()}}};
    const Pieces pieces = piecesOf(document, 500);
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

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestPaper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paper.moc"
