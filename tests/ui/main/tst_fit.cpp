// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window is cut: every page and dialog, in both languages, at the usual and at twice the text size.
#include "tests/ui/main/window_under_test.h"
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/eliding_label.h"
#include "ui/main/note_dialog.h"
#include "ui/main/page_list.h"
#include "ui/main/shortcuts_dialog.h"
#include "ui/settings/definitions_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/targets/past_chart_view.h"
#include "ui/weekly/preview_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QHashSeed>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>

using namespace kompas;

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 %2 in %3: \"%4\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), text.left(60));
}

bool isCut(const QLabel &label)
{
    // One shortens itself and says the whole in its tooltip.
    if (label.text().isEmpty() || qobject_cast<const ElidingLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    int room = button.width();
    QStyleOptionButton option;
    option.initFrom(&button);
    if (qobject_cast<const QPushButton *>(&button))
        room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).width();
    else if (qobject_cast<const QCheckBox *>(&button))
        room = button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button).width();
    return needed > room + 1 || button.fontMetrics().height() > button.height();
}

bool isCut(const QHeaderView &header)
{
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section))
            return true;
    }
    return false;
}

/// Texts of a size that does not follow the text size that the user chose, at twice the usual one.
QStringList smallTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                            || qobject_cast<const QAbstractItemView *>(widget);
        if (isText && widget->isVisible() && QFontInfo(widget->font()).pixelSize() < 22)
            found.append(nameOf(*widget, QStringLiteral("small text")));
    }
    return found;
}

/// Whose least width is more than half of the window, the widest first.
QString widest(const QWidget &root)
{
    QMap<int, QString> wide;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const int least = widget->minimumSizeHint().width();
        if (least > root.width() / 2)
            wide.insert(-least, nameOf(*widget, QString::number(least)));
    }
    return QStringList(wide.values()).mid(0, 6).join(QStringLiteral("; "));
}

/// The widgets below `root` whose text does not fit, and those that do not fit into the window at all.
/// At more than the usual text size tables and cards of a page may be wider than it: they scroll or wrap on their own.
bool isLargePart(const QWidget &widget)
{
    for (const QWidget *above = &widget; above && textZoom() > 100; above = above->parentWidget()) {
        if (qobject_cast<const DocumentView *>(above))
            return true;
    }
    return false;
}

QStringList cutTexts(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isLargePart(*widget) || widget->window() != &root
            || widget->objectName().startsWith(u"qt_"))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label))
            found.append(nameOf(*widget, label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(*button))
            found.append(nameOf(*widget, button->text()));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && isCut(*header))
            found.append(nameOf(*widget, QStringLiteral("a heading")));
        if (const auto *bar = qobject_cast<const QTabBar *>(widget); bar && bar->sizeHint().width() > bar->width() + 1)
            found.append(nameOf(*widget, bar->tabText(0)));
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box && box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 20)
            found.append(nameOf(*widget, box->currentText()));
    }
    return found;
}

} // namespace

class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void findsPlantedCuts();
    void pages_data() { looks(); }
    void pages();
    void dialogs_data() { looks(); }
    void dialogs();
    void filterBarIsOneRow_data();
    void filterBarIsOneRow();
    void textGrowsWhileTheWindowIsOpen();
    void everyPageWearsTheNewLook();
    void nothingIsSeenHalfDressed();
    void theFirstWindowLooksLikeTheNext();

private:
    static void looks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("zoom");
        for (const char *language : {"nl", "en"}) {
            for (const int zoom : {75, 100, 200})
                QTest::addRow("%s %d", language, zoom) << QString::fromLatin1(language) << zoom;
        }
    }
    static Settings settingsOfRow()
    {
        QFETCH(QString, language);
        QFETCH(int, zoom);
        Settings settings;
        settings.language = language;
        settings.theme = ThemeChoice::Light;
        settings.zoom = zoom;
        return settings;
    }
};

void TestFit::cleanup()
{
    applyTheme(*qApp, Theme::light());
}

void TestFit::findsPlantedCuts()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("A sentence that needs room"), &window);
    label->setGeometry(0, 0, 40, 20);
    auto *button = new QPushButton(QStringLiteral("A button that needs room"), &window);
    button->setGeometry(0, 40, 60, 30);
    auto *fits = new QLabel(QStringLiteral("ok"), &window);
    fits->setGeometry(0, 80, 200, 40);
    window.resize(300, 200);
    window.show();
    QCOMPARE(cutTexts(window).size(), 2);
}

void TestFit::pages()
{
    WindowUnderTest test(settingsOfRow());
    QVERIFY(test.fill());
    const QSize size = textZoom() > 100 ? QSize(1920, 1080) : QSize(1280, 800);
    test.window->resize(size);
    QStringList found;
    for (const QString &page : PageList::pageIds()) {
        test.visit(page);
        // Some pages fill themselves by a job of their own.
        QStringList cuts;
        const bool fits = QTest::qWaitFor([&] {
            cuts = cutTexts(*test.window);
            return cuts.isEmpty();
        });
        for (const QString &cut : std::as_const(cuts))
            found.append(page + QStringLiteral(": ") + cut);
        QCOMPARE(fits, cuts.isEmpty());
        if (textZoom() == 200) {
            for (const QString &small : smallTexts(*test.window))
                found.append(page + QStringLiteral(": ") + small);
        }
        if (test.window->size() != size)
            found.append(page + QStringLiteral(": the window grew to ") + QString::number(test.window->width())
                         + QStringLiteral(" for ") + widest(*test.window));
    }
    const QSize laptop(1280, 800);
    const QSize least = test.window->minimumSizeHint();
    if (laptop.expandedTo(least) != laptop)
        found.append(QStringLiteral("the window needs %1 x %2").arg(least.width()).arg(least.height()));
    test.visit(QStringLiteral("overview"));
    test.window->showRecords({QStringLiteral("tickets_created"), {}, test.window->session().selection()});
    test.settle();
    for (const QString &cut : cutTexts(*test.window))
        found.append(QStringLiteral("records: ") + cut);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFit::dialogs()
{
    WindowUnderTest test(settingsOfRow());
    QVERIFY(test.fill());
    test.window->resize(1280, 800);
    QStringList found;
    const auto look = [&](QDialog *dialog) {
        QVERIFY(dialog);
        // As on a screen of that size; it opens as large as the window allows.
        dialog->resize(dialog->size().boundedTo(QSize(1280, 800)));
        QTest::qWait(30);
        for (const QString &cut : cutTexts(*dialog))
            found.append(dialog->objectName() + QStringLiteral(": ") + cut);
        if (dialog->width() > 1280 || dialog->height() > 800)
            found.append(QStringLiteral("%1 is larger than the window: %2 x %3 for %4")
                             .arg(dialog->objectName())
                             .arg(dialog->width())
                             .arg(dialog->height())
                             .arg(widest(*dialog)));
    };
    test.command("settings")->trigger();
    auto *tabs = test.find<QTabWidget>("settingsTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(test.window->findChild<SettingsDialog *>());
    }
    delete test.window->findChild<SettingsDialog *>();
    test.command("shortcuts")->trigger();
    look(test.window->findChild<ShortcutsDialog *>());
    delete test.window->findChild<ShortcutsDialog *>();
    test.command("definitions")->trigger();
    auto *definitions = test.window->findChild<DefinitionsDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(!definitions->isComputing(), WindowUnderTest::patience);
    look(definitions);
    delete definitions;
    test.command("note")->trigger();
    look(test.window->findChild<NoteDialog *>());
    delete test.window->findChild<NoteDialog *>();
    test.command("preview")->trigger();
    look(test.window->findChild<PreviewDialog *>());
    delete test.window->findChild<PreviewDialog *>();
    test.window->openPaths({test.csv()});
    auto *import = test.window->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), WindowUnderTest::patience);
    look(import);
    delete import;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFit::filterBarIsOneRow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const char *language : {"nl", "en"}) {
        for (const int zoom : {100, 125, 150, 200})
            QTest::addRow("%s %d", language, zoom) << QString::fromLatin1(language) << zoom;
    }
}

void TestFit::filterBarIsOneRow()
{
    WindowUnderTest test(settingsOfRow());
    QVERIFY(test.fill());
    test.window->session().setSetting(QStringLiteral("product_area.field"), QStringLiteral("priority"));
    test.settle();
    test.window->resize(textZoom() > 150 ? QSize(1920, 1080) : QSize(1280, 800));
    test.settle();
    const auto *bar = test.find<QWidget>("filterBar");
    const auto isOneRow = [&] { return bar->height() < 2 * test.find<QWidget>("filter_period")->height() + 20; };
    QVERIFY2(isOneRow(), qPrintable(QString::number(bar->width())));
    // What has no room is behind the button with three dots.
    const bool isThere = test.find<QWidget>("filter_product_area")->isVisible();
    auto *action = test.find<QAction>("more_filter_product_area");
    QCOMPARE(action == nullptr, isThere);
    if (textZoom() == 100)
        QVERIFY(isThere);
    if (action) {
        action->trigger();
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), QStringLiteral("hoog"));
        QApplication::activePopupWidget()->close();
    }
    // Also while something is filtered on, which stays in sight.
    View view = test.window->session().view();
    setWords(view.selection, QStringLiteral("team"), {QStringLiteral("Retouren en garantie")});
    setWords(view.selection, QStringLiteral("product_area"), {QStringLiteral("high")});
    test.window->session().visit(view);
    test.settle();
    QVERIFY(isOneRow());
    QVERIFY(test.find<QWidget>("filter_team")->isVisible());
    QVERIFY(test.find<QWidget>("filter_product_area")->isVisible());
}

void TestFit::textGrowsWhileTheWindowIsOpen()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.window->resize(1280, 800);
    test.settle();
    test.visit(QStringLiteral("targets"));
    const auto *past = test.window->findChild<PastChartView *>();
    const int usualHeight = past->minimumSizeHint().height();
    for (int step = 0; step < 4; ++step) {
        test.command("larger")->trigger();
        test.settle();
    }
    QCOMPARE(textZoom(), 200);
    QVERIFY(past->height() > usualHeight * 19 / 10);
    for (const char *page : {"overview", "data"}) {
        test.visit(QString::fromLatin1(page));
        const QStringList small = smallTexts(*test.window);
        QVERIFY2(small.isEmpty(), qPrintable(page + small.join(u'\n')));
    }
    for (const int width : {900, 1920, 1280}) {
        test.window->resize(width, 800);
        test.settle();
    }
    test.command("normal")->trigger();
    test.settle();
    QVERIFY(test.find<QWidget>("weekly")->isVisible());
}

/// Every widget with what it took from the theme and the text size, but for scroll bars: whether one is there depends
/// on how much is shown by then.
static QStringList looksWithin(const QWidget &root)
{
    QStringList looks;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isBar =
            qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith("qt_scrollarea_");
        if (isBar || !widget->isVisible())
            continue;
        const QPalette palette = widget->palette();
        looks +=
            QStringLiteral("%1: %2 px, %3 on %4")
                .arg(nameOf(*widget, {}))
                .arg(QFontInfo(widget->font()).pixelSize())
                .arg(palette.color(widget->foregroundRole()).name(), palette.color(widget->backgroundRole()).name());
    }
    return looks;
}

void TestFit::everyPageWearsTheNewLook()
{
    const QStringList pages = {"overview", "targets", "cockpit", "staffing", "data", "glossary", "weekly_report"};
    Settings settings;
    settings.theme = ThemeChoice::Light;
    QMap<QString, QStringList> wanted;
    {
        settings.theme = ThemeChoice::Dark;
        settings.zoom = 150;
        WindowUnderTest fresh(settings);
        QVERIFY(fresh.fill());
        for (const QString &page : pages) {
            fresh.visit(page);
            fresh.window->inform(page);
            wanted[page] = looksWithin(*fresh.window);
        }
    }
    settings.theme = ThemeChoice::Light;
    settings.zoom = 100;
    WindowUnderTest test(settings);
    QVERIFY(test.fill());
    for (const QString &page : pages)
        test.visit(page);
    test.window->setTheme(ThemeChoice::Dark);
    test.command("larger")->trigger();
    // Before it is done the user goes on, and changes it again.
    test.window->session().goBack();
    QCoreApplication::processEvents();
    test.command("larger")->trigger();
    for (const QString &page : pages) {
        test.visit(page);
        test.window->inform(page);
        QStringList others = looksWithin(*test.window);
        for (const QString &look : wanted[page])
            others.removeOne(look);
        QVERIFY2(others.isEmpty(), qPrintable(page + u'\n' + others.join(u'\n')));
    }
}

namespace {

/// Sees what is painted, and which of what is to be seen then has no look.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

    int paints = 0;
    QStringList bare = {};

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            ++paints;
            for (const QWidget *each : m_window.findChildren<QWidget *>()) {
                if (each->isVisible() && !each->testAttribute(Qt::WA_WState_Polished))
                    bare += QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
            }
        }
        return false;
    }

private:
    QWidget &m_window;
};

} // namespace

void TestFit::nothingIsSeenHalfDressed()
{
    Settings settings;
    settings.theme = ThemeChoice::Light;
    WindowUnderTest test(settings);
    QVERIFY(test.fill());
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("targets"), QStringLiteral("glossary")}) {
        test.visit(page);
        PaintWatch watch(*test.window);
        test.window->setTheme(ThemeChoice::Dark);
        QVERIFY(test.settle());
        test.command("larger")->trigger();
        test.window->setTheme(ThemeChoice::Light);
        QVERIFY(test.settle());
        QVERIFY2(watch.bare.isEmpty(), qPrintable(page + u' ' + watch.bare.join(u',')));
        QVERIFY(watch.paints > 0 && test.window->updatesEnabled());
    }
}

/// The first is made before the program has its style sheet and its letters.
void TestFit::theFirstWindowLooksLikeTheNext()
{
    const auto picture = [] {
        WindowUnderTest test;
        test.window->resize(1280, 800);
        if (!test.fill())
            return QImage();
        test.find<QLabel>("timeStatus")->hide(); // says how long it took
        test.settle();
        return test.window->grab().toImage();
    };
    qApp->setStyleSheet(QString());
    QApplication::setFont(QFont(QStringLiteral("Sans Serif"), 9));
    const QImage first = picture();
    QVERIFY(!first.isNull());
    QVERIFY(first == picture());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fit.moc"
