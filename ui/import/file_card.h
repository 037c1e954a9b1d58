// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/trial.h"
#include "ui/import/import_run.h"
#include "ui/jobs/job.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kompas {

class FileDetails;

/// One dropped file: what it is, how it is read, what became of it.
class FileCard : public QFrame
{
    Q_OBJECT

public:
    explicit FileCard(FileToLookAt file, QWidget *parent = nullptr);

    const QString &path() const { return m_file.path; }
    bool isPlanning() const { return m_job.isRunning(); }
    bool canBeImported() const { return m_isWanted && (m_plan || m_known) && !m_import; }
    /// The file as it is to be imported.
    ImportOrder order();
    /// While it is being imported: 0 to 1; nothing when it is not its turn.
    void showProgress(std::optional<double> fraction);
    const std::optional<Plan> &plan() const { return m_plan; } ///< nothing while looking and when it cannot be read
    const std::optional<Import> &import() const { return m_import; }
    void show(const ImportOutcome &outcome);
    using QWidget::show;

signals:
    void planned();
    void left(); ///< the user left the file out, or took it in again
    void rejectsWanted(const kompas::Import &import);
    /// The user wants to keep how the file is read as a profile of their own.
    void profileWanted(const kompas::Plan &plan);

private:
    void build();
    void connectAll();
    void start();
    void showKnown();
    void look();
    void lookAnew(const ReadOptions &options);
    void count();
    void setWanted(bool wanted);
    void take(Result<Plan> plan);
    void showPlan();
    void showError(const Error &error);
    void makeDetails();
    void openDetails(bool open);
    QString rememberedText() const;

    FileToLookAt m_file = {};
    QString m_ownProfile = {}; ///< name of the one it is read by
    QString m_reading = {};    ///< key of the setting that remembers the user's choices
    bool m_isRemembered = false;
    bool m_isWanted = true;
    std::shared_ptr<std::atomic<bool>> m_wish = {}; ///< while it is being imported
    std::optional<Import> m_known = {};             ///< brought this file before; the file has not been looked at
    std::optional<Plan> m_plan = {};
    std::optional<Trial> m_trial = {};
    std::optional<Import> m_import = {};
    Job m_job;
    Job m_countJob;

    QLabel *m_name = nullptr;
    QLabel *m_product = nullptr;
    QLabel *m_rows = nullptr;
    QLabel *m_unlocks = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_remembered = nullptr;
    QPushButton *m_detect = nullptr;
    QPushButton *m_leave = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_rejects = nullptr;
    FileDetails *m_details = nullptr; ///< when they have been opened
};

} // namespace kompas
