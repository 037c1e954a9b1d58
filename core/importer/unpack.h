// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace kompas {

/// The table inside a file: the file itself, or what was taken out of an archive or a workbook.
struct Unpacked {
    QString path = {};                                ///< of plain text
    std::shared_ptr<const QTemporaryFile> owner = {}; ///< keeps `path`, readable by its owner only, until it goes
    QString inside = {};                              ///< name of the sheet or of the file in the archive
    QStringList others = {};                          ///< what else could have been taken
    QByteArray sha256 = {};                           ///< hex, of the whole file; empty for plain text
};

/// Looks at the first bytes: an .xlsx gives its first sheet with data, a .zip its largest .csv, .tsv, .txt or .xlsx, or
/// those named `wanted`; anything else is handed back as it is. Fails with what, where and what to do.
Result<Unpacked> unpack(const QString &path, const std::optional<QString> &wanted);

} // namespace kompas
