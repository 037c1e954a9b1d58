// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

namespace kompas {

/// What a user decides about a file beside its records; undo and redo go between two of these.
struct FileChoices {
    Targets targets = {};
    std::vector<TargetDraft> drafts = {};
    std::vector<Note> notes = {};
    std::vector<SavedPlan> plans = {};
    Definitions definitions = {};
    QMap<QString, QString> settings = {}; ///< the privacy of agents among them

    bool operator==(const FileChoices &) const = default;
};

FileChoices choicesOf(const Workbench &workbench);

/// Makes what differs between `from` and `to` as it is in `to`, targets, drafts, notes and plans with their old ids;
/// whatever else has been changed since stays. On failure a part may have been done.
Result<void> changeChoices(Workbench &workbench, const FileChoices &from, const FileChoices &to, qint64 now);

} // namespace kompas
