// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

namespace kompas {

using ExampleRow = QHash<QString, QString>;

inline QByteArray exampleBytes(const QString &name)
{
    QFile file(QStringLiteral(":/example/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The generator quotes no cell: no text of its holds a semicolon. (A quote would fail the count of cells.)
inline QList<ExampleRow> exampleRows(const QString &name)
{
    QStringList lines = QString::fromUtf8(exampleBytes(name)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const QStringList heading = lines.takeFirst().split(u';');
    QList<ExampleRow> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u';');
        if (cells.size() != heading.size())
            return {};
        ExampleRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(heading[i], cells[i]);
        rows << row;
    }
    return rows;
}

} // namespace kompas
