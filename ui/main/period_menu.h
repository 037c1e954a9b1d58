// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "ui/main/menu_button.h"
#include "ui/session/view.h"

class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QListWidget;

namespace kompas {

/// The button of the filter bar that chooses the period: by its relation to the last day of the data, or with two
/// dates of one's own. Also what differences are against.
class PeriodMenu : public MenuButton
{
    Q_OBJECT

public:
    explicit PeriodMenu(QWidget *parent = nullptr);

    void show(PeriodChoice choice, const Period &period, std::optional<QDate> lastDay, const Words &words);
    using QWidget::show;
    void setComparison(PageInput::Comparison comparison);

signals:
    /// `period` has a meaning for PeriodChoice::Custom.
    void chosenByUser(kompas::PeriodChoice choice, const kompas::Period &period);
    void comparisonChosen(kompas::PageInput::Comparison comparison);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPopup();
    void openPopup();
    void retranslate();
    void chooseRow(int row);

    QFrame *m_popup = nullptr;
    QListWidget *m_list = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_apply = nullptr;
    QLabel *m_againstLabel = nullptr;
    QComboBox *m_against = nullptr;
};

/// What a choice is called, in the language of the program.
QString periodChoiceText(PeriodChoice choice);

} // namespace kompas
