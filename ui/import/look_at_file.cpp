// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/look_at_file.h"

#include "core/workbench/own_profile.h"
#include "core/workbench/row_layout.h"
#include "core/workbench/same_import.h"
#include "core/workbench/trial.h"

namespace kompas {

Looked lookAt(const FileToLookAt &file, const Progress &progress)
{
    Result<OwnPlan> detected = planWithOwnProfiles(file.path, {}, file.profiles, file.now, progress.part(0, 0.5));
    if (!detected)
        return {detected.error()};
    const QString reading = readingSetting(detected->plan);
    Looked looked{std::move(detected->plan), reading, false, detected->profile};
    const ReadOptions remembered = optionsFrom(file.settings.value(looked.reading));
    if (remembered == ReadOptions())
        return looked;
    Result<Plan> again = planImport(file.path, remembered, file.now, progress.part(0.5, 1));
    if (!again)
        return looked;
    return {std::move(again), looked.reading, true, {}};
}

std::optional<Import> knownImportOf(const FileToLookAt &file)
{
    const OwnProfiles own = ownProfiles(file.profiles);
    return knownImport(file.imports, file.path, [&](const Import &import) {
        const ReadOptions remembered = optionsFrom(file.settings.value(readingSetting(layoutOf(import).headers)));
        return remembered == ReadOptions() ? questionOf({}, file.path, own) : questionOf(remembered, file.path);
    });
}

} // namespace kompas
