// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "core/metrics/catalogue_traits.h"

namespace kompas {

namespace {

/// What the sources aim for: `[{"low": 85, "high": null, "where": "web shops", "source": "FocusOpBusiness"}]`.
QString aimsTold(const Metric &metric, const Words &words)
{
    std::vector<std::vector<Told>> told;
    for (const SeedTarget &aim : seedTargets()) {
        if (qstrcmp(aim.metric, metric.id) != 0)
            continue;
        told.push_back({{"low", aim.low ? QString::number(*aim.low) : QString(), true},
                        {"high", aim.high ? QString::number(*aim.high) : QString(), true},
                        {"where", *aim.where ? words.translate("Aim", aim.where) : QString()},
                        {"source", QString::fromUtf8(aim.source)}});
    }
    return QString::fromUtf8(jsonTold(told)).simplified();
}

std::vector<Told> tell(const Metric &metric, const Words &words)
{
    const auto translated = [&words](const char *text) { return *text ? words.translate("Metric", text) : QString(); };
    const MetricTrait *trait = traitOf(QString::fromLatin1(metric.id));
    return {{"metric", QLatin1String(metric.id)},
            {"code", QLatin1String(metric.code)},
            {"name", words.metricName(metric)},
            {"short_name", words.shortName(metric)},
            {"meaning", translated(metric.meaning)},
            {"formula", translated(metric.formula)},
            {"pitfall", translated(metric.pitfall)},
            {"source", translated(metric.source)},
            {"kind", kindId(metric.records)},
            {"shape", shapeId(metric.shape)},
            {"unit", unitId(metric.unit)},
            {"better", betterId(metric.better)},
            {"center", metric.shape == Shape::Centre ? centerId(metric.defaultCenter) : QString()},
            {"dimensions", QLatin1String(metric.dimensions)},
            {"split_by", QLatin1String(metric.splitBy)},
            {"requires", QLatin1String(metric.requires_)},
            {"balance", QLatin1String(metric.balance)},
            {"cadence", trait ? cadenceId(trait->cadence) : QString()},
            {"phase", trait && trait->phase > 0 ? QString::number(trait->phase) : QString(), true},
            {"phase_inferred", trait && trait->isOurs ? QStringLiteral("true") : QStringLiteral("false"), true},
            {"aims", aimsTold(metric, words), true}};
}

QByteArray jsonCatalogue(const Words &words)
{
    std::vector<std::vector<Told>> told;
    for (const Metric &metric : catalogue())
        told.push_back(tell(metric, words));
    return jsonTold(told);
}

QByteArray tableCatalogue(const Words &words)
{
    QList<QStringList> rows;
    for (const Metric &metric : catalogue())
        rows << QStringList{QLatin1String(metric.code), QLatin1String(metric.id), words.metricName(metric),
                            unitId(metric.unit)};
    return alignedTable(
               {CommandLine::tr("Code"), CommandLine::tr("Metric"), CommandLine::tr("Name"), CommandLine::tr("Unit")},
               rows)
        .toUtf8();
}

QByteArray markdownCatalogue(const Words &words)
{
    QString text = QStringLiteral("# ") + CommandLine::tr("Metrics of Servicekompas") + QStringLiteral("\n");
    for (const Metric &metric : catalogue()) {
        const auto line = [&words, &text](const QString &label, const char *said) {
            if (*said)
                text += QStringLiteral("- **%1** ").arg(label) + words.translate("Metric", said) + u'\n';
        };
        text += QStringLiteral("\n## %1 %2 (`%3`)\n\n")
                    .arg(QLatin1String(metric.code), words.metricName(metric), QLatin1String(metric.id));
        text += words.translate("Metric", metric.meaning) + QStringLiteral("\n\n");
        line(CommandLine::tr("Formula:"), metric.formula);
        line(CommandLine::tr("Beware:"), metric.pitfall);
        line(CommandLine::tr("Source:"), metric.source);
    }
    return text.toUtf8();
}

Outcome catalog(const Arguments &arguments, Terminal &terminal)
{
    const Result<Format> format = formatFrom(arguments, {Format::Table, Format::Json, Format::Markdown});
    if (!format)
        return wrongUsage(format.error());
    const Words words = Words::of(terminal.language);
    switch (*format) {
    case Format::Json:
        return writeAll(jsonCatalogue(words), arguments, terminal);
    case Format::Markdown:
        return writeAll(markdownCatalogue(words), arguments, terminal);
    default:
        return writeAll(tableCatalogue(words), arguments, terminal);
    }
}

} // namespace

Verb catalogVerb()
{
    return {"catalog",
            "",
            QT_TRANSLATE_NOOP("CommandLine", "list all metrics with their meaning"),
            {{"format", "table|json|markdown", formatOption.meaning}, outputOption},
            0,
            0,
            catalog};
}

} // namespace kompas
