// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample.h"
#include "core/metrics/statistics.h"
#include "core/report/blocks.h"
#include "core/report/tail.h"

namespace kompas {

namespace {

/// From the records, of which the mean, the median and the tail can all be told.
std::optional<Paragraph> gapSentence(const PageInput &input, const Words &words, const Metric &metric)
{
    const auto records =
        samples(input.facts, input.definitions, input.targets, QString::fromLatin1(metric.id), input.selection);
    if (!records)
        return {};
    std::vector<double> minutes = records->front().values();
    const std::optional<double> mean = meanOf(minutes);
    const std::optional<double> median = quantile(minutes, 0.5);
    const double ratioLimit = input.definitions.number(u"mean_median.ratio").value_or(1.5);
    if (!mean || !median || *median <= 0 || minutes.size() < 4 || *mean < ratioLimit * *median)
        return {};
    const QString gap = words.translate("Sentence", "the mean (%1) is %2 times the median (%3)")
                            .arg(words.amount(metric.unit, mean).text(), words.number(*mean / *median, 1),
                                 words.amount(metric.unit, median).text());
    Paragraph paragraph;
    paragraph.runs.push_back({.text = words.metricName(metric) + QStringLiteral(": "), .strong = true});
    QString pull;
    if (const std::optional<Tail> tail = tailOf(minutes)) {
        const int beyond = static_cast<int>(tail->records);
        pull = words.translate("Sentence", ", because %n ticket(s) over %1 pull it up", nullptr, beyond)
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
