// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/past_chart_view.h"

#include "ui/document/chart_widget.h"
#include "ui/document/part_menu.h"
#include "ui/document/table_twin.h"

#include <QPainter>

#include <algorithm>

namespace kompas {

/// Paints the lines of the target, and lets the mouse through to the chart.
class TargetLayer : public QWidget
{
public:
    explicit TargetLayer(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

    struct Look {
        QColor line = {};
        QColor beyond = {}; ///< of what is off a band
        QRectF plot = {};
        std::vector<qreal> ys = {}; ///< of a band the lower end first
    };
    void setLook(const Look &look)
    {
        // Only the strips that change are painted anew.
        for (const qreal y : m_look.ys)
            update(strip(y));
        m_look = look;
        for (const qreal y : m_look.ys)
            update(strip(y));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF &plot = m_look.plot;
        painter.setPen(QPen(m_look.line, 2));
        for (const qreal y : m_look.ys)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (m_look.ys.size() != 2)
            return;
        const auto fill = [&painter, &plot](qreal top, qreal bottom, QColor colour) {
            constexpr int faint = 28;
            colour.setAlpha(faint);
            painter.fillRect(QRectF(QPointF(plot.left(), top), QPointF(plot.right(), bottom)), colour);
        };
        fill(plot.top(), m_look.ys[1], m_look.beyond);
        fill(m_look.ys[1], m_look.ys[0], m_look.line);
        fill(m_look.ys[0], plot.bottom(), m_look.beyond);
    }

private:
    QRect strip(qreal y) const
    {
        return m_look.ys.size() == 2 ? rect() : QRect(0, static_cast<int>(y) - 3, width(), 7);
    }

    Look m_look = {};
};

PastChartView::PastChartView(QWidget *parent) : NumbersWidget(parent)
{
    setObjectName(QStringLiteral("pastChart"));
    m_chart = new ChartWidget(this);
    m_layer = new TargetLayer(this);
    m_low = new TargetHandle(this);
    m_high = new TargetHandle(this);
    m_low->setObjectName(QStringLiteral("lowHandle"));
    m_high->setObjectName(QStringLiteral("highHandle"));
    connectHandle(m_low, true);
    connectHandle(m_high, false);
    m_twin = new TableTwin(this);
    m_twin->hide();
    forwardWishes(m_chart, this);
    forwardWishes(m_twin, this);
    connect(m_chart, &ChartWidget::tableRequested, this, [this] { showTwin(true); });
    connect(m_twin, &TableTwin::backWanted, this, [this] { showTwin(false); });
    retranslate();
}

QSize PastChartView::minimumSizeHint() const
{
    return {0, fontMetrics().height() * 13};
}

void PastChartView::connectHandle(TargetHandle *handle, bool low)
{
    connect(handle, &TargetHandle::draggedTo, this, [this, low](qreal y, bool free) {
        const double perPixel = std::abs(valueAt(y + 1) - valueAt(y));
        emit dragged(low, valueAt(y), free ? 0 : perPixel);
    });
    connect(handle, &TargetHandle::dragEnded, this, &PastChartView::dragEnded);
    connect(handle, &TargetHandle::steppedBy, this,
            [this, low](TargetHandle::Stride stride, int direction) { emit stepped(low, stride, direction); });
    connect(handle, &TargetHandle::cancelWanted, this, &PastChartView::cancelWanted);
}

void PastChartView::await(const QString &title)
{
    m_chart->await(title);
}

void PastChartView::take(const PastChart &past, const Theme &theme)
{
    m_past = past;
    m_theme = theme;
    // The zones follow the line while it moves: the layer above paints them.
    Chart still = past.chart;
    still.zones.clear();
    m_chart->take(still, theme);
    if (!m_twin->isHidden())
        m_twin->take(past.chart, theme);
    layOut();
}

void PastChartView::showTwin(bool on)
{
    if (on)
        m_twin->take(m_past.chart, m_theme);
    m_twin->setVisible(on);
    m_chart->setVisible(!on);
    m_layer->setVisible(!on);
    place();
    on ? m_twin->setFocus() : m_chart->setFocus();
    update();
}

const Chart &PastChartView::chart() const
{
    return m_past.chart;
}

void PastChartView::setBounds(const TargetBounds &bounds, const QString &lowText, const QString &highText)
{
    m_bounds = bounds;
    m_low->setText(lowText);
    m_high->setText(highText);
    place();
}

void PastChartView::layOut()
{
    m_chart->setGeometry(rect());
    m_layer->setGeometry(rect());
    m_twin->setGeometry(rect());
    m_frame = frameOf(m_past.chart, Sizes::screen(), QSizeF(size()));
    place();
    update();
}

void PastChartView::place()
{
    const bool shown = hasValues(m_past.chart) && m_twin->isHidden();
    TargetLayer::Look look{m_theme.of(Mark::Good), m_theme.of(Mark::Bad), m_frame.plot, {}};
    for (const auto &[bound, handle] : {std::pair(m_bounds.low, m_low), std::pair(m_bounds.high, m_high)}) {
        handle->setVisible(shown && bound);
        if (!shown || !bound)
            continue;
        // Beyond the axis the line waits at its end; the handle says the value.
        const qreal y = std::clamp(yOf(*bound), m_frame.plot.top(), m_frame.plot.bottom());
        look.ys.push_back(y);
        const qreal left = std::min<qreal>(m_frame.plot.right() - handle->width(), width() - handle->width());
        handle->move(static_cast<int>(left), static_cast<int>(y - handle->height() / 2.0));
        handle->raise();
    }
    m_layer->setLook(look);
}

qreal PastChartView::yOf(double value) const
{
    return m_frame.yOf(value / m_past.factor);
}

double PastChartView::valueAt(qreal y) const
{
    const double span = m_frame.scale.to - m_frame.scale.from;
    const double share = (m_frame.plot.bottom() - y) / std::max<qreal>(1, m_frame.plot.height());
    return (m_frame.scale.from + share * span) * m_past.factor;
}

QPolygonF PastChartView::bandPolygon() const
{
    const std::vector<Series> &series = m_past.chart.series;
    QPolygonF lower;
    QPolygonF upper;
    if (series.size() < 3)
        return {};
    const auto count = static_cast<int>(m_past.chart.categories.size());
    for (int i = 0; i < count; ++i) {
        const std::optional<double> &low = series[1].points[static_cast<std::size_t>(i)].value;
        const std::optional<double> &high = series[2].points[static_cast<std::size_t>(i)].value;
        if (!low || !high)
            continue;
        lower.append(QPointF(m_frame.xOf(i, count), m_frame.yOf(*low)));
        upper.prepend(QPointF(m_frame.xOf(i, count), m_frame.yOf(*high)));
    }
    return lower + upper;
}

void PastChartView::paintEvent(QPaintEvent *)
{
    const QPolygonF band = bandPolygon();
    if (band.isEmpty() || !hasValues(m_past.chart) || !m_twin->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accentSoft);
    painter.drawPolygon(band);
}

void PastChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PastChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    NumbersWidget::changeEvent(event);
}

void PastChartView::retranslate()
{
    m_low->setRole(tr("Target, at least"));
    m_high->setRole(tr("Target, at most"));
    const QString hint = tr("Drag the line. Arrow keys: small steps, with Shift larger ones, Page Up and Page Down: "
                            "large ones. Escape: back to the target that was kept.");
    for (TargetHandle *handle : {m_low, m_high}) {
        handle->setToolTip(hint);
        handle->setAccessibleDescription(hint);
    }
}

} // namespace kompas
