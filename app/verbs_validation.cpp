// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/validation_texts.h"
#include "core/steering/priority.h"
#include "core/workbench/validation_draw.h"

namespace kompas {

namespace {

Outcome judgeMetric(const Arguments &arguments, Terminal &terminal)
{
    const QStringList &words = arguments.operands;
    const Result<QString> metric = metricFrom(words.value(1));
    if (!metric)
        return wrongUsage(metric.error());
    std::optional<SavedPlan> plan = priorityPlanOf({*metric, words.value(2).toInt(), words.value(3).toInt()});
    if (!plan || words.size() != 4)
        return wrongUsage(CommandLine::tr("Write: priority set METRIC IMPACT FREQUENCY, each from 1 to 5."));
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        for (const SavedPlan &each : workbench.plans()) {
            if (each.kind == plan->kind && each.name == plan->name)
                plan->id = each.id;
        }
        plan->savedAt = terminal.now;
        const Result<qint64> kept = workbench.keepPlan(*plan);
        return kept ? Outcome{} : couldNot(kept.error());
    });
}

Outcome listPriorities(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        auto told = std::make_shared<std::vector<std::vector<Told>>>();
        QList<QStringList> rows;
        const Words words = Words::of(terminal.language);
        for (const KpiPriority &each : prioritiesIn(workbench.plans())) {
            const auto number = [](int value) { return QString::number(value); };
            told->push_back({{"metric", each.metric},
                             {"impact", number(each.impact), true},
                             {"frequency", number(each.frequency), true},
                             {"priority", number(each.score()), true}});
            rows << QStringList{words.metricName(*metricById(each.metric)), number(each.impact), number(each.frequency),
                                number(each.score())};
        }
        return VerbAnswer{[told] { return jsonTold(*told); },
                          [told] { return csvTold(told->empty() ? std::vector<Told>() : told->front(), *told); },
                          [rows] {
                              return alignedTable({CommandLine::tr("Metric"), CommandLine::tr("Impact"),
                                                   CommandLine::tr("Frequency"), CommandLine::tr("Priority")},
                                                  rows, {1, 2, 3});
                          }};
    });
}

/// `suggest AUDIENCE PHASE`
Outcome suggestPriorities(const Arguments &arguments, Terminal &terminal)
{
    const std::optional<Audience> audience = audienceFromId(arguments.operands.value(1));
    const int phase = arguments.operands.value(2).toInt();
    if (!audience || phase < 1 || phase > lastPhase)
        return wrongUsage(
            CommandLine::tr("Write: priority suggest agent|team_lead|planner|management PHASE, a phase from 1 to 5."));
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        const QStringList ids = suggestedKpis(*audience, phase, computableMetrics(workbench.facts()));
        return VerbAnswer{[ids] { return jsonTexts(ids) + '\n'; },
                          [ids] { return (ids.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8(); },
                          [ids, words = Words::of(terminal.language)] {
                              QString text;
                              for (const QString &id : ids)
                                  text += words.metricName(*metricById(id)) + u'\n';
                              return text;
                          }};
    });
}

Outcome priority(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    if (what == u"list" && arguments.operands.size() == 1)
        return listPriorities(arguments, terminal);
    if (what == u"set")
        return judgeMetric(arguments, terminal);
    if (what == u"suggest")
        return suggestPriorities(arguments, terminal);
    return wrongUsage(unknownWord(CommandLine::tr("`priority` cannot \"%1\"."), arguments.operands.join(u' '),
                                  {QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("suggest")}));
}

Outcome drawValidationSample(const Arguments &arguments, Terminal &terminal)
{
    const Result<Selection> selection = selectionFrom(arguments);
    if (!selection)
        return wrongUsage(selection.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        const auto sample = drawValidation(workbench, arguments.operands.value(1), *selection);
        if (!sample)
            return couldNot(sample.error());
        if (const Result<void> kept = keepValidation(workbench, *sample, terminal.now); !kept)
            return couldNot(kept.error());
        QString text;
        for (const ValidationSample::Record &each : sample->records)
            text += each.channel + u'\t' + each.id + u'\n';
        return writeAll(text.toUtf8(), arguments, terminal);
    });
}

/// The sample of that name, or a sentence.
Result<ValidationSample> sampleNamed(const Workbench &workbench, const QString &name)
{
    for (const ValidationSample &each : samplesIn(workbench.plans())) {
        if (each.name == name)
            return each;
    }
    return Error{CommandLine::tr("There is no sample \"%1\"; `validation draw NAME` draws one.").arg(name), {}};
}

Outcome tickOffRecords(const Arguments &arguments, Terminal &terminal)
{
    const bool isWrong = arguments.operands.front() == u"wrong";
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        Result<ValidationSample> sample = sampleNamed(workbench, arguments.operands.value(1));
        if (!sample)
            return couldNot(sample.error());
        for (const QString &id : arguments.operands.mid(2)) {
            if (!tickOff(*sample, id, isWrong ? ValidationSample::Verdict::Wrong : ValidationSample::Verdict::Right))
                return couldNot(CommandLine::tr("%1 is not in the sample.").arg(id));
        }
        return outcomeOf(keepValidation(workbench, *sample, terminal.now));
    });
}

Outcome showValidation(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        const Result<ValidationSample> sample = sampleNamed(workbench, arguments.operands.value(1));
        if (!sample)
            return sample.error();
        auto told = std::make_shared<std::vector<std::vector<Told>>>();
        QString text;
        const Words words = Words::of(terminal.language);
        for (const ErrorShare &each : errorShares(*sample)) {
            const auto limit = [&](double Interval::*part) {
                return QString::fromLatin1(
                    jsonNumber(each.interval ? std::optional(*each.interval.*part) : std::nullopt));
            };
            told->push_back({{"channel", each.channel},
                             {"drawn", QString::number(each.drawn), true},
                             {"checked", QString::number(each.checked), true},
                             {"wrong", QString::number(each.wrong), true},
                             {"share", QString::fromLatin1(jsonNumber(each.share)), true},
                             {"low", limit(&Interval::low), true},
                             {"high", limit(&Interval::high), true}});
            const QString name = told->size() == 1 ? CommandLine::tr("All together")
                                                   : words.word(QStringLiteral("channel"), each.channel);
            text += name + QStringLiteral(": ") + errorShareText(each, words) + u'\n';
        }
        return VerbAnswer{[told] { return jsonTold(*told); }, [told] { return csvTold(told->front(), *told); },
                          [text] { return text; }};
    });
}

Outcome listValidations(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        const std::vector<Told> heading = {{"name", {}}, {"drawn", {}}, {"checked", {}}, {"wrong", {}}};
        std::vector<std::vector<Told>> told;
        QString text;
        const Words words = Words::of(terminal.language);
        for (const ValidationSample &each : samplesIn(workbench.plans())) {
            const ErrorShare all = errorShares(each).front();
            told.push_back({{"name", each.name},
                            {"drawn", QString::number(all.drawn), true},
                            {"checked", QString::number(all.checked), true},
                            {"wrong", QString::number(all.wrong), true}});
            text += each.name + QStringLiteral(": ") + errorShareText(all, words) + u'\n';
        }
        return VerbAnswer{[told] { return jsonTold(told); }, [told, heading] { return csvTold(heading, told); },
                          [text] {
                              return text.isEmpty() ? CommandLine::tr("There are no samples yet; `validation draw "
                                                                      "NAME` draws one.")
                                                          + u'\n'
                                                    : text;
                          }};
    });
}

Outcome validation(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    if (what == u"list" && arguments.operands.size() == 1)
        return listValidations(arguments, terminal);
    if (what == u"draw" && arguments.operands.size() == 2)
        return drawValidationSample(arguments, terminal);
    if (what == u"show" && arguments.operands.size() == 2)
        return showValidation(arguments, terminal);
    if ((what == u"right" || what == u"wrong") && arguments.operands.size() > 2)
        return tickOffRecords(arguments, terminal);
    return wrongUsage(unknownWord(CommandLine::tr("`validation` cannot \"%1\"."), arguments.operands.join(u' '),
                                  {QStringLiteral("list"), QStringLiteral("draw"), QStringLiteral("show"),
                                   QStringLiteral("right"), QStringLiteral("wrong")}));
}

} // namespace

std::vector<Verb> validationVerbs()
{
    std::vector<Option> drawing = {databaseOption};
    const std::vector<Option> selection = selectionOptions();
    drawing.insert(drawing.end(), selection.begin(), selection.end());
    drawing.push_back(formatOption);
    drawing.push_back(outputOption);
    return {{"priority",
             "list | set METRIC IMPACT FREQUENCY | suggest AUDIENCE PHASE",
             QT_TRANSLATE_NOOP("CommandLine", "what to steer by first: judge metrics on impact and frequency, or ask "
                                              "which three to five suit an audience"),
             {databaseOption, formatOption, outputOption},
             1,
             4,
             priority},
            {"validation", "list | draw NAME | show NAME | right NAME ID... | wrong NAME ID...",
             QT_TRANSLATE_NOOP("CommandLine", "check the data by hand: draw 50 tickets of each channel, tick them off, "
                                              "and see the share of errors"),
             drawing, 1, -1, validation}};
}

} // namespace kompas
