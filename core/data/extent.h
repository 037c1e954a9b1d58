// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <QDate>
#include <QMap>

namespace kompas {

/// What the data offers to choose from: the words of its dimensions and the weeks it covers.

struct WordCount {
    QString word = {};  ///< as in the data; "" for records without the attribute
    qint64 records = 0; ///< of all kinds that have the dimension as a column

    bool operator==(const WordCount &) const = default;
};

/// The words of a dimension that occur, the most frequent first, ties by the word. Empty when no record has a word at
/// all, or when the dimension is no column (hour, weekday).
std::vector<WordCount> wordCounts(const Facts &facts, QStringView dimension);

/// The dimensions of the user's own that some record has, in the order of their names.
QStringList ownDimensions(const Facts &facts);

/// Mondays of the ISO weeks in which a ticket was solved or a record of another kind came to be (ticket events and what
/// is planned say nothing), oldest first, in the zone of the facts.
std::vector<QDate> weeksWithData(const Facts &facts);

/// How many records of a kind fall on each day: tickets by creation, events by their moment, answers by the day they
/// were given (or offered, when they were not).
struct DayCoverage {
    Kind kind = Kind::Ticket;
    QMap<QDate, qint64> days = {}; ///< local days with at least one record
    qint64 undated = 0;

    bool operator==(const DayCoverage &) const = default;
};
/// One entry for every kind that has records, in the order of kinds.
std::vector<DayCoverage> coverage(const Facts &facts);

/// The last local day that has data; nothing when there are no dates at all.
std::optional<QDate> lastDay(const Facts &facts);

} // namespace kompas
