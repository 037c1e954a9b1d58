// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kompas {

/// The target in numbers: typed in the unit of the display, from which day it holds, and the buttons that keep it.
class TargetEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TargetEditor(QWidget *parent = nullptr);

    void show(const Metric &metric, const TargetBounds &bounds, const Words &words);
    using QWidget::show;
    /// The first day; a null day = always, also for the weeks that have been.
    void setFrom(QDate day);
    QDate from() const;
    /// What can be done: keep what stands here, go back to what was kept, take the kept one away.
    void setPossible(bool keep, bool revert, bool remove);

signals:
    void typed(const kompas::TargetBounds &bounds);
    void bandWanted(bool band);
    void keepWanted();
    void revertWanted();
    void removeWanted();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeTyped(bool low);
    void takeLimit();

    const Metric *m_metric = nullptr;
    TargetBounds m_bounds = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    QLabel *m_label = nullptr;
    QLineEdit *m_low = nullptr;
    QLabel *m_to = nullptr;
    QLineEdit *m_high = nullptr;
    QLabel *m_limitLabel = nullptr;
    QLineEdit *m_limit = nullptr; ///< of a target in two steps; empty = none
    QCheckBox *m_band = nullptr;
    QLabel *m_fromLabel = nullptr;
    QDateEdit *m_from = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kompas
