// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/workforce.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace example {

namespace {

/// Those who left, and whom the tickets never name: they worked behind the scenes.
constexpr std::array formerAgents = {"Radijs", "Prei", "Spinazie", "Venkel", "Biet", "Andijvie"};
constexpr std::array coaches = {"Coach Zonnebloem", "Coach Klaproos"};

/// Half of them work four days, so each has a day off of their own.
bool worksFourDays(std::size_t agent)
{
    return agent % 2 == 1;
}

bool isDayOff(std::size_t team, std::size_t agent, std::int64_t onDay)
{
    return worksFourDays(agent) && weekdayOf(onDay) == 1 + (agent + team) % 5;
}

/// Seconds on the phone on a day, and what came of it.
struct Work {
    int talk = 0;
    int hold = 0;
    int wrapUp = 0;
    int contacts = 0;
    int solved = 0;
};
using Worked = std::map<std::pair<std::string, std::int64_t>, Work>;

Worked worked(const std::vector<Call> &calls, const std::vector<Ticket> &tickets)
{
    Worked all;
    for (const Call &call : calls) {
        if (!call.isAnswered())
            continue;
        Work &work = all[{call.agent, localDayOf(call.started)}];
        work.talk += call.talk;
        work.hold += call.hold;
        work.wrapUp += call.wrapUp;
        ++work.contacts;
    }
    for (const Ticket &ticket : tickets) {
        for (const Event &event : ticket.events) {
            if (event.what == "status" && event.to == "Solved")
                ++all[{event.agent, localDayOf(event.at)}].solved;
        }
    }
    return all;
}

/// The weeks off and the spells of illness of one person, told day by day. Who has calls or tickets on such a day was
/// there after all, so more are told than remain.
class Absence
{
public:
    enum Reason { Here, Ill, OnLeave };

    Reason on(std::int64_t onDay, Dice &dice)
    {
        const unsigned month = monthOf(onDay);
        const int leave = month == 7 || month == 8 ? 90 : month == 12 || month == 5 ? 50 : 28;
        const int illness = month >= 11 || month <= 2 ? 44 : 26;
        const bool fallsIll = dice.perMille(illness);
        const bool goesAway = dice.perMille(leave);
        const int daysIll = dice.percent(4) ? dice.between(20, 60) : dice.between(1, 6);
        const int daysAway = dice.between(1, 14);
        if (m_left == 0 && fallsIll) {
            m_reason = Ill;
            m_left = daysIll;
        } else if (m_left == 0 && goesAway) {
            m_reason = OnLeave;
            m_left = daysAway;
        }
        if (m_left == 0)
            return Here;
        --m_left;
        return m_reason;
    }

private:
    Reason m_reason = Here;
    int m_left = 0;
};

constexpr int shift = 8 * 3600;

/// What a day at work is made of, in seconds. The telephone system knows the time at the telephone only, not that
/// for tickets.
Row dayAtWork(const Work &work, int crowd, Dice &dice)
{
    const int breaks = 60 * dice.between(25, 38);
    const int training = dice.percent(6) ? 3600 * dice.between(1, 3) : 0;
    const int meeting = dice.percent(28) ? 900 * dice.between(1, 4) : 0;
    const int handling = work.talk + work.hold + work.wrapUp;
    const int share = std::clamp(64 + crowd / 6 + dice.between(-9, 9), 55, 96);
    const int available = std::min(handling * (100 - share) / share, shift / 4);
    const int late = 60 * dice.below(20);
    const int loggedIn = handling + available + late / 4;
    const int asPlanned = shift - late - 60 * dice.between(4, 34);
    return {duration(shift),      duration(loggedIn),
            duration(available),  duration(work.talk),
            duration(work.hold),  duration(work.wrapUp),
            duration(breaks),     duration(training),
            duration(meeting),    duration(0),
            duration(0),          duration(loggedIn - handling - available),
            duration(asPlanned),  "1",
            count(work.contacts), count(work.solved)};
}

/// As `dayAtWork` of somebody who is ill or on leave.
Row dayAway(bool isIll)
{
    const std::string none = duration(0);
    const std::string all = duration(shift);
    return {isIll ? all : none, none, none, none,     none,     none,    none, none, none, isIll ? all : none,
            isIll ? none : all, none, none, count(0), count(0), count(0)};
}

std::string someDate(int year, Dice &dice)
{
    const auto month = static_cast<unsigned>(dice.between(1, 12));
    return date(dayNumber(year, month, 1));
}

Row staffRow(int number, const std::string &name, std::size_t team, const char *role, std::string joined,
             bool isPartTime)
{
    return {numbered('P', number),    name, teamName(team), role, std::move(joined), "", isPartTime ? "32" : "40",
            isPartTime ? "0,8" : "1", ""};
}

} // namespace

Table staffTable(Dice &dice)
{
    Table table{"personeel.csv",
                {{"Personeelsnummer", "Naam", "Team", "Functie", "Datum in dienst", "Datum uit dienst", "Contracturen",
                  "FTE", "Reden van vertrek"}}};
    int number = 100;
    for (std::size_t team = 0; team < teamCount; ++team) {
        for (std::size_t agent = 0; agent < agentsPerTeam; ++agent) {
            const int year = dice.between(2017, 2024);
            table.rows.push_back(staffRow(++number, agentName(team, agent), team, "Medewerker klantenservice",
                                          someDate(year, dice), worksFourDays(agent)));
        }
    }
    constexpr std::array reasons = {"Andere baan", "Verhuizing", "Studie", "Einde contract"};
    std::size_t index = 0;
    for (const char *name : formerAgents) {
        const std::int64_t left = turningPoint() + 40 + static_cast<std::int64_t>(index) * 66 + dice.below(20);
        Row row = staffRow(++number, std::string("Medewerker ") + name, index % teamCount, "Backoffice",
                           date(dayNumber(2023, static_cast<unsigned>(dice.between(1, 12)), 1)), index % 2 == 0);
        row[5] = date(left);
        row[8] = reasons[static_cast<std::size_t>(dice.below(4))];
        table.rows.push_back(std::move(row));
        ++index;
    }
    return table;
}

Table agentTimeTable(const Part &part, Dice &dice, const std::vector<Call> &calls, const std::vector<Ticket> &tickets,
                     const std::vector<Ticket> &older)
{
    Table table{"agenttijden.csv",
                {{"Datum",
                  "Medewerker",
                  "Team",
                  "Contracturen",
                  "Ingeroosterd",
                  "Ingelogde tijd",
                  "Beschikbare tijd",
                  "Gesprekstijd",
                  "Parkeertijd",
                  "Nabewerkingstijd",
                  "Pauzetijd",
                  "Opleiding",
                  "Overleg",
                  "Ziekte",
                  "Verlof",
                  "Overige tijd",
                  "Volgens rooster",
                  "Gewerkte dagen",
                  "Afgehandelde contacten",
                  "Opgelost"}}};
    const Worked all = worked(calls, tickets);
    const Worked leftOver = worked({}, older);
    Dice otherDice(31); // for those who come only to finish what is older
    std::array<std::array<Absence, agentsPerTeam>, teamCount> absences;
    for (std::int64_t each = part.first; each <= part.last; ++each) {
        for (std::size_t person = 0; isOpen(each) && person < teamCount * agentsPerTeam; ++person) {
            const std::size_t team = person / agentsPerTeam;
            const std::size_t agent = person % agentsPerTeam;
            const std::string name = agentName(team, agent);
            const auto found = all.find({name, each});
            const Absence::Reason absence = absences[team][agent].on(each, dice);
            const auto finished = leftOver.find({name, each});
            const bool isHere = found != all.end();
            const bool finishes = finished != leftOver.end();
            const bool isAway = !isHere && absence != Absence::Here;
            const bool isOff = !isHere && !isAway && isDayOff(team, agent, each);
            if (isOff && !finishes)
                continue;
            Work work = isHere ? found->second : Work();
            work.solved += finishes ? finished->second.solved : 0;
            const Row hours = isAway && !finishes ? dayAway(absence == Absence::Ill)
                                                  : dayAtWork(work, slowness(each), isAway || isOff ? otherDice : dice);
            Row row = {date(each), name, teamName(team), duration(shift)};
            row.insert(row.end(), hours.begin(), hours.end());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table evaluationTable(const Part &part, Dice &dice, const std::vector<Ticket> &tickets)
{
    Table table{"beoordelingen.csv",
                {{"Evaluatienummer", "Beoordeeld op", "Medewerker", "Team", "Beoordelaar", "Formulier", "Ticketnummer",
                  "Kanaal", "Totaalscore", "Automatisch"}}};
    std::map<std::tuple<std::string, int, unsigned>, int> done;
    int number = part.numbersFrom(2000);
    for (const Ticket &ticket : tickets) {
        const Standing standing = standingOf(ticket);
        const Minute at = standing.solved + day;
        if (standing.solved == 0 || at > exportedAt() || !isOpen(localDayOf(at)) || !dice.percent(24))
            continue;
        int &sofar = done[{standing.agent, yearOf(localDayOf(at)), monthOf(localDayOf(at))}];
        if (++sofar > 2)
            continue;
        const int skill = static_cast<int>(standing.agent.size() % 5);
        const int score = std::clamp(84 + 2 * skill - 7 * standing.reopens + dice.between(-16, 12), 30, 100);
        const bool isAutomatic = dice.percent(30);
        table.rows.push_back({numbered('E', ++number), moment(at), standing.agent, standing.team,
                              isAutomatic ? "" : coaches[static_cast<std::size_t>(dice.below(2))], "Ticketkwaliteit",
                              count(ticket.id), ticket.channel, count(score), yesNo(isAutomatic)});
    }
    return table;
}

Table employeeSurveyTable(const Part &part, Dice &dice)
{
    Table table{"medewerkersonderzoek.csv",
                {{"Antwoordnummer", "Enquête", "Cijfer", "Verstuurd op", "Beantwoord op", "Team", "Golf"}}};
    constexpr std::array<std::pair<const char *, std::int64_t>, 7> quarters = {{{"2025-Q2", -133},
                                                                                {"2025-Q3", -91},
                                                                                {"2025-Q4", 0},
                                                                                {"2026-Q1", 91},
                                                                                {"2026-Q2", 182},
                                                                                {"2026-Q3", 273},
                                                                                {"2026-Q4", 378}}};
    int number = part.numbersFrom(5000);
    for (const auto &[wave, later] : quarters) {
        // The winter was hard, and it has grown better since.
        const bool isHard = wave == std::string_view("2026-Q1");
        const std::int64_t monday = dayNumber(2025, 10, 13) + later;
        const Minute offered = instant(monday, 9 * hour);
        for (std::size_t person = 0; part.holds(monday) && person < teamCount * agentsPerTeam; ++person) {
            const bool answers = dice.percent(86);
            const Minute answered = offered + dice.between(20, 4000);
            const int liking = 1
                               + static_cast<int>(dice.weighted(isHard ? std::array{3, 6, 10, 22, 30, 21, 8}
                                                                       : std::array{1, 2, 6, 13, 27, 34, 17}));
            const int advice =
                static_cast<int>(dice.weighted(isHard ? std::array{1, 1, 2, 3, 5, 8, 12, 20, 22, 15, 11}
                                                      : std::array{0, 1, 1, 2, 2, 4, 8, 17, 26, 22, 17}));
            const std::array<std::pair<const char *, int>, 2> given = {{{"esat", liking}, {"enps", advice}}};
            for (const auto &[survey, score] : given) {
                table.rows.push_back({numbered('M', ++number), survey, answers ? count(score) : "", moment(offered),
                                      answers ? moment(answered) : "", teamName(person / agentsPerTeam), wave});
            }
        }
    }
    return table;
}

} // namespace example
