// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conditions_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

QString conditionsToText(const std::vector<Condition> &where)
{
    QJsonArray array;
    for (const Condition &condition : where)
        array += QJsonObject{{QStringLiteral("dimension"), condition.dimension},
                             {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Condition> conditionsFromText(const QString &text)
{
    std::vector<Condition> where;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Condition condition{each[QStringLiteral("dimension")].toString(), {}};
        for (const QJsonValue &value : each[QStringLiteral("values")].toArray())
            condition.values += value.toString();
        where.push_back(condition);
    }
    return where;
}

} // namespace kompas
