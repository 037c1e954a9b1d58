// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/steering_texts.h"
#include "core/steering/baseline.h"

namespace kompas {

namespace {

/// As the command line says days.
QStringList movesText(const WeekSpread &spread)
{
    QStringList moves;
    for (const QDate day : movesOf(spread))
        moves += day.toString(Qt::ISODate);
    return moves;
}

QByteArray jsonBaseline(const MetricBaseline &baseline, const Words &words)
{
    const auto limit = [&](double ControlLimits::*part) {
        return jsonNumber(baseline.spread.limits ? std::optional(*baseline.spread.limits.*part) : std::nullopt);
    };
    QList<QByteArray> proposals;
    for (const Proposal &each : baseline.proposals)
        proposals << jsonObject({{QStringLiteral("proposal"), jsonText(proposalId(each.kind))},
                                 {QStringLiteral("low"), jsonNumber(each.bounds.low)},
                                 {QStringLiteral("high"), jsonNumber(each.bounds.high)},
                                 {QStringLiteral("met"), jsonCount(each.met)},
                                 {QStringLiteral("judged"), jsonCount(each.judged)},
                                 {QStringLiteral("reason"), jsonText(proposalReason(*baseline.metric, each, words))}});
    const std::optional<WeekTrend> &trend = baseline.trend;
    return jsonObject(
        {{QStringLiteral("metric"), jsonText(QString::fromLatin1(baseline.metric->id))},
         {QStringLiteral("bucket"), jsonText(bucketId(baseline.past.bucket))},
         {QStringLiteral("judged"), jsonCount(baseline.past.judged())},
         {QStringLiteral("frozen"), baseline.spread.isFrozen ? QByteArrayLiteral("true") : QByteArrayLiteral("false")},
         {QStringLiteral("mean"), limit(&ControlLimits::mean)},
         {QStringLiteral("lower_limit"), limit(&ControlLimits::low)},
         {QStringLiteral("upper_limit"), limit(&ControlLimits::high)},
         {QStringLiteral("standing_out"), jsonCount(weeksStandingOut(baseline.spread))},
         {QStringLiteral("moved"), jsonTexts(movesText(baseline.spread))},
         {QStringLiteral("p10"), jsonNumber(baseline.spread.p10)},
         {QStringLiteral("p90"), jsonNumber(baseline.spread.p90)},
         {QStringLiteral("trend_per_bucket"), jsonNumber(trend ? std::optional(trend->perBucket) : std::nullopt)},
         {QStringLiteral("trend_p"), jsonNumber(trend ? std::optional(trend->p) : std::nullopt)},
         {QStringLiteral("proposals"), jsonArray(proposals)}});
}

QString medianText(const MetricBaseline &baseline, const Words &words)
{
    const Proposal &median = baseline.proposals.front();
    return median.lack == Proposal::Lack::None ? boundsText(*baseline.metric, median.bounds, words)
                                               : QString(QChar(0x2013));
}

QStringList lineOf(const MetricBaseline &baseline, const Words &words)
{
    const auto amount = [&](double ControlLimits::*part) {
        const auto value = baseline.spread.limits ? std::optional(*baseline.spread.limits.*part) : std::nullopt;
        return words.amount(baseline.metric->unit, value).text();
    };
    return {words.metricName(*baseline.metric),   bucketCount(baseline.past.bucket, baseline.past.judged(), words),
            medianText(baseline, words),          amount(&ControlLimits::low),
            amount(&ControlLimits::high),         QString::number(weeksStandingOut(baseline.spread)),
            movesText(baseline.spread).join(u' ')};
}

QString tableBaselines(const std::vector<MetricBaseline> &all, const Words &words)
{
    QList<QStringList> rows;
    for (const MetricBaseline &each : all)
        rows << lineOf(each, words);
    QString text = alignedTable({CommandLine::tr("Metric"), CommandLine::tr("History"), CommandLine::tr("Median"),
                                 CommandLine::tr("By itself from"), CommandLine::tr("to"), CommandLine::tr("Stand out"),
                                 CommandLine::tr("Moved in the week of")},
                                rows, {2, 3, 4, 5});
    if (all.size() != 1)
        return text;
    QList<QStringList> proposals;
    for (const Proposal &each : all.front().proposals)
        proposals << QStringList{proposalName(each, words),
                                 each.lack == Proposal::Lack::None ? boundsText(*all.front().metric, each.bounds, words)
                                                                   : QString(QChar(0x2013)),
                                 proposalReason(*all.front().metric, each, words)};
    return text + u'\n'
           + alignedTable({CommandLine::tr("Proposal"), CommandLine::tr("Target"), CommandLine::tr("Why")}, proposals,
                          {1});
}

QByteArray csvBaselines(const std::vector<MetricBaseline> &all)
{
    QList<QStringList> rows;
    for (const MetricBaseline &each : all) {
        const auto &limits = each.spread.limits;
        const auto limit = [&](double ControlLimits::*part) {
            return csvNumber(limits ? std::optional(*limits.*part) : std::nullopt);
        };
        rows << QStringList{QString::fromLatin1(each.metric->id),
                            bucketId(each.past.bucket),
                            QString::number(each.past.judged()),
                            limit(&ControlLimits::mean),
                            limit(&ControlLimits::low),
                            limit(&ControlLimits::high),
                            QString::number(weeksStandingOut(each.spread)),
                            movesText(each.spread).join(u' ')};
    }
    return csvTable(QStringLiteral("metric bucket judged mean lower_limit upper_limit standing_out moved").split(u' '),
                    rows);
}

Outcome listBaselines(const Arguments &arguments, Terminal &terminal, const QString &named)
{
    const auto where = conditionsFrom(arguments);
    if (!where)
        return wrongUsage(where.error());
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        Selection selection;
        selection.where = *where;
        auto all = std::make_shared<std::vector<MetricBaseline>>();
        for (const QString &id : named.isEmpty() ? computableMetrics(workbench.facts()) : QStringList{named}) {
            if (!canHaveTarget(*metricById(id)))
                continue;
            Result<MetricBaseline> baseline = baselineOf(workbench.facts(), workbench.definitions(),
                                                         workbench.targets(), workbench.plans(), id, selection);
            if (!baseline)
                return baseline.error();
            if (!named.isEmpty() || baseline->past.judged() > 0)
                all->push_back(std::move(*baseline));
        }
        const Words words = Words::of(terminal.language);
        return VerbAnswer{[all, words] {
                              QList<QByteArray> values;
                              for (const MetricBaseline &each : *all)
                                  values << jsonBaseline(each, words);
                              return jsonArray(values, true) + '\n';
                          },
                          [all] { return csvBaselines(*all); }, [all, words] { return tableBaselines(*all, words); }};
    });
}

Outcome freezeBaseline(const Arguments &arguments, const QString &metric, qint64 now)
{
    const auto from = dayFrom(arguments, "from");
    const auto to = dayFrom(arguments, "to");
    if (!from || !to)
        return wrongUsage(!from ? from.error() : to.error());
    if (!*from || !*to || **from > **to)
        return wrongUsage(CommandLine::tr("Say which period is the baseline: --from DATE --to DATE."));
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        SavedPlan plan = baselinePlan(metric, Period{**from, **to});
        plan.savedAt = now;
        const auto known = std::ranges::find_if(
            workbench.plans(), [&](const SavedPlan &each) { return each.kind == plan.kind && each.name == plan.name; });
        if (known != workbench.plans().end())
            plan.id = known->id;
        const Result<qint64> kept = workbench.keepPlan(plan);
        return kept ? Outcome{} : couldNot(kept.error());
    });
}

Outcome releaseBaseline(const Arguments &arguments, const QString &metric)
{
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        const auto known = std::ranges::find_if(
            workbench.plans(), [&](const SavedPlan &each) { return each.kind == baselineKind && each.name == metric; });
        if (known == workbench.plans().end())
            return couldNot(CommandLine::tr("No baseline of %1 is frozen.").arg(metric));
        return outcomeOf(workbench.removePlan(known->id));
    });
}

Outcome baselines(const Arguments &arguments, Terminal &terminal)
{
    const QString what = arguments.operands.value(0);
    const bool isDeed = what == u"freeze" || what == u"release";
    const QString id = isDeed ? arguments.operands.value(1) : what;
    const Result<QString> metric = id.isEmpty() && !isDeed ? Result<QString>(QString()) : metricFrom(id);
    if (!metric)
        return wrongUsage(metric.error());
    if (!metric->isEmpty() && !canHaveTarget(*metricById(*metric)))
        return wrongUsage(
            CommandLine::tr("%1 has several parts or compares two figures, so it has no baseline.").arg(*metric));
    if (what == u"freeze")
        return freezeBaseline(arguments, *metric, terminal.now);
    if (what == u"release")
        return releaseBaseline(arguments, *metric);
    return listBaselines(arguments, terminal, *metric);
}

} // namespace

std::vector<Verb> baselineVerbs()
{
    return {{"baselines",
             "[METRIC] | freeze METRIC | release METRIC",
             QT_TRANSLATE_NOOP("CommandLine", "what is normal for a metric: its median, the limits of what it does by "
                                              "itself, the weeks that stand out, and proposals for a target"),
             {databaseOption,
              whereOption,
              {"from", "DATE", QT_TRANSLATE_NOOP("CommandLine", "freeze: the first day of the baseline")},
              {"to", "DATE", QT_TRANSLATE_NOOP("CommandLine", "freeze: the last day of the baseline")},
              formatOption,
              outputOption},
             0,
             2,
             baselines}};
}

} // namespace kompas
