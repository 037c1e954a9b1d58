// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/story.h"

#include <algorithm>
#include <array>

namespace example {

namespace {

using Quantile = Dice::Quantile;

constexpr std::array<const char *, teamCount> teams = {"Bestellingen", "Betalingen", "Retouren", "Techniek"};

/// Plainly made-up people: nobody is called like this.
constexpr std::array<std::array<const char *, agentsPerTeam>, teamCount> agents = {{
    {"Appel", "Peer", "Kers", "Pruim", "Perzik", "Abrikoos", "Druif", "Vijg"},
    {"Eik", "Beuk", "Linde", "Berk", "Esdoorn", "Wilg", "Populier", "Kastanje"},
    {"Braam", "Framboos", "Aalbes", "Bosbes", "Kruisbes", "Aardbei", "Moerbei", "Vlierbes"},
    {"Citroen", "Limoen", "Mandarijn", "Meloen", "Mango", "Kiwi", "Banaan", "Papaja"},
}};

struct Area {
    const char *name;
    std::size_t team;
    int weight;
    std::array<const char *, 3> subjects;
};
const std::array<Area, 7> areas = {{
    {"Levering", 0, 26, {"Pakket is niet aangekomen", "Waar blijft mijn bestelling?", "Bezorgmoment wijzigen"}},
    {"Bestelling", 0, 14, {"Bestelling wijzigen", "Artikel vergeten", "Bevestiging niet ontvangen"}},
    {"Factuur", 1, 15, {"Factuur klopt niet", "Kopie van de factuur", "Btw-nummer op de factuur"}},
    {"Betaling", 1, 9, {"Betaling is mislukt", "Dubbel afgeschreven", "Betalen in termijnen"}},
    {"Retour", 2, 20, {"Retour aanmelden", "Geld nog niet terug", "Verkeerd artikel ontvangen"}},
    {"Account", 3, 9, {"Kan niet inloggen", "E-mailadres wijzigen", "Account opheffen"}},
    {"App", 3, 7, {"App sluit vanzelf af", "Melding werkt niet", "Foutmelding bij afrekenen"}},
}};

struct Channel {
    const char *name;
    int weight;
    bool live; ///< somebody is there at once, and only in opening hours
};
constexpr std::array<Channel, 5> channels = {
    {{"Mail", 46, false}, {"Web form", 24, false}, {"Chat", 15, true}, {"Phone", 10, true}, {"Facebook", 5, false}}};

/// Minutes of opening hours until the first reply in writing: most within the morning, a few much later.
constexpr std::array<Quantile, 9> untilReply = {
    {{0, 2}, {1000, 11}, {2500, 32}, {5000, 90}, {7500, 230}, {9000, 560}, {9700, 1300}, {9950, 3000}, {10000, 8000}}};
/// Minutes of opening hours between what the customer answers and the next reply.
constexpr std::array<Quantile, 6> untilNextStep = {
    {{0, 5}, {2500, 40}, {5000, 120}, {8000, 420}, {9700, 1400}, {10000, 4800}}};
/// Minutes until the customer answers, day and night.
constexpr std::array<Quantile, 6> untilCustomer = {
    {{0, 8}, {2500, 90}, {5000, 480}, {8000, 1900}, {9700, 5800}, {10000, 14000}}};

/// Customers do not write at night.
Minute awake(Minute at, Dice &dice)
{
    const Minute minute = minuteOfDay(at);
    if (minute >= 7 * hour && minute < 23 * hour)
        return at;
    const std::int64_t morning = localDayOf(at) + (minute >= 23 * hour ? 1 : 0);
    return instant(morning, 7 * hour + dice.below(180));
}

/// Tells one ticket from its creation on. Everything that happens is appended in order.
class Telling
{
public:
    Telling(Ticket &ticket, Dice &dice, std::size_t team)
        : m_ticket(ticket),
          m_dice(dice),
          m_team(team),
          m_now(ticket.created)
    {
        m_agent = dice.weighted(std::array{16, 14, 13, 13, 12, 12, 11, 9});
    }

    void tell(bool live)
    {
        const std::string priority =
            std::array{"Low", "Normal", "High", "Urgent"}[m_dice.weighted(std::array{14, 62, 18, 6})];
        m_haste = priority == "Urgent" ? 35 : priority == "High" ? 65 : priority == "Low" ? 135 : 100;
        add("team", "", teams[m_team], "");
        add("status", "", "New", "");
        add("priority", "", priority, "");
        m_status = "New";
        if (live)
            tellLive();
        else
            tellInWriting(priority);
        if (m_status == "Solved")
            tellAfterwards();
    }

private:
    void add(const char *what, const std::string &from, const std::string &to, const std::string &by)
    {
        m_ticket.events.push_back({m_now, what, from, to, by});
    }

    void become(const char *status, const std::string &by)
    {
        add("status", m_status, status, by);
        m_status = status;
    }

    std::string me() const { return agentName(m_team, m_agent); }

    void assign()
    {
        add("agent", m_assigned, me(), me());
        m_assigned = me();
        if (m_status == "New")
            become("Open", me());
    }

    void work(std::span<const Quantile> minutes)
    {
        const int skill = 76 + 7 * static_cast<int>(m_agent);
        const std::int64_t drawn = m_dice.quantile(minutes);
        const std::int64_t needed = drawn * skill * m_haste / 10000 * slowness(localDayOf(m_now)) / 100;
        m_now = afterOpenMinutes(m_now, std::max<std::int64_t>(1, needed));
    }

    void reply() { add("reply", "", "", me()); }

    void customerAnswers()
    {
        m_now = awake(m_now + m_dice.quantile(untilCustomer), m_dice);
        if (m_status != "Open")
            become("Open", "");
    }

    /// A call or a chat: answered within minutes, most of it settled there and then.
    void tellLive()
    {
        m_now += m_dice.between(0, 2);
        assign();
        const bool isChat = m_ticket.channel == "Chat";
        m_now += m_dice.between(3, 14);
        if (isChat)
            reply();
        if (m_dice.percent(isChat ? 74 : 82)) {
            m_now += m_dice.between(0, 4);
            become("Solved", me());
            return;
        }
        become("Pending", me());
        customerAnswers();
        tellRounds();
    }

    void tellInWriting(const std::string &priority)
    {
        const Minute created = m_now;
        work(untilReply);
        const Minute replied = m_now;
        // Somebody takes it some time before the reply.
        m_now = std::max(created, replied - m_dice.between(1, 45));
        if (!isOpen(localDayOf(m_now)) || minuteOfDay(m_now) < opening)
            m_now = replied;
        assign();
        if (priority == "Normal" && m_dice.percent(4))
            add("priority", "Normal", "High", me());
        m_now = replied;
        if (m_dice.percent(6))
            transfer();
        reply();
        if (m_dice.perMille(90)) {
            park();
            reply();
        }
        if (m_dice.percent(47)) {
            become("Solved", me());
            return;
        }
        become("Pending", me());
        customerAnswers();
        tellRounds();
    }

    void transfer()
    {
        const std::size_t other = (m_team + 1 + static_cast<std::size_t>(m_dice.below(3))) % teams.size();
        add("team", teams[m_team], teams[other], me());
        m_team = other;
        m_agent = static_cast<std::size_t>(m_dice.below(8));
        assign();
        work(untilNextStep);
    }

    /// Waiting for a supplier or a carrier; now and then for months, and those few pull up every mean.
    void park()
    {
        become("Hold", me());
        const int days = m_dice.percent(9) ? m_dice.between(45, 130) : m_dice.between(1, 9);
        m_now = afterOpenMinutes(m_now + days * day, m_dice.between(5, 200));
        become("Open", me());
    }

    void tellRounds()
    {
        for (int round = 0; round < 9; ++round) {
            work(untilNextStep);
            if (m_assigned.empty())
                assign();
            reply();
            if (m_dice.percent(58)) {
                become("Solved", me());
                return;
            }
            become("Pending", me());
            if (m_dice.percent(7)) {
                // No answer comes: solved after a reminder.
                m_now = afterOpenMinutes(m_now + 7 * day, m_dice.between(1, 60));
                become("Solved", me());
                return;
            }
            customerAnswers();
        }
        work(untilNextStep);
        reply();
        become("Solved", me());
    }

    /// Some customers come back; what stays solved is closed after four days.
    void tellAfterwards()
    {
        const int chance = slowness(localDayOf(m_now)) > 150 ? 16 : 9;
        for (int times = 0; times < 3 && m_dice.percent(chance); ++times) {
            const Minute back = awake(m_now + m_dice.between(60, 4000), m_dice);
            if (back >= m_now + 4 * day)
                break;
            m_now = back;
            become("Open", "");
            tellRounds();
        }
        m_now += 4 * day;
        become("Closed", "");
    }

    Ticket &m_ticket;
    Dice &m_dice;
    std::size_t m_team;
    std::size_t m_agent = 0;
    Minute m_now;
    int m_haste = 100;
    std::string m_status = {};
    std::string m_assigned = {};
};

/// The team of the app was the one that customers complained of; month by month it earned their trust, until it was as
/// good as the others. How many of a hundred more are displeased with it.
int distrust(const std::string &team, std::int64_t onDay)
{
    const std::int64_t daysAhead = dayNumber(2026, 8, 1) - onDay;
    return team == teams[3] ? static_cast<int>(std::clamp<std::int64_t>(daysAhead / 10, 0, 36)) : 0;
}

/// The longer the wait for the solution, the less satisfied.
std::string satisfactionOf(const Ticket &ticket, Dice &dice)
{
    const Standing standing = standingOf(ticket);
    if (standing.solved == 0 || !dice.percent(82))
        return {};
    if (!dice.percent(44))
        return "Offered";
    const Minute open = openMinutes(ticket.created, standing.solved);
    const int patience = open < 120 ? 0 : open < 540 ? 1 : open < 1620 ? 2 : open < 4860 ? 3 : 4;
    static constexpr std::array<std::array<int, 5>, 5> scores = {
        {{1, 1, 4, 29, 65}, {2, 2, 6, 36, 54}, {3, 4, 10, 40, 43}, {9, 9, 17, 37, 28}, {20, 16, 22, 27, 15}}};
    std::array<int, 5> weights = scores[static_cast<std::size_t>(patience)];
    weights[0] += 12 * standing.reopens + distrust(standing.team, localDayOf(ticket.created));
    return std::to_string(1 + dice.weighted(weights));
}

Ticket createdOn(std::int64_t number, Dice &dice)
{
    std::array<int, channels.size()> weights{};
    for (std::size_t i = 0; i < channels.size(); ++i)
        weights[i] = channels[i].live && !isOpen(number) ? 0 : channels[i].weight;
    const Channel &channel = channels[dice.weighted(weights)];
    // Nobody writes before seven; the evening is quieter than the day.
    static constexpr std::array<int, 16> ofHour = {2, 5, 9, 11, 11, 9, 8, 9, 9, 8, 7, 5, 5, 6, 5, 3};
    // One throw a line: the order in which operands are worked out differs between compilers.
    const Minute hourOfDay = 7 + static_cast<Minute>(dice.weighted(ofHour));
    const Minute inHour = dice.below(60);
    const Minute inDay = dice.between(static_cast<int>(opening), static_cast<int>(closing) - 30);
    const Minute minute = channel.live ? inDay : hourOfDay * hour + inHour;
    Ticket ticket;
    ticket.channel = channel.name;
    ticket.created = instant(number, minute);
    return ticket;
}

void tellRest(Ticket &ticket, Dice &dice)
{
    std::array<int, areas.size()> weights{};
    for (std::size_t i = 0; i < areas.size(); ++i)
        weights[i] = areas[i].weight;
    const bool january = monthOf(localDayOf(ticket.created)) == 1;
    if (january)
        weights[4] *= 2; // what was given in December comes back
    const Area &area = areas[dice.weighted(weights)];
    ticket.productArea = area.name;
    ticket.subject = area.subjects[static_cast<std::size_t>(dice.below(3))];
    ticket.type = std::array{"Question", "Problem", "Incident", "Task"}[dice.weighted(std::array{52, 30, 12, 6})];
    ticket.customerType = std::array{"Particulier", "Zakelijk", "Wederverkoper"}[dice.weighted(std::array{72, 22, 6})];
    ticket.customer = 3600100000000 + static_cast<std::int64_t>(dice.below(2900)) * 7919;
    const bool live = ticket.channel == "Chat" || ticket.channel == "Phone";
    Telling(ticket, dice, area.team).tell(live);
    std::erase_if(ticket.events, [](const Event &event) { return event.at > exportedAt(); });
    ticket.satisfaction = satisfactionOf(ticket, dice);
}

} // namespace

std::string teamName(std::size_t team)
{
    return teams[team];
}

std::string agentName(std::size_t team, std::size_t agent)
{
    return std::string("Medewerker ") + agents[team][agent];
}

std::span<const char *const> areasOf(std::size_t team)
{
    static constexpr std::array<std::array<const char *, 2>, teamCount> names = {
        {{"Levering", "Bestelling"}, {"Factuur", "Betaling"}, {"Retour", "Retour"}, {"Account", "App"}}};
    return names[team];
}

int busyness(std::int64_t number)
{
    static constexpr std::array<int, 13> ofMonth = {0, 128, 100, 96, 98, 94, 92, 80, 78, 94, 98, 112, 190};
    static constexpr std::array<int, 8> ofWeekday = {0, 150, 122, 112, 106, 102, 42, 36};
    const bool blackFriday = number >= dayNumber(2025, 11, 28) && number <= dayNumber(2025, 12, 1);
    const int percent = ofMonth[monthOf(number)] * ofWeekday[weekdayOf(number)] / 100;
    return blackFriday ? percent * 16 / 10 : percent;
}

int slowness(std::int64_t number)
{
    const int crowd =
        std::max(80, busyness(number) * 100 / std::array{0, 150, 122, 112, 106, 102, 42, 36}[weekdayOf(number)]);
    const auto months = static_cast<int>((number - turningPoint()) / 30);
    return crowd * crowd * (124 - 4 * months) / 10000;
}

std::vector<Ticket> tellTickets(const Part &part, Dice &dice)
{
    std::vector<Ticket> tickets;
    for (std::int64_t each = part.first; each <= part.last; ++each) {
        // 10.2 tickets on an ordinary day, the rest of the division by chance.
        const int hundredths = 1160 * busyness(each) / 100 * dice.between(82, 118) / 100;
        const int count = hundredths / 100 + (dice.below(100) < hundredths % 100 ? 1 : 0);
        for (int i = 0; i < count; ++i)
            tickets.push_back(createdOn(each, dice));
    }
    std::ranges::stable_sort(tickets, {}, &Ticket::created);
    std::erase_if(tickets, [](const Ticket &ticket) { return ticket.created > exportedAt(); });
    int id = part.numbersFrom(41000);
    for (Ticket &ticket : tickets) {
        id += dice.between(1, 3);
        ticket.id = id;
        tellRest(ticket, dice);
    }
    return tickets;
}

} // namespace example
