// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/forget.h"

#include "core/data/field.h"
#include "core/data/kind.h"
#include "core/store/database.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace kompas {

namespace {

constexpr qsizetype leastDigits = 8;   ///< of a phone number without its country
constexpr qsizetype countryDigits = 3; ///< at most, before it

/// Text that may tell who somebody is: all but numbers of records; tags are typed by hand as well.
std::vector<QByteArray> personalFields(Kind kind)
{
    std::vector<QByteArray> found;
    for (const Field &field : fields(kind)) {
        const std::string_view id = field.id;
        const bool isFree = field.type == FieldType::Text || id == "tags";
        if (isFree && id != "id" && id != "ticket" && id != "contact")
            found.emplace_back(field.id);
    }
    return found;
}

/// Where somebody may be named whose record it is not: also in a column of the user's own.
std::vector<QByteArray> namingFields(Kind kind)
{
    std::vector<QByteArray> found = personalFields(kind);
    found.push_back(ownField.toLatin1());
    return found;
}

bool hasField(Kind kind, QStringView field)
{
    return fieldIndex(kind, field) >= 0;
}

QByteArray joined(const std::vector<QByteArray> &columns, const QByteArray &before, const QByteArray &after,
                  const QByteArray &between)
{
    QByteArray text;
    for (const QByteArray &column : columns)
        text += (text.isEmpty() ? QByteArray() : between) + before + column + after;
    return text;
}

/// The digits of a phone number without what stands for "international"; nothing for any other text.
QString phoneDigits(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("^(?:tel:|sip:)?[+0-9() ./-]+$"));
    if (!phone.match(text).hasMatch())
        return {};
    QString digits = text;
    digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= leastDigits ? digits : QString();
}

/// What somebody is called by.
class Person
{
public:
    explicit Person(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString known = name.trimmed().toLower();
            if (known.isEmpty())
                continue;
            m_names += known;
            if (const QString digits = phoneDigits(known); !digits.isEmpty())
                m_phones += digits;
        }
        m_names.removeDuplicates();
    }

    bool isNobody() const { return m_names.isEmpty(); }

    bool is(const QString &customer) const
    {
        const QString known = customer.trimmed().toLower();
        if (m_names.contains(known))
            return true;
        const QString digits = phoneDigits(known);
        // +31 6 and 06 are the same number: the longer one ends like the shorter one.
        return !digits.isEmpty() && std::ranges::any_of(m_phones, [&](const QString &phone) {
            return digits.endsWith(phone) || phone.endsWith(digits);
        });
    }

    /// Only what can hardly mean anybody else is looked for within texts: an address, a number, a full name.
    bool isNamedIn(const QString &text) const
    {
        const QString known = text.toLower();
        return std::ranges::any_of(m_names, [&](const QString &name) {
            const bool isTelling = name.contains(u'@') || name.contains(u' ') || !phoneDigits(name).isEmpty();
            return isTelling && known.contains(name);
        });
    }

    /// Of the words of a record in columns of the user's own.
    bool isAmong(const QMap<QString, QString> &words) const
    {
        return std::any_of(words.cbegin(), words.cend(),
                           [this](const QString &word) { return is(word) || isNamedIn(word); });
    }

    /// Of a row of an export: a cell of it may be the name alone.
    bool isIn(const QString &row) const
    {
        return isNamedIn(row) || std::ranges::any_of(m_names, [&](const QString &name) {
                   const QString whole = QStringLiteral("(?<![\\p{L}\\p{N}])") + QRegularExpression::escape(name)
                                         + QStringLiteral("(?![\\p{L}\\p{N}])");
                   return QRegularExpression(whole, QRegularExpression::CaseInsensitiveOption).match(row).hasMatch();
               });
    }

private:
    QStringList m_names = {};
    QStringList m_phones = {};
};

/// One run over the file: what it finds stands in temporary tables, which live in memory.
class Eraser
{
public:
    Eraser(Database &database, Forgetting what) : m_database(database), m_what(what) {}

    Result<void> prepare()
    {
        return m_database.runScript("CREATE TEMP TABLE forgotten (row_id INTEGER PRIMARY KEY);"
                                    "CREATE TEMP TABLE called (name TEXT PRIMARY KEY) WITHOUT ROWID;"
                                    "CREATE TEMP TABLE of_ticket (source TEXT, id TEXT)");
    }

    /// Collects what is the person's in one kind, tickets first.
    Result<void> findPerson(Kind kind, const Person &person)
    {
        const QByteArray table = info(kind).id;
        if (auto cleared = m_database.runScript("DELETE FROM temp.forgotten; DELETE FROM temp.called"); !cleared)
            return cleared;
        for (const QByteArray &each : {table, table + "_version"}) {
            if (!hasField(kind, u"customer"))
                break;
            if (auto found = findCalled(each, person); !found)
                return found;
            if (auto found = collect("SELECT row_id FROM " + each + " WHERE customer IN temp.called"); !found)
                return found;
        }
        if (kind == Kind::Ticket)
            return m_database.run("INSERT INTO temp.of_ticket SELECT source, ticket.id FROM ticket JOIN import ON "
                                  "import.id = import_id WHERE ticket.id IS NOT NULL AND row_id IN temp.forgotten");
        if (!hasField(kind, u"ticket"))
            return {};
        // The tickets of the same source, or of any where the source has none.
        return collect("SELECT record.row_id FROM " + table
                       + " AS record JOIN import ON import.id = record.import_id JOIN temp.of_ticket AS owned ON "
                         "owned.id = record.ticket AND (owned.source = import.source OR import.source NOT IN (SELECT "
                         "source FROM import WHERE id IN (SELECT import_id FROM ticket)))");
    }

    Result<void> findBefore(Kind kind, qint64 before)
    {
        QByteArrayList dates = {info(kind).date};
        for (const char *other : {"offered_at", "updated_at", "ended_at"}) {
            if (hasField(kind, QString::fromLatin1(other)))
                dates += other;
        }
        const QByteArray date = dates.size() > 1 ? "COALESCE(" + dates.join(", ") + ")" : dates.front();
        const QByteArray table = info(kind).id;
        if (auto cleared = m_database.runScript("DELETE FROM temp.forgotten"); !cleared)
            return cleared;
        if (personalFields(kind).empty())
            return {};
        const QByteArray filled = " AND (" + joined(personalFields(kind), "", " IS NOT NULL", " OR ") + ")";
        for (const QByteArray &each : {table, table + "_version"}) {
            const QByteArray found = "SELECT row_id FROM " + each + " WHERE " + date + " < ?1" + filled;
            if (auto done = m_database.run("INSERT OR IGNORE INTO temp.forgotten " + found, {before}); !done)
                return done;
        }
        return {};
    }

    /// Empties the personal fields of what was collected.
    Result<void> empty(Kind kind)
    {
        const Result<qint64> found = m_database.integer("SELECT COUNT(*) FROM temp.forgotten");
        if (!found)
            return found.error();
        m_done.records += *found;
        const QByteArray table = info(kind).id;
        const QByteArray none = joined(personalFields(kind), "", " = NULL", ", ");
        for (const QByteArray &each : {table, table + "_version"}) {
            if (m_what == Forgetting::Count || *found == 0)
                break;
            if (auto done = m_database.run("UPDATE " + each + " SET " + none + " WHERE row_id IN temp.forgotten");
                !done)
                return done;
        }
        return *found == 0 ? Result<void>() : dropCache(kind);
    }

    /// Texts of other records that name the person, and columns of the user's own in all of them.
    Result<void> emptyMentions(Kind kind, const Person &person)
    {
        const QByteArray table = info(kind).id;
        bool isChanged = false;
        std::set<qint64> others;
        for (const QByteArray &each : {table, table + "_version"}) {
            for (const QByteArray &column : namingFields(kind)) {
                std::vector<qint64> rows;
                const bool isOwn = column == ownField.toLatin1();
                const auto read = [&](const Statement &row) {
                    const QString text = row.text(1);
                    if (isOwn ? person.isAmong(ownWords(text)) : person.isNamedIn(text)) {
                        rows.push_back(row.integer(0));
                        if (row.integer(2) == 0)
                            others.insert(row.integer(0));
                    }
                    return true;
                };
                const auto done = m_database.forEach("SELECT row_id, " + column + ", row_id IN temp.forgotten FROM "
                                                         + each + " WHERE " + column + " IS NOT NULL",
                                                     {}, read);
                if (!done)
                    return done.error();
                isChanged = isChanged || !rows.empty();
                if (auto emptied = emptyCells(each, column, rows); !emptied)
                    return emptied;
            }
        }
        m_done.records += static_cast<qint64>(others.size());
        return isChanged ? dropCache(kind) : Result<void>();
    }

    /// Rejected rows: their number, line and reason stay.
    Result<void> emptyRejects(const std::function<bool(const QString &raw, qint64 importedAt)> &isMeant)
    {
        std::vector<qint64> rows;
        const auto read =
            m_database.forEach("SELECT reject_id, raw, imported_at FROM reject JOIN import ON import.id = "
                               "reject.import_id WHERE raw <> ''",
                               {}, [&](const Statement &row) {
                                   if (isMeant(row.text(1), row.integer(2)))
                                       rows.push_back(row.integer(0));
                                   return true;
                               });
        if (!read)
            return read.error();
        m_done.rejects += static_cast<qint64>(rows.size());
        for (const qint64 row : rows) {
            if (m_what == Forgetting::Count)
                break;
            if (auto done = m_database.run("UPDATE reject SET raw = '' WHERE reject_id = ?", {row}); !done)
                return done;
        }
        return {};
    }

    const Forgotten &done() const { return m_done; }

private:
    Result<void> emptyCells(const QByteArray &table, const QByteArray &column, const std::vector<qint64> &rows)
    {
        for (const qint64 row : rows) {
            if (m_what == Forgetting::Count)
                break;
            const QByteArray update = "UPDATE " + table + " SET " + column + " = NULL WHERE row_id = ?";
            if (auto done = m_database.run(update, {row}); !done)
                return done;
        }
        return {};
    }

    /// What is derived from the records tells who is the same customer, and keeps words; it is made anew when read.
    Result<void> dropCache(Kind kind)
    {
        for (const char *table : {"column_chunk", "chunk_revision", "dictionary"}) {
            if (m_what == Forgetting::Count)
                break;
            if (auto done = m_database.run(QByteArray("DELETE FROM ") + table + " WHERE kind = ?", {kindId(kind)});
                !done)
                return done;
        }
        return {};
    }

    Result<void> findCalled(const QByteArray &table, const Person &person)
    {
        QStringList names;
        const auto read = m_database.forEach("SELECT DISTINCT customer FROM " + table + " WHERE customer IS NOT NULL",
                                             {}, [&](const Statement &row) {
                                                 if (const QString name = row.text(0); person.is(name))
                                                     names += name;
                                                 return true;
                                             });
        if (!read)
            return read.error();
        for (const QString &name : std::as_const(names)) {
            if (auto kept = m_database.run("INSERT OR IGNORE INTO temp.called VALUES (?)", {name}); !kept)
                return kept;
        }
        return {};
    }

    Result<void> collect(const QByteArray &select)
    {
        return m_database.run("INSERT OR IGNORE INTO temp.forgotten " + select);
    }

    Database &m_database;
    Forgetting m_what;
    Forgotten m_done = {};
};

/// Everything happens or nothing; afterwards nothing of it is left in the free pages of the file.
Result<Forgotten> run(const QString &path, Forgetting what, const char *about, qint64 now,
                      const std::function<Result<void>(Eraser &)> &work)
{
    const auto access = what == Forgetting::Do ? Database::Access::Write : Database::Access::Read;
    const Result<std::unique_ptr<Database>> database = Database::open(path, access);
    if (!database)
        return database.error();
    if (auto set = (*database)->runScript("PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; "
                                          "PRAGMA query_only = OFF");
        !set)
        return set.error();
    Eraser eraser(**database, what);
    if (auto prepared = eraser.prepare(); !prepared)
        return prepared.error();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(
        **database, what == Forgetting::Do ? Transaction::Lock::Exclusive : Transaction::Lock::Shared);
    if (!transaction)
        return transaction.error();
    if (auto done = work(eraser); !done)
        return done.error();
    const Forgotten &done = eraser.done();
    if (what == Forgetting::Count || done == Forgotten())
        return done;
    auto logged = (*database)->run("INSERT INTO privacy_log (at, about, choice) VALUES (?, ?, ?)",
                                   {now, QString::fromLatin1(about), QString::number(done.records)});
    if (!logged)
        return logged.error();
    if (auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    // What was overwritten before, by imports and by undoing them, may still lie in pages that are free now.
    if (auto packed = (*database)->runScript("VACUUM"); !packed)
        return packed.error();
    return done;
}

/// Empties the records that `find` points out, in every kind that holds something personal.
Result<void> emptyFound(Eraser &eraser, const Progress &progress, const std::function<Result<void>(Kind)> &find)
{
    double part = 0;
    for (const KindInfo &kind : kinds) {
        if (!progress.at(part++ / kinds.size()))
            return Progress::stopped();
        if (auto done = find(kind.kind); !done)
            return done;
        if (auto done = eraser.empty(kind.kind); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Forgotten> forgetCustomer(const QString &path, const QStringList &names, Forgetting what, qint64 now,
                                 const Progress &progress)
{
    const Person person(names);
    if (person.isNobody())
        return Forgotten();
    return run(path, what, "customer_erased", now, [&](Eraser &eraser) -> Result<void> {
        const auto find = [&](Kind kind) {
            const Result<void> found = eraser.findPerson(kind, person);
            return found ? eraser.emptyMentions(kind, person) : found;
        };
        if (auto done = emptyFound(eraser, progress, find); !done)
            return done;
        return eraser.emptyRejects([&](const QString &raw, qint64) { return person.isIn(raw); });
    });
}

Result<Forgotten> forgetBefore(const QString &path, qint64 before, Forgetting what, qint64 now,
                               const Progress &progress)
{
    return run(path, what, "texts_dropped", now, [&](Eraser &eraser) -> Result<void> {
        const auto find = [&](Kind kind) { return eraser.findBefore(kind, before); };
        if (auto done = emptyFound(eraser, progress, find); !done)
            return done;
        return eraser.emptyRejects([&](const QString &, qint64 importedAt) { return importedAt < before; });
    });
}

Result<std::vector<PrivacyEntry>> privacyLog(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::Read);
    if (!database)
        return database.error();
    std::vector<PrivacyEntry> entries;
    const auto done = (*database)->forEach("SELECT at, about, choice FROM privacy_log ORDER BY log_id DESC", {},
                                           [&entries](const Statement &row) {
                                               entries.push_back({row.integer(0), row.text(1), row.text(2)});
                                               return true;
                                           });
    return done ? Result<std::vector<PrivacyEntry>>(entries) : done.error();
}

} // namespace kompas
