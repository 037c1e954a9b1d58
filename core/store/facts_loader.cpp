// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_records.h"
#include "core/store/made_columns.h"
#include "core/store/status_snapshots.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

bool needsRepair(const LoadedKind &kind)
{
    return kind.cache && kind.cache->needsRepair();
}

/// What did not match is written anew when that can be done without waiting; otherwise the next load does it again.
void repair(LoadedKinds &loaded, Transaction &transaction)
{
    if (std::ranges::none_of(loaded, needsRepair))
        return;
    for (LoadedKind &kind : loaded) {
        if (kind.cache && !kind.cache->repair())
            return;
    }
    transaction.commit();
}

/// Where it cannot be written, it is kept for the columns that are asked for later.
void keep(LoadedKinds &loaded, const Facts &facts, KeptCaches &caches)
{
    for (LoadedKind &kind : loaded) {
        if (needsRepair(kind) && facts.of(kind.dataset.kind).missing)
            caches.keep(kind.dataset.kind, std::move(kind.cache));
    }
}

/// The facts with what is wanted besides; without facts those of the file.
Result<Facts> read(Store &store, Database &database, KeptCaches &caches, const Facts *before,
                   const std::vector<WantedFields> &wanted, const Progress &progress)
{
    const bool isReadOnly = !database.inTransaction();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Shared);
    if (!transaction)
        return transaction.error();
    const Result<AgentPrivacy> privacy = store.agentPrivacy();
    const Result<QMap<QString, QString>> all = store.settings();
    if (!privacy || !all)
        return !privacy ? privacy.error() : all.error();
    Result<ShownWords> words = ShownWords::load(database, *privacy, *all);
    if (!words)
        return words.error();
    if (auto kept = caches.forgetUnlessSame(database); !kept)
        return kept.error();
    const NeededFields needed = NeededFields::of(wanted, words->choices(), before);
    Result<LoadedKinds> loaded = loadKinds(database, caches, isReadOnly, needed, before, progress);
    if (!loaded)
        return loaded.error();
    makeColumns(*loaded, *words);
    if (LoadedKind &tickets = of(*loaded, Kind::Ticket); tickets.makes(snapshotField)) {
        Result<std::vector<StatusSnapshot>> snapshots = readSnapshots(database, tickets.dataset.rowIds);
        if (!snapshots)
            return snapshots.error();
        tickets.dataset.loaded.snapshots = std::move(*snapshots);
    }
    if (database.isWritable())
        repair(*loaded, **transaction);
    Facts facts = before ? *before : Facts{.zone = zoneShown(*all)};
    if (!before)
        facts.hours = openingClocksOf(*all, facts.zone);
    for (LoadedKind &each : *loaded)
        facts.set(nowKnown(each, before ? before->shared(each.dataset.kind) : nullptr));
    if (!database.isWritable())
        keep(*loaded, facts, caches);
    return facts;
}

} // namespace

Result<Facts> Store::facts(const Progress &progress)
{
    return someFacts(allFields(), progress);
}

Result<Facts> Store::someFacts(const std::vector<WantedFields> &wanted, const Progress &progress)
{
    return read(*this, *d->database, d->caches, nullptr, wanted, progress);
}

Result<Facts> Store::furtherFacts(const Facts &facts, const std::vector<WantedFields> &wanted, const Progress &progress)
{
    Result<Facts> further = read(*this, *d->database, d->caches, &facts, wanted, progress);
    // What was answered without misses stands: the records are the same.
    if (further)
        further->answers = facts.answers;
    return further;
}

} // namespace kompas
