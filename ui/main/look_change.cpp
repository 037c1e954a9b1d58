// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/look_change.h"

#include "ui/style/later_look.h"

#include <QApplication>
#include <QEvent>

namespace kompas {

namespace {

constexpr int millisecondsBetweenLooks = 4;

/// What is not seen within a widget, the topmost of each: other pages, the list of records, menus, what a page does not
/// show now. The parts of a scroll area come and go with its content, so they belong to it.
void collectHidden(const QWidget &within, std::vector<QPointer<QWidget>> &wearing)
{
    for (QObject *child : within.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->objectName().startsWith(u"qt_"))
            continue;
        if (widget->isHidden())
            std::ranges::move(wearingLook(*widget), std::back_inserter(wearing));
        else
            collectHidden(*widget, wearing);
    }
}

} // namespace

LookChange::LookChange(QWidget &window) : m_window(window)
{
    m_patience.setInterval(millisecondsBetweenLooks);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_wishes.isPainted())
            return;
        m_patience.stop();
        thaw();
    });
}

LookChange::~LookChange() = default;

void LookChange::start(const Wishes &wishes)
{
    m_wishes = wishes;
    m_patience.stop();
    m_steps.cancel();
    qApp->installEventFilter(this);
    std::vector<QPointer<QWidget>> hidden;
    if (m_window.isVisible())
        collectHidden(m_window, hidden);
    takeOff(std::move(hidden), [this] {
        freeze();
        takeOff(m_window.isVisible() ? wearingLook(m_window) : std::vector<QPointer<QWidget>>(), [this] { change(); });
    });
}

void LookChange::takeOff(std::vector<QPointer<QWidget>> wearing, std::function<void()> then)
{
    if (wearing.empty())
        return then();
    m_steps.start(
        [this, wearing = std::move(wearing), next = std::size_t(0)]() mutable {
            const QPointer<QWidget> widget = wearing[next++];
            if (widget && widget->testAttribute(Qt::WA_WState_Polished)) {
                const bool waits = !widget->isVisible() || (m_wishes.later && m_wishes.later->isAncestorOf(widget));
                takeOffLookOf(*widget);
                (waits ? m_hidden : m_seen).push_back(widget);
            }
            return next < wearing.size();
        },
        std::move(then));
}

void LookChange::putOn(Widgets &bare, std::function<void()> then)
{
    if (bare.empty())
        return then();
    m_steps.start(
        [&bare] {
            const QPointer<QWidget> widget = bare.front();
            bare.pop_front();
            if (widget)
                putOnLookOf(*widget);
            return !bare.empty();
        },
        std::move(then));
}

void LookChange::freeze()
{
    m_isHolding = true;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (!each->isVisible() || !each->updatesEnabled())
            continue;
        each->setUpdatesEnabled(false);
        m_frozen.emplace_back(each);
    }
}

void LookChange::change()
{
    {
        const QuietBareWidgets quiet;
        applyTheme(*qApp, m_wishes.theme, m_wishes.zoom);
    }
    putOn(m_seen, [this] {
        release();
        m_wishes.worn();
        if (m_wishes.isPainted())
            thaw();
        else
            m_patience.start();
    });
}

void LookChange::release()
{
    m_isHolding = false;
    for (const QPointer<QObject> &each : std::exchange(m_held, {})) {
        if (each)
            QCoreApplication::postEvent(each, new QEvent(QEvent::LayoutRequest));
    }
}

void LookChange::thaw()
{
    for (const QPointer<QWidget> &each : std::exchange(m_frozen, {})) {
        if (each)
            each->setUpdatesEnabled(true);
    }
    putOn(m_hidden, [this] {
        qApp->removeEventFilter(this);
        m_wishes.done();
    });
}

bool LookChange::eventFilter(QObject *watched, QEvent *event)
{
    // A page, a menu, or a scroll bar for which there was no need before.
    if (event->type() == QEvent::Show && watched->isWidgetType())
        putOnLookOf(*static_cast<QWidget *>(watched));
    if (!m_isHolding || event->type() != QEvent::LayoutRequest)
        return false;
    m_held.emplace_back(watched);
    return true;
}

} // namespace kompas
