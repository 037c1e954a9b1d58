// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"

#include "core/report/chart_parts.h"

namespace kompas {

namespace {

/// Remarks that a tile or a chart shows by itself, or that concern single buckets.
constexpr const char *shownElsewhere[] = {"few",     "small",     "unfinished",    "mean_misleading", "no_costs",
                                          "no_data", "no_target", "not_per_agent", "within_limit"};

bool isShownElsewhere(const QString &note)
{
    return std::ranges::any_of(shownElsewhere, [&note](const char *each) { return note == QLatin1String(each); });
}

} // namespace

PageDraft::PageDraft(const PageInput &input, const Words &words, const char *id, const char *title)
    : m_input(input),
      m_words(words)
{
    m_document.id = QString::fromLatin1(id);
    m_document.title = words.translate("Page", title);
    m_document.subtitle =
        words.period(input.selection.period) + QStringLiteral(" · ") + filterText(input.selection, words);
    m_document.corner = settingText(input.selection, words);
    m_document.language = words.language();
}

bool PageDraft::has(const QString &metric) const
{
    const Metric *found = metricById(metric);
    return found && isComputable(m_input.facts, *found);
}

void PageDraft::append(Block block)
{
    if (auto *chart = std::get_if<Chart>(&block.content))
        placeNotes(*chart, m_input.notes);
    m_document.blocks.push_back(std::move(block));
}

void PageDraft::addTiles(const QStringList &metrics, qsizetype always, const PageInput *over)
{
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const QString id = QStringLiteral("tile-") + metrics[i];
        if (has(metrics[i]))
            add(id, 0, tileOf(over ? *over : m_input, m_words, metrics[i]));
        else if (i < always && metricById(metrics[i]))
            add(id, 0, emptyTile(m_words, metrics[i]));
    }
}

void PageDraft::addRemarks(const QStringList &metrics)
{
    QStringList said;
    for (const QString &id : metrics) {
        if (!has(id))
            continue;
        for (const QString &note : figure(m_input, id, m_input.selection).notes) {
            const char *text = noteText(note);
            if (!text || isShownElsewhere(note) || said.contains(note))
                continue;
            said += note;
            add(QStringLiteral("remark-") + note, 12,
                Notice{m_words.metricName(*metricById(id)), m_words.translate("Note", text)});
        }
    }
}

bool anyComputable(const PageInput &input, const QStringList &metrics)
{
    return std::ranges::any_of(metrics, [&input](const QString &id) {
        const Metric *metric = metricById(id);
        return metric && isComputable(input.facts, *metric);
    });
}

Document pageWithoutData(const Words &words, const char *id, const char *title, const QString &howToFill)
{
    Document document{
        .id = QString::fromLatin1(id), .title = words.translate("Page", title), .language = words.language()};
    document.blocks.push_back(
        {QStringLiteral("no-data"), 12, Notice{words.translate("Page", "No data for this page yet"), howToFill}});
    return document;
}

} // namespace kompas
