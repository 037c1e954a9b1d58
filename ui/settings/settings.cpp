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
    if (word == u"contrast")
        return ThemeChoice::Contrast;
    return word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Contrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

/// A map as two lists: keys that are paths would become groups.
QMap<QString, QString> readMap(const QSettings &stored, const QString &name)
{
    const QStringList keys = stored.value(name + QStringLiteral("/keys")).toStringList();
    const QStringList values = stored.value(name + QStringLiteral("/values")).toStringList();
    QMap<QString, QString> map;
    for (qsizetype index = 0; index < std::min(keys.size(), values.size()); ++index)
        map.insert(keys[index], values[index]);
    return map;
}

void writeMap(QSettings &stored, const QString &name, const QMap<QString, QString> &map)
{
    stored.setValue(name + QStringLiteral("/keys"), QStringList(map.keys()));
    stored.setValue(name + QStringLiteral("/values"), QStringList(map.values()));
}

/// `800x600` for each dialog.
QMap<QString, QSize> sizesFrom(const QMap<QString, QString> &texts)
{
    QMap<QString, QSize> sizes;
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        const QStringList parts = each->split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (!size.isEmpty())
            sizes.insert(each.key(), size);
    }
    return sizes;
}

QMap<QString, QString> textsOf(const QMap<QString, QSize> &sizes)
{
    QMap<QString, QString> texts;
    for (auto each = sizes.begin(); each != sizes.end(); ++each)
        texts.insert(each.key(), QStringLiteral("%1x%2").arg(each->width()).arg(each->height()));
    return texts;
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
    settings.docks = stored.value(QStringLiteral("window/docks")).toByteArray();
    settings.shortcuts = readMap(stored, QStringLiteral("shortcuts"));
    settings.views = readMap(stored, QStringLiteral("views"));
    settings.dialogs = sizesFrom(readMap(stored, QStringLiteral("dialogs")));
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
    stored.setValue(QStringLiteral("window/docks"), settings.docks);
    writeMap(stored, QStringLiteral("shortcuts"), settings.shortcuts);
    writeMap(stored, QStringLiteral("views"), settings.views);
    writeMap(stored, QStringLiteral("dialogs"), textsOf(settings.dialogs));
}

void rememberFile(Settings &settings, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    settings.lastFile = absolute;
    settings.recentFiles.removeAll(absolute);
    settings.recentFiles.prepend(absolute);
    settings.recentFiles = settings.recentFiles.mid(0, recentLimit);
    settings.views.removeIf([&settings](const auto &view) { return !settings.recentFiles.contains(view.key()); });
}

} // namespace kompas
