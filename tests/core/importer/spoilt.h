// SPDX-License-Identifier: GPL-3.0-or-later
// Exports with every defect that decides how the rows behind it are read, for laws about readings in pieces.
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace kompas {

struct Spoiling {
    int oddities = 0; ///< rows of a thousand that differ in what is harmless: quoted line breaks, blank lines, ...
    int faults = 0;   ///< rows of a thousand with broken quotes or a wrong number of cells
    QByteArray lineEnd = "\n";
    bool hasFooter = false;
    bool hasOtherTable = false;
};

inline const QByteArray spoiltHeader = "Ticket ID,Status,Created at,Solved at,Subject,Priority,Region,Reopens";

inline QByteArray oddRow(QRandomGenerator &random, const QByteArray &plain, const QByteArray &lineEnd)
{
    const QByteArray id = plain.left(plain.indexOf(','));
    switch (random.bounded(6)) {
    case 0:
        return id + ",Open,2026-03-01 10:00,,\"Two lines" + lineEnd
               + "8,Open,2026-03-01 10:00,,of \"\"text\"\"\",Low,East,1";
    case 1:
        return lineEnd + plain;
    case 2:
        return spoiltHeader + lineEnd + plain;
    case 3:
        return id + ",Open,2026-03-01 10:00,,a 5\" screen,Low,East,1";
    case 4:
        return id
               + ",Open,1/2/2026 10:00,,\xe9"
                 "t\xc3\xa9,Low,East,1";
    default:
        return id + ",Open,1-2-2026,,\"\",Low,East,\"1,5\"";
    }
}

inline QByteArray faultyRow(QRandomGenerator &random, const QByteArray &plain)
{
    const QByteArray id = plain.left(plain.indexOf(','));
    switch (random.bounded(5)) {
    case 0:
        return id + ",Open,2026-03-01 10:00,,\"never closed,Low,East,1";
    case 1:
        return id + ",Open,2026-03-01 10:00,,\"closed\" too early,Low,East,1";
    case 2:
        return id + ",Open,2026-03-01 10:00,,one, cell too many,Low,East,1";
    case 3:
        return id + ",Open";
    default:
        return id + ",Open,2026-03-01 10:00,,\"say \"no\", please\",Low,East,1";
    }
}

inline QByteArray spoiltExport(quint32 seed, int rows, const Spoiling &spoiling)
{
    QRandomGenerator random(seed);
    QByteArray text = spoiltHeader + spoiling.lineEnd;
    for (int row = 0; row < rows; ++row) {
        const QByteArray day = QByteArray::number(1 + random.bounded(28)).rightJustified(2, '0');
        const QByteArray plain = QByteArray::number(1000 + random.bounded(rows * 20)) + ",Solved,2026-02-" + day
                                 + " 10:00,2026-03-" + day + " 11:30,\"Order, late\",High,Region "
                                 + QByteArray::number(random.bounded(5)) + ',' + QByteArray::number(random.bounded(3));
        const int kind = random.bounded(1000);
        text += kind < spoiling.oddities                     ? oddRow(random, plain, spoiling.lineEnd)
                : kind < spoiling.oddities + spoiling.faults ? faultyRow(random, plain)
                                                             : plain;
        text += spoiling.lineEnd;
        if (spoiling.hasOtherTable && row == rows * 3 / 4)
            text += "Ticket ID,Status,Created at,Solved at,Sum" + spoiling.lineEnd;
    }
    if (spoiling.hasFooter)
        text += "Grand Totals (5700 records)" + spoiling.lineEnd + "Confidential Information" + spoiling.lineEnd;
    return text;
}

} // namespace kompas
