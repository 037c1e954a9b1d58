// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include "core/workbench/kept.h"

namespace kompas {

namespace {

template<typename Value>
Result<void> readInto(Value &known, Result<Value> read)
{
    if (!read)
        return read.error();
    known = *std::move(read);
    return {};
}

/// What was done to the file, once what is known of it has been read again.
template<typename Value, typename Read>
Result<Value> thenRead(Result<Value> done, const Read &read)
{
    if (!done)
        return done;
    const Result<void> known = read();
    return known ? done : known.error();
}

} // namespace

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &path, Store::Mode mode, Columns columns,
                                                   const Progress &progress)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, mode, progress);
    if (!store)
        return store.error();
    std::unique_ptr<Workbench> workbench(new Workbench(std::move(*store), columns));
    if (auto loaded = workbench->reload(progress); !loaded)
        return loaded.error();
    return workbench;
}

Result<void> Workbench::undo(qint64 importId, const Progress &progress)
{
    if (auto undone = m_store->undo(importId, progress); !undone)
        return undone.error();
    return reload({});
}

Result<void> Workbench::setTarget(const Target &target)
{
    if (const Result<qint64> added = m_store->addTarget(target); !added)
        return added.error();
    return readTargets();
}

Result<void> Workbench::removeTarget(qint64 id)
{
    if (auto removed = m_store->removeTarget(id); !removed)
        return removed.error();
    std::erase_if(m_targets, [id](const Target &target) { return target.id == id; });
    return {};
}

Result<Targets> Workbench::changeTargets(const Targets &removed, const Targets &added)
{
    return thenRead(m_store->changeTargets(removed, added), [this] { return readTargets(); });
}

Result<void> Workbench::readTargets()
{
    return readInto(m_targets, m_store->targets());
}

Result<qint64> Workbench::keepDraft(const TargetDraft &draft)
{
    return thenRead(m_store->keepDraft(draft), [this] { return readDrafts(); });
}

Result<void> Workbench::removeDraft(qint64 id)
{
    return thenRead(m_store->removeDraft(id), [this] { return readDrafts(); });
}

Result<void> Workbench::readDrafts()
{
    return readInto(m_drafts, m_store->drafts());
}

Result<qint64> Workbench::keepNote(const Note &note)
{
    return thenRead(m_store->keepNote(note), [this] { return readNotes(); });
}

Result<void> Workbench::removeNote(qint64 id)
{
    return thenRead(m_store->removeNote(id), [this] { return readNotes(); });
}

Result<void> Workbench::readNotes()
{
    return readInto(m_notes, m_store->notes());
}

Result<qint64> Workbench::keepPlan(const SavedPlan &plan)
{
    return thenRead(m_store->keepPlan(plan), [this] { return readPlans(); });
}

Result<void> Workbench::removePlan(qint64 id)
{
    return thenRead(m_store->removePlan(id), [this] { return readPlans(); });
}

Result<void> Workbench::readPlans()
{
    return readInto(m_plans, m_store->plans());
}

Result<void> Workbench::setSetting(const QString &key, const QString &value, qint64 now)
{
    return setSettings({{key, value}}, now);
}

Result<void> Workbench::setSettings(const QMap<QString, QString> &values, qint64 now)
{
    const QMap<QString, QString> before = m_settings;
    if (auto set = m_store->setSettings(values, now); !set)
        return set;
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        m_settings[each.key()] = each.value();
    m_settings.removeIf([](const auto &each) { return each.value().isEmpty(); });
    // Whose names are shown is a matter of the facts, as is how the words of the export are read.
    const bool isAboutWords = WordChoices::of(m_settings) != WordChoices::of(before);
    if (isAboutWords || values.contains(QLatin1String(agentsKey))) {
        if (auto loaded = reload({}); !loaded)
            return loaded;
        return isAboutWords ? carryOver(before, now) : Result<void>();
    }
    m_facts.hours = openingClocksOf(m_settings, m_facts.zone);
    m_facts.answers = std::make_shared<KeptAnswers>();
    return {};
}

Result<void> Workbench::setDefinitions(const Definitions &definitions, qint64 now)
{
    if (auto set = m_store->setDefinitions(definitions, now); !set)
        return set.error();
    Result<DefinitionHistory> history = m_store->definitionHistory();
    if (!history)
        return history.error();
    m_definitions = definitions;
    m_definitionHistory = std::move(*history);
    return {};
}

Result<void> Workbench::setAgentPrivacy(AgentPrivacy privacy, qint64 now)
{
    return setSetting(QLatin1String(agentsKey), agentPrivacyId(privacy), now);
}

Result<Workbench::Records> Workbench::records(const QString &metric, const Selection &selection, const QString &part,
                                              const std::optional<Definitions> &definitions)
{
    Result<Lineage> found = computed([&](const Facts &facts) {
        return lineage(facts, definitions.value_or(m_definitions), metric, selection, part, m_targets);
    });
    if (!found)
        return found.error();
    const auto idsOf = [&](Kind kind, const std::vector<qint32> &rows) -> Result<QStringList> {
        std::vector<qint64> rowIds;
        rowIds.reserve(rows.size());
        for (const qint32 row : rows)
            rowIds.push_back(m_facts.of(kind).rowIds[static_cast<std::size_t>(row)]);
        return m_store->externalIds(kind, rowIds);
    };
    std::vector<qint32> counted;
    std::vector<qint32> leftOut;
    std::vector<qint32> numerator;
    for (const Lineage::Counted &each : found->counted) {
        counted.push_back(each.row);
        if (found->isRate && each.numerator)
            numerator.push_back(each.row);
    }
    for (const Lineage::LeftOut &each : found->leftOut)
        leftOut.push_back(each.row);
    const Result<QStringList> countedIds = idsOf(found->kind, counted);
    if (!countedIds)
        return countedIds.error();
    const Result<QStringList> numeratorIds = found->separateNumerator
                                                 ? idsOf(found->numeratorKind, *found->separateNumerator)
                                                 : idsOf(found->kind, numerator);
    if (!numeratorIds)
        return numeratorIds.error();
    const Result<QStringList> leftOutIds = idsOf(found->kind, leftOut);
    if (!leftOutIds)
        return leftOutIds.error();
    return Records{std::move(*found), *countedIds, *numeratorIds, *leftOutIds};
}

Result<void> Workbench::reload(const Progress &progress)
{
    // Asked first: what another process writes meanwhile is then seen by the next refresh.
    const Result<qint64> version = m_store->dataVersion();
    Result<Facts> facts =
        m_store->someFacts(m_columns == Columns::AtOnce ? allFields() : std::vector<WantedFields>(), progress);
    Result<Targets> targets = m_store->targets();
    Result<Definitions> definitions = m_store->definitions();
    Result<DefinitionHistory> history = m_store->definitionHistory();
    Result<std::vector<Import>> imports = m_store->imports();
    Result<QMap<QString, QString>> settings = m_store->settings();
    const Result<AgentPrivacy> privacy = m_store->agentPrivacy();
    for (const Error &error : {version ? Error() : version.error(), facts ? Error() : facts.error(),
                               targets ? Error() : targets.error(), definitions ? Error() : definitions.error(),
                               history ? Error() : history.error(), imports ? Error() : imports.error(),
                               settings ? Error() : settings.error(), privacy ? Error() : privacy.error()}) {
        if (error != Error())
            return error;
    }
    m_dataVersion = *version;
    facts->answers = std::make_shared<KeptAnswers>();
    setFacts(*std::move(facts));
    m_targets = std::move(*targets);
    m_definitions = std::move(*definitions);
    m_definitionHistory = std::move(*history);
    m_imports = std::move(*imports);
    m_settings = std::move(*settings);
    m_agentPrivacy = *privacy;
    if (auto read = readDrafts(); !read)
        return read.error();
    if (auto notes = readNotes(); !notes)
        return notes.error();
    return readPlans();
}

} // namespace kompas
