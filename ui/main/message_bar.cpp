// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/message_bar.h"

#include "ui/document/sketch.h"
#include "ui/style/theme_now.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace kompas {

namespace {

constexpr int sideMargin = 16;
constexpr int markSize = 10;

int zoomed(int pixels)
{
    return pixels * textZoom() / 100;
}

QColor softly(const QColor &colour, const QColor &ground)
{
    constexpr double share = 0.12;
    const auto mix = [](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    auto *row = new QHBoxLayout(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    retranslate();
    hide();
}

void MessageBar::say(const QString &text, Tone tone)
{
    if (tone == Tone::Bad)
        m_error = text;
    const bool isBad = !m_error.isEmpty();
    const QString whole = isBad && tone != Tone::Bad ? m_error + u'\n' + text : text;
    m_text->setText(whole);
    m_text->setAccessibleName(isBad ? tr("Error: %1").arg(whole) : whole);
    setProperty("tone", isBad ? QStringLiteral("bad") : QStringLiteral("information"));
    layout()->setContentsMargins(isBad ? sideMargin + zoomed(markSize) + 8 : sideMargin, 8, 8, 8);
    update();
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    m_error.clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeNow();
    QPainter painter(this);
    if (m_error.isEmpty()) {
        painter.fillRect(rect(), theme.accentSoft);
        return;
    }
    painter.fillRect(rect(), softly(theme.of(Mark::Bad), theme.ground));
    painter.fillRect(0, 0, 4, height(), theme.of(Mark::Bad));
    const int size = zoomed(markSize);
    const int line = m_text->fontMetrics().height();
    paintMark(painter, QRectF(sideMargin, m_text->y() + (line - size) / 2.0, size, size), Mark::Bad, theme);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace kompas
