// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commands.h"

#include "ui/main/main_window.h"

#include <QCoreApplication>

namespace kompas {

namespace {

constexpr Command line(const char *menu)
{
    return {"", menu, "", "", nullptr, false};
}

constexpr Command table[] = {
    {"new", "file", QT_TRANSLATE_NOOP("Command", "&New file…"), "Ctrl+N", &MainWindow::newFile, false},
    {"open", "file", QT_TRANSLATE_NOOP("Command", "&Open…"), "Ctrl+O", &MainWindow::openFile, false},
    {"example", "file", QT_TRANSLATE_NOOP("Command", "Open the &example"), "", &MainWindow::openExample, false},
    line("file"),
    {"import", "file", QT_TRANSLATE_NOOP("Command", "&Import exports…"), "Ctrl+I", &MainWindow::importFiles, false},
    {"imports", "file", QT_TRANSLATE_NOOP("Command", "&Undo an import…"), "", &MainWindow::showData, true},
    line("file"),
    {"pdf", "file", QT_TRANSLATE_NOOP("Command", "Save this page as P&DF…"), "Ctrl+Shift+S", &MainWindow::savePdf,
     true},
    {"preview", "file", QT_TRANSLATE_NOOP("Command", "Print pre&view…"), "Ctrl+Shift+P", &MainWindow::preview, true},
    {"print", "file", QT_TRANSLATE_NOOP("Command", "&Print this page…"), "Ctrl+P", &MainWindow::print, true},
    line("file"),
    {"close", "file", QT_TRANSLATE_NOOP("Command", "&Close the file"), "Ctrl+W", &MainWindow::closeFile, true},
    {"quit", "file", QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", &MainWindow::quit, false},
    {"undo", "edit", QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", &MainWindow::undo, true},
    {"redo", "edit", QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z", &MainWindow::redo, true},
    line("edit"),
    {"copy", "edit", QT_TRANSLATE_NOOP("Command", "&Copy this page as text"), "Ctrl+Shift+C", &MainWindow::copyText,
     true},
    line("edit"),
    {"back", "edit", QT_TRANSLATE_NOOP("Command", "&Back"), "Alt+Left", &MainWindow::goBack, true},
    {"forward", "edit", QT_TRANSLATE_NOOP("Command", "&Forward"), "Alt+Right", &MainWindow::goForward, true},
    {"clear", "edit", QT_TRANSLATE_NOOP("Command", "&Take all filters away"), "Ctrl+Shift+A", &MainWindow::clearFilters,
     true},
    line("edit"),
    {"note", "edit", QT_TRANSLATE_NOOP("Command", "New &note…"), "Ctrl+Shift+N", &MainWindow::newNote, true},
    {"definitions", "edit", QT_TRANSLATE_NOOP("Command", "&Definitions…"), "Ctrl+Shift+D", &MainWindow::showDefinitions,
     true},
    {"settings", "edit", QT_TRANSLATE_NOOP("Command", "&Settings…"), "Ctrl+,", &MainWindow::showSettings, false},
    {"weekly", "view", QT_TRANSLATE_NOOP("Command", "&Weekly report"), "Ctrl+R", &MainWindow::showWeekly, true},
    {"center", "view", QT_TRANSLATE_NOOP("Command", "Mean or &median"), "Ctrl+M", &MainWindow::toggleCenter, true},
    {"closeRecords", "view", QT_TRANSLATE_NOOP("Command", "Close the &records or leave full screen"), "Esc",
     &MainWindow::closeRecords, true},
    line("view"),
    {"larger", "view", QT_TRANSLATE_NOOP("Command", "&Larger text"), "Ctrl++", &MainWindow::zoomIn, false},
    {"smaller", "view", QT_TRANSLATE_NOOP("Command", "&Smaller text"), "Ctrl+-", &MainWindow::zoomOut, false},
    {"normal", "view", QT_TRANSLATE_NOOP("Command", "&Normal size"), "Ctrl+0", &MainWindow::zoomNormal, false},
    {"full", "view", QT_TRANSLATE_NOOP("Command", "&Full screen"), "F11", &MainWindow::toggleFullScreen, false},
    {"glossary", "help", QT_TRANSLATE_NOOP("Command", "&Glossary"), "F1", &MainWindow::showGlossary, true},
    {"shortcuts", "help", QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts…"), "Ctrl+F1", &MainWindow::showShortcuts,
     false},
    {"about", "help", QT_TRANSLATE_NOOP("Command", "&About Servicekompas"), "", &MainWindow::showAbout, false},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kompas
