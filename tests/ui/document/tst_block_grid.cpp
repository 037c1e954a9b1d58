// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/block_grid.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QTest>
#include <QWidget>

using namespace kompas;

namespace {

/// As high as its words need at its width, and much higher at its least width.
class Wrapping : public QWidget
{
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return 60'000 / std::max(1, width); }
    QSize sizeHint() const override { return {200, 300}; }
    QSize minimumSizeHint() const override { return {100, 600}; }
};

} // namespace

/// Where the blocks of a page stand.
class TestBlockGrid : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void heightIsThatOfTheWidth();
};

void TestBlockGrid::rows_data()
{
    QTest::addColumn<QString>("spans");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("wide") << "4 8 4 4 4" << 1200 << "1 2|3 4 5";
    QTest::newRow("narrow") << "4 8 4 4 4" << 800 << "1|2|3 4|5";
    QTest::newRow("rows stay apart") << "4 4 4 4 8" << 800 << "1 2|3|4|5";
    QTest::newRow("very narrow") << "4 8 6 6" << 400 << "1|2|3|4";
    QTest::newRow("tiles") << "0 0 0 0 6 6" << 1200 << "1 2 3 4|5 6";
    QTest::newRow("tiles in even rows") << "0 0 0 0 12" << 600 << "1 2|3 4|5";
}

void TestBlockGrid::rows()
{
    QFETCH(QString, spans);
    QFETCH(int, width);
    QWidget page;
    std::vector<BlockGrid::Place> places;
    for (const QString &span : spans.split(' '))
        places.push_back({new Wrapping(&page), span.toInt()});
    auto *grid = new BlockGrid(&page);
    grid->setPlaces(places);
    page.resize(width, 2000);
    page.show();
    grid->setGeometry(QRect(0, 0, width, 2000));
    QStringList rows;
    int top = -1;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRect place = places[i].widget->geometry();
        QVERIFY(place.right() < width);
        if (place.top() == top)
            rows.last() += QStringLiteral(" %1").arg(i + 1);
        else
            rows += QString::number(i + 1);
        top = place.top();
    }
    QTEST(rows.join('|'), "expected");
}

void TestBlockGrid::heightIsThatOfTheWidth()
{
    QWidget page;
    auto *block = new Wrapping(&page);
    auto *grid = new BlockGrid(&page);
    grid->setPlaces({{block, 12}});
    QCOMPARE(grid->heightForWidth(1000), 60);
    QCOMPARE(grid->heightForWidth(500), 120);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestBlockGrid test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_block_grid.moc"
