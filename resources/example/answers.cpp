// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/story.h"
#include "resources/example/table.h"

#include <algorithm>
#include <array>

namespace example {

namespace {

constexpr std::array pleased = {"Snel en vriendelijk geholpen.", "Prettig contact.", "Goed opgelost, dank."};
constexpr std::array unmoved = {"Het duurde wat lang.", "Moest mijn verhaal twee keer doen."};
constexpr std::array displeased = {"Te lang moeten wachten.", "Nog steeds geen oplossing.", "Drie keer doorverbonden."};

template<std::size_t N>
const char *oneOf(const std::array<const char *, N> &texts, Dice &dice)
{
    return texts[static_cast<std::size_t>(dice.below(static_cast<int>(N)))];
}

/// A comment goes with some answers only.
std::string commentFor(int outOfTen, Dice &dice)
{
    if (!dice.percent(24))
        return {};
    if (outOfTen >= 9)
        return oneOf(pleased, dice);
    return outOfTen >= 7 ? oneOf(unmoved, dice) : oneOf(displeased, dice);
}

/// An answer comes within three days, and only what came before the export is known.
void mayAnswer(Answer &answer, int score, int outOfTen, Dice &dice)
{
    const Minute at = answer.offered + dice.between(3, 3 * 1440);
    const std::string comment = commentFor(outOfTen, dice);
    const Minute minute = minuteOfDay(at);
    if (at > exportedAt() || minute < 7 * hour || minute >= 23 * hour)
        return;
    answer.answered = at;
    answer.score = std::to_string(score);
    answer.comment = comment;
}

/// 1 (much effort) to 7 (no effort): less easy with every further reply.
void tellEffort(const Part &part, std::vector<Answer> &answers, Dice &dice, const std::vector<Ticket> &tickets)
{
    static constexpr std::array<std::array<int, 7>, 3> scores = {
        {{1, 2, 3, 6, 17, 38, 33}, {3, 4, 7, 11, 25, 31, 19}, {9, 10, 14, 17, 22, 18, 10}}};
    for (const Ticket &ticket : tickets) {
        const Standing standing = standingOf(ticket);
        if (standing.solved == 0 || !dice.percent(38))
            continue;
        Answer answer;
        answer.id = numbered('C', part.numbersFrom(10000) + static_cast<std::int64_t>(answers.size()));
        answer.survey = "ces";
        answer.offered = standing.solved + 30;
        answer.ticket = ticket.id;
        answer.customer = ticket.customer;
        answer.customerType = ticket.customerType;
        if (answer.offered > exportedAt())
            continue;
        const auto effort = static_cast<std::size_t>(std::clamp(standing.replies - 1, 0, 2));
        if (dice.percent(48)) {
            const int score = 1 + static_cast<int>(dice.weighted(scores[effort]));
            mayAnswer(answer, score, score * 10 / 7, dice);
        }
        answers.push_back(answer);
    }
}

struct Wave {
    const char *name;
    std::int64_t monday;
    std::array<int, 11> scores; ///< how often 0 to 10 is given
};

/// The score sinks after the feasts and climbs again.
void tellLoyalty(const Part &part, std::vector<Answer> &answers, Dice &dice, const std::vector<Ticket> &tickets)
{
    const std::array<Wave, 7> waves = {{
        {"2025-Q2", dayNumber(2025, 5, 19), {1, 1, 2, 1, 2, 4, 8, 15, 24, 23, 19}},
        {"2025-Q3", dayNumber(2025, 8, 11), {1, 1, 1, 1, 2, 4, 7, 15, 24, 24, 20}},
        {"2025-Q4", dayNumber(2025, 11, 10), {1, 1, 1, 1, 1, 3, 6, 14, 24, 25, 23}},
        {"2026-Q1", dayNumber(2026, 2, 9), {1, 1, 2, 2, 3, 6, 9, 16, 23, 20, 17}},
        {"2026-Q2", dayNumber(2026, 5, 18), {1, 1, 1, 1, 2, 4, 7, 14, 24, 24, 21}},
        {"2026-Q3", dayNumber(2026, 8, 10), {1, 1, 1, 1, 1, 3, 6, 14, 24, 25, 23}},
        {"2026-Q4", dayNumber(2026, 11, 9), {1, 0, 1, 1, 1, 3, 5, 13, 24, 26, 25}},
    }};
    std::int64_t number = 1;
    for (const Wave &wave : waves) {
        for (int i = 0; part.holds(wave.monday) && i < 520; ++i) {
            const Ticket &asked = tickets[static_cast<std::size_t>(dice.below(static_cast<int>(tickets.size())))];
            Answer answer;
            answer.id = numbered('N', part.numbersFrom(10000) + number++);
            answer.survey = "nps";
            answer.offered = instant(wave.monday, 10 * hour);
            answer.customer = asked.customer;
            answer.customerType = asked.customerType;
            answer.wave = wave.name;
            if (dice.percent(41)) {
                const int score = static_cast<int>(dice.weighted(wave.scores));
                mayAnswer(answer, score, score, dice);
            }
            answers.push_back(answer);
        }
    }
}

} // namespace

std::vector<Answer> tellAnswers(const Part &part, Dice &dice, const std::vector<Ticket> &tickets)
{
    std::vector<Answer> answers;
    tellEffort(part, answers, dice, tickets);
    tellLoyalty(part, answers, dice, tickets);
    std::ranges::stable_sort(answers, {}, &Answer::offered);
    return answers;
}

} // namespace example
