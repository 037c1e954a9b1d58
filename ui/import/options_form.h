// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kompas {

/// How a file is read: for every setting what was detected, and the choice to set it oneself.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget *parent = nullptr);

    void show(const Plan &plan);
    using QWidget::show;

signals:
    /// The options of the plan with the user's change in them.
    void changedByUser(const kompas::ReadOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void collect();
    void fill(QComboBox *combo, const QList<std::pair<QString, QString>> &choices, const QString &detected,
              const std::optional<QString> &set);
    void updateDates();

    Plan m_plan = {};
    std::vector<QLabel *> m_labels = {};
    QComboBox *m_profile = nullptr;
    QComboBox *m_survey = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_zone = nullptr;
    QSpinBox *m_headerLine = nullptr;
    QLineEdit *m_wave = nullptr;
    QCheckBox *m_hasDate = nullptr;
    QDateEdit *m_date = nullptr;
};

/// What a delimiter, date order or encoding is called: `semicolon ( ; )`.
QString delimiterText(char delimiter);
QString dateOrderText(const QString &order);
QString encodingText(const QString &encoding);

} // namespace kompas
