// SPDX-License-Identifier: GPL-3.0-or-later
// One table, and the files that hold it with one defect each: the pollutions of the Pollock benchmark (Vitagliano and
// others, "Pollock: A Data Loading Benchmark", VLDB 2023), made anew from a table of our own.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kompas {

using PollutedTable = std::vector<QStringList>;

struct PollutedFile {
    QString name = {};
    QString pollution = {}; ///< what all files with this defect have in common
    double weight = 0;      ///< how often the defect was seen in 3,712 published files, shared among its files
    QByteArray bytes = {};
    PollutedTable expected = {}; ///< the header first, unless the file has none
};

/// A file as it is written: cells, what stands behind each of them, and what ends the row.
class PollutedText
{
public:
    struct Row {
        QStringList cells = {}; ///< with their quotes
        QStringList delimiters = {};
        QString end = QStringLiteral("\r\n");
    };
    std::vector<Row> rows = {};

    QByteArray bytes() const
    {
        QString text;
        for (const Row &row : rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                text += row.cells[i] + row.delimiters.value(i);
            text += row.end;
        }
        return text.toUtf8();
    }
};

/// 84 rows of 9 columns: dates, times, counts, codes, prices, words, quoted texts, links, an empty column.
inline PollutedTable pollutionSource()
{
    static const QStringList things = {QStringLiteral("Men's Waterproof Boots"),
                                       QStringLiteral("Lamp"),
                                       QStringLiteral("Garden Table, Round 48\""),
                                       QStringLiteral("Women's Running Vest"),
                                       QStringLiteral("Pillow, Striped"),
                                       QStringLiteral("Kids' Bicycle, 24\""),
                                       QStringLiteral("Sandals")};
    static const QStringList texts = {
        QStringLiteral("These boots are rugged enough for long walks, yet light on your feet."),
        QStringLiteral("Its light is warm and doesn't tire the eyes."),
        QStringLiteral("Sturdy enough for all seasons, and easily put up."),
        QStringLiteral("Keeps out wind; lets you breathe."),
        QStringLiteral("A pop of colour for bed, chair or sofa: washable at 30 degrees."),
        QStringLiteral("Crisp action and a light feel in our 8\\'9\" frame, made for a day out."),
        QStringLiteral("You won't want to take them off.")};
    PollutedTable table = {{QStringLiteral("DATE"), QStringLiteral("TIME"), QStringLiteral("Qty"),
                            QStringLiteral("PRODUCTID"), QStringLiteral("Price"), QStringLiteral("ProductType"),
                            QStringLiteral("ProductDescription"), QStringLiteral("URL"), QStringLiteral("Comments")}};
    static const QStringList brands = {QStringLiteral("MG"), QStringLiteral("RI"), QStringLiteral("YY"),
                                       QStringLiteral("BH"), QStringLiteral("CC")};
    for (int i = 0; i < 83; ++i) {
        const int number = 1000 + i * 7919 % 9000;
        const QString brand = brands[i % brands.size()];
        table.push_back(
            {QStringLiteral("%1/%2/2018").arg(13 + i % 16).arg(1 + i / 16, 2, 10, QLatin1Char('0')),
             QStringLiteral("%1:%2").arg(i / 4, 2, 10, QLatin1Char('0')).arg(i % 4 * 15, 2, 10, QLatin1Char('0')),
             QString::number(i % 9 == 8 ? 10 + i % 7 : i % 4), QStringLiteral("%1-%2").arg(brand).arg(number),
             QStringLiteral("$%1.%2").arg(1 + i * 37 % 90).arg(i * 31 % 100, i % 11 == 0 ? 1 : 2, 10, QLatin1Char('0')),
             things[i % things.size()], texts[i % texts.size()],
             QStringLiteral("https://www.example.com/product/%1_%2.html").arg(brand).arg(number), QString()});
    }
    return table;
}

/// Cells with a delimiter or a quote are quoted, and those of the two columns that always are.
inline QString pollutionCell(const QString &cell, qsizetype column, const QString &quote, const QString &escape)
{
    const bool quoted = column == 6 || column == 7 || cell.contains(u',') || cell.contains(u'"');
    QString text = cell;
    text.replace(u'"', escape + u'"');
    return quoted ? quote + text + quote : text;
}

inline PollutedText pollutionText(const PollutedTable &table, const QString &delimiter = QStringLiteral(","),
                                  const QString &quote = QStringLiteral("\""),
                                  const QString &escape = QStringLiteral("\""))
{
    PollutedText text;
    for (const QStringList &cells : table) {
        PollutedText::Row row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            row.cells.append(pollutionCell(cells[i], i, quote, escape));
            if (i + 1 < cells.size())
                row.delimiters.append(delimiter);
        }
        text.rows.push_back(row);
    }
    return text;
}

/// The defects that lie in one row, in every row and column: 2,268 files of 84 x 9 cells.
inline void addRowPollutions(const PollutedTable &source, std::vector<PollutedFile> &files)
{
    constexpr double delimiterWeight = 0.36775106082036774;
    constexpr double quoteWeight = 0.009259259259259259;
    const PollutedText clean = pollutionText(source);
    const auto add = [&](const QString &pollution, std::size_t row, qsizetype column, double weight,
                         const PollutedText &text, const PollutedTable &expected) {
        files.push_back({QStringLiteral("%1 row %2 column %3").arg(pollution).arg(row).arg(column), pollution, weight,
                         text.bytes(), expected});
    };
    for (std::size_t row = 0; row < source.size(); ++row) {
        for (qsizetype column = 0; column < source[row].size(); ++column) {
            PollutedText more = clean;
            if (column == 0)
                more.rows[row].cells.first().prepend(u',');
            else
                more.rows[row].delimiters[column - 1] = QStringLiteral(",,");
            add(QStringLiteral("delimiter too many"), row, column, delimiterWeight, more, source);
            if (column > 0) {
                PollutedText less = clean;
                less.rows[row].delimiters[column - 1].clear();
                add(QStringLiteral("delimiter missing"), row, column, delimiterWeight, less, source);
            }
            PollutedText quote = clean;
            QString &cell = quote.rows[row].cells[column];
            cell.insert(cell.startsWith(u'"') ? 1 : 0, u'"');
            PollutedTable expected = source;
            expected[row][column].prepend(u'"');
            add(QStringLiteral("quote too many"), row, column, quoteWeight, quote, expected);
        }
        PollutedText blanks = clean;
        blanks.rows[row].delimiters.fill(QStringLiteral(" "));
        add(QStringLiteral("row with another delimiter"), row, 0, delimiterWeight, blanks, source);
    }
}

inline void addFilePollutions(const PollutedTable &source, std::vector<PollutedFile> &files)
{
    const auto add = [&](const char *name, double weight, const QByteArray &bytes, const PollutedTable &expected) {
        files.push_back({QString::fromLatin1(name), QString::fromLatin1(name), weight, bytes, expected});
    };
    const QByteArray clean = pollutionText(source).bytes();
    const PollutedTable header = {source.front()};
    const PollutedTable body(source.begin() + 1, source.end());
    add("as it should be", 1, clean, source);
    add("empty", 15, {}, {});
    add("no line end at the end", 184, clean.chopped(2), source);
    add("two line ends at the end", 5, clean + "\r\n", source);
    add("no header", 470, pollutionText(body).bytes(), body);
    for (int rows = 2; rows <= 3; ++rows) {
        PollutedTable several(static_cast<std::size_t>(rows - 1), source.front());
        several.insert(several.end(), source.begin(), source.end());
        PollutedTable joined = source;
        for (QString &name : joined.front())
            name = QStringList(rows, name).join(u' ');
        add(rows == 2 ? "two header rows" : "three header rows", 47, pollutionText(several).bytes(), joined);
    }
    add("lines before the header", 282, "PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n" + clean, source);
    for (const qsizetype width : {8, 9, 10}) {
        PollutedTable second = source;
        for (std::size_t i = 0; i < second.size(); ++i) {
            second[i].resize(width);
            if (width == 10)
                second[i].last() = i == 0 ? QStringLiteral("col1") : QString();
        }
        add(width == 8   ? "second table, narrower"
            : width == 9 ? "second table, as wide"
                         : "second table, wider",
            62.666666666666664, clean + pollutionText(second).bytes(), source);
    }
    add("header only", 3, pollutionText(header).bytes(), header);
    add("one row", 4, pollutionText({source[0], source[1]}).bytes(), {source[0], source[1]});
    add("line feed", 1691, QByteArray(clean).replace("\r\n", "\n"), source);
    add("carriage return", 7, QByteArray(clean).replace("\r\n", "\r"), source);
    add("semicolon", 834, pollutionText(source, QStringLiteral(";")).bytes(), source);
    add("tab", 4, pollutionText(source, QStringLiteral("\t")).bytes(), source);
    add("comma and blank", 101, pollutionText(source, QStringLiteral(", ")).bytes(), source);
    add("blank", 4, pollutionText(source, QStringLiteral(" ")).bytes(), source);
    add("apostrophes as quotes", 11, pollutionText(source, QStringLiteral(","), QStringLiteral("'")).bytes(), source);
    const QString comma = QStringLiteral(",");
    const QString quote = QStringLiteral("\"");
    add("backslash before quotes", 1, pollutionText(source, comma, quote, QStringLiteral("\\")).bytes(), source);
    add("quotes not escaped", 7, pollutionText(source, comma, quote, QString()).bytes(), source);
}

inline std::vector<PollutedFile> pollutedFiles()
{
    const PollutedTable source = pollutionSource();
    std::vector<PollutedFile> files;
    addFilePollutions(source, files);
    addRowPollutions(source, files);
    return files;
}

} // namespace kompas
