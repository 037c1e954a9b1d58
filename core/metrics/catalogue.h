// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/kind.h"
#include "core/data/selection.h"

#include <optional>
#include <span>
#include <vector>

namespace kompas {

enum class Unit : quint8 {
    Tickets,
    Responses,
    Percent,
    Minutes, ///< shown as minutes, hours or days
    Count,   ///< a mean number of things
    PerDay,
    Points,
    Score,
    Ratio,
    Contacts,
    Seconds, ///< shown as seconds, minutes or hours
    Hours,
    Days,
    Euro,
    PerHour,
    Plain, ///< a number of things that the name of the metric says
};
constexpr bool isDuration(Unit unit)
{
    return unit == Unit::Minutes || unit == Unit::Seconds;
}
/// A number of things that the name of the metric says: shown bare in columns of numbers.
constexpr bool isBareNumber(Unit unit)
{
    return unit == Unit::Tickets || unit == Unit::Responses || unit == Unit::Contacts || unit == Unit::Plain;
}
enum class Better : quint8 { Higher, Lower, Band, Neither };

/// Which date of a record decides whether it lies in the period (METRICS rule 1).
enum class Dating : quint8 {
    Created,
    LastSolve,
    FirstSolve,
    Reopening,
    Answered,
    Offered,
    Instant,
    BothOwn,
    Own, ///< the date of the record's kind: when a contact began, a mention was posted, ...
    Due,
};

/// How the value is formed from the records that count.
enum class Shape : quint8 {
    Count,    ///< how many records
    Sum,      ///< sum of a measure
    Rate,     ///< 100 x records that pass / records
    Share,    ///< 100 x sum of a measure / sum of the base
    Ratio,    ///< sum of a measure / sum of the base (records, without one)
    Centre,   ///< mean, median or P90 of a measure: the toggle applies
    Mean,     ///< mean by name: the toggle does not apply
    Net,      ///< 100 x mean of -1, 0, +1
    Split,    ///< a value per part of a whole
    Function, ///< one named function
};

/// Which records a metric is about, before its own conditions.
enum class Among : quint8 {
    Every,
    Solved,   ///< solved or closed now; those reopened and not solved again are left out (`open_again`)
    Reopened, ///< reopened at least once
    Unsolved, ///< not solved at the instant that counts
    Answered, ///< survey responses with a score
};

/// How the records that count are told and measured. Conditions are `field=word|word` (an empty word = without the
/// attribute), `field!=word|word` or `field>=number`; several are separated by a blank and all must hold.
struct Recipe {
    Among among = Among::Every;
    const char *conditions = ""; ///< records that do not fulfil them are no part of the matter
    const char *measure = "";    ///< a measure of measure.h, or fields of the kind added up
    const char *passes = "";     ///< for rates: what puts a record into the numerator; for splits: what belongs in it
    const char *function = "";   ///< what does not fit: a named function of collect.cpp
    const char *weight = "";     ///< how many cases a record stands for, as a measure; 1 without one
    const char *base = "";       ///< for shares and ratios: a record's part of the denominator, as a measure
    const char *numerator = "";  ///< for a quotient of two sets of records: the rule of its numerator
};

/// One entry of the catalogue: all that screen, report, command line, glossary and targets know about a metric.
struct Metric {
    const char *id;        ///< for ever
    const char *code;      ///< `A1`: its place in the families
    const char *name;      ///< English, context "Metric"
    const char *shortName; ///< English, for tiles and table cells
    const char *meaning;   ///< English, one or two sentences
    const char *formula;   ///< English, in words and signs
    const char *pitfall;   ///< English; empty when there is none
    const char *source;    ///< where the definition comes from
    Kind records;
    Shape shape;
    Dating dating;
    Unit unit;
    Better better;
    Center defaultCenter;   ///< for Shape::Centre
    const char *dimensions; ///< dimensions by which it may be grouped, separated by `|`; `*` = all of its kind
    const char *splitBy;    ///< for Shape::Split: the dimension of the parts
    const char *balance;    ///< ids always shown beside it, separated by `|`
    const char *requires_;  ///< field ids without which it cannot be computed, separated by `|`; `a/b` = either
    Recipe recipe;
};

std::span<const Metric> catalogue();
/// nullptr when there is no such metric.
const Metric *metricById(QStringView id);
/// The same entries computed from another kind of records, for facts that lack the first: same id, other recipe.
std::span<const Metric> otherForms();
/// A set of records that a quotient divides or is divided by and that is no metric of its own, or a metric. Asking for
/// what there is not is a bug.
const Metric &ruleById(QStringView id);

} // namespace kompas
