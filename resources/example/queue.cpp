// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/queue.h"

#include <algorithm>
#include <array>

namespace example {

namespace {

constexpr int secondsPerMinute = 60;
using Second = std::int64_t;

/// Two are there for a channel in the busy hours before lunch, otherwise one; also in the weeks of the feasts, when one
/// more would be needed.
int agentsAt(Second at)
{
    return minuteOfDay(at / secondsPerMinute) < 12 * hour + 30 ? 2 : 1;
}

/// The people of a day, each free from an instant on.
class Desk
{
public:
    /// When somebody is free for who comes at this second.
    Second freeFor(Second at) const
    {
        Second first = freeFrom(0, at);
        for (std::size_t agent = 1; agent < m_busyUntil.size(); ++agent)
            first = std::min(first, freeFrom(agent, at));
        return first;
    }

    void take(Second at, int seconds)
    {
        for (std::size_t agent = 0; agent < m_busyUntil.size(); ++agent) {
            if (freeFrom(agent, at) > at)
                continue;
            m_busyUntil[agent] = at + seconds;
            return;
        }
    }

private:
    /// The first is there all day, the others only when there are as many.
    Second freeFrom(std::size_t agent, Second at) const
    {
        const Second free = std::max(at, m_busyUntil[agent]);
        const bool isThere = static_cast<int>(agent) < agentsAt(free);
        return isThere ? free : free + day * secondsPerMinute;
    }

    std::array<Second, 2> m_busyUntil = {};
};

void leave(Call &call, const char *result, int wait)
{
    call.result = result;
    call.wait = wait;
    call.agent.clear();
}

} // namespace

std::vector<Call> served(std::vector<Caller> callers)
{
    constexpr int longWait = 60;
    constexpr int mostForTickets = 115; // their story goes on within two minutes
    const auto second = [](const Caller &caller) {
        return caller.call.started * secondsPerMinute + caller.call.second;
    };
    std::ranges::stable_sort(callers, {}, second);
    Desk desk;
    std::vector<Call> calls;
    for (Caller &caller : callers) {
        Call &call = caller.call;
        const Second at = second(caller);
        const auto wait = static_cast<int>(std::min<Second>(desk.freeFor(at) - at, day)) + caller.ringing;
        const bool leavesNumber =
            call.ticket == 0 && caller.prefersCallback && wait > longWait && caller.patience > longWait;
        if (leavesNumber) {
            leave(call, "voicemail", longWait);
            call.callback = caller.callback;
        } else if (call.ticket != 0 && wait > mostForTickets) {
            call.wait = mostForTickets; // a colleague steps in
        } else if (wait > caller.patience && call.ticket == 0) {
            leave(call, "afgehaakt", caller.patience);
        } else {
            call.wait = wait;
            desk.take(at + wait - caller.ringing, caller.ringing + call.talk + call.hold + call.wrapUp);
        }
        calls.push_back(std::move(call));
    }
    return calls;
}

} // namespace example
