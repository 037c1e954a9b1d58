// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/export_generator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <fstream>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace kompas::bench {

namespace {

using Names = std::vector<std::string_view>;

constexpr std::int64_t firstSecond = 1'704'067'200; // 2024-01-01
constexpr std::int64_t lastSecond = 1'767'225'600;  // 2026-01-01

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
    std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(unit() * static_cast<double>(bound)); }
    /// exp(normal(mu, sigma)), the shape of waiting times.
    double logNormal(double mu, double sigma)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
        return std::exp(mu + sigma * radius * std::cos(6.283185307179586 * unit()));
    }
    std::size_t weighted(std::initializer_list<double> weights)
    {
        double left = unit();
        std::size_t index = 0;
        for (const double weight : weights) {
            if (left < weight)
                return index;
            left -= weight;
            ++index;
        }
        return weights.size() - 1;
    }
    std::string_view oneOf(const Names &names) { return names[static_cast<std::size_t>(below(std::ssize(names)))]; }

private:
    std::uint64_t m_state;
};

const Names fruits = {"Apple", "Pear",  "Plum",  "Cherry", "Quince", "Medlar", "Grape", "Melon",
                      "Fig",   "Olive", "Lemon", "Lime",   "Mango",  "Peach",  "Date",  "Berry"};
const Names trees = {"Oak",   "Beech", "Birch", "Alder", "Willow", "Poplar", "Maple", "Elm",
                     "Cedar", "Larch", "Yew",   "Pine",  "Spruce", "Hazel",  "Rowan", "Ash"};
const Names groups = {"Tier 1 Support", "Billing", "Technical Support", "Returns & Shipping"};
const Names channels = {"Email", "Web form", "Chat", "Phone", "Mobile app", "Twitter"};
const Names priorities = {"Normal", "Low", "High", "Urgent", ""};
const Names types = {"Question", "Incident", "Problem", "Task", ""};
const Names areas = {"Login",  "Invoices",    "Shipping",      "Refunds",     "Mobile app",
                     "API",    "Reports",     "Integrations",  "Performance", "Account settings",
                     "Search", "Permissions", "Import/Export", "Onboarding",  "Notifications"};
const Names languages = {"English", "German", "French", "Spanish", "Dutch", "Portuguese"};
const Names plans = {"Free", "Team", "Professional", "Enterprise"};
const Names ratings = {"Not Offered", "Offered", "Good", "Bad"};
const Names openStatuses = {"New", "Open", "Pending", "On-hold"};
const Names words = {"cannot",  "slow",    "missing", "wrong",  "urgent", "login",    "invoice", "shipment",
                     "refund",  "report",  "webhook", "order",  "user",   "account",  "export",  "notification",
                     "returns", "crashes", "loads",   "prints", "after",  "checkout", "again",   "yesterday"};

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

std::string subject(Random &random)
{
    std::string text;
    const std::int64_t count = 4 + random.below(7);
    for (std::int64_t i = 0; i < count; ++i) {
        text += i ? " " : "";
        text += random.oneOf(words);
    }
    if (random.unit() >= 0.02)
        return text;
    switch (random.below(3)) {
    case 0:
        return text + ", again";
    case 1:
        return text + " \"error " + std::to_string(10000 + random.below(89999)) + "\"";
    default:
        return text + "\nSent from my phone, sorry for typos";
    }
}

std::string record(Random &random, std::int64_t index, std::int64_t rows, bool isChanged)
{
    const std::int64_t created =
        firstSecond
        + static_cast<std::int64_t>((static_cast<double>(index) + random.unit()) / static_cast<double>(rows)
                                    * static_cast<double>(lastSecond - firstSecond));
    const std::size_t channel = random.weighted({.46, .22, .14, .10, .06, .02});
    const double pace = std::array{1.0, .9, .12, .08, .7, .5}[channel];
    const auto reply = static_cast<std::int64_t>(std::max(1.0, random.logNormal(4.6, 1.25) * pace));
    const auto first = reply + static_cast<std::int64_t>(std::max(1.0, random.logNormal(6.2, 1.5)));
    const std::int64_t reopens = random.unit() < .1 ? 1 + random.below(2) : 0;
    const std::int64_t hold = random.unit() < .12 ? static_cast<std::int64_t>(random.logNormal(6.5, 1.2)) : 0;
    const std::int64_t full = first + hold + (reopens ? static_cast<std::int64_t>(random.logNormal(7.0, 1.1)) : 0);
    const std::int64_t solvedAt = created + full * 60;
    const bool solved = solvedAt < lastSecond && random.unit() >= .004;
    const bool replied = solved || random.unit() >= .1;
    const bool assigned = random.unit() >= .015;
    const double business = .31 + .1 * random.unit();
    const auto within = [business](std::int64_t minutes) {
        return static_cast<std::int64_t>(static_cast<double>(minutes) * business);
    };
    const auto wait = static_cast<std::int64_t>(static_cast<double>(full) * (.45 + .4 * random.unit()));
    const std::int64_t agentWait = std::max<std::int64_t>(0, full - wait - hold);
    const std::int64_t requester = static_cast<std::int64_t>(static_cast<double>(std::max<std::int64_t>(1000, rows / 5))
                                                             * std::pow(random.unit(), 1.7));
    const std::string name = std::string(random.oneOf(fruits)) + ' ' + std::string(random.oneOf(trees));
    const std::size_t rating = !solved               ? 0
                               : random.unit() < .24 ? (random.unit() < .88 ? 2 : 3)
                               : random.unit() < .62 ? 1
                                                     : 0;
    const std::int64_t updated = std::min(lastSecond - 1, (solved ? solvedAt : created) + random.below(4 * 86400));
    const bool hasDue = random.unit() < .04;
    Line line;
    line.number(1'000'001 + index).text(name).number(360'000'000'000 + requester);
    line.text("customer." + std::to_string(requester) + "@example.com").text(name);
    line.text(assigned ? "Agent " + std::string(random.oneOf(trees)) : std::string());
    line.text(groups[random.weighted({.45, .22, .21, .12})]).text(subject(random));
    line.text(random.unit() < .5 ? "vip " + std::string(random.oneOf(words)) : std::string());
    line.text(solved ? (lastSecond - solvedAt > 28 * 86400 ? "Closed" : "Solved") : random.oneOf(openStatuses));
    line.text(priorities[random.weighted({.58, .18, .14, .05, .05})]).text(channels[channel]);
    line.text(random.oneOf(types))
        .instant(created)
        .instant(updated + (isChanged ? 86400 : 0))
        .instant(created + 3600, assigned);
    line.text(random.unit() < .7 ? std::string(random.oneOf(fruits)) + " & Co" : std::string());
    line.instant(created + 3 * 86400, hasDue).instant(created + 1800, assigned).instant(solvedAt, solved);
    line.text(ratings[rating]).number(1 + random.below(2)).number(1 + random.below(3)).number(reopens);
    line.number(1 + random.below(6) + (isChanged ? 1 : 0)).number(reply, replied).number(within(reply), replied);
    line.number(first, solved).number(within(first), solved).number(full, solved).number(within(full), solved);
    line.number(agentWait, solved).number(within(agentWait), solved).number(wait, solved).number(within(wait), solved);
    line.number(hold, solved).number(within(hold), solved);
    line.text(random.oneOf(areas)).text(random.oneOf(languages)).text(random.oneOf(plans));
    return line.end();
}

} // namespace

bool writeExport(const std::string &path, std::int64_t rows, std::uint64_t seed, Export which)
{
    std::ofstream file(path, std::ios::binary);
    file << header;
    Random random(seed);
    for (std::int64_t index = 0; index < rows && file; ++index)
        file << record(random, index, rows, which == Export::Later && index % 2 == 1);
    file.flush();
    return file.good();
}

} // namespace kompas::bench
