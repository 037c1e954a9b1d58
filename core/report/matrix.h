// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart_parts.h"

namespace kompas {

/// A table of several metrics per group of a dimension.
struct MatrixAsk {
    QStringList metrics = {}; ///< the first orders the rows; those that cannot be computed or cut so are left out
    QString dimension = {};
    QString title = {};
    QStringList hidden = {}; ///< groups that are not shown
    std::size_t mostRows = 100;
    QString empty = {}; ///< said when there is no group at all; the export that would fill it when not given
};
/// Behind a value stands whether it is higher or lower than all other groups together by more than chance
/// (standingOut); few records are withheld. The name of a row narrows the page to its group, a number opens its
/// records. Verdicts are marks.
TableBlock matrixBy(const PageInput &input, const Words &words, const MatrixAsk &ask);

/// A value in a table: as Words::amount, but tickets and answers without their unit, which the heading says.
QString tableText(const Metric &metric, const std::optional<double> &value, const Words &words);

/// Metrics and what must be read with them, side by side, each with its change: the pairs the catalogue names.
TableBlock balanceTable(const PageInput &input, const Words &words, const QStringList &metrics);

} // namespace kompas
