// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/file_choices.h"
#include "ui/jobs/job.h"
#include "ui/session/bench.h"
#include "ui/session/file_state.h"
#include "ui/session/view.h"

#include <QUndoStack>

namespace kompas {

/// What of the session changed; a widget takes from it what it shows.
enum class Change : quint8 {
    File = 1,     ///< another file, or its contents, definitions, targets or privacy
    View = 2,     ///< page, period, filters, toggle
    Document = 4, ///< the page has been made anew
    Language = 8,
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// The records behind a number, and the number as the catalogue computes it; without it when it cannot be asked alone.
struct RecordsAnswer {
    std::shared_ptr<const Workbench::Records> records = {};
    std::optional<Value> value = {};
};

/// The open file and what is looked at: the one mutable thing of the window. Work on the file is done on the bench,
/// pages are made by a job from immutable values; both answer in this thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Opens a file, or makes it first, and looks at it with `first`. A failure leaves the file that was open.
    void open(const QString &path, Store::Mode mode = Store::Mode::ReadWrite, const View &first = {});
    /// Of a file whose first page has been made the rest is read at once, or when readRest() asks for it, so that the
    /// page is seen first.
    enum class Rest : quint8 { AtOnce, WhenAsked };
    void setRest(Rest rest) { m_rest = rest; }
    void readRest(); ///< nothing when it has been asked for
    void close();
    /// Reads the file again when another connection has written to it.
    void refresh();
    void undoImport(qint64 id);

    /// What a change does; runs in the thread of the workbench, so it captures values only. `now` is in UTC seconds.
    using Deed = std::function<Result<void>(Workbench &workbench, qint64 now)>;
    /// A change that the user can take back: of targets, notes, definitions and settings of the file. The session
    /// compares the file before and after the deed, so undo and redo need no code of their own; several things done by
    /// one deed are one step. `text` is what the menu says after "Undo: ", beginning with a small letter:
    ///     session.change(tr("target of %1").arg(name),
    ///                    [target](Workbench &workbench, qint64) { return workbench.setTarget(target); });
    /// When something is other than before, changed(Change::File) is emitted; a failure is said by failed(). `then` is
    /// called in this thread at the end.
    void change(const QString &text, Deed deed, std::function<void(const Result<void> &)> then = {});
    QUndoStack &undoStack() { return m_undoStack; }
    // Changes that the user can take back.
    void keepNote(const Note &note);
    void removeNote(qint64 id);
    /// An empty value takes the setting away.
    void setSetting(const QString &key, const QString &value);
    void setDefinitions(const Definitions &definitions);
    void setAgentPrivacy(AgentPrivacy privacy);

    /// The rows of an import that could not become records; in `then`, in this thread.
    void askRejects(qint64 importId, std::function<void(Result<std::vector<Reject>>)> then);
    /// The records behind a number, and the number.
    void askRecords(const Drill &drill, std::function<void(Result<RecordsAnswer>)> then);
    /// The text cells of some records, by row id.
    using Rows = QHash<qint64, QStringList>;
    void askRows(Kind kind, std::vector<qint64> rowIds, std::function<void(Result<Rows>)> then);

    /// For other questions to the open file.
    Bench &bench() { return m_bench; }

    const FilePointer &file() const { return m_file; } ///< nullptr while none is open
    const View &view() const { return m_history.current(); }
    Selection selection() const;
    void visit(const View &view);
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();

    /// The page of the view; without blocks for pages that are no Document.
    const Document &document() const { return m_document; }
    int milliseconds() const { return m_milliseconds; } ///< that making the document took

    const Words &words() const { return m_words; }
    void setLanguage(const QString &language);

    bool isBusy() const { return m_bench.isBusy() || m_pageJob.isRunning() || m_restWaits; }

signals:
    void changed(kompas::Changes what);
    void failed(const QString &message);
    void fileBusy(bool busy); ///< the bench is at work: opening, undoing, looking up
    void progressed(double fraction);

private:
    class Step;
    static Error noFile();
    void take(Result<FilePointer> state, const View &first = {}, const RenamedWords &renamed = {});
    struct MadePage {
        View view = {}; ///< that it was made for
        Document document = {};
        int milliseconds = 0;
    };
    static MadePage makePage(const Page &page, const FileState &file, const View &view, const Words &words);
    /// A file as it was opened; with a page it is not whole yet.
    struct Opened {
        FilePointer file = {};
        std::optional<MadePage> page = {};
    };
    static Result<Opened> firstLook(Workbench &workbench, const Page &page, const View &view, const Words &words,
                                    const Progress &progress);
    void takeOpened(Result<Opened> opened, const View &first);
    void takeWhole(Result<FilePointer> state);
    void hold(FilePointer file, const View &first);
    void show(MadePage made);
    void goTo(const FileChoices &from, const FileChoices &to);
    void makeDocument();

    ViewHistory m_history = ViewHistory();
    FilePointer m_file = {};
    Rest m_rest = Rest::AtOnce;
    bool m_restWaits = false; ///< to be asked for
    QUndoStack m_undoStack;
    Document m_document = {};
    std::optional<View> m_shown = {}; ///< what the document was made for; nothing when the file has changed since
    Words m_words = Words::of(QStringLiteral("nl"));
    int m_milliseconds = 0;
    Job m_pageJob;
    Bench m_bench; // last: closed first
};

/// A page of the catalogue of pages; nullptr for the window's own (weekly report, data).
std::optional<Page> pageById(const QString &id);

} // namespace kompas
