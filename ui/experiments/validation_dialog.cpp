// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/validation_dialog.h"

#include "core/report/validation_texts.h"
#include "core/workbench/validation_draw.h"
#include "ui/records/record_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int verdictColumn = 2;

QString verdictText(ValidationSample::Verdict verdict)
{
    switch (verdict) {
    case ValidationSample::Verdict::Right:
        return ValidationDialog::tr("right");
    case ValidationSample::Verdict::Wrong:
        return ValidationDialog::tr("wrong");
    case ValidationSample::Verdict::Open:
        break;
    }
    return {};
}

} // namespace

ValidationDialog::ValidationDialog(Session &session, const Questions &questions, ValidationSample sample,
                                   QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_sample(std::move(sample)),
      m_before(m_sample)
{
    setObjectName(QStringLiteral("validationDialog"));
    setWindowTitle(tr("Check the data: %1").arg(m_sample.name));
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
    m_look = new RecordLook(session, questions);
    build();
    fill();
    showShare();
    findTickets();
}

void ValidationDialog::build()
{
    auto *hint =
        new QLabel(tr("Look every ticket up in your help desk (Enter opens it): are status, channel, times and team "
                      "what stands here? R marks it right, W wrong."));
    hint->setWordWrap(true);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("validationTable"));
    m_table->setAccessibleName(tr("Tickets to check"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    m_share = new QLabel;
    m_share->setObjectName(QStringLiteral("validationShare"));
    m_share->setProperty("strong", true);
    m_share->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_right = buttons->addButton(tr("&Right"), QDialogButtonBox::ActionRole);
    m_right->setObjectName(QStringLiteral("validationRight"));
    m_wrong = buttons->addButton(tr("&Wrong"), QDialogButtonBox::ActionRole);
    m_wrong->setObjectName(QStringLiteral("validationWrong"));
    QPushButton *keepButton = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(QStringLiteral("validationKeep"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_look);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    column->addWidget(m_share);
    column->addWidget(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ValidationDialog::showTicket);
    connect(m_table, &QTableWidget::cellDoubleClicked, m_look, &RecordLook::openTicket);
    for (QAbstractButton *each : buttons->buttons())
        static_cast<QPushButton *>(each)->setAutoDefault(false);
    connect(m_right, &QPushButton::clicked, this, [this] { judge(ValidationSample::Verdict::Right); });
    connect(m_wrong, &QPushButton::clicked, this, [this] { judge(ValidationSample::Verdict::Wrong); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ValidationDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ValidationDialog::fill()
{
    m_table->setColumnCount(verdictColumn + 1);
    m_table->setHorizontalHeaderLabels({tr("Ticket"), tr("Channel"), tr("Verdict")});
    m_table->setRowCount(static_cast<int>(m_sample.records.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ValidationSample::Record &record = m_sample.records[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(record.id));
        m_table->setItem(row, 1,
                         new QTableWidgetItem(m_session.words().word(QStringLiteral("channel"), record.channel)));
        m_table->setItem(row, verdictColumn, new QTableWidgetItem(verdictText(record.verdict)));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->selectRow(0);
}

void ValidationDialog::judge(ValidationSample::Verdict verdict)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_sample.records[static_cast<std::size_t>(row)].verdict = verdict;
    m_table->item(row, verdictColumn)->setText(verdictText(verdict));
    if (row + 1 < m_table->rowCount())
        m_table->selectRow(row + 1);
    showShare();
}

void ValidationDialog::showShare()
{
    m_share->setText(errorShareText(errorShares(m_sample).front(), m_session.words()));
}

void ValidationDialog::findTickets()
{
    m_session.bench().ask(
        [sample = m_sample](Bench::Place &place, const Progress &) -> Result<std::vector<qint64>> {
            if (!place)
                return Progress::stopped();
            return rowsOfSample(*place, sample);
        },
        [self = QPointer(this)](const Result<std::vector<qint64>> &rows) {
            if (!self || !rows)
                return;
            self->m_rowIds = *rows;
            self->showTicket();
        });
}

void ValidationDialog::showTicket()
{
    const int row = m_table->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_rowIds.size())
        m_look->lookAt({Kind::Ticket, m_rowIds[static_cast<std::size_t>(row)]});
}

void ValidationDialog::keep()
{
    m_session.change(tr("checked sample %1").arg(m_sample.name), [sample = m_sample](Workbench &workbench, qint64 now) {
        return keepValidation(workbench, sample, now);
    });
    accept();
}

void ValidationDialog::reject()
{
    if (m_sample != m_before)
        keep();
    else
        QDialog::reject();
}

bool ValidationDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        // The letters of the language of the buttons and of English.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_look->openTicket();
            return true;
        }
        const bool isRight = key == Qt::Key_R || key == Qt::Key_G;
        const bool isWrong = key == Qt::Key_W || key == Qt::Key_F;
        if (isRight || isWrong || key == Qt::Key_Delete) {
            judge(isRight   ? ValidationSample::Verdict::Right
                  : isWrong ? ValidationSample::Verdict::Wrong
                            : ValidationSample::Verdict::Open);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kompas
