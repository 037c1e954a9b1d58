// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace kompas {

/// Work that must be done in the thread of the window, such as painting charts, in small steps between events, so that
/// the window stays alive. Starting anew drops the work that is under way.
class Steps : public QObject
{
    Q_OBJECT

public:
    explicit Steps(QObject *parent = nullptr);

    /// `step` does a little (some milliseconds) and says whether there is more; `done` is called at the end, not after
    /// cancel().
    void start(std::function<bool()> step, std::function<void()> done = {});
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void runningChanged(bool running);
    void stepped(); ///< at most a hundred times a second

private:
    void work();

    QTimer m_timer;
    std::function<bool()> m_step = {};
    std::function<void()> m_done = {};
};

} // namespace kompas
