// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions in one dialog: found, typed, wrongly typed, what they change before they are kept, kept and undone.
#include "core/report/definition_texts.h"
#include "core/steering/definition_preset.h"
#include "tests/ui/main/window_under_test.h"
#include "ui/document/table_widget.h"
#include "ui/settings/definitions_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace kompas;

class TestDefinitionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyDefinitionIsThere();
    void searchFindsByMetric();
    void changeIsShownBeforeItIsKept();
    void wrongNumberCannotBeKept();
    void presetFillsTheFields();
    void cancelKeepsNothing();

private:
    template<typename T>
    T *in(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *key, const QString &text);
    bool settled();

    std::unique_ptr<WindowUnderTest> m_test = {};
    DefinitionsDialog *m_dialog = nullptr;
};

void TestDefinitionsDialog::init()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    m_test = std::make_unique<WindowUnderTest>(settings);
    QVERIFY(m_test->fill());
    m_test->command("definitions")->trigger();
    m_dialog = m_test->window->findChild<DefinitionsDialog *>();
    QVERIFY(m_dialog);
    // Who reads with their ears is told what will stand here, before the numbers have come.
    QVERIFY(!in<TableWidget>("definitionsChanges")->accessibleName().isEmpty());
    QVERIFY(settled());
}

void TestDefinitionsDialog::cleanup()
{
    m_dialog = nullptr;
    m_test.reset();
}

bool TestDefinitionsDialog::settled()
{
    return QTest::qWaitFor([this] { return !m_dialog->isComputing(); }, WindowUnderTest::patience);
}

void TestDefinitionsDialog::type(const char *key, const QString &text)
{
    auto *field = in<QLineEdit>((QByteArray("definition_") + key).constData());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestDefinitionsDialog::everyDefinitionIsThere()
{
    const Words words = Words::of(QStringLiteral("nl"));
    for (const DefinitionInfo &each : definitionTable()) {
        const QByteArray name = QByteArray("definition_") + each.key;
        QVERIFY2(in<QWidget>(name.constData()), each.key);
        QVERIFY2(!definitionExplanation(each.key, words).isEmpty(), each.key);
        QVERIFY2(!definitionGroup(each.key, words).isEmpty(), each.key);
        QVERIFY2(!metricsReading(each.key, words).isEmpty(), each.key);
    }
}

void TestDefinitionsDialog::searchFindsByMetric()
{
    QTest::keyClicks(in<QLineEdit>("definitionsSearch"), QStringLiteral("reopened"));
    auto *tree = in<QTreeWidget>("definitionsTree");
    QStringList shown;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *row = tree->topLevelItem(i)->child(j);
            if (!row->isHidden())
                shown += row->data(0, Qt::UserRole).toString();
        }
    }
    QVERIFY(shown.contains(QStringLiteral("reopens.count")));
    QVERIFY(!shown.contains(QStringLiteral("nps.min")));
    QVERIFY(in<QLabel>("definitionsExplanation")->text().contains(QStringLiteral("Used by")));
}

void TestDefinitionsDialog::changeIsShownBeforeItIsKept()
{
    auto *keep = in<QPushButton>("definitionsKeep");
    QVERIFY(!keep->isEnabled());
    QCOMPARE(in<TableWidget>("definitionsChanges")->shownTable(false).rows.size(), std::size_t(0));
    View view = m_test->window->session().view();
    view.period = PeriodChoice::AllTime;
    m_test->window->session().visit(view);
    QVERIFY(m_test->settle());
    type("csat.satisfied_from.5", QStringLiteral("5"));
    QVERIFY(settled());
    const TableBlock changes = in<TableWidget>("definitionsChanges")->shownTable(false);
    QCOMPARE(changes.rows.size(), std::size_t(1));
    QVERIFY(changes.rows[0][1].text != changes.rows[0][2].text);
    QVERIFY(m_test->window->session().file()->definitions.changed().isEmpty());
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(m_test->settle());
    QCOMPARE(m_test->window->session().file()->definitions.text(u"csat.satisfied_from.5"), QStringLiteral("5"));
    m_test->command("undo")->trigger();
    QVERIFY(m_test->settle());
    QCOMPARE(m_test->window->session().file()->definitions.text(u"csat.satisfied_from.5"), QStringLiteral("4"));
}

void TestDefinitionsDialog::wrongNumberCannotBeKept()
{
    type("repeat.days", QStringLiteral("soon"));
    QVERIFY(!in<QPushButton>("definitionsKeep")->isEnabled());
    QVERIFY(in<QLabel>("definitionsExplanation")->text().contains(QStringLiteral("soon")));
    type("repeat.days", QStringLiteral("14"));
    QVERIFY(in<QPushButton>("definitionsKeep")->isEnabled());
    QCOMPARE(m_dialog->tried().text(u"repeat.days"), QStringLiteral("14"));
}

void TestDefinitionsDialog::presetFillsTheFields()
{
    auto *presets = in<QComboBox>("definitionsPresets");
    const auto found = std::ranges::find(definitionPresets(), QStringLiteral("school_marks"), &DefinitionPreset::name);
    QVERIFY(found != definitionPresets().end());
    const int index = 1 + static_cast<int>(found - definitionPresets().begin());
    presets->setCurrentIndex(index);
    emit presets->activated(index);
    QCOMPARE(in<QLineEdit>("definition_csat.satisfied_from.10")->text(), QStringLiteral("6"));
    QCOMPARE(m_dialog->tried().text(u"csat.satisfied_from.10"), QStringLiteral("6"));
}

void TestDefinitionsDialog::cancelKeepsNothing()
{
    type("repeat.days", QStringLiteral("14"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_test->settle());
    QVERIFY(m_test->window->session().file()->definitions.changed().isEmpty());
}

QTEST_MAIN(TestDefinitionsDialog)
#include "tst_definitions_dialog.moc"
