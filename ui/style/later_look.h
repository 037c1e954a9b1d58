// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace kompas {

// A new look is given to every widget of the program at once, which takes long when many pages have been visited. What
// is hidden can be spared that: its look is taken off before applyTheme(), in pieces, and put on again in pieces, or at
// the latest before it is shown. Meanwhile it hears nothing of the change.

/// Those of a widget and of all within it that have a look, parents first.
std::vector<QPointer<QWidget>> wearingLook(QWidget &widget);
/// The old look of a hidden widget, which keeps no letter and no colour of it. Nothing where it has none.
void takeOffLookOf(QWidget &hidden);
/// The look in force for this widget alone; nothing where it has it already.
void putOnLookOf(QWidget &widget);
/// The same for all within it as well.
void putOnLook(QWidget &widget);

/// As long as it lives, widgets without a look are not told that palette, font or style are others; putOnLookOf() tells
/// them.
class QuietBareWidgets : public QObject
{
public:
    QuietBareWidgets();
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kompas
