// SPDX-License-Identifier: GPL-3.0-or-later
// What a user can do with a table: sort, copy, open menus; and whether its models keep their promises.
#include "tests/ui/document/shown.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QTextLayout>

using namespace kompas;
using namespace kompas::sample;

class TestTableWidget : public QObject
{
    Q_OBJECT

private slots:
    /// Words are sorted as in the language of the window.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void tableSorts_data();
    void tableSorts();
    void tableSortSurvivesNewNumbers();
    void tableCopiesRows();
    void tableMenu();
    void modelsAreSound();
    void narrowTablesScrollSideways();
    void rowsHoldTheirWords_data();
    void rowsHoldTheirWords();
    void rowsHoldTheirWordsInTheLookOfTheProgram();
};

void TestTableWidget::tableSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<QString>("teams");
    QTest::newRow("as given") << 1 << 0 << QStringLiteral("Noord 10|noord 9|Élan|Zuid");
    QTest::newRow("numbers") << 1 << 1 << QStringLiteral("Zuid|Noord 10|noord 9|Élan");
    QTest::newRow("numbers downwards, nothing last") << 1 << 2 << QStringLiteral("noord 9|Noord 10|Zuid|Élan");
    QTest::newRow("as given again") << 1 << 3 << QStringLiteral("Noord 10|noord 9|Élan|Zuid");
    QTest::newRow("words") << 0 << 1 << QStringLiteral("Élan|noord 9|Noord 10|Zuid");
}

void TestTableWidget::tableSorts()
{
    QFETCH(int, column);
    QFETCH(int, clicks);
    QFETCH(QString, teams);
    Shown shown(withTable(numbers()));
    QHeaderView *header = shown.table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
    for (int i = 0; i < clicks; ++i)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(columnOf(*shown.table, 0), teams);
}

void TestTableWidget::tableSortSurvivesNewNumbers()
{
    Shown shown(withTable(numbers()));
    shown.table->sortByColumn(1, Qt::DescendingOrder);
    TableBlock changed = numbers();
    changed.rows[3][1] = TableCell{.text = QStringLiteral("2.000 %"), .value = 2000};
    shown.view.show(withTable(changed), Theme::light());
    shown.view.complete();
    QCOMPARE(columnOf(*shown.table, 0), QStringLiteral("Zuid|noord 9|Noord 10|Élan"));
    // Another table in its place stands as given.
    changed.columns[1].title = QStringLiteral("NPS");
    shown.view.show(withTable(changed), Theme::light());
    shown.view.complete();
    QCOMPARE(columnOf(*shown.table, 0), QStringLiteral("Noord 10|noord 9|Élan|Zuid"));
}

void TestTableWidget::tableCopiesRows()
{
    Shown shown(withTable(numbers()));
    shown.table->sortByColumn(0, Qt::AscendingOrder);
    shown.table->setFocus();
    shown.table->clearSelection();
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Team\tCSAT\nÉlan\t–\nnoord 9\t1.081,5 %\nNoord 10\t98,0 %\nZuid\t−4,2 %\n"));
    shown.table->selectRow(1);
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Team\tCSAT\nnoord 9\t1.081,5 %\n"));
}

void TestTableWidget::tableMenu()
{
    Shown shown(withTable(numbers()));
    const QPoint first = shown.table->visualRect(shown.table->model()->index(0, 0)).center();
    rightClick(shown.table->viewport(), first);
    QVERIFY(choose(shown.table, "showRecords"));
    QCOMPARE(shown.records.size(), 1);
    rightClick(shown.table->viewport(), first);
    QVERIFY(choose(shown.table, "sort"));
    QCOMPARE(columnOf(*shown.table, 0), QStringLiteral("Élan|noord 9|Noord 10|Zuid"));
    rightClick(shown.table->viewport(), first);
    QVERIFY(choose(shown.table, "saveTable"));
    QCOMPARE(shown.savedTable.size(), 1);
    QCOMPARE(shown.savedTable.front().front().value<TableBlock>().rows.size(), std::size_t(4));
}

void TestTableWidget::modelsAreSound()
{
    TableModel model;
    SortedTable sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(numbers());
    sorted.sort(1, Qt::DescendingOrder);
    TableBlock changed = numbers();
    changed.rows[0][1] = TableCell{.text = QStringLiteral("1 %"), .value = 1};
    model.take(changed);
    model.take(kpis(40));
    model.take(TableBlock{});
    model.take(numbers());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.drillAt(model.index(0, 1)));
    QVERIFY(model.drillAt(model.index(0, 0)));
}

void TestTableWidget::narrowTablesScrollSideways()
{
    TableBlock table = numbers();
    for (int i = 0; i < 6; ++i) {
        table.columns.push_back({QStringLiteral("Kolom met een lange kop %1").arg(i), true});
        for (std::vector<TableCell> &row : table.rows)
            row.push_back({.text = QStringLiteral("1.234,5 %"), .value = 1234.5});
    }
    Shown narrow(withTable(table), {400, 500});
    QVERIFY(narrow.table->columnWidth(0) >= 60);
    QCOMPARE(narrow.table->horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    // Before that words wrap, and the number at the right stays in sight.
    TableBlock words = numbers();
    for (std::size_t i = 0; i < words.rows.size(); ++i)
        words.rows[i][0].text = QStringLiteral("Een team met een lange naam van veel woorden %1").arg(i);
    words.columns.insert(words.columns.begin() + 1, {QStringLiteral("Kanaal")});
    for (std::vector<TableCell> &row : words.rows)
        row.insert(row.begin() + 1, {.text = QStringLiteral("Telefoon en chat en e-mail en webformulier")});
    Shown wrapped(withTable(words), {420, 500});
    QCOMPARE(wrapped.table->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    const int used = wrapped.table->columnWidth(0) + wrapped.table->columnWidth(1) + wrapped.table->columnWidth(2);
    QVERIFY2(used <= wrapped.table->viewport()->width(), qPrintable(QString::number(used)));
    QVERIFY(wrapped.table->rowHeight(0) > 2 * QFontMetrics(wrapped.table->font()).height());
    Shown wide(withTable(numbers()), {900, 500});
    QCOMPARE(wide.table->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    QVERIFY(wide.table->columnWidth(0) + wide.table->columnWidth(1) >= wide.table->viewport()->width() - 1);
}

/// Rows whose words only just do not fit, with and without a mark.
TableBlock checks()
{
    TableBlock table{.title = "Controles",
                     .columns = {{"Controle"}, {"Waarde", true}, {"Slaat aan"}, {"Status"}, {"n", true}, {"Periode"}}};
    const auto add = [&table](const char *check, const char *fires, const char *status, Mark mark) {
        table.rows.push_back({{check}, {"95,7 %"}, {fires}, {status, mark}, {"23"}, {"week 46 · 9–15 nov 2026"}});
    };
    add("CSAT onder 70 %", "onder 70 %", "in orde", Mark::Good);
    add("In één keer opgelost onder 60 %", "onder 60 %", "kijk hier; het kan nog toeval zijn", Mark::Attention);
    add("Bezettingsgraad boven 85 %, twee weken achtereen", "boven 85 %, 2 weken achtereen", "in orde", Mark::Good);
    add("CSAT: drie weken beter dan daarvoor", "3 weken achtereen beter dan daarvoor", "goed gedaan", Mark::Good);
    add("Tijd tot volledige oplossing: drie weken beter dan daarvoor", "3 weken achtereen beter dan daarvoor",
        "zoals daarvoor", Mark::None);
    return table;
}

TableBlock meanings()
{
    TableBlock table = numbers();
    table.columns.push_back({"Betekenis"});
    for (std::vector<TableCell> &row : table.rows)
        row.push_back({.text = "Het aandeel van de beantwoorde enquêtes waarin de klant tevreden of zeer tevreden was "
                               "over de hulp, zonder de enquêtes die niet zijn beantwoord"});
    return table;
}

/// How high words are that break at blanks to fit the width, as a style lays them out.
qreal linesHigh(const QString &words, const QFont &font, qreal width)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// The cells whose words need more lines than their row has room for.
QStringList cutCells(TableWidget &table)
{
    QStringList cut;
    const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.font = table.font();
            option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
            option.text = index.data().toString();
            if (index.data(TableModel::MarkRole).toInt() != 0)
                option.text.prepend(QStringLiteral("\u2003\u2009"));
            option.rect = table.visualRect(index);
            const QRect room = table.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &table);
            if (linesHigh(option.text, table.font(), room.width() - 2 * margin) > option.rect.height())
                cut.append(QStringLiteral("row %1 column %2 at %3").arg(row).arg(column).arg(table.width()));
        }
    }
    return cut;
}

QStringList cutAtWidths(const Document &document, int least)
{
    Shown shown(document, {least, 700});
    QStringList cut;
    for (int width = least; width < least + 280; width += 3) {
        shown.view.resize(width, 700);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        cut += cutCells(*shown.table);
    }
    return cut;
}

void TestTableWidget::rowsHoldTheirWords_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<int>("least");
    QTest::newRow("long words") << withTable(meanings()) << 420;
    QTest::newRow("marks") << withTable(checks()) << 800;
}

/// At whatever width: the last line of words that wrap is there as well.
void TestTableWidget::rowsHoldTheirWords()
{
    QFETCH(Document, document);
    QFETCH(int, least);
    QCOMPARE(cutAtWidths(document, least).join('\n'), QString());
}

/// The style sheet leaves room around the words, which is known only once the table has it.
void TestTableWidget::rowsHoldTheirWordsInTheLookOfTheProgram()
{
    applyTheme(*qApp, Theme::light());
    const QStringList cut = cutAtWidths(withTable(checks()), 800);
    qApp->setStyleSheet({});
    QCOMPARE(cut.join('\n'), QString());
}

QTEST_MAIN(TestTableWidget)
#include "tst_table_widget.moc"
