// SPDX-License-Identifier: GPL-3.0-or-later
// What customers do where no agent is: the help centre and social media.
#include "resources/example/outside.h"

#include <algorithm>
#include <array>

namespace example {

namespace {

struct Article {
    const char *title;
    const char *section;
    int views;   ///< on an ordinary day
    int helpful; ///< of a hundred votes
};
constexpr std::array<Article, 10> articles = {{{"Waar is mijn pakket?", "Levering", 92, 71},
                                               {"Bezorgmoment wijzigen", "Levering", 38, 82},
                                               {"Bestelling annuleren", "Bestelling", 31, 77},
                                               {"Factuur downloaden", "Factuur", 44, 90},
                                               {"Betaling mislukt", "Betaling", 22, 54},
                                               {"Retour aanmelden", "Retour", 71, 86},
                                               {"Wanneer krijg ik mijn geld terug?", "Retour", 49, 63},
                                               {"Wachtwoord vergeten", "Account", 35, 88},
                                               {"Account opheffen", "Account", 9, 47},
                                               {"De app sluit vanzelf af", "App", 14, 41}}};

struct SearchWord {
    const char *words;
    const char *area;
    int searches;   ///< in an ordinary week
    int unanswered; ///< of a thousand, those that find nothing
    int unread;     ///< of a hundred that find something, those after which nothing is opened
};
constexpr std::array<SearchWord, 16> searchWords = {{{"pakket kwijt", "Levering", 61, 0, 14},
                                                     {"track en trace", "Levering", 83, 0, 9},
                                                     {"bezorging avond", "Levering", 12, 0, 41},
                                                     {"bestelling wijzigen", "Bestelling", 27, 0, 22},
                                                     {"kortingscode", "Bestelling", 34, 1000, 0},
                                                     {"factuur", "Factuur", 48, 0, 11},
                                                     {"btw", "Factuur", 9, 0, 30},
                                                     {"ideal mislukt", "Betaling", 14, 40, 26},
                                                     {"gespreid betalen", "Betaling", 11, 1000, 0},
                                                     {"retour", "Retour", 79, 0, 8},
                                                     {"retourlabel printen", "Retour", 24, 0, 19},
                                                     {"geld terug", "Retour", 41, 0, 24},
                                                     {"inloggen", "Account", 33, 0, 13},
                                                     {"twee stappen", "Account", 6, 1000, 0},
                                                     {"app crasht", "App", 10, 0, 35},
                                                     {"cadeaubon saldo", "Betaling", 8, 600, 28}}};

constexpr std::array<const char *, 4> platforms = {"Instagram", "Facebook", "X", "LinkedIn"};
struct Mention {
    const char *category;
    const char *sentiment;
    int weight;
    int needsReply; ///< of a hundred
    std::array<const char *, 2> texts;
};
constexpr std::array<Mention, 5> mentions = {{
    {"Compliment", "positief", 24, 12, {"Wat een fijne winkel!", "Snel geholpen, top."}},
    {"Klacht", "negatief", 31, 94, {"Al drie dagen wachten op mijn pakket.", "Niemand neemt op."}},
    {"Vraag", "neutraal", 27, 97, {"Wanneer is dit weer op voorraad?", "Kan ik in de winkel retourneren?"}},
    {"Deelt bericht", "neutraal", 14, 3, {"Kijk eens wat ik vond.", "Deze aanbieding!"}},
    {"Suggestie", "positief", 4, 55, {"Mag de app ook donker?", "Een filter op maat zou fijn zijn."}},
}};

int spread(int ordinary, int percent, Dice &dice)
{
    return ordinary * percent / 100 * dice.between(78, 122) / 100;
}

/// Of so many, about the share given.
int shareOf(int all, int perMille, Dice &dice)
{
    int some = 0;
    for (int i = 0; i < all; ++i)
        some += dice.perMille(perMille) ? 1 : 0;
    return some;
}

Row mentionRow(int number, std::int64_t onDay, Dice &dice)
{
    static constexpr std::array<int, 16> ofHour = {3, 5, 7, 7, 7, 8, 7, 6, 6, 7, 8, 9, 12, 14, 11, 6};
    const Minute hourOfDay = 7 + static_cast<Minute>(dice.weighted(ofHour));
    const Minute inHour = dice.below(60);
    const Minute posted = instant(onDay, hourOfDay * hour + inHour);
    std::array<int, mentions.size()> weights{};
    for (std::size_t i = 0; i < mentions.size(); ++i)
        weights[i] = mentions[i].weight;
    weights[1] = weights[1] * slowness(onDay) / 100;
    const Mention &mention = mentions[dice.weighted(weights)];
    const std::size_t team = dice.weighted(std::array{40, 20, 24, 16});
    const bool needsReply = dice.percent(mention.needsReply);
    const bool isReplied = dice.percent(86);
    const int minutes = dice.quantile(std::array<Dice::Quantile, 4>{{{0, 2}, {5000, 38}, {9000, 240}, {10000, 1500}}});
    const Minute reply = afterOpenMinutes(posted, minutes);
    const std::size_t agent = static_cast<std::size_t>(dice.below(static_cast<int>(agentsPerTeam)));
    const bool hasReply = needsReply && isReplied && reply < exportedAt();
    const char *platform = platforms[dice.weighted(std::array{38, 34, 18, 10})];
    return {numbered('S', number),
            moment(posted),
            platform,
            mention.sentiment,
            mention.category,
            areasOf(team)[static_cast<std::size_t>(dice.below(2))],
            yesNo(needsReply),
            yesNo(hasReply),
            hasReply ? moment(reply) : "",
            hasReply ? agentName(team, agent) : "",
            mention.texts[static_cast<std::size_t>(dice.below(2))]};
}

} // namespace

Table helpCenterTable(const Part &part, Dice &dice)
{
    Table table{"helpcentrum.csv",
                {{"Datum", "Artikel", "Categorie", "Weergaven", "Bezoekers", "Sessies", "Nieuwe sessies", "Weigeringen",
                  "Sessieduur", "Stemmen voor", "Stemmen tegen", "Opmerkingen", "Aangemaakte tickets"}}};
    for (std::int64_t each = part.first; each <= part.last; ++each) {
        // More people find their own way every month.
        const int growth = 90 + static_cast<int>((each - turningPoint()) / 12);
        for (const Article &article : articles) {
            const int views = spread(article.views, busyness(each) * growth / 100, dice);
            const int sessions = views * dice.between(66, 78) / 100;
            const int users = sessions * dice.between(88, 97) / 100;
            const int newSessions = sessions * dice.between(50, 64) / 100;
            const int bounces = sessions * dice.between(28, 46) / 100;
            const int seconds = dice.between(70, 210);
            const int votes = shareOf(views, 34, dice);
            const int inFavour = shareOf(votes, article.helpful * 10, dice);
            const int comments = dice.perMille(12) ? 1 : 0;
            const int tickets = shareOf(sessions, (105 - article.helpful) * 2, dice);
            table.rows.push_back({date(each), article.title, article.section, count(views), count(users),
                                  count(sessions), count(newSessions), count(bounces), duration(seconds),
                                  count(inFavour), count(votes - inFavour), count(comments), count(tickets)});
        }
    }
    return table;
}

Table searchTable(const Part &part, Dice &dice)
{
    Table table{"zoekopdrachten.csv",
                {{"Datum", "Zoekterm", "Productgebied", "Zoekopdrachten", "Zoekopdrachten zonder resultaten",
                  "Zoekopdrachten zonder klikken", "Aangemaakte tickets"}}};
    for (std::int64_t monday = part.first; monday <= part.last; monday += 7) {
        for (const SearchWord &word : searchWords) {
            const int searches = spread(word.searches, busyness(monday + 3) * 95 / 100, dice);
            const int unanswered = shareOf(searches, word.unanswered, dice);
            const int unread = shareOf(searches - unanswered, word.unread * 10, dice);
            const int tickets = shareOf(unanswered, 210, dice) + shareOf(unread, 150, dice);
            table.rows.push_back({date(monday), word.words, word.area, count(searches), count(unanswered),
                                  count(unread), count(tickets)});
        }
    }
    return table;
}

Table mentionTable(const Part &part, Dice &dice)
{
    Table table{"sociale-media.csv",
                {{"Bericht-id", "Geplaatst op", "Platform", "Sentiment", "Soort", "Productgebied", "Reactie nodig",
                  "Beantwoord", "Beantwoord op", "Beantwoord door", "Tekst"}}};
    int number = part.numbersFrom(80000);
    for (std::int64_t each = part.first; each <= part.last; ++each) {
        for (int left = spread(5, busyness(each) + 30, dice); left > 0; --left)
            table.rows.push_back(mentionRow(++number, each, dice));
    }
    return table;
}

} // namespace example
