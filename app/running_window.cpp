// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_window.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace kompas {

namespace {

constexpr int patience = 2000; // milliseconds for a window to answer; one that hangs is not waited for
constexpr qsizetype longestMessage = 1 << 20;
constexpr char taken = 'k';

std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return std::nullopt;
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

bool isReady(int socket, short event)
{
    pollfd wait{socket, event, 0};
    return poll(&wait, 1, patience) == 1 && (wait.revents & event);
}

bool writeAll(int socket, const QByteArray &message)
{
    qsizetype written = 0;
    while (written < message.size()) {
        const ssize_t part =
            send(socket, message.constData() + written, static_cast<size_t>(message.size() - written), MSG_NOSIGNAL);
        if (part <= 0)
            return false;
        written += part;
    }
    return true;
}

/// Everything until the other side has no more to say.
QByteArray readAll(int socket)
{
    QByteArray message;
    char part[4096];
    while (message.size() < longestMessage && isReady(socket, POLLIN)) {
        const ssize_t size = recv(socket, part, sizeof part, 0);
        if (size <= 0)
            break;
        message.append(part, size);
    }
    return message;
}

} // namespace

RunningWindow::RunningWindow(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("servicekompas.socket")))
{
}

RunningWindow::~RunningWindow()
{
    m_notifier.reset();
    if (m_listener < 0)
        return;
    close(m_listener);
    QFile::remove(m_path);
}

bool RunningWindow::handOver(const QStringList &paths)
{
    if (m_path.isEmpty())
        return false;
    // Of two that start at once, one listens and the other hands over.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(patience))
        return false;
    if (ask(paths))
        return true;
    listen();
    return false;
}

bool RunningWindow::ask(const QStringList &paths) const
{
    const std::optional<sockaddr_un> address = addressOf(m_path);
    const int talk = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (talk < 0 || !address)
        return false;
    bool done = connect(talk, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0;
    if (done) {
        QByteArray message;
        for (const QString &path : paths)
            message += QFile::encodeName(path) + '\0';
        char reply = 0;
        done = writeAll(talk, message) && shutdown(talk, SHUT_WR) == 0 && isReady(talk, POLLIN)
               && recv(talk, &reply, 1, 0) == 1 && reply == taken;
    }
    close(talk);
    return done;
}

void RunningWindow::listen()
{
    const std::optional<sockaddr_un> address = addressOf(m_path);
    if (!address)
        return;
    QFile::remove(m_path); // of one that crashed
    m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const mode_t before = umask(0177);
    const bool bound = m_listener >= 0
                       && bind(m_listener, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0
                       && ::listen(m_listener, 8) == 0;
    umask(before);
    if (!bound) {
        if (m_listener >= 0)
            close(m_listener);
        m_listener = -1;
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_listener, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { answer(); });
}

void RunningWindow::answer()
{
    const int talk = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (talk < 0)
        return;
    const QByteArray message = readAll(talk);
    writeAll(talk, QByteArray(1, taken));
    close(talk);
    QStringList paths;
    for (const QByteArray &name : message.split('\0')) {
        if (!name.isEmpty())
            paths.append(QFile::decodeName(name));
    }
    if (m_receive)
        m_receive(paths);
}

} // namespace kompas
