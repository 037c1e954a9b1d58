// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/importer/encoding.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>
#include <string>

namespace kompas {

/// What one pass over the bytes of a file says about it.
struct FileFacts {
    qint64 bytes = 0;
    Encoding encoding = Encoding::Utf8;
    qint64 strayBytes = 0;     ///< bytes that are no UTF-8
    qint64 firstStrayLine = 0; ///< the line of the first of them, counted from 1; 0 when there is none

    bool operator==(const FileFacts &) const = default;
};

/// SHA-256 of a whole file, in hex. Fails when it cannot be read to its end.
Result<QByteArray> sha256Of(const QString &path, const Progress &progress = {});

/// Reads a file once, in blocks. `encoding` is the user's; it is taken as it is, unless the file cannot hold a table in
/// it at all. Fails with what, where and what to do: missing, a folder, unreadable, empty, no text.
Result<FileFacts> inspectFile(const QString &path, std::optional<Encoding> encoding, const Progress &progress = {});

/// The bytes of a file from behind its byte order mark, in blocks: UTF-16 and the encodings of other scripts become
/// UTF-8 on the way, UTF-8 and Windows-1252 stay as they are (a ByteStream is always ASCII where the file is).
class ByteStream
{
public:
    static Result<ByteStream> open(const QString &path, Encoding encoding);
    /// For tests and previews: reads from any open device that can seek.
    ByteStream(std::unique_ptr<QIODevice> device, Encoding encoding);

    /// Appends about `size` bytes to `buffer`. False at the end.
    bool read(std::string &buffer, std::size_t size);
    /// Goes to a place counted in bytes handed out (after conversion).
    void seek(qint64 place);
    /// The part of the file that has been read, 0 to 1.
    double fraction() const;
    /// True when reading broke off before the end.
    bool failed() const { return m_failed; }

private:
    void rewind();

    std::unique_ptr<QIODevice> m_device = {};
    Encoding m_encoding = Encoding::Utf8;
    QStringDecoder m_decoder = {};
    qint64 m_start = 0; ///< length of the byte order mark
    bool m_failed = false;
};

} // namespace kompas
