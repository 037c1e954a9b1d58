// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/check_texts.h"
#include "core/steering/check_steps.h"

namespace kompas {

namespace {

Result<std::vector<CheckOutcome>> outcomesOf(Workbench &workbench, const Selection &selection)
{
    return workbench.computed([&](const Facts &facts) {
        return runChecks(facts, workbench.definitions(), workbench.targets(), rulesWith(workbench.plans()), selection);
    });
}

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

std::vector<Told> tell(const CheckOutcome &outcome, const Words &words)
{
    const auto number = [](const std::optional<double> &value) { return QString::fromLatin1(jsonNumber(value)); };
    return {{"rule", outcome.rule.id},
            {"title", ruleTitle(outcome.rule, words)},
            {"metric", outcome.rule.metric},
            {"state", checkStateId(outcome.state)},
            {"sure", outcome.isSure ? QStringLiteral("true") : QStringLiteral("false"), true},
            {"value", number(outcome.value), true},
            {"low", number(outcome.low), true},
            {"high", number(outcome.high), true},
            {"n", QString::number(outcome.n), true},
            {"below", number(outcome.rule.below), true},
            {"above", number(outcome.rule.above), true},
            {"weeks", QString::number(outcome.rule.weeks), true},
            {"from", isoDay(outcome.period.from)},
            {"to", isoDay(outcome.period.to)},
            {"next", outcome.rule.adviceIn(words.language())}};
}

QString tableOutcomes(const std::vector<CheckOutcome> &outcomes, const Words &words)
{
    QList<QStringList> rows;
    QStringList advice;
    for (const CheckOutcome &each : outcomes) {
        if (each.state == CheckOutcome::State::NoData)
            continue;
        rows << QStringList{each.rule.id, ruleTitle(each.rule, words), checkValue(each, words), words.count(each.n),
                            checkStateText(each, words)};
        if (each.state == CheckOutcome::State::Fires)
            advice << QStringLiteral("%1: %2").arg(each.rule.id, each.rule.adviceIn(words.language()));
    }
    if (rows.isEmpty())
        return CommandLine::tr("The imported files hold nothing that a check is about.") + u'\n';
    QString text = alignedTable({CommandLine::tr("Rule"), CommandLine::tr("Check"), CommandLine::tr("Value"),
                                 CommandLine::tr("n"), CommandLine::tr("Status")},
                                rows, {2, 3});
    return advice.isEmpty() ? text : text + u'\n' + advice.join(u'\n') + u'\n';
}

Outcome listChecks(const Arguments &arguments, Terminal &terminal)
{
    const Result<Selection> selection = selectionFrom(arguments);
    const Result<Format> format = formatFrom(arguments);
    if (!selection || !format)
        return wrongUsage(!selection ? selection.error() : format.error());
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const auto outcomes = outcomesOf(workbench, *selection);
        if (!outcomes)
            return couldNot(outcomes.error());
        const Words words = Words::of(terminal.language);
        std::vector<std::vector<Told>> told;
        for (const CheckOutcome &each : *outcomes)
            told.push_back(tell(each, words));
        const VerbAnswer answer{[&] { return jsonTold(told); }, [&] { return csvTold(told.front(), told); },
                                [&] { return tableOutcomes(*outcomes, words); }};
        Outcome written = writeAnswer(*format, answer, arguments, terminal);
        const auto fires = std::ranges::count(*outcomes, CheckOutcome::State::Fires, &CheckOutcome::state);
        if (written.status != Done || fires == 0)
            return written;
        return Outcome{BelowTarget, CommandLine::tr("%n check(s) fire.", nullptr, static_cast<int>(fires))};
    });
}

/// `add NAME METRIC below|above VALUE`
Result<SavedPlan> ruleFrom(const Arguments &arguments, qint64 now)
{
    const QStringList &words = arguments.operands;
    if (words.size() != 5 || (words[3] != u"below" && words[3] != u"above"))
        return Error{CommandLine::tr("Write: check-rules add NAME METRIC below|above VALUE."), {}};
    const Result<QString> metric = metricFrom(words[2]);
    const auto where = conditionsFrom(arguments);
    bool isNumber = false;
    const double value = QString(words[4]).replace(u',', u'.').toDouble(&isNumber);
    bool isWeeks = true;
    const int weeks = arguments.has("weeks") ? arguments.value("weeks").toInt(&isWeeks) : 1;
    if (!metric || !where)
        return !metric ? metric.error() : where.error();
    if (!isNumber || !std::isfinite(value) || !isWeeks)
        return Error{CommandLine::tr("\"%1\" is no number.").arg(isNumber ? arguments.value("weeks") : words[4]), {}};
    CheckRule rule{.id = words[1], .metric = *metric, .where = *where, .weeks = weeks};
    (words[3] == u"below" ? rule.below : rule.above) = value;
    const QByteArray body = jsonOf(rule);
    if (const Result<CheckRule> read = checkRuleFromJson(rule.id, body); !read)
        return read.error();
    return SavedPlan{0, rulePlan, rule.id, now, QString::fromUtf8(body)};
}

Outcome addRule(const Arguments &arguments, Terminal &terminal)
{
    const Result<SavedPlan> plan = ruleFrom(arguments, terminal.now);
    if (!plan)
        return wrongUsage(plan.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&plan](Workbench &workbench) {
        const Result<qint64> kept = workbench.keepPlan(*plan);
        return kept ? Outcome{} : couldNot(kept.error());
    });
}

Outcome removeRule(const Arguments &arguments)
{
    const QString name = arguments.operands.value(1);
    return withDatabase(arguments, Store::Mode::ReadWrite, [&name](Workbench &workbench) {
        const auto found = std::ranges::find_if(
            workbench.plans(), [&](const SavedPlan &each) { return each.kind == rulePlan && each.name == name; });
        if (found == workbench.plans().end())
            return couldNot(CommandLine::tr("There is no rule of your own named \"%1\".").arg(name));
        return outcomeOf(workbench.removePlan(found->id));
    });
}

/// The records to read for a rule, and why they are these.
Outcome sampleOfRule(const Arguments &arguments, Terminal &terminal)
{
    const Result<Selection> selection = selectionFrom(arguments);
    if (!selection)
        return wrongUsage(selection.error());
    const QString name = arguments.operands.value(1);
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const auto outcomes = outcomesOf(workbench, *selection);
        if (!outcomes)
            return couldNot(outcomes.error());
        const auto outcome =
            std::ranges::find_if(*outcomes, [&](const CheckOutcome &each) { return each.rule.id == name; });
        if (outcome == outcomes->end())
            return couldNot(CommandLine::tr("There is no rule \"%1\"; `check-rules` lists them.").arg(name));
        const auto records = workbench.records(outcome->rule.metric, selectionOf(*outcome, *selection));
        if (!records)
            return couldNot(records.error());
        QStringList ids;
        for (const std::size_t place : sampleToRead(records->lineage, *outcome))
            ids << records->countedIds.value(static_cast<qsizetype>(place));
        return writeAll((ids.join(u'\n') + (ids.isEmpty() ? QString() : QStringLiteral("\n"))).toUtf8(), arguments,
                        terminal);
    });
}

Outcome checkRules(const Arguments &arguments, Terminal &terminal)
{
    const QString what = arguments.operands.value(0);
    if (what.isEmpty())
        return listChecks(arguments, terminal);
    if (what == u"add")
        return addRule(arguments, terminal);
    if (what == u"remove" && arguments.operands.size() == 2)
        return removeRule(arguments);
    if (what == u"sample" && arguments.operands.size() == 2)
        return sampleOfRule(arguments, terminal);
    return wrongUsage(unknownWord(CommandLine::tr("`check-rules` cannot \"%1\"."), arguments.operands.join(u' '),
                                  {QStringLiteral("add"), QStringLiteral("remove"), QStringLiteral("sample")}));
}

} // namespace

std::vector<Verb> checkVerbs()
{
    std::vector<Option> options = {databaseOption,
                                   {"weeks", "N",
                                    QT_TRANSLATE_NOOP("CommandLine", "add: so many complete weeks in a row must lie "
                                                                     "beyond the bound")}};
    const std::vector<Option> selection = selectionOptions();
    options.insert(options.end(), selection.begin(), selection.end());
    options.push_back(formatOption);
    options.push_back(outputOption);
    return {{"check-rules", "[add NAME METRIC below|above VALUE | remove NAME | sample RULE]",
             QT_TRANSLATE_NOOP("CommandLine", "where to look closer: the checks that fire, with exit status 3 when one "
                                              "does; add or remove rules of your own, or draw ten records to read"),
             options, 0, 5, checkRules}};
}

} // namespace kompas
