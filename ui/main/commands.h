// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kompas {

class MainWindow;

/// One command of the window: menus, shortcuts and the list of shortcuts follow from the table.
struct Command {
    const char *id;   ///< object name of its action; for ever
    const char *menu; ///< `file`, `edit`, `view` or `help`
    const char *text; ///< English, context "Command"; empty = a line between groups
    const char *shortcut;
    void (MainWindow::*run)();
    bool needsFile;
};
std::span<const Command> commands();

} // namespace kompas
