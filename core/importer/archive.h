// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace kompas {

/// A ZIP file that is read. What it says of its sizes is not believed: reading stops at the limits.
class Archive
{
public:
    /// Fails with what, where and what to do: no ZIP file, damaged, behind a password.
    static Result<Archive> open(const QString &path);

    struct Entry {
        QString name = {};
        qint64 size = 0; ///< bytes when unpacked, as the archive says
    };
    /// Files only, in the order of the archive.
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Hands out the bytes of a file in blocks. Fails when it is damaged, or unpacks to more than 4 GiB or to more than
    /// a thousand times of what is stored (such files are made to fill a disk).
    Result<void> read(const QString &name, const std::function<bool(QByteArrayView)> &block) const;
    /// The whole of a file, at most 256 MiB; empty when there is no such file.
    Result<QByteArray> contents(const QString &name) const;

private:
    using Handle = std::unique_ptr<zip, void (*)(zip *)>;
    Archive(Handle handle, const QString &path) : m_handle(std::move(handle)), m_path(path) {}

    Handle m_handle;
    QString m_path;
    std::vector<Entry> m_entries = {};
};

} // namespace kompas
