// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include "core/importer/read_ahead.h"
#include "core/workbench/customer_key.h"
#include "core/workbench/kept.h"
#include "core/workbench/row_layout.h"
#include "core/workbench/same_import.h"

namespace kompas {

namespace {

const QString agentsSetting = QStringLiteral("agents");
const QString customersSetting = QStringLiteral("customers");
const QString timezoneSetting = QStringLiteral("timezone");
const QString pseudonyms = QStringLiteral("pseudonyms");

QString pseudonymOf(const QString &customer, const CustomerKey &key)
{
    return pseudonymKeptIn(customer).value_or(key.pseudonym(customer));
}

void hideCustomers(std::vector<Record> &records, const CustomerKey &key)
{
    for (Record &record : records) {
        const int customer = fieldIndex(record.kind, u"customer");
        if (customer < 0 || customer >= static_cast<int>(record.cells.size()))
            continue;
        Cell &cell = record.cells[static_cast<std::size_t>(customer)];
        if (const auto *name = std::get_if<CellText>(&cell))
            cell = pseudonymOf(name->toString(), key);
        else if (const auto *number = std::get_if<qint64>(&cell))
            cell = key.pseudonym(QString::number(*number));
    }
}

/// What the import decides for the file: its zone, and whose names are shown.
Result<void> keepSettings(Store &store, const QString &timezone, qint64 now, const Workbench::ImportSettings &settings,
                          bool pseudonymise)
{
    const auto setUnlessThere = [&store, now](const QString &key, const QString &value) -> Result<void> {
        const Result<QString> before = store.setting(key);
        if (!before)
            return before.error();
        return before->isEmpty() && !value.isEmpty() ? store.setSetting(key, value, now) : Result<void>();
    };
    if (auto done = setUnlessThere(timezoneSetting, timezone); !done)
        return done.error();
    if (pseudonymise) {
        if (auto done = store.setSetting(customersSetting, pseudonyms, now); !done)
            return done.error();
    }
    if (settings.agents)
        return store.setSetting(agentsSetting, agentPrivacyId(*settings.agents), now);
    return setUnlessThere(agentsSetting, agentPrivacyId(AgentPrivacy::Pseudonyms));
}

/// Makes pseudonyms of the customers that earlier imports brought by name.
Result<void> hideEarlierCustomers(Store &store, const CustomerKey &key)
{
    const auto pseudonym = [&key](const QString &name) { return key.pseudonym(name); };
    if (auto done = store.replaceCustomers(pseudonym); !done)
        return done;
    const Result<std::vector<Import>> imports = store.imports();
    if (!imports)
        return imports.error();
    for (const Import &import : *imports) {
        const RowLayout layout = layoutOf(import);
        const auto change = [&](const Reject &reject) { return withoutCustomers(reject, layout, pseudonym); };
        if (import.rejected == 0)
            continue;
        if (auto done = store.replaceRejects(import.id, change); !done)
            return done;
    }
    return {};
}

/// How an import treats customers and their texts.
struct Privacy {
    KeptOfImport kept = {};
    std::optional<CustomerKey> key = {}; ///< when customers become pseudonyms
    bool hidesEarlier = false;           ///< for the first time: those of earlier imports as well
};

Result<Privacy> privacyOf(Store &store, const Workbench::ImportSettings &settings)
{
    const Result<QMap<QString, QString>> ofFile = store.settings();
    if (!ofFile)
        return ofFile.error();
    // Once customers are pseudonyms they stay so: a later file with plain names would give them away.
    const bool wereHidden = ofFile->value(customersSetting) == pseudonyms;
    Privacy privacy{.kept = {settings.pseudonymise || wereHidden, keptOfPeople(*ofFile)}};
    if (!privacy.kept.pseudonymise)
        return privacy;
    Result<CustomerKey> key = CustomerKey::of(store.path(), !wereHidden);
    if (!key)
        return key.error();
    privacy.key = *std::move(key);
    privacy.hidesEarlier = !wereHidden;
    return privacy;
}

/// One file as it is going to be imported.
struct Job {
    const Plan &plan;
    qint64 now;
    const Workbench::ImportSettings &settings;
    const Privacy &privacy;
    QString readAs = {}; ///< readingOf()
};

void takeOutPersonal(HandedRow &row, const Job &job, const RowLayout &layout)
{
    keepOnly(job.privacy.kept.rest, row.records);
    if (job.privacy.key)
        hideCustomers(row.records, *job.privacy.key);
    if (row.reject && !job.privacy.kept.rest.texts)
        row.reject->raw = withoutTexts(*row.reject, layout);
    if (row.reject && job.privacy.key)
        row.reject->raw = withoutCustomers(*row.reject, layout,
                                           [&](const QString &name) { return job.privacy.key->pseudonym(name); });
}

/// Takes out what is personal where the rows are read, while the store writes those before.
class DiscreetMaker : public LoadMaker
{
public:
    DiscreetMaker(std::unique_ptr<LoadMaker> maker, const Job &job, const RowLayout &layout)
        : m_maker(std::move(maker)),
          m_job(job),
          m_layout(layout)
    {
    }

    void add(HandedRow &row) override
    {
        takeOutPersonal(row, m_job, m_layout);
        m_maker->add(row);
    }
    std::size_t size() const override { return m_maker->size(); }
    std::unique_ptr<PreparedLoad> load() override { return m_maker->load(); }

private:
    std::unique_ptr<LoadMaker> m_maker;
    const Job &m_job;
    const RowLayout &m_layout;
};

/// Hands the records over; the settings are kept in the same transaction.
Result<Import> feed(Store &store, const LoadSink &rows, const Job &job, const Progress &progress)
{
    if (job.privacy.hidesEarlier) {
        if (auto hidden = hideEarlierCustomers(store, *job.privacy.key); !hidden)
            return hidden.error();
    }
    const RowLayout layout = layoutOf(Import{.delimiter = delimiterOf(job.plan), .settings = job.readAs});
    const Result<Reading> reading = readingInPieces(job.plan, job.now);
    if (!reading)
        return reading.error();
    LoadSink sink = rows;
    sink.begin = [&] { return std::make_unique<DiscreetMaker>(rows.begin(), job, layout); };
    Result<Import> import = readAhead(*reading, sink, progress);
    if (!import)
        return import;
    import->settings = job.readAs;
    if (auto kept = keepSettings(store, import->timezone, job.now, job.settings, job.privacy.kept.pseudonymise); !kept)
        return kept.error();
    return import;
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

Result<Import> Workbench::import(const Plan &plan, qint64 now, const ImportSettings &settings, const Progress &progress)
{
    const Result<Privacy> privacy = privacyOf(*m_store, settings);
    if (!privacy)
        return privacy.error();
    const Result<std::vector<Import>> imports = m_store->imports();
    if (!imports)
        return imports.error();
    const Job job{plan, now, settings, *privacy, readingOf(plan, privacy->kept)};
    if (const std::optional<Import> same = sameImport(*imports, plan, job.readAs))
        return takeAgain(*same, now, settings, privacy->kept.pseudonymise);
    const auto feedRows = [&](const LoadSink &rows) { return feed(*m_store, rows, job, progress.part(0, 0.8)); };
    Result<Import> import = m_store->append(plan.source, now, feedRows, progress.part(0.8, 0.9));
    if (!import)
        return import;
    // The import stands; a wish to stop that comes now can only come too late.
    if (auto loaded = reload({}); !loaded)
        return loaded.error();
    return import;
}

Result<std::optional<Import>> Workbench::importAgain(const Import &known, qint64 now, const ImportSettings &settings)
{
    const Result<Privacy> privacy = privacyOf(*m_store, settings);
    if (!privacy)
        return privacy.error();
    const Result<std::vector<Import>> imports = m_store->imports();
    if (!imports)
        return imports.error();
    if (!stands(*imports, known.id) || !keptAlike(known, privacy->kept))
        return std::optional<Import>();
    Result<Import> import = takeAgain(known, now, settings, privacy->kept.pseudonymise);
    return import ? Result<std::optional<Import>>(std::optional(*std::move(import)))
                  : Result<std::optional<Import>>(import.error());
}

/// A file whose records are there: only what the import decides for the file is kept.
Result<Import> Workbench::takeAgain(const Import &import, qint64 now, const ImportSettings &settings, bool pseudonymise)
{
    if (auto kept = keepSettings(*m_store, import.timezone, now, settings, pseudonymise); !kept)
        return kept.error();
    if (auto loaded = reload({}); !loaded)
        return loaded.error();
    return repeated(import);
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
    const Result<Targets> kept = m_store->changeTargets(removed, added);
    if (!kept)
        return kept.error();
    if (auto read = readTargets(); !read)
        return read.error();
    return *kept;
}

Result<qint64> Workbench::keepDraft(const TargetDraft &draft)
{
    const Result<qint64> kept = m_store->keepDraft(draft);
    if (!kept)
        return kept.error();
    if (auto read = readDrafts(); !read)
        return read.error();
    return *kept;
}

Result<void> Workbench::removeDraft(qint64 id)
{
    if (auto removed = m_store->removeDraft(id); !removed)
        return removed.error();
    return readDrafts();
}

Result<void> Workbench::readTargets()
{
    Result<Targets> targets = m_store->targets();
    if (!targets)
        return targets.error();
    m_targets = std::move(*targets);
    return {};
}

Result<void> Workbench::readDrafts()
{
    Result<std::vector<TargetDraft>> drafts = m_store->drafts();
    if (!drafts)
        return drafts.error();
    m_drafts = std::move(*drafts);
    return {};
}

Result<qint64> Workbench::keepNote(const Note &note)
{
    const Result<qint64> kept = m_store->keepNote(note);
    if (!kept)
        return kept.error();
    if (auto read = readNotes(); !read)
        return read.error();
    return *kept;
}

Result<void> Workbench::removeNote(qint64 id)
{
    if (auto removed = m_store->removeNote(id); !removed)
        return removed.error();
    return readNotes();
}

Result<void> Workbench::readNotes()
{
    Result<std::vector<Note>> notes = m_store->notes();
    if (!notes)
        return notes.error();
    m_notes = std::move(*notes);
    return {};
}

Result<qint64> Workbench::keepPlan(const SavedPlan &plan)
{
    const Result<qint64> kept = m_store->keepPlan(plan);
    if (!kept)
        return kept.error();
    if (auto read = readPlans(); !read)
        return read.error();
    return *kept;
}

Result<void> Workbench::removePlan(qint64 id)
{
    if (auto removed = m_store->removePlan(id); !removed)
        return removed.error();
    return readPlans();
}

Result<void> Workbench::readPlans()
{
    Result<std::vector<SavedPlan>> plans = m_store->plans();
    if (!plans)
        return plans.error();
    m_plans = std::move(*plans);
    return {};
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
    if (isAboutWords || values.contains(agentsSetting)) {
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
    return setSetting(agentsSetting, agentPrivacyId(privacy), now);
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
    m_facts = std::move(*facts);
    m_facts.answers = std::make_shared<KeptAnswers>();
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
