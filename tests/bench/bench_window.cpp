// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer, page by page and deed by deed, on a file of many tickets.
// `bench_window [ROWS | FILE.kompas [DEED]]`, 100,000 rows without; of a file a copy is made, for some deeds change it.
// Marks what took over 50 ms, and says at the end how many did. With the beginning of a name only the deeds that begin
// so.
#include "core/base/memory.h"
#include "tests/bench/large_file.h"
#include "tests/bench/measurement.h"
#include "ui/document/chart_widget.h"
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/page_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QMouseEvent>
#include <QTemporaryDir>

namespace {

using namespace kompas;
using bench::Measurement;

using Run = std::function<void(const char *command)>;

void measureFiltering(Measurement &measure, MainWindow &window, const Run &run)
{
    const FilePointer file = window.session().file();
    const auto teams = file->words.find(QStringLiteral("team"));
    measure(QStringLiteral("filter"), [&] {
        View view = window.session().view();
        if (teams != file->words.end() && !teams->second.empty())
            setWords(view.selection, QStringLiteral("team"), {teams->second.front().word});
        window.session().visit(view);
    });
    measure(QStringLiteral("filter off"), [&] { run("clear"); });
}

/// The first chart and the first table of the page as a user saves them, and all records of the list.
void measureSaving(Measurement &measure, MainWindow &window, const QString &folder)
{
    const Document document = window.session().document();
    for (const Block &block : document.blocks) {
        if (const auto *chart = std::get_if<Chart>(&block.content))
            measure(QStringLiteral("save chart ") + block.id, [&] { window.saveChartAs(*chart); });
        else if (const auto *table = std::get_if<TableBlock>(&block.content))
            measure(QStringLiteral("save table ") + block.id, [&] { window.saveTableAs(*table); });
    }
    const QString records = QDir(folder).filePath(QStringLiteral("tickets_created.csv"));
    if (measure.wants(QStringLiteral("save records")))
        measure(
            QStringLiteral("save records"),
            [&] { window.findChild<QAbstractButton *>(QStringLiteral("recordsSave"))->click(); },
            [&] { return QFile::exists(records); });
}

/// Ten tickets more: what is dear is that new facts take the place of the old ones. Before that a file as long as ours
/// is looked at.
void measureImport(Measurement &measure, MainWindow &window, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("later.csv"));
    const QString name = QStringLiteral("choose an export of %1 rows");
    const auto choose = [&](qint64 rows) {
        if (!bench::writeExport(path.toStdString(), rows))
            return;
        measure(
            name.arg(rows), [&] { window.openPaths({path}); },
            [&] {
                const auto *dialog = window.findChild<ImportDialog *>();
                return dialog && dialog->isReady();
            });
    };
    if (const qint64 rows = window.session().file()->facts.tickets->rows; measure.wants(name.arg(rows))) {
        choose(rows);
        delete window.findChild<ImportDialog *>();
    }
    choose(10);
    const std::size_t before = window.session().file()->imports.size();
    measure(
        QStringLiteral("import"), [&] { window.findChild<QAbstractButton *>(QStringLiteral("importStart"))->click(); },
        [&] { return window.session().file()->imports.size() != before; });
    delete window.findChild<ImportDialog *>();
    measure(
        QStringLiteral("undo the import"),
        [&] { window.session().undoImport(window.session().file()->imports.back().id); },
        [&] { return window.session().file()->imports.back().undone; });
}

Chart longChart(ChartKind kind, int points)
{
    Chart chart{.kind = kind, .title = QStringLiteral("%1 points").arg(points), .language = QStringLiteral("en")};
    for (int series = 0; series < 2; ++series) {
        Series each{.name = QStringLiteral("series %1").arg(series), .role = series ? Role::Series2 : Role::Series1};
        for (int point = 0; point < points; ++point) {
            const double value = 50 + 30 * std::sin(point * 0.001) + (point * 7919 + series * 104'729) % 200 / 10.0;
            each.points.push_back({.value = value, .across = point * 7919 % 10'007});
        }
        chart.series.push_back(std::move(each));
    }
    for (int point = 0; point < points; ++point)
        chart.categories += QString::number(point);
    return chart;
}

/// Long charts on a page of their own: shown, pointed at and made narrower.
void measureCharts(Measurement &measure)
{
    const std::tuple<const char *, ChartKind, int> charts[] = {{"line", ChartKind::Lines, 10'000},
                                                               {"areas", ChartKind::StackedAreas, 10'000},
                                                               {"columns", ChartKind::Columns, 10'000},
                                                               {"dots", ChartKind::Scatter, 100'000}};
    DocumentView view;
    view.resize(1084, 740);
    view.QWidget::show();
    for (const auto &[name, kind, points] : charts) {
        const QString what = QStringLiteral("chart of %1 %2, ").arg(points).arg(QLatin1String(name));
        const Document document{.id = what,
                                .language = QStringLiteral("en"),
                                .blocks = {{.id = QStringLiteral("chart"), .content = longChart(kind, points)}}};
        measure(
            what + QStringLiteral("shown"), [&] { view.show(document, Theme::light()); },
            [&] { return view.isComplete(); });
        auto *widget = view.findChild<ChartWidget *>();
        measure(what + QStringLiteral("pointed at"), [&] {
            const QPoint middle = widget->rect().center();
            QMouseEvent move(QEvent::MouseMove, middle, widget->mapToGlobal(middle), Qt::NoButton, {}, {});
            QCoreApplication::sendEvent(widget, &move);
        });
        measure(what + QStringLiteral("narrower"), [&] { view.resize(view.width() - 40, view.height()); });
    }
}

void measureAll(bench::WatchedApplication &application, MainWindow &window, const QString &database,
                const QString &folder, const QString &only)
{
    Measurement measure(application, window, only);
    const auto run = [&window](const char *id) {
        window.findChild<QAction *>(QStringLiteral("command_") + QLatin1String(id))->trigger();
    };
    measure(QStringLiteral("open"), [&] { window.openPaths({database}); });
    for (const QString &page : PageList::pageIds()) {
        measure(page, [&] {
            View view = window.session().view();
            view.page = page;
            window.session().visit(view);
        });
        measure(page + QStringLiteral(", mean"), [&] { run("center"); });
        if (window.findChild<QAction *>(QStringLiteral("command_pdf"))->isEnabled())
            measure(page + QStringLiteral(", PDF"), [&] { run("pdf"); });
    }
    measure(QStringLiteral("all data"), [&] {
        View view = window.session().view();
        view.page = QStringLiteral("overview");
        view.period = PeriodChoice::AllTime;
        window.session().visit(view);
    });
    measureFiltering(measure, window, run);
    measure(QStringLiteral("records"), [&] {
        window.showRecords({QStringLiteral("tickets_created"), {}, window.session().selection()});
    });
    measureSaving(measure, window, folder);
    run("closeRecords");
    measure(QStringLiteral("dark"), [&] { window.setTheme(ThemeChoice::Dark); });
    measure(QStringLiteral("english"), [&] { window.setLanguage(QStringLiteral("en")); });
    measure(QStringLiteral("larger text"), [&] { run("larger"); });
    measure(QStringLiteral("note"), [&] {
        window.session().keepNote({0, QDate(2026, 1, 5), QStringLiteral("outage")});
    });
    measure(QStringLiteral("undo"), [&] { run("undo"); });
    measureImport(measure, window, folder);
    measure(QStringLiteral("close"), [&] { run("close"); });
    if (measure.wants(QStringLiteral("chart")))
        measureCharts(measure);
    QTextStream(stdout) << measure.tooLong() << " over " << bench::mostMilliseconds << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    keepFreedMemory();
    bench::WatchedApplication application(argc, argv);
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("100000");
    const QTemporaryDir folder;
    QString database = bench::largeFile(what, folder.path());
    if (database == what) {
        database = folder.filePath(QStringLiteral("copy.kompas"));
        if (!QFile::copy(what, database))
            database.clear();
    }
    int status = 0;
    if (database.isEmpty()) {
        QTextStream(stderr) << "bench_window: the file could not be made.\n";
        status = 1;
    } else {
        Questions questions = systemQuestions();
        questions.saveFile = [&folder](QWidget *, const QString &, const QString &suggested, const QString &) {
            return folder.filePath(QFileInfo(suggested).fileName());
        };
        questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        Settings settings;
        settings.theme = ThemeChoice::Light;
        MainWindow window(settings, questions,
                          [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
        window.resize(1280, 800);
        window.show();
        QTextStream(stdout) << "longest work of the window without an answer, and how long it was silent: " << what
                            << "\n";
        measureAll(application, window, database, folder.path(),
                   argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
        QTextStream(stdout) << bench::peakMegabytes() << " MB at most in memory\n";
    }
    application.stop();
    return status;
}
