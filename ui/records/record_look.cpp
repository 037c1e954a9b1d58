// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_look.h"

#include "ui/records/ticket_link.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kompas {

RecordLook::RecordLook(Session &session, const Questions &questions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_questions(questions)
{
    m_text = new QTextBrowser;
    m_text->setObjectName(QStringLiteral("recordLook"));
    m_text->setAccessibleName(tr("The record as the file holds it"));
    m_text->setOpenLinks(false);
    m_open = new QPushButton(tr("&Open in the help desk"));
    m_open->setObjectName(QStringLiteral("openInHelpDesk"));
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    m_said = new QLabel;
    m_said->setObjectName(QStringLiteral("recordLookSaid"));
    m_said->setProperty("muted", true);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &RecordLook::openTicket);
}

void RecordLook::lookAt(const RecordPlace &place)
{
    m_place = place;
    m_detail.reset();
    m_open->setEnabled(false);
    m_said->clear();
    if (place.rowId < 0) {
        m_text->setPlainText(tr("This record is not in the file any more."));
        return;
    }
    m_session.bench().ask(
        [place, words = m_session.words()](Bench::Place &bench, const Progress &) {
            return bench ? recordDetail(*bench, place.kind, place.rowId, words)
                         : Result<RecordDetail>(Progress::stopped());
        },
        [self = QPointer(this), place](const Result<RecordDetail> &detail) {
            if (self && self->m_place == place)
                self->take(detail);
        });
}

void RecordLook::take(const Result<RecordDetail> &detail)
{
    if (!detail) {
        m_text->setPlainText(detail.error().message);
        return;
    }
    m_detail = *detail;
    m_text->setHtml(detailHtml(*detail, m_session.words()));
    m_open->setEnabled(!detail->ticket.isEmpty());
    m_said->setText(detail->ticket.isEmpty() ? tr("This record names no ticket.") : QString());
}

void RecordLook::openTicket()
{
    if (!m_detail || m_detail->ticket.isEmpty())
        return;
    if (!hasTicketLink(m_session, m_detail->origin.source)) {
        askTicketLink(
            m_session, m_questions, this, m_detail->origin.source, m_detail->ticket,
            [self = QPointer(this)] {
                if (self)
                    self->openTicket();
            },
            [this](const QString &why) { m_said->setText(why); });
        return;
    }
    const Result<QString> done = openTicketLink(m_session, m_questions, m_detail->origin.source, m_detail->ticket);
    m_said->setText(done ? *done : done.error().message);
}

QString RecordLook::plainText() const
{
    return m_text->toPlainText();
}

} // namespace kompas
