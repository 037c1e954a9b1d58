// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/jobs/release.h"
#include "ui/session/page_input.h"

#include <QElapsedTimer>

namespace kompas {

namespace {

std::optional<Value> valueOf(Workbench &workbench, const Drill &drill)
{
    Query query;
    query.metrics = QStringList{drill.metric};
    query.of = drill.part; // for metrics that are about another one
    query.selection = drill.selection;
    const Result<std::vector<Value>> values = workbench.computed(
        [&](const Facts &facts) { return evaluate(facts, workbench.definitions(), workbench.targets(), query); });
    if (!values)
        return std::nullopt;
    const auto found = std::ranges::find_if(*values, [&drill](const Value &value) {
        return !value.groups && (drill.part.isEmpty() || value.part.isNull() || value.part == drill.part);
    });
    return found == values->end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Page> pageById(const QString &id)
{
    for (const Page &page : pages()) {
        // The window makes the report of the week that is chosen on its page.
        if (id == QLatin1String(page.id) && id != u"weekly_report")
            return page;
    }
    return std::nullopt;
}

Error Session::noFile()
{
    return {tr("No file is open. Open a file or drop an export first."), QStringLiteral("no workbench"), false};
}

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_bench, &Bench::busyChanged, this, &Session::fileBusy);
    connect(&m_bench, &Bench::progressed, this, &Session::progressed);
}

void Session::open(const QString &path, Store::Mode mode, const View &first)
{
    m_bench.ask(
        [path, mode, first, words = m_words](Bench::Place &place, const Progress &progress) -> Result<Opened> {
            const std::optional<Page> page = pageById(first.page);
            const auto columns = page ? Workbench::Columns::WhenAsked : Workbench::Columns::AtOnce;
            Result<std::unique_ptr<Workbench>> opened = Workbench::open(path, mode, columns, progress);
            if (!opened)
                return opened.error();
            place = std::move(*opened);
            if (page)
                return firstLook(*place, *page, first, words, progress);
            Result<FilePointer> state = readState(*place, progress);
            return state ? Result<Opened>(Opened{std::move(*state), {}}) : state.error();
        },
        [this, first](Result<Opened> opened) { takeOpened(std::move(opened), first); });
}

Result<Session::Opened> Session::firstLook(Workbench &workbench, const Page &page, const View &view, const Words &words,
                                           const Progress &progress)
{
    // First: which records a page is about depends on it.
    if (const auto day = workbench.computed([](const Facts &facts) { return lastDay(facts); }, progress); !day)
        return day.error();
    return workbench.computed(
        [&](const Facts &) {
            Opened opened{stateSoFar(workbench), {}};
            opened.page = makePage(page, *opened.file, view, words);
            return opened;
        },
        progress);
}

void Session::close()
{
    m_bench.ask(
        [](Bench::Place &place, const Progress &) {
            place.reset();
            return true;
        },
        [this](bool) { take(FilePointer()); });
}

void Session::refresh()
{
    m_bench.ask(
        [](Bench::Place &place, const Progress &progress) -> Result<FilePointer> {
            if (!place)
                return FilePointer();
            const Result<bool> changed = place->refresh();
            if (!changed)
                return changed.error();
            return *changed ? readState(*place, progress) : Result<FilePointer>(FilePointer());
        },
        [this](Result<FilePointer> state) {
            if (!state || *state)
                take(std::move(state));
        });
}

void Session::undoImport(qint64 id)
{
    m_bench.ask(
        [id](Bench::Place &place, const Progress &progress) -> Result<FilePointer> {
            if (!place)
                return noFile();
            const Result<void> undone = place->undo(id, progress);
            if (!undone)
                return undone.error();
            return readState(*place, {});
        },
        [this](Result<FilePointer> state) { take(std::move(state)); });
}

void Session::askRejects(qint64 importId, std::function<void(Result<std::vector<Reject>>)> then)
{
    m_bench.ask(
        [importId](Bench::Place &place, const Progress &) -> Result<std::vector<Reject>> {
            if (!place)
                return noFile();
            return place->store().rejects(importId);
        },
        std::move(then));
}

void Session::askRecords(const Drill &drill, std::function<void(Result<RecordsAnswer>)> then)
{
    m_bench.ask(
        [drill](Bench::Place &place, const Progress &) -> Result<RecordsAnswer> {
            if (!place)
                return noFile();
            Result<Workbench::Records> records = place->records(drill.metric, drill.selection, drill.part);
            if (!records)
                return records.error();
            return RecordsAnswer{releasedElsewhere(std::move(*records)), valueOf(*place, drill)};
        },
        std::move(then));
}

void Session::askRows(Kind kind, std::vector<qint64> rowIds, std::function<void(Result<Rows>)> then)
{
    m_bench.ask(
        [kind, rowIds = std::move(rowIds)](Bench::Place &place, const Progress &) -> Result<Rows> {
            if (!place)
                return noFile();
            Rows rows;
            const Result<void> read =
                place->store().forEachRow(kind, rowIds, [&rows](qint64 rowId, const QStringList &cells) {
                    rows.insert(rowId, cells);
                    return true;
                });
            if (!read)
                return read.error();
            return rows;
        },
        std::move(then));
}

Selection Session::selection() const
{
    return selectionOf(view(), m_file ? m_file->lastDay : std::nullopt);
}

void Session::visit(const View &view)
{
    if (view == m_history.current())
        return;
    m_history.visit(view);
    emit changed(Change::View);
    makeDocument();
}

void Session::goBack()
{
    if (!canGoBack())
        return;
    m_history.goBack();
    emit changed(Change::View);
    makeDocument();
}

void Session::goForward()
{
    if (!canGoForward())
        return;
    m_history.goForward();
    emit changed(Change::View);
    makeDocument();
}

void Session::setLanguage(const QString &language)
{
    if (language == m_words.language())
        return;
    m_words = Words::of(language);
    emit changed(Change::Language);
    makeDocument();
}

void Session::take(Result<FilePointer> state, const View &first, const RenamedWords &renamed)
{
    if (!state) {
        if (!state.error().stopped)
            emit failed(state.error().message);
        return;
    }
    hold(std::move(*state), first);
    m_history.rename(renamed);
    emit changed(Change::File | Change::View);
    makeDocument();
}

void Session::hold(FilePointer file, const View &first)
{
    const bool sameFile = m_file && file && m_file->path == file->path;
    m_file = std::move(file);
    m_restWaits = false;
    m_shown.reset();
    if (sameFile)
        return;
    m_history = ViewHistory(first);
    m_undoStack.clear();
}

void Session::takeOpened(Result<Opened> opened, const View &first)
{
    if (!opened || !opened->page) {
        take(opened ? Result<FilePointer>(std::move(opened->file)) : opened.error(), first);
        return;
    }
    hold(std::move(opened->file), first);
    emit changed(Change::File | Change::View);
    m_restWaits = true;
    const bool isWanted = opened->page->view == view() && opened->page->document.language == m_words.language();
    if (isWanted)
        show(std::move(*opened->page));
    if (!isWanted || m_rest == Rest::AtOnce)
        readRest();
}

/// What the first page did not need.
void Session::readRest()
{
    if (!std::exchange(m_restWaits, false))
        return;
    m_bench.ask(
        [](Bench::Place &place, const Progress &progress) {
            return place ? readState(*place, progress) : Result<FilePointer>(FilePointer());
        },
        [this](Result<FilePointer> state) { takeWhole(std::move(state)); });
}

void Session::takeWhole(Result<FilePointer> state)
{
    if (!state) {
        take(state.error());
        close();
        return;
    }
    if (!*state || !m_file)
        return;
    const bool isShown = m_shown == view() && m_document.language == m_words.language();
    m_file = std::move(*state);
    emit changed(isShown ? Change::File | Change::View | Change::Document : Change::File | Change::View);
    if (!isShown)
        makeDocument();
}

Session::MadePage Session::makePage(const Page &page, const FileState &file, const View &view, const Words &words)
{
    QElapsedTimer timer;
    timer.start();
    PageInput input = pageInputOf(file, selectionOf(view, file.lastDay));
    input.comparison = view.comparison;
    input.metric = view.metric;
    MadePage made{view};
    made.document = page.make(input, words);
    made.milliseconds = static_cast<int>(timer.elapsed());
    return made;
}

void Session::show(MadePage made)
{
    m_shown = made.view;
    m_document = std::move(made.document);
    m_milliseconds = made.milliseconds;
    emit changed(Change::Document);
}

void Session::makeDocument()
{
    const std::optional<Page> page = pageById(view().page);
    if (!m_file || !page) {
        m_document = {};
        m_shown.reset();
        return;
    }
    // Made as soon as the file is whole.
    if (!m_file->isWhole)
        return;
    m_pageJob.start([page = *page, file = m_file, view = view(),
                     words = m_words](const Progress &) { return makePage(page, *file, view, words); },
                    [this](MadePage made) { show(std::move(made)); });
}

} // namespace kompas
