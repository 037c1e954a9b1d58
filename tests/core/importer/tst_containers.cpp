// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/number_format.h"
#include "tests/core/importer/importing.h"

#include <QTest>

#include <zip.h>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

void writeZip(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

const QByteArray tickets = "Ticket ID,Status,Created at\n1,Open,2026-11-02 09:00\n2,Closed,2026-11-03 09:00\n";

/// A workbook as common writers make it: an empty first sheet, shared and inline texts, dates by their format.
Parts workbook(const QByteArray &rows)
{
    return {
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"Leeg\" sheetId=\"1\" r:id=\"a\"/><sheet "
         "name=\"Tickets\" sheetId=\"2\" r:id=\"b\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" "
         "Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d-m-yyyy\\ h:mm\"/></numFmts>"
         "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf "
         "numFmtId=\"14\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>Ticket ID</t></si><si><t>Status</t></si><si><r><t>Created</t></r><r><t xml:space=\"preserve\"> "
         "at</t></r></si><si><t>Open</t></si></sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

const QByteArray rows =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
    "t=\"s\"><v>2</v></c></row>"
    "<row r=\"2\"><c r=\"A2\"><v>10300555531549</v></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\" "
    "s=\"1\"><v>46328.375</v></c></row>"
    "<row r=\"4\"><c r=\"A4\"><v>2</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>Closed</t></is></c><c r=\"C4\" "
    "s=\"2\"><v>46329</v></c></row>"
    "<row r=\"5\"><c r=\"A5\"><v>3</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c><c r=\"C5\"><f>A1</f><v></v></c></row>";

} // namespace

/// Tables inside archives and workbooks.
class TestContainers : public QObject
{
    Q_OBJECT

private slots:
    void zippedTable();
    void sheetWithDates();
    void otherSheetsAreNamed();
    void refused_data();
    void refused();
    void formats_data();
    void formats();

private:
    QTemporaryDir m_folder = {};
};

void TestContainers::zippedTable()
{
    const QString path = m_folder.filePath(u"export.zip"_s);
    writeZip(path, {{"readme.md", "hello"}, {"export_2026.csv", tickets}, {"part.csv", "a,b\n1,2\n"}});
    const Imported found = importFile(path);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.file, u"export.zip"_s);
    QCOMPARE(found.plan.sheet, u"export_2026.csv"_s);
    QCOMPARE(found.plan.bytes, QFileInfo(path).size());
    QCOMPARE(found.of(Kind::Ticket).size(), std::size_t(2));
    QVERIFY(found.remarkCodes().contains(u"sheet_chosen"_s));
    const QString bare = m_folder.filePath(u"x.csv"_s);
    QFile file(bare);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tickets);
    file.close();
    QCOMPARE(recordTexts(importFile(bare).records), recordTexts(found.records));
}

void TestContainers::sheetWithDates()
{
    const QString path = m_folder.filePath(u"tickets.xlsx"_s);
    writeZip(path, workbook(rows));
    const Imported found = importFile(path);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.sheet, u"Tickets"_s);
    QCOMPARE(recordTexts(found.records),
             QStringList({u"ticket 10300555531549 id=10300555531549 status=open created_at=2026-11-02T08:00:00Z"_s,
                          u"ticket 2 id=2 status=closed created_at=2026-11-02T23:00:00Z"_s, u"ticket 3 id=3"_s}));
    QCOMPARE(found.records.at(1).line, 4);
}

void TestContainers::otherSheetsAreNamed()
{
    const QString path = m_folder.filePath(u"tickets.xlsx"_s);
    writeZip(path, workbook(rows));
    ReadOptions options;
    options.sheet = u"Geen"_s;
    QCOMPARE(importFile(path, options).error, path + u" holds no \"Geen\". Choose one of: Leeg, Tickets."_s);
    options.sheet = u"Tickets"_s;
    QVERIFY(!importFile(path, options).remarkCodes().contains(u"sheet_chosen"_s));
}

void TestContainers::refused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    writeZip(m_folder.filePath(u"none.zip"_s), {{"photo.jpg", "x"}});
    writeZip(m_folder.filePath(u"bomb.zip"_s), {{"zeros.csv", QByteArray(100 << 20, '0')}});
    writeZip(m_folder.filePath(u"cut.zip"_s), {{"x.csv", tickets}});
    QFile cut(m_folder.filePath(u"cut.zip"_s));
    if (cut.open(QIODevice::ReadWrite))
        cut.resize(cut.size() / 2);
    QTest::newRow("no table inside") << "none.zip"
                                     << "holds no table";
    QTest::newRow("made to fill the disk") << "bomb.zip"
                                           << "unpacks to more";
    QTest::newRow("cut off") << "cut.zip"
                             << "is damaged";
}

void TestContainers::refused()
{
    QFETCH(QString, file);
    QFETCH(QString, error);
    const Imported found = importFile(m_folder.filePath(file));
    QVERIFY2(found.error.contains(error), qPrintable(found.error));
}

void TestContainers::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("45000") << "General"
                           << "45000";
    QTest::newRow("45000.0") << "d-m-yyyy"
                             << "2023-03-15";
    QTest::newRow("45000.5") << "yyyy\\-mm\\-dd\\ hh:mm"
                             << "2023-03-15 12:00:00";
    QTest::newRow("0.25") << "h:mm"
                          << "06:00:00";
    QTest::newRow("1.25") << "[h]:mm:ss"
                          << "30:00:00";
    QTest::newRow("12.5") << "\"dagen\" 0.0"
                          << "12.5";
    QTest::newRow("7") << "[Red]0;[Blue]-0"
                       << "7";
    QTest::newRow("1.0300555531549E13") << "0"
                                        << "10300555531549";
    QTest::newRow("0.10000000000000001") << "0.0"
                                         << "0.1";
    QTest::newRow("60") << "d-m-yyyy"
                        << "1900-02-28";
}

void TestContainers::formats()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(numberText(QString::fromLatin1(QTest::currentDataTag()), formatOfCode(code), false), text);
}

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
