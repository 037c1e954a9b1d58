// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/dialect.h"
#include "core/importer/profile.h"
#include "core/importer/read.h"

namespace kompas {

/// The beginning of a file as the mapping looks at it.
struct Head {
    QStringList headers = {};      ///< as they stand in the file; `#3` for the third column of a file without
    QStringList firstNames = {};   ///< what the first of several header rows says alone; empty when there is one row
    QStringList descriptions = {}; ///< what further header rows say; empty when there are none
    bool hasHeader = true;
    std::vector<HeadRow> rows = {}; ///< data rows
    Encoding encoding = Encoding::Utf8;
};

/// Which column is what, by one profile.
struct Mapping {
    const Profile *profile = nullptr;
    std::vector<ColumnPlan> columns = {}; ///< header, field and how; one for every header
    double confidence = 0;                ///< share of the telling groups of fields of which the file has one
    qsizetype matched = 0;                ///< columns used

    bool recognised() const { return profile && confidence >= profile->minimum; }
};

/// Maps by, in this order: what the user set, the profile's headers, the synonyms of the fields. Headers are compared
/// whole, never in part, and a column whose values do not fit the type of a field is not proposed for it.
/// Fails on a mapping of the user's that names a field or a column that does not exist.
Result<Mapping> mapColumns(const Head &head, const Profile &profile, const ReadOptions &options);

/// The profile that fits best: the user's, else the recognised product, else the recognised layout with most columns,
/// else the best guess (then `recognised()` is false). `profile` is nullptr when nothing fits at all.
Result<Mapping> chooseMapping(const Head &head, const ReadOptions &options);

/// True for a text that some profile or field answers to.
bool isKnownHeader(std::string_view text, Encoding encoding);

/// The unit that the words of a header name (`... (in hrs)`, `... in minuten`), or nothing.
std::optional<DurationUnit> unitInHeader(const QString &header);

/// True for a cell that holds nothing in the eyes of the profile. `field` may be nullptr.
bool isNull(std::string_view cell, FieldType type, const Profile &profile, const FieldProfile *field);

} // namespace kompas
