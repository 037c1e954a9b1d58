// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/part_menu.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace kompas {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PartMenu", source);
}

} // namespace

void openDrill(const PartWishes &wishes, const Drill &drill, bool other)
{
    drill.narrows != other ? wishes.narrow(drill) : wishes.records(drill);
}

void addDrillEntries(QMenu &menu, const PartWishes &wishes, const Drill &drill)
{
    const auto addRecords = [&] {
        QAction *records = menu.addAction(text(QT_TRANSLATE_NOOP("PartMenu", "Show the records")));
        records->setObjectName(QStringLiteral("showRecords"));
        QObject::connect(records, &QAction::triggered, &menu, [wishes, drill] { wishes.records(drill); });
        return records;
    };
    const auto addNarrow = [&] {
        QAction *narrow = menu.addAction(text(QT_TRANSLATE_NOOP("PartMenu", "Filter on this")));
        narrow->setObjectName(QStringLiteral("filterOnThis"));
        QObject::connect(narrow, &QAction::triggered, &menu, [wishes, drill] { wishes.narrow(drill); });
        return narrow;
    };
    QAction *first = drill.narrows ? addNarrow() : addRecords();
    QAction *second = drill.narrows ? addRecords() : addNarrow();
    menu.setDefaultAction(first);
    // Shown only: the widget itself answers to Enter.
    second->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    second->setShortcutContext(Qt::WidgetShortcut);
    if (drill.metric.isEmpty())
        return;
    QAction *explain = menu.addAction(text(QT_TRANSLATE_NOOP("PartMenu", "Explain this number")));
    explain->setObjectName(QStringLiteral("explain"));
    explain->setShortcut(QKeySequence(Qt::Key_F1));
    explain->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(explain, &QAction::triggered, &menu, [wishes, metric = drill.metric] { wishes.explain(metric); });
}

bool isExplainKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F1 && event.modifiers() == Qt::NoModifier;
}

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Menu || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

bool claimsKey(QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<QKeyEvent &>(event);
    if (!isExplainKey(key) && !key.matches(QKeySequence::Copy) && !isMenuKey(key))
        return false;
    event.accept();
    return true;
}

void popUp(QMenu *menu, QPoint globalPosition)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QMenu *other : menu->parent()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other != menu && other->isVisible()) {
            delete menu;
            return;
        }
    }
    menu->popup(globalPosition);
}

} // namespace kompas
