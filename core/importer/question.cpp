// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/read.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

QString questionOf(const ReadOptions &options, const QString &path, const QByteArray &besides)
{
    // By name, so that none that is added can be forgotten.
    const auto &[profile, source, kind, survey, mapping, timezone, date, wave, dateOrder, delimiter, encoding,
                 headerLine, decimal, sheet] = options;
    QJsonObject asked = {{QStringLiteral("version"), QStringLiteral(KOMPAS_VERSION)},
                         {QStringLiteral("file"), QFileInfo(path).fileName()}};
    const auto add = [&asked](const QString &name, const std::optional<QString> &value) {
        if (value)
            asked.insert(name, *value);
    };
    const auto ofChar = [](char value) { return QString(QLatin1Char(value)); };
    const auto converted = [](const auto &value, const auto &convert) {
        return value ? std::optional(QString(convert(*value))) : std::nullopt;
    };
    add(QStringLiteral("profile"), profile);
    add(QStringLiteral("source"), source);
    add(QStringLiteral("kind"), converted(kind, [](Kind value) { return kindId(value); }));
    add(QStringLiteral("survey"), survey);
    add(QStringLiteral("timezone"),
        converted(timezone, [](const QByteArray &value) { return QString::fromUtf8(value); }));
    add(QStringLiteral("date"), converted(date, [](QDate value) { return value.toString(Qt::ISODate); }));
    add(QStringLiteral("wave"), wave);
    add(QStringLiteral("date_order"), dateOrder);
    add(QStringLiteral("delimiter"), converted(delimiter, ofChar));
    add(QStringLiteral("encoding"), encoding);
    add(QStringLiteral("header_line"), converted(headerLine, [](int value) { return QString::number(value); }));
    add(QStringLiteral("decimal"), converted(decimal, ofChar));
    add(QStringLiteral("sheet"), sheet);
    for (auto each = mapping.cbegin(); each != mapping.cend(); ++each)
        add(QStringLiteral("map:") + each.key(), each.value());
    const QByteArray all = QJsonDocument(asked).toJson(QJsonDocument::Compact) + besides;
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).first(16).toHex());
}

} // namespace kompas
