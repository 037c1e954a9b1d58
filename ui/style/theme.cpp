// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/theme_now.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

namespace kompas {

namespace {

constexpr const char *sheet = R"(
QToolTip { background: @card; color: @ink; border: 1px solid @edge; padding: 4px 6px; }
QFrame[card="true"] { background: @card; border: 1px solid @edge; border-radius: 8px; }
QFrame[line="true"] { background: @edge; border: none; max-height: 1px; min-height: 1px; }
QWidget[bar="top"] { background: @ground; }
QWidget[bar="bottom"] { background: @card; border-top: 1px solid @edge; }
QWidget[bar="side"] { background: @card; border-right: 1px solid @edge; }
QLabel[muted="true"] { color: @muted; }
QLabel[strong="true"] { font-weight: bold; }
QLabel[title="true"] { font-size: 20px; font-weight: bold; }
QLabel[heading="true"] { font-size: 14px; font-weight: bold; }
QLabel[section="true"] { color: @muted; font-size: 12px; }
QLabel[mark="good"] { color: @good; }
QLabel[mark="attention"] { color: @attention; }
QLabel[mark="bad"] { color: @bad; }

QPushButton, QToolButton { background: @card; color: @ink; border: 1px solid @edge; border-radius: 6px;
    padding: 5px 12px; min-height: 20px; }
QPushButton:hover, QToolButton:hover { background: @soft; }
QPushButton:pressed, QToolButton:pressed { background: @edge; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @ground; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: @accent; color: @onAccent;
    border: 1px solid @accent; font-weight: bold; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @deep; border-color: @deep; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid @ink; }
QPushButton[primary="true"]:disabled { background: @ground; color: @muted; border-color: @edge; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { background: transparent; color: @accent; border-color: transparent; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: @soft; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border: 2px solid @accent; }
QPushButton[filter="true"], QToolButton[filter="true"] { text-align: left; padding-right: 24px; }
QPushButton[filter="true"]:focus, QToolButton[filter="true"]:focus { padding-right: 23px; }
QPushButton[filter="true"][active="true"] { background: @soft; border-color: @accent; }
QPushButton[chip="true"] { background: @soft; color: @ink; border: 1px solid @edge; border-radius: 13px;
    padding: 2px 12px; }
QPushButton[chip="true"]:hover { border-color: @accent; }
QPushButton[chip="true"]:focus { border: 2px solid @accent; padding: 1px 11px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-origin: padding;
    subcontrol-position: center right; right: 8px; image: url(:/style/arrow-down.png); width: 9px; height: 5px; }
QPushButton[segment="first"], QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"], QToolButton[segment="middle"] { border-radius: 0; border-left-width: 0; }
QPushButton[segment="last"], QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0;
    border-left-width: 0; }
QPushButton[segment="middle"]:focus, QToolButton[segment="middle"]:focus,
QPushButton[segment="last"]:focus, QToolButton[segment="last"]:focus { border-left-width: 2px; }
QPushButton[segment]:checked, QToolButton[segment]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[segment]:checked:focus, QToolButton[segment]:checked:focus { border: 2px solid @ink; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextEdit { background: @card; color: @ink;
    border: 1px solid @edge; border-radius: 6px; padding: 4px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus,
QTextEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled { color: @muted; background: @ground; }
QComboBox, QDateEdit { padding-right: 22px; min-height: 20px; }
QComboBox:focus, QDateEdit:focus { padding-right: 21px; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right;
    border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url(:/style/arrow-down.png); width: 9px; height: 5px; }
QSpinBox, QDoubleSpinBox { min-height: 20px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; width: 22px; border: none; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/style/arrow-up.png); width: 9px; height: 5px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @edge;
    selection-background-color: @soft; selection-color: @ink; outline: none; }
QTableView QComboBox { padding-top: 2px; padding-bottom: 2px; margin: 3px 0; }

*[room="number"] { min-width: 72px; max-width: 72px; }
*[room="date"] { min-width: 108px; }
QFrame[room="list"] { min-width: 308px; max-width: 378px; }

QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @card; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/check-@shade.png); }
QCheckBox:focus { color: @accent; }

QListView[pages="true"], QTreeView[pages="true"] { background: @card; border: none; outline: none; padding: 8px; }
QListView[pages="true"]::item, QTreeView[pages="true"]::item { padding: 3px 12px; border-radius: 6px; color: @ink; }
QListView[pages="true"]::item:hover, QTreeView[pages="true"]::item:hover { background: @ground; }
QListView[pages="true"]::item:selected, QTreeView[pages="true"]::item:selected { background: @soft; color: @accent; }
QListView[pages="true"]::item:selected:focus, QTreeView[pages="true"]::item:selected:focus { border: 1px solid @accent; }
QListView[pages="true"]::item:disabled { color: @muted; background: transparent; padding: 11px 12px 0 12px; }

QListView { background: @card; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 4px; outline: none;
    selection-background-color: @soft; selection-color: @accent; }
QListView:focus { border-color: @accent; }
QListView::item { padding: 3px 8px; border-radius: 4px; color: @ink; }
QListView::item:hover { background: @ground; }
QListView::item:selected { background: @soft; color: @accent; }
QListView::item:disabled { color: @muted; background: transparent; }
QListView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @card; }
QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/check-@shade.png); }

QTabWidget::pane { border: none; border-top: 1px solid @edge; top: -1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar QToolButton { background: @card; border: 1px solid @edge; border-radius: 4px; padding: 0; min-height: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:hover { color: @ink; background: @soft; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { background: @soft; }
QTabBar::tab:disabled { color: @thumb; }

QTableView { background: @card; alternate-background-color: @card; color: @ink; gridline-color: transparent;
    border: none; selection-background-color: @soft; selection-color: @ink; outline: none; }
QTableView::item { border-bottom: 1px solid @edge; padding: 4px 6px; }
QTableView::item:focus { border: 1px solid @accent; padding: 3px 4px; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @edge;
    padding: 5px 6px; font-weight: normal; }
QTableCornerButton::section { background: @card; border: none; }

QMenu { background: @card; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @soft; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @edge; margin: 4px 8px; }
QMenuBar { background: @ground; border-bottom: 1px solid @edge; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @soft; }
QProgressBar { background: @edge; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @thumb; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.of(Mark::Bad));
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, mixed(theme.card, theme.edge, 0.3));
    palette.setColor(QPalette::Midlight, mixed(theme.card, theme.edge, 0.6));
    palette.setColor(QPalette::Mid, theme.edge);
    palette.setColor(QPalette::Dark, mixed(theme.edge, theme.muted, 0.5));
    palette.setColor(QPalette::Shadow, theme.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

void loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const char *file :
             {":/fonts/NotoSans-Regular.ttf", ":/fonts/NotoSans-Bold.ttf", ":/fonts/NotoSansMath-Regular.ttf"})
            all = QFontDatabase::addApplicationFont(QString::fromLatin1(file)) >= 0 && all;
        return all;
    }();
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

/// Neighbours of a stack and of a bar of parts differ by two steps at least.
QColor greyOf(Role role)
{
    switch (role) {
    case Role::Series1:
        return QColor(0x3c3c3c);
    case Role::Series2:
        return QColor(0xa8a8a8);
    case Role::Series3:
        return QColor(0x6c6c6c);
    case Role::Series4:
        return QColor(0xd4d4d4);
    case Role::Series5:
        return QColor(0x808080);
    case Role::Good:
        return QColor(0x5a5a5a);
    case Role::Attention:
        return QColor(0x4a4a4a);
    case Role::Bad:
        return QColor(Qt::black);
    case Role::Neutral:
        return QColor(0xc8c8c8);
    }
    return QColor(Qt::black);
}

} // namespace

namespace {

QColor strongColour(Role role, bool dark)
{
    switch (role) {
    case Role::Series1:
        return dark ? QColor(0x7fd0f5) : QColor(0x005a87);
    case Role::Series2:
        return dark ? QColor(0xffb866) : QColor(0x9a5200);
    case Role::Series3:
        return dark ? QColor(0xd0b5f0) : QColor(0x5b3a8e);
    case Role::Series4:
        return dark ? QColor(0xb5c5d5) : QColor(0x4a5f73);
    case Role::Series5:
        return dark ? QColor(0xf0c0e2) : QColor(0x8f3d72);
    case Role::Good:
        return dark ? QColor(0x6fe3ad) : QColor(0x005c3c);
    case Role::Attention:
        return dark ? QColor(0xffc861) : QColor(0x714400);
    case Role::Bad:
        return dark ? QColor(0xff9a8c) : QColor(0x9c1b0b);
    case Role::Neutral:
        return dark ? QColor(0x98a4b0) : QColor(0x5f6a76);
    }
    return {};
}

int zoomInForce = 100;

Theme &themeInForce()
{
    static Theme theme = Theme::light();
    return theme;
}

} // namespace

QColor Theme::of(Role role) const
{
    if (isStrong)
        return strongColour(role, isDark);
    if (isGrey)
        return greyOf(role);
    switch (role) {
    case Role::Series1:
        return isDark ? QColor(0x4fb3dc) : QColor(0x0b6e99);
    case Role::Series2:
        return isDark ? QColor(0xf0a04b) : QColor(0xe08a1e);
    case Role::Series3:
        return isDark ? QColor(0xb79ad8) : QColor(0x7a5ba6);
    case Role::Series4:
        return isDark ? QColor(0x7f97ad) : QColor(0x9db4c8);
    case Role::Series5:
        return isDark ? QColor(0xdba6cc) : QColor(0xc98bb0);
    case Role::Good:
        return isDark ? QColor(0x4cc38a) : QColor(0x0a7d5a);
    case Role::Attention:
        return isDark ? QColor(0xe0a33e) : QColor(0xa86a00);
    case Role::Bad:
        return isDark ? QColor(0xf0786a) : QColor(0xc4432b);
    case Role::Neutral:
        return isDark ? QColor(0x5b6672) : QColor(0xc5ccd4);
    }
    return ink;
}

QColor Theme::of(Mark mark) const
{
    switch (mark) {
    case Mark::None:
        return muted;
    case Mark::Good:
        return of(Role::Good);
    case Mark::Attention:
        return isDark || isStrong || isGrey ? of(Role::Attention) : QColor(0x9a6000);
    case Mark::Bad:
        return of(Role::Bad);
    }
    return ink;
}

Theme Theme::light()
{
    return {.ground = QColor(0xf5f6f8),
            .card = QColor(0xffffff),
            .edge = QColor(0xe2e5ea),
            .ink = QColor(0x1d2733),
            .muted = QColor(0x667282),
            .accent = QColor(0x0b6e99),
            .onAccent = QColor(0xffffff),
            .accentSoft = QColor(0xe8f2f7),
            .grid = QColor(0xedf0f3),
            .isDark = false};
}

Theme Theme::dark()
{
    return {.ground = QColor(0x14181d),
            .card = QColor(0x1c2229),
            .edge = QColor(0x323b45),
            .ink = QColor(0xe6eaef),
            .muted = QColor(0x9aa6b4),
            .accent = QColor(0x4fb3dc),
            .onAccent = QColor(0x0d1a22),
            .accentSoft = QColor(0x1e3441),
            .grid = QColor(0x2a323b),
            .isDark = true};
}

Theme Theme::contrast(bool dark)
{
    Theme theme = dark ? Theme::dark() : Theme::light();
    theme.isStrong = true;
    theme.ground = theme.card = dark ? QColor(Qt::black) : QColor(Qt::white);
    theme.ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    theme.edge = theme.muted = dark ? QColor(0xd0d6dc) : QColor(0x3a434d);
    theme.accent = dark ? QColor(0x8fd8ff) : QColor(0x004c73);
    theme.onAccent = theme.card;
    theme.accentSoft = dark ? QColor(0x12303f) : QColor(0xd8ecf6);
    theme.grid = dark ? QColor(0x4a5560) : QColor(0xb0b8c0);
    return theme;
}

Theme Theme::paper()
{
    Theme theme = light();
    theme.ground = theme.card;
    return theme;
}

Theme Theme::greyPaper()
{
    return {.ground = QColor(0xffffff),
            .card = QColor(0xffffff),
            .edge = QColor(0xd8d8d8),
            .ink = QColor(Qt::black),
            .muted = QColor(0x5c5c5c),
            .accent = QColor(0x3c3c3c),
            .onAccent = QColor(0xffffff),
            .accentSoft = QColor(0xeeeeee),
            .grid = QColor(0xe8e8e8),
            .isDark = false,
            .isGrey = true};
}

QFont textFont(int pixels, bool strong)
{
    loadFonts();
    // Noto Sans has neither minus (U+2212) nor ≤; the font of mathematics lends them, on every machine the same.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")});
    font.setPixelSize(pixels);
    font.setBold(strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont screenFont(int pixels, bool strong)
{
    return textFont(std::max(1, qRound(pixels * zoomInForce / 100.0)), strong);
}

bool systemIsDark()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return isDark;
}

Theme themeNow()
{
    return themeInForce();
}

int textZoom()
{
    return zoomInForce;
}

namespace {

/// Sizes from 3 pixels on grow; thinner ones are lines.
QString zoomed(const QString &text, int zoom)
{
    static const QRegularExpression size(QStringLiteral("\\b(\\d+)px"));
    QString result;
    qsizetype at = 0;
    for (auto found = size.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int pixels = match.captured(1).toInt();
        result += text.mid(at, match.capturedStart(1) - at);
        result += QString::number(pixels < 3 ? pixels : qRound(pixels * zoom / 100.0));
        at = match.capturedEnd(1);
    }
    return result + text.mid(at);
}

/// While one sheet is off and the next is not on, nothing needs to be laid out for it.
class DeafToStyle : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::StyleChange; }
};

} // namespace

QString styleSheetOf(const Theme &theme, int zoom)
{
    QString text = zoomed(QString::fromLatin1(sheet), zoom);
    const std::pair<const char *, QColor> colours[] = {
        // No name begins another.
        {"@onAccent", theme.onAccent},
        {"@attention", theme.of(Mark::Attention)},
        {"@accent", theme.accent},
        {"@ground", theme.ground},
        {"@muted", theme.muted},
        {"@thumb", mixed(theme.edge, theme.muted, 0.4)},
        {"@card", theme.card},
        {"@edge", theme.edge},
        {"@good", theme.of(Mark::Good)},
        {"@soft", theme.accentSoft},
        {"@deep", mixed(theme.accent, theme.ink, 0.2)},
        {"@bad", theme.of(Mark::Bad)},
        {"@ink", theme.ink},
    };
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    text.replace(QLatin1String("@shade"), theme.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    return text;
}

void applyThemeWithoutSheet(const Theme &theme, int zoom)
{
    static bool hasStyle = false;
    if (!hasStyle)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    hasStyle = true;
    zoomInForce = zoom;
    themeInForce() = theme;
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(screenFont(13));
}

void applyTheme(QApplication &application, const Theme &theme, int zoom)
{
    const QString sheetText = styleSheetOf(theme, zoom);
    const bool isOther = application.styleSheet() != sheetText;
    // Where a sheet replaces another, Qt polishes every widget once for each of its ancestors; where there was none,
    // once.
    DeafToStyle deaf;
    application.installEventFilter(&deaf);
    if (isOther)
        application.setStyleSheet(QString());
    applyThemeWithoutSheet(theme, zoom);
    application.removeEventFilter(&deaf);
    if (isOther)
        application.setStyleSheet(sheetText);
}

} // namespace kompas
