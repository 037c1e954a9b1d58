// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/metric_list_model.h"

#include "core/metrics/metric_family.h"
#include "ui/style/theme.h"

namespace kompas {

namespace {

QString searchedIn(const Metric &metric)
{
    QStringList parts = {QString::fromLatin1(metric.id), QString::fromLatin1(metric.code)};
    for (const char *language : {"nl", "en"}) {
        const Words words = Words::of(QString::fromLatin1(language));
        parts += {words.metricName(metric), words.shortName(metric), words.translate("Metric", metric.meaning)};
    }
    return parts.join(u'\n');
}

} // namespace

MetricListModel::MetricListModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const Metric &metric : catalogue())
        m_searched.push_back(searchedIn(metric));
    fill();
}

void MetricListModel::setWords(const Words &words)
{
    if (words.language() == m_words.language())
        return;
    m_words = words;
    fill();
}

void MetricListModel::search(const QString &text)
{
    m_search = text.simplified().split(u' ', Qt::SkipEmptyParts);
    fill();
}

void MetricListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const MetricFamily &family : metricFamilies()) {
        bool isFirst = true;
        std::size_t index = 0;
        for (const Metric &metric : catalogue()) {
            const QString &searched = m_searched[index++];
            const auto isIn = [&searched](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); };
            if (metric.code[0] != family.code || !std::ranges::all_of(m_search, isIn))
                continue;
            if (isFirst)
                m_rows.push_back({nullptr, m_words.translate("Glossary", family.name)});
            isFirst = false;
            m_rows.push_back({&metric, m_words.metricName(metric)});
        }
    }
    endResetModel();
}

int MetricListModel::rowOf(const QString &metric) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&metric](const ListRow &row) { return row.metric && metric == QLatin1String(row.metric->id); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MetricListModel::firstMetric() const
{
    const auto found = std::ranges::find_if(m_rows, [](const ListRow &row) { return row.metric != nullptr; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MetricListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MetricListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == MetricRole)
        return row.metric ? QString::fromLatin1(row.metric->id) : QString();
    if (role == Qt::ToolTipRole && row.metric)
        return m_words.translate("Metric", row.metric->meaning);
    if (role == Qt::FontRole && !row.metric)
        return screenFont(12, true);
    return {};
}

Qt::ItemFlags MetricListModel::flags(const QModelIndex &index) const
{
    const bool isMetric = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].metric;
    return isMetric ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace kompas
