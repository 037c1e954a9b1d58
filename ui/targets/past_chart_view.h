// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"
#include "ui/document/chart_frame.h"
#include "ui/document/numbers_widget.h"
#include "ui/targets/target_handle.h"

#include <QPolygonF>

namespace kompas {

class ChartWidget;
class TableTwin;
class TargetLayer;

/// The chart of a metric's past with the target line above it. The line is a layer of its own: while it moves, the
/// chart beneath is neither made nor laid out again.
class PastChartView : public NumbersWidget
{
    Q_OBJECT

public:
    explicit PastChartView(QWidget *parent = nullptr);

    /// What is awaited, for screen readers.
    void await(const QString &title);
    void take(const PastChart &past, const Theme &theme);
    /// Where the line stands, in stored units, and what its handles say. Cheap.
    void setBounds(const TargetBounds &bounds, const QString &lowText, const QString &highText);
    const Chart &chart() const;
    TargetHandle *handle(bool low) const { return low ? m_low : m_high; }
    /// As high as a line can be placed in with care, whatever the size of the text.
    QSize minimumSizeHint() const override;

signals:
    /// In stored units; `perPixel` is what a pixel stands for, 0 to leave the value as it is.
    void dragged(bool low, double value, double perPixel);
    void dragEnded();
    void stepped(bool low, kompas::TargetHandle::Stride stride, int direction);
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectHandle(TargetHandle *handle, bool low);
    void showTwin(bool on);
    void layOut();
    void place();
    void retranslate();
    qreal yOf(double value) const;
    double valueAt(qreal y) const;
    QPolygonF bandPolygon() const;

    PastChart m_past = {};
    Theme m_theme = {};
    ChartFrame m_frame = {};
    TargetBounds m_bounds = {};
    ChartWidget *m_chart = nullptr;
    TargetLayer *m_layer = nullptr;
    TableTwin *m_twin = nullptr;
    TargetHandle *m_low = nullptr;
    TargetHandle *m_high = nullptr;
};

} // namespace kompas
