// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/steps.h"
#include "ui/style/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>

namespace kompas {

/// Gives a window other colours or another text size while it stays alive: the old look is taken off and the new one
/// put on widget by widget, between events. What is seen stands still as it was meanwhile and changes at once; what is
/// hidden gets its look after that, or when it is shown.
class LookChange : public QObject
{
    Q_OBJECT

public:
    explicit LookChange(QWidget &window);
    ~LookChange() override;

    struct Wishes {
        Theme theme = {};
        int zoom = 100;                       ///< percent
        QWidget *later = nullptr;             ///< what puts its new look on itself, between `worn` and `isPainted`
        std::function<void()> worn = {};      ///< called when all other that is seen wears the new look
        std::function<bool()> isPainted = {}; ///< whether it may be seen
        std::function<void()> done = {};      ///< called when all that is hidden wears it too
    };
    /// At once when the window is not seen. Starting anew drops the change that is under way.
    void start(const Wishes &wishes);
    bool isRunning() const { return m_steps.isRunning() || m_patience.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Widgets = std::deque<QPointer<QWidget>>;

    void takeOff(std::vector<QPointer<QWidget>> wearing, std::function<void()> then);
    void putOn(Widgets &bare, std::function<void()> then);
    void freeze();
    void change();
    void release();
    void thaw();

    QWidget &m_window;
    Wishes m_wishes = {};
    Steps m_steps;
    QTimer m_patience;
    Widgets m_seen = {};                          ///< without a look, to get it first
    Widgets m_hidden = {};                        ///< without a look, to get it at last
    std::vector<QPointer<QWidget>> m_frozen = {}; ///< windows that are not painted
    bool m_isHolding = false;                     ///< layouts
    std::vector<QPointer<QObject>> m_held = {};   ///< whose layout waits: each would else be made for every widget anew
};

} // namespace kompas
