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

} // namespace

Result<Targets> Store::targets()
{
    Targets targets;
    const auto done =
        d->database->forEach("SELECT id, metric, low, high, conditions, valid_from, worst FROM target ORDER BY id", {},
                             [&targets](const Statement &row) {
                                 targets.push_back({row.integer(0), row.text(1), number(row, 2), number(row, 3),
                                                    conditionsFromText(row.text(4)),
                                                    QDate::fromString(row.text(5), Qt::ISODate), number(row, 6)});
                                 return true;
                             });
    if (!done)
        return done.error();
    return targets;
}

Result<qint64> Store::addTarget(const Target &target)
{
    const Bound id = target.id == 0 ? Bound() : Bound(target.id);
    const Bound from = target.from.isValid() ? Bound(target.from.toString(Qt::ISODate)) : Bound();
    const auto done =
        d->database->run("INSERT OR REPLACE INTO target (id, metric, low, high, conditions, valid_from, worst) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)",
                         {id, target.metric, bound(target.low), bound(target.high), conditionsToText(target.where),
                          from, bound(target.limit)});
    if (!done)
        return done.error();
    return d->database->lastRowId();
}

Result<void> Store::removeTarget(qint64 id)
{
    return d->database->run("DELETE FROM target WHERE id = ?", {id});
}

Result<std::vector<Note>> Store::notes()
{
    std::vector<Note> notes;
    const auto done =
        d->database->forEach("SELECT id, day, text FROM note ORDER BY day, id", {}, [&notes](const Statement &row) {
            notes.push_back({row.integer(0), QDate::fromString(row.text(1), Qt::ISODate), row.text(2)});
            return true;
        });
    if (!done)
        return done.error();
    return notes;
}

Result<qint64> Store::keepNote(const Note &note)
{
    const Bound id = note.id == 0 ? Bound() : Bound(note.id);
    const auto done = d->database->run("INSERT OR REPLACE INTO note (id, day, text) VALUES (?, ?, ?)",
                                       {id, note.day.toString(Qt::ISODate), note.text});
    if (!done)
        return done.error();
    return d->database->lastRowId();
}

Result<void> Store::removeNote(qint64 id)
{
    return d->database->run("DELETE FROM note WHERE id = ?", {id});
}

Result<std::vector<SavedPlan>> Store::plans()
{
    std::vector<SavedPlan> plans;
    const auto done = d->database->forEach(
        "SELECT id, kind, name, saved_at, body FROM saved_plan ORDER BY id", {}, [&plans](const Statement &row) {
            plans.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3), row.text(4)});
            return true;
        });
    if (!done)
        return done.error();
    return plans;
}

Result<qint64> Store::keepPlan(const SavedPlan &plan)
{
    const Bound id = plan.id == 0 ? Bound() : Bound(plan.id);
    const auto done =
        d->database->run("INSERT OR REPLACE INTO saved_plan (id, kind, name, saved_at, body) VALUES (?, ?, ?, ?, ?)",
                         {id, plan.kind, plan.name, plan.savedAt, plan.body});
    if (!done)
        return done.error();
    return d->database->lastRowId();
}

Result<void> Store::removePlan(qint64 id)
{
    return d->database->run("DELETE FROM saved_plan WHERE id = ?", {id});
}

Result<Definitions> Store::definitions()
{
    Definitions definitions;
    std::optional<Error> failure;
    const auto read = [&](const Statement &row) {
        if (auto set = definitions.set(row.text(0), row.text(1)); !set)
            failure = set.error();
        return !failure;
    };
    const auto done =
        d->database->forEach("SELECT key, value FROM definition AS newest WHERE value IS NOT NULL AND version = "
                             "(SELECT max(version) FROM definition WHERE key = newest.key) ORDER BY key",
                             {}, read);
    if (!done)
        return done.error();
    if (failure)
        return *failure;
    return definitions;
}

Result<void> Store::setDefinitions(const Definitions &definitions, qint64 now)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    const Result<Definitions> before = this->definitions();
    if (!before)
        return before.error();
    const QMap<QString, QString> &old = before->changed();
    const QMap<QString, QString> &wanted = definitions.changed();
    const auto write = [this, now](const QString &key, const Bound &value) {
        return d->database->run("INSERT INTO definition (key, value, since) VALUES (?, ?, ?)", {key, value, now});
    };
    for (auto each = old.cbegin(); each != old.cend(); ++each) {
        if (wanted.contains(each.key()))
            continue;
        if (auto done = write(each.key(), Bound()); !done)
            return done.error();
    }
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        if (old.contains(each.key()) && old.value(each.key()) == each.value())
            continue;
        if (auto done = write(each.key(), each.value()); !done)
            return done.error();
    }
    return (*transaction)->commit();
}

Result<DefinitionHistory> Store::definitionHistory()
{
    DefinitionHistory history;
    const auto done = d->database->forEach(
        "SELECT key, value, since FROM definition ORDER BY version", {}, [&history](const Statement &row) {
            history.push_back({row.text(0), row.isNull(1) ? std::nullopt : std::optional(row.text(1)), row.integer(2)});
            return true;
        });
    if (!done)
        return done.error();
    return history;
}

Result<QString> Store::setting(const QString &key)
{
    return d->database->text("SELECT value FROM setting WHERE key = ? ORDER BY version DESC LIMIT 1", {key});
}

Result<QMap<QString, QString>> Store::settings()
{
    QMap<QString, QString> settings;
    const auto done =
        d->database->forEach("SELECT key, value FROM setting ORDER BY version", {}, [&settings](const Statement &row) {
            settings[row.text(0)] = row.text(1);
            return true;
        });
    if (!done)
        return done.error();
    settings.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return settings;
}

Result<void> Store::setSetting(const QString &key, const QString &value, qint64 now)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    const Result<QString> before = setting(key);
    if (!before)
        return before.error();
    if (*before == value)
        return {};
    auto done = d->database->run("INSERT INTO setting (key, value, since) VALUES (?, ?, ?)", {key, value, now});
    if (!done)
        return done.error();
    if (key == u"agents" || key == u"customers" || key == u"texts") {
        done = d->database->run("INSERT INTO privacy_log (at, about, choice) VALUES (?, ?, ?)", {now, key, value});
        if (!done)
            return done.error();
    }
    return (*transaction)->commit();
}

Result<void> Store::setSettings(const QMap<QString, QString> &values, qint64 now)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (auto done = setSetting(each.key(), each.value(), now); !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<AgentPrivacy> Store::agentPrivacy()
{
    const Result<QString> chosen = setting(QStringLiteral("agents"));
    if (!chosen)
        return chosen.error();
    return agentPrivacyFromId(*chosen).value_or(AgentPrivacy::Pseudonyms);
}

} // namespace kompas
