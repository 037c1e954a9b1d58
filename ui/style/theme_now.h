// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>

namespace kompas {

/// The theme that the application has been given, for widgets that are not handed it.
inline Theme themeNow()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::dark() : Theme::light();
}

} // namespace kompas
