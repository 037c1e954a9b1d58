// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/extent.h"
#include "core/data/import.h"
#include "core/report/document.h"
#include "core/report/words.h"

namespace kompas {

/// What can be said about the data itself: what an import brought, which days it covers, what it can answer.

/// What became of the rows of an import, in sentences: new, overlapping, double, skipped and rejected rows.
QStringList importStory(const Import &import, const Words &words);

/// A sentence per kind: from when to when, on how many days there is something, and the longest stretches without.
QStringList coverageStory(const std::vector<DayCoverage> &coverage, const Words &words);
/// A row per day that has anything, a column per kind: the twin of the calendar.
TableBlock coverageTable(const std::vector<DayCoverage> &coverage, const Words &words);
/// `Tuesday 3 March 2026: 12 tickets`.
QString dayText(const DayCoverage &coverage, QDate day, const Words &words);

/// In bytes; 0 = unknown.
struct MemoryUse {
    qint64 machine = 0; ///< what the computer has
    qint64 program = 0; ///< what the program takes of it now
};
/// What the records take in memory, and the program with all that it works out of them; and what to do about it where
/// that is more than half of what the machine has, else nothing.
struct MemoryStory {
    QString text = {};
    QString warning = {};
};
MemoryStory memoryStory(const Facts &facts, const MemoryUse &use, const Words &words);

/// Which metrics the facts can answer, and for the others what is missing and which export would add it.
Document answersPage(const Facts &facts, const Words &words);
/// How many metrics of the catalogue these columns can answer alone, by their names: what a file unlocks. `fieldIds`
/// are the fields that columns of the file are read as, `csat`, `nps` or `ces` for scores.
QStringList unlockedBy(const std::vector<Kind> &kindsOfFile, const QStringList &fieldIds, const Words &words);

} // namespace kompas
