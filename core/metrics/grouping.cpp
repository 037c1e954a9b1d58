// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/grouping.h"

#include "core/data/word_sets.h"
#include "core/query/grouped.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr std::size_t mostDenseKeys = 1'000'000;

} // namespace

/// A column whose words are sets of words: the axis has a place for each single word.
Grouping::Axis Grouping::axisOf(const Dataset &data, const QString &dimension)
{
    if (dimension == QLatin1String("hour"))
        return {Axis::From::Hour, nullptr, 25};
    if (dimension == QLatin1String("weekday"))
        return {Axis::From::Weekday, nullptr, 8};
    const Coded *column = dimensionColumn(data, dimension);
    if (!column)
        return {Axis::From::Nothing, nullptr, 1};
    Axis axis{Axis::From::Words, column, static_cast<std::size_t>(column->dictionary->size())};
    if (!canHaveSeveralWords(dimension))
        return axis;
    QHash<QString, std::size_t> places;
    for (const QString &whole : *column->dictionary) {
        std::vector<std::size_t> &set = axis.sets.emplace_back();
        for (const QString &word : wordsIn(dimension, whole)) {
            const auto place = places.constFind(word);
            set.push_back(place == places.constEnd() ? static_cast<std::size_t>(axis.words.size()) : *place);
            if (place != places.constEnd())
                continue;
            places.insert(word, set.back());
            axis.words += word;
        }
    }
    axis.size = static_cast<std::size_t>(axis.words.size());
    return axis;
}

Grouping::Grouping(const Facts &facts, Kind kind, const QStringList &dimensions)
    : m_zone(facts.zone),
      m_hour(facts.of(kind), facts.zone)
{
    const Dataset &data = facts.of(kind);
    std::size_t keys = 1;
    bool onlyTimes = !dimensions.isEmpty();
    for (const QString &dimension : dimensions) {
        Axis axis = axisOf(data, dimension);
        m_hasSets = m_hasSets || !axis.sets.empty();
        onlyTimes = onlyTimes && (axis.from == Axis::From::Hour || axis.from == Axis::From::Weekday);
        keys *= axis.size;
        m_axes.push_back(std::move(axis));
    }
    m_words.emplace_back();
    if (keys <= mostDenseKeys)
        m_dense.assign(keys, 0);
    const std::size_t inner = m_axes.size() == 2 ? m_axes[1].size : 1;
    for (std::size_t key = 0; onlyTimes && key < keys; ++key) {
        const bool dated = key / inner != 0 && (m_axes.size() == 1 || key % inner != 0);
        if (dated)
            groupOfKey(key);
    }
}

std::size_t Grouping::codeOf(const Axis &axis, qint32 row, qint64 date) const
{
    switch (axis.from) {
    case Axis::From::Nothing:
        return 0;
    case Axis::From::Words:
        return axis.column->codes[static_cast<std::size_t>(row)];
    case Axis::From::Hour:
        return static_cast<std::size_t>(m_hour.of(row, date).value_or(-1) + 1);
    case Axis::From::Weekday:
        return date == noInstant ? 0 : static_cast<std::size_t>(weekdayOf(m_zone, date));
    }
    return 0;
}

QString Grouping::wordOf(const Axis &axis, std::size_t code)
{
    if (!axis.sets.empty())
        return axis.words.at(static_cast<qsizetype>(code));
    if (axis.from == Axis::From::Words)
        return axis.column->dictionary->at(static_cast<qsizetype>(code));
    if (code == 0)
        return QStringLiteral("");
    return QString::number(axis.from == Axis::From::Hour ? code - 1 : code);
}

const std::vector<std::size_t> &Grouping::groupsOf(qint32 row, qint64 date)
{
    if (m_axes.empty())
        return m_groups;
    if (!m_hasSets) {
        std::size_t key = 0;
        for (const Axis &axis : m_axes)
            key = key * axis.size + codeOf(axis, row, date);
        m_groups.front() = groupOfKey(key);
        return m_groups;
    }
    m_keys.assign(1, 0);
    for (const Axis &axis : m_axes) {
        const std::vector<std::size_t> before = std::exchange(m_keys, {});
        const auto append = [&](std::size_t place) {
            for (const std::size_t key : before)
                m_keys.push_back(key * axis.size + place);
        };
        if (axis.sets.empty())
            append(codeOf(axis, row, date));
        else
            std::ranges::for_each(axis.sets[axis.column->codes[static_cast<std::size_t>(row)]], append);
    }
    m_groups.clear();
    for (const std::size_t key : m_keys)
        m_groups.push_back(groupOfKey(key));
    return m_groups;
}

void Grouping::addUndated(const RowSet &rows)
{
    const auto isColumn = [](const Axis &axis) { return axis.from == Axis::From::Words && axis.sets.empty(); };
    if (m_dense.empty() || !std::ranges::all_of(m_axes, isColumn)) {
        for (std::size_t piece = 0; piece < rows.pieces().size(); ++piece)
            forEachRow(rows, piece, [this](qint32 row) { groupsOf(row, noInstant); });
        return;
    }
    Axes axes;
    for (const Axis &axis : m_axes)
        axes.push_back(kompas::Axis::ofCodes(axis.column->codes, axis.size));
    const std::vector<qint64> counts = countBy(rows, axes);
    for (std::size_t key = 0; key < counts.size() && !m_axes.empty(); ++key) {
        if (counts[key] > 0)
            groupOfKey(key);
    }
}

std::size_t Grouping::groupOfWords(const QStringList &words)
{
    const auto found = std::ranges::find(m_words, std::optional(words));
    const auto group = static_cast<std::size_t>(found - m_words.begin());
    if (found == m_words.end())
        m_words.emplace_back(words);
    return group;
}

std::size_t Grouping::groupOfKey(std::size_t key)
{
    std::size_t &group = m_dense.empty() ? m_sparse[key] : m_dense[key];
    if (group == 0) {
        group = m_words.size();
        QStringList words;
        for (std::size_t rest = key, i = m_axes.size(); i > 0; --i) {
            words.prepend(wordOf(m_axes[i - 1], rest % m_axes[i - 1].size));
            rest /= m_axes[i - 1].size;
        }
        m_words.emplace_back(std::move(words));
    }
    return group;
}

} // namespace kompas
