// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace kompas {

/// A word that contact centres use, in words of our own.
struct Term {
    const char *id;      ///< `term:acd`: never the id of a metric
    const char *name;    ///< English, context "Term"
    const char *meaning; ///< English, context "Term"; empty: it means what its first metric means
    const char *metrics; ///< ids of the numbers about it, separated by `|`
};

std::span<const Term> contactCentreTerms();
/// nullptr when there is no such word.
const Term *termById(QStringView id);

} // namespace kompas
