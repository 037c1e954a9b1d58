// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/validation.h"
#include "core/workbench/workbench.h"

namespace kompas {

/// Draws tickets created in the period, 50 of each channel, with the export's own ids. A name that is taken or a period
/// without tickets is an error with a sentence.
Result<ValidationSample> drawValidation(Workbench &workbench, const QString &name, const Selection &selection);

/// The row ids of the tickets of a sample, as its records; -1 for those that are not counted in the file any more.
Result<std::vector<qint64>> rowsOfSample(Workbench &workbench, const ValidationSample &sample);

/// Keeps a sample in the file, in the place of that of its name.
Result<void> keepValidation(Workbench &workbench, const ValidationSample &sample, qint64 now);

} // namespace kompas
