// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/people_amounts.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// One bound of a chat.
struct Bound {
    quint32 agent;
    qint64 at;
    bool isStart;
    std::size_t row;
};

/// The bounds of all chats with an agent, agent by agent, in the order of time.
std::vector<Bound> boundsOfChats(const Dataset &contacts)
{
    const auto *agents = contacts.column<Coded>(u"agent");
    const auto *channels = contacts.column<Coded>(u"channel");
    const auto *starts = contacts.column<Instants>(u"started_at");
    const auto *ends = contacts.column<Instants>(u"ended_at");
    std::vector<Bound> bounds;
    for (std::size_t row = 0; row < static_cast<std::size_t>(contacts.rows); ++row) {
        const QString &channel = channels->at(static_cast<qsizetype>(row));
        const bool isChat = channel == QLatin1String("chat") || channel == QLatin1String("messaging");
        if (!isChat || agents->codes[row] == 0 || (*starts)[row] == noInstant || (*ends)[row] <= (*starts)[row])
            continue;
        bounds.push_back({agents->codes[row], (*starts)[row], true, row});
        bounds.push_back({agents->codes[row], (*ends)[row], false, row});
    }
    std::ranges::sort(bounds, [](const Bound &a, const Bound &b) {
        if (a.agent != b.agent)
            return a.agent < b.agent;
        return a.at != b.at ? a.at < b.at : a.isStart < b.isStart;
    });
    return bounds;
}

} // namespace

AmountOf presentTime(const Source &source)
{
    const Dataset &data = *source.facts.agentTimes;
    if (source.definitions.text(u"availability.of") == QLatin1String("scheduled"))
        return sumOfFields(data, u"scheduled_minutes");
    const auto *stated = data.column<Numbers>(u"logged_in_minutes");
    const bool isStated = stated && std::ranges::any_of(*stated, [](double each) { return !std::isnan(each); });
    return isStated
               ? sumOfFields(data, u"logged_in_minutes")
               : sumOfFields(data, u"talk_minutes?+hold_minutes?+wrap_up_minutes?+available_minutes?+break_minutes?"
                                   u"+training_minutes?+meeting_minutes?+other_minutes?");
}

AmountOf contractTime(const Source &source)
{
    const AmountOf contract = sumOfFields(*source.facts.agentTimes, u"contract_minutes");
    const AmountOf scheduled = sumOfFields(*source.facts.agentTimes, u"scheduled_minutes");
    return [contract, scheduled](qint32 row) {
        const double own = contract(row);
        return std::isnan(own) ? scheduled(row) : own;
    };
}

AmountOf chatTime(const Source &source)
{
    const auto *starts = source.facts.contacts->column<Instants>(u"started_at");
    const auto *ends = source.facts.contacts->column<Instants>(u"ended_at");
    return [starts, ends](qint32 row) {
        const auto at = static_cast<std::size_t>(row);
        const bool isWhole = (*starts)[at] != noInstant && (*ends)[at] > (*starts)[at];
        return isWhole ? static_cast<double>((*ends)[at] - (*starts)[at]) : none;
    };
}

AmountOf chatShare(const Source &source)
{
    const std::vector<Bound> bounds = boundsOfChats(*source.facts.contacts);
    auto shares = std::make_shared<std::vector<double>>(static_cast<std::size_t>(source.facts.contacts->rows), none);
    double passed = 0; // seconds divided by the chats that ran in them
    double running = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const Bound &bound = bounds[i];
        if (i > 0 && bounds[i - 1].agent == bound.agent && running > 0)
            passed += static_cast<double>(bound.at - bounds[i - 1].at) / running;
        running += bound.isStart ? 1 : -1;
        (*shares)[bound.row] = bound.isStart ? passed : passed - (*shares)[bound.row];
    }
    return [shares](qint32 row) { return (*shares)[static_cast<std::size_t>(row)]; };
}

} // namespace kompas
