// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/staffing.h"
#include "ui/document/numbers_widget.h"
#include "ui/session/session.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace kompas {

class DocumentView;

/// The roster of next week: what it is to reach above, what it needs beneath. What is changed is kept in the file and
/// can be undone; the page follows at once.
class StaffingPage : public NumbersWidget
{
    Q_OBJECT

public:
    explicit StaffingPage(Session &session, QWidget *parent = nullptr);

    /// Gives the session's file and document anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addNumber(const char *name, double StaffingOptions::*value, double least, double most, int decimals,
                   double step);
    void retranslate();
    void showOptions();
    void showDocument();
    void keep();

    struct Number {
        double StaffingOptions::*value;
        QLabel *label;
        QDoubleSpinBox *box;
    };
    Session &m_session;
    StaffingOptions m_options = {};
    std::vector<Number> m_numbers = {};
    QLabel *m_intervalLabel = nullptr;
    QComboBox *m_interval = nullptr;
    QWidget *m_form = nullptr;
    DocumentView *m_document = nullptr;
};

} // namespace kompas
