// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/report/words.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kompas {

/// Lets the user choose the figures of the overview among all metrics with one value. Metrics that the file cannot
/// answer yet can be chosen as well: they say what would fill them.
class KpiDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` stand first, in their order.
    KpiDialog(const Words &words, const QStringList &computable, const QStringList &chosen, QWidget *parent = nullptr);

    QStringList chosen() const;

signals:
    /// Empty: the usual figures again.
    void kept(const QStringList &metrics);

private:
    void build();
    void fill(const QStringList &computable, const QStringList &chosen);
    void filter(const QString &text);
    void updateHint();

    Words m_words;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace kompas
