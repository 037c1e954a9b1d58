// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_cache.h"

namespace kompas {

/// The column caches of an open file that may not be written, as far as pieces had to be made anew from the rows: kept,
/// as that takes longer than reading everything else.
class KeptCaches
{
public:
    /// Forgets all of them when somebody has written to the file since. To be called in the transaction that reads.
    Result<void> forgetUnlessSame(Database &database);
    /// The cache that was kept, which is given away, else the one in the file, to read some columns.
    Result<std::unique_ptr<ColumnCache>> open(Database &database, Kind kind, const std::vector<std::size_t> &columns);
    void keep(Kind kind, std::unique_ptr<ColumnCache> cache) { m_caches[kind] = std::move(cache); }
    void forget() { m_caches.clear(); }

private:
    qint64 m_dataVersion = 0;
    std::map<Kind, std::unique_ptr<ColumnCache>> m_caches = {};
};

} // namespace kompas
