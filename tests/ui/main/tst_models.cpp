// SPDX-License-Identifier: GPL-3.0-or-later
// Every model of the window, its dialogs and its pages keeps the promises of a model while the window is used. Models
// are found by walking the objects, so that a new one is held without being named here.
#include "tests/ui/main/window_under_test.h"
#include "ui/import/import_dialog.h"
#include "ui/main/page_list.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QDirIterator>
#include <QHashSeed>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace kompas;

namespace {

/// Puts a tester on every model that has none yet: those of views and those that stand behind a proxy.
class Watch
{
public:
    void lookAt(QWidget &root)
    {
        for (QAbstractItemModel *model : root.findChildren<QAbstractItemModel *>())
            add(model);
        for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>())
            add(view->model());
    }
    QStringList classes() const { return m_classes.values(); }

private:
    void add(QAbstractItemModel *model)
    {
        // The items of Qt's own widgets announce their end when the widget is half gone.
        const bool isOurs = model
                            && (model->inherits("QSortFilterProxyModel")
                                || QByteArray(model->metaObject()->className()).startsWith("kompas::"));
        if (!isOurs || m_watched.contains(model))
            return;
        m_watched.insert(model);
        QObject::connect(model, &QObject::destroyed, model, [this, model] { m_watched.remove(model); });
        m_classes.insert(QString::fromLatin1(model->metaObject()->className()).remove(QStringLiteral("kompas::")));
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }

    QSet<const QAbstractItemModel *> m_watched = {};
    QSet<QString> m_classes = {};
};

/// Every class of the window that is a model, as the headers say.
QStringList modelsOfTheSources()
{
    static const QRegularExpression model("class (\\w+) : public Q\\w+Model\\b");
    QStringList names;
    QDirIterator files(KOMPAS_SOURCE_DIR "/ui", {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a source cannot be read");
        for (auto found = model.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            names += found.next().captured(1);
    }
    return names;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void allKeepTheirPromises();

private:
    void useThePages(WindowUnderTest &test);
    void useTheDialogs(WindowUnderTest &test);
    void useTheRecords(WindowUnderTest &test);

    Watch m_watch = {};
};

void TestModels::useThePages(WindowUnderTest &test)
{
    for (const QString &page : PageList::pageIds()) {
        test.visit(page);
        m_watch.lookAt(*test.window);
    }
    // Other contents, another language, fewer records, none.
    for (const char *id : {"language_en", "language_nl"}) {
        test.find<QAction>(id)->trigger();
        test.settle();
    }
    for (const char *team : {"Facturen", "nobody"}) {
        View view = test.window->session().view();
        setWords(view.selection, QStringLiteral("team"), {QString::fromLatin1(team)});
        test.window->session().visit(view);
        test.settle();
    }
    for (const QString &page : PageList::pageIds())
        test.visit(page);
    test.command("clear")->trigger();
    test.settle();
}

void TestModels::useTheRecords(WindowUnderTest &test)
{
    test.visit(QStringLiteral("overview"));
    test.window->showRecords({QStringLiteral("tickets_created"), {}, test.window->session().selection()});
    test.settle();
    m_watch.lookAt(*test.window);
    test.find<QLineEdit>("recordsSearch")->setText(QStringLiteral("5"));
    test.settle();
    test.find<QLineEdit>("recordsSearch")->clear();
    test.settle();
    test.window->closeRecords();
}

void TestModels::useTheDialogs(WindowUnderTest &test)
{
    for (const char *id : {"settings", "shortcuts", "note", "preview"}) {
        test.command(id)->trigger();
        test.settle();
        const auto dialogs = test.window->findChildren<QDialog *>();
        QVERIFY2(!dialogs.isEmpty(), id);
        for (QDialog *dialog : dialogs)
            m_watch.lookAt(*dialog);
        if (auto *search = test.find<QLineEdit>("shortcutsSearch"))
            search->setText(QStringLiteral("x"));
        test.window->session().setAgentPrivacy(AgentPrivacy::Names);
        test.settle();
        test.window->session().setAgentPrivacy(AgentPrivacy::Team);
        test.settle();
        qDeleteAll(dialogs);
    }
    test.window->openPaths({test.csv()});
    auto *import = test.window->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), WindowUnderTest::patience);
    for (auto *button : import->findChildren<QPushButton *>(QStringLiteral("fileDetails")))
        button->click();
    // A file that is known is looked at only now.
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), WindowUnderTest::patience);
    m_watch.lookAt(*import);
    test.settle();
    delete import;
}

void TestModels::allKeepTheirPromises()
{
    WindowUnderTest test;
    m_watch.lookAt(*test.window);
    QVERIFY(test.fill());
    useThePages(test);
    useTheRecords(test);
    useTheDialogs(test);
    QStringList missed = modelsOfTheSources();
    for (const QString &seen : m_watch.classes())
        missed.removeAll(seen);
    QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("never met: ") + missed.join(u' ')));
    test.window->session().close();
    test.settle();
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestModels test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_models.moc"
