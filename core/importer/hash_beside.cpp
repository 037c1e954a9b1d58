// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/hash_beside.h"

#include "core/base/parallel.h"
#include "core/importer/bytes.h"

namespace kompas {

HashBeside::HashBeside(const QString &path)
    : m_work(beside([this, path] { m_hash = sha256Of(path, Progress([this](double) { return m_isWanted.load(); })); }))
{
}

Result<QByteArray> HashBeside::take()
{
    m_work.get();
    return m_hash;
}

} // namespace kompas
