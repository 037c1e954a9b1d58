// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/extent.h"
#include "core/workbench/workbench.h"

#include <map>

namespace kompas {

/// The dimensions of the filter bar, in order.
inline constexpr std::array<const char *, 4> filterDimensions = {"team", "channel", "agent", "product_area"};
/// Those that are chosen behind its button with three dots, before the user's own; in order.
inline constexpr std::array<const char *, 6> furtherDimensions = {"tier", "priority",  "customer_type",
                                                                  "tag",  "wait_band", "wave"};

/// All that the window reads of the open file: a value that never changes, to be read from any thread.
struct FileState {
    /// False while only the first page has been made: the facts have the columns of that page alone, and what is worked
    /// out of the facts is not known yet, but for the last day.
    bool isWhole = true;
    QString path = {};
    Facts facts = {};
    Definitions definitions = {};
    DefinitionHistory definitionHistory = {}; ///< for reports of past weeks
    Targets targets = {};
    std::vector<TargetDraft> drafts = {};
    std::vector<Import> imports = {};
    std::vector<Note> notes = {};
    std::vector<SavedPlan> plans = {};
    QMap<QString, QString> settings = {}; ///< of the file, by their key
    AgentPrivacy agents = AgentPrivacy::Pseudonyms;
    QStringList own = {};                                 ///< dimensions of the user's own
    std::map<QString, std::vector<WordCount>> words = {}; ///< by filterDimensions, furtherDimensions and own
    QStringList computable = {};                          ///< ids of the metrics that the facts have records for
    std::vector<QDate> weeks = {};                        ///< Mondays of the weeks that have data
    std::optional<QDate> lastDay = {};
};
using FilePointer = std::shared_ptr<const FileState>;

// To be called in the thread of the workbench.

/// Reads all columns that are missing. `before` lends what is counted from the facts when they are the same.
Result<FilePointer> readState(Workbench &workbench, const Progress &progress, const FilePointer &before = {});
/// With the columns that are there, and not whole: for what is worked out by Workbench::computed().
FilePointer stateSoFar(const Workbench &workbench);

} // namespace kompas
