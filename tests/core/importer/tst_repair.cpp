// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/alignment.h"
#include "core/importer/recut.h"

#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<std::vector<std::string>> &cells)
{
    if (!cells)
        return u"nothing"_s;
    QStringList texts;
    for (const std::string &cell : *cells)
        texts.append(QString::fromStdString(cell));
    return texts.join(u'|');
}

std::vector<std::string_view> cut(std::string_view row)
{
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= row.size();) {
        const std::size_t end = std::min(row.find('|', at), row.size());
        cells.push_back(row.substr(at, end - at));
        at = end + 1;
    }
    return cells;
}

} // namespace

/// Rows whose quotes or delimiters do not fit.
class TestRepair : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void delimiters_data();
    void delimiters();
};

void TestRepair::quotes_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *record, int columns, const char *cells) {
        QTest::newRow(record) << columns << QString::fromLatin1(cells);
    };
    row("a,\"b,\"c, d\",e", 4, "a|\"b|c, d|e");
    row("a,\"\"b, c\",d", 3, "a|\"b, c|d");
    row("a,\"48\"\",\"b, c\"", 3, "a|48\"|b, c");
    row("a,\"5\" wide, blue\",c", 3, "a|5\" wide, blue|c");
    row("a,\"b\"\"c\",d", 4, "a|b|c|d");
    row("a,b\"c, d\",e", 4, "a|b|c, d|e");
    row("a,\"b\"\"c\",d", 3, "a|b\"c|d");
    row("a,b,\"", 3, "a|b|\"");
    row("\"a\" ,\"b, c\"  ,d", 3, "a|b, c|d");
    row("\"a,b,c", 3, "\"a|b|c");
    row("a,\"b, c\",\"d\"", 2, "nothing");
    row("a,b", 3, "nothing");
    row("a,\"b\",", 4, "nothing");
    row("a,\"b, c\",\"d\"", 4, "nothing");
}

void TestRepair::quotes()
{
    QFETCH(int, columns);
    QFETCH(QString, cells);
    Dialect dialect;
    dialect.columns = static_cast<std::size_t>(columns);
    QCOMPARE(shown(recut(QTest::currentDataTag(), dialect)), cells);
}

void TestRepair::delimiters_data()
{
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *found, const char *cells) { QTest::newRow(found) << QString::fromLatin1(cells); };
    row("13-01-2026||9:30|12|AB-1234|Reset the password|", "13-01-2026|9:30|12|AB-1234|Reset the password|");
    row("|13-01-2026|9:30|12|AB-1234|Reset the password|", "13-01-2026|9:30|12|AB-1234|Reset the password|");
    row("13-01-2026|9:30|12|AB-1234|Reset the| password, now|", "13-01-2026|9:30|12|AB-1234|Reset the, password, now|");
    row("13-01-202609:30|12|AB-1234|Reset the password|", "13-01-2026|09:30|12|AB-1234|Reset the password|");
    row("13-01-2026|9:3012|AB-1234|Reset the password|", "13-01-2026|9:30|12|AB-1234|Reset the password|");
    row("13-01-2026|9:30|12AB-1234|Reset the password|", "13-01-2026|9:30|12|AB-1234|Reset the password|");
    row("13-01-2026|9:30|12|AB-1234Reset the password|", "13-01-2026|9:30|12|AB-1234|Reset the password|");
    row("13-01-2026|9:30|12|AB-1234|Reset the password", "nothing");   // only ends early
    row("13-01-2026|9:30|12|AB-1234|Reset the password||", "nothing"); // a delimiter at its end
    row("13-01-2026|9:30|AB-1234|Reset the password|", "nothing");     // a whole cell is missing
}

void TestRepair::delimiters()
{
    QFETCH(QString, cells);
    ColumnShapes shapes;
    for (int i = 0; i < 20; ++i) {
        const std::string line = "1" + std::to_string(i % 10) + "-01-2026|" + std::to_string(i % 2 == 0 ? 8 : 10)
                                 + ":15|" + std::to_string(1 + i) + "|AB-" + std::to_string(1000 + i)
                                 + "|How do I reset " + std::to_string(i) + "|";
        shapes.learn(cut(line));
    }
    Dialect dialect;
    dialect.columns = 6;
    QCOMPARE(shown(aligned(cut(QTest::currentDataTag()), shapes, dialect)), cells);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
