// SPDX-License-Identifier: GPL-3.0-or-later
// How well tables are understood with nothing told: the score of the Pollock benchmark over its pollutions, made anew
// from a table of our own (tests/core/importer/pollution.h). `bench_pollock [all]` names the files that are not
// perfect.
//
// As published, a file gives at most 10: whether it loads, and precision, recall and F1 of header, records and cells.
// Cells are compared as they stand; the published programme normalises dates and numbers first, and joins the cells of
// a record without a mark between them, so it never gives less.
#include "core/importer/read.h"
#include "tests/core/importer/pollution.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace kompas;

namespace {

constexpr qint64 now = 1794819600;

std::optional<PollutedTable> loaded(const QString &path)
{
    const Result<Plan> plan = planImport(path, {}, now);
    if (!plan)
        return std::nullopt;
    PollutedTable table;
    if (plan->headerLine > 0) {
        table.emplace_back();
        for (const ColumnPlan &column : plan->columns)
            table.back().append(column.header);
    }
    const auto keep = [&table](qint64, const QStringList &cells) {
        table.push_back(cells);
        return true;
    };
    return readRows(*plan, -1, keep) ? std::optional(table) : std::nullopt;
}

double threeMeasures(const QStringList &expected, const QStringList &found)
{
    std::map<QString, qsizetype> left;
    for (const QString &each : found)
        ++left[each];
    qsizetype common = 0;
    for (const QString &each : expected)
        common += left[each]-- > 0 ? 1 : 0;
    if (expected.isEmpty())
        return 3;
    if (common == 0)
        return 0;
    const double precision = static_cast<double>(common) / static_cast<double>(expected.size());
    const double recall = static_cast<double>(common) / static_cast<double>(found.size());
    return precision + recall + 2 * precision * recall / (precision + recall);
}

QStringList records(const PollutedTable &table)
{
    QStringList result;
    for (std::size_t i = 1; i < table.size(); ++i)
        result.append(table[i].join(QChar(0x1f)));
    return result;
}

QStringList cells(const PollutedTable &table)
{
    QStringList result;
    for (const QStringList &row : table)
        result += row;
    return result;
}

double scoreOf(const PollutedFile &file, const std::optional<PollutedTable> &found)
{
    if (!found)
        return 0;
    if (file.expected.empty())
        return 10;
    return 1 + threeMeasures(file.expected.front(), found->empty() ? QStringList() : found->front())
           + threeMeasures(records(file.expected), records(*found))
           + threeMeasures(cells(file.expected), cells(*found));
}

struct Sum {
    double simple = 0;
    double lowest = 10;
    int files = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool all = argc > 1;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.csv"));
    std::map<QString, Sum> kinds;
    double simple = 0;
    double weighted = 0;
    double weights = 0;
    const std::vector<PollutedFile> files = pollutedFiles();
    for (const PollutedFile &each : files) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes) != each.bytes.size())
            return 1;
        file.close();
        const double score = scoreOf(each, loaded(path));
        if (all && score < 10)
            std::printf("%7.3f  %s\n", score, qPrintable(each.name));
        Sum &sum = kinds[each.pollution];
        sum.simple += score;
        sum.lowest = std::min(sum.lowest, score);
        ++sum.files;
        simple += score;
        weighted += score * each.weight;
        weights += each.weight;
    }
    std::printf("files     mean   lowest  pollution\n");
    for (const auto &[name, sum] : kinds)
        std::printf("%5d  %7.3f  %7.3f  %s\n", sum.files, sum.simple / sum.files, sum.lowest, qPrintable(name));
    std::printf("\nsimple %.3f, weighted %.3f of 10, %zu files\n", simple / static_cast<double>(files.size()),
                weighted / weights, files.size());
    return 0;
}
