// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/source.h"

namespace kompas {

/// Which contacts, or tickets, the same customer followed by another one on the same subject (METRICS C2 and C22).
/// Looks at all records of the kind, not at a selection: the next contact may have come by another channel.
class Repeats
{
public:
    Repeats(const Source &source, Kind kind);
    /// The same, kept with the facts.
    static std::shared_ptr<const Repeats> keptWith(const Source &source, Kind kind);

    bool isRepeated(qint32 row) const { return m_standing[static_cast<std::size_t>(row)] == Standing::Repeated; }
    /// Why nothing can be said about the record yet or at all; nullptr when it can.
    const char *undecided(qint32 row) const;

private:
    enum class Standing : quint8 { Alone, Repeated, NotMature, NoCustomer, Interval, Outgoing };
    std::vector<Standing> m_standing;
};

/// Tickets of one customer on one subject that follow each other (METRICS C6): of every ticket that ends such a case,
/// the row of the ticket that began it; -1 for the others.
std::vector<qint32> casesOf(const Source &source);

/// Of every customer of these tickets one, taken from the product area with most of the customer's requests, and
/// whether there are at least that many (METRICS C21). Rows without a customer are not in it.
struct CustomerRow {
    std::size_t index = 0; ///< in `rows`
    bool hasMany = false;
};
std::vector<CustomerRow> customersOf(const Source &source, const std::vector<qint32> &rows);

} // namespace kompas
