// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"

#include <QAbstractListModel>

namespace kompas {

/// The metrics of the catalogue by family and the words of the contact centre, those that a search finds. A row is a
/// heading, a metric or a word.
class MetricListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MetricRole = Qt::UserRole; ///< the id of the metric or word; empty for a heading

    explicit MetricListModel(QObject *parent = nullptr);

    void setWords(const Words &words);
    /// What has all words of the search in its name, meaning or id, in Dutch or English, whatever their case.
    void search(const QString &text);
    int rowOf(const QString &metric) const; ///< -1 when it is not shown
    int firstMetric() const;                ///< -1 when nothing is found

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct ListRow {
        QString id = {}; ///< empty for a heading
        QString text = {};
        QString meaning = {};
    };
    bool isFound(const QString &searched) const;
    void addTo(bool &isFirst, const char *heading, ListRow row);
    void fill();

    Words m_words = Words::of(QStringLiteral("nl"));
    std::vector<QString> m_searched = {};      ///< per metric of the catalogue all that is searched
    std::vector<QString> m_searchedTerms = {}; ///< per word of the contact centre
    QStringList m_search = {};
    std::vector<ListRow> m_rows = {};
};

} // namespace kompas
