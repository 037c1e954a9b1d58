// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/collect.h"
#include "core/metrics/filter.h"

#include <unordered_map>

namespace kompas {

/// Cuts the records of one kind by up to two dimensions. Group 0 is the total. A record with several tags is in the
/// group of each of them.
class Grouping
{
public:
    /// Hours and weekdays are those of the date that counts; all of them are groups, also the empty ones.
    Grouping(const Facts &facts, Kind kind, const QStringList &dimensions);

    /// The groups of a record, made when they are new; the total alone when nothing is grouped by. Valid until the next
    /// call.
    const std::vector<std::size_t> &groupsOf(qint32 row, qint64 date);
    /// Makes the groups of records without a date.
    void addUndated(const RowSet &rows);
    /// The group of these words, made when it is new.
    std::size_t groupOfWords(const QStringList &words);
    std::size_t size() const { return m_words.size(); }
    /// The words of a group, one for each dimension; nothing for the total.
    const std::optional<QStringList> &words(std::size_t group) const { return m_words[group]; }

private:
    struct Axis {
        enum class From : quint8 { Nothing, Words, Hour, Weekday } from;
        const Coded *column;
        std::size_t size;
        QStringList words = {};                          ///< of a dimension of which a record can have several
        std::vector<std::vector<std::size_t>> sets = {}; ///< by the code of the column: the places of its words
    };
    static Axis axisOf(const Dataset &data, const QString &dimension);
    std::size_t codeOf(const Axis &axis, qint32 row, qint64 date) const;
    static QString wordOf(const Axis &axis, std::size_t code);
    std::size_t groupOfKey(std::size_t key);

    const Zone &m_zone;
    HourOfRecord m_hour;
    std::vector<Axis> m_axes = {};
    bool m_hasSets = false;
    std::vector<std::size_t> m_keys = {};    ///< of the record looked at
    std::vector<std::size_t> m_groups = {0}; ///< of the record looked at
    std::vector<std::optional<QStringList>> m_words = {};
    std::vector<std::size_t> m_dense = {}; ///< group by key, 0 = none yet; for few keys
    std::unordered_map<std::size_t, std::size_t> m_sparse = {};
};

} // namespace kompas
