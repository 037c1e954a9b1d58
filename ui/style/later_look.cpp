// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/later_look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace kompas {

namespace {

/// Qt asks for this attribute when it gives a new style to everything.
constexpr Qt::WidgetAttribute hasLook = Qt::WA_WState_Polished;

/// What a widget is told of a new look.
constexpr QEvent::Type news[] = {QEvent::PaletteChange, QEvent::FontChange, QEvent::StyleChange};

template<typename Visit>
void eachWithin(QWidget &widget, Visit visit)
{
    visit(widget);
    for (QObject *child : widget.children()) {
        if (child->isWidgetType())
            eachWithin(*static_cast<QWidget *>(child), visit);
    }
}

} // namespace

std::vector<QPointer<QWidget>> wearingLook(QWidget &widget)
{
    std::vector<QPointer<QWidget>> found;
    eachWithin(widget, [&found](QWidget &each) {
        if (each.testAttribute(hasLook))
            found.emplace_back(&each);
    });
    return found;
}

void takeOffLookOf(QWidget &hidden)
{
    if (!hidden.testAttribute(hasLook))
        return;
    hidden.style()->unpolish(&hidden);
    hidden.setAttribute(hasLook, false);
}

void putOnLookOf(QWidget &widget)
{
    if (widget.testAttribute(hasLook))
        return;
    widget.style()->polish(&widget);
    widget.setAttribute(hasLook);
    for (const QEvent::Type each : news) {
        QEvent changed(each);
        QCoreApplication::sendEvent(&widget, &changed);
    }
}

void putOnLook(QWidget &widget)
{
    eachWithin(widget, putOnLookOf);
}

QuietBareWidgets::QuietBareWidgets()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuietBareWidgets::eventFilter(QObject *watched, QEvent *event)
{
    return watched->isWidgetType() && std::ranges::find(news, event->type()) != std::end(news)
           && !static_cast<const QWidget *>(watched)->testAttribute(hasLook);
}

} // namespace kompas
