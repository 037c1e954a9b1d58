// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/extent.h"

#include <QAbstractListModel>
#include <QSet>

namespace kompas {

/// The words of a dimension with a tick and a count each.
class WordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Item {
        QString word = {};
        QString text = {};  ///< in the language of the reader
        QString count = {}; ///< formatted

        bool operator==(const Item &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<Item> &items, const QStringList &chosen);
    QStringList chosen() const; ///< in the order of the items

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenByUser();

private:
    std::vector<Item> m_items = {};
    QSet<QString> m_chosen = {};
};

} // namespace kompas
