// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace kompas::testing {

/// What a program writes about a file; says so when it cannot be run.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return QStringLiteral("cannot run ") + program;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a PDF, page after page.
inline QString pdfWords(const QString &path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

} // namespace kompas::testing
