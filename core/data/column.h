// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"

#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace kompas {

/// UTC seconds since 1970; `noInstant` where there is none.
using Instants = Packed<qint64>;
/// Counts, minutes and flags; `noInteger` where there is none.
using Integers = Packed<qint32>;
/// What tells records apart, or who is the same; `noInstant` where it is not known.
using Numerals = Packed<qint64>;
/// Scores, exact durations, and cents; NaN where there is none.
using Numbers = Packed<double>;

/// Dictionary codes. Code 0 is the empty word: the record has no such attribute.
struct Coded {
    Packed<quint32> codes = {};
    std::shared_ptr<const QStringList> dictionary = {};

    const QString &at(qsizetype row) const { return dictionary->at(codes[static_cast<std::size_t>(row)]); }
};

/// A dimension of the user's own.
struct OwnColumn {
    QString dimension = {}; ///< `own:Region`
    Coded words = {};
};

/// `monostate`: the column is not loaded, or the field is Text and never is one.
using Column = std::variant<std::monostate, Instants, Integers, Numbers, Coded>;

} // namespace kompas
