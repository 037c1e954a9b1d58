// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commands.h"
#include "ui/main/filter_bar.h"
#include "ui/main/main_window.h"
#include "ui/main/menu_button.h"
#include "ui/main/nav_button.h"
#include "ui/main/page_list.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace kompas {

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &name, bool chosen)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    for (const char *id : {"file", "edit", "view", "help"})
        m_menus[QString::fromLatin1(id)] = menuBar()->addMenu(QString());
    m_recentMenu = new QMenu(this);
    for (const Command &command : commands()) {
        QMenu *menu = m_menus[QString::fromLatin1(command.menu)];
        if (!command.run) {
            menu->addSeparator();
            continue;
        }
        QAction *action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("command_") + QString::fromLatin1(command.id));
        addAction(action); // works in full screen as well
        connect(action, &QAction::triggered, this, [this, run = command.run] { (this->*run)(); });
        if (qstrcmp(command.id, "open") == 0)
            menu->addMenu(m_recentMenu);
    }
    applyShortcuts();
    fillChoices();
    fillRecentFiles();
    const auto action = [this](const char *id) { return findChild<QAction *>(QLatin1String(id)); };
    m_navigation->addWidget(new NavButton(NavButton::Direction::Back, action("command_back")));
    m_navigation->addWidget(new NavButton(NavButton::Direction::Forward, action("command_forward")));
    m_navigation->addStretch();
    auto *exports = new QMenu(this);
    for (const char *id : {"copy", "pdf", "preview", "print"})
        exports->addAction(findChild<QAction *>(QStringLiteral("command_") + QString::fromLatin1(id)));
    connect(m_filters->exportButton(), &QPushButton::clicked, this,
            [this, exports] { exports->popup(m_filters->exportButton()->popupPlace()); });
}

void MainWindow::fillChoices()
{
    m_themeMenu = m_menus[QStringLiteral("view")]->addMenu(QString());
    auto *themes = new QActionGroup(this);
    const std::pair<ThemeChoice, const char *> themeNames[] = {{ThemeChoice::System, "theme_system"},
                                                               {ThemeChoice::Light, "theme_light"},
                                                               {ThemeChoice::Dark, "theme_dark"},
                                                               {ThemeChoice::Contrast, "theme_contrast"}};
    for (const auto &[choice, name] : themeNames) {
        QAction *action = addChoice(m_themeMenu, themes, QString::fromLatin1(name), m_settings.theme == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] { setTheme(choice); });
    }
    m_languageMenu = m_menus[QStringLiteral("view")]->addMenu(QString());
    auto *languages = new QActionGroup(this);
    for (const char *language : {"nl", "en"}) {
        const QString id = QString::fromLatin1(language);
        QAction *action =
            addChoice(m_languageMenu, languages, QStringLiteral("language_") + id, m_settings.language == id);
        action->setText(id == u"nl" ? QStringLiteral("&Nederlands") : QStringLiteral("&English"));
        connect(action, &QAction::triggered, this, [this, id] { setLanguage(id); });
    }
    m_privacyMenu = new QMenu(this);
    auto *privacies = new QActionGroup(this);
    for (const AgentPrivacy privacy : {AgentPrivacy::Names, AgentPrivacy::Pseudonyms, AgentPrivacy::Team}) {
        QAction *action =
            addChoice(m_privacyMenu, privacies, QStringLiteral("privacy_") + agentPrivacyId(privacy), false);
        connect(action, &QAction::triggered, this, [this, privacy] { m_session.setAgentPrivacy(privacy); });
    }
    m_privacy->setMenu(m_privacyMenu);
}

void MainWindow::fillRecentFiles()
{
    m_recentMenu->clear();
    for (const QString &path : m_settings.recentFiles) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openRecent(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Empty this list"));
    clear->setObjectName(QStringLiteral("recentClear"));
    connect(clear, &QAction::triggered, this, [this] {
        m_settings.recentFiles.clear();
        m_settings.views.clear();
        fillRecentFiles();
    });
    m_recentMenu->setEnabled(!m_settings.recentFiles.isEmpty());
}

void MainWindow::updateActions()
{
    const bool hasFile = m_session.file() && m_session.file()->isWhole;
    const auto action = [this](const char *id) {
        return findChild<QAction *>(QStringLiteral("command_") + QString::fromLatin1(id));
    };
    for (const Command &command : commands()) {
        if (command.run)
            action(command.id)->setEnabled(hasFile || !command.needsFile);
    }
    action("back")->setEnabled(m_session.canGoBack());
    action("forward")->setEnabled(m_session.canGoForward());
    action("undo")->setEnabled(hasFile && m_session.undoStack().canUndo());
    action("redo")->setEnabled(hasFile && m_session.undoStack().canRedo());
    action("closeRecords")->setEnabled(m_recordsDock->isVisible() || isFullScreen());
    action("note")->setEnabled(hasFile);
    action("glossary")->setEnabled(hasFile && PageList::pageIds().contains(QStringLiteral("glossary")));
    action("clear")->setEnabled(hasFile && !m_session.view().selection.where.empty());
    for (const char *id : {"copy", "pdf", "print"})
        action(id)->setEnabled(hasDocument());
    // The weekly report is a preview itself.
    action("preview")->setEnabled(hasDocument() && m_session.view().page != u"weekly_report");
    m_filters->exportButton()->setEnabled(hasDocument());
    for (QAction *each : m_privacyMenu->actions())
        each->setChecked(
            hasFile && each->objectName() == QStringLiteral("privacy_") + agentPrivacyId(m_session.file()->agents));
}

/// The menu says what is undone and redone.
void MainWindow::nameUndo()
{
    const QUndoStack &stack = m_session.undoStack();
    const auto name = [this](const char *id, const QString &bare, const QString &full, const QString &what) {
        findChild<QAction *>(QLatin1String(id))->setText(what.isEmpty() ? bare : full.arg(what));
    };
    name("command_undo", QCoreApplication::translate("Command", "&Undo"), tr("&Undo: %1"), stack.undoText());
    name("command_redo", QCoreApplication::translate("Command", "&Redo"), tr("&Redo: %1"), stack.redoText());
}

void MainWindow::retranslate()
{
    const QHash<QString, QString> titles = {{QStringLiteral("file"), tr("&File")},
                                            {QStringLiteral("edit"), tr("&Edit")},
                                            {QStringLiteral("view"), tr("&View")},
                                            {QStringLiteral("help"), tr("&Help")}};
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(titles[menu.key()]);
    for (const Command &command : commands()) {
        if (command.run)
            findChild<QAction *>(QStringLiteral("command_") + QString::fromLatin1(command.id))
                ->setText(QCoreApplication::translate("Command", command.text));
    }
    nameUndo();
    m_recentMenu->setTitle(tr("&Recent files"));
    m_themeMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("L&anguage"));
    const std::array<QString, 4> themes = {tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype index = 0; index < 4; ++index)
        m_themeMenu->actions()[index]->setText(themes[static_cast<std::size_t>(index)]);
    const std::array<QString, 3> privacies = {tr("Show agents by their &name"), tr("Show agents by a &pseudonym"),
                                              tr("Show &teams only")};
    for (qsizetype index = 0; index < 3; ++index)
        m_privacyMenu->actions()[index]->setText(privacies[static_cast<std::size_t>(index)]);
    fillRecentFiles();
    m_privacy->setToolTip(tr("How agents are shown, on screen and in reports. The choice is kept in the file."));
    m_progress->setAccessibleName(tr("Progress"));
    updateStatus();
}

} // namespace kompas
