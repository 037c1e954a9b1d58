// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/staffing.h"
#include "core/steering/target_conflicts.h"

namespace kompas {

QString forecastMethodName(ForecastMethod method, const Words &words);
/// How good the forecast was on weeks that have come, in a sentence or two.
QString forecastQuality(const BackTest &test, const Words &words);
/// Why there is no roster, and which export would make one; empty for Lack::None.
QString staffingLackText(StaffingPlan::Lack lack, const Words &words);
/// What the roster aims at: `80 % within 20 s, nobody busier than 85 %`.
QString staffingGoalText(const StaffingOptions &options, const Words &words);
/// `phone`; all contacts, where they name no channel.
QString demandName(const Demand &demand, const Words &words);
/// The local time at which a slot of the day begins: `09:30`.
QString slotTime(int slot, int slotMinutes);
/// The first and the slot after the last of the day that need anybody on any day of the week; equal when none does.
std::pair<int, int> staffedHours(const StaffingPlan &plan);

/// Why these two targets cannot be met together, with the Erlang figures, and what to do.
QString conflictText(const OccupancyConflict &conflict, const Words &words);

/// The past days and the days to come of one channel, with the band in which four of five days fall.
Chart forecastChart(const Demand &demand, const DemandForecast &forecast, const Words &words);
/// How wrong each way of forecasting would have been.
TableBlock forecastErrors(const DemandForecast &forecast, const Words &words);
/// Times of the day by days of the week: agents on the roster, and at work.
TableBlock rotaTable(const StaffingPlan &plan, const Words &words);
Chart rotaChart(const StaffingPlan &plan, const Words &words);

/// The page of a roster; `plan` as staffingPlan() gives it.
Document staffingDocument(const StaffingPlan &plan, const PageInput &input, const Words &words);
/// The same for the options that the file keeps.
Document staffingPage(const PageInput &input, const Words &words);

} // namespace kompas
