// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/file_state.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace kompas {

/// For every source of the file the web address of one ticket, with {id} for its number.
class LinksForm : public QWidget
{
    Q_OBJECT

public:
    explicit LinksForm(QWidget *parent = nullptr);

    void show(const FileState &file);
    using QWidget::show;

signals:
    /// The user finished an address that makes sense; empty takes it away.
    void chosenByUser(const QString &source, const QString &linkTemplate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &source);
    void take(const QString &source);
    void retranslate();

    FileState m_file = {};
    QFormLayout *m_form = nullptr;
    QMap<QString, QLineEdit *> m_edits = {}; ///< by source
    QLabel *m_problem = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace kompas
