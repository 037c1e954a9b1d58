// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/eliding_label.h"

namespace kompas {

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidingLabel::setWhole(const QString &whole, const QString &tip)
{
    m_whole = whole;
    m_tip = tip;
    setAccessibleName(whole);
    updateGeometry();
    fitText();
}

QSize ElidingLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 4, QLabel::sizeHint().height()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), QLabel::sizeHint().height()};
}

void ElidingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitText();
}

void ElidingLabel::fitText()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? m_tip : m_whole + u'\n' + m_tip);
}

} // namespace kompas
