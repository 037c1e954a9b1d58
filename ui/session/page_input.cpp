// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/page_input.h"

namespace kompas {

PageInput pageInputOf(const FileState &file, const Selection &selection)
{
    return {.facts = file.facts,
            .definitions = file.definitions,
            .targets = file.targets,
            .imports = file.imports,
            .notes = file.notes,
            .selection = selection,
            .version = QStringLiteral(KOMPAS_VERSION),
            .agents = agentPrivacyId(file.agents),
            .plans = file.plans,
            .settings = file.settings};
}

} // namespace kompas
