// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/menu_button.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace kompas {

MenuButton::MenuButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("filter", true);
}

void MenuButton::setTexts(const QStringList &texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(texts.size() > 1 ? QSizePolicy::Preferred : QSizePolicy::Minimum);
    setSizePolicy(policy);
    fitText();
    updateGeometry();
}

void MenuButton::setActive(bool active)
{
    if (property("active").toBool() == active)
        return;
    setProperty("active", active);
    style()->unpolish(this);
    style()->polish(this);
}

QPoint MenuButton::popupPlace()
{
    const QWidget *shown = shownButton();
    return shown->mapToGlobal(QPoint(0, shown->height() + 4));
}

/// As QPushButton::sizeHint() for another text.
QSize MenuButton::sizeFor(const QString &text) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = text;
    const QSize bare = fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, bare, this);
}

QSize MenuButton::sizeHint() const
{
    return m_texts.isEmpty() ? QPushButton::sizeHint() : sizeFor(m_texts.first());
}

QSize MenuButton::minimumSizeHint() const
{
    return m_texts.isEmpty() ? QPushButton::minimumSizeHint() : sizeFor(m_texts.last());
}

void MenuButton::fitText()
{
    if (m_texts.isEmpty())
        return;
    const auto fitting =
        std::ranges::find_if(m_texts, [this](const QString &text) { return sizeFor(text).width() <= width(); });
    setText(fitting == m_texts.end() ? m_texts.last() : *fitting);
}

void MenuButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fitText();
}

void MenuButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

void MenuButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::ButtonText : QPalette::PlaceholderText));
    const double unit = fontMetrics().height() / 18.0;
    painter.translate(width() - 13.0 * unit, height() / 2.0 + 0.5);
    painter.scale(unit, unit);
    painter.drawPolygon(QPolygonF({QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)}));
}

} // namespace kompas
