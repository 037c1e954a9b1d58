// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample.h"
#include "core/report/blocks.h"
#include "core/report/tail.h"

namespace kompas {

namespace {

/// The tail of the records behind a number.
std::optional<Tail> tailBehind(const PageInput &input, const QString &metric)
{
    const auto records = samples(input.facts, input.definitions, input.targets, metric, input.selection);
    return records ? tailOf(records->front().values()) : std::nullopt;
}

std::optional<Paragraph> gapSentence(const PageInput &input, const Words &words, const Metric &metric)
{
    const QString id = QString::fromLatin1(metric.id);
    Selection selection = input.selection;
    selection.center = Center::Mean;
    const Value mean = figure(input, id, selection);
    selection.center = Center::Median;
    const Value median = figure(input, id, selection);
    const double ratioLimit = input.definitions.number(u"mean_median.ratio").value_or(1.5);
    if (!mean.value || !median.value || *median.value <= 0 || mean.n < 4 || *mean.value < ratioLimit * *median.value)
        return {};
    const QString gap =
        words.translate("Sentence", "the mean %1 is %2 times the median %3")
            .arg(words.amount(metric.unit, mean.value).text(), words.number(*mean.value / *median.value, 1),
                 words.amount(metric.unit, median.value).text());
    Paragraph paragraph;
    paragraph.runs.push_back({.text = words.metricName(metric) + QStringLiteral(": "), .strong = true});
    if (const std::optional<Tail> tail = tailBehind(input, id)) {
        const int records = static_cast<int>(tail->records);
        const QString pull = words
                                 .translate("Sentence", "%n ticket(s) over %1 pull it up. The median fits better here.",
                                            nullptr, records)
                                 .arg(roundAmount(metric.unit, tail->from, words));
        paragraph.runs.push_back({.text = gap + QStringLiteral(": ") + pull});
    } else {
        paragraph.runs.push_back(
            {.text = gap + QStringLiteral(". ") + words.translate("Sentence", "The median fits better here.")});
    }
    return paragraph;
}

QString movement(const Metric &metric, const Compared &figures, const Words &words)
{
    const QString name = words.metricName(metric);
    const QString now = words.amount(metric.unit, figures.now.value).text();
    const std::optional<double> change = figures.difference();
    if (!change)
        return words.translate("Sentence", "%1 is %2.").arg(name, now);
    const Words::Amount amount = words.difference(metric.unit, change);
    const bool moved = amount.number.startsWith(u'+') || amount.number.startsWith(QChar(0x2212));
    if (!moved)
        return words.translate("Sentence", "%1 stayed at %2.").arg(name, now);
    return (*change > 0 ? words.translate("Sentence", "%1 rose to %2 (%3).")
                        : words.translate("Sentence", "%1 fell to %2 (%3)."))
        .arg(name, now, amount.text());
}

Run verdictRun(const Metric &metric, const Value &value, const Words &words)
{
    const QString target = value.target ? targetText(metric, *value.target, words) : QString();
    switch (value.status) {
    case Status::Met:
        return {words.translate("Sentence", " That meets the target (%1).").arg(target), false, Mark::Good};
    case Status::Missed:
        return {words.translate("Sentence", " That misses the target (%1).").arg(target), true, Mark::Bad};
    case Status::Unclear:
        return {words.translate("Sentence", " Whether that meets the target (%1) is undecided.").arg(target), false,
                Mark::Attention};
    case Status::TooFew:
        return {words.translate("Sentence", " These are too few to judge against the target (%1).").arg(target)};
    case Status::None:
        break;
    }
    return {};
}

} // namespace

std::vector<Paragraph> meanAgainstMedian(const PageInput &input, const Words &words)
{
    std::vector<Paragraph> result;
    for (const char16_t *id : {u"first_reply_time", u"time_to_full_resolution"}) {
        if (const Metric *metric = metricById(id)) {
            if (const std::optional<Paragraph> paragraph = gapSentence(input, words, *metric))
                result.push_back(*paragraph);
        }
    }
    return result;
}

std::vector<Paragraph> sentencesOf(const PageInput &input, const Words &words, const QStringList &metrics)
{
    std::vector<Paragraph> result;
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        if (!metric)
            continue;
        const Compared figures = compared(input, id);
        if (!figures.now.value)
            continue;
        Paragraph paragraph;
        paragraph.runs.push_back({.text = movement(*metric, figures, words)});
        if (figures.canBeChance().value_or(false) && figures.difference() != 0.0)
            paragraph.runs.back().text += u' ' + words.translate("Sentence", "The difference can be chance.");
        if (const Run verdict = verdictRun(*metric, figures.now, words); !verdict.text.isEmpty())
            paragraph.runs.push_back(verdict);
        result.push_back(paragraph);
    }
    return result;
}

} // namespace kompas
