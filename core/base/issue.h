// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kompas {

/// Something the import noticed: about one row (line > 0) or about the whole file.
/// `code` is a fixed word for machines (`date_order_chosen`, `duplicate_ids`, ...), `text` a translated sentence.
struct Remark {
    QString code = {};
    QString field = {}; ///< field id, or empty
    qint64 rows = 0;    ///< how many rows it concerns; 0 when it is about the file
    qint64 line = 0;    ///< first line concerned, counted from 1; 0 when none
    QString text = {};

    bool operator==(const Remark &) const = default;
};

/// A row that could not become a record; kept so that it can be exported, mended and imported again.
struct Reject {
    qint64 line = 0;     ///< line in the file on which the record starts, counted from 1
    QString raw = {};    ///< the record as it stands in the file (cut at 64 KiB)
    QString code = {};   ///< fixed word: `too_large`, `unclosed_quote`, `no_id`, `future_time`, `ragged`, ...
    QString reason = {}; ///< translated sentence

    bool operator==(const Reject &) const = default;
};

} // namespace kompas
