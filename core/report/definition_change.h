// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/pages.h"

namespace kompas {

/// What a headline number is now and would be under other definitions.
struct HeadlineChange {
    QString metric = {};
    Value now = {};
    Value after = {};

    /// Another value, another number of records, or another verdict.
    bool isChanged() const;
};

/// Every metric that the data can answer with one number, over the selection of `input`: those that change first, each
/// part in the order of the catalogue. Fails only when stopped.
Result<std::vector<HeadlineChange>> headlineChanges(const PageInput &input, const Definitions &tried,
                                                    const Progress &progress = {});

/// The same as a table: metric, now, after, difference, n now and after. `onlyChanged` leaves out the others.
TableBlock headlineTable(const std::vector<HeadlineChange> &changes, bool onlyChanged, const Words &words);

} // namespace kompas
