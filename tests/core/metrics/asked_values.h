// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts_from_text.h"

#include "core/metrics/evaluate.h"

namespace kompas::testing {

/// `metric [part]` -> `value n numerator/denominator`, the words that make a row of expectations readable.
inline QString written(const Value &value)
{
    const auto number = [](const std::optional<double> &each) {
        return each ? QString::number(*each, 'g', 8) : QStringLiteral("-");
    };
    QStringList words = {number(value.value), QStringLiteral("n%1").arg(value.n)};
    if (value.denominator)
        words.append(number(value.numerator) + u'/' + number(value.denominator));
    return words.join(u' ');
}

/// Repeats a line: `8 x csat,1` stands for eight such answers.
inline QString repeated(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto times = line.indexOf(QLatin1String(" x "));
        const int count = times < 0 ? 1 : line.left(times).trimmed().toInt();
        for (int i = 0; i < count; ++i)
            result += (times < 0 ? line : line.mid(times + 3)) + u'\n';
    }
    return result;
}

inline std::vector<Value> valuesOf(const Facts &facts, const QString &metric, Query query = {},
                                   const QStringList &definitions = {}, const Targets &targets = {})
{
    Definitions inForce;
    for (const QString &each : definitions)
        inForce.set(each.section(u'=', 0, 0), each.section(u'=', 1));
    query.metrics = {metric.section(u' ', 0, 0)};
    if (metric.contains(u' '))
        query.of = metric.section(u' ', 1);
    const Result<std::vector<Value>> values = evaluate(facts, inForce, targets, query);
    return values ? *values : std::vector<Value>();
}

inline Query between(QDate from, QDate to, Bucket bucket = Bucket::None)
{
    Query query;
    query.selection.period = {from, to};
    query.bucket = bucket;
    return query;
}

} // namespace kompas::testing
