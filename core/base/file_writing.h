// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kompas {

/// `%1 could not be written: %2. …` with the reason in words.
Error cannotWrite(const QString &path, const QString &reason);
/// Bytes that are a whole file. What stood at the path stays when it fails.
Result<void> writeBytes(const QByteArray &bytes, const QString &path);

} // namespace kompas
