// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and dialog: `shots FILE.kompas FOLDER [WORD]`, with a word only those whose names have it.
// Names sort by page, language, colours and size: `03-speed-nl-dark-1280.png`; `-zoom` is twice the text size.
// Beside them every page on paper, in the names of the light small window: `03-speed-nl-light-1280.pdf`.
// Not a test: to be looked at.
#include "ui/cockpit/cockpit_page.h"
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/page_list.h"
#include "ui/targets/drafts_dialog.h"
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
    /// `saveTo` is where the window writes a file next.
    Photographer(MainWindow &window, QString folder, QString look, QString word, QString &saveTo)
        : m_window(window),
          m_folder(std::move(folder)),
          m_look(std::move(look)),
          m_word(std::move(word)),
          m_saveTo(&saveTo)
    {
    }

    void shootAll(const QStringList &files);

private:
    bool isWanted(const QString &name) const { return (name + m_look).contains(m_word); }
    void shoot(QWidget &widget, const QString &name) const;
    void visit(const QString &page);
    void shootPage(const QString &page, int number);
    void printPage(const QString &name);
    void shootDialog(const char *command, const QString &name);
    void shootSettings();
    void shootRecords();
    void shootImport(const QStringList &files);
    void shootDataTabs();
    void shootDrafts();
    void shootPopups();

    MainWindow &m_window;
    QString m_folder;
    QString m_look;
    QString m_word;
    QString *m_saveTo;
};

void Photographer::shoot(QWidget &widget, const QString &name) const
{
    const QString path = QDir(m_folder).filePath(name + m_look + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        QTextStream(stderr) << path << " could not be written.\n";
}

void Photographer::visit(const QString &page)
{
    View view = m_window.session().view();
    view.page = page;
    m_window.session().visit(view);
    settle(m_window);
}

void Photographer::shootPage(const QString &page, int number)
{
    const QString name = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(page);
    if (!isWanted(name))
        return;
    visit(page);
    const auto *preview = m_window.findChild<PaperPreview *>();
    const auto isMaking = [preview] { return preview->pageCount() == 0 || preview->isPainting(); };
    for (int turn = 0; turn < 400 && page == u"weekly_report" && isMaking(); ++turn)
        QTest::qWait(50);
    const auto *targets = m_window.findChild<TargetsPage *>();
    for (int turn = 0; turn < 400 && page == u"targets" && !targets->isReady(); ++turn)
        QTest::qWait(50);
    const auto *cockpit = m_window.findChild<CockpitPage *>();
    for (int turn = 0; turn < 400 && page == u"cockpit" && !cockpit->isReady(); ++turn)
        QTest::qWait(50);
    shoot(m_window, name);
    printPage(name);
    if (page == u"cockpit") {
        auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("cockpitTabs"));
        int tab = 0;
        for (const char *each : {"-what-if", "-baseline", "-priorities"}) {
            tabs->setCurrentIndex(++tab);
            for (int turn = 0; turn < 400 && !cockpit->isReady(); ++turn)
                QTest::qWait(50);
            QTest::qWait(100);
            shoot(m_window, name + QLatin1String(each));
            printPage(name + QLatin1String(each));
        }
        tabs->setCurrentIndex(0);
    }
    // What the window scrolls over, in one picture.
    for (const auto *document : m_window.findChildren<DocumentView *>()) {
        if (document->isVisible() && document->widget()->height() > document->viewport()->height())
            shoot(*document->widget(), name + QStringLiteral("-whole"));
    }
}

/// On paper a page looks the same in every window.
void Photographer::printPage(const QString &name)
{
    auto *pdf = m_window.findChild<QAction *>(QStringLiteral("command_pdf"));
    if (!m_look.endsWith(u"-light-1280") || !pdf->isEnabled())
        return;
    *m_saveTo = QDir(m_folder).filePath(name + m_look + QStringLiteral(".pdf"));
    QFile::remove(*m_saveTo);
    pdf->trigger();
    for (int turn = 0; turn < 400 && !QFile::exists(*m_saveTo); ++turn)
        QTest::qWait(50);
    if (!QFile::exists(*m_saveTo))
        QTextStream(stderr) << *m_saveTo << " has not been written.\n";
    settle(m_window);
    m_window.findChild<MessageBar *>()->dismiss(); // says where the file is
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
        settle(m_window);
        shoot(*tabs->window(), name + QString::number(tab + 1));
    }
    delete tabs->window();
}

void Photographer::shootRecords()
{
    if (!isWanted(QStringLiteral("30-records")))
        return;
    visit(QStringLiteral("overview"));
    m_window.showRecords({QStringLiteral("csat_pct"), {}, m_window.session().selection()});
    settle(m_window);
    shoot(m_window, QStringLiteral("30-records"));
    m_window.closeRecords();
}

/// The groups of the page about the data, beside the first.
void Photographer::shootDataTabs()
{
    const QString name = QStringLiteral("36-data-tab");
    if (!isWanted(name))
        return;
    visit(QStringLiteral("data"));
    auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("dataTabs"));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(m_window);
        shoot(m_window, name + QString::number(tab + 1));
    }
    tabs->setCurrentIndex(0);
}

void Photographer::shootDrafts()
{
    const QString name = QStringLiteral("37-drafts");
    if (!isWanted(name))
        return;
    visit(QStringLiteral("targets"));
    Session &session = m_window.session();
    session.change(QStringLiteral("draft"), [](Workbench &workbench, qint64 now) {
        Targets targets = workbench.targets();
        for (const double step : {2.0, -3.0}) {
            for (Target &target : targets)
                target.low = target.low ? std::optional(*target.low + step) : std::nullopt;
            const auto called = step > 0 ? QStringLiteral("Ambitieus") : QStringLiteral("Zomer");
            if (const auto kept = workbench.keepDraft({0, called, now, targets}); !kept)
                return Result<void>(kept.error());
        }
        return Result<void>();
    });
    settle(m_window);
    DraftsDialog dialog(m_window.session(), QDate(2026, 11, 16), &m_window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle(m_window);
    shoot(dialog, name);
    session.undoStack().undo();
    settle(m_window);
}

/// What opens at the buttons above a page.
void Photographer::shootPopups()
{
    if (!isWanted(QStringLiteral("38-popup")))
        return;
    visit(QStringLiteral("overview"));
    int number = 0;
    for (const char *button : {"filter_period", "filter_team", "more", "export"}) {
        m_window.findChild<QPushButton *>(QLatin1String(button))->click();
        settle(m_window);
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            continue;
        shoot(*popup, QStringLiteral("38-popup%1").arg(++number));
        popup->close();
    }
}

void Photographer::shootImport(const QStringList &files)
{
    if (!isWanted(QStringLiteral("31-import")))
        return;
    m_window.openPaths(files);
    auto *dialog = m_window.findChild<ImportDialog *>();
    for (int turn = 0; turn < 400 && !dialog->isReady(); ++turn)
        QTest::qWait(50);
    QTest::qWait(150); // until what was read has been laid out, and rows have been counted
    shoot(*dialog, QStringLiteral("31-import1"));
    for (auto *button : dialog->findChildren<QPushButton *>(QStringLiteral("fileDetails"))) {
        if (!button->isChecked())
            button->click();
    }
    QTest::qWait(150);
    shoot(*dialog, QStringLiteral("31-import2"));
    delete dialog;
}

void Photographer::shootAll(const QStringList &files)
{
    int number = 0;
    for (const QString &page : PageList::pageIds())
        shootPage(page, ++number);
    shootRecords();
    shootImport(files);
    shootSettings();
    shootDataTabs();
    shootDrafts();
    shootPopups();
    visit(QStringLiteral("overview"));
    shootDialog("shortcuts", QStringLiteral("33-shortcuts"));
    shootDialog("note", QStringLiteral("34-note"));
    shootDialog("preview", QStringLiteral("35-preview"));
}

/// One file that is understood, one that asks for a mapping, one that is none.
QStringList writeSamples(const QString &folder)
{
    const std::pair<const char *, const char *> samples[] = {
        {"waarderingen.csv", "Respondent;Cijfer;Datum;Opmerking\n1;9;03-11-2026;Snel geholpen\n2;6;04-11-2026;\n"
                             "3;10;05-11-2026;Prima\n4;3;12-11-2026;Lang wachten\n"},
        {"tickets.csv", "Id,Requester id,Assignee,Group,Status,Priority,Via,Created at,Updated at,Solved at\n"
                        "1,101,Jan,Noord,Solved,High,Mail,2026-11-02 09:00:00,2026-11-02 10:00:00,2026-11-02 10:00:00\n"
                        "2,102,Piet,Noord,Open,Low,Chat,2026-11-03 09:00:00,2026-11-03 10:00:00,\n"},
        {"foto.csv", "\x89PNG\r\n\x1a\n"}};
    QStringList paths;
    for (const auto &[name, text] : samples) {
        paths.append(QDir(folder).filePath(QLatin1String(name)));
        QFile file(paths.last());
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    return paths;
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
    const QStringList samples = writeSamples(folder);
    QString saveTo;
    Questions questions = systemQuestions();
    questions.saveFile = [&saveTo](QWidget *, const QString &, const QString &, const QString &) { return saveTo; };
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
                MainWindow window(settings, questions, [](const QString &, const Progress &) -> Result<void> {
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
                Photographer(window, folder, look, arguments.value(3), saveTo).shootAll(samples);
            }
        }
    }
    return 0;
}
