// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/queueing.h"
#include "core/steering/demand.h"

namespace kompas {

/// What a roster is to reach and what it costs. Kept in the file as the setting `staffing`.
struct StaffingOptions {
    double serviceLevel = 80; ///< percent answered within the threshold
    double thresholdSeconds = 20;
    double meanWait = 0;      ///< seconds; above 0: what counts instead of the service level
    double occupancyCap = 85; ///< percent; agents are never planned busier than this
    double shrinkage = 30;    ///< percent of the paid time: breaks, training, leave, illness
    double concurrency = 1;   ///< chats that an agent handles at once
    int slotMinutes = 30;     ///< 15, 30 or 60
    double hourlyRate = 0;    ///< euros a paid hour; 0: not known, no costs are shown
    double weeklyHours = 40;  ///< of a full-time contract

    QueueGoal goal() const;
    bool operator==(const StaffingOptions &) const = default;
};
inline constexpr const char *staffingKey = "staffing";

/// Service level and hours as the definitions say, the rest as above.
StaffingOptions standardStaffing(const Definitions &definitions);
/// The same with what the text (JSON) says otherwise; what it does not say or what is impossible stays standard.
StaffingOptions staffingFromText(const QString &text, const Definitions &definitions);
QString staffingText(const StaffingOptions &options);
/// Fails with a sentence that says which of them is impossible and what is possible.
Result<void> checkStaffing(const StaffingOptions &options);

/// What one interval needs.
struct StaffingSlot {
    double contacts = 0;
    double handleSeconds = 0;
    int agents = 0;            ///< at work at once
    QueueFigures figures = {}; ///< with them

    bool operator==(const StaffingSlot &) const = default;
};

/// What one channel needs in a week, by slot from Monday on.
struct StaffingPool {
    Demand demand = {};
    DemandForecast forecast = {};
    std::optional<double> patience = {}; ///< seconds; with it Erlang A, else Erlang C
    double concurrency = 1;
    std::vector<StaffingSlot> needs = {};
};

struct StaffingPlan {
    StaffingOptions options = {};
    QDate monday = {};
    std::vector<StaffingPool> pools = {};
    std::vector<int> agents = {};   ///< of all channels at once, by slot
    std::vector<int> rostered = {}; ///< the same with the shrinkage
    double agentHours = 0;          ///< at work
    double paidHours = 0;           ///< with the shrinkage
    double fte = 0;
    std::optional<double> cost = {}; ///< euros in that week
    enum class Lack : quint8 {
        None,
        NoContacts, ///< no contacts were imported
        NoTimes,    ///< contacts are known by the day only
        NoHandle,   ///< no handle times
        TooShort,   ///< less than two weeks of past
        Impossible, ///< no number of agents reaches the goal
    };
    Lack lack = Lack::None;

    int slotsPerDay() const { return minutesPerDay / options.slotMinutes; }
    int busiest() const; ///< the slot with the most agents; -1 when none needs any
};

/// The agents that each interval of the week after the data needs. Each channel is a queue of its own; agents are added
/// up. Intervals outside the opening hours need nobody; of a file without hours those in which no contact came in three
/// of four weeks.
StaffingPlan staffingPlan(const Facts &facts, const Definitions &definitions, const Selection &selection,
                          const StaffingOptions &options);
/// The same from demands that are known already, for another goal: takes milliseconds.
StaffingPlan staffingPlan(const Facts &facts, std::vector<Demand> demands, const StaffingOptions &options);

/// What an hour of an agent costs by the imported costs: those of the last twelve months divided by the paid hours of
/// the agents in them. Nothing without both, and nothing below 10 or
/// above 250 euros, for then the costs are those of other hours.
std::optional<double> hourlyRateOf(const Facts &facts, const Definitions &definitions);

} // namespace kompas
