// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/opening_hours.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kompas {

/// The opening hours of the file: a line per weekday, public holidays, and closing days of one's own.
class HoursForm : public QWidget
{
    Q_OBJECT

public:
    explicit HoursForm(QWidget *parent = nullptr);

    /// nullopt: none are kept in the file.
    void show(const std::optional<OpeningHours> &hours);
    using QWidget::show;

signals:
    /// The user finished a change that makes sense.
    void chosenByUser(const std::optional<kompas::OpeningHours> &hours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void take();
    void say(const QString &problem);
    Result<OpeningHours> hours() const;

    std::optional<OpeningHours> m_shown = {};
    QCheckBox *m_used = nullptr;
    std::array<QLabel *, 7> m_dayLabels = {};
    std::array<QLineEdit *, 7> m_days = {};
    QLabel *m_holidaysLabel = nullptr;
    QComboBox *m_holidays = nullptr;
    QLabel *m_closedLabel = nullptr;
    QLineEdit *m_closed = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace kompas
