// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include "core/importer/read_ahead.h"
#include "core/workbench/customer_key.h"
#include "core/workbench/kept.h"
#include "core/workbench/row_layout.h"
#include "core/workbench/same_import.h"

namespace kompas {

namespace {

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
    if (auto done = setUnlessThere(QStringLiteral("timezone"), timezone); !done)
        return done.error();
    if (pseudonymise) {
        if (auto done = store.setSetting(QLatin1String(customersKey), pseudonyms, now); !done)
            return done.error();
    }
    if (settings.agents)
        return store.setSetting(QLatin1String(agentsKey), agentPrivacyId(*settings.agents), now);
    return setUnlessThere(QLatin1String(agentsKey), agentPrivacyId(AgentPrivacy::Pseudonyms));
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
    const bool wereHidden = ofFile->value(QLatin1String(customersKey)) == pseudonyms;
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

} // namespace kompas
