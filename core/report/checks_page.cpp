// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_texts.h"
#include "core/report/draft.h"
#include "core/report/steering_texts.h"
#include "core/report/validation_texts.h"

namespace kompas {

namespace {

using State = CheckOutcome::State;

constexpr int mostExplained = 3;

TableBlock ruleTable(const PageInput &input, const std::vector<CheckOutcome> &outcomes, const Words &words)
{
    TableBlock table{.title = words.translate("Check", "All checks"),
                     .columns = {{words.translate("Check", "Check"), false},
                                 {words.translate("Table", "Value"), true},
                                 {words.translate("Table", "Status"), false},
                                 {words.translate("Table", "n"), true},
                                 {words.translate("Check", "Period"), false}}};
    for (const CheckOutcome &each : outcomes) {
        if (each.state == State::NoData)
            continue;
        const Drill drill{each.rule.metric, {}, selectionOf(each, input.selection)};
        QString title = ruleTitle(each.rule, words);
        if (each.rule.isOwn)
            title += QStringLiteral(" · ") + words.translate("Check", "own rule");
        table.rows.push_back({TableCell{.text = title, .drill = drill},
                              TableCell{.text = checkValue(each, words), .drill = drill, .value = each.value},
                              TableCell{.text = checkStateText(each, words), .mark = markOf(each)},
                              TableCell{.text = words.count(each.n), .value = static_cast<double>(each.n)},
                              TableCell{.text = words.period(each.period)}});
    }
    table.empty = words.translate("Check", "The imported files hold nothing that a check is about.");
    return table;
}

TableBlock issueTable(const std::vector<CheckIssue> &issues, const Words &words)
{
    const QString dimension = issues.front().dimension;
    TableBlock table{.title = words.translate("Check", "Where most of it comes from"),
                     .columns = {{words.dimensionName(dimension), false},
                                 {words.translate("Check", "Records to look at"), true},
                                 {words.translate("Check", "Of all"), true}}};
    for (const CheckIssue &each : issues)
        table.rows.push_back(
            {TableCell{.text = words.word(dimension, each.word)},
             TableCell{.text = words.count(each.failing), .value = static_cast<double>(each.failing)},
             TableCell{.text = words.count(each.records), .value = static_cast<double>(each.records)}});
    return table;
}

void addSteps(PageDraft &page, const PageInput &input, const CheckOutcome &outcome, const Words &words)
{
    const QString id = outcome.rule.id;
    const Metric &metric = *metricById(outcome.rule.metric);
    page.add(QStringLiteral("rule-") + id, 12, Heading{ruleTitle(outcome.rule, words)});
    const QString advice = outcome.rule.adviceIn(words.language());
    if (!advice.isEmpty())
        page.add(QStringLiteral("advice-") + id, 12,
                 Paragraph{{{words.translate("Check", "Next step: "), true}, {advice}}});
    const auto causes = causesOf(input.facts, input.definitions, input.targets, outcome, input.selection);
    if (!causes.empty()) {
        page.add(QStringLiteral("why-") + id, 12, Paragraph{{{causeText(metric, causes.front(), words)}}});
        page.add(QStringLiteral("cause-") + id, 8,
                 causeTable(metric, causes.front(), *input.definitions.number(u"min_n.shown"), words));
    }
    const auto issues = topIssues(input.facts, input.definitions, input.targets, outcome, input.selection);
    if (!issues.empty())
        page.add(QStringLiteral("issues-") + id, causes.empty() ? 12 : 4, issueTable(issues, words));
}

Paragraph praiseOf(const CheckOutcome &outcome, const Words &words)
{
    const Metric &metric = *metricById(outcome.rule.metric);
    QStringList values;
    for (const double value : outcome.weekValues)
        values += words.amount(metric.unit, value).text();
    const QString text = words.translate("Check", "%1 against %2 as the middle of the weeks before. %3")
                             .arg(values.join(QStringLiteral(", ")), words.amount(metric.unit, outcome.baseline).text(),
                                  outcome.rule.adviceIn(words.language()));
    return {{{ruleTitle(outcome.rule, words) + QStringLiteral(". "), true, Mark::Good}, {text}}};
}

} // namespace

Document checksPage(const PageInput &input, const Words &words)
{
    PageDraft page(input, words, "checks", "Checks");
    const std::vector<CheckOutcome> outcomes = checksOf(input);
    const bool any =
        std::ranges::any_of(outcomes, [](const CheckOutcome &each) { return each.state != State::NoData; });
    if (!any)
        return pageWithoutData(words, "checks", "Checks",
                               words.translate("Check", "Drop the ticket export of your help desk on this window; the "
                                                        "checks then say where to look closer."));
    const auto fires = static_cast<int>(std::ranges::count(outcomes, State::Fires, &CheckOutcome::state));
    page.add(QStringLiteral("summary"), 12,
             Paragraph{{{fires == 0 ? words.translate("Check", "No check fires in this selection.")
                                    : words.translate("Check", "%n check(s) say: look closer.", nullptr, fires),
                         true},
                        {u' '
                         + words.translate("Check", "A check speaks only when there are enough records, and says where "
                                                    "to look, not what is wrong.")}}});
    for (const CheckOutcome &each : outcomes) {
        if (each.state == State::Praise)
            page.add(QStringLiteral("praise-") + each.rule.id, 12, praiseOf(each, words));
    }
    page.add(QStringLiteral("rules"), 12, ruleTable(input, outcomes, words));
    int explained = 0;
    for (const CheckOutcome &each : outcomes) {
        if (each.state == State::Fires && explained++ < mostExplained)
            addSteps(page, input, each, words);
    }
    for (const ValidationSample &sample : samplesIn(input.plans))
        page.add(QStringLiteral("sample-") + sample.name, 12, errorShareTable(sample, words));
    TableBlock priorities = priorityTable(input, words);
    if (!priorities.rows.empty())
        page.add(QStringLiteral("priorities"), 12, std::move(priorities));
    page.add(QStringLiteral("suggestions"), 12, suggestionTable(input, words));
    return page.finished();
}

} // namespace kompas
