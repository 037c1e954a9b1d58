// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/validation.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kompas {

class RecordLook;
struct Questions;

/// A sample of tickets to hold against the help desk: each as the file holds it beside its verdict, right or wrong, one
/// by one, and the share of errors so far. What is ticked off is remembered in the file.
class ValidationDialog : public QDialog
{
    Q_OBJECT

public:
    ValidationDialog(Session &session, const Questions &questions, ValidationSample sample, QWidget *parent = nullptr);

    /// What was ticked off is kept, however the dialog is left.
    void reject() override;

protected:
    /// Whole rows: R right, W wrong, Delete open again.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void judge(ValidationSample::Verdict verdict);
    void showShare();
    void findTickets();
    void showTicket();
    void keep();

    Session &m_session;
    ValidationSample m_sample;
    ValidationSample m_before;         ///< as it was opened
    std::vector<qint64> m_rowIds = {}; ///< as the records of the sample, once they are found
    QTableWidget *m_table = nullptr;
    RecordLook *m_look = nullptr;
    QLabel *m_share = nullptr;
    QPushButton *m_right = nullptr;
    QPushButton *m_wrong = nullptr;
};

} // namespace kompas
