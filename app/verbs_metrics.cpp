// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"

#include "core/report/figures.h"
#include "core/report/heat_map.h"

namespace kompas {

namespace {

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// A single target as a number, a band as [low, high].
QByteArray jsonTarget(const std::optional<Target> &target)
{
    if (!target)
        return jsonNumber({});
    if (target->low && target->high)
        return jsonArray({jsonNumber(target->low), jsonNumber(target->high)});
    return jsonNumber(target->low ? target->low : target->high);
}

QByteArray jsonValue(const Value &value)
{
    const bool grouped = value.groups.has_value();
    return jsonObject({
        {QStringLiteral("metric"), jsonText(value.metric)},
        {QStringLiteral("part"), value.part.isNull() ? jsonNumber({}) : jsonText(value.part)},
        {QStringLiteral("unit"), jsonText(unitId(unitOf(value)))},
        {QStringLiteral("center"), jsonTextOrNull(value.center ? centerId(*value.center) : QString())},
        {QStringLiteral("clock"), jsonTextOrNull(value.clock ? clockId(*value.clock) : QString())},
        {QStringLiteral("dated_by"), jsonTextOrNull(value.datedBy)},
        {QStringLiteral("from"), jsonTextOrNull(isoDay(value.period.from))},
        {QStringLiteral("to"), jsonTextOrNull(isoDay(value.period.to))},
        {QStringLiteral("bucket"), jsonTextOrNull(value.bucket)},
        {QStringLiteral("group"), grouped ? jsonText(value.groups->join(u'|')) : jsonNumber({})},
        {QStringLiteral("groups"), grouped ? jsonTexts(*value.groups) : jsonNumber({})},
        {QStringLiteral("value"), jsonNumber(value.value)},
        {QStringLiteral("n"), jsonCount(value.n)},
        {QStringLiteral("numerator"), jsonNumber(value.numerator)},
        {QStringLiteral("denominator"), jsonNumber(value.denominator)},
        {QStringLiteral("low"), jsonNumber(value.low)},
        {QStringLiteral("high"), jsonNumber(value.high)},
        {QStringLiteral("target"), jsonTarget(value.target)},
        {QStringLiteral("status"), jsonTextOrNull(statusId(value.status))},
        {QStringLiteral("note"), jsonTextOrNull(value.notes.join(u' '))},
    });
}

QByteArray jsonValues(const std::vector<Value> &values)
{
    QList<QByteArray> objects;
    for (const Value &value : values)
        objects << jsonValue(value);
    return jsonArray(objects, true) + '\n';
}

QByteArray csvValues(const std::vector<Value> &values)
{
    const QStringList heading =
        QStringLiteral("metric part unit center clock dated_by from to bucket group value n numerator denominator low "
                       "high target status note")
            .split(u' ');
    QList<QStringList> rows;
    for (const Value &value : values) {
        rows << QStringList{value.metric,
                            value.part,
                            unitId(unitOf(value)),
                            value.center ? centerId(*value.center) : QString(),
                            value.clock ? clockId(*value.clock) : QString(),
                            value.datedBy,
                            isoDay(value.period.from),
                            isoDay(value.period.to),
                            value.bucket,
                            value.groups ? value.groups->join(u'|') : QString(),
                            csvNumber(value.value),
                            QString::number(value.n),
                            csvNumber(value.numerator),
                            csvNumber(value.denominator),
                            csvNumber(value.low),
                            csvNumber(value.high),
                            targetText(value.target),
                            statusId(value.status),
                            value.notes.join(u' ')};
    }
    return csvTable(heading, rows);
}

QString intervalText(const Value &value, Unit unit, const Words &words)
{
    if (!value.low || !value.high)
        return {};
    return QStringLiteral("%1 – %2").arg(words.amount(unit, value.low).text(), words.amount(unit, value.high).text());
}

QString groupText(const Value &value, const Query &query, const Words &words)
{
    QStringList texts;
    for (qsizetype i = 0; value.groups && i < value.groups->size(); ++i)
        texts << words.word(query.by.value(i), value.groups->at(i));
    return texts.join(QStringLiteral(" | "));
}

QString metricText(const Value &value, const Metric &metric, const Words &words)
{
    QString text = words.metricName(metric);
    if (value.center)
        text += QStringLiteral(" (%1)").arg(words.centerName(*value.center));
    if (value.part.isEmpty())
        return text;
    // The parts of mean_median_gap are metrics themselves.
    const Metric *other = metricById(value.part);
    const QString part = other                  ? words.metricName(*other)
                         : isPeak(value.metric) ? momentText(value.part, words)
                                                : words.word(QString::fromLatin1(metric.splitBy), value.part);
    return QStringLiteral("%1: %2").arg(text, part);
}

QString noteTexts(const Value &value, const Words &words)
{
    QStringList texts;
    for (const QString &note : value.notes) {
        const char *text = noteText(note);
        texts << (text ? words.translate("Note", text) : note);
    }
    return texts.join(QStringLiteral("; "));
}

/// Columns that are empty everywhere are left out, so that a line fits on a screen.
QString tableWithoutEmptyColumns(const QStringList &heading, const QList<QStringList> &rows,
                                 const QSet<qsizetype> &right)
{
    QStringList keptHeading;
    QList<QStringList> keptRows(rows.size());
    QSet<qsizetype> keptRight;
    for (qsizetype column = 0; column < heading.size(); ++column) {
        const bool filled =
            std::ranges::any_of(rows, [column](const QStringList &row) { return !row[column].isEmpty(); });
        if (!filled)
            continue;
        if (right.contains(column))
            keptRight << keptHeading.size();
        keptHeading << heading[column];
        for (qsizetype i = 0; i < rows.size(); ++i)
            keptRows[i] << rows[i][column];
    }
    return alignedTable(keptHeading, keptRows, keptRight);
}

QString tableValues(const std::vector<Value> &values, const Query &query, const Words &words)
{
    QList<QStringList> rows;
    for (const Value &value : values) {
        const Metric &metric = *metricById(value.metric);
        rows << QStringList{metricText(value, metric, words),
                            groupText(value, query, words),
                            value.bucket,
                            words.amount(unitOf(value), value.value).text(),
                            words.count(value.n),
                            intervalText(value, metric.unit, words),
                            targetAmount(value.target, metric.unit, words),
                            statusText(value.status),
                            noteTexts(value, words)};
    }
    if (rows.isEmpty())
        return CommandLine::tr("There is nothing to count yet: import an export first.") + u'\n';
    return tableWithoutEmptyColumns({CommandLine::tr("Metric"), CommandLine::tr("Group"), CommandLine::tr("Period"),
                                     CommandLine::tr("Value"), CommandLine::tr("n"), CommandLine::tr("95 % interval"),
                                     CommandLine::tr("Target"), CommandLine::tr("Status"), CommandLine::tr("Note")},
                                    rows, {3, 4});
}

/// Every metric the data can answer; one that cannot be cut as asked (replies per agent, surveys by status) is passed
/// over.
std::vector<Value> evaluateAll(const Facts &facts, const Definitions &definitions, const Targets &targets, Query query)
{
    std::vector<Value> values;
    for (const QString &metric : computableMetrics(facts)) {
        query.metrics = {metric};
        if (const auto some = evaluate(facts, definitions, targets, query))
            values.insert(values.end(), some->begin(), some->end());
    }
    return values;
}

Outcome metrics(const Arguments &arguments, Terminal &terminal)
{
    return withQuery(arguments, [&](Workbench &workbench, const AskedQuery &asked) {
        const Query &query = asked.query;
        const auto values = workbench.computed([&](const Facts &facts) -> Result<std::vector<Value>> {
            return query.metrics.isEmpty() ? evaluateAll(facts, asked.definitions, workbench.targets(), query)
                                           : evaluate(facts, asked.definitions, workbench.targets(), query);
        });
        if (!values)
            return wrongUsage(values.error());
        const Words words = Words::of(terminal.language);
        const VerbAnswer answer{
            [&] { return jsonValues(*values); }, [&] { return csvValues(*values); },
            [&] { return tableValues(*values, query, words) + definitionsLine(asked.definitions); }};
        return writeAnswer(asked.format, answer, arguments, terminal);
    });
}

} // namespace

Verb metricsVerb()
{
    std::vector<Option> options = {
        databaseOption,
        {"metric", "ID",
         QT_TRANSLATE_NOOP("CommandLine", "which metric; again for more; all that can be computed when not given"),
         true},
        {"of", "METRIC",
         QT_TRANSLATE_NOOP("CommandLine", "the metric that mean_median_gap, kpi_spread or baseline_proposal is about")},
        {"by", "DIMENSION", QT_TRANSLATE_NOOP("CommandLine", "cut by this dimension; twice for two"), true},
        {"bucket", "day|week|month|quarter|year", QT_TRANSLATE_NOOP("CommandLine", "cut into stretches of time")},
    };
    const std::vector<Option> selection = selectionOptions();
    options.insert(options.end(), selection.begin(), selection.end());
    options.push_back(formatOption);
    options.push_back(outputOption);
    return {"metrics", "", QT_TRANSLATE_NOOP("CommandLine", "compute key figures"), options, 0, 0, metrics};
}

std::vector<Verb> metricsVerbs()
{
    return {metricsVerb(), recordsVerb()};
}

} // namespace kompas
