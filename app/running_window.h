// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <QStringList>

#include <functional>
#include <memory>

namespace kompas {

/// The one window of a user. A later start hands its files to it through a local (Unix) socket in a folder that only
/// the user can read, and ends. No network is involved.
class RunningWindow
{
public:
    /// `folder` belongs to the user alone: that of $XDG_RUNTIME_DIR.
    explicit RunningWindow(const QString &folder);
    ~RunningWindow();
    RunningWindow(const RunningWindow &) = delete;
    RunningWindow &operator=(const RunningWindow &) = delete;

    /// True when another window runs and has taken the paths; none only brings it to the front. Otherwise this process
    /// listens from now on, also where one that crashed has left its socket. Where nothing can be listened on the
    /// window simply opens.
    bool handOver(const QStringList &paths);
    /// Called with what later starts hand over.
    void setReceiver(std::function<void(const QStringList &paths)> receive) { m_receive = std::move(receive); }

private:
    bool ask(const QStringList &paths) const;
    void listen();
    void answer();

    QString m_path;
    int m_listener = -1;
    std::unique_ptr<QSocketNotifier> m_notifier = {};
    std::function<void(const QStringList &)> m_receive = {};
};

} // namespace kompas
