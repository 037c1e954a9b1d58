// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/words_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace kompas {

/// The words of an export on one sort of thing, with what each means; `above` stands over the table.
class WordsForm : public QWidget
{
    Q_OBJECT

public:
    explicit WordsForm(WordsModel::About about, QWidget *above = nullptr, QWidget *parent = nullptr);

    void show(const WordsModel::Content &content, const Words &words);
    using QWidget::show;

signals:
    /// As WordsModel::chosenByUser.
    void chosenByUser(const QString &key, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WordsModel::About m_about;
    WordsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace kompas
