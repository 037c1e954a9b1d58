// SPDX-License-Identifier: GPL-3.0-or-later
// Teams, agents, channels and the product area in the settings: typed and chosen by the user, seen in the facts,
// undone.
#include "tests/ui/main/window_under_test.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/words_form.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHashSeed>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace kompas;

namespace {

constexpr int patience = WindowUnderTest::patience;

QModelIndex cellOf(const QTableView &table, const QString &heading, const QString &word)
{
    const QAbstractItemModel &model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.headerData(column, Qt::Horizontal).toString() == heading
                && model.index(row, 0).data().toString() == word)
                return model.index(row, column);
        }
    }
    return {};
}

} // namespace

class TestWordsForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void teamIsRenamedByKeyboard();
    void agentsAreMergedAndHidden();
    void channelAndProductArea();
    void nothingToChooseFrom();
    void modelKeepsItsPromises();

private:
    QTableView *table(const char *name, int tab);
    /// Opens the editor of a cell with F2, as a user does.
    QWidget *edit(QTableView *view, const QModelIndex &cell);
    template<typename T>
    T *edited(QTableView *view, const QString &heading, const QString &word)
    {
        const QModelIndex cell = cellOf(*view, heading, word);
        return cell.isValid() ? qobject_cast<T *>(edit(view, cell)) : nullptr;
    }
    QString wordsOfFile(const char *dimension) const;
    void undo();

    std::unique_ptr<WindowUnderTest> m_test = {};
};

void TestWordsForm::init()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    m_test = std::make_unique<WindowUnderTest>(settings);
    QVERIFY(m_test->fill());
    m_test->command("settings")->trigger();
    QVERIFY(m_test->settle());
}

void TestWordsForm::cleanup()
{
    m_test.reset();
}

QTableView *TestWordsForm::table(const char *name, int tab)
{
    auto *tabs = m_test->find<QTabWidget>("settingsTabs");
    tabs->setCurrentIndex(tab);
    tabs->window()->activateWindow();
    return QTest::qWaitForWindowActive(tabs->window()) ? m_test->find<QTableView>(name) : nullptr;
}

QWidget *TestWordsForm::edit(QTableView *view, const QModelIndex &cell)
{
    view->setFocus();
    view->setCurrentIndex(cell);
    QTest::keyClick(view, Qt::Key_F2);
    return view->indexWidget(cell) ? view->indexWidget(cell) : QApplication::focusWidget();
}

QString TestWordsForm::wordsOfFile(const char *dimension) const
{
    QStringList words;
    for (const WordCount &each : wordCounts(m_test->window->session().file()->facts, QString::fromLatin1(dimension)))
        words += each.word;
    words.sort();
    return words.join(u'|');
}

void TestWordsForm::undo()
{
    m_test->window->session().undoStack().undo();
    m_test->settle();
}

void TestWordsForm::teamIsRenamedByKeyboard()
{
    auto *view = table("teamWords", 1);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 2, patience);
    auto *editor = edited<QLineEdit>(view, "Name", "Facturen");
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "Retouren en garantie");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wordsOfFile("team"), QString("Retouren en garantie"), patience);
    // The form says so, and the page too.
    QTRY_COMPARE_WITH_TIMEOUT(cellOf(*view, "Name", "Facturen").data().toString(), QString("Retouren en garantie"),
                              patience);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(wordsOfFile("team"), QString("Facturen|Retouren en garantie"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(cellOf(*view, "Name", "Facturen").data().toString(), QString("Facturen"), patience);
}

void TestWordsForm::agentsAreMergedAndHidden()
{
    auto *view = table("agentWords", 2);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 6, patience);
    QVERIFY(!cellOf(*view, "Name", "Agent 01").isValid()); // no names where pseudonyms are shown
    auto *same = edited<QComboBox>(view, "The same person as", "Agent 02");
    QVERIFY(same);
    same->setCurrentIndex(same->findText("Agent 01"));
    QTest::keyClick(same, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOfFile("agent").contains("Agent 02"), patience);
    m_test->settle();
    const QModelIndex listed = cellOf(*view, "In lists", "Agent 03");
    QCOMPARE(listed.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    view->setFocus();
    view->setCurrentIndex(listed);
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOfFile("agent").contains("Agent 03"), patience);
    QCOMPARE(m_test->window->session().file()->facts.tickets->rows, 60); // in totals all the same
    m_test->settle();
    undo();
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOfFile("agent").contains("Agent 02|Agent 03"), patience);
}

void TestWordsForm::channelAndProductArea()
{
    auto *view = table("channelWords", 3);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 3, patience);
    auto *means = edited<QComboBox>(view, "Means", "Web form");
    QVERIFY(means);
    means->setCurrentIndex(means->findText("E-mail"));
    QTest::keyClick(means, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wordsOfFile("channel"), QString("chat|email"), patience);
    m_test->settle();
    auto *area = m_test->find<QComboBox>("settingsProductArea");
    area->setFocus();
    area->setCurrentIndex(area->findData("priority"));
    emit area->activated(area->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(wordsOfFile("product_area"), QString("high|low|normal|urgent"), patience);
    m_test->settle();
    QCOMPARE(m_test->window->session().file()->settings.value("product_area.field"), QString("priority"));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(wordsOfFile("product_area"), QString(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(area->currentData().toString(), QString("product_area"), patience);
}

void TestWordsForm::nothingToChooseFrom()
{
    m_test->window->session().setAgentPrivacy(AgentPrivacy::Team);
    auto *view = table("agentWords", 2);
    QTRY_VERIFY_WITH_TIMEOUT(!view->isVisible(), patience);
    QCOMPARE(view->model()->rowCount(), 0);
}

void TestWordsForm::modelKeepsItsPromises()
{
    const Words words = Words::of("en");
    for (const auto about : {WordsModel::About::Teams, WordsModel::About::Agents, WordsModel::About::Channels}) {
        WordsModel model(about);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList chosen;
        connect(&model, &WordsModel::chosenByUser, this,
                [&chosen](const QString &key, const QString &value) { chosen += key + u'=' + value; });
        model.show({{{"1", "One", 5}, {"2", "Two", 3}}, {}, {"East"}, true}, words);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.setData(model.index(0, 0), "x")); // what the export says stays
        QVERIFY(model.setData(model.index(0, 2), "phone"));
        QVERIFY(!model.setData(model.index(0, 2), "")); // was not set
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().endsWith("1=phone"));
        model.show({}, words);
        QCOMPARE(model.rowCount(), 0);
    }
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestWordsForm test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_words_form.moc"
