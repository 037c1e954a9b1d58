// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"

namespace kompas {

namespace {

using Records = Workbench::Records;

/// `{id: number}` of the records that count.
QByteArray jsonById(const Records &records, std::optional<double> (*of)(const Lineage::Counted &))
{
    std::vector<std::pair<QString, QByteArray>> members;
    members.reserve(records.lineage.counted.size());
    for (std::size_t i = 0; i < records.lineage.counted.size(); ++i) {
        members.emplace_back(records.countedIds[static_cast<qsizetype>(i)], jsonNumber(of(records.lineage.counted[i])));
    }
    return jsonObject(members);
}

std::optional<double> valueOf(const Lineage::Counted &counted)
{
    return counted.value;
}

std::optional<double> weightOf(const Lineage::Counted &counted)
{
    return counted.weight;
}

QByteArray jsonRecords(const Records &records)
{
    const Lineage &lineage = records.lineage;
    QList<QByteArray> leftOut;
    for (std::size_t i = 0; i < lineage.leftOut.size(); ++i) {
        leftOut << jsonObject({{QStringLiteral("id"), jsonText(records.leftOutIds[static_cast<qsizetype>(i)])},
                               {QStringLiteral("reason"), jsonText(lineage.leftOut[i].reason)}});
    }
    const bool hasNumerator = lineage.isRate || lineage.separateNumerator;
    return jsonObject({{QStringLiteral("metric"), jsonText(lineage.metric)},
                       {QStringLiteral("kind"), jsonText(kindId(lineage.kind))},
                       {QStringLiteral("counted"), jsonTexts(records.countedIds)},
                       {QStringLiteral("numerator"), hasNumerator ? jsonTexts(records.numeratorIds) : jsonNumber({})},
                       {QStringLiteral("values"), lineage.hasValues ? jsonById(records, valueOf) : jsonNumber({})},
                       {QStringLiteral("weights"), lineage.hasWeights ? jsonById(records, weightOf) : jsonNumber({})},
                       {QStringLiteral("left_out"), jsonArray(leftOut)}})
           + '\n';
}

/// One line a record: `counted`, `numerator` or `left_out`, its own value, and why it was left out.
QList<QStringList> recordRows(const Records &records, const Words *words)
{
    const Lineage &lineage = records.lineage;
    const auto shown = [words](const char *word, const QString &text) { return words ? text : QLatin1String(word); };
    QList<QStringList> rows;
    for (std::size_t i = 0; i < lineage.counted.size(); ++i) {
        const Lineage::Counted &counted = lineage.counted[i];
        const bool passes = lineage.isRate && counted.numerator;
        rows << QStringList{records.countedIds[static_cast<qsizetype>(i)],
                            passes ? shown("numerator", CommandLine::tr("counted, passes"))
                                   : shown("counted", CommandLine::tr("counted")),
                            csvNumber(counted.value), QString()};
    }
    if (lineage.separateNumerator) {
        for (const QString &id : records.numeratorIds)
            rows << QStringList{id, shown("numerator", CommandLine::tr("numerator")), QString(), QString()};
    }
    for (std::size_t i = 0; i < lineage.leftOut.size(); ++i) {
        const QString &reason = lineage.leftOut[i].reason;
        const char *text = words ? reasonText(reason) : nullptr;
        rows << QStringList{records.leftOutIds[static_cast<qsizetype>(i)],
                            shown("left_out", CommandLine::tr("left out")), QString(),
                            text ? words->translate("Reason", text) : reason};
    }
    return rows;
}

QString tableRecords(const Records &records, const Words &words)
{
    const Lineage &lineage = records.lineage;
    QString text = CommandLine::tr("%1: %2 counted, %3 left out")
                       .arg(words.metricName(*metricById(lineage.metric)),
                            words.count(static_cast<qint64>(lineage.counted.size())),
                            words.count(static_cast<qint64>(lineage.leftOut.size())));
    return text + QStringLiteral("\n\n")
           + alignedTable(
               {CommandLine::tr("Record"), CommandLine::tr("How"), CommandLine::tr("Value"), CommandLine::tr("Reason")},
               recordRows(records, &words), {2});
}

Outcome records(const Arguments &arguments, Terminal &terminal)
{
    if (!arguments.has("metric"))
        return wrongUsage(CommandLine::tr("The records behind which number? Add --metric ID."));
    return withQuery(arguments, [&](Workbench &workbench, const AskedQuery &asked) {
        const Query &query = asked.query;
        // The records of a metric about another one are those of that other one.
        const QString part = query.of.isEmpty() ? arguments.value("part") : query.of;
        const Result<Records> found =
            workbench.records(query.metrics.front(), query.selection, part, asked.definitions);
        if (!found)
            return couldNot(found.error());
        const VerbAnswer answer{
            [&] { return jsonRecords(*found); },
            [&] { return csvTable(QStringLiteral("id how value reason").split(u' '), recordRows(*found, nullptr)); },
            [&] { return tableRecords(*found, Words::of(terminal.language)) + definitionsLine(asked.definitions); }};
        return writeAnswer(asked.format, answer, arguments, terminal);
    });
}

} // namespace

Verb recordsVerb()
{
    std::vector<Option> options = {
        databaseOption,
        {"metric", "ID", QT_TRANSLATE_NOOP("CommandLine", "the metric whose records are wanted")},
        {"of", "METRIC", QT_TRANSLATE_NOOP("CommandLine", "the metric that mean_median_gap is about")},
        {"part", "WORD", QT_TRANSLATE_NOOP("CommandLine", "only this part of a metric that is a split")},
    };
    const std::vector<Option> selection = selectionOptions();
    options.insert(options.end(), selection.begin(), selection.end());
    options.push_back(formatOption);
    options.push_back(outputOption);
    return {"records",
            "",
            QT_TRANSLATE_NOOP("CommandLine", "list the records behind one number, and those left out with the reason"),
            options,
            0,
            0,
            records};
}

} // namespace kompas
