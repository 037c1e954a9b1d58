// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view.h"

namespace kompas {

namespace {

constexpr std::size_t historyLimit = 200;

} // namespace

Selection selectionOf(const View &view, std::optional<QDate> lastDay)
{
    Selection selection = view.selection;
    if (view.period == PeriodChoice::Custom)
        return selection;
    selection.period = lastDay ? periodOf(view.period, *lastDay) : Period{};
    return selection;
}

QStringList wordsOf(const Selection &selection, const QString &dimension)
{
    const auto found = std::ranges::find(selection.where, dimension, &Condition::dimension);
    return found == selection.where.end() ? QStringList() : found->values;
}

void setWords(Selection &selection, const QString &dimension, const QStringList &words)
{
    const auto found = std::ranges::find(selection.where, dimension, &Condition::dimension);
    if (found == selection.where.end()) {
        if (!words.isEmpty())
            selection.where.push_back({dimension, words});
    } else if (words.isEmpty()) {
        selection.where.erase(found);
    } else {
        found->values = words;
    }
}

void ViewHistory::visit(const View &view)
{
    if (view == current())
        return;
    m_views.resize(m_at + 1);
    m_views.push_back(view);
    if (m_views.size() > historyLimit)
        m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

void ViewHistory::rename(const RenamedWords &renamed)
{
    for (View &view : m_views)
        kompas::rename(view.selection.where, renamed);
}

bool ViewHistory::filtersOn(const QString &dimension) const
{
    return std::ranges::any_of(m_views,
                               [&](const View &view) { return !wordsOf(view.selection, dimension).isEmpty(); });
}

} // namespace kompas
