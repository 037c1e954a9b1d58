// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace kompas {

class CoverageMap;
class DocumentView;
class ImportsModel;
class ImportsTable;
class OwnProfilesPanel;
class PrivacyPanel;
class RejectsModel;
class TableWidget;
struct Questions;

/// The data of the file: its imports with what each brought and rejected, which days are covered, and what can be
/// answered with it.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    DataPage(Session &session, const Questions &questions, QWidget *parent = nullptr);

    void show(const FilePointer &file, const Words &words);
    using QWidget::show;

signals:
    void importWanted();
    void undoWanted(const kompas::Import &import);
    void rejectsWanted(const kompas::Import &import);
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Questions &questions);
    QWidget *buildImports();
    QWidget *buildCoverage();
    void connectAll();
    void retranslate();
    void updateDetails();
    void updateRejects();
    void updateFacts();
    const Import *current() const;

    Session &m_session;
    FilePointer m_file = {};
    FilePointer m_measured = {}; ///< whose coverage is shown
    Words m_words = Words::of(QStringLiteral("nl"));
    qint64 m_rejectsOf = -1; ///< import id
    Job m_factsJob;

    QLabel *m_memory = nullptr; ///< what the records take
    QLabel *m_memoryWarning = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QTabWidget *m_tabs = nullptr;
    ImportsModel *m_model = nullptr;
    ImportsTable *m_table = nullptr;
    QSplitter *m_below = nullptr;
    QTextBrowser *m_details = nullptr;
    RejectsModel *m_rejectsModel = nullptr;
    QTableView *m_rejectsTable = nullptr;
    CoverageMap *m_map = nullptr;
    QScrollArea *m_mapScroll = nullptr;
    QLabel *m_day = nullptr;
    QLabel *m_coverageStory = nullptr;
    TableBlock m_daysTable = {};
    TableWidget *m_days = nullptr;
    QStackedWidget *m_coverageStack = nullptr;
    QPushButton *m_asTable = nullptr;
    DocumentView *m_answers = nullptr;
    PrivacyPanel *m_privacy = nullptr;
    OwnProfilesPanel *m_profiles = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_rejects = nullptr;
};

} // namespace kompas
