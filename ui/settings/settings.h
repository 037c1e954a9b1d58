// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSize>
#include <QStringList>

namespace kompas {

enum class ThemeChoice : quint8 { System, Light, Dark, Contrast };

/// What the program remembers of its user between two starts. Settings of a file are kept in the file.
struct Settings {
    QByteArray geometry = {}; ///< of the main window
    QByteArray docks = {};    ///< QMainWindow::saveState()
    QString lastFile = {};
    QStringList recentFiles = {}; ///< newest first, at most ten
    QString language = QStringLiteral("nl");
    ThemeChoice theme = ThemeChoice::System;
    int zoom = 100;                        ///< text size in percent, 75 to 300
    QMap<QString, QString> shortcuts = {}; ///< by command, as portable text; only those that the user changed
    QMap<QString, QString> views = {};     ///< viewText() by path of the recent files
    QMap<QString, QSize> dialogs = {};     ///< sizes that the user gave to dialogs, by object name

    bool operator==(const Settings &) const = default;
};

/// Values that make no sense become the default.
Settings loadSettings();
void saveSettings(const Settings &settings);

/// Puts a file in front of the recent files and makes it the last one.
void rememberFile(Settings &settings, const QString &path);

} // namespace kompas
