// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QObject>

#include <functional>

class QEvent;
class QKeyEvent;
class QMenu;

namespace kompas {

/// What a user can ask of a number, wherever it stands; the widget announces it by the signal of that name.
struct PartWishes {
    std::function<void(const Drill &)> records = {};
    std::function<void(const Drill &)> narrow = {};
    std::function<void(const QString &)> explain = {};
};

template<typename Widget>
PartWishes wishesOf(Widget *widget)
{
    return {[widget](const Drill &drill) { emit widget->drillRequested(drill); },
            [widget](const Drill &drill) { emit widget->narrowWanted(drill); },
            [widget](const QString &metric) { emit widget->explanationWanted(metric); }};
}

/// A click or Enter: narrows where the drill says so, else shows the records. `other` (with Ctrl) is the other of both.
void openDrill(const PartWishes &wishes, const Drill &drill, bool other);
/// "Show the records", "Filter on this" and "Explain this number", the action of a click first and strong.
void addDrillEntries(QMenu &menu, const PartWishes &wishes, const Drill &drill);

/// The key for "Explain this number"; with Ctrl it is the window's.
bool isExplainKey(const QKeyEvent &event);
/// The key for the context menu: Menu, or Shift+F10.
bool isMenuKey(const QKeyEvent &event);
/// Keys that the focused number answers to before the shortcuts of the window: F1, Ctrl+C and the menu key. True when
/// the event asks about one of them; it is accepted then.
bool claimsKey(QEvent &event);
/// Shows a menu that goes away by itself; not at all where one of this parent is open already.
void popUp(QMenu *menu, QPoint globalPosition);

/// Passes the wishes of a part on to the block and from the block to the view. Which of the signals there are depends
/// on the part.
template<typename From, typename To>
void forwardWishes(From *from, To *to)
{
    QObject::connect(from, &From::drillRequested, to, &To::drillRequested);
    QObject::connect(from, &From::narrowWanted, to, &To::narrowWanted);
    QObject::connect(from, &From::explanationWanted, to, &To::explanationWanted);
    if constexpr (requires { &From::noteWanted; })
        QObject::connect(from, &From::noteWanted, to, &To::noteWanted);
    if constexpr (requires {
                      &From::menuOpening;
                      &To::menuOpening;
                  })
        QObject::connect(from, &From::menuOpening, to, &To::menuOpening);
    if constexpr (requires { &From::saveChartWanted; })
        QObject::connect(from, &From::saveChartWanted, to, &To::saveChartWanted);
    if constexpr (requires { &From::saveTableWanted; })
        QObject::connect(from, &From::saveTableWanted, to, &To::saveTableWanted);
}

} // namespace kompas
