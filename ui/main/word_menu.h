// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/menu_button.h"
#include "ui/main/word_model.h"

class QFrame;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace kompas {

/// A button of the filter bar: opens a list of words with ticks, counts and a search field.
class WordMenu : public MenuButton
{
    Q_OBJECT

public:
    explicit WordMenu(const QString &dimension, QWidget *parent = nullptr);

    /// `label` names the dimension.
    void show(const QString &label, const std::vector<WordModel::Item> &items, const QStringList &chosen);
    using QWidget::show;
    const QString &dimension() const { return m_dimension; }
    bool isNeeded() const { return m_isNeeded; } ///< there is something to choose

signals:
    /// Empty = all.
    void chosenByUser(const QString &dimension, const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void fitList();
    void openPopup();
    void retranslate();
    void updateText();

    QString m_dimension = {};
    QString m_label = {};
    bool m_isNeeded = false;
    WordModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QFrame *m_popup = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace kompas
