// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/trial.h"
#include "ui/import/import_run.h"
#include "ui/jobs/job.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
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
    /// `settings` of the database: what the user chose for files like this one is taken from there, else from their own
    /// profiles in the folder `profiles`.
    FileCard(const QString &path, qint64 now, const QMap<QString, QString> &settings, const QString &profiles,
             QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    bool isPlanning() const { return m_job.isRunning(); }
    bool isWanted() const { return m_isWanted; }
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
    void buildDetails();
    void connectAll();
    void look(const ReadOptions &options, bool mayRemember = false);
    void count();
    void setWanted(bool wanted);
    void take(Result<Plan> plan);
    void showPlan();
    void showError(const Error &error);
    void openDetails(bool open);
    QString rememberedText() const;

    QString m_path = {};
    qint64 m_now = 0;
    QMap<QString, QString> m_settings = {};
    QString m_profiles = {};
    QString m_ownProfile = {}; ///< name of the one it is read by
    QString m_reading = {};    ///< key of the setting that remembers the user's choices
    bool m_isRemembered = false;
    bool m_isWanted = true;
    std::shared_ptr<std::atomic<bool>> m_wish = {}; ///< while it is being imported
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
    QPushButton *m_keep = nullptr;
    QPushButton *m_leave = nullptr;
    QProgressBar *m_progress = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_offer = nullptr;
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
