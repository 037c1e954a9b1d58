// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_file.h"
#include "tests/core/sheet/archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void cellsAsText_data();
    void cellsAsText();
    void headings();
    void excelHoldsTypedCells();
    void excelLooks();
    void sameCellsSameBytes();
    void longTextsEndInAnEllipsis();
    void tooManyRows();
    void nothingHalfStays_data();
    void nothingHalfStays();
    void fullDisk_data();
    void fullDisk();
    void stopped();
    void formatsByEnding();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Sheet sample()
{
    return {.name = QStringLiteral("Tickets: week 46"),
            .columns = {{QStringLiteral("Id")},
                        {QStringLiteral("Reply"), SheetType::Number, 1, QStringLiteral("h")},
                        {QStringLiteral("Day"), SheetType::Date},
                        {QStringLiteral("Created"), SheetType::Moment}},
            .rows = {{QStringLiteral("0012"), 3.26, QDate(2026, 11, 15),
                      SheetMoment{QStringLiteral("2026-11-15T09:30:00+01:00")}},
                     {QStringLiteral("=1+1"), -4.0, {}, SheetMoment{QStringLiteral("unknown")}},
                     {QStringLiteral("a;b \"c\"\nd"), {}, QDate(1900, 1, 1), {}}}};
}

} // namespace

void TestSheet::cellsAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("programs");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *text, const char *programs, const char *dutch, const char *english) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(programs) << QString::fromUtf8(dutch)
                            << QString::fromUtf8(english);
    };
    row("plain", "plain", "plain", "plain");
    row("a;b", "a;b", "\"a;b\"", "a;b");
    row("a,b", "\"a,b\"", "a,b", "\"a,b\"");
    row("say \"hi\"", "\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
    row("=1+1", "=1+1", "'=1+1", "'=1+1");
    row("@SUM(A1)", "@SUM(A1)", "'@SUM(A1)", "'@SUM(A1)");
    row("+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    row("-1+1", "-1+1", "'-1+1", "'-1+1");
    row("\tx", "\tx", "'\tx", "'\tx");
    row("\rx", "\"\rx\"", "\"'\rx\"", "\"'\rx\"");
    row("-3,5", "\"-3,5\"", "-3,5", "\"-3,5\"");
    row("+31612345678", "+31612345678", "+31612345678", "+31612345678");
    row("één", "één", "één", "één");
}

void TestSheet::cellsAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, programs);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    const std::vector<SheetColumn> columns = {{QStringLiteral("T")}, {QStringLiteral("N"), SheetType::Number}};
    const SheetRow row = {text, -1234.5};
    const QLocale nl(QLocale::Dutch, QLocale::Netherlands);
    const QLocale en(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(QString::fromUtf8(csvRow(columns, row, CsvDialect::forPrograms())),
             programs + QStringLiteral(",-1234.5\r\n"));
    QCOMPARE(QString::fromUtf8(csvRow(columns, row, CsvDialect::forSpreadsheets(nl))),
             dutch + QStringLiteral(";-1234,5\r\n"));
    QCOMPARE(QString::fromUtf8(csvRow(columns, row, CsvDialect::forSpreadsheets(en))),
             english + QStringLiteral(",-1234.5\r\n"));
}

void TestSheet::headings()
{
    const Sheet sheet = sample();
    QCOMPARE(csvHeading(sheet.columns, CsvDialect::forPrograms()), QByteArray("Id,Reply (h),Day,Created\r\n"));
    const CsvDialect dutch = CsvDialect::forSpreadsheets(QLocale(QLocale::Dutch));
    QCOMPARE(csvHeading(sheet.columns, dutch), QByteArray("\xEF\xBB\xBFId;Reply (h);Day;Created\r\n"));
    QCOMPARE(csvRow(sheet.columns, sheet.rows[0], dutch), QByteArray("0012;3,3;2026-11-15;2026-11-15 09:30:00\r\n"));
    QCOMPARE(csvRow(sheet.columns, sheet.rows[0], CsvDialect::forPrograms()),
             QByteArray("0012,3.3,2026-11-15,2026-11-15T09:30:00+01:00\r\n"));
    QCOMPARE(csvRow(sheet.columns, {std::nan(""), {}, {}, {}}, CsvDialect::forPrograms()), QByteArray(",,,\r\n"));
}

void TestSheet::excelHoldsTypedCells()
{
    const QString path = pathOf(QStringLiteral("typed.xlsx"));
    const Result<void> written = writeSheet(sample(), path, SheetFormat::Xlsx, QLocale::c());
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    const std::vector<std::vector<QString>> expected = {
        {QStringLiteral("s:Id"), QStringLiteral("s:Reply (h)"), QStringLiteral("s:Day"), QStringLiteral("s:Created")},
        // 15 November 2026 is day 46341 of Excel; half past nine is 9.5 / 24 of it.
        {QStringLiteral("s:0012"), QStringLiteral("n:3.26"), QStringLiteral("n:46341"),
         QStringLiteral("n:46341.395833333336")},
        {QStringLiteral("s:=1+1"), QStringLiteral("n:-4"), {}, QStringLiteral("s:unknown")},
        {QStringLiteral("s:a;b \"c\"\nd"), {}, QStringLiteral("n:1")}};
    std::vector<std::vector<QString>> cells = test::cellsOf(bytesOf(path));
    QCOMPARE(cells.size(), expected.size());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        QCOMPARE(cells[row].size(), expected[row].size());
        for (std::size_t column = 0; column < cells[row].size(); ++column) {
            const bool number = expected[row][column].startsWith(u"n:");
            if (number) {
                QVERIFY2(cells[row][column].startsWith(u"n:"), qPrintable(cells[row][column]));
                QVERIFY(std::abs(cells[row][column].mid(2).toDouble() - expected[row][column].mid(2).toDouble())
                        < 1e-6);
            } else {
                QCOMPARE(cells[row][column], expected[row][column]);
            }
        }
    }
    QVERIFY(!QDir(m_folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden)
                 .join(u' ')
                 .contains(QStringLiteral(".sheet-")));
}

void TestSheet::excelLooks()
{
    const QString path = pathOf(QStringLiteral("looks.xlsx"));
    QVERIFY(writeSheet(sample(), path, SheetFormat::Xlsx, QLocale::c()));
    const QMap<QString, QByteArray> files = test::filesOf(bytesOf(path));
    const QByteArray sheet = files.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("ySplit=\"1\""));
    QVERIFY(sheet.contains("<col min=\"1\""));
    const QByteArray styles = files.value(QStringLiteral("xl/styles.xml"));
    QVERIFY(styles.contains("<b/>"));
    QVERIFY(styles.contains("yyyy-mm-dd hh:mm:ss"));
    QVERIFY(styles.contains("#,##0.0"));
    QVERIFY(files.value(QStringLiteral("xl/workbook.xml")).contains("name=\"Tickets week 46\""));
}

void TestSheet::sameCellsSameBytes()
{
    const QString one = pathOf(QStringLiteral("one.xlsx"));
    const QString other = pathOf(QStringLiteral("other.xlsx"));
    QVERIFY(writeSheet(sample(), one, SheetFormat::Xlsx, QLocale::c()));
    QVERIFY(writeSheet(sample(), other, SheetFormat::Xlsx, QLocale::c()));
    QVERIFY(!bytesOf(one).isEmpty());
    QCOMPARE(bytesOf(one), bytesOf(other));
    // Neither does the moment of writing stand in it.
    QVERIFY(test::filesOf(bytesOf(one)).value(QStringLiteral("docProps/core.xml")).contains("1980-01-01T00:00:00Z"));
}

void TestSheet::longTextsEndInAnEllipsis()
{
    const QString path = pathOf(QStringLiteral("long.xlsx"));
    const QString text(SheetFile::mostExcelCharacters + 1, u'x');
    QVERIFY(writeSheet({.columns = {{QStringLiteral("T")}}, .rows = {{text}, {text.chopped(1)}}}, path,
                       SheetFormat::Xlsx, QLocale::c()));
    const std::vector<std::vector<QString>> cells = test::cellsOf(bytesOf(path));
    QCOMPARE(cells.size(), std::size_t(3));
    QCOMPARE(cells[1][0].size(), SheetFile::mostExcelCharacters + 2);
    QVERIFY(cells[1][0].endsWith(QChar(0x2026)));
    QVERIFY(cells[2][0].endsWith(u'x'));
    QCOMPARE(cells[2][0].size(), SheetFile::mostExcelCharacters + 2);
}

void TestSheet::tooManyRows()
{
    const QString path = pathOf(QStringLiteral("many.xlsx"));
    Result<std::unique_ptr<SheetFile>> file = SheetFile::create(
        path, {.columns = {{QStringLiteral("N"), SheetType::Number}}}, SheetFormat::Xlsx, QLocale::c());
    QVERIFY(file);
    const SheetRow row = {1.0};
    for (qint64 i = 0; i < SheetFile::mostExcelRows; ++i) {
        if (!(*file)->addRow(row))
            QFAIL(qPrintable(QString::number(i)));
    }
    const Result<void> added = (*file)->addRow(row);
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(QStringLiteral("1,048,576")));
    file = Error{};
    QVERIFY(!QFileInfo::exists(path));
}

void TestSheet::nothingHalfStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << QStringLiteral("half.xlsx");
    QTest::newRow("csv") << QStringLiteral("half.csv");
}

void TestSheet::nothingHalfStays()
{
    QFETCH(QString, name);
    const QString path = pathOf(name);
    const SheetFormat format = *sheetFormatOf(path);
    QVERIFY(writeSheet(sample(), path, format, QLocale::c()));
    const QByteArray before = bytesOf(path);
    {
        const Result<std::unique_ptr<SheetFile>> file = SheetFile::create(path, sample(), format, QLocale::c());
        QVERIFY(file);
        QVERIFY((*file)->addRow({QStringLiteral("new")}));
    }
    QCOMPARE(bytesOf(path), before);
    const Result<void> nowhere = writeSheet(sample(), pathOf(QStringLiteral("absent/") + name), format, QLocale::c());
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(name));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder-") + name));
    QVERIFY(!writeSheet(sample(), pathOf(QStringLiteral("folder-") + name), format, QLocale::c()));
}

void TestSheet::fullDisk_data()
{
    nothingHalfStays_data();
}

/// /dev/full takes nothing; a folder that cannot be written in stands for it where formats write beside their target.
void TestSheet::fullDisk()
{
    QFETCH(QString, name);
    if (!QFileInfo::exists(QStringLiteral("/proc/self")))
        QSKIP("There is no /proc here.");
    const QString path = QStringLiteral("/proc/self/") + name;
    const Result<void> written = writeSheet(sample(), path, *sheetFormatOf(path), QLocale::c());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path));
}

void TestSheet::stopped()
{
    const QString path = pathOf(QStringLiteral("stopped.xlsx"));
    const Result<void> written =
        writeSheet(sample(), path, SheetFormat::Xlsx, QLocale::c(), Progress([](double) { return false; }));
    QVERIFY(!written);
    QVERIFY(written.error().stopped);
    QVERIFY(!QFileInfo::exists(path));
}

void TestSheet::formatsByEnding()
{
    QCOMPARE(sheetFormatOf(QStringLiteral("a.XLSX")), SheetFormat::Xlsx);
    QCOMPARE(sheetFormatOf(QStringLiteral("a.csv")), SheetFormat::ExcelCsv);
    QVERIFY(!sheetFormatOf(QStringLiteral("a.ods")));
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
