// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plots.h"

namespace kompas {

/// What is asked of a table of single tickets.
struct LongestAsk {
    QString metric = {}; ///< what is measured; the drill of a row opens this metric over the ticket's own words
    QString title = {};
    QString dateTitle = {};
    QString valueTitle = {};
    QStringList columns = {};          ///< dimensions that are columns of the table
    std::vector<Condition> where = {}; ///< only tickets with these words; part of the drills
    QString empty = {};
};
/// The eight tickets with the largest values, the largest first. Facts hold no ticket numbers: a ticket is told by its
/// moment and its words, and its row opens the records that share them.
TableBlock longestTable(const PageInput &input, const Words &words, const LongestAsk &ask, const Sample &sample);

} // namespace kompas
