// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_drawing.h"
#include "ui/document/numbers_widget.h"

#include <QPixmap>

class QMenu;

namespace kompas {

/// A Chart on the screen. Pointing shows value, n and interval; a click or Enter opens what is behind, with Ctrl the
/// other way of opening it. Left and Right move along the points, Up and Down to the next series (in rows: along the
/// rows). F1 explains the number, Ctrl+C copies the numbers, the context menu (also Menu or Shift+F10) has the rest.
class ChartWidget : public NumbersWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    void take(const Chart &chart, const Theme &theme);
    /// What the chart is named for screen readers until take() brings one.
    void await(const QString &title);
    const Chart &chart() const { return m_chart; }
    /// The part that the keyboard stands on.
    std::optional<ChartPart> current() const { return m_current; }
    /// All parts with a value, series by series, the headline first; and where one lies.
    std::vector<ChartPart> parts() const { return drawing().parts(); }
    QRectF areaOf(const ChartPart &part) const { return drawing().areaOf(part); }
    /// What a part says: what it is, and on the next lines value, n, interval and notes.
    QString partText(const ChartPart &part) const;
    /// What Enter does on a part, with Ctrl when `other`.
    void open(const std::optional<ChartPart> &part, bool other);
    /// Puts the keyboard on a part.
    void stepTo(const std::optional<ChartPart> &part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Does beforehand what takes long about painting it at its size, so that it can be shown at once.
    void paintAhead();
    /// The chart with its title on a card of its own, at twice the size of the screen.
    QImage image() const;

signals:
    void tableRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const ChartDrawing &drawing() const;
    const QPixmap &picture() const;
    void forgetDrawing();
    QMenu *menuFor(const std::optional<ChartPart> &part, int category);
    void addNoteEntries(QMenu &menu, int category);
    void copyNumbers() const;
    QString spokenNumbers() const;
    QString metricOf(const std::optional<ChartPart> &part) const;
    QString notesText(const std::vector<int> &notes) const;
    std::vector<int> notesOf(int category) const;
    QDate firstDayOf(int category) const;
    std::optional<ChartPart> neighbour(int key) const;
    std::optional<Drill> drillOf(const ChartPart &part) const;

    Chart m_chart = {};
    Theme m_theme = {};
    std::optional<ChartPart> m_hovered = {};
    std::optional<ChartPart> m_current = {};
    mutable std::optional<ChartDrawing> m_drawing = {};
    /// What drawing() paints, so that pointing, scrolling and dragging paint nothing anew.
    mutable QPixmap m_picture = {};
};

} // namespace kompas
