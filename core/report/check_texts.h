// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/check_steps.h"

namespace kompas {

/// What rules say in words and tables.

/// `CSAT below 70 %`: its own title, else one made of metric and bound.
QString ruleTitle(const CheckRule &rule, const Words &words);
/// `below 70 %`, `above 85 %, two weeks`, `three weeks better`.
QString ruleBound(const CheckRule &rule, const Words &words);
/// The value of an outcome in the unit of its metric, a share in percent; `–` without one.
QString checkValue(const CheckOutcome &outcome, const Words &words);
/// `fires`, `quiet`, `too few to tell`, ...
QString checkStateText(const CheckOutcome &outcome, const Words &words);
Mark markOf(const CheckOutcome &outcome);

/// The rules of the file over the selection of the page.
std::vector<CheckOutcome> checksOf(const PageInput &input);

/// What the groups of one dimension explain: how much by doing otherwise, how much by the mix. The values of groups of
/// fewer than `fewest` records are not shown.
TableBlock causeTable(const Metric &metric, const RootCause &cause, double fewest, const Words &words);
/// The same as a sentence, with the warning where the mix deceives.
QString causeText(const Metric &metric, const RootCause &cause, const Words &words);

/// The page: all rules, and for each that fires the next steps.
Document checksPage(const PageInput &input, const Words &words);

} // namespace kompas
