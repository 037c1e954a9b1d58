// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kompas {

class MappingTable;
class OptionsForm;
class SampleModel;

/// How a file is read, to check and to change: the settings, what each column is, the first rows.
class FileDetails : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the file. With `canKeep` how it is read can be kept as a profile.
    FileDetails(const QString &name, bool canKeep, QWidget *parent = nullptr);

    void show(const Plan &plan);
    using QWidget::show;

signals:
    /// The options of the plan with the user's change in them.
    void changedByUser(const kompas::ReadOptions &options);
    void keepWanted(const kompas::Plan &plan);

private:
    void build(bool canKeep);
    void connectAll();

    QString m_name = {};
    Plan m_plan = {};
    OptionsForm *m_form = nullptr;
    QLabel *m_offer = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_keep = nullptr;
    MappingTable *m_mapping = nullptr;
    SampleModel *m_samples = nullptr;
};

} // namespace kompas
