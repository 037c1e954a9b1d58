// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace kompas {

/// The colours of the program by what they mean. Light, dark and paper have the same roles and the same contrast:
/// ink, muted, accent and the three marks reach 4.5 : 1 on card and ground.
struct Theme {
    QColor ground = {}; ///< behind the cards
    QColor card = {};
    QColor edge = {}; ///< of cards, between rows
    QColor ink = {};
    QColor muted = {};
    QColor accent = {};
    QColor onAccent = {};   ///< text on accent
    QColor accentSoft = {}; ///< ground of the chosen page and of hovered things
    QColor grid = {};       ///< of charts
    bool isDark = false;
    bool isStrong = false; ///< high contrast: series are dark on light or light on dark, edges are seen
    bool isGrey = false;   ///< shades of grey; what colours tell apart elsewhere is told by dashes and hatching

    QColor of(Role role) const;
    QColor of(Mark mark) const;

    static Theme light();
    static Theme dark();
    /// High contrast: 7 : 1 for text, 4.5 : 1 for edges and series.
    static Theme contrast(bool dark);
    static Theme paper();
    static Theme greyPaper(); ///< for printers without colours

    bool operator==(const Theme &) const = default;
};

/// The text font, compiled into the program (Noto Sans: digits of equal width), at a size in pixels.
QFont textFont(int pixels, bool strong = false);

/// Loads the fonts and gives the application style, palette and style sheet. May be called again to switch.
///
/// The style sheet knows these dynamic properties, set with `setProperty` before the widget is shown:
///   QFrame     card = true              white surface with an edge and 8 px corners
///   QPushButton, QToolButton
///              primary = true           filled with the accent: the one main action of a place
///              filter = true            a value that opens a menu (period, team, ...); set text and a menu
///              chip = true             something that a click takes away
///              segment = first | middle | last   checkable; side by side without gaps they form a toggle
///              quiet = true             text in the accent colour, no edge: "undo", "open"
///   QListView, QListWidget, QTreeView
///              pages = true             the page list at the left: no edge, rounded chosen row
///   QLabel     muted = true | strong = true | title = true (20 px) | section = true (small heading above a group)
///   QLabel     mark = good | attention | bad           coloured; the text says it in words
///   QFrame     line = true              a hairline
///   QWidget    bar = top | bottom | side           bars of the window: card colour with an edge towards the page
/// `zoom` is the text size in percent: sizes of text and what surrounds it grow with it, lines do not.
QString styleSheetOf(const Theme &theme, int zoom = 100);
void applyTheme(QApplication &application, const Theme &theme, int zoom = 100);
/// The theme but for the style sheet: what widgets go by while they are made. Where there is a sheet Qt gives a widget
/// its style anew for everything that is put around it, so a window of many widgets is made first and gets it then.
void applyThemeWithoutSheet(const Theme &theme, int zoom);
/// Whether the desktop asks for dark windows, as far as its palette shows. Replaces the palette of the application by
/// that of the desktop for the moment.
bool systemIsDark();
/// The text size in force, in percent; for what is painted in pixels of its own.
int textZoom();
/// textFont() of the screen: grows with the text size, which paper does not.
QFont screenFont(int pixels, bool strong = false);

} // namespace kompas
