// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace kompas {

/// The table with its heading as cells between tabs, for spreadsheets and mails.
QString tabSeparated(const TableBlock &table);

} // namespace kompas
