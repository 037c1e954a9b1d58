// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

/// What a verb said and how it ended.
struct Said {
    int status = 0;
    QString out = {};
    QString error = {};

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs a verb in this process, in English, on Sunday 22 November 2026 at noon.
inline Said runWords(const QStringList &words)
{
    QBuffer out;
    QBuffer error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Terminal terminal{out, error, 1795345200, QStringLiteral("en")};
    const int status = runVerb(words, terminal);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
}

/// The words of a line, parted by blanks.
inline Said runLine(const QString &line)
{
    return runWords(line.split(u' ', Qt::SkipEmptyParts));
}

inline bool writeText(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The keys of the first object, as they stand in the text.
inline QString firstKeys(const QString &json)
{
    QStringList keys;
    int depth = 0;
    const QString first = json.mid(json.indexOf(u'{'));
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] == u'"') {
            qsizetype end = first.indexOf(u'"', i + 1);
            while (first[end - 1] == u'\\')
                end = first.indexOf(u'"', end + 1);
            if (depth == 1 && first.mid(end + 1, 1) == u":")
                keys << first.mid(i + 1, end - i - 1);
            i = end;
        } else if (first[i] == u'{' || first[i] == u'[') {
            ++depth;
        } else if (first[i] == u'}' || first[i] == u']') {
            if (--depth == 0)
                break;
        }
    }
    return keys.join(u' ');
}

} // namespace kompas
