// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QFile>
#include <QTemporaryDir>

namespace kompas::testing {

/// Ten weeks until Sunday 15 November 2026: every working day from 10:00 on 12 calls of five minutes, two minutes
/// apart, of which the last is given up after a minute.
inline QByteArray tenWeeksOfCalls()
{
    QByteArray rows = "Contact ID,Started at,Direction,Channel,Result,Wait time,Talk time\n";
    int id = 0;
    for (int day = 0; day < 70; ++day) {
        const QDate date = QDate(2026, 9, 7).addDays(day);
        if (date.dayOfWeek() > 5)
            continue;
        for (int call = 0; call < 12; ++call) {
            const bool givenUp = call == 11;
            rows += QStringLiteral("%1,%2 10:%3:00,inbound,phone,%4,%5,%6\n")
                        .arg(++id)
                        .arg(date.toString(Qt::ISODate))
                        .arg(call * 2, 2, 10, QLatin1Char('0'))
                        .arg(givenUp ? QStringLiteral("abandoned") : QStringLiteral("answered"))
                        .arg(givenUp ? 60 : 10)
                        .arg(givenUp ? QString() : QStringLiteral("300"))
                        .toUtf8();
        }
    }
    return rows;
}

/// A database with these rows; empty when something went wrong.
inline QString databaseWith(const QTemporaryDir &folder, const QByteArray &rows)
{
    const QString database = folder.filePath(QStringLiteral("t.kompas"));
    auto workbench = Workbench::open(database, Store::Mode::Create);
    if (!workbench)
        return {};
    if (rows.isEmpty())
        return database;
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(rows);
    file.close();
    const Result<Plan> plan = planImport(file.fileName(), {}, 1'795'345'200);
    return plan && (*workbench)->import(*plan, 1'795'345'200, {}) ? database : QString();
}

} // namespace kompas::testing
