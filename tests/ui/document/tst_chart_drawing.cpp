// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/sample_charts.h"
#include "ui/document/chart_drawing.h"
#include "ui/document/chart_thin.h"
#include "ui/document/chart_widget.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

Q_DECLARE_METATYPE(kompas::Theme)
Q_DECLARE_METATYPE(kompas::ChartKind)

using namespace kompas;

/// Every kind of chart at every size: no words leave the chart or lie on other words, and nothing takes long.
class TestChartDrawing : public QObject
{
    Q_OBJECT

private slots:
    void wordsKeepApart_data();
    void wordsKeepApart();
    void targetsKeepOffTheSeries_data();
    void targetsKeepOffTheSeries();
    void everyPartIsFound_data();
    void everyPartIsFound();
    void columnsStack();
    void marksStandWhereTheyAre();
    void rangesStandOnTheirScale();
    void axesBegin_data();
    void axesBegin();
    void limitsAreLighter();
    void zonesLieBehindTheirValues_data();
    void zonesLieBehindTheirValues();
    void gridsAreReadable_data();
    void gridsAreReadable();
    void notesShareFlags();
    void longSeriesKeepTheirPeaks_data();
    void longSeriesKeepTheirPeaks();
    void columnsThatShareAPixel();
    void looks_data();
    void looks();
};

namespace {

struct Words {
    QString what = {};
    QRectF box = {};
};

std::vector<Words> wordsOf(const ChartFrame &frame, const Sizes &sizes)
{
    std::vector<Words> result;
    const auto add = [&result](const QString &what, const std::vector<PlacedWords> &placed) {
        for (const PlacedWords &each : placed) {
            if (!each.words.isEmpty())
                result.push_back({what + u' ' + each.words, each.box});
        }
    };
    add(QStringLiteral("category"), frame.labels);
    add(QStringLiteral("value"), frame.values);
    add(QStringLiteral("target"), frame.targets);
    add(QStringLiteral("mark"), frame.marks);
    add(QStringLiteral("foot"), {frame.foot});
    for (const LegendItem &item : frame.legend)
        add(QStringLiteral("legend"), {item.name});
    for (const NoteFlag &flag : frame.flags)
        result.push_back({QStringLiteral("flag ") + flag.words, flag.box});
    const qreal height = QFontMetricsF(textFont(sizes.text)).height();
    for (std::size_t i = 0; i < frame.ticks.size() && frame.values.empty(); ++i) {
        const QString &words = frame.tickTexts[static_cast<qsizetype>(i)];
        const qreal width = textWidth(words, textFont(sizes.text));
        result.push_back({QStringLiteral("tick ") + words, QRectF(frame.plot.left() - sizes.gap - width,
                                                                  frame.ticks[i] - height * 0.4, width, height * 0.8)});
    }
    for (const EndName &name : frame.ends)
        result.push_back(
            {QStringLiteral("end ") + name.words, QRectF(frame.plot.right() + sizes.gap * 1.2, name.y - height / 2,
                                                         textWidth(name.words, textFont(sizes.text)), height)});
    return result;
}

Chart chartNamed(const QString &name)
{
    for (const sample::NamedChart &each : sample::charts()) {
        if (name == QLatin1String(each.name))
            return each.chart;
    }
    return {};
}

void addCharts()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("paper");
    for (const sample::NamedChart &each : sample::charts()) {
        for (const int width : {272, 420, 620, 1240, 1900})
            QTest::addRow("%s %d", each.name, width) << QString::fromLatin1(each.name) << width << false;
        for (const int width : {150, 250, 500})
            QTest::addRow("%s paper %d", each.name, width) << QString::fromLatin1(each.name) << width << true;
    }
}

} // namespace

void TestChartDrawing::wordsKeepApart_data()
{
    addCharts();
}

void TestChartDrawing::wordsKeepApart()
{
    QFETCH(QString, name);
    QFETCH(int, width);
    QFETCH(bool, paper);
    const Sizes sizes = paper ? Sizes::paper() : Sizes::screen();
    const Chart chart = chartNamed(name);
    const QSizeF size(width, chartHeight(chart, sizes, width));
    const ChartFrame frame = frameOf(chart, sizes, size);
    QVERIFY(frame.plot.width() > width * 0.1);
    QVERIFY2(frame.plot.height() >= sizes.text * 2, qPrintable(QString::number(frame.plot.height())));
    const std::vector<Words> all = wordsOf(frame, sizes);
    QVERIFY(!all.empty());
    for (std::size_t i = 0; i < frame.marks.size(); ++i) {
        const qreal x = frame.xAt(chart.marks[i].at, static_cast<int>(chart.categories.size()));
        QVERIFY2(x <= frame.marks[i].box.left() || x >= frame.marks[i].box.right(),
                 qPrintable(frame.marks[i].words + QStringLiteral(" is crossed by its own line")));
    }
    const QRectF within = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY2(within.contains(all[i].box), qPrintable(all[i].what + QStringLiteral(" is cut")));
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const QRectF shared = all[i].box.intersected(all[j].box);
            QVERIFY2(shared.width() <= 1 || shared.height() <= sizes.text * 0.3,
                     qPrintable(all[i].what + QStringLiteral(" lies on ") + all[j].what));
        }
    }
}

void TestChartDrawing::targetsKeepOffTheSeries_data()
{
    addCharts();
}

void TestChartDrawing::targetsKeepOffTheSeries()
{
    QFETCH(QString, name);
    QFETCH(int, width);
    QFETCH(bool, paper);
    const Sizes sizes = paper ? Sizes::paper() : Sizes::screen();
    const Chart chart = chartNamed(name);
    const ChartFrame frame = frameOf(chart, sizes, QSizeF(width, chartHeight(chart, sizes, width)));
    if (isRows(chart) || chart.kind == ChartKind::StackedAreas)
        return;
    const int count = static_cast<int>(chart.categories.size());
    for (std::size_t i = 0; i < chart.targets.size(); ++i) {
        if (chart.targets[i].label.isEmpty()) // the upper end of a band
            continue;
        const bool atTheEnd =
            std::ranges::any_of(frame.ends, [i](const EndName &end) { return end.target == static_cast<int>(i); });
        QVERIFY(!frame.targets[i].words.isEmpty() != atTheEnd);
        if (atTheEnd)
            continue;
        for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
            for (int point = 1; chart.kind == ChartKind::Lines && point < count; ++point) {
                const std::optional<double> from = valueAt(chart, series, point - 1);
                const std::optional<double> to = valueAt(chart, series, point);
                for (int step = 0; from && to && step <= 20; ++step) {
                    const double share = step / 20.0;
                    const QPointF at(frame.xOf(point - 1, count) * (1 - share) + frame.xOf(point, count) * share,
                                     frame.yOf(*from * (1 - share) + *to * share));
                    QVERIFY2(!frame.targets[i].box.contains(at), qPrintable(frame.targets[i].words));
                }
            }
        }
        for (const auto &[part, rect] : frame.parts)
            QVERIFY(!rect.intersects(frame.targets[i].box));
    }
}

void TestChartDrawing::everyPartIsFound_data()
{
    QTest::addColumn<QString>("name");
    for (const sample::NamedChart &each : sample::charts())
        QTest::addRow("%s", each.name) << QString::fromLatin1(each.name);
}

void TestChartDrawing::everyPartIsFound()
{
    QFETCH(QString, name);
    const Chart chart = chartNamed(name);
    const ChartDrawing drawing(chart, Theme::light(), Sizes::screen(),
                               QSizeF(1400, chartHeight(chart, Sizes::screen(), 1400)));
    const std::vector<ChartPart> parts = drawing.parts();
    QVERIFY(!parts.empty());
    for (const ChartPart &part : parts) {
        const QRectF area = drawing.areaOf(part);
        QVERIFY(!area.isNull());
        const std::optional<ChartPart> found = drawing.partAt(area.center());
        QVERIFY(found);
        // Lines cross: what lies there may be another series at the same place.
        QCOMPARE(found->point, part.point);
        if (chart.kind != ChartKind::Lines && area.height() > 2 && area.width() > 1.5)
            QCOMPARE(*found, part);
    }
}

void TestChartDrawing::columnsStack()
{
    const Chart chart = sample::stackedColumns();
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(620, 240));
    qreal top = frame.yOf(0);
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const auto at = std::ranges::find_if(frame.parts, [series](const auto &each) {
            return each.first == ChartPart{series, 3};
        });
        QVERIFY(at != frame.parts.end());
        QVERIFY(std::abs(at->second.bottom() - top) < 0.01);
        top = at->second.top();
    }
    QVERIFY(std::abs(top - frame.yOf(stackedUpTo(chart, 4, 3))) < 0.01);
}

void TestChartDrawing::marksStandWhereTheyAre()
{
    Chart chart = sample::distribution();
    chart.marks = {{2, QStringLiteral("rand")}, {2.5, QStringLiteral("midden")}};
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(620, 240));
    QVERIFY(std::abs(frame.xAt(2.5, 8) - frame.xOf(2, 8)) < 0.01);
    QVERIFY(std::abs(frame.xAt(2, 8) - (frame.plot.left() + frame.plot.width() / 4)) < 0.01);
    for (const PlacedWords &mark : frame.marks)
        QVERIFY(mark.box.bottom() <= frame.plot.top() + 0.01);
}

void TestChartDrawing::rangesStandOnTheirScale()
{
    const Chart chart = sample::agents(7);
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(620, 300));
    QCOMPARE(frame.parts.size(), std::size_t(7));
    for (const ChartPoint &point : chart.series.front().points) {
        QVERIFY(frame.across(*point.low) >= frame.plot.left());
        QVERIFY(frame.across(*point.high) <= frame.plot.right() + 0.01);
    }
    QCOMPARE(frame.values.size(), std::size_t(7));
    QVERIFY(frame.values.front().words.startsWith(QStringLiteral("91,0")));
}

void TestChartDrawing::axesBegin_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<QString>("axis");
    QTest::newRow("hours near nothing") << QList<double>{0.5, 12, 60} << false << "0-80";
    QTest::newRow("nothing at all") << QList<double>{0, 0} << false << "0-1";
    QTest::newRow("far from nothing") << QList<double>{52, 60} << false << "50-65";
    QTest::newRow("from zero where asked") << QList<double>{52, 60} << true << "0-60";
    QTest::newRow("scores below zero") << QList<double>{-10, 30} << false << "-20-40";
    QTest::newRow("all below zero") << QList<double>{-30, -1} << false << "-40-0";
}

void TestChartDrawing::axesBegin()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, fromZero);
    Chart chart{.fromZero = fromZero, .language = QStringLiteral("nl")};
    chart.series.resize(1);
    for (const double value : std::as_const(values)) {
        chart.categories += QString::number(value);
        chart.series.front().points.push_back({.value = value});
    }
    const AxisScale scale = frameOf(chart, Sizes::screen(), QSizeF(620, 240)).scale;
    QTEST(QStringLiteral("%1-%2").arg(scale.from).arg(scale.to), "axis");
}

void TestChartDrawing::limitsAreLighter()
{
    const Chart chart = sample::twoSteps();
    const Theme theme = Theme::light();
    const QPen ambition = penOf(chart.targets[0], theme, Sizes::screen());
    const QPen limit = penOf(chart.targets[1], theme, Sizes::screen());
    QVERIFY(limit.widthF() < ambition.widthF());
    QVERIFY(limit.style() != ambition.style());
    QVERIFY(limit.color() != ambition.color());
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(620, 300));
    QVERIFY(frame.scale.from <= 85);
    const bool named = frame.targets[1].words == QStringLiteral("grens 85 %")
                       || std::ranges::any_of(frame.ends, [](const EndName &end) { return end.target == 1; });
    QVERIFY(named);
}

void TestChartDrawing::zonesLieBehindTheirValues_data()
{
    gridsAreReadable_data();
}

void TestChartDrawing::zonesLieBehindTheirValues()
{
    QFETCH(Theme, theme);
    const Chart chart = sample::band();
    const QSizeF size(620, 300);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(theme.card);
    QPainter painter(&image);
    ChartDrawing(chart, theme, Sizes::screen(), size).paint(painter);
    painter.end();
    const ChartFrame frame = frameOf(chart, Sizes::screen(), size);
    // Down the middle, wherever neither a line nor the grid is drawn.
    const auto rowsOf = [&](const TargetZone &zone) {
        int rows = 0;
        for (int y = static_cast<int>(frame.plot.top()) + 1; y < frame.plot.bottom(); ++y) {
            const QColor wanted = groundOf(zone, theme);
            const QColor seen = image.pixelColor(static_cast<int>(frame.plot.center().x()) + 3, y);
            rows += std::abs(seen.red() - wanted.red()) < 3 && std::abs(seen.green() - wanted.green()) < 3
                            && std::abs(seen.blue() - wanted.blue()) < 3
                        ? 1
                        : 0;
        }
        return rows;
    };
    QVERIFY(groundOf(chart.zones[0], theme) != theme.card);
    QVERIFY(groundOf(chart.zones[0], theme) != groundOf(chart.zones[1], theme));
    const double height = frame.yOf(88) - frame.yOf(92);
    QVERIFY2(rowsOf(chart.zones[1]) > 0.4 * height, qPrintable(QString::number(rowsOf(chart.zones[1]))));
    QVERIFY2(rowsOf(chart.zones[0]) > 3, qPrintable(QString::number(rowsOf(chart.zones[0]))));
}

void TestChartDrawing::gridsAreReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("contrast light") << Theme::contrast(false);
    QTest::newRow("contrast dark") << Theme::contrast(true);
    QTest::newRow("paper") << Theme::paper();
    QTest::newRow("grey") << Theme::greyPaper();
}

void TestChartDrawing::gridsAreReadable()
{
    QFETCH(Theme, theme);
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const Chart chart = sample::heatMap();
    const double ink = luminance(theme.ink) + 0.05;
    double before = -1;
    for (const double value : {0.0, 15.0, 30.0, 45.0, 60.0}) {
        const double ground = luminance(gridShade(chart, value, theme)) + 0.05;
        QVERIFY2(std::max(ground, ink) / std::min(ground, ink) >= 4.5, qPrintable(QString::number(value)));
        // Every step up is seen: the ground comes nearer to the ink.
        const double away = std::abs(ground - ink);
        QVERIFY(before < 0 || away < before - 0.005);
        before = away;
    }
}

void TestChartDrawing::notesShareFlags()
{
    const Chart chart = sample::withNotes(sample::year(ChartKind::Lines), {40, 41, 42, 200});
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(620, 260));
    QStringList flags;
    for (const NoteFlag &flag : frame.flags)
        flags += flag.words;
    QCOMPARE(flags, QStringList({QStringLiteral("1–3"), QStringLiteral("4")}));
    const ChartDrawing drawing(chart, Theme::light(), Sizes::screen(), QSizeF(620, 260));
    QCOMPARE(drawing.notesAt(frame.flags[0].box.center()), std::vector<int>({0, 1, 2}));
    QVERIFY(drawing.notesAt(frame.plot.center()).empty());
    QVERIFY(frame.foot.words.contains(QStringLiteral("storing")));
}

namespace {

/// Ten thousand days about 50, with one peak and one trough.
Chart tenThousandDays(ChartKind kind, int peak, int trough)
{
    Chart chart{.kind = kind, .title = QStringLiteral("Tickets per dag"), .language = QStringLiteral("nl")};
    chart.series.resize(1);
    for (int day = 0; day < 10'000; ++day) {
        const QDate date = QDate(1999, 7, 1).addDays(day);
        chart.categories += date.toString(Qt::ISODate);
        chart.periods.push_back({date, date});
        const double value = day == peak ? 100 : day == trough ? 1 : 50 + day % 7;
        chart.series.front().points.push_back({.value = value, .text = QString::number(value)});
    }
    return chart;
}

} // namespace

void TestChartDrawing::longSeriesKeepTheirPeaks_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<int>("peak");
    QTest::addColumn<int>("trough");
    QTest::newRow("line") << ChartKind::Lines << 5003 << 5011;
    QTest::newRow("line, trough first") << ChartKind::Lines << 7777 << 7771;
    QTest::newRow("line, at the ends") << ChartKind::Lines << 9999 << 0;
    QTest::newRow("area") << ChartKind::StackedAreas << 5003 << 5011;
    QTest::newRow("columns") << ChartKind::Columns << 5003 << 5011;
}

void TestChartDrawing::longSeriesKeepTheirPeaks()
{
    QFETCH(ChartKind, kind);
    QFETCH(int, peak);
    QFETCH(int, trough);
    const Chart chart = tenThousandDays(kind, peak, trough);
    const QImage image = sample::painted(chart, QSize(800, 300));
    const ChartFrame frame = frameOf(chart, Sizes::screen(), QSizeF(800, 300));
    const int at = static_cast<int>(frame.xOf(peak, 10'000));
    // Between the peak and the other days nothing but the peak is drawn.
    QVERIFY(sample::isInked(image, static_cast<int>(frame.yOf(80)), at - 3, at + 4));
    if (kind == ChartKind::Lines) {
        const int low = static_cast<int>(frame.xOf(trough, 10'000));
        QVERIFY(sample::isInked(image, static_cast<int>(frame.yOf(25)), low - 3, low + 4));
    }
    if (kind == ChartKind::Columns) {
        // Of those that share its pixel only the trough is as low.
        const int low = static_cast<int>(frame.xOf(trough, 10'000));
        const QRgb full = Theme::light().of(Role::Series1).rgb();
        const int middle = static_cast<int>(frame.yOf(25));
        int pale = 0;
        for (int x = low - 3; x <= low + 3; ++x)
            pale += image.pixel(x, middle) == full ? 0 : 1;
        QVERIFY(pale == 1 || pale == 2);
    }
    QVERIFY(frame.note.words.contains(QStringLiteral("10.000")));
    QVERIFY(noteText(chart, 20'000).isEmpty());
    ChartWidget widget;
    widget.take(chart, Theme::light());
    QVERIFY(widget.accessibleDescription().contains(QStringLiteral("2026-11-15")));
}

void TestChartDrawing::columnsThatShareAPixel()
{
    Chart chart{.kind = ChartKind::Columns, .language = QStringLiteral("en")};
    chart.series.resize(2);
    for (const double value : {4.0, 9.0, 1.0, 7.0, 3.0, 3.0, 8.0}) {
        chart.categories += QString::number(value);
        chart.series[0].points.push_back({.value = value});
        chart.series[1].points.push_back({.value = value == 7 ? 5.0 : 0.0});
    }
    QCOMPARE(thinColumns(chart, 2), std::vector<ThinColumn>({{2, 1}, {4, 3}}));
    QCOMPARE(thinColumns(chart, 7).size(), std::size_t{7});
    QVERIFY(thinColumns(chart, 8).empty());
}

void TestChartDrawing::looks_data()
{
    QTest::addColumn<QString>("look");
    for (const char *look : {"light", "dark", "paper", "narrow"})
        QTest::addRow("%s", look) << QString::fromLatin1(look);
}

/// All charts on one sheet, for the eye; the test itself holds that each is drawn.
void TestChartDrawing::looks()
{
    QFETCH(QString, look);
    const bool paper = look == u"paper";
    const Theme theme = look == u"dark" ? Theme::dark() : paper ? Theme::paper() : Theme::light();
    const Sizes sizes = paper ? Sizes::paper() : Sizes::screen();
    const qreal width = paper ? 250 : look == u"narrow" ? 272 : 620;
    const int scale = paper ? 4 : 2;
    QImage sheet(static_cast<int>((width + 30) * 3) * scale, static_cast<int>((paper ? 900 : 2000)) * scale,
                 QImage::Format_RGB32);
    sheet.fill(theme.card);
    QPainter painter(&sheet);
    painter.scale(scale, scale);
    qreal bottoms[3] = {15, 15, 15};
    for (const sample::NamedChart &each : sample::charts()) {
        const auto column = std::ranges::min_element(bottoms);
        const QSizeF size(width, chartHeight(each.chart, sizes, width));
        painter.save();
        painter.translate(15 + (width + 30) * static_cast<qreal>(column - bottoms), *column);
        ChartDrawing(each.chart, theme, sizes, size).paint(painter);
        painter.restore();
        *column += size.height() + 25;
    }
    painter.end();
    sample::keep(sheet, QStringLiteral("charts-") + look);
    QVERIFY(sheet.pixelColor(sheet.width() / 6, 60 * scale).isValid());
}

QTEST_MAIN(TestChartDrawing)
#include "tst_chart_drawing.moc"
