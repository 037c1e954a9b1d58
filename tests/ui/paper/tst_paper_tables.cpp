// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/sample_document.h"
#include "tests/ui/paper/pdf_tools.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writing.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

/// Tables on paper: heads on every page, rows that stay whole, numbers on their decimal signs.
class TestPaperTables : public QObject
{
    Q_OBJECT

private slots:
    void longTablesRepeatTheirHead();
    void wholePartOfNumbers_data();
    void wholePartOfNumbers();
    void numbersStandOnTheirDecimals();
    void noRowAlone();
    void headOnEveryPage();
    void rowHigherThanAPage();
    void headsKeepTheirWords();
};

void TestPaperTables::longTablesRepeatTheirHead()
{
    Document document{.title = QStringLiteral("T"), .blocks = {{QStringLiteral("k"), 12, sample::kpis(200)}}};
    const Pieces pieces = piecesOf(document, {500, 700});
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

void TestPaperTables::wholePartOfNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("whole");
    QTest::newRow("nl decimal") << "91,3 %"
                                << "nl"
                                << "91";
    QTest::newRow("en decimal") << "91.3 %"
                                << "en"
                                << "91";
    QTest::newRow("nl thousands") << "1.108"
                                  << "nl"
                                  << "1.108";
    QTest::newRow("en thousands") << "1,108.5 h"
                                  << "en"
                                  << "1,108";
    QTest::newRow("sign") << QStringLiteral("\u22120,4 u") << "nl" << QStringLiteral("\u22120");
    QTest::newRow("unit without decimals") << "58 min"
                                           << "nl"
                                           << "58";
    QTest::newRow("bound") << QStringLiteral("\u2264 4 u") << "nl" << QStringLiteral("\u2264 4");
    QTest::newRow("band") << QStringLiteral("70\u201385 %") << "nl" << QStringLiteral("70\u201385");
    QTest::newRow("with count") << "94,1 % (34)"
                                << "nl"
                                << "94";
    QTest::newRow("dash") << QStringLiteral("\u2013") << "nl" << QStringLiteral("\u2013");
    QTest::newRow("nothing") << ""
                             << "nl"
                             << "";
    QTest::newRow("sentence end") << "12."
                                  << "nl"
                                  << "12";
}

void TestPaperTables::wholePartOfNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, whole);
    QCOMPARE(text.left(wholePartOf(text, language == u"en" ? u'.' : u',')), whole);
}

void TestPaperTables::numbersStandOnTheirDecimals()
{
    const auto row = [](const QString &number) {
        return std::vector<TableCell>{TableCell{.text = QStringLiteral("Rij")}, TableCell{.text = number}};
    };
    const TableBlock table{.columns = {{QStringLiteral("A")}, {QStringLiteral("B"), true}},
                           .rows = {row(QStringLiteral("7,2222")), row(QStringLiteral("1.777,2"))}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.pdf"));
    QVERIFY(writePdf({.title = QStringLiteral("T"), .language = QStringLiteral("nl"), .blocks = {{{}, 12, table}}}, {},
                     path));
    // -bbox: <word xMin= ... xMax= ...>text</word>
    const QString words = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    const auto rightOf = [&words](const QString &text) {
        const QRegularExpression word(
            QStringLiteral("xMax=\"([0-9.]+)\"[^>]*>%1<").arg(QRegularExpression::escape(text)));
        return word.match(words).captured(1).toDouble();
    };
    const double digits = QFontMetricsF(textFont(8)).horizontalAdvance(QStringLiteral("222"));
    QVERIFY(rightOf(QStringLiteral("7,2222")) > 0);
    QVERIFY(std::abs(rightOf(QStringLiteral("7,2222")) - rightOf(QStringLiteral("1.777,2")) - digits) < 0.2);
}

void TestPaperTables::noRowAlone()
{
    const Document document{.title = QStringLiteral("T"), .blocks = {{{}, 12, sample::kpis(40)}}};
    const Pieces pieces = piecesOf(document, {500, 700});
    const qreal row = pieces.pieces[1].height;
    const qreal head = pieces.pieces[0].height;
    for (int rows = 2; rows < 40; ++rows) {
        const std::vector<PlacedPage> pages = paginate(pieces, head + rows * row + 1, 0);
        QVERIFY2(pages.back().size() > 2, qPrintable(QString::number(rows)));
    }
}

void TestPaperTables::headOnEveryPage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(writePdf({.title = QStringLiteral("T"), .blocks = {{{}, 12, sample::kpis(200)}}}, {}, path));
    const QStringList pages = pdfWords(path).split(u'\f');
    const QString title = sample::kpis(1).columns.front().title;
    QVERIFY(pages.size() > 4);
    for (const QString &page : pages) {
        if (page.contains(QStringLiteral("Rij nummer")))
            QVERIFY2(page.contains(title), qPrintable(page));
    }
}

/// A row of a comment of 400 lines is set line by line over several pages, each with the head; no word is lost.
void TestPaperTables::rowHigherThanAPage()
{
    QStringList words;
    for (int i = 0; i < 400; ++i)
        words += QStringLiteral("w%1\n").arg(i);
    const auto row = [](const QString &what, const QString &said) {
        return std::vector<TableCell>{TableCell{.text = what, .mark = Mark::Bad}, TableCell{.text = said}};
    };
    const TableBlock table{.columns = {{QStringLiteral("Kop")}, {QStringLiteral("Tekst")}},
                           .rows = {row(QStringLiteral("eerste"), QStringLiteral("kort")),
                                    row(QStringLiteral("lang"), words.join(QString())),
                                    row(QStringLiteral("laatste"), QStringLiteral("kort"))}};
    const Document document{.title = QStringLiteral("T"), .blocks = {{{}, 12, table}}};
    const qreal height = 700;
    const Pieces pieces = piecesOf(document, {500, height});
    const std::vector<PlacedPage> pages = paginate(pieces, height, 40);
    QVERIFY(pages.size() > 5);
    for (const PlacedPage &page : pages) {
        QVERIFY(page.front().piece == &pieces.heads[0] || &page == &pages.front());
        QVERIFY(page.back().top + page.back().piece->height <= height + 0.01);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("high.pdf"));
    QVERIFY(writePdf(document, {}, path));
    const QString text = pdfWords(path);
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(text.indexOf(QStringLiteral("laatste")) > text.indexOf(QStringLiteral("w399")));
    for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts))
        QVERIFY2(page.contains(QStringLiteral("Kop")), qPrintable(page));
}

/// In large type a head stands on two lines before one of its words is broken.
void TestPaperTables::headsKeepTheirWords()
{
    const QStringList titles = {QStringLiteral("Bestand"),      QStringLiteral("Ge\u00efmporteerd op"),
                                QStringLiteral("Rijen"),        QStringLiteral("Nieuw"),
                                QStringLiteral("Bijgewerkt"),   QStringLiteral("Ongewijzigd"),
                                QStringLiteral("Overgeslagen"), QStringLiteral("Afgekeurd")};
    TableBlock table;
    for (const QString &title : titles)
        table.columns.push_back({title, table.columns.size() > 1});
    for (int i = 0; i < 3; ++i) {
        std::vector<TableCell> row = {TableCell{.text = QStringLiteral("medewerkersonderzoek.csv")},
                                      TableCell{.text = QStringLiteral("16 nov 2026 08:00")}};
        row.resize(table.columns.size(), TableCell{.text = QStringLiteral("4.968")});
        table.rows.push_back(row);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.pdf"));
    QVERIFY(writePdf({.title = QStringLiteral("T"), .language = QStringLiteral("nl"), .blocks = {{{}, 12, table}}},
                     {.largeType = true}, path));
    const QString words = pdfWords(path);
    for (const QString &word : titles.join(u' ').split(u' '))
        QVERIFY2(words.contains(word), qPrintable(words));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestPaperTables test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paper_tables.moc"
