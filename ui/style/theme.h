// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace kompas {

/// The colours of the program by what they mean. Light, dark and paper have the same roles and the same contrast.
struct Theme {
    QColor ground = {}; ///< behind the cards
    QColor card = {};
    QColor edge = {}; ///< of cards, between rows
    QColor ink = {};
    QColor muted = {};
    QColor accent = {};
    QColor accentSoft = {}; ///< ground of the chosen page and of hovered things
    QColor grid = {};       ///< of charts
    bool isDark = false;

    QColor of(Role role) const;
    QColor of(Mark mark) const;

    static Theme light();
    static Theme dark();
    static Theme paper();
};

/// The text font, compiled into the program (Noto Sans: digits of equal width), at a size in pixels.
QFont textFont(int pixels, bool strong = false);

/// Loads the fonts and gives the application style, palette and style sheet. May be called again to switch.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace kompas
