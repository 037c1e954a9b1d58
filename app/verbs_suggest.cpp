// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs_suggest.h"

#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/steering_texts.h"
#include "core/steering/baseline.h"
#include "core/steering/preset.h"

#include <QFile>
#include <QFileInfo>

namespace kompas {

namespace {

struct Suggestion {
    const Metric *metric = nullptr;
    Proposal proposal = {};
};

Result<std::vector<Suggestion>> suggestionsFor(const Workbench &workbench, const QString &id,
                                               const std::vector<Condition> &where)
{
    Selection selection;
    selection.where = where;
    const Metric *metric = metricById(id);
    const auto past = metricPast(workbench.facts(), workbench.definitions(), workbench.targets(), id, selection);
    if (!past)
        return past.error();
    const auto proposals = proposalsOf(workbench.facts(), workbench.definitions(), workbench.targets(), *past);
    if (!proposals)
        return proposals.error();
    std::vector<Suggestion> suggestions;
    for (const Proposal &proposal : *proposals)
        suggestions.push_back({metric, proposal});
    return suggestions;
}

QString lackId(Proposal::Lack lack)
{
    constexpr std::array<const char *, 11> words = {
        "",        "too_few_buckets", "no_last_year", "no_groups",   "too_few_agents", "no_direction",
        "no_step", "no_expectation",  "no_trend",     "worse_trend", "no_agents"};
    return QString::fromLatin1(words[static_cast<std::size_t>(lack)]);
}

QByteArray jsonSuggestions(const std::vector<Suggestion> &all, const Words &words)
{
    QList<QByteArray> values;
    for (const auto &[metric, each] : all) {
        const bool hasGroups = each.kind == ProposalKind::Midpoint && each.lack == Proposal::Lack::None;
        const auto group = [hasGroups](const GroupFigure &figure) {
            return jsonNumber(hasGroups ? std::optional(figure.value) : std::nullopt);
        };
        values << jsonObject({{QStringLiteral("metric"), jsonText(QString::fromLatin1(metric->id))},
                              {QStringLiteral("proposal"), jsonText(proposalId(each.kind))},
                              {QStringLiteral("low"), jsonNumber(each.bounds.low)},
                              {QStringLiteral("high"), jsonNumber(each.bounds.high)},
                              {QStringLiteral("where"), jsonText(whereText(each.where))},
                              {QStringLiteral("bucket"), jsonText(bucketId(each.bucket))},
                              {QStringLiteral("enough"), jsonCount(each.have)},
                              {QStringLiteral("of"), jsonCount(each.of)},
                              {QStringLiteral("met"), jsonCount(each.met)},
                              {QStringLiteral("judged"), jsonCount(each.judged)},
                              {QStringLiteral("by"), jsonTextOrNull(each.dimension)},
                              {QStringLiteral("best"), group(each.best)},
                              {QStringLiteral("worst"), group(each.worst)},
                              {QStringLiteral("others"), jsonCount(each.others)},
                              {QStringLiteral("others_met"), jsonCount(each.othersMet)},
                              {QStringLiteral("lack"), jsonTextOrNull(lackId(each.lack))},
                              {QStringLiteral("reason"), jsonText(proposalReason(*metric, each, words))}});
    }
    return jsonArray(values, true) + '\n';
}

QByteArray csvSuggestions(const std::vector<Suggestion> &all, const Words &words)
{
    QList<QStringList> rows;
    for (const auto &[metric, each] : all)
        rows << QStringList{QString::fromLatin1(metric->id),     proposalId(each.kind), csvNumber(each.bounds.low),
                            csvNumber(each.bounds.high),         whereText(each.where), lackId(each.lack),
                            proposalReason(*metric, each, words)};
    return csvTable(QStringLiteral("metric proposal low high where lack reason").split(u' '), rows);
}

QString tableSuggestions(const std::vector<Suggestion> &all, const Words &words)
{
    QList<QStringList> rows;
    for (const auto &[metric, each] : all)
        rows << QStringList{words.metricName(*metric), proposalName(each, words),
                            each.lack == Proposal::Lack::None ? boundsText(*metric, each.bounds, words)
                                                              : QString(QChar(0x2013)),
                            proposalReason(*metric, each, words)};
    return alignedTable(
        {CommandLine::tr("Metric"), CommandLine::tr("Proposal"), CommandLine::tr("Target"), CommandLine::tr("Why")},
        rows, {2});
}

QStringList metricsToSuggest(const Workbench &workbench)
{
    QStringList ids;
    for (const QString &id : computableMetrics(workbench.facts())) {
        if (canHaveTarget(*metricById(id)) && metricById(id)->better != Better::Neither)
            ids << id;
    }
    return ids;
}

/// Of the metric that is named, else of all.
Result<std::vector<Suggestion>> suggestions(const Workbench &workbench, const QString &named,
                                            const std::vector<Condition> &where)
{
    std::vector<Suggestion> all;
    for (const QString &id : named.isEmpty() ? metricsToSuggest(workbench) : QStringList{named}) {
        Result<std::vector<Suggestion>> some = suggestionsFor(workbench, id, where);
        if (!some)
            return some.error();
        std::ranges::move(*some, std::back_inserter(all));
    }
    return all;
}

QString listedPresets(const Words &words)
{
    QList<QStringList> rows;
    for (const Preset &preset : presets()) {
        QStringList targets;
        for (const PresetTarget &each : preset.targets) {
            const Metric &metric = *metricById(each.metric);
            const QString scope = each.where.empty() ? QString() : u' ' + scopeText(each.where, words);
            targets << words.shortName(metric) + scope + u' ' + boundsText(metric, each.bounds, words);
        }
        rows << QStringList{preset.name, preset.title(words.language()), targets.join(QStringLiteral(", "))};
    }
    return alignedTable({CommandLine::tr("Name"), CommandLine::tr("Preset"), CommandLine::tr("Targets")}, rows);
}

/// Puts the targets of a preset beside those that stand, and says which were new.
Outcome usePreset(Workbench &workbench, const Preset &preset, QDate from, const Words &words,
                  const Arguments &arguments, Terminal &terminal)
{
    const TargetChange change = changeTo(workbench.targets(), targetsFrom(preset, from));
    if (const Result<Targets> kept = workbench.changeTargets(change.removed, change.added); !kept)
        return couldNot(kept.error());
    QStringList lines;
    for (const Target &target : change.added) {
        const Metric &metric = *metricById(target.metric);
        lines << CommandLine::tr("%1, for %2: %3")
                     .arg(words.metricName(metric), scopeText(target.where, words),
                          boundsText(metric, boundsOf(target), words));
    }
    if (lines.isEmpty())
        lines << CommandLine::tr("All targets of this preset stand already.");
    if (!preset.beyond.isEmpty())
        lines << CommandLine::tr("Not set, for there is no such metric here: %1.")
                     .arg(preset.beyond.join(QStringLiteral(", ")));
    return writeAll((lines.join(u'\n') + u'\n').toUtf8(), arguments, terminal);
}

} // namespace

Outcome suggestTargets(const Arguments &arguments, Terminal &terminal)
{
    const Result<Format> format = formatFrom(arguments);
    const auto where = conditionsFrom(arguments);
    const bool isNamed = arguments.operands.size() > 1;
    const Result<QString> named = isNamed ? metricFrom(arguments.operands[1]) : Result<QString>(QString());
    if (!format || !where || !named || arguments.operands.size() > 2)
        return wrongUsage(!format  ? format.error()
                          : !where ? where.error()
                          : !named ? named.error()
                                   : Error{CommandLine::tr("Write: targets suggest, or targets suggest METRIC."), {}});
    if (isNamed && !canHaveTarget(*metricById(*named)))
        return wrongUsage(
            CommandLine::tr("%1 has several parts or compares two figures, so it can have no target.").arg(*named));
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const auto all = workbench.computed([&](const Facts &) { return suggestions(workbench, *named, *where); });
        if (!all)
            return couldNot(all.error());
        const Words words = Words::of(terminal.language);
        const VerbAnswer answer{[&] { return jsonSuggestions(*all, words); },
                                [&] { return csvSuggestions(*all, words); },
                                [&] { return tableSuggestions(*all, words); }};
        return writeAnswer(*format, answer, arguments, terminal);
    });
}

Outcome exportTargets(const Arguments &arguments, Terminal &terminal)
{
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        return writeAll(targetFile(workbench.targets()), arguments, terminal);
    });
}

Outcome importTargets(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.operands.value(1);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return couldNot(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const Result<Preset> read = presetFromJson(QFileInfo(path).fileName(), file.readAll());
    const auto from = dayFrom(arguments, "from");
    if (!read || !from)
        return !read ? couldNot(read.error()) : wrongUsage(from.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        return usePreset(workbench, *read, from->value_or(QDate()), Words::of(terminal.language), arguments, terminal);
    });
}

Outcome presetTargets(const Arguments &arguments, Terminal &terminal)
{
    const Words words = Words::of(terminal.language);
    if (arguments.operands.size() == 1)
        return writeAll(listedPresets(words).toUtf8(), arguments, terminal);
    const Preset *preset = presetByName(arguments.operands[1]);
    const auto from = dayFrom(arguments, "from");
    if (!preset || !from || arguments.operands.size() > 2)
        return wrongUsage(from ? Error{CommandLine::tr("There is no preset \"%1\"; `targets preset` lists them.")
                                           .arg(arguments.operands.mid(1).join(u' ')),
                                       {}}
                               : from.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        return usePreset(workbench, *preset, from->value_or(QDate()), words, arguments, terminal);
    });
}

} // namespace kompas
