// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ticket_link.h"

#include "core/workbench/record_link.h"
#include "ui/main/questions.h"

#include <QCoreApplication>

namespace kompas {

namespace {

struct TicketLink {
    Q_DECLARE_TR_FUNCTIONS(TicketLink)
};

} // namespace

bool hasTicketLink(const Session &session, const QString &source)
{
    return session.file() && !session.file()->settings.value(linkSetting(source)).isEmpty();
}

Result<QString> openTicketLink(const Session &session, const Questions &questions, const QString &source,
                               const QString &ticket)
{
    const Result<QUrl> link = recordLink(session.file()->settings.value(linkSetting(source)), ticket);
    if (!link)
        return link.error();
    if (!questions.openLink || !questions.openLink(*link))
        return Error{TicketLink::tr("No browser could be started for %1.").arg(link->toString()), {}};
    return TicketLink::tr("%1 was handed to your browser.").arg(link->toString());
}

void askTicketLink(Session &session, const Questions &questions, QWidget *parent, const QString &source,
                   const QString &ticket, const std::function<void()> &then,
                   const std::function<void(const QString &)> &failed)
{
    const QString proposal = QStringLiteral("https://desk.example/tickets/{id}");
    const std::optional<QString> given = questions.askText(
        parent, TicketLink::tr("Link to a ticket"),
        TicketLink::tr("The address of a ticket of “%1” in your browser, with {id} in the place of its number:")
            .arg(source),
        session.file()->settings.value(linkSetting(source), proposal));
    if (!given)
        return;
    const QString linkTemplate = given->trimmed();
    if (const Result<QUrl> link = recordLink(linkTemplate, ticket); !link) {
        failed(link.error().message);
        return;
    }
    session.change(
        TicketLink::tr("link to the tickets of %1").arg(source),
        [source, linkTemplate](Workbench &workbench, qint64 now) {
            return workbench.setSetting(linkSetting(source), linkTemplate, now);
        },
        [then](const Result<void> &kept) {
            if (kept)
                then();
        });
}

} // namespace kompas
