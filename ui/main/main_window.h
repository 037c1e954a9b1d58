// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_file.h"
#include "ui/main/look_change.h"
#include "ui/main/own_pages.h"
#include "ui/main/questions.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QDialog;
class QDockWidget;
class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace kompas {

class DataPage;
class DocumentView;
class ElidingLabel;
class FilterChips;
class MessageBar;
class PageList;
class PageStack;
class RecordsPanel;
class WeeklyPage;
class WelcomePage;
class WorkingBar;

/// The window: pages at the left, filters at the top, the page, the state of the file at the bottom. It joins the
/// parts; each part shows a whole value and announces wishes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Writes the example to a path where there is no file.
    using ExampleWriter = std::function<Result<void>(const QString &path, const Progress &progress)>;

    MainWindow(Settings settings, Questions questions, ExampleWriter writeExample, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    /// The session has nothing to do and the page that is seen is complete.
    bool isAtRest() const;
    /// A .kompas file is opened, everything else is imported.
    void openPaths(const QStringList &paths);

    // The commands, in the order of their table.
    void newFile();
    void openFile();
    void openExample();
    void importFiles();
    void showData();
    void savePdf();
    void print();
    void closeFile();
    void quit();
    void undo();
    void redo();
    void copyText();
    void goBack();
    void goForward();
    void clearFilters();
    void showWeekly();
    void toggleCenter();
    void closeRecords();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void toggleFullScreen();
    void showGlossary();
    void showShortcuts();
    void showSettings();
    void showDefinitions();
    void preview();
    void newNote();
    void showAbout();

    void setLanguage(const QString &language);
    void setTheme(ThemeChoice choice);

public slots:
    void inform(const QString &text);
    void complain(const QString &text);
    void visit(const kompas::View &view);
    void showRecords(const kompas::Drill &drill);
    void editNote(const kompas::Note &note);
    /// Takes filters and period of the drill; how it is looked at stays.
    void narrow(const kompas::Drill &drill);
    void explain(const QString &metric);
    void saveChartAs(const kompas::Chart &chart);
    void saveTableAs(const kompas::TableBlock &table);

    /// None: without it a right click on the menu bar would offer to hide the list of records, without a name.
    QMenu *createPopupMenu() override { return nullptr; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void buildStatus();
    void connectParts();
    void makeOwnPage(const OwnPage &page);
    void connectOwnPage(QWidget *page);
    void buildMenus();
    void fillChoices();
    void fillRecentFiles();
    void retranslate();
    void take(Changes what);
    void showDocument();
    void showPage();
    void updateStatus();
    void awaitDocument(Changes what);
    void sayStale();
    void updateActions();
    void showPageId(const QString &page);
    void openKompas(const QString &path, Store::Mode mode);
    void importPaths(const QStringList &paths);
    void nameUndo();
    void undoImport(const Import &import);
    void saveRejects(const Import &import);
    void openRecent(const QString &path);
    Document currentDocument() const;
    QString askPath(const QString &title, const QString &name, const QString &filter, const QString &ending);
    void write(FileWriting writing, const QString &success);
    bool hasDocument() const; ///< the page can be copied, printed and saved
    void setZoom(int percent);
    void openRemembered(QDialog *dialog);
    void applyLook();
    void showLook();
    void applyShortcuts();
    void checkChoices();
    void followSystem();
    Theme theme() const;

    Settings m_settings;
    Questions m_questions;
    ExampleWriter m_writeExample;
    bool m_systemIsDark = false;
    Session m_session;
    Job m_exampleJob;
    QTimer m_patience = QTimer(this); ///< until what is seen is said to be of before
    LookChange m_look = LookChange(*this);

    QWidget *m_side = nullptr; ///< back, forward and the page list
    QHBoxLayout *m_navigation = nullptr;
    PageList *m_pages = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChips *m_chips = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_stale = nullptr;       ///< while figures of before are seen
    WorkingBar *m_working = nullptr; ///< writing a PDF, printing
    PageStack *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    DocumentView *m_documentView = nullptr;
    WeeklyPage *m_weekly = nullptr;                                           ///< one of m_ownPages
    QMap<QString, std::pair<const OwnPage *, OwnPageWidget>> m_ownPages = {}; ///< by page id
    RecordsPanel *m_records = nullptr;
    QDockWidget *m_recordsDock = nullptr;
    ElidingLabel *m_fileStatus = nullptr;
    QLabel *m_timeStatus = nullptr;
    QToolButton *m_privacy = nullptr;
    QProgressBar *m_progress = nullptr;
    QHash<QString, QMenu *> m_menus = {};
    QMenu *m_recentMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_privacyMenu = nullptr;
};

} // namespace kompas
