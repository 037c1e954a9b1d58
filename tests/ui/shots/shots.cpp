// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, the import dialog and the records: `shots FILE.kompas FOLDER`. Not a test: to be looked at.
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/page_list.h"
#include "ui/weekly/paper_preview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <QTextStream>

namespace {

using namespace kompas;

/// Lets the window work until it has nothing to do.
void settle(MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QTest::qWait(150);
    } while (window.session().isBusy() && timer.elapsed() < 60'000);
    QTest::qWait(150);
}

void shoot(QWidget &widget, const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        QTextStream(stderr) << path << " could not be written.\n";
}

void shootPages(MainWindow &window, const QString &folder, const QString &suffix)
{
    for (const QString &page : PageList::pageIds()) {
        View view = window.session().view();
        view.page = page;
        window.session().visit(view);
        settle(window);
        const auto *preview = window.findChild<PaperPreview *>();
        for (int turn = 0; turn < 400 && page == u"weekly_report" && preview->pageCount() == 0; ++turn)
            QTest::qWait(50);
        shoot(window, folder, page + suffix);
    }
    View view = window.session().view();
    view.page = QStringLiteral("overview");
    window.session().visit(view);
    settle(window);
    emit window.findChild<DocumentView *>()->drillRequested(
        {QStringLiteral("csat_pct"), {}, window.session().selection()});
    settle(window);
    shoot(window, folder, QStringLiteral("records") + suffix);
    window.closeRecords();
}

void shootImport(MainWindow &window, const QString &csv, const QString &folder, const QString &suffix)
{
    window.openPaths({csv});
    auto *dialog = window.findChild<ImportDialog *>();
    for (int turn = 0; turn < 400 && !dialog->isReady(); ++turn)
        QTest::qWait(50);
    shoot(*dialog, folder, QStringLiteral("import") + suffix);
    for (auto *button : dialog->findChildren<QPushButton *>(QStringLiteral("fileDetails"))) {
        if (!button->isChecked())
            button->click();
    }
    QTest::qWait(150);
    shoot(*dialog, folder, QStringLiteral("import-details") + suffix);
    delete dialog;
}

QString writeSample(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("waarderingen.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Respondent;Cijfer;Datum;Opmerking\n1;9;03-11-2026;Snel geholpen\n2;6;04-11-2026;\n"
                   "3;10;05-11-2026;Prima\n4;3;12-11-2026;Lang wachten\n");
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "Usage: shots FILE.kompas FOLDER\n";
        return 2;
    }
    const QString folder = arguments[2];
    QDir().mkpath(folder);
    const QString sample = writeSample(folder);
    const QString scale = QGuiApplication::primaryScreen()->devicePixelRatio() > 1 ? QStringLiteral("-2x") : QString();
    for (const char *language : {"nl", "en"}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Settings settings;
            settings.language = QString::fromLatin1(language);
            settings.theme = theme;
            MainWindow window(settings, systemQuestions(),
                              [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
            const QString look = QStringLiteral("-%1-%2").arg(
                settings.language, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            window.show();
            shoot(window, folder, QStringLiteral("welcome") + look + scale);
            window.openPaths({arguments[1]});
            settle(window);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                if (!scale.isEmpty() && size.width() > 1280)
                    continue;
                window.resize(size);
                settle(window);
                const QString suffix = QStringLiteral("%1-%2%3").arg(look).arg(size.width()).arg(scale);
                shootPages(window, folder, suffix);
                shootImport(window, sample, folder, suffix);
            }
        }
    }
    return 0;
}
