// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "core/steering/quick_checks.h"
#include "ui/session/file_state.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kompas {

/// A rule of the user's own: a metric, a bound in the unit of the display, for how many weeks.
class RuleForm : public QDialog
{
    Q_OBJECT

public:
    RuleForm(FilePointer file, const Words &words, QWidget *parent = nullptr);

signals:
    void made(const kompas::CheckRule &rule);

private:
    void build();
    void check();
    /// What stands in the form; a sentence when it is no rule yet.
    Result<CheckRule> typed() const;
    void accept() override;

    FilePointer m_file;
    Words m_words;
    QLineEdit *m_name = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_side = nullptr;
    QLineEdit *m_bound = nullptr;
    QSpinBox *m_weeks = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace kompas
