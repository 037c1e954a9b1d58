// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writing.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace kompas {

Error cannotWrite(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("Sheet", "%1 could not be written: %2. Choose another folder, or close the "
                                                 "file where it is open.")
                .arg(path, reason),
            reason, false};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace kompas
