// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commands.h"

#include "ui/main/main_window.h"

#include <QCoreApplication>

namespace kompas {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("Command", text)
constexpr Command line(const char *menu)
{
    return {"", menu, "", "", nullptr, false};
}

constexpr Command table[] = {
    {"new", "file", TEXT("&New file…"), "Ctrl+N", &MainWindow::newFile, false},
    {"open", "file", TEXT("&Open…"), "Ctrl+O", &MainWindow::openFile, false},
    {"example", "file", TEXT("Open the &example"), "", &MainWindow::openExample, false},
    line("file"),
    {"import", "file", TEXT("&Import exports…"), "Ctrl+I", &MainWindow::importFiles, false},
    {"imports", "file", TEXT("&Undo an import…"), "", &MainWindow::showData, true},
    line("file"),
    {"pdf", "file", TEXT("Save this page as P&DF…"), "Ctrl+Shift+S", &MainWindow::savePdf, true},
    {"print", "file", TEXT("&Print this page…"), "Ctrl+P", &MainWindow::print, true},
    line("file"),
    {"close", "file", TEXT("&Close the file"), "Ctrl+W", &MainWindow::closeFile, true},
    {"quit", "file", TEXT("&Quit"), "Ctrl+Q", &MainWindow::quit, false},
    {"copy", "edit", TEXT("&Copy this page as text"), "Ctrl+Shift+C", &MainWindow::copyText, true},
    line("edit"),
    {"back", "edit", TEXT("&Back"), "Alt+Left", &MainWindow::goBack, true},
    {"forward", "edit", TEXT("&Forward"), "Alt+Right", &MainWindow::goForward, true},
    {"clear", "edit", TEXT("&Take all filters away"), "Ctrl+Shift+A", &MainWindow::clearFilters, true},
    {"weekly", "view", TEXT("&Weekly report"), "Ctrl+R", &MainWindow::showWeekly, true},
    {"center", "view", TEXT("Mean or &median"), "Ctrl+M", &MainWindow::toggleCenter, true},
    {"closeRecords", "view", TEXT("Close the &records"), "Esc", &MainWindow::closeRecords, true},
    line("view"),
    {"larger", "view", TEXT("&Larger text"), "Ctrl++", &MainWindow::zoomIn, false},
    {"smaller", "view", TEXT("&Smaller text"), "Ctrl+-", &MainWindow::zoomOut, false},
    {"normal", "view", TEXT("&Normal size"), "Ctrl+0", &MainWindow::zoomNormal, false},
    {"full", "view", TEXT("&Full screen"), "F11", &MainWindow::toggleFullScreen, false},
    {"shortcuts", "help", TEXT("&Keyboard shortcuts"), "F1", &MainWindow::showShortcuts, false},
    {"about", "help", TEXT("&About Servicekompas"), "", &MainWindow::showAbout, false},
};
#undef TEXT

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kompas
