// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importer/importing.h"

#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

/// One table; every row of the test writes it with one defect of those that published CSV files have.
const std::vector<QStringList> source = [] {
    std::vector<QStringList> rows = {{u"DATE"_s, u"TIME"_s, u"Qty"_s, u"PRODUCTID"_s, u"Price"_s, u"ProductType"_s,
                                      u"ProductDescription"_s, u"URL"_s, u"Comments"_s}};
    for (int i = 0; i < 40; ++i)
        rows.push_back({u"%1/11/2018"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0')), u"%1:30"_s.arg(8 + i % 10),
                        QString::number(1 + i % 7), u"MTZ%1"_s.arg(1000 + i), u"%1.50"_s.arg(10 + i),
                        i % 2 ? u"Keyboard"_s : u"Mouse"_s, i % 5 ? u"A, b and c"_s : u"Said \"fine\""_s,
                        u"https://example.org/%1"_s.arg(i), i % 3 ? u"ok"_s : QString()});
    return rows;
}();

struct Style {
    QString delimiter = u","_s;
    QString quote = u"\""_s;
    QString escape = u"\""_s;
    QString lineEnd = u"\r\n"_s;
    bool quoteAll = false;
};

QString written(const QStringList &cells, const Style &style)
{
    QStringList parts;
    for (const QString &cell : cells) {
        const bool needs = style.quoteAll || cell.contains(style.delimiter) || cell.contains(style.quote);
        QString text = cell;
        if (style.escape != style.quote)
            text.replace(style.escape, style.escape + style.escape);
        text.replace(style.quote, style.escape + style.quote);
        parts.append(needs ? style.quote + text + style.quote : cell);
    }
    return parts.join(style.delimiter);
}

QString table(const Style &style, qsizetype from = 0)
{
    QString text;
    for (std::size_t i = static_cast<std::size_t>(from); i < source.size(); ++i)
        text += written(source[i], style) + style.lineEnd;
    return text;
}

/// The header and the rows as preview shows them.
std::vector<QStringList> understood(const QString &text)
{
    Folder folder;
    const Result<Plan> plan = planImport(folder.write(u"x.csv"_s, text.toUtf8()), {}, testNow);
    if (!plan)
        return {{plan.error().message}};
    std::vector<QStringList> result;
    if (plan->headerLine > 0) {
        result.emplace_back();
        for (const ColumnPlan &column : plan->columns)
            result.back().append(column.header);
    }
    readRows(*plan, -1, [&result](qint64, const QStringList &cells) {
        result.push_back(cells);
        return true;
    });
    return result;
}

} // namespace

/// The table a careful human would type, whatever was done to the file.
class TestPollution : public QObject
{
    Q_OBJECT

private slots:
    void defects_data();
    void defects();
};

void TestPollution::defects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    const auto whole = static_cast<qsizetype>(source.size());
    const auto style = [whole](const char *name, const Style &how) {
        QTest::newRow(name) << table(how) << qsizetype(0) << whole;
    };
    style("as it should be", {});
    style("semicolon", {.delimiter = u";"_s});
    style("tab", {.delimiter = u"\t"_s});
    style("bar", {.delimiter = u"|"_s});
    style("caret", {.delimiter = u"^"_s});
    style("tilde", {.delimiter = u"~"_s});
    style("line feed", {.lineEnd = u"\n"_s});
    style("carriage return", {.lineEnd = u"\r"_s});
    style("everything quoted", {.quoteAll = true});
    style("apostrophes as quotes", {.quote = u"'"_s, .escape = u"'"_s, .quoteAll = true});
    style("backslash before quotes", {.escape = u"\\"_s});
    style("backslash, everything quoted", {.escape = u"\\"_s, .quoteAll = true});
    QTest::newRow("no line end at the end") << table({}).chopped(2) << qsizetype(0) << whole;
    QTest::newRow("blank lines at the end") << table({}) + u"\r\n\r\n"_s << qsizetype(0) << whole;
    QTest::newRow("empty record at the end") << table({}) + u",,,,,,,,\r\n"_s << qsizetype(0) << whole;
    QTest::newRow("lines before the header")
        << u"Export of orders\r\nMade on 1 December\r\n\r\n"_s + table({}) << qsizetype(0) << whole;
    QTest::newRow("lines behind the table")
        << table({}) + u"\r\nTotal rows: 40\r\nEnd of the report\r\n"_s << qsizetype(0) << whole;
    QTest::newRow("no header") << table({}, 1) << qsizetype(1) << whole;
    QTest::newRow("header only") << written(source.front(), {}) + u"\r\n"_s << qsizetype(0) << qsizetype(1);
    QTest::newRow("one row") << written(source[0], {}) + u"\r\n"_s + written(source[1], {}) + u"\r\n"_s << qsizetype(0)
                             << qsizetype(2);
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + table({}) << qsizetype(0) << whole;
    QTest::newRow("delimiter declared") << u"sep=;\r\n"_s + table({.delimiter = u";"_s}) << qsizetype(0) << whole;
}

void TestPollution::defects()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, to);
    const std::vector<QStringList> is = understood(text);
    for (std::size_t i = 0; i < std::min(is.size(), static_cast<std::size_t>(to - from)); ++i)
        QCOMPARE(is[i], source[static_cast<std::size_t>(from) + i]);
    QCOMPARE(is.size(), static_cast<std::size_t>(to - from));
}

QTEST_GUILESS_MAIN(TestPollution)
#include "tst_pollution.moc"
