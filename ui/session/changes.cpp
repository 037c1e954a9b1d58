// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_change.h"

#include <QDateTime>

namespace kompas {

namespace {

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

struct Changed {
    Result<void> outcome = {};
    FilePointer state = {};
    FileChoices before = {};
    FileChoices after = {};
    RenamedWords renamed = {};
};

/// What `deed` gives words another name.
RenamedWords renamedBy(Workbench &workbench, bool withAgents, const std::function<void()> &deed)
{
    const Result<NamesBefore> before = NamesBefore::of(workbench, withAgents);
    deed();
    const Result<RenamedWords> renamed = before ? before->renamedSince(workbench) : before.error();
    return renamed ? *renamed : RenamedWords();
}

} // namespace

/// One step on the stack of changes. Its first redo() is the change itself, which has been done already.
class Session::Step : public QUndoCommand
{
public:
    Step(Session &session, const QString &text, FileChoices before, FileChoices after)
        : QUndoCommand(text),
          m_session(session),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { m_session.goTo(m_after, m_before); }
    void redo() override
    {
        if (m_isPushed)
            m_session.goTo(m_before, m_after);
        m_isPushed = true;
    }

private:
    Session &m_session;
    FileChoices m_before;
    FileChoices m_after;
    bool m_isPushed = false;
};

void Session::change(const QString &text, Deed deed, std::function<void(const Result<void> &)> then)
{
    m_bench.ask(
        [deed = std::move(deed), file = m_file, agents = m_history.filtersOn(QStringLiteral("agent"))](
            Bench::Place &place, const Progress &progress) -> Result<Changed> {
            if (!place)
                return noFile();
            Changed changed;
            changed.before = choicesOf(*place);
            changed.renamed = renamedBy(*place, agents, [&] { changed.outcome = deed(*place, now()); });
            changed.after = choicesOf(*place);
            Result<FilePointer> state = readState(*place, progress, file);
            if (!state)
                return state.error();
            changed.state = std::move(*state);
            return changed;
        },
        [this, text, then = std::move(then)](Result<Changed> changed) {
            const Result<void> outcome = changed ? changed->outcome : Result<void>(changed.error());
            // A deed that failed half-way has changed something all the same.
            if (changed && changed->before != changed->after) {
                take(std::move(changed->state), {}, changed->renamed);
                m_undoStack.push(new Step(*this, text, std::move(changed->before), std::move(changed->after)));
            }
            if (!outcome)
                emit failed(outcome.error().message);
            if (then)
                then(outcome);
        });
}

void Session::goTo(const FileChoices &from, const FileChoices &to)
{
    m_bench.ask(
        [from, to, file = m_file, agents = m_history.filtersOn(QStringLiteral("agent"))](
            Bench::Place &place, const Progress &progress) -> Result<Changed> {
            if (!place)
                return noFile();
            Changed changed;
            changed.renamed =
                renamedBy(*place, agents, [&] { changed.outcome = changeChoices(*place, from, to, now()); });
            if (!changed.outcome)
                return changed.outcome.error();
            Result<FilePointer> state = readState(*place, progress, file);
            if (!state)
                return state.error();
            changed.state = std::move(*state);
            return changed;
        },
        [this](Result<Changed> changed) {
            // What stands in the file is then not what the stack says.
            if (!changed)
                m_undoStack.clear();
            take(changed ? Result<FilePointer>(changed->state) : changed.error(), {},
                 changed ? changed->renamed : RenamedWords());
        });
}

void Session::keepNote(const Note &note)
{
    change(note.id == 0 ? tr("new note") : tr("changed note"),
           [note](Workbench &workbench, qint64) { return outcomeOf(workbench.keepNote(note)); });
}

void Session::removeNote(qint64 id)
{
    change(tr("removed note"), [id](Workbench &workbench, qint64) { return workbench.removeNote(id); });
}

void Session::setSetting(const QString &key, const QString &value)
{
    change(tr("setting of the file"),
           [key, value](Workbench &workbench, qint64 now) { return workbench.setSetting(key, value, now); });
}

void Session::setDefinitions(const Definitions &definitions)
{
    change(tr("definitions"),
           [definitions](Workbench &workbench, qint64 now) { return workbench.setDefinitions(definitions, now); });
}

void Session::setAgentPrivacy(AgentPrivacy privacy)
{
    change(tr("how agents are shown"),
           [privacy](Workbench &workbench, qint64 now) { return workbench.setAgentPrivacy(privacy, now); });
}

} // namespace kompas
