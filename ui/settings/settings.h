// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kompas {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// What the program remembers of its user between two starts. Settings of a file are kept in the file.
struct Settings {
    QByteArray geometry = {}; ///< of the main window
    QString lastFile = {};
    QStringList recentFiles = {}; ///< newest first, at most ten
    QString language = QStringLiteral("nl");
    ThemeChoice theme = ThemeChoice::System;
    int zoom = 100; ///< percent, 75 to 300

    bool operator==(const Settings &) const = default;
};

/// Values that make no sense become the default.
Settings loadSettings();
void saveSettings(const Settings &settings);

/// Puts a file in front of the recent files and makes it the last one.
void rememberFile(Settings &settings, const QString &path);

} // namespace kompas
