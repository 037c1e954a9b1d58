// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/staffing.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace kompas {

class DocumentView;

/// The roster of next week: what it is to reach above, what it needs beneath. What is changed is kept in the file and
/// can be undone; the page follows at once.
class StaffingPage : public QWidget
{
    Q_OBJECT

public:
    explicit StaffingPage(Session &session, QWidget *parent = nullptr);
    ~StaffingPage() override;

    /// Gives the session's file and document anew.
    void refresh();

signals:
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void noteWanted(const kompas::Note &note);
    void saveChartWanted(const kompas::Chart &chart);
    void saveTableWanted(const kompas::TableBlock &table);

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
