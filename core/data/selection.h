// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/period.h"

#include <QStringList>

namespace kompas {

enum class Center : quint8 { Mean, Median, P90 };
enum class Outliers : quint8 { Keep, Drop };
enum class Clock : quint8 { Calendar, Business };
enum class DatedBy : quint8 { Created, Solved };

/// The words on the command line and in JSON.
QString centerId(Center center);
QString clockId(Clock clock);
QString datedById(DatedBy datedBy);
std::optional<Center> centerFromId(QStringView id);
std::optional<Outliers> outliersFromId(QStringView id);
std::optional<Clock> clockFromId(QStringView id);
std::optional<DatedBy> datedByFromId(QStringView id);

/// Records whose word of the dimension is one of the values; "" stands for records without the attribute.
struct Condition {
    QString dimension = {};
    QStringList values = {};

    bool operator==(const Condition &) const = default;
};

/// Which records count, and how they are looked at. Nothing set = the metric's own default.
struct Selection {
    Period period = {};
    std::vector<Condition> where = {};
    std::optional<Center> center = {};
    Outliers outliers = Outliers::Keep;
    std::optional<Clock> clock = {};
    std::optional<DatedBy> datedBy = {};

    bool operator==(const Selection &) const = default;
};

/// What is asked of the metrics: the selection, cut by up to two dimensions and into buckets of time.
struct Query {
    QStringList metrics = {};
    QString of = {}; ///< the metric that `mean_median_gap` is asked about
    Selection selection = {};
    QStringList by = {};
    Bucket bucket = Bucket::None;

    bool operator==(const Query &) const = default;
};

} // namespace kompas
