// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_texts.h"

#include "core/report/figures.h"
#include "core/report/steering_texts.h"

namespace kompas {

namespace {

using State = CheckOutcome::State;

Unit unitOf(const CheckRule &rule)
{
    return rule.shareOf.isEmpty() ? metricById(rule.metric)->unit : Unit::Percent;
}

} // namespace

QString ruleTitle(const CheckRule &rule, const Words &words)
{
    QString own = rule.title(words.language());
    if (!own.isEmpty())
        return own;
    QStringList parts = {words.metricName(*metricById(rule.metric)), ruleBound(rule, words)};
    if (!rule.where.empty())
        parts.insert(1, QStringLiteral("(%1)").arg(scopeText(rule.where, words)));
    return parts.join(u' ');
}

QString ruleBound(const CheckRule &rule, const Words &words)
{
    if (rule.isPraise())
        return words.translate("Check", "%n week(s) in a row better than before", nullptr, rule.better);
    const double bound = rule.below ? *rule.below : rule.above.value_or(0);
    const QString amount = roundAmount(unitOf(rule), bound, words);
    const QString text =
        (rule.below ? words.translate("Check", "below %1") : words.translate("Check", "above %1")).arg(amount);
    return rule.weeks == 1
               ? text
               : words.translate("Check", "%1, %2 in a row").arg(text, bucketCount(Bucket::Week, rule.weeks, words));
}

QString checkValue(const CheckOutcome &outcome, const Words &words)
{
    return words.amount(unitOf(outcome.rule), outcome.value).text();
}

QString checkStateText(const CheckOutcome &outcome, const Words &words)
{
    switch (outcome.state) {
    case State::Quiet:
        return outcome.rule.isPraise() ? words.translate("Check", "as before") : words.translate("Check", "in order");
    case State::Fires:
        return outcome.isSure || !outcome.low ? words.translate("Check", "look closer")
                                              : words.translate("Check", "look closer; it may still be chance");
    case State::Praise:
        return words.translate("Check", "well done");
    case State::TooFew:
        return words.translate("Check", "too few records to tell");
    case State::NoData:
        return words.translate("Check", "no data");
    }
    return {};
}

Mark markOf(const CheckOutcome &outcome)
{
    if (outcome.state == State::Fires)
        return outcome.isSure || !outcome.low ? Mark::Bad : Mark::Attention;
    return outcome.state == State::Praise || (outcome.state == State::Quiet && !outcome.rule.isPraise()) ? Mark::Good
                                                                                                         : Mark::None;
}

std::vector<CheckOutcome> checksOf(const PageInput &input)
{
    Selection selection = input.selection;
    selection.outliers = Outliers::Keep;
    const auto outcomes = runChecks(input.facts, input.definitions, input.targets, rulesWith(input.plans), selection);
    return outcomes ? *outcomes : std::vector<CheckOutcome>();
}

TableBlock causeTable(const Metric &metric, const RootCause &cause, double fewest, const Words &words)
{
    constexpr std::size_t most = 6;
    TableBlock table{.title = words.translate("Check", "By %1").arg(words.dimensionName(cause.dimension).toLower()),
                     .columns = {{words.dimensionName(cause.dimension), false},
                                 {words.translate("Check", "Before"), true},
                                 {words.translate("Check", "Now"), true},
                                 {words.translate("Check", "Share before"), true},
                                 {words.translate("Check", "Share now"), true},
                                 {words.translate("Check", "By doing otherwise"), true},
                                 {words.translate("Check", "By the mix"), true}}};
    double before = 0;
    double now = 0;
    for (const GroupChange &each : cause.groups) {
        before += each.weightBefore;
        now += each.weightNow;
    }
    for (std::size_t i = 0; i < std::min(most, cause.groups.size()); ++i) {
        const GroupChange &each = cause.groups[i];
        const auto value = [&](double own, double weight) {
            return TableCell{
                .text = words.amount(metric.unit, weight > 0 && weight >= fewest ? std::optional(own) : std::nullopt)
                            .text()};
        };
        const auto share = [&](double weight, double of) {
            return TableCell{
                .text = words.amount(Unit::Percent, of > 0 ? std::optional(100 * weight / of) : std::nullopt).text()};
        };
        const auto part = [&](double change) {
            return TableCell{.text = words.difference(metric.unit, change).text(), .value = change};
        };
        table.rows.push_back({TableCell{.text = words.word(cause.dimension, each.word)},
                              value(each.valueBefore, each.weightBefore), value(each.valueNow, each.weightNow),
                              share(each.weightBefore, before), share(each.weightNow, now), part(each.rate),
                              part(each.mix)});
    }
    return table;
}

QString causeText(const Metric &metric, const RootCause &cause, const Words &words)
{
    const auto difference = [&](double value) { return words.difference(metric.unit, value).text(); };
    const GroupChange &first = cause.groups.front();
    QStringList sentences = {
        words
            .translate("Check", "Since the period before it moved from %1 to %2 (%3): %4 because groups do otherwise, "
                                "%5 because their shares changed.")
            .arg(words.amount(metric.unit, cause.before).text(), words.amount(metric.unit, cause.now).text(),
                 difference(cause.change()), difference(cause.rate), difference(cause.mix)),
        words.translate("Check", "%1 explains most: %2.")
            .arg(words.word(cause.dimension, first.word), difference(first.both()))};
    if (metric.shape == Shape::Centre)
        sentences += words.translate("Check", "These are means: only a mean can be divided exactly.");
    if (cause.isSimpson)
        sentences +=
            words.translate("Check", "Mind: every group moved the other way than the whole. It is the mix that "
                                     "makes the total move, not the work.");
    return sentences.join(u' ');
}

} // namespace kompas
