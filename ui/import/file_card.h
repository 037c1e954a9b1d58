// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_run.h"
#include "ui/jobs/job.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace kompas {

class MappingTable;
class OptionsForm;
class SampleModel;

/// One dropped file: what it is, how it is read, what became of it.
class FileCard : public QFrame
{
    Q_OBJECT

public:
    FileCard(const QString &path, qint64 now, QWidget *parent = nullptr);

    bool isPlanning() const { return m_job.isRunning(); }
    const std::optional<Plan> &plan() const { return m_plan; } ///< nothing while looking and when it cannot be read
    const std::optional<Import> &import() const { return m_import; }
    void show(const ImportOutcome &outcome);
    using QWidget::show;

signals:
    void planned();
    void rejectsWanted(const kompas::Import &import);

private:
    void build();
    void look(const ReadOptions &options);
    void take(Result<Plan> plan);
    void showPlan();
    void showError(const Error &error);
    void openDetails(bool open);

    QString m_path = {};
    qint64 m_now = 0;
    std::optional<Plan> m_plan = {};
    std::optional<Import> m_import = {};
    Job m_job;

    QLabel *m_name = nullptr;
    QLabel *m_product = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_rejects = nullptr;
    QWidget *m_details = nullptr;
    OptionsForm *m_form = nullptr;
    MappingTable *m_mapping = nullptr;
    SampleModel *m_samples = nullptr;
    QTableView *m_sampleView = nullptr;
};

} // namespace kompas
