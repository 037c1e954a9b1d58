// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "resources/example/example.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace kompas;

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

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    const Settings settings = loadSettings();
    if (settings.zoom != 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(settings.zoom / 100.0));
    const QApplication application(argc, argv);
    nameProgram();
    MainWindow window(settings, systemQuestions(),
                      [](const QString &path, const Progress &progress) { return writeExample(path, progress); });
    window.show();
    if (!arguments.isEmpty())
        window.openPaths(arguments);
    else if (QFileInfo::exists(settings.lastFile))
        window.openPaths({settings.lastFile});
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of a hash shows in PDF files
    const QStringList arguments = argumentsAfterName(argc, argv);
    if (isVerb(arguments))
        return runWithoutWindow(argc, argv, arguments);
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs(
            "servicekompas: there is no display for the window; `servicekompas help` lists what goes without one\n",
            stderr);
        return CouldNot;
    }
    return runWindow(argc, argv, arguments);
}
