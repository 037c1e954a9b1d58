// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/target_rows.h"
#include "ui/session/session.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace kompas {

/// Drafts of targets beside those in force: what each asks, and how many weeks would have met it. A draft is taken
/// over or thrown away here; both can be undone.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    DraftsDialog(Session &session, QDate from, QWidget *parent = nullptr);

    QString plainText() const; ///< the table as lines

private:
    void compare();
    void fill(const std::vector<ComparedTarget> &lines);
    void fillButtons();
    void takeOver(const TargetDraft &draft);
    void remove(const TargetDraft &draft);

    Session &m_session;
    QDate m_from;
    Job m_job;
    QTableWidget *m_table = nullptr;
    QWidget *m_buttons = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace kompas
