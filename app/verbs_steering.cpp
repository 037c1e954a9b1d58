// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "app/verbs_suggest.h"
#include "core/steering/bounds.h"

namespace kompas {

namespace {

QByteArray jsonTargets(const Targets &targets)
{
    QList<QByteArray> values;
    for (const Target &target : targets) {
        std::vector<std::pair<QString, QByteArray>> where;
        for (const Condition &condition : target.where)
            where.emplace_back(condition.dimension, jsonText(condition.values.value(0)));
        values << jsonObject({{QStringLiteral("target"), jsonCount(target.id)},
                              {QStringLiteral("metric"), jsonText(target.metric)},
                              {QStringLiteral("low"), jsonNumber(target.low)},
                              {QStringLiteral("high"), jsonNumber(target.high)},
                              {QStringLiteral("limit"), jsonNumber(target.limit)},
                              {QStringLiteral("where"), jsonObject(where)},
                              {QStringLiteral("from"), jsonTextOrNull(target.from.toString(Qt::ISODate))}});
    }
    return jsonArray(values, true) + '\n';
}

QByteArray csvTargets(const Targets &targets)
{
    QList<QStringList> rows;
    for (const Target &target : targets) {
        rows << QStringList{QString::number(target.id), target.metric,           csvNumber(target.low),
                            csvNumber(target.high),     whereText(target.where), target.from.toString(Qt::ISODate),
                            csvNumber(target.limit)};
    }
    return csvTable(QStringLiteral("target metric low high where from limit").split(u' '), rows);
}

QString tableTargets(const Targets &targets, const Words &words)
{
    if (targets.empty())
        return CommandLine::tr("There are no targets yet; `targets set METRIC VALUE` sets one.") + u'\n';
    QList<QStringList> rows;
    for (const Target &target : targets) {
        const Metric *metric = metricById(target.metric);
        rows << QStringList{QString::number(target.id), metric ? words.metricName(*metric) : target.metric,
                            metric ? targetAmount(target, metric->unit, words) : targetText(target),
                            whereText(target.where),
                            target.from.isNull() ? CommandLine::tr("always") : words.date(target.from)};
    }
    return alignedTable({CommandLine::tr("No."), CommandLine::tr("Metric"), CommandLine::tr("Target"),
                         CommandLine::tr("For"), CommandLine::tr("From")},
                        rows, {0, 2});
}

std::optional<double> numberFrom(QString text)
{
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// `90` becomes a lower or an upper bound by the direction of the metric, `80..120` a band.
Result<Target> boundsFrom(const Metric &metric, const QString &text)
{
    Target target;
    target.metric = QLatin1String(metric.id);
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    const std::optional<double> first = numberFrom(dots < 0 ? text : text.left(dots));
    const std::optional<double> second = dots < 0 ? first : numberFrom(text.mid(dots + 2));
    if (!first || !second)
        return Error{
            CommandLine::tr("\"%1\" is no target; write a number such as 90, or a band such as 80..120.").arg(text),
            {}};
    if (*first > *second)
        return Error{CommandLine::tr("The band %1 ends before it begins.").arg(text), {}};
    if (dots < 0 && (metric.better == Better::Band || metric.better == Better::Neither))
        return Error{CommandLine::tr("Neither higher nor lower is better for %1: give a band such as 80..120.")
                         .arg(target.metric),
                     {}};
    if (dots >= 0 || metric.better == Better::Higher)
        target.low = first;
    if (dots >= 0 || metric.better == Better::Lower)
        target.high = second;
    return target;
}

/// `--limit 80` beside a single value: the worst that can be borne.
Result<std::optional<double>> limitFrom(const Arguments &arguments, const Target &target)
{
    if (!arguments.has("limit"))
        return std::optional<double>();
    const std::optional<double> limit = numberFrom(arguments.value("limit"));
    if (!limit || (target.low && target.high) || boundsOf(target).holds(*limit))
        return Error{CommandLine::tr("\"%1\" is no limit for this target: write a number on its worse side, beside a "
                                     "single value.")
                         .arg(arguments.value("limit")),
                     {}};
    return limit;
}

Result<Target> targetFrom(const Arguments &arguments)
{
    if (arguments.operands.size() != 3)
        return Error{CommandLine::tr("Write: targets set METRIC VALUE, for example targets set csat_pct 90."), {}};
    const Result<QString> metric = metricFrom(arguments.operands[1]);
    if (!metric)
        return metric.error();
    Result<Target> target = boundsFrom(*metricById(*metric), arguments.operands[2]);
    const auto where = conditionsFrom(arguments);
    const auto from = dayFrom(arguments, "from");
    if (!target || !where || !from)
        return !target ? target.error() : !where ? where.error() : from.error();
    for (const Condition &condition : *where) {
        if (condition.values.size() > 1)
            return Error{CommandLine::tr("A target has one value per dimension; set one target for each %1.")
                             .arg(condition.dimension),
                         {}};
    }
    const auto limit = limitFrom(arguments, *target);
    if (!limit)
        return limit.error();
    target->limit = *limit;
    target->where = *where;
    target->from = from->value_or(QDate());
    return target;
}

Outcome listTargets(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&terminal](Workbench &workbench) {
        const Targets &targets = workbench.targets();
        return VerbAnswer{[&targets] { return jsonTargets(targets); }, [&targets] { return csvTargets(targets); },
                          [&] { return tableTargets(targets, Words::of(terminal.language)); }};
    });
}

Outcome setTarget(const Arguments &arguments)
{
    const Result<Target> target = targetFrom(arguments);
    if (!target)
        return wrongUsage(target.error());
    return withDatabase(arguments, Store::Mode::ReadWrite,
                        [&target](Workbench &workbench) { return outcomeOf(workbench.setTarget(*target)); });
}

Outcome removeTarget(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.operands.value(1).toLongLong(&isNumber);
    if (!isNumber || arguments.operands.size() != 2)
        return wrongUsage(CommandLine::tr("Which target? Add its number, as `targets list` shows it."));
    return withDatabase(arguments, Store::Mode::ReadWrite, [id](Workbench &workbench) {
        if (std::ranges::find(workbench.targets(), id, &Target::id) == workbench.targets().end())
            return couldNot(CommandLine::tr("There is no target %1; `targets list` shows them.").arg(id));
        return outcomeOf(workbench.removeTarget(id));
    });
}

Outcome targets(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    if (what == u"list" && arguments.operands.size() == 1)
        return listTargets(arguments, terminal);
    if (what == u"set")
        return setTarget(arguments);
    if (what == u"remove")
        return removeTarget(arguments);
    if (what == u"suggest")
        return suggestTargets(arguments, terminal);
    if (what == u"preset")
        return presetTargets(arguments, terminal);
    if (what == u"export" && arguments.operands.size() == 1)
        return exportTargets(arguments, terminal);
    if (what == u"import" && arguments.operands.size() == 2)
        return importTargets(arguments, terminal);
    return wrongUsage(
        unknownWord(CommandLine::tr("`targets` cannot \"%1\"."), arguments.operands.join(u' '),
                    {QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove"), QStringLiteral("suggest"),
                     QStringLiteral("preset"), QStringLiteral("export"), QStringLiteral("import")}));
}

} // namespace

std::vector<Verb> steeringVerbs()
{
    return {
        {"targets",
         "list | set METRIC VALUE|LOW..HIGH | remove N | suggest [METRIC] | preset [NAME] | export | import FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "list, set or remove targets, in the unit in which a metric is kept (minutes, percent); "
                           "suggest some from the history, set those of a preset, or write and read them as a file"),
         {databaseOption,
          whereOption,
          {"from", "DATE",
           QT_TRANSLATE_NOOP("CommandLine", "set, preset: the first day the target holds; always when not given")},
          {"limit", "VALUE",
           QT_TRANSLATE_NOOP("CommandLine", "set: the worst value that can be borne; between it and the target a value "
                                            "is to be watched")},
          formatOption,
          outputOption},
         1,
         3,
         targets},
    };
}

} // namespace kompas
