// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <future>

namespace kompas {

/// sha256Of() a file, worked out in a thread of its own while the file is looked at. It stops when nobody waits for it
/// any longer.
class HashBeside
{
public:
    explicit HashBeside(const QString &path);
    ~HashBeside() { m_isWanted = false; }
    HashBeside(const HashBeside &) = delete;
    HashBeside &operator=(const HashBeside &) = delete;

    /// Waits for it; to be called once.
    Result<QByteArray> take();

private:
    std::atomic<bool> m_isWanted = true;
    Result<QByteArray> m_hash = QByteArray();
    std::future<void> m_work; ///< the last member: what the thread uses outlives it
};

} // namespace kompas
