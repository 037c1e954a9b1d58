// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/aid.h"
#include "core/metrics/catalogue_traits.h"
#include "core/metrics/metric_family.h"
#include "core/report/draft.h"
#include "core/report/filled_formula.h"
#include "core/report/heat_map.h"
#include "core/report/matrix.h"
#include "core/report/part_bars.h"
#include "core/report/plots.h"
#include "core/report/spread_blocks.h"
#include "core/report/terms.h"

#include <QMap>

namespace kompas {

namespace {

bool isGap(const Metric &metric)
{
    return QLatin1String(metric.recipe.function) == QLatin1String("mean_median_gap");
}

/// The total of every metric that has one, asked at once.
QMap<QString, Value> valuesOf(const PageInput &input)
{
    QStringList asked;
    for (const Metric &metric : catalogue()) {
        if (metric.shape != Shape::Split && !isGap(metric) && isComputable(input.facts, metric))
            asked += QString::fromLatin1(metric.id);
    }
    QMap<QString, Value> result;
    if (asked.isEmpty())
        return result;
    const auto values =
        evaluate(input.facts, input.definitions, input.targets, Query{.metrics = asked, .selection = input.selection});
    if (!values)
        return result;
    for (const Value &value : *values) {
        if (!result.contains(value.metric))
            result.insert(value.metric, value);
    }
    return result;
}

std::vector<TableCell> entryRow(const Words &words, const Metric &metric, const Value &value, bool hasData,
                                const Selection &selection)
{
    const QString id = QString::fromLatin1(metric.id);
    const Drill drill{id, {}, selection};
    TableCell now{.text = tableText(metric, value.value, words),
                  .mark = markOf(value.status),
                  .drill = drill,
                  .value = value.value};
    if (isAid(metric))
        now.text = QString(QChar(0x2013));
    else if (!hasData)
        now.text = words.translate("Glossary", "no data");
    else if (metric.shape == Shape::Split || isGap(metric))
        now.text = words.translate("Glossary", "in parts");
    else if (isPeak(id) && value.value)
        now.text = momentText(value.part, words, true);
    return {TableCell{.text = words.metricName(metric), .drill = drill}, now,
            TableCell{.text = words.translate("Metric", metric.meaning), .drill = drill}};
}

TableBlock metricTable(const Words &words, const QString &title)
{
    return {.title = title,
            .columns = {{words.translate("Table", "Metric"), false},
                        {words.translate("Table", "Now"), true},
                        {words.translate("Table", "Meaning"), false}}};
}

Document listOfMetrics(const PageInput &input, const Words &words)
{
    PageDraft page(input, words, "glossary", "Glossary");
    const QMap<QString, Value> values = valuesOf(input);
    if (values.isEmpty())
        page.add(QStringLiteral("no-data"), 12,
                 Notice{words.translate("Glossary", "There are no numbers yet"),
                        words.translate("Glossary", "Drop the ticket export of your help desk and your survey exports "
                                                    "on this window; every metric below then shows its value.")});
    for (const MetricFamily &family : metricFamilies()) {
        TableBlock table = metricTable(words, words.translate("Glossary", family.name));
        for (const Metric &metric : catalogue()) {
            if (metric.code[0] != family.code)
                continue;
            const bool hasData = isComputable(input.facts, metric) && !values.isEmpty();
            table.rows.push_back(
                entryRow(words, metric, values.value(QString::fromLatin1(metric.id)), hasData, input.selection));
        }
        if (!table.rows.empty())
            page.add(QStringLiteral("family-") + QLatin1Char(family.code), 12, std::move(table));
    }
    return page.finished();
}

Paragraph paragraph(const QString &label, const QString &text)
{
    return {{{label + QStringLiteral(": "), true}, {text}}};
}

/// The records behind the value: how many count, and how many are left out for which reason.
TableBlock recordTable(const PageInput &input, const Words &words, const Metric &metric)
{
    const QString id = QString::fromLatin1(metric.id);
    TableBlock table{
        .title = words.translate("Glossary", "Which records count?"),
        .columns = {{words.translate("Glossary", "Records"), false}, {words.translate("Glossary", "How many"), true}},
        .empty = howToFill(metric, words)};
    const auto records = lineage(input.facts, input.definitions, id, input.selection, {}, input.targets);
    if (!records || !isComputable(input.facts, metric) || isGap(metric))
        return table;
    const auto add = [&](const QString &text, qsizetype count) {
        const Drill drill{id, {}, input.selection};
        table.rows.push_back(
            {TableCell{.text = text, .drill = drill},
             TableCell{.text = words.count(count), .drill = drill, .value = static_cast<double>(count)}});
    };
    add(words.translate("Glossary", "Counted"), static_cast<qsizetype>(records->counted.size()));
    if (records->isRate && !records->separateNumerator)
        add(words.translate("Glossary", "of which in the numerator"),
            std::ranges::count(records->counted, true, &Lineage::Counted::numerator));
    QMap<QString, qsizetype> reasons;
    for (const Lineage::LeftOut &each : records->leftOut)
        ++reasons[each.reason];
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        const char *text = reasonText(reason.key());
        add(words.translate("Glossary", "Left out: %1").arg(text ? words.translate("Reason", text) : reason.key()),
            reason.value());
    }
    return table;
}

QString cadenceText(Cadence cadence, const Words &words)
{
    switch (cadence) {
    case Cadence::Day:
        return words.translate("Glossary", "every day");
    case Cadence::Week:
        return words.translate("Glossary", "every week");
    case Cadence::Month:
        return words.translate("Glossary", "every month");
    case Cadence::Quarter:
        return words.translate("Glossary", "every quarter");
    case Cadence::Once:
        break;
    }
    return words.translate("Glossary", "when there is a reason");
}

QString traitText(const MetricTrait &trait, const Words &words)
{
    QString cadence = cadenceText(trait.cadence, words);
    if (trait.phase == 0)
        return cadence;
    const QString phase = trait.isOurs ? words.translate("Glossary", "from phase %1 of maturity on (our reading)")
                                       : words.translate("Glossary", "from phase %1 of maturity on");
    return cadence + QStringLiteral(" · ") + phase.arg(trait.phase);
}

/// What the sources aim for; they contradict each other, so all of them stand side by side.
TableBlock aimTable(const Words &words, const Metric &metric)
{
    TableBlock table{.title = words.translate("Glossary", "What the sources aim for"),
                     .columns = {{words.translate("Glossary", "Aim"), true},
                                 {words.translate("Glossary", "Holds for"), false},
                                 {words.translate("Glossary", "Source"), false}}};
    for (const SeedTarget &aim : seedTargets()) {
        if (qstrcmp(aim.metric, metric.id) != 0)
            continue;
        const Target target{.metric = QString::fromLatin1(metric.id), .low = aim.low, .high = aim.high};
        const QString where = *aim.where ? words.translate("Aim", aim.where) : words.translate("Aim", "all");
        table.rows.push_back({TableCell{.text = targetText(metric, target, words)}, TableCell{.text = where},
                              TableCell{.text = QString::fromUtf8(aim.source)}});
    }
    return table;
}

Document entryOf(const PageInput &input, const Words &words, const Metric &metric)
{
    const QString id = QString::fromLatin1(metric.id);
    PageDraft page(input, words, "glossary", "Glossary");
    const bool hasData = page.has(id) && !isGap(metric);
    page.add(QStringLiteral("name"), 12, Heading{words.metricName(metric)});
    if (hasData && metric.shape != Shape::Split)
        page.add(QStringLiteral("value"), 4, tileOf(input, words, id));
    else if (hasData)
        page.add(QStringLiteral("parts"), 12, partBars(input, words, {id, words.metricName(metric)}));
    else if (!isAid(metric))
        page.add(QStringLiteral("no-data"), 12,
                 Notice{words.translate("Glossary", "no data"), howToFill(metric, words)});
    if (hasData && metric.shape != Shape::Split)
        page.add(QStringLiteral("weeks"), 8,
                 trendChart(input, words,
                            {id, words.translate("Speed", "%1 per week").arg(words.metricName(metric)),
                             lastWeeks(input, words, 12)}));
    page.add(QStringLiteral("meaning"), 12,
             paragraph(words.translate("Glossary", "Meaning"), words.translate("Metric", metric.meaning)));
    page.add(QStringLiteral("formula"), 12,
             paragraph(words.translate("Glossary", "Formula"), words.translate("Metric", metric.formula)));
    if (hasData) {
        const QString filled = filledFormula(metric, figure(input, id, input.selection), words);
        if (!filled.isEmpty())
            page.add(QStringLiteral("filled"), 12,
                     paragraph(words.translate("Glossary", "Filled in for this selection"), filled));
    }
    if (metric.pitfall[0] != '\0')
        page.add(QStringLiteral("pitfall"), 12,
                 paragraph(words.translate("Glossary", "Mind"), words.translate("Metric", metric.pitfall)));
    page.add(QStringLiteral("source"), 12,
             paragraph(words.translate("Glossary", "Source"), QString::fromUtf8(metric.source)));
    if (const MetricTrait *trait = traitOf(id))
        page.add(QStringLiteral("trait"), 12,
                 paragraph(words.translate("Glossary", "Look at it"), traitText(*trait, words)));
    page.addRemarks({id});
    if (TableBlock aims = aimTable(words, metric); !aims.rows.empty())
        page.add(QStringLiteral("aims"), 12, std::move(aims));
    if (!isAid(metric))
        page.add(QStringLiteral("records"), 6, recordTable(input, words, metric));
    TableBlock parameters = parameterTable(input, words, metric);
    parameters.title = words.translate("Glossary", "Parameters in force");
    page.add(QStringLiteral("parameters"), 6, std::move(parameters));
    if (isAid(metric))
        page.addTiles(QString::fromLatin1(metric.balance).split(u'|', Qt::SkipEmptyParts), 4);
    else if (metric.balance[0] != '\0')
        page.add(QStringLiteral("balance"), 12, balanceTable(input, words, {id}));
    if (hasData)
        addSpread(page, input, words, metric);
    return page.finished();
}

QString meaningOf(const Term &term, const Words &words)
{
    if (*term.meaning)
        return words.translate("Term", term.meaning);
    const Metric *metric = metricById(QString::fromLatin1(term.metrics).section(u'|', 0, 0));
    return metric ? words.translate("Metric", metric->meaning) : QString();
}

/// A word of the contact centre, with the numbers about it.
Document termPage(const PageInput &input, const Words &words, const Term &term)
{
    PageDraft page(input, words, "glossary", "Glossary");
    page.add(QStringLiteral("name"), 12, Heading{words.translate("Term", term.name)});
    page.add(QStringLiteral("meaning"), 12, paragraph(words.translate("Glossary", "Meaning"), meaningOf(term, words)));
    TableBlock table = metricTable(words, words.translate("Glossary", "Numbers about it"));
    table.empty = words.translate("Glossary", "No number of this program is about it.");
    for (const QString &id : QString::fromLatin1(term.metrics).split(u'|', Qt::SkipEmptyParts)) {
        if (const Metric *metric = metricById(id))
            table.rows.push_back(entryRow(words, *metric, figure(input, id, input.selection),
                                          isComputable(input.facts, *metric), input.selection));
    }
    page.add(QStringLiteral("metrics"), 12, std::move(table));
    return page.finished();
}

} // namespace

Document glossaryPage(const PageInput &input, const Words &words)
{
    if (const Term *term = termById(input.metric))
        return termPage(input, words, *term);
    const Metric *metric = metricById(input.metric);
    return metric ? entryOf(input, words, *metric) : listOfMetrics(input, words);
}

} // namespace kompas
