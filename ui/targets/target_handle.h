// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace kompas {

/// The grip of a target line: a pill with the value, dragged with the mouse or moved with the keys. A slider to screen
/// readers. It knows no values: it says where it is wanted, and the page answers with text and place.
class TargetHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TargetHandle(QWidget *parent);

    void setText(const QString &text);
    /// Which end of a band it is: spoken with the value.
    void setRole(const QString &role);
    QSize sizeHint() const override;

    /// How far a key moves: by the fine, coarse or page step of the value.
    enum class Stride : quint8 { Fine, Coarse, Page };

signals:
    void draggedTo(qreal y, bool free); ///< in the parent's pixels; `free` does not snap (Ctrl is held)
    void dragEnded();
    void steppedBy(kompas::TargetHandle::Stride stride, int direction); ///< 1 up, -1 down
    void cancelWanted();                                                ///< Escape

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text = {};
    QString m_role = {};
    qreal m_grip = 0; ///< where in the handle it was taken, from its middle
    bool m_isDragged = false;
};

} // namespace kompas
