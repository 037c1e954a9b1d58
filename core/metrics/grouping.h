// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/collect.h"

#include <unordered_map>

namespace kompas {

/// Cuts the records of one kind by up to two dimensions. Group 0 is the total.
class Grouping
{
public:
    /// Hours and weekdays are those of the date that counts; all of them are groups, also the empty ones.
    Grouping(const Facts &facts, Kind kind, const QStringList &dimensions);

    /// The group of a record, made when it is new; 0 when nothing is grouped by.
    std::size_t groupOf(qint32 row, qint64 date);
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
    };
    std::size_t codeOf(const Axis &axis, qint32 row, qint64 date) const;
    static QString wordOf(const Axis &axis, std::size_t code);
    std::size_t groupOfKey(std::size_t key);

    const Zone &m_zone;
    std::vector<Axis> m_axes = {};
    std::vector<std::optional<QStringList>> m_words = {};
    std::vector<std::size_t> m_dense = {}; ///< group by key, 0 = none yet; for few keys
    std::unordered_map<std::size_t, std::size_t> m_sparse = {};
};

} // namespace kompas
