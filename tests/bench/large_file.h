// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"
#include "tests/bench/export_generator.h"

#include <QDir>

#include <sys/resource.h>

namespace kompas::bench {

/// The path of a `.kompas` file: that which is named, or one in `folder` with so many generated tickets. Empty where it
/// cannot be made.
inline QString largeFile(const QString &what, const QString &folder)
{
    if (what.endsWith(QStringLiteral(".kompas")))
        return what;
    constexpr qint64 now = 1'800'000'000;
    const qint64 rows = what.toLongLong();
    const QString csv = QDir(folder).filePath(QStringLiteral("export.csv"));
    const QString database = QDir(folder).filePath(QStringLiteral("bench.kompas"));
    if (rows < 1 || !writeExport(csv.toStdString(), rows))
        return {};
    const auto workbench = Workbench::open(database, Store::Mode::Create);
    const Result<Plan> plan = planImport(csv, {}, now);
    return workbench && plan && (*workbench)->import(*plan, now, {}) ? database : QString();
}

/// Of the whole process.
inline long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace kompas::bench
