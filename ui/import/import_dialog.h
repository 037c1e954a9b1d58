// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_run.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace kompas {

class FileCard;
struct Questions;

/// Where an import goes.
struct ImportPlace {
    QString database = {};
    bool isNew = false;                   ///< the file does not exist yet: its path may be changed
    bool askPrivacy = false;              ///< nothing has been imported into it so far
    QMap<QString, QString> settings = {}; ///< of the file: how the user wants exports to be read
    QString profiles = {};                ///< folder of the user's own profiles; empty: there are none
    std::vector<Import> imports = {};     ///< of the file
};

/// What dropped files are, and their import: one card a file. Known exports need Enter and nothing more.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportPlace &place, const QStringList &paths, const Questions &questions,
                 QWidget *parent = nullptr);

    bool isReady() const; ///< every file has been looked at and at least one can be imported
    bool isDone() const { return m_done; }
    const QString &database() const { return m_place.database; }

signals:
    /// Files have been imported into the database; the window reads it again.
    void imported(const QString &database);
    /// The user wants to see the figures.
    void overviewWanted();

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addFiles(const QStringList &paths);
    void showProgress(double fraction);
    bool focusIsInCards() const;
    void buildPrivacy(QVBoxLayout *column);
    void buildPlace(QVBoxLayout *column);
    void buildFooter(QVBoxLayout *column);
    void updateButtons();
    void start();
    void finish(const std::vector<ImportOutcome> &outcomes);
    void saveRejects(const Import &import);
    void keepProfile(const Plan &plan);
    Workbench::ImportSettings settings() const;
    QMap<QString, QString> settingsOfFile() const;

    ImportPlace m_place = {};
    const Questions &m_questions;
    std::vector<FileCard *> m_cards = {};
    std::vector<FileCard *> m_running = {}; ///< the cards whose plans are being imported, in order
    bool m_done = false;
    Job m_job;
    Job m_rejectsJob;

    QVBoxLayout *m_cardColumn = nullptr;
    QRadioButton *m_names = nullptr;
    QRadioButton *m_pseudonyms = nullptr;
    QRadioButton *m_team = nullptr;
    QCheckBox *m_customers = nullptr;
    QCheckBox *m_organisations = nullptr;
    QCheckBox *m_texts = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choosePath = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace kompas
