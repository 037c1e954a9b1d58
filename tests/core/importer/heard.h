// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

namespace kompas {

/// What a sink was given, as lines of text.
struct Heard {
    QStringList lines = {};
    qsizetype wanted = std::numeric_limits<qsizetype>::max();

    RecordSink sink()
    {
        RecordSink result;
        result.row = [this](qint64 line, std::vector<Record> &&records) {
            for (const Record &record : records)
                lines += QStringLiteral("%1 %2 %3").arg(line).arg(kindId(record.kind), record.key.toString());
            if (records.empty())
                lines += QStringLiteral("%1 skipped").arg(line);
            return lines.size() < wanted;
        };
        result.reject = [this](Reject &&reject) {
            lines += QStringLiteral("%1 rejected %2 %3").arg(reject.line).arg(reject.code, reject.raw);
        };
        return result;
    }
};

} // namespace kompas
