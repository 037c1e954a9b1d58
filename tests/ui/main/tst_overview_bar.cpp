// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing what stands on the overview, by mouse and keyboard.
#include "tests/ui/main/window_under_test.h"
#include "ui/document/tile_widget.h"
#include "ui/main/kpi_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace kompas;

class TestOverviewBar : public QObject
{
    Q_OBJECT

private slots:
    void standsOnTheOverviewOnly();
    void choosesFigures();
    void dialogHints_data();
    void dialogHints();
    void showsTheViewOfAWeek();
    void takesFiguresFromTheirMenu();
};

namespace {

Settings english()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    return settings;
}

QStringList tilesOf(const Document &document)
{
    QStringList labels;
    for (const Block &block : document.blocks) {
        if (const Tile *tile = std::get_if<Tile>(&block.content))
            labels += tile->label;
    }
    return labels;
}

/// Ticks a figure as a user does: searches it, and presses the space bar on it.
void tick(const KpiDialog &dialog, const QString &search)
{
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("kpiSearch"));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("kpiList"));
    field->clear();
    QTest::keyClicks(field, search);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isHidden() || !list->item(row)->text().startsWith(search))
            continue;
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no figure ") + search));
}

} // namespace

void TestOverviewBar::standsOnTheOverviewOnly()
{
    WindowUnderTest test(english());
    QVERIFY(!test.find<QWidget>("overviewBar")->isVisible());
    QVERIFY(test.fill());
    QVERIFY(test.find<QWidget>("overviewBar")->isVisible());
    test.visit(QStringLiteral("speed"));
    QVERIFY(!test.find<QWidget>("overviewBar")->isVisible());
}

void TestOverviewBar::choosesFigures()
{
    WindowUnderTest test(english());
    QVERIFY(test.fill());
    const QStringList before = tilesOf(test.window->session().document());
    QTest::mouseClick(test.find<QPushButton>("chooseFigures"), Qt::LeftButton);
    auto *dialog = test.window->findChild<KpiDialog *>();
    QVERIFY(dialog);
    tick(*dialog, QStringLiteral("Tickets solved"));
    tick(*dialog, QStringLiteral("Backlog"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("kpiSave")), Qt::LeftButton);
    QVERIFY(test.settle());
    QCOMPARE(tilesOf(test.window->session().document()), (QStringList{"Solved", "Backlog"}));
    test.window->session().undoStack().undo();
    QVERIFY(test.settle());
    QCOMPARE(tilesOf(test.window->session().document()), before);
}

void TestOverviewBar::dialogHints_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("hint");
    QTest::newRow("none") << 0 << "usual figures";
    QTest::newRow("five") << 5 << "5 figures chosen";
    QTest::newRow("six") << 6 << "easier to steer by";
}

void TestOverviewBar::dialogHints()
{
    QFETCH(int, count);
    QFETCH(QString, hint);
    KpiDialog dialog(Words::of(QStringLiteral("en")), {}, {});
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("kpiList"));
    for (int row = 0; row < count; ++row)
        list->item(row)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.chosen().size(), count);
    const QString said = dialog.findChild<QLabel *>(QStringLiteral("kpiHint"))->text();
    QVERIFY2(said.contains(hint), qPrintable(said));
}

void TestOverviewBar::showsTheViewOfAWeek()
{
    WindowUnderTest test(english());
    QVERIFY(test.fill());
    const auto buttons = test.find<QWidget>("overviewCadence")->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 4);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QVERIFY(test.settle());
    const Document &document = test.window->session().document();
    QVERIFY(std::ranges::any_of(document.blocks,
                                [](const Block &block) { return block.id == QStringLiteral("trend-fcr_one_touch"); }));
    test.window->session().undoStack().undo();
    QVERIFY(test.settle());
    QVERIFY(buttons[0]->isChecked());
}

void TestOverviewBar::takesFiguresFromTheirMenu()
{
    WindowUnderTest test(english());
    QVERIFY(test.fill());
    Session &session = test.window->session();
    // By the keyboard: the menu key on a tile, then the entry.
    const auto choose = [&](const QString &label, const QString &entry) {
        for (TileWidget *tile : test.window->findChildren<TileWidget *>()) {
            if (tile->tile().label != label || !tile->isVisible())
                continue;
            tile->setFocus();
            QTest::keyClick(tile, Qt::Key_F10, Qt::ShiftModifier);
            auto *action = tile->findChild<QAction *>(QStringLiteral("onOverview"));
            const QString text = action ? action->text().remove(u'&') : QString();
            if (action)
                action->trigger();
            delete tile->findChild<QMenu *>();
            test.settle();
            return text == entry;
        }
        return false;
    };
    const QStringList before = tilesOf(session.document());
    QVERIFY(before.contains("Backlog") && !before.contains("Replies"));
    QVERIFY(choose("Backlog", "Leave off the overview"));
    QVERIFY(!tilesOf(session.document()).contains("Backlog"));
    const auto hints = [&] { return plainText(session.document()).contains("6 figures"); };
    QVERIFY(!hints());
    test.visit(QStringLiteral("backlog"));
    QVERIFY(choose("Unassigned", "Show on the overview"));
    QVERIFY(choose("High priority", "Show on the overview"));
    test.visit(QStringLiteral("overview"));
    QVERIFY(tilesOf(session.document()).contains("Unassigned"));
    QVERIFY(hints());
    session.undoStack().undo();
    QVERIFY(test.settle());
    QVERIFY(!hints());
    QVERIFY(!tilesOf(session.document()).contains("High priority"));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestOverviewBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_overview_bar.moc"
