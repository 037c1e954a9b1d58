// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kompas {

/// What the user works out and keeps in the file: an experiment, a scenario, a rule to check, a sample to look at.
struct SavedPlan {
    qint64 id = 0;      ///< 0: not in the file yet
    QString kind = {};  ///< `experiment scenario rule sample`
    QString name = {};  ///< one of its kind has it
    qint64 savedAt = 0; ///< UTC seconds
    QString body = {};  ///< JSON, read by the part of core/steering that owns the kind

    bool operator==(const SavedPlan &) const = default;
};

} // namespace kompas
