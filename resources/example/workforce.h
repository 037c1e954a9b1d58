// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/calls.h"

namespace example {

/// Everybody who worked here in these months, also those who left.
Table staffTable(Dice &dice);
/// A row for every agent and working day: roster, presence, phone and illness. Time on the phone is that of the calls,
/// solved tickets are those of the tickets, also of those from before (`older`).
Table agentTimeTable(const Part &part, Dice &dice, const std::vector<Call> &calls, const std::vector<Ticket> &tickets,
                     const std::vector<Ticket> &older);
/// Two solved tickets of every agent and month, marked by a coach.
Table evaluationTable(const Part &part, Dice &dice, const std::vector<Ticket> &tickets);
/// How the people themselves like it: once a quarter, without names.
Table employeeSurveyTable(const Part &part, Dice &dice);

} // namespace example
