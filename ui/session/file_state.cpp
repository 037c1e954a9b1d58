// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_state.h"

namespace kompas {

FilePointer readState(const Workbench &workbench, const FilePointer &before)
{
    auto state = std::make_shared<FileState>();
    state->path = workbench.path();
    state->facts = workbench.facts();
    state->definitions = workbench.definitions();
    state->definitionHistory = workbench.definitionHistory();
    state->targets = workbench.targets();
    state->drafts = workbench.drafts();
    state->imports = workbench.imports();
    state->notes = workbench.notes();
    state->plans = workbench.plans();
    state->settings = workbench.settings();
    state->agents = workbench.agentPrivacy();
    // Facts are loaded as a whole: the same tickets, the same facts.
    if (before && before->facts.tickets == state->facts.tickets) {
        state->words = before->words;
        state->computable = before->computable;
        state->weeks = before->weeks;
        state->lastDay = before->lastDay;
        return state;
    }
    QStringList dimensions = ownDimensions(state->facts);
    for (const char *dimension : filterDimensions)
        dimensions += QString::fromLatin1(dimension);
    for (const char *dimension : furtherDimensions)
        dimensions += QString::fromLatin1(dimension);
    for (const QString &id : std::as_const(dimensions))
        state->words[id] = wordCounts(state->facts, id);
    state->computable = computableMetrics(state->facts);
    state->weeks = weeksWithData(state->facts);
    state->lastDay = lastDay(state->facts);
    return state;
}

} // namespace kompas
