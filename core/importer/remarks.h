// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/kind.h"

#include <map>
#include <vector>

namespace kompas {

/// What can be noticed about a single row; the row is kept.
enum class Finding : quint8 {
    UnreadableValue,
    DateContradictsOrder,
    NegativeDuration,
    ScoreOutsideScale,
    UnknownWord,
    ShortRow,
    RepairedRow,
    ResolvedBeforeCreated,
    ResolvedBeforeReply,
    DurationMismatch,
};

/// The heading of a field, or of a score, for the user.
QString fieldLabel(Kind kind, const QString &field);

/// One remark of this kind about `rows` rows, of which `line` is the first.
Remark remarkOn(Finding finding, Kind kind, const QString &field, qint64 rows, qint64 line);

/// Counts findings, and keeps the first line of each.
class FindingTally
{
public:
    void add(Finding finding, const QString &field, qint64 line);
    /// Adds those of rows behind these.
    void append(const FindingTally &next);
    /// One remark for every finding and field, in the order of Finding.
    std::vector<Remark> remarks(Kind kind) const;
    qint64 rows(Finding finding) const;
    void clear() { m_counts.clear(); }

private:
    struct Count {
        qint64 rows = 0;
        qint64 line = 0;
    };
    std::map<std::pair<Finding, QString>, Count> m_counts = {};
};

/// The remark in the language of the program now, whatever it was when the file was imported; as it was written then
/// when its words cannot be made anew from code, field and rows. `kind` is that of the rows of the file.
QString remarkText(const Remark &remark, Kind kind);
/// The reason of a rejected row in the language of the program now.
QString rejectText(const Reject &reject);

/// The reason of a rejected row: `too_large`, `unclosed_quote`, `ragged`, `no_id`, `no_date`, `no_score`,
/// `future_time`.
QString rejectReason(const QString &code);

} // namespace kompas
