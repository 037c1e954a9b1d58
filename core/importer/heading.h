// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/dialect.h"
#include "core/importer/encoding.h"

#include <QStringList>

namespace kompas {

/// The header of a table, which may have several rows.
struct TableHeading {
    QStringList names = {};        ///< one for every column
    QStringList descriptions = {}; ///< what further header rows say about them, or nothing
    QList<QByteArray> zones = {};  ///< time zones that further header rows name
    qsizetype rows = 1;
    QStringList firstNames = {}; ///< what the first of several rows says alone; empty when there is one row
};

/// Reads it from the first rows, the first of which is the header. Qualtrics writes three rows (names, questions, ids
/// as JSON), SurveyMonkey two (questions, of which an empty cell belongs to the one on its left, and options). Of other
/// tables rows of words above columns of numbers and dates belong to the header; their names are put together.
TableHeading readHeading(const std::vector<HeadRow> &rows, Encoding encoding);

/// `Talk talk` without the repetition, as where a header stands twice above its table.
QString withoutRepetition(const QString &header);

/// The time zone in brackets at the end of a header (`Started at (Europe/Berlin)`), empty when there is none.
QByteArray zoneInHeader(const QString &header);
/// A header without that.
QString withoutZone(const QString &header);

} // namespace kompas
