// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

class QPrinter;

namespace kompas {

/// Prints a document with the painter that makes the preview and the PDF, on A4 of the printer's.
Result<void> printDocument(const Document &document, QPrinter &printer);

} // namespace kompas
