// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/status_snapshots.h"

#include <QHash>

#include <algorithm>

namespace kompas {

Result<std::vector<StatusSnapshot>> readSnapshots(Database &database, const Numerals &rowIds)
{
    QStringList words = {QString()};
    QHash<QString, quint32> codes = {{QString(), 0}};
    std::vector<StatusSnapshot> snapshots;
    qint64 import = -1;
    const auto read = [&](const Statement &row) {
        if (row.integer(1) != import)
            snapshots.push_back({row.integer(0)});
        import = row.integer(1);
        if (row.isNull(2))
            return true;
        const auto position = std::ranges::lower_bound(rowIds, row.integer(2));
        const QString word = row.text(3);
        auto code = codes.constFind(word);
        if (code == codes.constEnd()) {
            code = codes.insert(word, static_cast<quint32>(words.size()));
            words += word;
        }
        snapshots.back().statuses.emplace_back(static_cast<qint32>(position - rowIds.begin()), *code);
        return true;
    };
    // An export in which every ticket is solved says so by an empty snapshot.
    const auto done = database.forEach(
        "SELECT data_until, import.id, row_id, status FROM import JOIN import_kind ON import_kind.import_id = "
        "import.id "
        "LEFT JOIN status_snapshot ON status_snapshot.import_id = import.id "
        "WHERE kind = 'ticket' AND data_until IS NOT NULL AND undone = 0 ORDER BY data_until, import.id, row_id",
        {}, read);
    if (!done)
        return done.error();
    const auto shared = std::make_shared<const QStringList>(std::move(words));
    for (StatusSnapshot &snapshot : snapshots)
        snapshot.words = shared;
    return snapshots;
}

} // namespace kompas
