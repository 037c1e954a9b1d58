// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kompas {

/// Five tickets as Zendesk exports them: three solved (one reopened, one rated 5, one rated 2), two open.
inline const QString fiveTickets = QStringLiteral(
    "Id;Requester id;Assignee;Group;Subject;Status;Priority;Via;Created at;Updated at;Assigned at;"
    "Initially assigned at;Solved at;Satisfaction Score;Reopens;Replies;First reply time in minutes;"
    "Full resolution time in minutes;Requester wait time in minutes\r\n"
    "1;9001;Medewerker Eik;Noord;=1+1;Closed;Normal;Mail;2026-11-02 09:00:00;2026-11-03 09:00:00;"
    "2026-11-02 09:10:00;2026-11-02 09:10:00;2026-11-02 10:00:00;5;0;1;30;60;60\r\n"
    "2;9002;Medewerker Eik;Noord;Factuur;Solved;High;Web form;2026-11-03 09:00:00;2026-11-05 09:00:00;"
    "2026-11-03 09:10:00;2026-11-03 09:10:00;2026-11-05 09:00:00;2;1;3;60;2880;900\r\n"
    "3;9003;Medewerker Beuk;Zuid;\"Retour; snel\";Solved;Normal;Mail;2026-11-10 09:00:00;2026-11-10 12:00:00;"
    "2026-11-10 09:10:00;2026-11-10 09:10:00;2026-11-10 12:00:00;Offered;0;1;90;180;180\r\n"
    "4;9004;Medewerker Beuk;Zuid;App;Pending;Low;Mail;2026-11-11 09:00:00;2026-11-12 09:00:00;"
    "2026-11-11 09:10:00;2026-11-11 09:10:00;;;0;1;45;;\r\n"
    "5;9005;;Zuid;Account;New;Urgent;Mail;2026-11-15 21:00:00;2026-11-15 21:00:00;;;;;0;0;;;\r\n");

} // namespace kompas
