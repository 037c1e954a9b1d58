// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/definitions.h"
#include "core/data/facts.h"
#include "core/data/target.h"
#include "core/metrics/catalogue.h"

namespace kompas {

/// The single values behind one number, made of the same contributions as the number itself: what distributions,
/// percentiles and the longest records are taken from.
struct Sample {
    struct Record {
        qint32 row = 0; ///< of the dataset of the metric's kind
        qint64 date = noInstant;
        double value = 0;   ///< in the metric's unit; for rates over scores, the score
        bool passes = true; ///< in the numerator of a rate
        double score = 0;   ///< survey responses: as given; NaN without one, and for other kinds
    };
    std::optional<QStringList> groups = {}; ///< words of the dimension; nothing for the total
    std::optional<Clock> clock = {};
    std::vector<Record> records = {}; ///< only those that are measured, by row

    std::vector<double> values() const;
};

/// The total first, then the groups by size. Fails on an unknown metric and on a grouping that is forbidden; without
/// records where the facts lack what the metric needs, or where the number is withheld.
Result<std::vector<Sample>> samples(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                    const QString &metric, const Selection &selection, const QStringList &by = {});

} // namespace kompas
