// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/contact_amounts.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double at(const Numbers *column, qint32 row)
{
    return column ? (*column)[static_cast<std::size_t>(row)] : none;
}

double at(const Integers *column, qint32 row)
{
    const qint32 value = column ? (*column)[static_cast<std::size_t>(row)] : noInteger;
    return value == noInteger ? none : value;
}

double orZero(double value)
{
    return std::isnan(value) ? 0 : value;
}

enum class ShortOnes : quint8 { Count, LeftOut, LeftOutAbove };

/// The columns of the contacts and the parameters in force.
class Contacts
{
public:
    explicit Contacts(const Source &source)
        : m_data(*source.facts.contacts),
          m_tickets(m_data.ticketRows()),
          m_interval(m_data.column<Integers>(u"interval_minutes")),
          m_offered(number("offered")),
          m_answered(number("answered")),
          m_abandoned(number("abandoned")),
          m_short(number("short_abandoned")),
          m_blocked(number("blocked")),
          m_inTime(number("answered_in_time")),
          m_ivr(number("ivr_seconds")),
          m_wait(number("wait_seconds")),
          m_answer(number("answer_seconds")),
          m_abandon(number("abandon_seconds")),
          m_talk(number("talk_seconds")),
          m_hold(number("hold_seconds")),
          m_wrapUp(number("wrap_up_seconds")),
          m_handle(number("handle_seconds")),
          m_transfers(m_data.column<Integers>(u"transfers")),
          m_registered(m_data.column<Integers>(u"registered")),
          m_registrations(m_data.column<Integers>(u"registrations")),
          m_threshold(*source.definitions.number(u"sl.threshold_seconds")),
          m_shortSeconds(*source.definitions.number(u"abandon.short_seconds")),
          m_serviceOf(source.definitions.text(u"sl.denominator")),
          m_withHold(source.definitions.text(u"aht.include_hold") == QLatin1String("yes")),
          m_onlyHeld(source.definitions.text(u"hold.over") == QLatin1String("held"))
    {
        const QString shortOnes = source.definitions.text(u"abandon.exclude_short");
        if (shortOnes == QLatin1String("both"))
            m_shortOnes = ShortOnes::LeftOut;
        else if (shortOnes == QLatin1String("numerator"))
            m_shortOnes = ShortOnes::LeftOutAbove;
    }

    double answerSeconds(qint32 row) const
    {
        const double stated = at(m_answer, row);
        return std::isnan(stated) && !isInterval(row) ? at(m_wait, row) : stated;
    }
    double waitSeconds(qint32 row) const
    {
        const double stated = at(m_wait, row);
        return std::isnan(stated) ? at(at(m_answered, row) > 0 ? m_answer : m_abandon, row) : stated;
    }
    double totalWait(qint32 row) const { return at(m_ivr, row) + answerSeconds(row); }
    double handleSeconds(qint32 row) const
    {
        const double stated = at(m_handle, row);
        const double parts = at(m_talk, row) + orZero(at(m_wrapUp, row));
        const double hold = at(m_hold, row);
        if (m_withHold)
            return std::isnan(stated) ? parts + orZero(hold) : stated;
        return std::isnan(parts) ? stated - hold : parts;
    }
    double holdSeconds(qint32 row) const
    {
        const double hold = at(m_hold, row);
        return m_onlyHeld && hold == 0 ? none : hold;
    }
    /// Answered within the threshold; in one of the definitions also abandoned within it.
    double inTime(qint32 row) const
    {
        const double answered = answeredInTime(row);
        return m_serviceOf == QLatin1String("answered_or_abandoned_in_time") ? answered + abandonedInTime(row)
                                                                             : answered;
    }
    double serviceBase(qint32 row) const
    {
        if (m_serviceOf == QLatin1String("answered"))
            return at(m_answered, row);
        if (m_serviceOf == QLatin1String("offered_less_short"))
            return at(m_offered, row) - shortAbandoned(row);
        if (m_serviceOf == QLatin1String("offered_less_abandoned_in_time"))
            return at(m_offered, row) - abandonedInTime(row);
        return at(m_offered, row);
    }
    double shortAbandoned(qint32 row) const { return abandonedWithin(row, m_shortSeconds, at(m_short, row)); }
    double abandoned(qint32 row) const
    {
        return at(m_abandoned, row) - (m_shortOnes == ShortOnes::Count ? 0 : shortAbandoned(row));
    }
    double abandonBase(qint32 row) const
    {
        return at(m_offered, row) - (m_shortOnes == ShortOnes::LeftOut ? shortAbandoned(row) : 0);
    }
    double blocked(qint32 row) const { return orZero(at(m_blocked, row)); }
    double attempts(qint32 row) const { return orZero(at(m_offered, row)) + orZero(at(m_blocked, row)); }
    double transferred(qint32 row) const
    {
        const double transfers = at(m_transfers, row);
        return isInterval(row) ? transfers : std::min(transfers, 1.0);
    }
    /// As the export says; else by its registrations; else by the ticket that it belongs to.
    double registered(qint32 row) const
    {
        if (const double stated = at(m_registered, row); !std::isnan(stated))
            return stated;
        if (const double count = at(m_registrations, row); !std::isnan(count))
            return count >= 1 ? 1 : 0;
        return !m_tickets.empty() && m_tickets[static_cast<std::size_t>(row)] >= 0 ? 1 : 0;
    }

private:
    bool isInterval(qint32 row) const
    {
        return m_interval && (*m_interval)[static_cast<std::size_t>(row)] != noInteger;
    }
    const Numbers *number(const char *field) const { return m_data.column<Numbers>(QString::fromLatin1(field)); }

    double answeredInTime(qint32 row) const
    {
        const double answered = at(m_answered, row);
        const double seconds = answerSeconds(row);
        if (isInterval(row) || (answered > 0 && std::isnan(seconds)))
            return at(m_inTime, row);
        return answered > 0 && seconds > m_threshold ? 0 : answered;
    }
    double abandonedInTime(qint32 row) const { return abandonedWithin(row, m_threshold, none); }
    double abandonedWithin(qint32 row, double limit, double stated) const
    {
        const double abandoned = at(m_abandoned, row);
        if (isInterval(row))
            return stated;
        if (!(abandoned > 0))
            return abandoned;
        const double own = at(m_abandon, row);
        const double seconds = std::isnan(own) ? at(m_wait, row) : own;
        return std::isnan(seconds) ? stated : seconds <= limit ? abandoned : 0;
    }

    const Dataset &m_data;
    const std::vector<qint32> &m_tickets;
    const Integers *m_interval;
    const Numbers *m_offered;
    const Numbers *m_answered;
    const Numbers *m_abandoned;
    const Numbers *m_short;
    const Numbers *m_blocked;
    const Numbers *m_inTime;
    const Numbers *m_ivr;
    const Numbers *m_wait;
    const Numbers *m_answer;
    const Numbers *m_abandon;
    const Numbers *m_talk;
    const Numbers *m_hold;
    const Numbers *m_wrapUp;
    const Numbers *m_handle;
    const Integers *m_transfers;
    const Integers *m_registered;
    const Integers *m_registrations;
    double m_threshold;
    double m_shortSeconds;
    QString m_serviceOf;
    bool m_withHold;
    bool m_onlyHeld;
    ShortOnes m_shortOnes = ShortOnes::Count;
};

struct Named {
    const char *id;
    double (Contacts::*of)(qint32) const;
};

constexpr Named table[] = {
    {"answer_time", &Contacts::answerSeconds}, {"queue_wait", &Contacts::waitSeconds},
    {"total_wait", &Contacts::totalWait},      {"handle", &Contacts::handleSeconds},
    {"on_hold_time", &Contacts::holdSeconds},  {"in_time", &Contacts::inTime},
    {"service_base", &Contacts::serviceBase},  {"short_ones", &Contacts::shortAbandoned},
    {"abandoned_ones", &Contacts::abandoned},  {"abandon_base", &Contacts::abandonBase},
    {"blocked_ones", &Contacts::blocked},      {"attempts", &Contacts::attempts},
    {"transferred", &Contacts::transferred},   {"is_registered", &Contacts::registered},
};

} // namespace

AmountOf contactAmount(const Source &source, QStringView id)
{
    const auto found = std::ranges::find_if(table, [id](const Named &each) { return id == QLatin1String(each.id); });
    if (found == std::end(table))
        return {};
    return [contacts = Contacts(source), of = found->of](qint32 row) { return (contacts.*of)(row); };
}

} // namespace kompas
