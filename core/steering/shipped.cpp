// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/shipped.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace kompas {

std::vector<ShippedFile> shippedFiles(const QString &folder)
{
    std::vector<ShippedFile> files;
    const QDir place(folder);
    for (const QString &each : place.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(place.filePath(each));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({each.chopped(5), file.readAll()});
    }
    return files;
}

QMap<QString, QString> textsByKey(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        texts.insert(each.key(), each.value().toString());
    return texts;
}

QString textIn(const QMap<QString, QString> &texts, const QString &language)
{
    return texts.value(language, texts.value(QStringLiteral("en")));
}

} // namespace kompas
