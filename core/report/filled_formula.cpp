// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/filled_formula.h"

#include <cmath>

namespace kompas {

namespace {

QString plain(double number, const Words &words)
{
    return words.number(number, number == std::round(number) ? 0 : 2);
}

/// `100 × a / b`, or `a / b`.
QString fraction(const Value &value, bool isPercent, const Words &words)
{
    if (!value.numerator || !value.denominator)
        return {};
    const QString quotient = plain(*value.numerator, words) + QStringLiteral(" / ") + plain(*value.denominator, words);
    return isPercent ? QStringLiteral("100 × ") + quotient : quotient;
}

QString left(const Metric &metric, const Value &value, const Words &words)
{
    switch (metric.shape) {
    case Shape::Rate:
    case Shape::Share:
    case Shape::Net:
        return fraction(value, true, words);
    case Shape::Mean:
    case Shape::Ratio:
        return fraction(value, false, words);
    case Shape::Centre:
        return words.translate("Glossary", "%1 of %2 values")
            .arg(value.center ? words.centerName(*value.center) : QString(), words.count(value.n));
    case Shape::Function:
        return metric.unit == Unit::Plain ? QString() : fraction(value, metric.unit == Unit::Percent, words);
    case Shape::Count:
    case Shape::Sum:
    case Shape::Split:
        break;
    }
    return {};
}

} // namespace

QString filledFormula(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.value)
        return {};
    const QString formula = left(metric, value, words);
    const QString result = words.amount(metric.unit, value.value).text();
    return formula.isEmpty() ? words.translate("Glossary", "counted: %1").arg(result)
                             : formula + QStringLiteral(" = ") + result;
}

} // namespace kompas
