// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/story.h"
#include "resources/example/table.h"

namespace example {

/// A call or a chat. Durations in seconds.
struct Call {
    Minute started = 0;
    int second = 0; ///< within that minute
    bool isChat = false;
    bool isOutbound = false;
    bool hasBot = false;
    std::string result = {}; ///< as in the export: `beantwoord`, `afgehaakt`, ...
    std::size_t team = 0;
    std::string agent = {}; ///< empty when nobody answered
    std::string topic = {};
    int ticket = 0; ///< 0: none was made
    std::int64_t customer = 0;
    std::string customerType = {};
    int menu = 0;
    int wait = 0;
    int talk = 0;
    int hold = 0;
    int wrapUp = 0;
    bool isTransferred = false;
    bool isResolved = false;
    bool isRegistered = false;
    bool hasSummary = false;
    int callback = 0; ///< seconds until the call back; 0: none was asked for; -1: asked for, and not reached

    bool isAnswered() const { return !agent.empty(); }
};

/// The calls and chats of all open days, in the order in which they came. Every ticket of a phone or chat has its own.
std::vector<Call> tellCalls(const Part &part, Dice &dice, const std::vector<Ticket> &tickets);
Table callTable(const Part &part, const std::vector<Call> &calls);
/// What some of those who were answered say afterwards: solved or not, and marks for how it went.
Table callSurveyTable(const Part &part, Dice &dice, const std::vector<Call> &calls);

} // namespace example
