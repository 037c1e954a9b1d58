// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/word_choices.h"
#include "core/importer/read.h"
#include "core/metrics/evaluate.h"
#include "core/store/store.h"

namespace kompas {

/// The Result of what gives a value, or a Result already.
template<typename T>
struct ResultWith {
    using Type = Result<T>;
};
template<typename T>
struct ResultWith<Result<T>> {
    using Type = Result<T>;
};

/// One open file: the same object behind the window and the command line. It joins the importer to the store and keeps
/// the facts, targets and definitions in force. Lives in one thread; the Facts it hands out may be read from any.
class Workbench
{
public:
    /// When the columns of the facts are read: all at opening and after each change; each when it is asked for; or the
    /// same by computed() alone: whoever asks for one elsewhere ends the program, before anything wrong is told.
    enum class Columns : quint8 { AtOnce, WhenAsked, WhenComputed };
    static Result<std::unique_ptr<Workbench>> open(const QString &path, Store::Mode mode,
                                                   Columns columns = Columns::AtOnce, const Progress &progress = {});

    QString path() const { return m_store->path(); }
    Store &store() { return *m_store; }
    /// With what is loaded of the columns. Unless all are read at once, compute by computed().
    const Facts &facts() const { return m_facts; }
    /// What `compute(facts())` says, a value or a Result. Whenever columns were missing they are read, and it is called
    /// again: it must have no effect of its own.
    template<typename Compute>
    auto computed(const Compute &compute, const Progress &progress = {})
    {
        using Answer = typename ResultWith<std::invoke_result_t<const Compute &, const Facts &>>::Type;
        const Computing computing(*this);
        while (true) {
            Answer answer = compute(m_facts);
            if (!m_facts.missed())
                return answer;
            if (const Result<void> read = readMisses(progress); !read)
                return Answer(read.error());
        }
    }
    /// Makes new facts with what was asked of these in vain; what was computed from them is wrong. Those of the file as
    /// it is when somebody else has written to it.
    Result<void> readMisses(const Progress &progress = {});
    /// Makes new facts with all columns, now and after each change.
    Result<void> readAll(const Progress &progress = {});
    const Targets &targets() const { return m_targets; }
    const Definitions &definitions() const { return m_definitions; }
    /// Every change that was ever made to them: definitionsAt() tells what was in force at a moment.
    const DefinitionHistory &definitionHistory() const { return m_definitionHistory; }
    const std::vector<Import> &imports() const { return m_imports; }
    const std::vector<Note> &notes() const { return m_notes; }
    AgentPrivacy agentPrivacy() const { return m_agentPrivacy; }

    struct ImportSettings {
        std::optional<AgentPrivacy> agents = {}; ///< kept in the file, dated; pseudonyms when never chosen
        bool pseudonymise = false;               ///< customers by keyed pseudonyms; the key lies beside the file
    };
    /// Imports one planned file; on failure nothing has changed.
    Result<Import> import(const Plan &plan, qint64 now, const ImportSettings &settings, const Progress &progress = {});
    /// The same of a file that knownImport() knows (core/workbench/same_import.h): nothing of it is read. Nothing when
    /// that import no longer stands, or kept of customers and texts what is not to be kept now: then the file is to be
    /// planned and imported.
    Result<std::optional<Import>> importAgain(const Import &known, qint64 now, const ImportSettings &settings);
    Result<void> undo(qint64 importId, const Progress &progress = {});
    Result<void> setTarget(const Target &target);
    Result<void> removeTarget(qint64 id);
    /// As Store::changeTargets.
    Result<Targets> changeTargets(const Targets &removed, const Targets &added);
    const std::vector<TargetDraft> &drafts() const { return m_drafts; }
    /// As Store::keepDraft.
    Result<qint64> keepDraft(const TargetDraft &draft);
    Result<void> removeDraft(qint64 id);
    /// As Store::keepNote.
    Result<qint64> keepNote(const Note &note);
    Result<void> removeNote(qint64 id);
    const std::vector<SavedPlan> &plans() const { return m_plans; }
    /// As Store::keepPlan.
    Result<qint64> keepPlan(const SavedPlan &plan);
    Result<void> removePlan(qint64 id);
    Result<void> setDefinitions(const Definitions &definitions, qint64 now);
    /// Settings of the file that are set, by their key.
    const QMap<QString, QString> &settings() const { return m_settings; }
    Result<void> setSetting(const QString &key, const QString &value, qint64 now);
    /// All of them or none; an empty value takes one away. Where the words of the export get another meaning
    /// (core/data/word_choices.h) the facts are read anew, and targets and opening hours of a team that is renamed go
    /// with it.
    Result<void> setSettings(const QMap<QString, QString> &values, qint64 now);
    Result<void> setAgentPrivacy(AgentPrivacy privacy, qint64 now);
    /// Reads the file again after another process wrote to it. True when something changed.
    Result<bool> refresh();

    /// The records behind a number with the export's own ids.
    struct Records {
        Lineage lineage = {};
        QStringList countedIds = {};   ///< as lineage.counted
        QStringList numeratorIds = {}; ///< rates: those that pass
        QStringList leftOutIds = {};   ///< as lineage.leftOut
    };
    /// `definitions` stand in for those in force, for a question that is asked with others.
    Result<Records> records(const QString &metric, const Selection &selection, const QString &part = {},
                            const std::optional<Definitions> &definitions = {});

private:
    /// While one stands, columns that are asked for are read.
    class Computing
    {
    public:
        explicit Computing(Workbench &workbench) : m_workbench(workbench)
        {
            ++m_workbench.m_computing;
            m_workbench.guardFacts();
        }
        ~Computing()
        {
            --m_workbench.m_computing;
            m_workbench.guardFacts();
        }
        Q_DISABLE_COPY_MOVE(Computing)

    private:
        Workbench &m_workbench;
    };

    Workbench(std::unique_ptr<Store> store, Columns columns) : m_store(std::move(store)), m_columns(columns) {}
    Result<Import> takeAgain(const Import &import, qint64 now, const ImportSettings &settings, bool pseudonymise);
    Result<void> reload(const Progress &progress);
    /// `read` gives the facts of the file as it is, else of what it has become meanwhile.
    Result<void> takeFurther(const std::function<Result<Facts>()> &read);
    void guardFacts();
    void setFacts(Facts facts);
    Result<void> readTargets();
    Result<void> readDrafts();
    Result<void> readNotes();
    Result<void> readPlans();
    Result<void> carryOver(const QMap<QString, QString> &before, qint64 now);

    std::unique_ptr<Store> m_store;
    Columns m_columns;
    Facts m_facts = {};
    int m_computing = 0; ///< computed() may be called while computing
    Targets m_targets = {};
    std::vector<TargetDraft> m_drafts = {};
    Definitions m_definitions = {};
    DefinitionHistory m_definitionHistory = {};
    std::vector<Import> m_imports = {};
    std::vector<Note> m_notes = {};
    std::vector<SavedPlan> m_plans = {};
    QMap<QString, QString> m_settings = {};
    AgentPrivacy m_agentPrivacy = AgentPrivacy::Pseudonyms;
    qint64 m_dataVersion = 0;
};

} // namespace kompas
