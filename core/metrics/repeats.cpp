// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/repeats.h"

#include "core/base/parallel.h"
#include "core/query/extremes.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86400;

/// A contact of somebody about something.
struct Visit {
    qint64 customer;
    quint32 subject;
    qint64 start;
    qint64 end;
    qint32 row;

    bool isAboutTheSameAs(const Visit &other) const { return customer == other.customer && subject == other.subject; }
};

const Coded *filled(const Dataset &data, const char *field)
{
    const auto *words = data.column<Coded>(QString::fromLatin1(field));
    return words && highestIn(words->codes) > 0 ? words : nullptr;
}

/// Where the subject of a record stands; nullptr where it does not matter or is not known of any.
const Coded *subjectsOf(const Source &source, const Dataset &data)
{
    if (source.definitions.text(u"repeat.same_subject") == QLatin1String("no"))
        return nullptr;
    const Coded *categories = filled(data, "category");
    return categories ? categories : filled(data, "product_area");
}

qint64 customerOf(const Numerals &customers, qint32 row)
{
    return customers.empty() ? noInstant : customers[static_cast<std::size_t>(row)];
}

qint64 windowOf(const Source &source)
{
    return static_cast<qint64>(*source.definitions.number(u"repeat.days") * secondsPerDay);
}

bool comesBefore(const Visit &a, const Visit &b)
{
    if (a.customer != b.customer)
        return a.customer < b.customer;
    if (a.subject != b.subject)
        return a.subject < b.subject;
    return a.start != b.start ? a.start < b.start : a.row < b.row;
}

/// Parts on all cores, then one after the other put into those before.
void sortByCustomer(std::vector<Visit> &visits)
{
    constexpr std::size_t few = 50'000;
    const std::size_t parts = visits.size() < few ? 1 : coreCount();
    const auto startOf = [&](std::size_t part) {
        return visits.begin() + static_cast<std::ptrdiff_t>(visits.size() * part / parts);
    };
    inParallel(parts, [&](std::size_t part) { std::sort(startOf(part), startOf(part + 1), comesBefore); });
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(visits.begin(), startOf(part), startOf(part + 1), comesBefore);
}

/// When the record began and ended; without an end it ends as it begins.
std::pair<qint64, qint64> spanOf(const Source &source, Kind kind, qint32 row)
{
    if (kind == Kind::Ticket) {
        const qint64 solved = source.lastSolve(row);
        const qint64 created = source.created(row);
        return {created, solved != noInstant && solved > created ? solved : created};
    }
    const auto *starts = source.facts.contacts->column<Instants>(u"started_at");
    const auto *ends = source.facts.contacts->column<Instants>(u"ended_at");
    const qint64 start = starts ? (*starts)[static_cast<std::size_t>(row)] : noInstant;
    const qint64 end = ends ? (*ends)[static_cast<std::size_t>(row)] : noInstant;
    return {start, std::max(start, end)};
}

std::vector<Visit> visitsOf(const Source &source, Kind kind, const std::vector<char> &counts)
{
    const Dataset &data = source.facts.of(kind);
    const Coded *subjects = subjectsOf(source, data);
    const Numerals &customers = data.customers();
    std::vector<Visit> visits;
    for (qint32 row = 0; row < static_cast<qint32>(data.rows); ++row) {
        const auto [start, end] = spanOf(source, kind, row);
        if (counts[static_cast<std::size_t>(row)] && start != noInstant)
            visits.push_back({customerOf(customers, row), subjects ? subjects->codes[static_cast<std::size_t>(row)] : 0,
                              start, end, row});
    }
    sortByCustomer(visits);
    return visits;
}

} // namespace

Repeats::Repeats(const Source &source, Kind kind)
    : m_standing(static_cast<std::size_t>(source.facts.of(kind).rows), Standing::Alone)
{
    const Dataset &data = source.facts.of(kind);
    const bool isContact = kind == Kind::Contact;
    const auto *directions = isContact ? data.column<Coded>(u"direction") : nullptr;
    const auto *intervals = isContact ? data.column<Integers>(u"interval_minutes") : nullptr;
    const Numerals &customers = data.customers();
    const qint64 until = data.dataUntil();
    std::vector<char> counts(m_standing.size(), 0);
    const qint64 window = windowOf(source);
    for (qint32 row = 0; row < static_cast<qint32>(data.rows); ++row) {
        const auto index = static_cast<std::size_t>(row);
        const bool isIncoming =
            !directions || directions->codes[index] == 0 || directions->at(row) == QLatin1String("inbound");
        const qint64 start = spanOf(source, kind, row).first;
        if (intervals && (*intervals)[index] != noInteger)
            m_standing[index] = Standing::Interval;
        else if (!isIncoming)
            m_standing[index] = Standing::Outgoing;
        else if (customerOf(customers, row) == noInstant)
            m_standing[index] = Standing::NoCustomer;
        else if (start != noInstant && until != noInstant && start > until - window)
            m_standing[index] = Standing::NotMature;
        counts[index] = m_standing[index] == Standing::Alone || m_standing[index] == Standing::NotMature ? 1 : 0;
    }
    const std::vector<Visit> visits = visitsOf(source, kind, counts);
    for (std::size_t i = 0; i < visits.size(); ++i) {
        Standing &standing = m_standing[static_cast<std::size_t>(visits[i].row)];
        for (std::size_t next = i + 1; next < visits.size() && visits[next].isAboutTheSameAs(visits[i]); ++next) {
            const qint64 after = visits[next].start - visits[i].end;
            if (after > window)
                break;
            if (after > 0 && standing == Standing::Alone)
                standing = Standing::Repeated;
        }
    }
}

std::shared_ptr<const Repeats> Repeats::keptWith(const Source &source, Kind kind)
{
    const QString definitions =
        QStringLiteral("%1 %2").arg(windowOf(source)).arg(source.definitions.text(u"repeat.same_subject"));
    return source.history().repeats().of(source.facts.shared(kind), definitions, [&] { return Repeats(source, kind); });
}

const char *Repeats::undecided(qint32 row) const
{
    switch (m_standing[static_cast<std::size_t>(row)]) {
    case Standing::Alone:
    case Standing::Repeated:
        return nullptr;
    case Standing::NotMature:
        return "not_mature";
    case Standing::NoCustomer:
        return "no_customer";
    case Standing::Interval:
        return "interval";
    case Standing::Outgoing:
        return "outgoing";
    }
    return nullptr;
}

std::vector<qint32> casesOf(const Source &source)
{
    const auto rows = static_cast<std::size_t>(source.facts.tickets->rows);
    std::vector<qint32> began(rows, -1);
    std::vector<char> counts(rows, 0);
    const Numerals &customers = source.facts.tickets->customers();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto ticket = static_cast<qint32>(row);
        counts[row] = !source.excluded(ticket) && customerOf(customers, ticket) != noInstant ? 1 : 0;
        // A ticket of nobody in particular is a case of its own.
        began[row] = counts[row] ? -1 : ticket;
    }
    const std::vector<Visit> visits = visitsOf(source, Kind::Ticket, counts);
    const qint64 window = windowOf(source);
    std::size_t first = 0;
    qint64 end = noInstant;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const bool goesOn = i > 0 && visits[i].isAboutTheSameAs(visits[i - 1]) && visits[i].start - end <= window;
        if (!goesOn)
            first = i;
        end = goesOn ? std::max(end, visits[i].end) : visits[i].end;
        const bool isLast =
            i + 1 == visits.size() || !visits[i + 1].isAboutTheSameAs(visits[i]) || visits[i + 1].start - end > window;
        if (isLast)
            began[static_cast<std::size_t>(visits[i].row)] = visits[first].row;
    }
    for (std::size_t row = 0; row < rows; ++row) {
        if (counts[row] && source.created(static_cast<qint32>(row)) == noInstant)
            began[row] = static_cast<qint32>(row);
    }
    return began;
}

std::vector<CustomerRow> customersOf(const Source &source, const std::vector<qint32> &rows)
{
    const Dataset &tickets = *source.facts.tickets;
    const auto *areas = tickets.column<Coded>(u"product_area");
    const Numerals &customers = tickets.customers();
    struct Request {
        qint64 customer;
        quint32 area;
        std::size_t index;
    };
    std::vector<Request> requests;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 customer = customerOf(customers, rows[i]);
        if (customer != noInstant)
            requests.push_back({customer, areas ? areas->codes[static_cast<std::size_t>(rows[i])] : 0, i});
    }
    std::ranges::stable_sort(requests, [](const Request &a, const Request &b) {
        return a.customer != b.customer ? a.customer < b.customer : a.area < b.area;
    });
    const double many = *source.definitions.number(u"next_issue.requests");
    std::vector<CustomerRow> result;
    for (std::size_t i = 0; i < requests.size();) {
        const qint64 customer = requests[i].customer;
        std::size_t most = 0;
        CustomerRow own;
        while (i < requests.size() && requests[i].customer == customer) {
            const std::size_t start = i;
            while (i < requests.size() && requests[i].customer == customer && requests[i].area == requests[start].area)
                ++i;
            if (i - start > most) {
                most = i - start;
                own = {requests[start].index, static_cast<double>(most) >= many};
            }
        }
        result.push_back(own);
    }
    std::ranges::sort(result, {}, &CustomerRow::index);
    return result;
}

} // namespace kompas
