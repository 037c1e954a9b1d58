// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

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
};

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
        [deed = std::move(deed), file = m_file](Bench::Place &place, const Progress &) -> Result<Changed> {
            if (!place)
                return noFile();
            Changed changed;
            changed.before = choicesOf(*place);
            changed.outcome = deed(*place, now());
            changed.after = choicesOf(*place);
            changed.state = readState(*place, file);
            return changed;
        },
        [this, text, then = std::move(then)](Result<Changed> changed) {
            const Result<void> outcome = changed ? changed->outcome : Result<void>(changed.error());
            // A deed that failed half-way has changed something all the same.
            if (changed && changed->before != changed->after) {
                take(std::move(changed->state));
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
        [from, to, file = m_file](Bench::Place &place, const Progress &) -> Result<FilePointer> {
            if (!place)
                return noFile();
            if (const Result<void> changed = changeChoices(*place, from, to, now()); !changed)
                return changed.error();
            return readState(*place, file);
        },
        [this](Result<FilePointer> state) {
            // What stands in the file is then not what the stack says.
            if (!state)
                m_undoStack.clear();
            take(std::move(state));
        });
}

void Session::keepNote(const Note &note)
{
    change(note.id == 0 ? tr("new note") : tr("changed note"), [note](Workbench &workbench, qint64) {
        const Result<qint64> kept = workbench.keepNote(note);
        return kept ? Result<void>() : Result<void>(kept.error());
    });
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
