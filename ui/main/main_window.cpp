// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "ui/document/document_view.h"
#include "ui/jobs/working_bar.h"
#include "ui/main/eliding_label.h"
#include "ui/main/filter_bar.h"
#include "ui/main/filter_chips.h"
#include "ui/main/message_bar.h"
#include "ui/main/page_list.h"
#include "ui/main/page_stack.h"
#include "ui/main/welcome_page.h"
#include "ui/records/records_panel.h"
#include "ui/session/language.h"
#include "ui/session/view_text.h"
#include "ui/style/later_look.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

namespace kompas {

namespace {

bool isKompas(const QString &path)
{
    return path.endsWith(QStringLiteral(".kompas"), Qt::CaseInsensitive);
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings settings, Questions questions, ExampleWriter writeExample, QWidget *parent)
    : QMainWindow(parent),
      m_settings(std::move(settings)),
      m_questions(std::move(questions)),
      m_writeExample(std::move(writeExample)),
      m_systemIsDark(m_questions.systemIsDark ? m_questions.systemIsDark() : systemIsDark())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    applyThemeWithoutSheet(theme(), m_settings.zoom);
    // This window was there before them, and would hear of them only with the next events; its parts take them from it.
    setFont(QFont());
    setPalette(QPalette());
    installLanguage(*qApp, m_settings.language);
    m_session.setLanguage(m_settings.language);
    build();
    buildStatus();
    buildMenus();
    connectParts();
    retranslate();
    applyLook();
    resize(1280, 800);
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    restoreState(m_settings.docks);
    m_recordsDock->hide();
    showPage();
    updateStatus();
    updateActions();
}

MainWindow::~MainWindow()
{
    // A session that ends takes back nothing, but it says so; this window is no longer whole then.
    m_session.undoStack().disconnect(this);
    m_session.disconnect(this);
}

bool MainWindow::isAtRest() const
{
    const auto isDone = [](const DocumentView *view) { return !view->isVisible() || view->isComplete(); };
    return !m_session.isBusy() && !m_working->isRunning() && !m_look.isRunning() && !m_stack->isMeasuring()
           && m_records->isAtRest()
           && std::ranges::none_of(findChildren<Job *>(Qt::FindDirectChildrenOnly), &Job::isRunning)
           && std::ranges::all_of(findChildren<DocumentView *>(), isDone);
}

void MainWindow::inform(const QString &text)
{
    m_message->say(text, MessageBar::Tone::Information);
}

void MainWindow::complain(const QString &text)
{
    m_message->say(text, MessageBar::Tone::Bad);
}

void MainWindow::visit(const View &view)
{
    m_session.visit(view);
}

void MainWindow::narrow(const Drill &drill)
{
    View view = m_session.view();
    view.selection.where = drill.selection.where;
    if (drill.selection.period != m_session.selection().period) {
        view.period = PeriodChoice::Custom;
        view.selection.period = drill.selection.period;
    }
    m_session.visit(view);
}

void MainWindow::explain(const QString &metric)
{
    View view = m_session.view();
    view.page = QStringLiteral("glossary");
    view.metric = metric;
    m_session.visit(view);
}

void MainWindow::showRecords(const Drill &drill)
{
    m_recordsDock->show();
    resizeDocks({m_recordsDock}, {height() * 2 / 5}, Qt::Vertical);
    m_records->drill(drill);
    updateActions();
}

void MainWindow::take(Changes what)
{
    if (what.testFlag(Change::File)) {
        if (m_session.file() && m_session.file()->path != m_settings.lastFile)
            rememberFile(m_settings, m_session.file()->path);
        if (!m_session.file())
            m_recordsDock->hide();
        fillRecentFiles();
    }
    if (what.testAnyFlags(Change::File | Change::View) && m_session.file())
        m_settings.views[m_session.file()->path] = viewText(m_session.view());
    if (what.testFlag(Change::Document))
        showDocument();
    if (what.testAnyFlags(Change::File | Change::View | Change::Language))
        showPage();
    awaitDocument(what);
    updateStatus();
    updateActions();
}

/// The rest of the file is read when the page has appeared, at once where nothing does.
void MainWindow::showDocument()
{
    const bool isOwn = m_ownPages.contains(m_session.view().page);
    if (!isOwn)
        m_documentView->show(m_session.document(), theme());
    if (isOwn || !m_documentView->isVisible())
        m_session.readRest();
}

/// On large files a page takes a while, and what is seen until then must not be taken for it.
void MainWindow::awaitDocument(Changes what)
{
    if (!what.testFlag(Change::Document) && m_session.file() && pageById(m_session.view().page)) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    m_stale->hide();
}

void MainWindow::sayStale()
{
    const View &view = m_session.view();
    const bool isOther = m_session.document().id != view.page;
    m_stale->setText(isOther ? tr("The figures of this page are being computed…")
                             : tr("The figures below are those of before; the new ones are being computed…"));
    m_stale->show();
    if (isOther && !m_ownPages.contains(view.page))
        m_documentView->show(Document{.id = view.page, .language = m_session.words().language()}, theme());
}

void MainWindow::showPage()
{
    const FilePointer &file = m_session.file();
    m_side->setVisible(file != nullptr);
    m_filters->setVisible(file != nullptr);
    if (!file) {
        m_chips->hide();
        putOnLook(*m_welcome);
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    const View &view = m_session.view();
    m_pages->setChosen(view.page);
    const auto own = m_ownPages.constFind(view.page);
    const bool isOwn = own != m_ownPages.constEnd();
    const FilterBar::Applies applies = isOwn ? own->first->applies : FilterBar::Applies::All;
    m_filters->setEnabled(file->isWhole);
    m_filters->show(*file, view, m_session.words(), applies);
    if (applies == FilterBar::Applies::Nothing)
        m_chips->hide();
    else
        m_chips->show(view, m_session.words());
    if (isOwn && !file->isWhole)
        return;
    if (isOwn)
        own->second.show();
    QWidget *page = isOwn ? own->second.widget : m_documentView;
    putOnLook(*page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::updateStatus()
{
    const FilePointer &file = m_session.file();
    m_privacy->setVisible(file != nullptr);
    m_timeStatus->setVisible(file != nullptr);
    if (!file) {
        m_fileStatus->setWhole(tr("No file is open."), {});
        setWindowTitle(QStringLiteral("Servicekompas"));
        return;
    }
    const Words &words = m_session.words();
    QStringList parts = {QFileInfo(file->path).fileName()};
    // First: where there is little room the counts give way.
    if (file->lastDay)
        parts.append(tr("data until %1").arg(words.date(*file->lastDay)));
    for (const KindInfo &each : kinds) {
        const qsizetype rows = file->facts.of(each.kind).rows;
        if (rows > 0)
            parts.append(words.count(rows) + u' ' + words.kindName(each.kind));
    }
    m_fileStatus->setWhole(parts.join(QStringLiteral(" · ")), file->path);
    m_timeStatus->setText(tr("recomputed in %1 ms").arg(m_session.milliseconds()));
    const std::array<QString, 3> shown = {tr("Agents: names"), tr("Agents: pseudonyms"), tr("Agents: team only")};
    m_privacy->setText(shown[static_cast<std::size_t>(file->agents)]);
    m_privacy->setAccessibleName(m_privacy->text());
    setWindowTitle(tr("%1 – Servicekompas").arg(QFileInfo(file->path).fileName()));
}

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList exports;
    for (const QString &path : paths) {
        if (isKompas(path))
            openKompas(path, Store::Mode::ReadWrite);
        else
            exports.append(path);
    }
    if (!exports.isEmpty())
        importPaths(exports);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
        m_stack->measureAnew();
    }
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    if (event->type() == QEvent::WindowStateChange && m_recordsDock)
        updateActions();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Another process, or an import through another connection, may have written to the file.
    if (event->type() == QEvent::WindowActivate && m_session.file() && !m_session.isBusy())
        m_session.refresh();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.geometry = saveGeometry();
    m_settings.docks = saveState();
    saveSettings(m_settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openPaths(paths);
}

} // namespace kompas
