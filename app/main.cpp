// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/running_window.h"
#include "core/base/memory.h"
#include "resources/example/example.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace kompas;

constexpr const char *noDisplay = QT_TRANSLATE_NOOP(
    "Program", "there is no display for the window; `servicekompas help` lists what goes without one");

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("servicekompas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KOMPAS_VERSION));
}

QStringList argumentsAfterName(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int runWithoutWindow(int argc, char **argv, const QStringList &arguments)
{
    if (!verbDraws(arguments)) {
        const QCoreApplication application(argc, argv);
        nameProgram();
        return runVerb(arguments);
    }
    // Drawing on paper needs no display, and a remembered one may be out of reach.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What goes wrong is said in one line of our own; Qt's remarks about the environment are none of it.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QApplication application(argc, argv);
    nameProgram();
    return runVerb(arguments);
}

/// Only the folder of $XDG_RUNTIME_DIR is the user's own for certain.
QString runtimeFolder()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
}

QStringList absolutePaths(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    return absolute;
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    QApplication::alert(&window);
}

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    RunningWindow running(runtimeFolder());
    if (running.handOver(absolutePaths(arguments)))
        return Done;
    const Settings settings = loadSettings();
    const QApplication application(argc, argv);
    nameProgram();
    MainWindow window(settings, systemQuestions(),
                      [](const QString &path, const Progress &progress) { return writeExample(path, progress); });
    window.show();
    if (!arguments.isEmpty())
        window.openPaths(arguments);
    else if (QFileInfo::exists(settings.lastFile))
        window.openPaths({settings.lastFile});
    running.setReceiver([&window](const QStringList &paths) {
        bringToFront(window);
        window.openPaths(paths);
    });
    return QApplication::exec();
}

/// In the language of the window, which is not there to say it.
int complainOfNoDisplay()
{
    const Words words = Words::of(loadSettings().language);
    const QString text = words.translate("Program", noDisplay);
    std::fputs(qPrintable(QStringLiteral("servicekompas: %1\n").arg(text)), stderr);
    return CouldNot;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of a hash shows in PDF files
    keepFreedMemory();
    const QStringList arguments = argumentsAfterName(argc, argv);
    if (isVerb(arguments))
        return runWithoutWindow(argc, argv, arguments);
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return complainOfNoDisplay();
    return runWindow(argc, argv, arguments);
}
