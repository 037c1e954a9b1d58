// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kompas::testing {

/// Compares a page, as text, line by line with `pages/NAME.txt` beside this file. What differs is left as
/// `servicekompas-page-NAME.txt` in the folder for temporary files.
inline void comparePage(const Document &page, const QString &name)
{
    QFile file(QStringLiteral(KOMPAS_SOURCE_DIR "/tests/core/report/pages/%1.txt").arg(name));
    const QString expected = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString text = plainText(page).replace(QChar(0x00a0), QChar(u' '));
    if (text != expected) {
        QFile actual(QDir::temp().filePath(QStringLiteral("servicekompas-page-%1.txt").arg(name)));
        if (actual.open(QIODevice::WriteOnly))
            actual.write(text.toUtf8());
        const QStringList is = text.split(u'\n');
        const QStringList was = expected.split(u'\n');
        for (qsizetype line = 0; line < std::max(is.size(), was.size()); ++line)
            QCOMPARE(is.value(line), was.value(line));
    }
    QCOMPARE(text, expected);
}

} // namespace kompas::testing
