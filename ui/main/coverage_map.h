// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/extent.h"
#include "core/report/words.h"

#include <QWidget>

namespace kompas {

/// A calendar of which days have which records: a band per kind, a column per week, a square per day, the darker the
/// more. The arrow keys go from day to day and from kind to kind; the day in focus is said in words.
class CoverageMap : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageMap(QWidget *parent = nullptr);

    void show(const std::vector<DayCoverage> &coverage, const Words &words);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// What is said of the day in focus; empty without data.
    QString currentText() const;

signals:
    void currentChanged(const QString &text);
    void shownWanted(const QRect &square); ///< the day in focus, to be scrolled into view

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct DayPlace {
        int kind = 0;
        QDate day = {};
    };
    std::optional<DayPlace> placeAt(const QPoint &at) const;
    QRect squareOf(int kind, QDate day) const;
    QColor shadeOf(int kind, qint64 count) const;
    void paintBand(QPainter &painter, int kind, const QRect &exposed) const;
    void go(int kind, QDate day);
    int bandTop(int kind) const;
    int weeks() const;
    int square() const;

    std::vector<DayCoverage> m_coverage = {};
    std::vector<std::vector<qint64>> m_steps = {}; ///< per kind the counts at which a shade begins
    Words m_words = Words::of(QStringLiteral("nl"));
    QDate m_first = {}; ///< the Monday of the first week
    QDate m_last = {};
    int m_kind = 0;
    QDate m_day = {};
};

} // namespace kompas
