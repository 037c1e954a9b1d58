// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "tests/ui/document/sample_charts.h"
#include "ui/document/chart_drawing.h"
#include "ui/document/chart_widget.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace kompas;

namespace {

/// Three teams, one of them outside, and the limits as dashed lines.
Chart funnel()
{
    Chart chart{.kind = ChartKind::Scatter, .title = "Do they differ?", .categories = {"North", "South", "East"}};
    chart.unit = " %";
    chart.acrossTitle = "records";
    chart.language = "en";
    const auto dot = [](double value, double n, const char *text) {
        return ChartPoint{.value = value, .text = text, .drill = Drill{"csat_pct", {}, {}, true}, .across = n};
    };
    chart.series.push_back({.name = "can be chance", .points = {dot(90, 200, "90 %"), {}, dot(73, 11, "73 %")}});
    chart.series.push_back({.name = "more than chance", .role = Role::Bad, .points = {{}, dot(60, 100, "60 %"), {}}});
    Series line{.name = "95 %", .role = Role::Neutral, .dashed = true};
    for (const double n : {10.0, 50.0, 100.0, 210.0})
        line.points.push_back({.value = 79 + 100 / std::sqrt(n), .across = n});
    chart.series.push_back(line);
    return chart;
}

int coloured(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

/// Dots along two axes, with lines that are seen and not pointed at.
class TestScatter : public QObject
{
    Q_OBJECT

private slots:
    void dotsLieWhereTheyShould();
    void onlyDotsArePointedAt();
    void isPainted();
    void followsTheKeys();
    void hasATableTwin();
    void aHundredThousandDotsAreFast();
};

void TestScatter::dotsLieWhereTheyShould()
{
    const ChartDrawing drawing(funnel(), Theme::light(), Sizes::screen(), QSizeF(500, 260));
    const QRectF north = drawing.areaOf({0, 0});
    const QRectF south = drawing.areaOf({1, 1});
    const QRectF east = drawing.areaOf({0, 2});
    // More records further right, a higher value further up.
    QVERIFY(east.center().x() < south.center().x() && south.center().x() < north.center().x());
    QVERIFY(north.center().y() < east.center().y() && east.center().y() < south.center().y());
    for (const QRectF &dot : {north, south, east})
        QVERIFY(drawing.frame().plot.adjusted(-1, -1, 1, 1).contains(dot.center()));
}

void TestScatter::onlyDotsArePointedAt()
{
    const ChartDrawing drawing(funnel(), Theme::light(), Sizes::screen(), QSizeF(500, 260));
    QCOMPARE(drawing.parts(), std::vector<ChartPart>({{0, 0}, {0, 2}, {1, 1}}));
    QCOMPARE(drawing.partAt(drawing.areaOf({1, 1}).center()), std::optional(ChartPart{1, 1}));
    QCOMPARE(drawing.partAt(drawing.frame().plot.topLeft() + QPointF(30, 3)), std::nullopt);
}

void TestScatter::isPainted()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        QImage image(500, 260, QImage::Format_RGB32);
        image.fill(theme.card);
        QPainter painter(&image);
        ChartDrawing(funnel(), theme, Sizes::screen(), QSizeF(500, 260)).paint(painter);
        painter.end();
        QVERIFY(coloured(image, theme.of(Role::Series1)) > 10);
        QVERIFY(coloured(image, theme.of(Role::Bad)) > 10);
    }
}

void TestScatter::followsTheKeys()
{
    ChartWidget widget;
    widget.resize(500, 260);
    widget.take(funnel(), Theme::light());
    widget.show();
    widget.setFocus();
    QSignalSpy narrowed(&widget, &ChartWidget::narrowWanted);
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&widget, static_cast<Qt::Key>(key));
    QCOMPARE(narrowed.size(), 1);
    QVERIFY(widget.accessibleDescription().contains("South"));
}

void TestScatter::hasATableTwin()
{
    const TableBlock table = tableOf(funnel());
    QCOMPARE(table.rows.size(), std::size_t{3});
    QStringList rows;
    for (const auto &row : table.rows)
        rows += row[0].text + ' ' + row[1].text + ' ' + row[2].text;
    QCOMPARE(rows.join('|').replace(QChar(0x00a0), ' '), "North 90.0 % 200|South 60.0 % 100|East 73.0 % 11");
    QCOMPARE(table.columns.back().title, "records");
}

void TestScatter::aHundredThousandDotsAreFast()
{
    Chart chart{.kind = ChartKind::Scatter, .title = QStringLiteral("Antwoorden"), .language = QStringLiteral("nl")};
    chart.series.resize(1);
    quint32 number = 1;
    for (int dot = 0; dot < 100'000; ++dot) {
        number = number * 1664525U + 1013904223U;
        chart.categories += QString::number(dot);
        chart.series.front().points.push_back({.value = double(number >> 24), .across = double((number >> 14) & 511)});
    }
    // One that lies alone.
    chart.series.front().points[70'000].value = 400;
    const QImage image = sample::painted(chart, QSize(800, 300));
    const ChartDrawing drawing(chart, Theme::light(), Sizes::screen(), QSizeF(800, 300));
    const QPoint alone = drawing.areaOf({0, 70'000}).center().toPoint();
    QVERIFY(sample::isInked(image, alone.y(), alone.x() - 3, alone.x() + 4));
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(800, 300));
    QVERIFY(frame.note.words.contains(QStringLiteral("100.000")));
}

QTEST_MAIN(TestScatter)
#include "tst_scatter.moc"
