// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/collect.h"
#include "core/metrics/evaluate.h"

namespace kompas {

/// The contributions that make one number.
struct Cell {
    qint64 n = 0;                    ///< records measured
    qint64 passes = 0;               ///< of them in the numerator
    qint64 second = 0;               ///< records of a numerator that is another set
    double sum = 0;                  ///< of the values
    std::vector<double> values = {}; ///< for centres, means, ratios, nets and agents

    void add(const Contribution &contribution, bool keepValue);
};

/// How a cell becomes a number.
struct Forming {
    const Metric *metric = nullptr;
    Shape shape = Shape::Count;
    Center center = Center::Mean;
    const Definitions *definitions = nullptr;
    bool isTotal = true;             ///< one number over the whole selection: nothing counted is 0
    bool isGap = false;              ///< mean against median
    qint64 whole = 0;                ///< for splits: the records of all parts
    double days = 0;                 ///< for numbers per agent-day: working days of one agent
    std::optional<Target> pace = {}; ///< for the attainment of a target: that target
};

bool keepsValues(const Metric &metric, Shape shape, bool isGap);
/// Value, n, numerator, denominator and interval; the remark `mean_misleading`.
void form(Cell &cell, const Forming &forming, Value &value);

/// Remark `few`, and the status of the value against its target (METRICS rule 6).
void weigh(const Metric &metric, const Definitions &definitions, Value &value);

} // namespace kompas
