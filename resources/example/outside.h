// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/story.h"
#include "resources/example/table.h"

namespace example {

/// Visits to the articles of the help centre, day by day.
Table helpCenterTable(const Part &part, Dice &dice);
/// What was searched there: a row for every week and search word.
Table searchTable(const Part &part, Dice &dice);
/// What is said of the shop on social media.
Table mentionTable(const Part &part, Dice &dice);

/// Customers of the delivery subscription who left, one by one, with the reason they gave.
Table cancellationTable(const Part &part, Dice &dice);
/// The subscription month by month: how many there were, came and stayed on.
Table customerTable(const Part &part, Dice &dice);
/// What was sold while a ticket was handled.
Table saleTable(const Part &part, Dice &dice, const std::vector<Ticket> &tickets);
/// What each team costs a month, and was planned to cost until the end of the year.
Table costTable(const Part &part, Dice &dice);

} // namespace example
