// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window on a file costs: `bench_start [ROWS | FILE.kompas [ROUNDS]]`, 100,000 rows and 5 rounds
// without. By turns, each in a new process: opening the file and reading the columns of the first page; the same and
// making the page; the window, until the page has been painted. Prints medians.
#include "core/base/memory.h"
#include "core/data/extent.h"
#include "tests/bench/large_file.h"
#include "tests/bench/timed_run.h"
#include "ui/document/document_view.h"
#include "ui/main/main_window.h"
#include "ui/main/questions.h"
#include "ui/session/page_input.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>

#include <unistd.h>

using namespace kompas;

namespace {

[[noreturn]] void stop(const QString &why)
{
    QTextStream(stderr) << "bench_start: " << why << '\n';
    std::exit(1);
}

/// The page that the window shows first, with the columns it asks for.
std::unique_ptr<Workbench> withFirstPage(const QString &path)
{
    auto workbench = Workbench::open(path, Store::Mode::ReadWrite, Workbench::Columns::WhenAsked);
    if (!workbench)
        stop(workbench.error().message);
    const auto day = (*workbench)->computed([](const Facts &facts) { return lastDay(facts); });
    const View view;
    const auto page = (*workbench)->computed([&](const Facts &) {
        const FilePointer file = stateSoFar(**workbench);
        PageInput input = pageInputOf(*file, selectionOf(view, *day));
        input.comparison = view.comparison;
        return overviewPage(input, Words::of(Settings().language));
    });
    if (!page || page->blocks.size() < 2)
        stop(QStringLiteral("the file has no page"));
    return std::move(*workbench);
}

/// A line a kind: what is loaded of it.
QString columnsText(const Facts &facts)
{
    QStringList lines;
    for (const KindInfo &each : kinds) {
        const Dataset &data = facts.of(each.kind);
        QStringList loaded = {QString::fromLatin1(each.id)};
        for (const QString &field : fieldsOfFacts(each.kind)) {
            if (data.rows > 0 && !(data.missing && data.missing->has(field)))
                loaded += field;
        }
        lines += loaded.join(u',');
    }
    return lines.join(u'\n');
}

std::vector<WantedFields> columnsFrom(const QString &text)
{
    std::vector<WantedFields> wanted;
    for (const QString &line : text.split(u'\n')) {
        QStringList fields = line.split(u',');
        const auto kind = kindFromId(fields.takeFirst());
        if (kind && !fields.isEmpty())
            wanted.push_back({*kind, fields});
    }
    return wanted;
}

void readColumns(const QString &path, const QString &columns)
{
    const auto store = Store::open(path, Store::Mode::ReadWrite);
    const auto facts = store ? (*store)->someFacts(columnsFrom(columns)) : Result<Facts>(store.error());
    if (!facts)
        stop(facts.error().message);
}

/// Ends the process as soon as the page of the window has been painted.
class UntilPainted : public QApplication
{
public:
    using QApplication::QApplication;

    void setWindow(MainWindow &window) { m_window = &window; }
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paintsAll = event->type() == QEvent::UpdateRequest && hasAppeared();
        const bool result = QApplication::notify(receiver, event);
        if (paintsAll)
            _exit(0);
        return result;
    }

private:
    bool hasAppeared() const
    {
        if (!m_window || m_window->session().document().blocks.size() < 2)
            return false;
        const auto views = m_window->findChildren<DocumentView *>();
        return std::ranges::any_of(views,
                                   [](const DocumentView *view) { return view->isVisible() && view->hasAppeared(); });
    }

    MainWindow *m_window = nullptr;
};

int runWindow(int argc, char **argv, const QString &path)
{
    UntilPainted application(argc, argv);
    MainWindow window(Settings(), systemQuestions(),
                      [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
    application.setWindow(window);
    window.show();
    window.openPaths({path});
    QTimer::singleShot(60'000, &application, [] { stop(QStringLiteral("the window shows no page")); });
    return QApplication::exec();
}

/// One of the processes that are measured.
int runPart(int argc, char **argv)
{
    const QByteArray part = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (part == "window")
        return runWindow(argc, argv, path);
    const QCoreApplication application(argc, argv);
    if (part == "page")
        QTextStream(stdout) << columnsText(withFirstPage(path)->facts());
    else
        readColumns(path, QString::fromLocal8Bit(argv[3]));
    return 0;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void measure(const std::string &program, const QString &file, const QString &folder, int rounds)
{
    const std::string path = file.toStdString();
    const QString columnsFile = QDir(folder).filePath(QStringLiteral("columns.txt"));
    bench::timedRun({program, "page", path}, columnsFile.toStdString());
    const std::string columns = textOf(columnsFile).toStdString();
    const std::tuple<const char *, std::vector<std::string>> parts[] = {
        {"columns of the first page read", {program, "columns", path, columns}},
        {"first page made", {program, "page", path}},
        {"window painted", {program, "window", path}}};
    std::array<std::vector<bench::Run>, 3> runs;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t part = 0; part < runs.size(); ++part)
            runs[part].push_back(bench::timedRun(std::get<1>(parts[part])));
    }
    double before = 0;
    for (std::size_t part = 0; part < runs.size(); ++part) {
        const double cpu = bench::medianOf(runs[part], &bench::Run::cpu);
        QTextStream(stdout) << QStringLiteral("%1 %2 s CPU, %3 s; %4 s CPU more than the line above; %5 MiB\n")
                                   .arg(QLatin1String(std::get<0>(parts[part])), -32)
                                   .arg(cpu, 0, 'f', 3)
                                   .arg(bench::medianOf(runs[part], &bench::Run::wall), 0, 'f', 3)
                                   .arg(cpu - before, 0, 'f', 3)
                                   .arg(bench::medianOf(runs[part], &bench::Run::peakMiB), 0, 'f', 0);
        before = cpu;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    keepFreedMemory();
    const QByteArray what = argc > 1 ? argv[1] : "100000";
    if (what == "columns" || what == "page" || what == "window")
        return runPart(argc, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = bench::largeFile(QString::fromLocal8Bit(what), folder.path());
    if (file.isEmpty())
        stop(QStringLiteral("the file could not be made"));
    measure(QCoreApplication::applicationFilePath().toStdString(), file, folder.path(),
            argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 5);
    return 0;
}
