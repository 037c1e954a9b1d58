// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/coverage_map.h"

#include "core/report/data_report.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

namespace kompas {

namespace {

constexpr int shades = 4;
constexpr int left = 4;

/// The counts at which the shades begin: a quarter of the days in each.
std::vector<qint64> stepsOf(const DayCoverage &coverage)
{
    std::vector<qint64> counts(coverage.days.cbegin(), coverage.days.cend());
    std::ranges::sort(counts);
    std::vector<qint64> steps;
    for (std::size_t shade = 1; shade < shades && !counts.empty(); ++shade)
        steps.push_back(counts[counts.size() * shade / shades]);
    return steps;
}

} // namespace

CoverageMap::CoverageMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageMap"));
    setFocusPolicy(Qt::StrongFocus);
}

void CoverageMap::show(const std::vector<DayCoverage> &coverage, const Words &words)
{
    m_coverage = coverage;
    std::erase_if(m_coverage, [](const DayCoverage &each) { return each.days.isEmpty(); });
    m_words = words;
    m_steps.clear();
    m_first = m_last = QDate();
    for (const DayCoverage &each : m_coverage) {
        m_steps.push_back(stepsOf(each));
        const QDate from = each.days.firstKey();
        m_first = m_first.isValid() ? std::min(m_first, from) : from;
        m_last = m_last.isValid() ? std::max(m_last, each.days.lastKey()) : each.days.lastKey();
    }
    if (m_first.isValid())
        m_first = m_first.addDays(1 - m_first.dayOfWeek());
    m_kind = std::clamp(m_kind, 0, std::max(0, static_cast<int>(m_coverage.size()) - 1));
    if (!m_day.isValid() || m_day < m_first || m_day > m_last)
        m_day = m_last;
    updateGeometry();
    resize(sizeHint());
    update();
    go(m_kind, m_day);
}

int CoverageMap::square() const
{
    return std::max(10, fontMetrics().height() * 3 / 4);
}

int CoverageMap::weeks() const
{
    return m_first.isValid() ? static_cast<int>(m_first.daysTo(m_last) / 7) + 1 : 0;
}

/// Each band: its name, the months, seven squares.
int CoverageMap::bandTop(int kind) const
{
    return kind * (2 * fontMetrics().height() + 7 * square() + 16);
}

QSize CoverageMap::sizeHint() const
{
    return {std::max(200, 2 * left + weeks() * square() + 60), bandTop(static_cast<int>(m_coverage.size())) + 8};
}

QString CoverageMap::currentText() const
{
    return m_coverage.empty() || !m_day.isValid()
               ? QString()
               : dayText(m_coverage[static_cast<std::size_t>(m_kind)], m_day, m_words);
}

QRect CoverageMap::squareOf(int kind, QDate day) const
{
    const auto days = static_cast<int>(m_first.daysTo(day));
    const int size = square();
    return {left + days / 7 * size, bandTop(kind) + 2 * fontMetrics().height() + 4 + days % 7 * size, size - 2,
            size - 2};
}

std::optional<CoverageMap::DayPlace> CoverageMap::placeAt(const QPoint &at) const
{
    if (m_coverage.empty() || at.x() < left)
        return std::nullopt;
    for (int kind = 0; kind < static_cast<int>(m_coverage.size()); ++kind) {
        const int top = squareOf(kind, m_first).top();
        const int row = (at.y() - top) / square();
        const QDate day = m_first.addDays(qint64((at.x() - left) / square()) * 7 + row);
        if (at.y() >= top && row < 7 && day <= m_last)
            return DayPlace{kind, day};
    }
    return std::nullopt;
}

QColor CoverageMap::shadeOf(int kind, qint64 count) const
{
    const std::vector<qint64> &steps = m_steps[static_cast<std::size_t>(kind)];
    const auto shade = std::ranges::upper_bound(steps, count) - steps.begin() + 1;
    const QColor full = palette().color(QPalette::Highlight);
    const QColor empty = palette().color(QPalette::Base);
    const double share = 0.15 + 0.85 * static_cast<double>(shade) / shades;
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(empty.red(), full.red()), mix(empty.green(), full.green()), mix(empty.blue(), full.blue())};
}

void CoverageMap::paintBand(QPainter &painter, int kind, const QRect &exposed) const
{
    const DayCoverage &coverage = m_coverage[static_cast<std::size_t>(kind)];
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(textFont(font().pixelSize() > 0 ? font().pixelSize() : 13, true));
    painter.drawText(left, bandTop(kind) + fontMetrics().ascent(), m_words.kindName(coverage.kind));
    painter.setFont(font());
    const QColor edge = palette().color(QPalette::Mid);
    const int firstWeek = std::max(0, (exposed.left() - left) / square() - 5);
    const int lastWeek = std::min(weeks() - 1, (exposed.right() - left) / square());
    int nextLabel = 0;
    for (int week = firstWeek; week <= lastWeek; ++week) {
        const QDate monday = m_first.addDays(qint64(week) * 7);
        const int x = left + week * square();
        const bool beginsMonth = monday.day() <= 7 || week == 0;
        if (beginsMonth && x >= nextLabel) {
            const QString month = m_words.locale().toString(
                monday, monday.month() == 1 || week == 0 ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(x, bandTop(kind) + line + fontMetrics().ascent(), month);
            nextLabel = x + fontMetrics().horizontalAdvance(month) + 8;
        }
        for (int day = 0; day < 7 && monday.addDays(day) <= m_last; ++day) {
            const QRect square = squareOf(kind, monday.addDays(day));
            const qint64 count = coverage.days.value(monday.addDays(day));
            if (count > 0)
                painter.fillRect(square, shadeOf(kind, count));
            painter.setPen(count > 0 ? shadeOf(kind, count) : edge);
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        }
    }
}

void CoverageMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int kind = 0; kind < static_cast<int>(m_coverage.size()); ++kind)
        paintBand(painter, kind, event->rect());
    if (hasFocus() && m_day.isValid() && !m_coverage.empty()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRect(squareOf(m_kind, m_day).adjusted(-1, -1, 0, 0));
    }
}

void CoverageMap::go(int kind, QDate day)
{
    if (m_coverage.empty())
        return;
    m_kind = std::clamp(kind, 0, static_cast<int>(m_coverage.size()) - 1);
    m_day = std::clamp(day, m_first, m_last);
    setAccessibleDescription(currentText());
    update();
    emit currentChanged(currentText());
    emit shownWanted(squareOf(m_kind, m_day));
}

void CoverageMap::keyPressEvent(QKeyEvent *event)
{
    const bool wide = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        go(m_kind, m_day.addDays(-7));
        break;
    case Qt::Key_Right:
        go(m_kind, m_day.addDays(7));
        break;
    case Qt::Key_Up:
        go(wide ? m_kind - 1 : m_kind, wide ? m_day : m_day.addDays(-1));
        break;
    case Qt::Key_Down:
        go(wide ? m_kind + 1 : m_kind, wide ? m_day : m_day.addDays(1));
        break;
    case Qt::Key_PageUp:
        go(m_kind - 1, m_day);
        break;
    case Qt::Key_PageDown:
        go(m_kind + 1, m_day);
        break;
    case Qt::Key_Home:
        go(m_kind, m_first);
        break;
    case Qt::Key_End:
        go(m_kind, m_last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CoverageMap::mousePressEvent(QMouseEvent *event)
{
    if (const std::optional<DayPlace> place = placeAt(event->position().toPoint()))
        go(place->kind, place->day);
}

bool CoverageMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (const std::optional<DayPlace> place = placeAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               dayText(m_coverage[static_cast<std::size_t>(place->kind)], place->day, m_words), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace kompas
