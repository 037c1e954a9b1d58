// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_link.h"

#include <QCoreApplication>

namespace kompas {

QString linkSetting(const QString &source)
{
    return QStringLiteral("link.") + source;
}

Result<QUrl> recordLink(const QString &linkTemplate, const QString &id)
{
    const QString mark = QStringLiteral("{id}");
    const QString trimmed = linkTemplate.trimmed();
    if (!trimmed.contains(mark))
        return Error{QCoreApplication::translate("Link", "“%1” has no {id}. Write {id} where the number of the ticket "
                                                         "stands, as in https://desk.example/tickets/{id}.")
                         .arg(linkTemplate),
                     {},
                     false};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    const QUrl url(QString(trimmed).replace(mark, encoded), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    // The number may not choose the computer that is asked.
    const QString host = QUrl(QString(trimmed).replace(mark, QStringLiteral("0")), QUrl::StrictMode).host();
    if (!url.isValid() || !isWeb || host.isEmpty() || url.host() != host)
        return Error{QCoreApplication::translate("Link", "“%1” is no web address. It begins with https:// or http://, "
                                                         "as in https://desk.example/tickets/{id}.")
                         .arg(linkTemplate),
                     url.errorString(), false};
    return url;
}

} // namespace kompas
