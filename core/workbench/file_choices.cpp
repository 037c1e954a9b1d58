// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/file_choices.h"

namespace kompas {

namespace {

template<typename Each>
const Each *byId(const std::vector<Each> &all, qint64 id)
{
    const auto found = std::ranges::find(all, id, &Each::id);
    return found == all.end() ? nullptr : &*found;
}

/// Removes what only `from` has, keeps what is new or other in `to`.
template<typename Each, typename Keep, typename Remove>
Result<void> changeList(const std::vector<Each> &from, const std::vector<Each> &to, Keep keep, Remove remove)
{
    for (const Each &each : from) {
        if (byId(to, each.id))
            continue;
        if (auto done = remove(each.id); !done)
            return done.error();
    }
    for (const Each &each : to) {
        const Each *before = byId(from, each.id);
        if (before && *before == each)
            continue;
        if (auto done = keep(each); !done)
            return done.error();
    }
    return {};
}

/// What is other in `to`; empty values for what is not set there.
QMap<QString, QString> difference(const QMap<QString, QString> &from, const QMap<QString, QString> &to)
{
    QMap<QString, QString> values;
    for (auto each = from.cbegin(); each != from.cend(); ++each) {
        if (!to.contains(each.key()))
            values.insert(each.key(), {});
    }
    for (auto each = to.cbegin(); each != to.cend(); ++each) {
        if (from.value(each.key()) != each.value())
            values.insert(each.key(), each.value());
    }
    return values;
}

} // namespace

FileChoices choicesOf(const Workbench &workbench)
{
    return {workbench.targets(), workbench.drafts(),      workbench.notes(),
            workbench.plans(),   workbench.definitions(), workbench.settings()};
}

Result<void> changeChoices(Workbench &workbench, const FileChoices &from, const FileChoices &to, qint64 now)
{
    const Result<void> targets = changeList(
        from.targets, to.targets, [&](const Target &target) { return workbench.setTarget(target); },
        [&](qint64 id) { return workbench.removeTarget(id); });
    if (!targets)
        return targets.error();
    const auto done = [](const Result<qint64> &kept) { return kept ? Result<void>() : Result<void>(kept.error()); };
    const Result<void> drafts = changeList(
        from.drafts, to.drafts, [&](const TargetDraft &draft) { return done(workbench.keepDraft(draft)); },
        [&](qint64 id) { return workbench.removeDraft(id); });
    if (!drafts)
        return drafts.error();
    const Result<void> notes = changeList(
        from.notes, to.notes, [&](const Note &note) { return done(workbench.keepNote(note)); },
        [&](qint64 id) { return workbench.removeNote(id); });
    if (!notes)
        return notes.error();
    const Result<void> plans = changeList(
        from.plans, to.plans, [&](const SavedPlan &plan) { return done(workbench.keepPlan(plan)); },
        [&](qint64 id) { return workbench.removePlan(id); });
    if (!plans)
        return plans.error();
    if (from.definitions != to.definitions) {
        if (auto set = workbench.setDefinitions(to.definitions, now); !set)
            return set.error();
    }
    // Where there is nothing to set the facts keep the answers about them.
    const QMap<QString, QString> settings = difference(from.settings, to.settings);
    return settings.isEmpty() ? Result<void>() : workbench.setSettings(settings, now);
}

} // namespace kompas
