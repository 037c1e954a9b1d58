// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/marks.h"
#include "core/importer/rows.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

ByteStream streamOf(const QByteArray &bytes, Encoding encoding = Encoding::Utf8)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return ByteStream(std::move(buffer), encoding);
}

/// All rows, one a line: `1: a|b`, line breaks inside cells as `\n`; what is rejected as `!2 unclosed: raw`.
QStringList rowsOf(const QByteArray &bytes, Dialect dialect = {}, std::size_t limit = RowReader::defaultLimit,
                   Encoding encoding = Encoding::Utf8, RowReader::Scanning scanning = RowReader::Scanning::Marks)
{
    ByteStream stream = streamOf(bytes, encoding);
    RowReader reader(stream, dialect, limit, scanning);
    QStringList result;
    Row row;
    while (true) {
        const RowOutcome outcome = reader.next(row);
        if (outcome == RowOutcome::End)
            return result;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        QString text = QStringLiteral("%1: ").arg(row.line) + cells.join(u'|');
        if (outcome != RowOutcome::Row)
            text =
                QStringLiteral("!%1 %2: ").arg(row.line).arg(outcome == RowOutcome::TooLarge ? u"large" : u"unclosed")
                + QString::fromUtf8(row.raw.data(), static_cast<qsizetype>(std::min<std::size_t>(row.raw.size(), 8)));
        result.append(text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s));
    }
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void writtenRowsComeBack();
    void blockBordersDoNotMatter();
    void aLargeRecordIsRejectedWithItsLine();
    void aLargeUnclosedQuoteCostsOneLine();
    void manyUnclosedQuotes();
    void utf16();
    void marksAreTheSamePlainly();
    void goingFromMarkToMarkGivesTheSame_data();
    void goingFromMarkToMarkGivesTheSame();
};

void TestRows::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const char *rows) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows);
    };
    row("LF", "a,b\nc,d\n", "1: a|b  2: c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1: a|b  2: c|d");
    row("CR", "a,b\rc,d", "1: a|b  2: c|d");
    row("no line end at the end", "a,b\nc,d", "1: a|b  2: c|d");
    row("empty cells", ",a,\n,,b", "1: |a|  2: ||b");
    row("blank rows are passed over", "a\n\n,,\n \nb\n", "1: a  5: b");
    row("quoted delimiter and doubled quote", "\"a,b\",\"c\"\"d\"\n", "1: a,b|c\"d");
    row("quoted line breaks count as lines", "\"a\nb\",c\n\"d\r\ne\",f\ng,h", "1: a\\nb|c  3: d\\r\\ne|f  5: g|h");
    row("empty quotes", "\"\",a,\"\"\"\"", "1: |a|\"");
    row("quote inside an unquoted cell", "a\"b\"c,5\" pipe\n", "1: a\"b\"c|5\" pipe");
    row("text behind a closing quote", "\"a\"b,\"c\" \"d\"\n", "1: ab|c \"d\"");
    row("unclosed quote", "a,b\nc,\"d\ne,f\n", "1: a|b  !2 unclosed: c,\"d  3: e|f");
    row("unclosed quote in the last line", "a,b\nc,\"d", "1: a|b  !2 unclosed: c,\"d");
    row("unclosed quote before quoted cells", "\"a,b\nc,\"d\"\n", "1: a,b\\nc,d\"");
    row("cut inside a doubled quote", "a,\"b\"\"", "!1 unclosed: a,\"b\"\"");
    row("byte order mark", "\xef\xbb\xbf\"a\",b", "1: a|b");
}

void TestRows::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QCOMPARE(rowsOf(bytes).join(u"  "_s), rows);
}

void TestRows::writtenRowsComeBack()
{
    QRandomGenerator random(20261116);
    const QByteArray alphabet = "ab,\"\n\r;1 ";
    for (int round = 0; round < 300; ++round) {
        QByteArray file;
        QStringList expected;
        qint64 line = 1;
        for (int i = 0; i < 12; ++i) {
            QStringList cells;
            QByteArrayList written;
            for (int column = 0; column < 4; ++column) {
                QByteArray cell = column == 0 ? "x" : "";
                for (int n = random.bounded(6); n > 0; --n)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                cells.append(QString::fromLatin1(cell));
                written.append('"' + QByteArray(cell).replace('"', "\"\"") + '"');
            }
            QString text = QStringLiteral("%1: ").arg(line) + cells.join(u'|');
            expected.append(text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s));
            const QByteArray record = written.join(',') + '\n';
            QByteArray plain = record;
            plain.replace("\r\n", "\n");
            line += plain.count('\n') + plain.count('\r');
            file += record;
        }
        QCOMPARE(rowsOf(file), expected);
    }
}

void TestRows::blockBordersDoNotMatter()
{
    // A small limit makes small blocks.
    const QByteArray bytes = "abc,\"d\"\"e\"\r\n\"f\r\ng\",h\r\nunquoted,\"i,j\"\r\nk,l";
    const QStringList whole = rowsOf(bytes);
    for (std::size_t limit = 19; limit < 64; ++limit)
        QCOMPARE(rowsOf(bytes, {}, limit), whole);
}

void TestRows::aLargeRecordIsRejectedWithItsLine()
{
    const QByteArray large(200, 'x');
    QCOMPARE(rowsOf("a,b\n" + large + ",c\nd,e\n", {}, 64),
             QStringList({u"1: a|b"_s, u"!2 large: xxxxxxxx"_s, u"3: d|e"_s}));
    QCOMPARE(rowsOf("a,b\n\"" + QByteArray(large).replace(50, 1, "\n") + "\",c\r\nd,e\n", {}, 64),
             QStringList({u"1: a|b"_s, u"!2 large: \"xxxxxxx"_s, u"4: d|e"_s}));
}

void TestRows::aLargeUnclosedQuoteCostsOneLine()
{
    QByteArray bytes = "a,b\nc,\"d\n";
    QStringList expected = {u"1: a|b"_s, u"!2 unclosed: c,\"d"_s};
    for (int line = 3; line < 40; ++line) {
        bytes += "efgh,ijkl\n";
        expected.append(QStringLiteral("%1: efgh|ijkl").arg(line));
    }
    QCOMPARE(rowsOf(bytes, {}, 64), expected);
}

void TestRows::manyUnclosedQuotes()
{
    // Every line opens a quote that nothing closes; the time must stay in proportion to the size.
    QByteArray bytes;
    for (int line = 0; line < 20000; ++line)
        bytes += "x,\"\"\"y\n";
    bytes += "last,row\n";
    const QStringList rows = rowsOf(bytes);
    QVERIFY(rows.last().endsWith(u": last|row"));
    QVERIFY(rows.size() > 2);
}

void TestRows::utf16()
{
    const QString text = u"naam;\"één\nregel\"\r\nzoë;€\r\n\"open;\r\nlaatste;rij"_s;
    const QStringList expected = {u"1: naam|één\\nregel"_s, u"3: zoë|€"_s, u"!4 unclosed: \"open;"_s,
                                  u"5: laatste|rij"_s};
    for (const bool big : {false, true}) {
        QStringEncoder encoder(big ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        const Encoding encoding = big ? Encoding::Utf16Be : Encoding::Utf16Le;
        QCOMPARE(rowsOf(bytes, {';'}, RowReader::defaultLimit, encoding), expected);
        QCOMPARE(rowsOf(bytes, {';'}, 24, encoding), expected);
    }
}

/// Text in which what delimits is as frequent as other characters.
QByteArray delimiterSoup(QRandomGenerator &random, int length, const QByteArray &alphabet)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return text;
}

void TestRows::marksAreTheSamePlainly()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray text =
            delimiterSoup(random, random.bounded(400), round % 2 ? "abcdefghijklmno,\n" : "a,\"\r\n;\xff\x80");
        const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
        std::vector<quint32> marks = {7};
        std::vector<quint32> plain = {7};
        appendMarks(bytes, 100, {';', '"'}, marks);
        appendMarksPlainly(bytes, 100, {';', '"'}, plain);
        QCOMPARE(marks, plain);
    }
}

void TestRows::goingFromMarkToMarkGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::addColumn<std::size_t>("columns");
    QTest::addColumn<std::size_t>("limit");
    for (const std::size_t columns : {0, 2, 3}) {
        for (const std::size_t limit : {17, 300, 1 << 20}) {
            const auto row = [&](const char *name, const QByteArray &alphabet) {
                QTest::addRow("%s, %zu columns, %zu bytes at most", name, columns, limit)
                    << alphabet << columns << limit;
            };
            row("plain", "abc,,\n");
            row("few quotes", "abcdefgh ijkl,,,,\n\n\"");
            row("many quotes", "a,\"\n");
            row("all line ends", "ab,,\"\r\n\r\n");
            row("quoted cells", QByteArray("ab,\",\"\n"));
        }
    }
}

void TestRows::goingFromMarkToMarkGivesTheSame()
{
    QFETCH(QByteArray, alphabet);
    QFETCH(std::size_t, columns);
    QFETCH(std::size_t, limit);
    Dialect dialect;
    dialect.columns = columns;
    QRandomGenerator random(9);
    qsizetype rows = 0;
    for (int round = 0; round < 150; ++round) {
        const QByteArray text = delimiterSoup(random, random.bounded(600), alphabet);
        const QStringList marked = rowsOf(text, dialect, limit);
        QCOMPARE(marked, rowsOf(text, dialect, limit, Encoding::Utf8, RowReader::Scanning::Bytes));
        rows += marked.size();
    }
    QVERIFY(rows > 150);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
