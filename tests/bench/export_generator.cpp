// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/export_generator.h"

#include "tests/bench/export_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <ctime>
#include <fstream>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace kompas::bench {

namespace {

constexpr std::int64_t firstSecond = 1'704'067'200; // 2024-01-01, a Monday
constexpr std::int64_t lastSecond = 1'767'225'600;  // 2026-01-01
constexpr std::int64_t day = 86400;

/// SplitMix64: the same numbers with every compiler and library.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(unit() * static_cast<double>(bound)); }
    /// exp(normal(mu, sigma)), the shape of waiting times.
    double logNormal(double mu, double sigma)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
        return std::exp(mu + sigma * radius * std::cos(6.283185307179586 * unit()));
    }
    std::int64_t minutes(double mu, double sigma) { return static_cast<std::int64_t>(logNormal(mu, sigma)); }
    /// Failures before the n-th success; n need not be whole.
    std::int64_t negativeBinomial(double n, double probability)
    {
        double left = unit();
        double term = std::pow(probability, n);
        std::int64_t count = 0;
        for (; left >= term && count < 100; ++count) {
            left -= term;
            term *= (1 - probability) * (n + static_cast<double>(count)) / static_cast<double>(count + 1);
        }
        return count;
    }
    std::int64_t poisson(double mean)
    {
        double left = unit();
        double term = std::exp(-mean);
        std::int64_t count = 0;
        for (; left >= term && count < 100; term *= mean / static_cast<double>(++count))
            left -= term;
        return count;
    }
    template<typename Names>
    const auto &oneOf(const Names &names)
    {
        return names[static_cast<std::size_t>(below(std::ssize(names)))];
    }

private:
    std::uint64_t m_state;
};

/// Draws places by weights, which need not sum to 1.
class Weighted
{
public:
    Weighted(std::initializer_list<double> weights) : Weighted(std::vector<double>(weights)) {}
    explicit Weighted(const std::vector<double> &weights)
    {
        double sum = 0;
        for (const double weight : weights)
            m_sums.push_back(sum += weight);
    }
    /// `share` is 0 to 1: the place at which so much of the sum is passed.
    std::size_t at(double share) const
    {
        const auto found = std::ranges::upper_bound(m_sums, share * m_sums.back());
        return std::min(static_cast<std::size_t>(found - m_sums.begin()), m_sums.size() - 1);
    }
    std::size_t draw(Random &random) const { return at(random.unit()); }
    double sumBefore(std::size_t place) const { return (place > 0 ? m_sums[place - 1] : 0) / m_sums.back(); }
    double sumBehind(std::size_t place) const { return m_sums[place] / m_sums.back(); }

private:
    std::vector<double> m_sums = {};
};

/// How many tickets come in, hour by hour: working days, two peaks a day, more from year to year.
Weighted arrivals()
{
    constexpr std::array ofWeekday = {1.25, 1.15, 1.05, 1.0, .9, .38, .30};
    const auto hours = static_cast<std::size_t>((lastSecond - firstSecond) / 3600);
    std::vector<double> weights;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        const auto clock = static_cast<double>(hour % 24);
        const double morning = std::exp(-std::pow((clock - 10.5) / 3.2, 2));
        const double afternoon = .7 * std::exp(-std::pow((clock - 15.5) / 3.5, 2));
        const double growth = 1 + .5 * static_cast<double>(hour) / static_cast<double>(hours);
        const double season = 1 + .12 * std::sin(6.283185307179586 * static_cast<double>(hour) / 8760);
        weights.push_back(ofWeekday[hour / 24 % 7] * (.15 + morning + afternoon) * growth * season);
    }
    return Weighted(weights);
}

/// The first of a number of places are drawn more often.
Weighted falling(std::size_t places, double offset, double power)
{
    std::vector<double> weights;
    for (std::size_t place = 0; place < places; ++place)
        weights.push_back(1 / std::pow(static_cast<double>(place) + offset, power));
    return Weighted(weights);
}

constexpr std::string_view header =
    "Id,Requester,Requester id,Requester email,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,"
    "Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Satisfaction Score,"
    "Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,"
    "First reply time in minutes within business hours,First resolution time in minutes,"
    "First resolution time in minutes within business hours,Full resolution time in minutes,"
    "Full resolution time in minutes within business hours,Agent wait time in minutes,"
    "Agent wait time in minutes within business hours,Requester wait time in minutes,"
    "Requester wait time in minutes within business hours,On hold time in minutes,"
    "On hold time in minutes within business hours,Product area [list],Language,Plan\r\n";

/// Builds one record, cell by cell.
class Line
{
public:
    Line &text(std::string_view cell)
    {
        separate();
        if (cell.find_first_of(",\"\n\r") == std::string_view::npos) {
            m_text += cell;
            return *this;
        }
        m_text += '"';
        for (const char ch : cell) {
            if (ch == '"')
                m_text += '"';
            m_text += ch;
        }
        m_text += '"';
        return *this;
    }
    Line &number(std::int64_t value, bool present = true)
    {
        separate();
        if (present)
            m_text += std::to_string(value);
        return *this;
    }
    Line &instant(std::int64_t seconds, bool present = true)
    {
        separate();
        if (!present)
            return *this;
        const std::time_t time = seconds;
        std::tm parts = {};
        gmtime_r(&time, &parts);
        std::array<char, 24> buffer = {};
        m_text.append(buffer.data(), std::strftime(buffer.data(), buffer.size(), "%Y-%m-%d %H:%M:%S", &parts));
        return *this;
    }
    std::string end() { return m_text + "\r\n"; }

private:
    void separate()
    {
        if (!m_text.empty())
            m_text += ',';
    }
    std::string m_text = {};
};

std::string capitalised(std::string_view word)
{
    std::string text(word);
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text.append(text.empty() ? "" : " ").append(part);
    return text;
}

/// The phrases of which subjects and tags are made, and who does what.
class Phrases
{
public:
    explicit Phrases(Random random)
    {
        for (int i = 0; i < 3000; ++i) {
            m_openings.push_back(joined({capitalised(random.oneOf(adjectives)), random.oneOf(nouns),
                                         random.oneOf(nouns), random.oneOf(verbs)}));
            const std::string_view tail = random.oneOf(circumstances);
            m_tails.push_back(random.chance(.6) ? std::string(tail)
                                                : joined({tail, "and", random.oneOf(adjectives), random.oneOf(nouns),
                                                          random.oneOf(circumstances)}));
        }
        for (int i = 0; i < 5000; ++i) {
            std::string tags;
            for (std::int64_t left = random.below(7); left > 0; --left)
                tags.append(tags.empty() ? "" : " ")
                    .append(random.oneOf(tagStems))
                    .append("_")
                    .append(random.oneOf(tagEnds));
            m_tags.push_back(tags);
        }
    }

    std::string subject(Random &random) const
    {
        const std::string number = std::to_string(10000 + random.below(89999));
        const double odd = random.unit();
        std::string text = joined({random.oneOf(m_openings), random.oneOf(m_tails)});
        if (odd < .25)
            text.append(" (order ").append(number).append(")");
        text += random.chance(.5) ? std::string_view() : random.oneOf(endings);
        if (odd >= .02)
            return text;
        switch (random.below(3)) {
        case 0:
            return text.insert(text.find(' '), ",");
        case 1:
            return text + " \"error " + number + '"';
        default:
            return text + "\nSent from my phone, sorry for typos";
        }
    }
    const std::string &tags(Random &random) const { return random.oneOf(m_tags); }

private:
    std::vector<std::string> m_openings = {};
    std::vector<std::string> m_tails = {};
    std::vector<std::string> m_tags = {};
};

/// Who writes and who answers.
struct People {
    std::int64_t requester = 0;
    std::string name = {};
    std::string email = {};
    std::string organisation = {};
    std::size_t group = 0;
    std::size_t agent = 0;
};

std::string organisationOf(std::int64_t requester)
{
    constexpr std::int64_t count = 2000;
    if (requester % 10 >= 7)
        return {};
    const std::int64_t drawn = requester * 2654435761 % count;
    const auto number = static_cast<std::size_t>(drawn * drawn / count);
    std::string text = joined({lastNames[number % lastNames.size()], organisationKinds[number % 7]});
    return number < 280 ? text : text + ' ' + std::to_string(number / 40);
}

People drawPeople(Random &random, std::int64_t rows)
{
    static const Weighted groupWeights = {.45, .22, .21, .12};
    static const std::array agentsOf = {falling(16, 3, 1), falling(9, 3, 1), falling(9, 3, 1), falling(6, 3, 1)};
    constexpr std::array<std::size_t, 4> firstAgentOf = {0, 16, 25, 34};
    People people;
    const auto requesters = static_cast<double>(std::max<std::int64_t>(1000, rows / 5));
    people.requester = static_cast<std::int64_t>(requesters * std::pow(random.unit(), 1.7));
    const auto number = static_cast<std::size_t>(people.requester);
    const std::string_view first = firstNames[number % 40];
    people.name = joined({first, lastNames[(number / 40 + number) % 40]});
    std::string local(first);
    local.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(local.front())));
    people.email = local + '.' + std::to_string(number) + '@' + std::string(mailHosts[number % 4]);
    people.organisation = organisationOf(people.requester);
    people.group = groupWeights.draw(random);
    people.agent = firstAgentOf[people.group] + agentsOf[people.group].draw(random);
    return people;
}

/// All that is counted of one ticket; instants in UTC seconds, durations in minutes.
struct Course {
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t assigned = 0;
    std::int64_t assignedAgain = 0;
    std::int64_t solvedAt = 0;
    std::int64_t reply = 0;
    std::int64_t first = 0;
    std::int64_t full = 0;
    std::int64_t hold = 0;
    std::int64_t agentWait = 0;
    std::int64_t requesterWait = 0;
    std::int64_t reopens = 0;
    std::int64_t replies = 0;
    bool solved = false;
    bool replied = false;
    double business = 0; ///< the share of the minutes that lies within business hours
};

std::int64_t createdAt(std::int64_t index, std::int64_t rows)
{
    static const Weighted hours = arrivals();
    const double share = (static_cast<double>(index) + .5) / static_cast<double>(rows);
    const std::size_t hour = hours.at(share);
    const double part = (share - hours.sumBefore(hour)) / (hours.sumBehind(hour) - hours.sumBefore(hour));
    return firstSecond + static_cast<std::int64_t>((static_cast<double>(hour) + part) * 3600);
}

/// What happened between creating and solving. `paceOfReply` and `pace` multiply the durations.
Course drawCourse(Random &random, std::int64_t created, double paceOfReply, double pace)
{
    Course c;
    c.created = created;
    const auto slowed = [](double minutes) { return static_cast<std::int64_t>(std::max(1.0, minutes)); };
    c.reply = slowed(random.logNormal(4.6, 1.25) * paceOfReply * pace);
    c.first = c.reply + slowed(random.logNormal(6.2, 1.5) * pace);
    c.reopens = random.poisson(.11);
    c.replies = std::min<std::int64_t>(60, 1 + random.negativeBinomial(1.3, .42));
    c.hold = random.chance(.12) ? random.minutes(6.5, 1.2) : 0;
    c.full = c.first + (c.reopens > 0 ? random.minutes(7.0, 1.1) : 0) + c.hold;
    c.solvedAt = created + c.full * 60 + random.below(60);
    c.solved = c.solvedAt < lastSecond && !random.chance(.004);
    c.replied = created + c.reply * 60 < lastSecond && (c.solved || !random.chance(.1));
    const auto age = static_cast<double>(lastSecond - created);
    c.updated =
        c.solved ? c.solvedAt + random.below(4 * day) : created + static_cast<std::int64_t>(age * random.unit());
    c.updated = std::min(lastSecond - 1, c.updated);
    c.assigned = std::min(lastSecond - 1, created + random.minutes(5.5, 1.5));
    c.assignedAgain = std::min(lastSecond - 1, c.assigned + (random.chance(.2) ? random.minutes(8, 1.2) : 0));
    c.requesterWait = static_cast<std::int64_t>(static_cast<double>(c.full) * (.45 + .4 * random.unit()));
    c.agentWait = std::max<std::int64_t>(0, c.full - c.requesterWait - c.hold);
    c.business = .31 + .1 * random.unit();
    return c;
}

/// The place in `ratings`: good ratings become rarer with waiting, reopening and by phone.
std::size_t drawRating(Random &random, const Course &course, bool byPhone)
{
    if (!course.solved)
        return 0;
    if (!random.chance(.24))
        return random.chance(.62) ? 1 : 0;
    const double good = .93 - .05 * std::log1p(static_cast<double>(course.reply) / 240) - (course.reopens > 0 ? .08 : 0)
                        - .004 * static_cast<double>(course.replies) - (byPhone ? .04 : 0);
    return random.chance(std::clamp(good, .1, .99)) ? 2 : 3;
}

std::string_view statusOf(Random &random, const Course &course)
{
    static const Weighted open = {.22, .4, .28, .1};
    if (!course.solved)
        return openStatuses[open.draw(random)];
    return lastSecond - course.solvedAt > 28 * day ? "Closed" : "Solved";
}

/// The columns from `Satisfaction Score` to `On hold time in minutes within business hours`.
void addFigures(Line &line, Random &random, const Course &c, std::size_t rating, bool isChanged)
{
    line.text(ratings[rating]).number(1 + random.poisson(.2)).number(1 + random.poisson(.35));
    line.number(c.reopens).number(c.replies + (isChanged ? 1 : 0));
    const auto add = [&](std::int64_t minutes, bool present) {
        line.number(minutes, present);
        line.number(static_cast<std::int64_t>(static_cast<double>(minutes) * c.business), present);
    };
    add(c.reply, c.replied);
    for (const std::int64_t minutes : {c.first, c.full, c.agentWait, c.requesterWait, c.hold})
        add(minutes, c.solved);
}

std::string record(Random &random, const Phrases &phrases, std::int64_t index, std::int64_t rows, bool isChanged)
{
    static const Weighted channelWeights = {.46, .22, .14, .10, .06, .02};
    static const Weighted priorityWeights = {.58, .18, .14, .05, .05};
    static const Weighted typeWeights = {.45, .3, .08, .05, .12};
    static const Weighted areaWeights = falling(areas.size(), 1, .8);
    static const Weighted languageWeights = {.62, .12, .09, .08, .05, .04};
    static const Weighted planWeights = {.3, .35, .25, .1};
    constexpr std::array paceOfChannel = {1.0, .9, .12, .08, .7, .5};
    constexpr std::array paceOfPriority = {1.0, 1.4, .6, .3, 1.1};
    const People people = drawPeople(random, rows);
    const std::size_t channel = channelWeights.draw(random);
    const std::size_t priority = priorityWeights.draw(random);
    const double pace = paceOfPriority[priority] * (1 + .02 * static_cast<double>(people.agent % 20));
    const Course c = drawCourse(random, createdAt(index, rows), paceOfChannel[channel], pace);
    const bool assigned = random.chance(.985);
    const std::size_t rating = drawRating(random, c, channels[channel] == "Phone");
    const std::size_t agent = people.agent;
    Line line;
    line.number(1'000'001 + index).text(people.name).number(360'000'000'000 + people.requester).text(people.email);
    line.text(people.name);
    line.text(assigned ? joined({firstNames[agent], lastNames[(agent * 7 + 3) % 40]}) : std::string());
    line.text(groups[people.group]).text(phrases.subject(random)).text(phrases.tags(random));
    line.text(statusOf(random, c)).text(priorities[priority]).text(channels[channel]);
    line.text(types[typeWeights.draw(random)]).instant(c.created).instant(c.updated + (isChanged ? day : 0));
    line.instant(c.assignedAgain, assigned).text(people.organisation).instant(c.created + 3 * day, random.chance(.04));
    line.instant(c.assigned, assigned).instant(c.solvedAt, c.solved);
    addFigures(line, random, c, rating, isChanged);
    line.text(areas[areaWeights.draw(random)]).text(languages[languageWeights.draw(random)]);
    line.text(plans[planWeights.draw(random)]);
    return line.end();
}

} // namespace

bool writeExport(const std::string &path, std::int64_t rows, std::uint64_t seed, Export which)
{
    std::ofstream file(path, std::ios::binary);
    file << header;
    Random random(seed);
    const Phrases phrases(random);
    for (std::int64_t index = 0; index < rows && file; ++index)
        file << record(random, phrases, index, rows, which == Export::Later && index % 2 == 1);
    file.flush();
    return file.good();
}

} // namespace kompas::bench
