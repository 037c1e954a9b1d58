// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_widget.h"

#include "core/report/words.h"
#include "ui/document/chart_accessible.h"
#include "ui/document/part_menu.h"
#include "ui/document/table_text.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace kompas {

ChartWidget::ChartWidget(QWidget *parent) : NumbersWidget(parent)
{
    makeChartsAccessible();
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
    forgetDrawing();
    m_hovered.reset();
    if (m_current && !drillOf(*m_current) && partText(*m_current).isEmpty())
        m_current.reset();
    setFocusPolicy(hasValues(chart) ? Qt::StrongFocus : Qt::NoFocus);
    QStringList names = {chart.title, chart.headline, chart.subtitle};
    names.removeAll(QString());
    setAccessibleName(names.join(QStringLiteral(", ")));
    setAccessibleDescription(hasValues(chart) ? spokenNumbers() : chart.empty);
    updateGeometry();
    update();
}

void ChartWidget::await(const QString &title)
{
    if (!hasValues(m_chart))
        setAccessibleName(title);
}

namespace {

/// Of a long chart only the categories that are read out: the newest of one over time, the first of others. A table of
/// a hundred thousand points would be made for two dozen of them.
Chart spokenPart(const Chart &chart)
{
    constexpr qsizetype most = 24;
    if (chart.categories.size() <= most || chart.kind == ChartKind::Grid)
        return chart;
    const qsizetype first = chart.periods.empty() ? 0 : chart.categories.size() - most;
    Chart part{.kind = chart.kind,
               .categories = chart.categories.mid(first, most),
               .unit = chart.unit,
               .acrossTitle = chart.acrossTitle,
               .decimals = chart.decimals,
               .incompleteFrom = chart.incompleteFrom < 0 ? -1 : std::max(0, chart.incompleteFrom - int(first)),
               .language = chart.language};
    for (const Series &series : chart.series) {
        Series some{.name = series.name, .role = series.role, .dashed = series.dashed, .banded = series.banded};
        const auto end = std::min(series.points.size(), static_cast<std::size_t>(first + most));
        for (auto point = static_cast<std::size_t>(first); point < end; ++point)
            some.points.push_back(series.points[point]);
        part.series.push_back(std::move(some));
    }
    for (const ChartNote &note : chart.notes)
        part.notes.push_back({note.id, note.category - static_cast<int>(first), note.text});
    return part;
}

} // namespace

/// The chart in words: its targets, marks and note, and the newest of its numbers.
QString ChartWidget::spokenNumbers() const
{
    QStringList sentences;
    for (const TargetLine &target : m_chart.targets)
        sentences += target.label;
    for (const AxisMark &mark : m_chart.marks)
        sentences += mark.label;
    const TableBlock table = tableOf(spokenPart(m_chart));
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const QString &text = row[i].text;
            if (!text.isEmpty())
                cells += table.columns.size() > 2 ? table.columns[i].title + u' ' + text : text;
        }
        sentences += row.front().text + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
    }
    sentences += m_chart.note;
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". "));
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

void ChartWidget::paintAhead()
{
    if (!size().isEmpty())
        picture();
}

const QPixmap &ChartWidget::picture() const
{
    const qreal scale = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != scale) {
        m_picture = QPixmap((QSizeF(size()) * scale).toSize());
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        drawing().paint(painter);
    }
    return m_picture;
}

void ChartWidget::forgetDrawing()
{
    m_drawing.reset();
    m_picture = {};
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
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
    forgetDrawing();
}

void ChartWidget::hideEvent(QHideEvent *)
{
    m_picture = {};
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const std::vector<int> notes = drawing().notesAt(event->position());
    const std::optional<ChartPart> part = notes.empty() ? drawing().partAt(event->position()) : std::nullopt;
    const QPoint below = event->globalPosition().toPoint() + QPoint(8, 8);
    if (!notes.empty()) {
        setCursor(Qt::PointingHandCursor);
        QToolTip::showText(below, notesText(notes), this);
    } else if (part != m_hovered) {
        setCursor(part && drillOf(*part) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        part ? QToolTip::showText(below, partText(*part), this) : QToolTip::hideText();
    } else if (!part) {
        setCursor(Qt::ArrowCursor);
        QToolTip::hideText();
    }
    if (part != m_hovered) {
        m_hovered = part;
        update();
    }
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const std::vector<int> notes = drawing().notesAt(event->position());
    if (!notes.empty()) {
        const ChartNote &note = m_chart.notes[static_cast<std::size_t>(notes.front())];
        emit noteWanted({note.id, firstDayOf(note.category), note.text});
        return;
    }
    open(drawing().partAt(event->position()), event->modifiers() & Qt::ControlModifier);
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

bool ChartWidget::event(QEvent *event)
{
    return claimsKey(*event) || NumbersWidget::event(event);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyNumbers();
        return;
    }
    if (isMenuKey(*event)) {
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        contextMenuEvent(&wish);
        return;
    }
    if (const QString metric = metricOf(m_current); isExplainKey(*event) && !metric.isEmpty()) {
        emit explanationWanted(metric);
        return;
    }
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
        open(m_current, event->modifiers() & Qt::ControlModifier);
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
    const bool acrossSeries = (key == Qt::Key_Up || key == Qt::Key_Down) && !isRows(m_chart)
                              && m_chart.kind != ChartKind::Shares && m_chart.kind != ChartKind::Scatter;
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
    if (QAccessible::isActive()) {
        const QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this);
        if (QAccessibleInterface *child = self ? self->focusChild() : nullptr) {
            QAccessibleEvent focused(child, QAccessible::Focus);
            QAccessible::updateAccessibility(&focused);
        }
    }
    const QPoint below = drawing().areaOf(*part).center().toPoint() + QPoint(8, 12);
    QToolTip::showText(mapToGlobal(below), text, this);
    update();
}

void ChartWidget::open(const std::optional<ChartPart> &part, bool other)
{
    if (!part)
        return;
    if (const std::optional<Drill> drill = drillOf(*part))
        openDrill(wishesOf(this), *drill, other);
}

QString ChartWidget::metricOf(const std::optional<ChartPart> &part) const
{
    if (part) {
        if (const std::optional<Drill> drill = drillOf(*part))
            return drill->metric;
    }
    if (m_chart.headlineDrill)
        return m_chart.headlineDrill->metric;
    for (const Series &series : m_chart.series) {
        for (const ChartPoint &point : series.points) {
            if (point.drill)
                return point.drill->metric;
        }
    }
    return {};
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
    const bool oneSeries = isRows(m_chart) || m_chart.kind == ChartKind::Scatter
                           || (m_chart.kind == ChartKind::Columns && m_chart.series.size() == 1);
    const QString head = oneSeries                           ? category
                         : m_chart.kind == ChartKind::Shares ? series.name
                                                             : series.name + QStringLiteral(" · ") + category;
    const QString value = head + u'\n' + series.points[static_cast<std::size_t>(part.point)].text;
    const QString notes = notesText(notesOf(part.point));
    return notes.isEmpty() ? value : value + u'\n' + notes;
}

std::vector<int> ChartWidget::notesOf(int category) const
{
    std::vector<int> result;
    for (std::size_t i = 0; i < m_chart.notes.size(); ++i) {
        if (m_chart.notes[i].category == category)
            result.push_back(static_cast<int>(i));
    }
    return result;
}

QString ChartWidget::notesText(const std::vector<int> &notes) const
{
    QStringList lines;
    for (const int note : notes)
        lines += QString::number(note + 1) + QChar(0x2002) + m_chart.notes[static_cast<std::size_t>(note)].text;
    return lines.join(u'\n');
}

QDate ChartWidget::firstDayOf(int category) const
{
    const auto at = static_cast<std::size_t>(category);
    return category >= 0 && at < m_chart.periods.size() ? m_chart.periods[at].from.value_or(QDate()) : QDate();
}

void ChartWidget::copyNumbers() const
{
    if (hasValues(m_chart))
        QApplication::clipboard()->setText(tabSeparated(tableOf(m_chart)));
}

void ChartWidget::addNoteEntries(QMenu &menu, int category)
{
    const QDate day = firstDayOf(category);
    if (!day.isValid())
        return;
    for (const int each : notesOf(category)) {
        const ChartNote &note = m_chart.notes[static_cast<std::size_t>(each)];
        QAction *change = menu.addAction(tr("Change note %1…").arg(each + 1));
        connect(change, &QAction::triggered, this,
                [this, wanted = Note{note.id, day, note.text}] { emit noteWanted(wanted); });
    }
    QAction *write = menu.addAction(tr("Write a note at %1…").arg(Words::of(m_chart.language).date(day)));
    write->setObjectName(QStringLiteral("writeNote"));
    connect(write, &QAction::triggered, this, [this, day] { emit noteWanted({0, day, {}}); });
}

QMenu *ChartWidget::menuFor(const std::optional<ChartPart> &part, int category)
{
    auto *menu = new QMenu(this);
    const std::optional<Drill> drill = part ? drillOf(*part) : std::nullopt;
    if (drill)
        addDrillEntries(*menu, wishesOf(this), *drill);
    addNoteEntries(*menu, category);
    menu->addSeparator();
    const auto add = [&](const QString &words, const char *name, auto action) {
        QAction *entry = menu->addAction(words);
        entry->setObjectName(QString::fromLatin1(name));
        entry->setEnabled(hasValues(m_chart));
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    add(tr("Copy as image"), "copyImage", [this] { QApplication::clipboard()->setImage(image()); });
    QAction *copy = add(tr("Copy the numbers"), "copyNumbers", [this] { copyNumbers(); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Save the chart…"), "saveChart", [this] { emit saveChartWanted(m_chart); });
    menu->addSeparator();
    add(tr("Show as table"), "showTable", [this] { emit tableRequested(); });
    return menu;
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<ChartPart> part = byKeyboard ? m_current : drawing().partAt(QPointF(event->pos()));
    const int category = part && !part->isHeadline() ? part->point
                         : byKeyboard                ? -1
                                                     : drawing().categoryAt(QPointF(event->pos()));
    const QPoint place = !byKeyboard ? event->globalPos()
                         : part      ? mapToGlobal(drawing().areaOf(*part).center().toPoint())
                                     : mapToGlobal(QPoint(8, 8));
    popUp(menuFor(part, category), place);
}

} // namespace kompas
