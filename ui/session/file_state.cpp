// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_state.h"

namespace kompas {

namespace {

std::shared_ptr<FileState> stateOf(const Workbench &workbench)
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
    return state;
}

} // namespace

Result<FilePointer> readState(Workbench &workbench, const Progress &progress, const FilePointer &before)
{
    if (auto read = workbench.readAll(progress); !read)
        return read.error();
    const std::shared_ptr<FileState> state = stateOf(workbench);
    // Facts are loaded as a whole: the same tickets, the same facts.
    if (before && before->isWhole && before->facts.tickets == state->facts.tickets) {
        state->own = before->own;
        state->words = before->words;
        state->computable = before->computable;
        state->weeks = before->weeks;
        state->lastDay = before->lastDay;
        return FilePointer(state);
    }
    state->own = ownDimensions(state->facts);
    QStringList dimensions = state->own;
    for (const char *dimension : filterDimensions)
        dimensions += QString::fromLatin1(dimension);
    for (const char *dimension : furtherDimensions)
        dimensions += QString::fromLatin1(dimension);
    for (const QString &id : std::as_const(dimensions))
        state->words[id] = wordCounts(state->facts, id);
    state->computable = computableMetrics(state->facts);
    state->weeks = weeksWithData(state->facts);
    state->lastDay = lastDay(state->facts);
    return FilePointer(state);
}

FilePointer stateSoFar(const Workbench &workbench)
{
    const std::shared_ptr<FileState> state = stateOf(workbench);
    state->isWhole = false;
    state->lastDay = lastDay(state->facts);
    return state;
}

} // namespace kompas
