// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_widget.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace kompas {

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartWidget::take(const Chart &chart, const Theme &theme)
{
    m_chart = chart;
    m_theme = theme;
    m_drawing.reset();
    m_hovered.reset();
    if (m_current && !drillOf(*m_current) && partText(*m_current).isEmpty())
        m_current.reset();
    setFocusPolicy(hasValues(chart) ? Qt::StrongFocus : Qt::NoFocus);
    QStringList names = {chart.title, chart.headline, chart.subtitle};
    names.removeAll(QString());
    setAccessibleName(names.join(QStringLiteral(", ")));
    setAccessibleDescription(hasValues(chart) ? chart.note : chart.empty);
    updateGeometry();
    update();
}

QSize ChartWidget::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {200, hasValues(m_chart) ? 120 : 60};
}

int ChartWidget::heightForWidth(int width) const
{
    return std::max(hasValues(m_chart) ? 160 : 110,
                    static_cast<int>(std::ceil(chartHeight(m_chart, Sizes::screen(), width))));
}

QImage ChartWidget::image() const
{
    constexpr int scale = 2;
    constexpr int margin = 14;
    QImage result((size() + QSize(2 * margin, 2 * margin)) * scale, QImage::Format_RGB32);
    result.setDevicePixelRatio(scale);
    result.fill(m_theme.card);
    QPainter painter(&result);
    painter.translate(margin, margin);
    drawing().paint(painter);
    return result;
}

const ChartDrawing &ChartWidget::drawing() const
{
    if (!m_drawing)
        m_drawing.emplace(m_chart, m_theme, Sizes::screen(), QSizeF(size()));
    return *m_drawing;
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        if (!m_current)
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const std::optional<ChartPart> shown = m_hovered ? m_hovered : hasFocus() ? m_current : std::nullopt;
    if (!shown)
        return;
    const QRectF area = drawing().areaOf(*shown);
    painter.setPen(QPen(m_theme.ink, 1.5));
    if (m_chart.kind == ChartKind::Lines && !shown->isHeadline())
        painter.drawEllipse(area.center(), 5, 5);
    else
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 3, 3);
}

void ChartWidget::resizeEvent(QResizeEvent *)
{
    m_drawing.reset();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<ChartPart> part = drawing().partAt(event->position());
    if (part == m_hovered)
        return;
    m_hovered = part;
    setCursor(part && drillOf(*part) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (part)
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(8, 8), partText(*part), this);
    else
        QToolTip::hideText();
    update();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open(drawing().partAt(event->position()));
}

void ChartWidget::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    update();
    QWidget::focusOutEvent(event);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        stepTo(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current) {
            m_current.reset();
            QToolTip::hideText();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

std::optional<ChartPart> ChartWidget::neighbour(int key) const
{
    const std::vector<ChartPart> parts = drawing().parts();
    if (parts.empty())
        return {};
    const auto at = m_current ? std::ranges::find(parts, *m_current) : parts.end();
    if (key == Qt::Key_Home || at == parts.end())
        return parts.front();
    if (key == Qt::Key_End)
        return parts.back();
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool acrossSeries =
        (key == Qt::Key_Up || key == Qt::Key_Down) && !isRows(m_chart) && m_chart.kind != ChartKind::Shares;
    if (!acrossSeries) {
        if (forward)
            return std::next(at) == parts.end() ? *at : *std::next(at);
        return at == parts.begin() ? *at : *std::prev(at);
    }
    // The stack is built upwards, so Up goes to the next series there and to the one before among lines.
    const bool stack = m_chart.kind == ChartKind::StackedAreas || m_chart.kind == ChartKind::Columns;
    const ChartPart wanted{at->series + ((forward != stack) ? 1 : -1), at->point};
    const bool exists = !wanted.isHeadline() && std::ranges::find(parts, wanted) != parts.end();
    return exists ? wanted : *at;
}

void ChartWidget::stepTo(const std::optional<ChartPart> &part)
{
    if (!part)
        return;
    m_current = part;
    const QString text = partText(*part);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QPoint below = drawing().areaOf(*part).center().toPoint() + QPoint(8, 12);
    QToolTip::showText(mapToGlobal(below), text, this);
    update();
}

void ChartWidget::open(const std::optional<ChartPart> &part)
{
    if (!part)
        return;
    if (const std::optional<Drill> drill = drillOf(*part))
        emit drillRequested(*drill);
}

std::optional<Drill> ChartWidget::drillOf(const ChartPart &part) const
{
    if (part.isHeadline())
        return m_chart.headlineDrill;
    if (static_cast<std::size_t>(part.series) >= m_chart.series.size())
        return {};
    const std::vector<ChartPoint> &points = m_chart.series[static_cast<std::size_t>(part.series)].points;
    return static_cast<std::size_t>(part.point) < points.size() ? points[static_cast<std::size_t>(part.point)].drill
                                                                : std::nullopt;
}

QString ChartWidget::partText(const ChartPart &part) const
{
    if (part.isHeadline())
        return m_chart.title + u'\n' + m_chart.headline;
    if (static_cast<std::size_t>(part.series) >= m_chart.series.size())
        return {};
    const Series &series = m_chart.series[static_cast<std::size_t>(part.series)];
    if (static_cast<std::size_t>(part.point) >= series.points.size())
        return {};
    const QString category = m_chart.categories.value(part.point);
    const bool shares = m_chart.kind == ChartKind::Shares;
    const bool oneSeries = isRows(m_chart) || (m_chart.kind == ChartKind::Columns && m_chart.series.size() == 1);
    const QString head = oneSeries ? category : shares ? series.name : series.name + QStringLiteral(" · ") + category;
    return head + u'\n' + series.points[static_cast<std::size_t>(part.point)].text;
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyImage = menu.addAction(tr("Copy as image"));
    QAction *copyTable = menu.addAction(tr("Copy the numbers"));
    menu.addSeparator();
    QAction *showTable = menu.addAction(tr("Show as table"));
    for (QAction *action : menu.actions())
        action->setEnabled(hasValues(m_chart));
    QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copyImage)
        QApplication::clipboard()->setImage(image());
    else if (chosen == copyTable)
        QApplication::clipboard()->setText(tabSeparated(tableOf(m_chart)));
    else if (chosen && chosen == showTable)
        emit tableRequested();
}

QString tabSeparated(const TableBlock &table)
{
    QStringList lines;
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    lines += titles.join(u'\t');
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += QString(cell.text).replace(u'\t', u' ').replace(u'\n', u' ');
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kompas
