// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/target.h"

namespace kompas {

/// A named set of targets that is being thought over; it decides nothing until it is taken over.
struct TargetDraft {
    qint64 id = 0; ///< 0: not in the file yet
    QString name = {};
    qint64 savedAt = 0; ///< UTC seconds
    Targets targets = {};

    bool operator==(const TargetDraft &) const = default;
};

} // namespace kompas
