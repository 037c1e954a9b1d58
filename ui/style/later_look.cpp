// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/later_look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>

namespace kompas {

namespace {

/// Qt asks for this attribute when it gives a new style to everything.
constexpr Qt::WidgetAttribute hasLook = Qt::WA_WState_Polished;

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

std::vector<QPointer<QWidget>> takeOffLook(QWidget &hidden)
{
    std::vector<QPointer<QWidget>> had;
    eachWithin(hidden, [&had](QWidget &widget) {
        if (!widget.testAttribute(hasLook))
            return;
        widget.style()->unpolish(&widget);
        widget.setAttribute(hasLook, false);
        had.emplace_back(&widget);
    });
    return had;
}

void putOnLookOf(QWidget &widget)
{
    if (widget.testAttribute(hasLook))
        return;
    widget.style()->polish(&widget);
    widget.setAttribute(hasLook);
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &changed);
}

void putOnLook(QWidget &widget)
{
    eachWithin(widget, putOnLookOf);
}

} // namespace kompas
