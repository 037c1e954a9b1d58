// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_file.h"

namespace kompas {

/// An Excel file that grows row by row with little memory. The same cells give the same bytes.
Result<std::unique_ptr<SheetFile>> createXlsx(const QString &path, const Sheet &head);

} // namespace kompas
