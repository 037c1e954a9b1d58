// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/calls.h"

#include "resources/example/queue.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace example {

namespace {

using Quantile = Dice::Quantile;

/// Seconds.
constexpr std::array<Quantile, 5> patience = {{{0, 3}, {600, 20}, {3000, 75}, {8000, 260}, {10000, 900}}};
constexpr std::array<Quantile, 5> talking = {{{0, 40}, {2500, 150}, {5000, 245}, {9000, 560}, {10000, 1500}}};
constexpr std::array<Quantile, 4> wrappingUp = {{{0, 10}, {5000, 48}, {9000, 120}, {10000, 400}}};
constexpr std::array<Quantile, 4> untilCallback = {{{0, 900}, {5000, 4200}, {9000, 12000}, {10000, 26000}}};

/// How many of a hundred come in each half hour of the opening hours.
constexpr std::array<int, 18> ofHalfHour = {5, 8, 9, 9, 8, 7, 6, 4, 4, 5, 6, 6, 6, 5, 4, 4, 3, 1};

Minute someTime(std::int64_t onDay, Dice &dice)
{
    const auto halfHour = static_cast<Minute>(dice.weighted(ofHalfHour));
    const Minute minute = dice.below(30);
    return instant(onDay, opening + halfHour * 30 + minute);
}

/// Two of a team are on the phone on a day; the others take over when it is busy.
std::string onDuty(std::size_t team, std::int64_t onDay, Dice &dice)
{
    const auto turn = static_cast<std::size_t>(onDay) * 2 + (dice.percent(20) ? 2 : 0) + (dice.percent(50) ? 1 : 0);
    return agentName(team, turn % agentsPerTeam);
}

void tellCustomer(Call &call, Dice &dice)
{
    call.customer = 3600100000000 + static_cast<std::int64_t>(dice.below(2900)) * 7919;
    call.customerType = std::array{"Particulier", "Zakelijk", "Wederverkoper"}[dice.weighted(std::array{72, 22, 6})];
}

void tellTopic(Call &call, Dice &dice)
{
    call.team = dice.weighted(std::array{40, 24, 20, 16});
    call.topic = areasOf(call.team)[static_cast<std::size_t>(dice.below(2))];
}

void tellTalk(Call &call, Dice &dice)
{
    call.result = "beantwoord";
    call.talk = dice.quantile(talking) * (call.isChat ? 3 : 2) / 2;
    call.hold = !call.isChat && dice.percent(18) ? dice.between(8, 150) : 0;
    call.wrapUp = dice.quantile(wrappingUp);
    call.isTransferred = dice.percent(7);
    call.isResolved = dice.percent(call.isTransferred ? 52 : 79);
    call.isRegistered = call.ticket != 0 || dice.percent(64);
    // Summaries that write themselves were tried from the summer on.
    const std::int64_t since = localDayOf(call.started) - dayNumber(2026, 6, 1);
    call.hasSummary = since > 0 && dice.percent(static_cast<int>(std::min<std::int64_t>(60, since / 2)));
}

/// Who comes to the queue, told as if answered. Some would rather be called back than wait; they are outside the count
/// of those who hung up.
Caller callerOf(Call call, Dice &dice)
{
    Caller caller;
    call.agent = onDuty(call.team, localDayOf(call.started), dice);
    tellTalk(call, dice);
    caller.ringing = dice.between(1, 6);
    caller.patience = dice.quantile(patience);
    caller.prefersCallback = dice.percent(26) && !call.isChat;
    const int callback = dice.quantile(untilCallback);
    caller.callback = dice.percent(83) ? callback : -1;
    caller.call = std::move(call);
    return caller;
}

Call inbound(std::int64_t onDay, Dice &dice)
{
    Call call;
    call.started = someTime(onDay, dice);
    call.second = dice.below(60);
    call.isChat = dice.percent(18);
    tellTopic(call, dice);
    tellCustomer(call, dice);
    if (!call.isChat) {
        call.menu = dice.between(12, 55);
        if (dice.percent(8))
            call.result = "keuzemenu";
    }
    return call;
}

Call botChat(std::int64_t onDay, Dice &dice)
{
    Call call;
    call.started = someTime(onDay, dice);
    call.second = dice.below(60);
    call.isChat = true;
    call.hasBot = true;
    tellTopic(call, dice);
    tellCustomer(call, dice);
    // The bot learns over the months.
    const auto months = static_cast<int>((onDay - turningPoint()) / 30);
    if (dice.percent(38 + 2 * months)) {
        call.result = "zonder medewerker";
        return call;
    }
    if (!isOpen(onDay)) {
        call.result = "afgehaakt";
        call.wait = dice.between(5, 240);
    }
    return call;
}

Call outbound(std::int64_t onDay, Dice &dice)
{
    Call call;
    call.started = someTime(onDay, dice);
    call.second = dice.below(60);
    call.isOutbound = true;
    tellTopic(call, dice);
    tellCustomer(call, dice);
    const bool isReached = dice.percent(71);
    call.agent = onDuty(call.team, onDay, dice);
    call.wait = dice.between(5, 28);
    tellTalk(call, dice);
    if (!isReached) {
        call.result = "niet beantwoord";
        call.agent.clear();
        call.talk = call.hold = call.wrapUp = 0;
    }
    return call;
}

/// The call that a ticket was made of: it was answered.
Caller callOf(const Ticket &ticket, Dice &dice)
{
    Call call;
    call.started = ticket.created;
    call.isChat = ticket.channel == "Chat";
    call.topic = ticket.productArea;
    call.ticket = ticket.id;
    call.customer = ticket.customer;
    call.customerType = ticket.customerType;
    for (const Event &event : ticket.events) {
        if (event.what == "agent" && call.agent.empty())
            call.agent = event.to;
        for (std::size_t team = 0; event.what == "team" && event.at == ticket.created && team < teamCount; ++team)
            call.team = event.to == teamName(team) ? team : call.team;
    }
    call.menu = call.isChat ? 0 : dice.between(12, 55);
    Caller caller = callerOf(call, dice);
    caller.call.agent = call.agent;
    return caller;
}

int someOf(int hundredths, Dice &dice)
{
    const bool isOneMore = dice.below(100) < hundredths % 100;
    return hundredths / 100 + (isOneMore ? 1 : 0);
}

} // namespace

std::vector<Call> tellCalls(const Part &part, Dice &dice, const std::vector<Ticket> &tickets)
{
    std::vector<Call> calls;
    std::map<std::pair<std::int64_t, bool>, std::vector<Caller>> queues; // by day and channel
    const auto line = [&queues](const Call &call) -> auto &
    {
        return queues[{localDayOf(call.started), call.isChat}];
    };
    // Who is helped by a menu or a machine comes to no queue.
    const auto arrive = [&](const Call &call) {
        if (call.result.empty())
            line(call).push_back(callerOf(call, dice));
        else
            calls.push_back(call);
    };
    for (const Ticket &ticket : tickets) {
        if (ticket.channel == "Phone" || ticket.channel == "Chat") {
            Caller caller = callOf(ticket, dice);
            line(caller.call).push_back(std::move(caller));
        }
    }
    for (std::int64_t each = part.first; each <= part.last; ++each) {
        // The bot is there every day; what it cannot answer on a closed one is answered by nobody.
        for (int left = someOf(4 * busyness(each), dice); left > 0; --left)
            arrive(botChat(each, dice));
        for (int left = isOpen(each) ? someOf(20 * busyness(each), dice) : 0; left > 0; --left)
            arrive(inbound(each, dice));
        for (int left = isOpen(each) ? someOf(3 * busyness(each), dice) : 0; left > 0; --left)
            calls.push_back(outbound(each, dice));
    }
    for (auto &[when, callers] : queues)
        std::ranges::move(served(std::move(callers)), std::back_inserter(calls));
    std::ranges::stable_sort(calls, {}, [](const Call &call) { return call.started * 60 + call.second; });
    return calls;
}

Table callTable(const Part &part, const std::vector<Call> &calls)
{
    Table table{"contacten.csv", {{"Contactnummer", "Starttijd",
                                   "Richting",      "Kanaal",
                                   "Wachtrij",      "Team",
                                   "Medewerker",    "Onderwerp",
                                   "Productgebied", "Klantnummer",
                                   "Klanttype",     "Ticketnummer",
                                   "Resultaat",     "Tijd in keuzemenu",
                                   "Wachttijd",     "Gesprekstijd",
                                   "Parkeertijd",   "Nabewerkingstijd",
                                   "Doorverbonden", "Opgelost",
                                   "Geregistreerd", "Terugbelverzoek",
                                   "Teruggebeld",   "Tijd tot terugbellen",
                                   "Chatbot",       "Automatische samenvatting"}}};
    int number = part.numbersFrom(700000);
    for (const Call &call : calls) {
        const auto ifAnswered = [&call](std::string text) {
            return call.isAnswered() ? std::move(text) : std::string();
        };
        const bool isAsked = call.callback != 0;
        const bool isQueued = call.result != "keuzemenu" && call.result != "zonder medewerker";
        table.rows.push_back({numbered('G', ++number),
                              moment(call.started, call.second),
                              call.isOutbound ? "uitgaand" : "inkomend",
                              call.isChat ? "Chat" : "Telefoon",
                              teamName(call.team),
                              teamName(call.team),
                              call.agent,
                              call.topic,
                              call.topic,
                              count(call.customer),
                              call.customerType,
                              call.ticket == 0 ? "" : count(call.ticket),
                              call.result,
                              call.menu == 0 ? "" : duration(call.menu),
                              isQueued ? duration(call.wait) : "",
                              ifAnswered(duration(call.talk)),
                              ifAnswered(duration(call.hold)),
                              ifAnswered(duration(call.wrapUp)),
                              ifAnswered(call.isTransferred ? "1" : "0"),
                              ifAnswered(yesNo(call.isResolved)),
                              ifAnswered(yesNo(call.isRegistered)),
                              isAsked ? "ja" : "",
                              isAsked ? yesNo(call.callback > 0) : "",
                              call.callback > 0 ? duration(call.callback) : "",
                              yesNo(call.hasBot),
                              ifAnswered(yesNo(call.hasSummary))});
    }
    return table;
}

Table callSurveyTable(const Part &part, Dice &dice, const std::vector<Call> &calls)
{
    Table table{"belonderzoek.csv",
                {{"Antwoordnummer", "Enquête", "Cijfer", "Verstuurd op", "Beantwoord op", "Ticketnummer", "Klantnummer",
                  "Klanttype", "Team", "Kanaal"}}};
    int number = part.numbersFrom(30000);
    for (const Call &call : calls) {
        if (!call.isAnswered() || call.isOutbound || !dice.percent(16))
            continue;
        const Minute offered = call.started + (call.talk + call.wait) / 60 + 5;
        const Minute answered = offered + dice.between(1, 900);
        const bool isAnswered = dice.percent(41) && answered < exportedAt();
        const int friendly = 1 + static_cast<int>(dice.weighted(std::array{1, 2, 8, 37, 52}));
        const int expert = 1
                           + static_cast<int>(dice.weighted(call.isResolved ? std::array{1, 2, 10, 41, 46}
                                                                            : std::array{12, 19, 30, 27, 12}));
        const std::array<std::pair<const char *, int>, 3> answers = {
            {{"resolved", call.isResolved ? 1 : 0}, {"friendliness", friendly}, {"expertise", expert}}};
        for (const auto &[survey, score] : answers) {
            table.rows.push_back({numbered('B', ++number), survey, isAnswered ? count(score) : "", moment(offered),
                                  isAnswered ? moment(answered) : "", call.ticket == 0 ? "" : count(call.ticket),
                                  count(call.customer), call.customerType, teamName(call.team),
                                  call.isChat ? "Chat" : "Telefoon"});
        }
    }
    return table;
}

} // namespace example
