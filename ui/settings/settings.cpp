// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace kompas {

namespace {

constexpr int recentLimit = 10;

QSettings storedSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("servicekompas"),
                     QStringLiteral("servicekompas"));
}

ThemeChoice themeFromWord(const QString &word)
{
    if (word == u"light")
        return ThemeChoice::Light;
    return word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Settings loadSettings()
{
    const QSettings stored = storedSettings();
    Settings settings;
    settings.geometry = stored.value(QStringLiteral("window/geometry")).toByteArray();
    settings.lastFile = stored.value(QStringLiteral("files/last")).toString();
    settings.recentFiles = stored.value(QStringLiteral("files/recent")).toStringList().mid(0, recentLimit);
    if (stored.value(QStringLiteral("view/language")).toString() == u"en")
        settings.language = QStringLiteral("en");
    settings.theme = themeFromWord(stored.value(QStringLiteral("view/theme")).toString());
    settings.zoom = std::clamp(stored.value(QStringLiteral("view/zoom"), settings.zoom).toInt(), 75, 300);
    return settings;
}

void saveSettings(const Settings &settings)
{
    QSettings stored = storedSettings();
    stored.setValue(QStringLiteral("window/geometry"), settings.geometry);
    stored.setValue(QStringLiteral("files/last"), settings.lastFile);
    stored.setValue(QStringLiteral("files/recent"), settings.recentFiles);
    stored.setValue(QStringLiteral("view/language"), settings.language);
    stored.setValue(QStringLiteral("view/theme"), themeWord(settings.theme));
    stored.setValue(QStringLiteral("view/zoom"), settings.zoom);
}

void rememberFile(Settings &settings, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    settings.lastFile = absolute;
    settings.recentFiles.removeAll(absolute);
    settings.recentFiles.prepend(absolute);
    settings.recentFiles = settings.recentFiles.mid(0, recentLimit);
}

} // namespace kompas
