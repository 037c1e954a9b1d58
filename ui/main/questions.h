// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QUrl;
class QWidget;

namespace kompas {

/// Everything the window asks through a dialog of the system. Tests put the next answer in its place.
struct Questions {
    /// The file to write to, empty when the user does not want to. `suggested` is a path or a file name.
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)>
        saveFile = {};
    std::function<QStringList(QWidget *parent, const QString &title, const QString &filter)> openFiles = {};
    /// True when the user agrees; `action` is the text of the button that does it.
    std::function<bool(QWidget *parent, const QString &title, const QString &text, const QString &action)> confirm = {};
    /// Lets the user choose a printer; false when not.
    std::function<bool(QWidget *parent, QPrinter &printer)> choosePrinter = {};
    /// One line of text; nothing when the user does not want to.
    std::function<std::optional<QString>(QWidget *parent, const QString &title, const QString &label,
                                         const QString &proposal)>
        askText = {};
    /// Hands a web address to the browser; false when there is none.
    std::function<bool(const QUrl &link)> openLink = {};
    /// Shows a longer text until it is closed.
    std::function<void(QWidget *parent, const QString &title, const QString &html)> tell = {};
    /// Whether the desktop asks for dark windows; without it the platform's palette is asked.
    std::function<bool()> systemIsDark = {};
};

Questions systemQuestions();

} // namespace kompas
