// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"
#include "ui/main/commands.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/page_stack.h"
#include "ui/main/shortcuts_dialog.h"
#include "ui/main/shortcuts_model.h"
#include "ui/session/language.h"
#include "ui/settings/definitions_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

namespace kompas {

void MainWindow::setLanguage(const QString &language)
{
    m_settings.language = language;
    installLanguage(*qApp, language);
    m_session.setLanguage(language);
    checkChoices();
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    checkChoices();
    applyLook();
}

void MainWindow::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 75, 300);
    if (zoom == m_settings.zoom)
        return;
    m_settings.zoom = zoom;
    applyLook();
    inform(tr("Text size %1 %.").arg(zoom));
}

void MainWindow::zoomIn()
{
    setZoom(m_settings.zoom + 25);
}

void MainWindow::zoomOut()
{
    setZoom(m_settings.zoom - 25);
}

void MainWindow::zoomNormal()
{
    setZoom(100);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    updateActions();
}

Theme MainWindow::theme() const
{
    switch (m_settings.theme) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::Contrast:
        return Theme::contrast(m_systemIsDark);
    case ThemeChoice::System:
        break;
    }
    return m_systemIsDark ? Theme::dark() : Theme::light();
}

void MainWindow::applyLook()
{
    m_look.start({.theme = theme(),
                  .zoom = m_settings.zoom,
                  .later = m_documentView && m_documentView->isVisible() ? m_documentView->widget() : nullptr,
                  .worn = [this] { showLook(); },
                  .isPainted =
                      [this] {
                          return std::ranges::all_of(findChildren<DocumentView *>(), [](const DocumentView *view) {
                              return !view->isVisible() || view->hasAppeared();
                          });
                      },
                  .done =
                      [this] {
                          if (m_stack)
                              m_stack->measureAnew();
                      }});
}

/// What is painted by ourselves.
void MainWindow::showLook()
{
    if (!m_documentView || !m_session.file())
        return;
    m_documentView->setTheme(theme());
    showPage();
}

/// The desktop has changed its colours. Those in force are ours, so its own are asked for without them.
void MainWindow::followSystem()
{
    const bool isDark = m_questions.systemIsDark ? m_questions.systemIsDark() : systemIsDark();
    if (isDark == m_systemIsDark)
        return;
    m_systemIsDark = isDark;
    applyLook();
}

/// Opens a dialog as large as the user left it; it is deleted when it is closed.
void MainWindow::openRemembered(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize known = m_settings.dialogs.value(dialog->objectName());
    if (known.isValid())
        dialog->resize(known.boundedTo(size() * 95 / 100));
    connect(dialog, &QDialog::finished, this, [this, dialog, before = dialog->size()] {
        if (dialog->size() != before)
            m_settings.dialogs[dialog->objectName()] = dialog->size();
        saveSettings(m_settings);
    });
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_session, m_settings, this);
    connect(dialog, &SettingsDialog::languageWanted, this, &MainWindow::setLanguage);
    connect(dialog, &SettingsDialog::themeWanted, this, &MainWindow::setTheme);
    connect(dialog, &SettingsDialog::zoomWanted, this, &MainWindow::setZoom);
    openRemembered(dialog);
}

void MainWindow::showDefinitions()
{
    openRemembered(new DefinitionsDialog(m_session, theme(), this));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_settings.shortcuts, this);
    connect(dialog, &ShortcutsDialog::chosenByUser, this, [this](const QMap<QString, QString> &own) {
        m_settings.shortcuts = own;
        applyShortcuts();
        saveSettings(m_settings);
    });
    openRemembered(dialog);
}

void MainWindow::applyShortcuts()
{
    for (const Command &command : commands()) {
        if (command.run)
            findChild<QAction *>(QStringLiteral("command_") + QString::fromLatin1(command.id))
                ->setShortcut(keysOf(command, m_settings.shortcuts));
    }
}

/// The ticks of colours and language, which may be chosen elsewhere.
void MainWindow::checkChoices()
{
    const std::pair<ThemeChoice, const char *> themes[] = {{ThemeChoice::System, "theme_system"},
                                                           {ThemeChoice::Light, "theme_light"},
                                                           {ThemeChoice::Dark, "theme_dark"},
                                                           {ThemeChoice::Contrast, "theme_contrast"}};
    for (const auto &[choice, name] : themes) {
        if (choice == m_settings.theme)
            findChild<QAction *>(QLatin1String(name))->setChecked(true);
    }
    findChild<QAction *>(QStringLiteral("language_") + m_settings.language)->setChecked(true);
}

void MainWindow::showGlossary()
{
    showPageId(QStringLiteral("glossary"));
}

void MainWindow::showAbout()
{
    m_questions.tell(
        this, tr("About Servicekompas"),
        tr("<p><b>Servicekompas %1</b></p><p>Figures, targets and a weekly report from the exports of your "
           "help desk. Everything stays on this computer.</p><p>Free software under the GNU General "
           "Public License, version 3 or later.</p>")
                .arg(QStringLiteral(KOMPAS_VERSION))
            + tr("<p>It is built with Qt %1 and Qt Charts (GPL 3), SQLite (public domain), OpenSSL (Apache License "
                 "2.0) "
                 "and Boost (Boost Software License 1.0). Its letters are Noto Sans (SIL Open Font License 1.1).</p>")
                  .arg(QString::fromLatin1(qVersion())));
}

} // namespace kompas
