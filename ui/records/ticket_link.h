// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace kompas {

struct Questions;

/// Whether the file knows how the address of a ticket of that source is written.
bool hasTicketLink(const Session &session, const QString &source);
/// Hands the address of a ticket to the browser. What was done as a sentence, or why it could not be done.
Result<QString> openTicketLink(const Session &session, const Questions &questions, const QString &source,
                               const QString &ticket);
/// Asks how the address is written and keeps it in the file; `then` follows when it is kept, `failed` hears why an
/// answer is no address.
void askTicketLink(Session &session, const Questions &questions, QWidget *parent, const QString &source,
                   const QString &ticket, const std::function<void()> &then,
                   const std::function<void(const QString &)> &failed);

} // namespace kompas
