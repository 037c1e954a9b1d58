// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/validation.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kompas {

/// A sample of tickets to hold against the help desk: right or wrong, one by one, and the share of errors so far. What
/// is ticked off is kept in the file when the dialog is left with "Keep".
class ValidationDialog : public QDialog
{
    Q_OBJECT

public:
    ValidationDialog(Session &session, ValidationSample sample, QWidget *parent = nullptr);

protected:
    /// Whole rows: R right, W wrong, Delete open again.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void judge(ValidationSample::Verdict verdict);
    void showShare();
    void keep();

    Session &m_session;
    ValidationSample m_sample;
    QTableWidget *m_table = nullptr;
    QLabel *m_share = nullptr;
    QPushButton *m_right = nullptr;
    QPushButton *m_wrong = nullptr;
};

} // namespace kompas
