// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/demand.h"

#include "core/data/calendar.h"
#include "core/metrics/collect.h"
#include "core/metrics/contact_amounts.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/queueing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86'400;
/// Longer pasts are a mistake in a date: a century.
constexpr qint64 mostDays = 36'525;

/// A record of one channel with its local time.
struct Arrival {
    qint64 local = 0;
    double contacts = 0;
    double minutes = 0; ///< of the interval it stands for; 0: one contact
    double handled = 0;
    double seconds = 0; ///< handle time of each
};

/// Divides what arrived over days and slots; an interval longer than a slot evenly over its slots.
class Spreading
{
public:
    Spreading(Demand &demand, qint64 firstDay) : m_demand(demand), m_first(firstDay) {}

    void add(const Arrival &arrival)
    {
        const qint64 slotSeconds = static_cast<qint64>(m_demand.slotMinutes) * secondsPerMinute;
        const qint64 slot = (arrival.local - m_first * secondsPerDay) / slotSeconds;
        const auto parts = std::max<qint64>(1, std::llround(arrival.minutes / m_demand.slotMinutes));
        for (qint64 part = 0; part < parts; ++part) {
            const auto at = static_cast<std::size_t>(slot + part);
            if (at >= m_demand.contacts.size())
                break;
            const double share = 1.0 / static_cast<double>(parts);
            m_demand.contacts[at] += arrival.contacts * share;
            m_demand.handled[at] += arrival.handled * share;
            m_demand.handledSeconds[at] += arrival.handled * share * arrival.seconds;
        }
        if (arrival.minutes >= minutesPerDay)
            m_demand.knowsTimes = false;
    }

private:
    Demand &m_demand;
    qint64 m_first;
};

using Arrivals = std::map<QString, std::vector<Arrival>>;

std::vector<Demand> demandsFrom(const Facts &facts, const Arrivals &arrivals, Kind kind, int slotMinutes)
{
    std::vector<Demand> demands;
    for (const auto &[channel, all] : arrivals) {
        const auto [earliest, latest] = std::ranges::minmax(all, {}, &Arrival::local);
        const qint64 first = earliest.local / secondsPerDay;
        const qint64 days = latest.local / secondsPerDay - first + 1;
        if (days > mostDays)
            continue;
        Demand demand{.channel = channel, .kind = kind, .slotMinutes = slotMinutes};
        demand.first = QDate(1970, 1, 1).addDays(first);
        const auto perDay = static_cast<std::size_t>(days * demand.slotsPerDay());
        for (std::vector<double> *each : {&demand.contacts, &demand.handled, &demand.handledSeconds})
            each->assign(perDay, 0);
        for (qint64 day = 0; day < days; ++day)
            demand.dayOff.push_back(isDayOff(facts.hours, demand.first.addDays(day)) ? 1 : 0);
        Spreading spreading(demand, first);
        for (const Arrival &each : all)
            spreading.add(each);
        demands.push_back(std::move(demand));
    }
    std::ranges::stable_sort(demands, std::greater<>(), &Demand::total);
    return demands;
}

QString channelOf(const Dataset &data, qint32 row)
{
    const auto *channels = data.column<Coded>(u"channel");
    return channels ? channels->at(row) : QString();
}

Arrivals contactArrivals(const Source &source, const Selection &selection)
{
    const Dataset &data = *source.facts.contacts;
    const auto *lengths = data.column<Integers>(u"interval_minutes");
    const auto *answered = data.column<Numbers>(u"answered");
    const AmountOf handling = contactAmount(source, u"handle");
    Arrivals arrivals;
    const Collected collected =
        collect(source, *metricById(u"contacts_offered"), selection, Bucket::None, LeftOuts::None);
    for (const Contribution &each : collected.counted) {
        if (each.date == noInstant)
            continue;
        const auto row = static_cast<std::size_t>(each.row);
        Arrival arrival{.local = source.facts.zone.toLocal(each.date), .contacts = each.weight};
        if (lengths && (*lengths)[row] != noInteger)
            arrival.minutes = (*lengths)[row];
        arrival.seconds = handling(each.row);
        const double own = answered ? (*answered)[row] : each.weight;
        arrival.handled = std::isnan(arrival.seconds) ? 0 : std::isnan(own) ? each.weight : own;
        arrival.seconds = std::isnan(arrival.seconds) ? 0 : arrival.seconds;
        arrivals[channelOf(data, each.row)].push_back(arrival);
    }
    return arrivals;
}

Arrivals ticketArrivals(const Source &source, const Selection &selection)
{
    const auto *minutes = source.facts.tickets->column<Numbers>(u"handle_minutes");
    Arrivals arrivals;
    const Collected collected =
        collect(source, *metricById(u"tickets_created"), selection, Bucket::None, LeftOuts::None);
    for (const Contribution &each : collected.counted) {
        if (each.date == noInstant)
            continue;
        Arrival arrival{.local = source.facts.zone.toLocal(each.date), .contacts = each.weight};
        const double own = minutes ? (*minutes)[static_cast<std::size_t>(each.row)] : std::nan("");
        arrival.handled = std::isnan(own) ? 0 : 1;
        arrival.seconds = std::isnan(own) ? 0 : own * secondsPerMinute;
        arrivals[QString()].push_back(arrival);
    }
    return arrivals;
}

/// How long customers waited, and how many gave up: from this the patience follows.
void addWaiting(const Source &source, const Selection &selection, std::vector<Demand> &demands)
{
    const Dataset &data = *source.facts.contacts;
    const auto of = [&](qint32 row) { return std::ranges::find(demands, channelOf(data, row), &Demand::channel); };
    const auto *abandoned = data.column<Numbers>(u"abandoned");
    const Collected waits = collect(source, *metricById(u"average_wait_all"), selection, Bucket::None, LeftOuts::None);
    for (const Contribution &each : waits.counted) {
        const auto demand = of(each.row);
        const double quits = abandoned ? (*abandoned)[static_cast<std::size_t>(each.row)] : std::nan("");
        if (demand == demands.end() || std::isnan(quits))
            continue;
        demand->waitedSeconds += each.value * each.weight;
        demand->abandoned += quits;
    }
}

} // namespace

double Demand::total() const
{
    double sum = 0;
    for (const double each : contacts)
        sum += each;
    return sum;
}

std::optional<double> Demand::meanHandle() const
{
    double seconds = 0;
    double count = 0;
    for (std::size_t i = 0; i < handled.size(); ++i) {
        seconds += handledSeconds[i];
        count += handled[i];
    }
    return count > 0 && seconds > 0 ? std::optional(seconds / count) : std::nullopt;
}

std::optional<double> Demand::patience() const
{
    return patienceFrom(waitedSeconds, abandoned);
}

std::vector<Demand> demandsOf(const Facts &facts, const Definitions &definitions, const Selection &selection,
                              int slotMinutes)
{
    const Targets none;
    const Source source(facts, definitions, none);
    Selection all = selection;
    all.period = {};
    const Metric &offered = *metricById(u"contacts_offered");
    if (isComputable(facts, offered)) {
        std::vector<Demand> demands = demandsFrom(facts, contactArrivals(source, all), Kind::Contact, slotMinutes);
        if (!demands.empty()) {
            addWaiting(source, all, demands);
            return demands;
        }
    }
    return demandsFrom(facts, ticketArrivals(source, all), Kind::Ticket, slotMinutes);
}

bool isDayOff(const OpeningClocks &clocks, QDate day)
{
    if (clocks.usual)
        return clocks.usual->isOff(day);
    return std::ranges::binary_search(dutchHolidays(day.year()), day);
}

} // namespace kompas
