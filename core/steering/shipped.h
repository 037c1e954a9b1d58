// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>

#include <vector>

namespace kompas {

/// A JSON file that is compiled in: `csat_low` and what stands in it.
struct ShippedFile {
    QString name = {};
    QByteArray json = {};
};

/// The files of a folder of the resources (`:/checks`), in the order of their names.
std::vector<ShippedFile> shippedFiles(const QString &folder);

/// The texts of a JSON object by their keys; nothing for what is no object.
QMap<QString, QString> textsByKey(const QJsonValue &value);
/// Of texts by language: that of the reader, else the English one.
QString textIn(const QMap<QString, QString> &texts, const QString &language);

} // namespace kompas
