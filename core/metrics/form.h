// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/collect.h"
#include "core/metrics/evaluate.h"

namespace kompas {

/// The contributions that make one number.
struct Cell {
    qint64 records = 0;
    double weight = 0;                ///< of the records: cases, or the denominator
    double passes = 0;                ///< weight of those in the numerator
    double second = 0;                ///< sum of a numerator that is another set
    qint64 seconds = 0;               ///< records of that other set
    double sum = 0;                   ///< of the values
    double weighted = 0;              ///< of the values times their weights
    std::vector<double> values = {};  ///< for centres, means, nets, peaks and agents
    std::vector<double> weights = {}; ///< as values, where they have a meaning
    std::vector<qint64> moments = {}; ///< as values, where the times of day count

    struct Keeps {
        bool values = false;
        bool moments = false;
    };
    void add(const Contribution &contribution, const Keeps &keeps, Collected::Weights weights);
};

/// How a cell becomes a number.
struct Forming {
    const Metric *metric = nullptr;
    Shape shape = Shape::Count;
    Center center = Center::Mean;
    const Definitions *definitions = nullptr;
    bool isTotal = true; ///< one number over the whole selection: nothing counted is 0
    bool isGap = false;  ///< mean against median
    Collected::Weights weights = Collected::Weights::None;
    double whole = 0;                ///< for splits: the cases of all parts
    double weeks = 0;                ///< for peaks: ISO weeks that the period touches
    double months = 1;               ///< for the value of customers: length of the period
    double days = 0;                 ///< for numbers per agent-day: working days of one agent
    std::optional<Target> pace = {}; ///< for the attainment of a target: that target
};

Cell::Keeps keptFor(const Metric &metric, Shape shape, bool isGap);
/// n of a value: the records, or the cases they stand for.
qint64 sizeOf(const Cell &cell, Collected::Weights weights);
/// Value, n, numerator, denominator and interval; the remark `mean_misleading`.
void form(Cell &cell, const Forming &forming, Value &value);

/// Remarks `few` and `small`, and the status of the value against its target (METRICS rule 6).
void weigh(const Metric &metric, const Definitions &definitions, Value &value);

} // namespace kompas
