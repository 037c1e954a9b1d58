// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace kompas {

/// All text fields of a kind, by row of its dataset: what searching and sorting read. A value, read from any thread.
struct RecordTexts {
    struct TextColumn {
        std::string bytes = {};         ///< UTF-8, one text after the other
        std::vector<quint64> ends = {}; ///< where each text ends, one per row
        std::string_view at(qint32 row) const;
    };
    std::vector<TextColumn> columns = {}; ///< by fieldIndex(); empty for fields that are no text

    /// Empty for a field that is no text.
    QString at(int field, qint32 row) const;
};

/// Reads them through a connection of its own. To be called outside the GUI thread.
Result<RecordTexts> readTexts(const QString &path, const Dataset &dataset, const Progress &progress);

} // namespace kompas
