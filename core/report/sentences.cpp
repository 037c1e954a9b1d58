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
        words.translate("Sentence", "the mean (%1) is %2 times the median (%3)")
            .arg(words.amount(metric.unit, mean.value).text(), words.number(*mean.value / *median.value, 1),
                 words.amount(metric.unit, median.value).text());
    Paragraph paragraph;
    paragraph.runs.push_back({.text = words.metricName(metric) + QStringLiteral(": "), .strong = true});
    QString pull;
    if (const std::optional<Tail> tail = tailBehind(input, id)) {
        const int records = static_cast<int>(tail->records);
        pull = words.translate("Sentence", ", because %n ticket(s) over %1 pull it up", nullptr, records)
                   .arg(roundAmount(metric.unit, tail->from, words));
    }
    paragraph.runs.push_back(
        {.text = gap + pull + QStringLiteral(". ") + words.translate("Sentence", "The median says more here.")});
    return paragraph;
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

} // namespace kompas
