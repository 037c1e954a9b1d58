// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_blocks.h"

#include <QMap>

namespace kompas {

namespace {

TableCell countCell(qint64 count, const Words &words)
{
    return {.text = words.count(count), .value = static_cast<double>(count)};
}

void addReasons(TableBlock &table, const Lineage &records, const Words &words)
{
    QMap<QString, qint64> perReason;
    for (const Lineage::LeftOut &each : records.leftOut)
        ++perReason[each.reason];
    for (auto each = perReason.cbegin(); each != perReason.cend(); ++each) {
        const char *reason = reasonText(each.key());
        table.rows.push_back({TableCell{}, TableCell{}, countCell(each.value(), words),
                              TableCell{.text = reason ? words.translate("Reason", reason) : each.key()}});
    }
}

} // namespace

TableBlock lineageTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table{.columns = {{words.translate("Table", "Metric"), false},
                                 {words.translate("Table", "Counted"), true},
                                 {words.translate("Table", "Left out"), true},
                                 {words.translate("Table", "Why"), false}},
                     .empty = words.translate("Table", "The data holds none of the metrics of this report.")};
    for (const QString &id : metrics) {
        const auto records = lineage(input.facts, input.definitions, id, input.selection, {}, input.targets);
        if (!records)
            continue;
        QString name = words.metricName(*metricById(id));
        if (records->isRate) {
            const auto passes = std::ranges::count_if(records->counted, &Lineage::Counted::numerator);
            name += u' ' + words.translate("Table", "(%1 in the numerator)").arg(words.count(passes));
        }
        table.rows.push_back({TableCell{.text = name, .drill = Drill{id, {}, input.selection}},
                              countCell(static_cast<qint64>(records->counted.size()), words),
                              countCell(static_cast<qint64>(records->leftOut.size()), words), TableCell{}});
        addReasons(table, *records, words);
    }
    return table;
}

} // namespace kompas
