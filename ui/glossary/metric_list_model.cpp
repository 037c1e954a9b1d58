// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/metric_list_model.h"

#include "core/metrics/metric_family.h"
#include "core/report/terms.h"
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

QString searchedIn(const Term &term)
{
    QStringList parts;
    for (const char *language : {"nl", "en"}) {
        const Words words = Words::of(QString::fromLatin1(language));
        parts +=
            {words.translate("Term", term.name), *term.meaning ? words.translate("Term", term.meaning) : QString()};
    }
    return parts.join(u'\n');
}

} // namespace

MetricListModel::MetricListModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const Term &term : contactCentreTerms())
        m_searchedTerms.push_back(searchedIn(term));
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

bool MetricListModel::isFound(const QString &searched) const
{
    return std::ranges::all_of(
        m_search, [&searched](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

void MetricListModel::addTo(bool &isFirst, const char *heading, ListRow row)
{
    if (isFirst)
        m_rows.push_back({{}, m_words.translate("Glossary", heading), {}});
    isFirst = false;
    m_rows.push_back(std::move(row));
}

void MetricListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const MetricFamily &family : metricFamilies()) {
        bool isFirst = true;
        std::size_t index = 0;
        for (const Metric &metric : catalogue()) {
            if (isFound(m_searched[index++]) && metric.code[0] == family.code)
                addTo(isFirst, family.name,
                      {QString::fromLatin1(metric.id), m_words.metricName(metric),
                       m_words.translate("Metric", metric.meaning)});
        }
    }
    bool isFirst = true;
    std::size_t index = 0;
    for (const Term &term : contactCentreTerms()) {
        if (isFound(m_searchedTerms[index++]))
            addTo(isFirst, QT_TRANSLATE_NOOP("Glossary", "Words of the contact centre"),
                  {QString::fromLatin1(term.id), m_words.translate("Term", term.name),
                   *term.meaning ? m_words.translate("Term", term.meaning) : QString()});
    }
    endResetModel();
}

int MetricListModel::rowOf(const QString &metric) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&metric](const ListRow &row) { return !row.id.isEmpty() && row.id == metric; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MetricListModel::firstMetric() const
{
    const auto found = std::ranges::find_if(m_rows, [](const ListRow &row) { return !row.id.isEmpty(); });
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
        return row.id;
    if (role == Qt::ToolTipRole)
        return row.meaning;
    if (role == Qt::FontRole && row.id.isEmpty())
        return screenFont(12, true);
    return {};
}

Qt::ItemFlags MetricListModel::flags(const QModelIndex &index) const
{
    const bool isMetric = index.isValid() && !m_rows[static_cast<std::size_t>(index.row())].id.isEmpty();
    return isMetric ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace kompas
