// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the records that are listed.
#include "ui/main/questions.h"
#include "ui/records/records_file.h"
#include "ui/records/records_model.h"
#include "ui/records/records_panel.h"
#include "ui/records/ticket_link.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace kompas {

/// The chosen records when there are several, else all that are shown.
std::vector<qint32> RecordsPanel::wantedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    qint64 chosen = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
        chosen += range.height();
    }
    const std::vector<qint32> &order = m_model->order();
    if (chosen < 2)
        return order;
    std::ranges::sort(ranges);
    std::vector<qint32> rows;
    for (const auto &[top, bottom] : ranges)
        rows.insert(rows.end(), order.begin() + top, order.begin() + bottom + 1);
    return rows;
}

void RecordsPanel::copyIds()
{
    m_copyJob.start(
        [table = m_model->table(), rows = wantedRows()](const Progress &) {
            QString text;
            for (const qint32 row : rows)
                text += table.id(row) + u'\n';
            text.chop(1);
            return std::pair(text, static_cast<int>(rows.size()));
        },
        [this](const std::pair<QString, int> &copied) {
            QApplication::clipboard()->setText(copied.first);
            emit said(tr("%n number(s) copied.", nullptr, copied.second));
        });
}

void RecordsPanel::copyRows()
{
    const RowsWanted wanted{m_model->table(), wantedRows()};
    m_session.bench().ask(
        [wanted](Bench::Place &place, const Progress &progress) -> Result<QString> {
            return recordsText(*place, wanted, u'\t', progress);
        },
        [this, count = wanted.rows.size()](const Result<QString> &text) {
            if (!text) {
                emit failed(text.error().message);
                return;
            }
            QApplication::clipboard()->setText(*text);
            emit said(tr("%n row(s) copied.", nullptr, static_cast<int>(count)));
        });
}

void RecordsPanel::save()
{
    const QString path = m_questions.saveFile(this, tr("Save these records"), m_drill.metric + QStringLiteral(".csv"),
                                              tr("CSV files (*.csv);;Excel files (*.xlsx)"));
    if (path.isEmpty())
        return;
    const RowsWanted wanted{m_model->table(), m_model->order()};
    m_session.bench().ask(
        [wanted, path](Bench::Place &place, const Progress &progress) -> Result<void> {
            return writeRecords(*place, wanted, path, progress);
        },
        [this, path](const Result<void> &written) {
            if (written)
                emit said(tr("The records are in %1.").arg(path));
            else if (!written.error().stopped)
                emit failed(written.error().message);
        });
}

void RecordsPanel::openRecord(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->table().records)
        return;
    const Kind kind = m_model->table().kind();
    m_session.bench().ask(
        [kind, rowId = m_model->rowIdAt(index.row()), words = m_session.words()](Bench::Place &place,
                                                                                 const Progress &) {
            return place ? recordDetail(*place, kind, rowId, words) : Result<RecordDetail>(Error());
        },
        [this](const Result<RecordDetail> &detail) {
            if (!detail)
                emit failed(detail.error().message);
            else if (detail->ticket.isEmpty())
                emit failed(tr("This record names no ticket, so there is nothing to open."));
            else
                openLink(detail->origin.source, detail->ticket);
        });
}

void RecordsPanel::openLink(const QString &source, const QString &ticket)
{
    const bool isKnown = hasTicketLink(m_session, source);
    m_linkBar->setVisible(!isKnown);
    if (!isKnown) {
        m_linkText->setText(tr("How the address of a ticket of “%1” is written is not known yet. Give it once and a "
                               "double click opens the ticket in your browser.")
                                .arg(source));
        m_linkButton->disconnect(this);
        connect(m_linkButton, &QPushButton::clicked, this, [this, source, ticket] { askLink(source, ticket); });
        m_linkButton->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<QString> done = openTicketLink(m_session, m_questions, source, ticket);
    if (done)
        emit said(*done);
    else
        emit failed(done.error().message);
}

void RecordsPanel::askLink(const QString &source, const QString &ticket)
{
    askTicketLink(
        m_session, m_questions, this, source, ticket, [this, source, ticket] { openLink(source, ticket); },
        [this](const QString &why) { emit failed(why); });
}

void RecordsPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    QMenu menu(this);
    QAction *open = menu.addAction(m_open->text(), this, [this, index] { openRecord(index); });
    open->setEnabled(index.isValid());
    menu.addAction(tr("Change the &link…"), this,
                   [this, index] {
                       const Kind kind = m_model->table().kind();
                       m_session.bench().ask([kind, rowId = m_model->rowIdAt(index.row()), words = m_session.words()](
                                                 Bench::Place &place,
                                                 const Progress &) { return recordDetail(*place, kind, rowId, words); },
                                             [this](const Result<RecordDetail> &detail) {
                                                 if (detail)
                                                     askLink(detail->origin.source, detail->ticket);
                                             });
                   })
        ->setEnabled(index.isValid());
    menu.addSeparator();
    menu.addAction(m_copyIds->text(), this, &RecordsPanel::copyIds);
    menu.addAction(m_copyRows->text(), this, &RecordsPanel::copyRows);
    menu.addAction(m_save->text(), this, &RecordsPanel::save);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace kompas
