// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/workbench/renamed.h"

namespace kompas {

/// What the window looks at: a page and a selection. A value; going back is taking an older one.
struct View {
    QString page = QStringLiteral("overview");
    QString metric = {}; ///< the one that pages about one metric show
    PeriodChoice period = PeriodChoice::LastCompleteWeek;
    /// `selection.period` is the user's own for PeriodChoice::Custom and unused otherwise.
    Selection selection = {.center = Center::Median};
    PageInput::Comparison comparison = PageInput::Comparison::PreviousPeriod;

    bool operator==(const View &) const = default;
};

/// The selection with its period worked out against the last day of the data; without a day all records count.
Selection selectionOf(const View &view, std::optional<QDate> lastDay);

/// The words of a dimension that are filtered on; empty = all.
QStringList wordsOf(const Selection &selection, const QString &dimension);
/// Replaces the filter of a dimension; no words takes it away.
void setWords(Selection &selection, const QString &dimension, const QStringList &words);

/// Where the user has been. `visit` forgets what lay ahead.
class ViewHistory
{
public:
    explicit ViewHistory(const View &first = {}) : m_views{first} {}

    const View &current() const { return m_views[m_at]; }
    void visit(const View &view);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    void goBack() { m_at -= canGoBack() ? 1 : 0; }
    void goForward() { m_at += canGoForward() ? 1 : 0; }
    /// Filters follow words that have another name now.
    void rename(const RenamedWords &renamed);
    bool filtersOn(const QString &dimension) const; ///< in any of the views

private:
    std::vector<View> m_views;
    std::size_t m_at = 0;
};

} // namespace kompas
