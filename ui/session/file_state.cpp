// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_state.h"

namespace kompas {

FilePointer readState(const Workbench &workbench)
{
    auto state = std::make_shared<FileState>();
    state->path = workbench.path();
    state->facts = workbench.facts();
    state->definitions = workbench.definitions();
    state->targets = workbench.targets();
    state->drafts = workbench.drafts();
    state->imports = workbench.imports();
    state->notes = workbench.notes();
    state->settings = workbench.settings();
    state->agents = workbench.agentPrivacy();
    for (const char *dimension : filterDimensions) {
        const QString id = QString::fromLatin1(dimension);
        state->words[id] = wordCounts(state->facts, id);
    }
    state->weeks = weeksWithData(state->facts);
    state->lastDay = lastDay(state->facts);
    return state;
}

} // namespace kompas
