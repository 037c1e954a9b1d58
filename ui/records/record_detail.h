// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "core/workbench/workbench.h"

namespace kompas {

/// One record with all that belongs to it, in words.
struct RecordDetail {
    struct DetailLine {
        QString name = {};
        QString text = {};

        bool operator==(const DetailLine &) const = default;
    };
    Store::Origin origin = {};
    QString ticket = {};                    ///< the number that a link opens; empty when the record names no ticket
    std::vector<DetailLine> fields = {};    ///< those that are filled
    std::vector<DetailLine> events = {};    ///< of its ticket: when, and what happened, in order
    std::vector<DetailLine> responses = {}; ///< of its ticket: which survey, and the answer
};

/// In the thread of the workbench. Fails when the record is no longer in the file.
Result<RecordDetail> recordDetail(Workbench &workbench, Kind kind, qint64 rowId, const Words &words);

/// As rich text for a browser of texts.
QString detailHtml(const RecordDetail &detail, const Words &words);

} // namespace kompas
