// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/definitions.h"
#include "core/data/draft.h"
#include "core/data/facts.h"
#include "core/data/load.h"
#include "core/data/note.h"
#include "core/data/saved_plan.h"
#include "core/data/target.h"

#include <functional>
#include <memory>

namespace kompas {

/// Whose names are shown: as they are, as stable pseudonyms (`Agent 07`), or not at all.
enum class AgentPrivacy : quint8 { Names, Pseudonyms, Team };
QString agentPrivacyId(AgentPrivacy privacy); ///< `names pseudonyms team`
std::optional<AgentPrivacy> agentPrivacyFromId(QStringView id);

/// One `.kompas` file. Plain SQLite tables, one row a record, are the truth; the column cache is derived from them and
/// rebuilt when it does not match. Every change is one transaction. A Store never changes thread.
class Store
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens and, when writable, migrates. Create makes the file (readable by its owner only) when it is missing.
    /// Fails with what, where and what to do: not a database, not ours, of a newer program, locked, read-only,
    /// truncated, missing, no space.
    /// `progress` is told while an older file is brought up to date.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode, const Progress &progress = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const;

    /// Writes one import: all of it or nothing. `feed` is called once inside the transaction; it hands over the rows
    /// of the file and returns the finished Import (or an error, and nothing is changed). When `take` says false,
    /// writing failed and reading should stop. The result is that Import with id and counts filled in.
    using Feed = std::function<Result<Import>(const LoadSink &rows)>;
    Result<Import> append(const QString &source, qint64 now, const Feed &feed, const Progress &progress = {});

    Result<std::vector<Import>> imports();
    /// Leaves what importing the others gives.
    Result<void> undo(qint64 importId, const Progress &progress = {});
    Result<std::vector<Reject>> rejects(qint64 importId);

    /// Loads all columns that metrics and dimensions need, from the cache where it matches. Agents are named by the
    /// privacy in force.
    Result<Facts> facts(const Progress &progress = {});
    /// The same, but only what is wanted and what that depends on; how many records there are is always known. What
    /// else the file has is noted as missing (Dataset::missing).
    Result<Facts> someFacts(const std::vector<WantedFields> &wanted, const Progress &progress = {});
    /// New facts that share what is loaded in `facts`, with what is wanted besides. They must be of the file as it is.
    Result<Facts> furtherFacts(const Facts &facts, const std::vector<WantedFields> &wanted,
                               const Progress &progress = {});

    /// `id` as in the export (or `file name:line` for records without one), by row id, in the order asked for.
    Result<QStringList> externalIds(Kind kind, const std::vector<qint64> &rowIds);
    /// One visible record after the other as text cells (instants ISO 8601 in the zone of the file), for `export`,
    /// record lists and copies. Empty `rowIds` = all.
    Result<void> forEachRow(Kind kind, const std::vector<qint64> &rowIds,
                            const std::function<bool(qint64 rowId, const QStringList &cells)> &row);
    /// More than one source of a kind: ids are then written `SOURCE:ID`.
    Result<bool> hasSeveralSources(Kind kind);
    /// Some text fields (by fieldIndex) of all visible records, in the order of row ids, as UTF-8 that lives until the
    /// function returns. `row` returns false to stop.
    Result<void> forEachText(Kind kind, const std::vector<int> &fields,
                             const std::function<bool(qint64 rowId, const std::vector<std::string_view> &)> &row);
    /// Where a record comes from.
    struct Origin {
        QString source = {};
        QString id = {};   ///< the export's own; empty for records without one
        QString file = {}; ///< of the import that brought what is shown
        qint64 line = 0;
        qint64 importId = 0;
    };
    /// Nothing when there is no such record.
    Result<std::optional<Origin>> origin(Kind kind, qint64 rowId);
    /// The row ids of the records of a kind that name this ticket: those of its source, else those of any. Empty for
    /// kinds that name no ticket.
    Result<std::vector<qint64>> rowsOfTicket(Kind kind, const QString &source, const QString &ticket);

    using TextChange = std::function<QString(const QString &text)>;
    /// Gives every customer of every version of every record another name. Nothing of the old names stays in the file.
    Result<void> replaceCustomers(const TextChange &change);
    /// Gives the rejected rows of an import another text.
    Result<void> replaceRejects(qint64 importId, const std::function<QString(const Reject &)> &change);

    Result<Targets> targets();
    /// With the target's own id unless that is 0 (undo of a removal); a target that has it is replaced. The id.
    Result<qint64> addTarget(const Target &target);
    Result<void> removeTarget(qint64 id);
    /// Both at once or neither; the added ones with their ids. Undo is the same call the other way round.
    Result<Targets> changeTargets(const Targets &removed, const Targets &added);
    /// In the order in which they were made.
    Result<std::vector<TargetDraft>> drafts();
    /// Adds it when its id is 0 or unknown (then with that id), else replaces it; one of the same name is replaced too.
    /// Its id.
    Result<qint64> keepDraft(const TargetDraft &draft);
    Result<void> removeDraft(qint64 id);
    /// By day, then as written.
    Result<std::vector<Note>> notes();
    /// Adds the note when its id is 0 or unknown (then with that id: undo of a removal), else replaces it. Its id.
    Result<qint64> keepNote(const Note &note);
    Result<void> removeNote(qint64 id);
    /// In the order in which they were made.
    Result<std::vector<SavedPlan>> plans();
    /// Adds it when its id is 0 or unknown (then with that id: undo of a removal), else replaces it; one of the same
    /// kind and name is replaced too. Its id.
    Result<qint64> keepPlan(const SavedPlan &plan);
    Result<void> removePlan(qint64 id);
    Result<Definitions> definitions();
    Result<void> setDefinitions(const Definitions &definitions, qint64 now);
    Result<DefinitionHistory> definitionHistory();

    /// Settings of the file: `timezone`, `agents`, `title`, ...; empty when not set.
    Result<QString> setting(const QString &key);
    /// Those that are set, as they are now.
    Result<QMap<QString, QString>> settings();
    Result<void> setSetting(const QString &key, const QString &value, qint64 now);
    /// All of them or none; an empty value takes one away.
    Result<void> setSettings(const QMap<QString, QString> &values, qint64 now);

    /// A word of the export as the settings of the file can give it another meaning (core/data/word_choices.h).
    struct WordUse {
        QString word = {};  ///< behind the key of a setting: as in the export; of an agent the number
        QString shown = {}; ///< as it is shown now, by the privacy in force; empty when it is not
        qint64 records = 0;

        bool operator==(const WordUse &) const = default;
    };
    /// The words of `team`, `channel` or `agent` in the records of all kinds, the most frequent first. No agents when
    /// they are not shown at all.
    Result<std::vector<WordUse>> wordUses(const QString &dimension);
    Result<AgentPrivacy> agentPrivacy();

    struct Check {
        bool ok = true;
        QStringList lines = {}; ///< integrity, schema version, rows per kind, imports; problems first
    };
    Result<Check> check();

    /// Changes when another connection wrote (PRAGMA data_version).
    Result<qint64> dataVersion();
    int schemaVersion() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kompas
