// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conditions_text.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

std::optional<double> number(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Bound bound(std::optional<double> value)
{
    return value ? Bound(*value) : Bound();
}

/// Takes away the drafts that fulfil the condition, and their targets.
Result<void> remove(Database &database, const char *condition, std::initializer_list<Bound> bounds)
{
    const QByteArray drafts = QByteArrayLiteral("FROM target_draft WHERE ") + condition;
    auto done =
        database.run(QByteArray("DELETE FROM draft_target WHERE draft_id IN (SELECT id " + drafts + ")"), bounds);
    return done ? database.run(QByteArray("DELETE " + drafts), bounds) : done;
}

Result<void> addTo(Database &database, qint64 draft, const Target &target)
{
    const Bound from = target.from.isValid() ? Bound(target.from.toString(Qt::ISODate)) : Bound();
    return database.run("INSERT INTO draft_target (draft_id, metric, low, high, conditions, valid_from, worst) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        {draft, target.metric, bound(target.low), bound(target.high), conditionsToText(target.where),
                         from, bound(target.limit)});
}

} // namespace

Result<Targets> Store::changeTargets(const Targets &removed, const Targets &added)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    for (const Target &target : removed) {
        if (auto done = removeTarget(target.id); !done)
            return done.error();
    }
    Targets kept = added;
    for (Target &target : kept) {
        const Result<qint64> id = addTarget(target);
        if (!id)
            return id.error();
        target.id = *id;
    }
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return kept;
}

Result<std::vector<TargetDraft>> Store::drafts()
{
    std::vector<TargetDraft> drafts;
    auto done =
        d->database->forEach("SELECT id, name, saved_at FROM target_draft ORDER BY id", {}, [&](const Statement &row) {
            drafts.push_back({row.integer(0), row.text(1), row.integer(2), {}});
            return true;
        });
    if (!done)
        return done.error();
    done = d->database->forEach(
        "SELECT draft_id, metric, low, high, conditions, valid_from, worst FROM draft_target ORDER BY rowid", {},
        [&](const Statement &row) {
            const auto draft = std::ranges::find(drafts, row.integer(0), &TargetDraft::id);
            if (draft != drafts.end())
                draft->targets.push_back({0, row.text(1), number(row, 2), number(row, 3),
                                          conditionsFromText(row.text(4)), QDate::fromString(row.text(5), Qt::ISODate),
                                          number(row, 6)});
            return true;
        });
    if (!done)
        return done.error();
    return drafts;
}

Result<qint64> Store::keepDraft(const TargetDraft &draft)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    // One of the same name is that draft, kept again.
    auto done = remove(*d->database, "id = ? OR name = ?", {draft.id, draft.name});
    if (done)
        done = d->database->run("INSERT INTO target_draft (id, name, saved_at) VALUES (nullif(?, 0), ?, ?)",
                                {draft.id, draft.name, draft.savedAt});
    const qint64 kept = done ? d->database->lastRowId() : 0;
    for (const Target &target : draft.targets) {
        if (done)
            done = addTo(*d->database, kept, target);
    }
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return done.error();
    return kept;
}

Result<void> Store::removeDraft(qint64 id)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    if (auto done = remove(*d->database, "id = ?", {id}); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace kompas
