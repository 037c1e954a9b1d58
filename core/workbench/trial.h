// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

#include <QDate>

namespace kompas {

/// What importing a file would bring, found by reading it without storing anything.
struct Trial {
    qint64 rows = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    std::optional<QDate> from = {}; ///< first and last local day on which a record came to be
    std::optional<QDate> to = {};

    bool operator==(const Trial &) const = default;
};
/// As readRecords(); `now` is the moment of import.
Result<Trial> tryImport(const Plan &plan, qint64 now, const Progress &progress = {});

/// The choices about a layout that are worth remembering for its next export: mapping, survey, product, date order,
/// decimal sign and time zone; not what belongs to the single file. Empty when nothing was chosen.
QString rememberedChoices(const ReadOptions &options);
/// The options of such a text; none for a text that is none.
ReadOptions optionsFrom(const QString &remembered);
/// The key of the setting that remembers them: by the headings of the file as it is read without any choice.
QString readingSetting(const QStringList &headings);
QString readingSetting(const Plan &plan);

} // namespace kompas
