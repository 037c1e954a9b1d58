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

Result<std::unique_ptr<ColumnCache>> KeptCaches::open(Database &database, Kind kind)
{
    auto kept = m_caches.extract(kind);
    return kept ? Result<std::unique_ptr<ColumnCache>>(std::move(kept.mapped())) : ColumnCache::open(database, kind);
}

} // namespace kompas
