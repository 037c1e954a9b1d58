// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/later_look.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace kompas;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Look {
    const char *name;
    Theme theme;
    double text;  ///< least contrast of text
    double parts; ///< least contrast of series and edges; 0: not asked for
};

std::vector<Look> looks()
{
    return {{"light", Theme::light(), 4.5, 0},
            {"dark", Theme::dark(), 4.5, 0},
            {"contrast on light", Theme::contrast(false), 7, 4.5},
            {"contrast on dark", Theme::contrast(true), 7, 4.5}};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsMeasured();
    void textIsReadable();
    void seriesAndEdgesAreSeen();
    void sizesGrowAndLinesDoNot();
    void textSizeIsAppliedAtOnce();
    void hiddenWidgetsAreToldLater();
};

void TestTheme::contrastIsMeasured()
{
    QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
}

void TestTheme::textIsReadable()
{
    for (const Look &look : looks()) {
        const Theme &theme = look.theme;
        const std::vector<std::tuple<const char *, QColor, QColor>> pairs = {
            {"ink on card", theme.ink, theme.card},
            {"ink on ground", theme.ink, theme.ground},
            {"ink on soft", theme.ink, theme.accentSoft},
            {"muted on card", theme.muted, theme.card},
            {"muted on ground", theme.muted, theme.ground},
            {"accent on card", theme.accent, theme.card},
            {"accent on ground", theme.accent, theme.ground},
            {"accent on soft", theme.accent, theme.accentSoft},
            {"text on accent", theme.onAccent, theme.accent},
            {"good on card", theme.of(Mark::Good), theme.card},
            {"attention on card", theme.of(Mark::Attention), theme.card},
            {"bad on card", theme.of(Mark::Bad), theme.card},
        };
        for (const auto &[what, text, behind] : pairs)
            QVERIFY2(contrast(text, behind) >= (text == theme.accent ? 4.5 : look.text),
                     qPrintable(QStringLiteral("%1, %2: %3")
                                    .arg(QLatin1String(look.name), QLatin1String(what))
                                    .arg(contrast(text, behind))));
    }
}

void TestTheme::seriesAndEdgesAreSeen()
{
    for (const Look &look : looks()) {
        for (const Role role : {Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5, Role::Good,
                                Role::Attention, Role::Bad, Role::Neutral})
            QVERIFY2(contrast(look.theme.of(role), look.theme.card) >= look.parts,
                     qPrintable(QStringLiteral("%1, series %2: %3")
                                    .arg(QLatin1String(look.name))
                                    .arg(static_cast<int>(role))
                                    .arg(contrast(look.theme.of(role), look.theme.card))));
        QVERIFY2(contrast(look.theme.edge, look.theme.card) >= look.parts, look.name);
    }
}

void TestTheme::sizesGrowAndLinesDoNot()
{
    const QString usual = styleSheetOf(Theme::light());
    const QString large = styleSheetOf(Theme::light(), 200);
    QVERIFY(usual.contains(QStringLiteral("padding: 5px 12px")));
    QVERIFY(large.contains(QStringLiteral("padding: 10px 24px")));
    QVERIFY(large.contains(QStringLiteral("border: 1px solid")));
    static const QRegularExpression colourName(QStringLiteral("@[a-z]"));
    for (const Look &look : looks())
        QVERIFY2(!styleSheetOf(look.theme).contains(colourName), look.name);
}

void TestTheme::textSizeIsAppliedAtOnce()
{
    QPushButton button(QStringLiteral("Text"));
    applyTheme(*qApp, Theme::light());
    button.ensurePolished();
    const QSize usual = button.sizeHint();
    applyTheme(*qApp, Theme::light(), 200);
    button.ensurePolished();
    QCOMPARE(textZoom(), 200);
    QVERIFY(button.sizeHint().height() >= 2 * usual.height() - 8);
    QVERIFY(screenFont(13).pixelSize() == 26 && textFont(13).pixelSize() == 13);
    applyTheme(*qApp, Theme::light());
    QCOMPARE(button.sizeHint(), usual);
}

namespace {

/// Counts what it is told of a new look.
class Listener : public QWidget
{
public:
    using QWidget::QWidget;
    int told = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
            ++told;
        QWidget::changeEvent(event);
    }
};

} // namespace

void TestTheme::hiddenWidgetsAreToldLater()
{
    applyTheme(*qApp, Theme::light());
    QWidget window;
    auto *seen = new QPushButton(QStringLiteral("seen"), &window);
    auto *page = new QWidget(&window);
    auto *within = new Listener(page);
    auto *button = new QPushButton(QStringLiteral("hidden"), within);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    page->hide();
    const int height = button->sizeHint().height();
    const std::vector<QPointer<QWidget>> wearing = wearingLook(*page);
    QCOMPARE(wearing.size(), std::size_t(3));
    for (const QPointer<QWidget> &each : wearing)
        takeOffLookOf(*each);
    QVERIFY(wearingLook(*page).empty());
    within->told = 0;
    {
        const QuietBareWidgets quiet;
        applyTheme(*qApp, Theme::dark(), 200);
    }
    QCOMPARE(within->told, 0);
    QVERIFY(seen->sizeHint().height() > height * 3 / 2);
    // One that is no longer quiet hears of what comes.
    putOnLook(*page);
    QVERIFY(within->told >= 2);
    QCOMPARE(wearingLook(*page).size(), std::size_t(3));
    QCOMPARE(button->sizeHint(), QPushButton(QStringLiteral("hidden"), &window).sizeHint());
    QCOMPARE(button->palette().color(QPalette::ButtonText), seen->palette().color(QPalette::ButtonText));
    within->told = 0;
    putOnLook(*page);
    QCOMPARE(within->told, 0);
    applyTheme(*qApp, Theme::light());
    QVERIFY(within->told >= 2);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_theme.moc"
