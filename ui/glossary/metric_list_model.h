// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"

#include <QAbstractListModel>

namespace kompas {

/// The metrics of the catalogue by family, those that a search finds. A row is the heading of a family or a metric.
class MetricListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MetricRole = Qt::UserRole; ///< the id; empty for a heading

    explicit MetricListModel(QObject *parent = nullptr);

    void setWords(const Words &words);
    /// Metrics whose name, meaning or id contains all words of the search, in Dutch or English, whatever their case.
    void search(const QString &text);
    int rowOf(const QString &metric) const; ///< -1 when it is not shown
    int firstMetric() const;                ///< -1 when nothing is found

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct ListRow {
        const Metric *metric = nullptr; ///< nullptr for a heading
        QString text = {};
    };
    void fill();

    Words m_words = Words::of(QStringLiteral("nl"));
    std::vector<QString> m_searched = {}; ///< per metric of the catalogue all that is searched
    QStringList m_search = {};
    std::vector<ListRow> m_rows = {};
};

} // namespace kompas
