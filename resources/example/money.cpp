// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who come and go, and what the service costs and earns.
#include "resources/example/outside.h"

#include <algorithm>
#include <array>

namespace example {

namespace {

/// Months are counted from September 2025 on, those before are negative; the last one is that of the export.
constexpr int lastMonth = 14;

/// The months of a part. That in which it changes is told with the later one.
struct Months {
    int first = 0;
    int last = 0;
};
Months monthsOf(const Part &part)
{
    return part.isEarlier() ? Months{-4, -1} : Months{0, lastMonth};
}

std::int64_t firstOf(int month)
{
    const int since = 12 + 8 + month;
    return dayNumber(2024 + since / 12, static_cast<unsigned>(since % 12 + 1), 1);
}

struct Segment {
    const char *name;
    int customers;
    int lossPerMyriad; ///< in an ordinary month
    int cents;         ///< a month
};
constexpr std::array<Segment, 3> segments = {
    {{"Particulier", 4200, 190, 995}, {"Zakelijk", 820, 110, 3950}, {"Wederverkoper", 160, 80, 12900}}};

struct Exit {
    const char *reason;
    const char *category;
    int weight;
};
constexpr std::array<Exit, 8> exits = {{{"Te duur", "Prijs", 26},
                                        {"Aanbieding van een ander", "Concurrent", 22},
                                        {"Bestelt te weinig", "Gebruik", 19},
                                        {"Te vaak te laat bezorgd", "Ontevreden", 13},
                                        {"Slecht geholpen", "Ontevreden", 7},
                                        {"Verhuisd", "Overig", 6},
                                        {"Anders", "Overig", 7},
                                        {"", "", 12}}};

/// The months after the feasts lose more.
int lost(const Segment &segment, int month, Dice &dice)
{
    const int loss = segment.lossPerMyriad * (month == 4 || month == 5 ? 150 : 100 - month) / 100;
    const int hundredths = segment.customers * loss / 100 * dice.between(85, 115) / 100;
    const int known = month == lastMonth ? hundredths / 2 : hundredths; // half of November is known
    return known / 100 + (dice.below(100) < known % 100 ? 1 : 0);
}

/// Who left, by month of the part and segment.
std::vector<std::array<int, segments.size()>> lossesIn(const Part &part)
{
    Dice dice(part.isEarlier() ? 20250501 : 20250901);
    std::vector<std::array<int, segments.size()>> losses;
    for (int month = monthsOf(part).first; month <= monthsOf(part).last; ++month) {
        std::array<int, segments.size()> ofSegments{};
        for (std::size_t i = 0; i < segments.size(); ++i)
            ofSegments[i] = lost(segments[i], month, dice);
        losses.push_back(ofSegments);
    }
    return losses;
}

struct CostLine {
    const char *category;
    std::array<int, teamCount> euros; ///< a month
};
/// What telephone and chat cost; the hours for tickets are booked elsewhere.
constexpr std::array<CostLine, 4> costLines = {{{"Personeel telefoon en chat", {1900, 1700, 1500, 2100}},
                                                {"Software", {350, 350, 350, 450}},
                                                {"Telefonie", {920, 510, 640, 380}},
                                                {"Huisvesting", {210, 210, 210, 210}}}};

struct Offer {
    const char *product;
    const char *kind;
    int cents;
    int marginPercent;
};
constexpr std::array<Offer, 5> offers = {{{"Bezorgabonnement", "Cross-sell", 4995, 62},
                                          {"Snelle bezorging", "Upsell", 695, 40},
                                          {"Verlengde garantie", "Cross-sell", 2495, 71},
                                          {"Groter model", "Upsell", 8900, 24},
                                          {"Cadeauverpakking", "Cross-sell", 395, 55}}};

} // namespace

namespace {

/// Some joined in these months, most of them years ago; what they pay differs a little.
void addThoseWhoStayed(Table &table, int &number, Dice &dice)
{
    const std::int64_t last = firstOf(lastMonth) + 13;
    for (const Segment &segment : segments) {
        for (int customer = segment.customers * 84 / 100; customer > 0; --customer) {
            const int days =
                dice.quantile(std::array<Dice::Quantile, 4>{{{0, 1}, {2500, 420}, {7000, 1300}, {10000, 3200}}});
            const int cents = segment.cents * dice.between(80, 130) / 100;
            const std::int64_t who = 3600200000000 + static_cast<std::int64_t>(number) * 7919;
            table.rows.push_back({numbered('A', ++number), "", count(who), date(last - days), "actief", "", "",
                                  segment.name, "", count(days / 30), money(cents), ""});
        }
    }
}

} // namespace

Table cancellationTable(const Part &part, Dice &dice)
{
    Table table{"abonnees.csv",
                {{"Abonnementsnummer", "Opzegdatum", "Klantnummer", "Startdatum", "Klantstatus", "Opzegreden",
                  "Soort reden", "Klanttype", "Opzeggingen", "Looptijd in maanden", "Maandbedrag", "Toelichting"}}};
    int number = part.numbersFrom(9000);
    const auto losses = lossesIn(part);
    const auto [firstMonth, finalMonth] = monthsOf(part);
    for (int month = firstMonth; month <= finalMonth; ++month) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            for (int left = losses[static_cast<std::size_t>(month - firstMonth)][i]; left > 0; --left) {
                // Nothing is known of the days before the first part.
                const int earliest = firstOf(month) < earlierPart().first ? 4 : 0;
                const std::int64_t at = firstOf(month) + dice.between(earliest, month == lastMonth ? 13 : 27);
                const int months = dice.quantile(std::array<Dice::Quantile, 3>{{{0, 1}, {5000, 11}, {10000, 60}}});
                std::array<int, exits.size()> weights{};
                std::ranges::transform(exits, weights.begin(), &Exit::weight);
                const Exit &exit = exits[dice.weighted(weights)];
                const std::int64_t customer = 3600100000000 + static_cast<std::int64_t>(dice.below(2900)) * 7919;
                const bool hasComment = dice.percent(15);
                table.rows.push_back({numbered('A', ++number), date(at), count(customer), date(at - months * 30L),
                                      "opgezegd", exit.reason, exit.category, segments[i].name, "1", count(months),
                                      money(segments[i].cents), hasComment ? "Misschien later weer." : ""});
            }
        }
    }
    if (!part.isEarlier())
        addThoseWhoStayed(table, number, dice);
    return table;
}

Table customerTable(const Part &part, Dice &dice)
{
    Table table{"abonnees-per-maand.csv", {{"Maand", "Klanttype", "Opzeggingen", "Te verlengen", "Verlengd"}}};
    const auto [firstMonth, finalMonth] = monthsOf(part);
    for (int month = firstMonth; month <= finalMonth; ++month) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const int due = segments[i].customers / 12 * dice.between(88, 112) / 100;
            const int renewed = due * dice.between(84, 93) / 100;
            // The customers and those who left stand in the other table, one by one.
            table.rows.push_back({date(firstOf(month)), segments[i].name, "0", count(due), count(renewed)});
        }
    }
    return table;
}

Table saleTable(const Part &part, Dice &dice, const std::vector<Ticket> &tickets)
{
    Table table{"verkopen.csv",
                {{"Verkoopnummer", "Verkocht op", "Medewerker", "Team", "Ticketnummer", "Klantnummer", "Klanttype",
                  "Kanaal", "Product", "Soort verkoop", "Bedrag", "Marge"}}};
    int number = part.numbersFrom(60000);
    for (const Ticket &ticket : tickets) {
        const Standing standing = standingOf(ticket);
        const bool isSold = dice.perMille(ticket.channel == "Phone" || ticket.channel == "Chat" ? 190 : 65);
        const Offer &offer = offers[dice.weighted(std::array{14, 32, 18, 11, 25})];
        const int cents = offer.cents * dice.between(90, 110) / 100;
        if (!isSold || standing.firstSolved == 0 || standing.agent.empty())
            continue;
        table.rows.push_back({numbered('V', ++number), moment(standing.firstSolved), standing.agent, standing.team,
                              count(ticket.id), count(ticket.customer), ticket.customerType, ticket.channel,
                              offer.product, offer.kind, money(cents), money(cents * offer.marginPercent / 100)});
    }
    return table;
}

Table costTable(const Part &part, Dice &dice)
{
    Table table{"kosten.csv",
                {{"Boekingsnummer", "Maand", "Team", "Kostensoort", "Werkelijk of begroot", "Bedrag", "Valuta"}}};
    int number = part.numbersFrom(1000);
    const auto [firstMonth, finalMonth] = monthsOf(part);
    // The budget runs until the end of the year; of November half is booked.
    for (int month = firstMonth; month <= (part.isEarlier() ? finalMonth : finalMonth + 1); ++month) {
        for (const CostLine &line : costLines) {
            for (std::size_t team = 0; team < teamCount; ++team) {
                const std::int64_t planned = 100LL * line.euros[team];
                const int percent = busyness(firstOf(month)) > 150 ? dice.between(104, 116) : dice.between(94, 105);
                const auto book = [&](const char *basis, std::int64_t cents) {
                    table.rows.push_back({numbered('K', ++number), date(firstOf(month)), teamName(team), line.category,
                                          basis, money(cents), "EUR"});
                };
                book("begroot", planned);
                if (month <= lastMonth)
                    book("werkelijk", planned * percent / (month == lastMonth ? 200 : 100));
            }
        }
    }
    return table;
}

} // namespace example
