// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and dialog: `shots FILE.kompas FOLDER [WORD]`, with a word only those whose names have it.
// Names sort by page, language, colours and size: `03-speed-nl-dark-1280.png`; `-zoom` is twice the text size.
// Not a test: to be looked at.
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/page_list.h"
#include "ui/targets/targets_page.h"
#include "ui/weekly/paper_preview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QPushButton>
#include <QTabWidget>
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
        QTest::qWait(100);
    } while (!window.isAtRest() && timer.elapsed() < 60'000);
    QTest::qWait(100);
}

/// One window in one look.
class Photographer
{
public:
    Photographer(MainWindow &window, QString folder, QString look, QString word)
        : m_window(window),
          m_folder(std::move(folder)),
          m_look(std::move(look)),
          m_word(std::move(word))
    {
    }

    void shootAll(const QString &csv);

private:
    bool isWanted(const QString &name) const { return (name + m_look).contains(m_word); }
    void shoot(QWidget &widget, const QString &name) const;
    void shootPage(const QString &page, int number);
    void shootDialog(const char *command, const QString &name);
    void shootSettings();
    void shootRecords();
    void shootImport(const QString &csv);

    MainWindow &m_window;
    QString m_folder;
    QString m_look;
    QString m_word;
};

void Photographer::shoot(QWidget &widget, const QString &name) const
{
    const QString path = QDir(m_folder).filePath(name + m_look + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        QTextStream(stderr) << path << " could not be written.\n";
}

void Photographer::shootPage(const QString &page, int number)
{
    const QString name = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(page);
    if (!isWanted(name))
        return;
    View view = m_window.session().view();
    view.page = page;
    m_window.session().visit(view);
    settle(m_window);
    const auto *preview = m_window.findChild<PaperPreview *>();
    const auto isMaking = [preview] { return preview->pageCount() == 0 || preview->isPainting(); };
    for (int turn = 0; turn < 400 && page == u"weekly_report" && isMaking(); ++turn)
        QTest::qWait(50);
    const auto *targets = m_window.findChild<TargetsPage *>();
    for (int turn = 0; turn < 400 && page == u"targets" && !targets->isReady(); ++turn)
        QTest::qWait(50);
    shoot(m_window, name);
    // What the window scrolls over, in one picture.
    for (const auto *document : m_window.findChildren<DocumentView *>()) {
        if (document->isVisible() && document->widget()->height() > document->viewport()->height())
            shoot(*document->widget(), name + QStringLiteral("-whole"));
    }
}

void Photographer::shootDialog(const char *command, const QString &name)
{
    if (!isWanted(name))
        return;
    m_window.findChild<QAction *>(QStringLiteral("command_") + QLatin1String(command))->trigger();
    settle(m_window);
    for (auto *dialog : m_window.findChildren<QDialog *>()) {
        shoot(*dialog, name);
        delete dialog;
    }
}

void Photographer::shootSettings()
{
    const QString name = QStringLiteral("32-settings");
    if (!isWanted(name))
        return;
    m_window.findChild<QAction *>(QStringLiteral("command_settings"))->trigger();
    auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("settingsTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        shoot(*tabs->window(), name + QString::number(tab + 1));
    }
    delete tabs->window();
}

void Photographer::shootRecords()
{
    if (!isWanted(QStringLiteral("30-records")))
        return;
    View view = m_window.session().view();
    view.page = QStringLiteral("overview");
    m_window.session().visit(view);
    settle(m_window);
    m_window.showRecords({QStringLiteral("csat_pct"), {}, m_window.session().selection()});
    settle(m_window);
    shoot(m_window, QStringLiteral("30-records"));
    m_window.closeRecords();
}

void Photographer::shootImport(const QString &csv)
{
    if (!isWanted(QStringLiteral("31-import")))
        return;
    m_window.openPaths({csv});
    auto *dialog = m_window.findChild<ImportDialog *>();
    for (int turn = 0; turn < 400 && !dialog->isReady(); ++turn)
        QTest::qWait(50);
    shoot(*dialog, QStringLiteral("31-import1"));
    for (auto *button : dialog->findChildren<QPushButton *>(QStringLiteral("fileDetails"))) {
        if (!button->isChecked())
            button->click();
    }
    QTest::qWait(150);
    shoot(*dialog, QStringLiteral("31-import2"));
    delete dialog;
}

void Photographer::shootAll(const QString &csv)
{
    int number = 0;
    for (const QString &page : PageList::pageIds())
        shootPage(page, ++number);
    shootRecords();
    shootImport(csv);
    shootSettings();
    View view = m_window.session().view();
    view.page = QStringLiteral("overview");
    m_window.session().visit(view);
    settle(m_window);
    shootDialog("shortcuts", QStringLiteral("33-shortcuts"));
    shootDialog("note", QStringLiteral("34-note"));
    shootDialog("preview", QStringLiteral("35-preview"));
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

struct Frame {
    const char *name;
    QSize size;
    int zoom;
};

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4) {
        QTextStream(stderr) << "Usage: shots FILE.kompas FOLDER [WORD]\n";
        return 2;
    }
    const QString folder = arguments[2];
    QDir().mkpath(folder);
    const QString sample = writeSample(folder);
    const std::pair<ThemeChoice, const char *> themes[] = {
        {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}, {ThemeChoice::Contrast, "contrast"}};
    const Frame frames[] = {{"1280", {1280, 800}, 100}, {"1920", {1920, 1080}, 100}, {"1920-zoom", {1920, 1080}, 200}};
    for (const char *language : {"nl", "en"}) {
        for (const auto &[theme, themeName] : themes) {
            for (const Frame &frame : frames) {
                if (theme == ThemeChoice::Contrast && frame.size.width() > 1280)
                    continue;
                Settings settings;
                settings.language = QString::fromLatin1(language);
                settings.theme = theme;
                settings.zoom = frame.zoom;
                MainWindow window(settings, systemQuestions(), [](const QString &, const Progress &) -> Result<void> {
                    return Progress::stopped();
                });
                const QString look = QStringLiteral("-%1-%2-%3")
                                         .arg(settings.language, QLatin1String(themeName), QLatin1String(frame.name));
                window.resize(frame.size);
                window.show();
                QTest::qWait(50);
                window.grab().save(QDir(folder).filePath(QStringLiteral("00-welcome%1.png").arg(look)));
                window.openPaths({arguments[1]});
                settle(window);
                Photographer(window, folder, look, arguments.value(3)).shootAll(sample);
            }
        }
    }
    return 0;
}
