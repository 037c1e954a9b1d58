// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

namespace kompas {

/// A page being put together: what all pages of the window have in common.
class PageDraft
{
public:
    /// `title` is that of pages(), English.
    PageDraft(const PageInput &input, const Words &words, const char *id, const char *title);

    /// The notes of the file are put into charts over time.
    template<typename T>
    void add(const QString &id, int span, T &&content)
    {
        append(Block{id, span, std::forward<T>(content)});
    }
    /// A row of equal tiles: of those metrics that exist, a tile for each that the facts can answer, and an empty one
    /// for each of the first `always` that they cannot. `over`: over another period than that of the page.
    void addTiles(const QStringList &metrics, qsizetype always = 0, const PageInput *over = nullptr);
    /// What the numbers of these metrics are remarked with (`no_zero_in_nps`, `mixed_scales`): one notice each.
    void addRemarks(const QStringList &metrics);
    bool has(const QString &metric) const;
    Document finished() { return std::move(m_document); }

private:
    void append(Block block);

    const PageInput &m_input;
    const Words &m_words;
    Document m_document = {};
};

/// Whether the facts can answer one of the metrics.
bool anyComputable(const PageInput &input, const QStringList &metrics);
/// The whole page when nothing can be shown: what it would tell, and which export fills it.
Document pageWithoutData(const Words &words, const char *id, const char *title, const QString &howToFill);

} // namespace kompas
