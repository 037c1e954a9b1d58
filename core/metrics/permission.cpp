// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/permission.h"

#include "core/data/field.h"

#include <algorithm>

namespace kompas {

bool mayBeGroupedBy(const Metric &metric, const QString &dimension)
{
    // What the user has added says nothing that the sources forbid.
    if (ownNameOf(dimension))
        return true;
    const QString allowed = QString::fromLatin1(metric.dimensions);
    return allowed == QLatin1String("*") || allowed.split(u'|').contains(dimension);
}

bool isTooFewPeople(const Metric &metric, qint64 n, const Definitions &definitions)
{
    return QLatin1String(metric.recipe.function) == QLatin1String("anonymous")
           && static_cast<double>(n) < *definitions.number(u"min_group.employees");
}

bool isWithheld(const Metric &metric, const Selection &selection)
{
    return !mayBeGroupedBy(metric, QStringLiteral("agent"))
           && std::ranges::any_of(selection.where,
                                  [](const Condition &each) { return each.dimension == QLatin1String("agent"); });
}

} // namespace kompas
