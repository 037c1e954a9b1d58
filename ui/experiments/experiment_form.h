// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "core/steering/experiment.h"
#include "ui/jobs/job.h"
#include "ui/session/file_state.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kompas {

/// Declares an experiment: what is asked for, and beneath it how many records and weeks that takes.
class ExperimentForm : public QDialog
{
    Q_OBJECT

public:
    ExperimentForm(FilePointer file, const Words &words, QWidget *parent = nullptr);

    /// What stands in the form.
    Experiment typed() const;

signals:
    void declared(const kompas::Experiment &experiment);

private:
    void build();
    void addRows(QFormLayout &form);
    void fillMetrics();
    /// The words of a dimension that the metric's records have.
    void fillWords(QComboBox &box, const QString &dimension, const QString &none);
    void fillPlaces();
    void takeRecipe(int index);
    void showDesign();
    void check();
    void accept() override;

    FilePointer m_file;
    Words m_words;
    QComboBox *m_recipe = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_measure = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_design = nullptr;
    QComboBox *m_dimension = nullptr;
    QComboBox *m_without = nullptr;
    QComboBox *m_with = nullptr;
    QComboBox *m_untouched = nullptr;
    QLineEdit *m_gain = nullptr;
    QComboBox *m_gainUnit = nullptr;
    QDateEdit *m_from = nullptr;
    QSpinBox *m_weeks = nullptr;
    QLabel *m_need = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_declare = nullptr;
    Job m_job;
};

} // namespace kompas
