// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_caches.h"

namespace kompas {

Result<void> KeptCaches::forgetUnlessSame(Database &database)
{
    const Result<qint64> version = database.integer("PRAGMA data_version");
    if (!version)
        return version.error();
    if (*version != m_dataVersion)
        forget();
    m_dataVersion = *version;
    return {};
}

Result<std::unique_ptr<ColumnCache>> KeptCaches::open(Database &database, Kind kind,
                                                      const std::vector<std::size_t> &columns)
{
    auto kept = m_caches.extract(kind);
    if (!kept)
        return ColumnCache::open(database, kind, columns);
    if (auto loaded = kept.mapped()->loadWords(columns); !loaded)
        return loaded.error();
    return std::move(kept.mapped());
}

} // namespace kompas
