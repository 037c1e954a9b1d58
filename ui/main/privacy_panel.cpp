// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/privacy_panel.h"

#include "ui/main/questions.h"
#include "ui/style/button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int mostMonths = 1200;

} // namespace

PrivacyPanel::PrivacyPanel(Session &session, const Questions &questions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_questions(questions)
{
    setObjectName(QStringLiteral("privacyPanel"));
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("privacyState"));
    m_state->setWordWrap(true);
    m_erase = newButton("privacyErase");
    m_drop = newButton("privacyDrop");
    m_log = new QTableWidget(0, 3);
    m_log->setObjectName(QStringLiteral("privacyLog"));
    m_log->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_log->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_log->setShowGrid(false);
    m_log->setTabKeyNavigation(false);
    m_log->verticalHeader()->hide();
    m_log->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_log->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_log, 1);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPanel::eraseCustomer);
    connect(m_drop, &QPushButton::clicked, this, &PrivacyPanel::dropOld);
    retranslate();
}

void PrivacyPanel::show(const FilePointer &file, const Words &words)
{
    m_file = file;
    m_words = words;
    retranslate();
    if (!file)
        return;
    m_logJob.start([path = file->path](const Progress &) { return privacyLog(path); },
                   [this](const Result<std::vector<PrivacyEntry>> &entries) { showLog(entries); });
}

void PrivacyPanel::showLog(const Result<std::vector<PrivacyEntry>> &entries)
{
    m_log->setRowCount(0);
    if (!entries || !m_file)
        return;
    const QMap<QString, QString> agents = {{QStringLiteral("names"), tr("by their name")},
                                           {QStringLiteral("pseudonyms"), tr("by a pseudonym")},
                                           {QStringLiteral("team"), tr("not at all, team only")}};
    for (const PrivacyEntry &entry : *entries) {
        QString what = tr("Customers are replaced by pseudonyms");
        QString choice;
        if (entry.about == u"texts") {
            what = tr("Free texts are left out");
        } else if (entry.about == u"agents") {
            what = tr("Agents are shown");
            choice = agents.value(entry.choice, entry.choice);
        } else if (entry.about == u"customer_erased" || entry.about == u"texts_dropped") {
            what = entry.about == u"customer_erased" ? tr("A customer was erased")
                                                     : tr("Old customers and texts were dropped");
            choice = tr("%n record(s)", nullptr, entry.choice.toInt());
        }
        const int row = m_log->rowCount();
        m_log->insertRow(row);
        int column = 0;
        for (const QString &text : {m_words.dateTime(entry.at, m_file->facts.zone), what, choice})
            m_log->setItem(row, column++, new QTableWidgetItem(text));
    }
    m_log->resizeColumnsToContents();
}

void PrivacyPanel::eraseCustomer()
{
    const QString title = tr("Erase a customer");
    const std::optional<QString> who =
        m_questions.askText(this, title, tr("E-mail address, name, phone number or customer number:"), {});
    if (!who || who->trimmed().isEmpty() || !m_file)
        return;
    forget(title, [path = m_file->path, entered = *who,
                   now = QDateTime::currentSecsSinceEpoch()](Forgetting what, const Progress &progress) {
        return kompas::eraseCustomer(path, entered, what, now, progress);
    });
}

void PrivacyPanel::dropOld()
{
    const QString title = tr("Drop old customers and texts");
    const std::optional<QString> typed =
        m_questions.askText(this, title, tr("Of records older than how many months?"), QStringLiteral("24"));
    if (!typed || !m_file)
        return;
    bool isNumber = false;
    const int months = typed->trimmed().toInt(&isNumber);
    if (!isNumber || months < 1 || months > mostMonths) {
        emit failed(tr("“%1” is no number of months. Enter a whole number from 1 on.").arg(*typed));
        return;
    }
    forget(title, [path = m_file->path, months, now = QDateTime::currentSecsSinceEpoch()](Forgetting what,
                                                                                          const Progress &progress) {
        return forgetBefore(path, monthsBefore(now, months), what, now, progress);
    });
}

void PrivacyPanel::forget(const QString &title, const Work &work)
{
    m_job.start([work](const Progress &progress) { return work(Forgetting::Count, progress); },
                [this, title, work](const Result<Forgotten> &found) {
                    if (!found) {
                        emit failed(found.error().message);
                        return;
                    }
                    if (*found == Forgotten()) {
                        emit said(tr("Nothing was found; the file stays as it is."));
                        return;
                    }
                    const QString text =
                        tr("Customer and free texts of %1 records will be emptied, and %2 rejected rows. The records "
                           "still count in the figures. This cannot be undone, and no copy is kept.")
                            .arg(m_words.count(found->records), m_words.count(found->rejects));
                    if (m_questions.confirm(this, title, text, tr("Empty them for good")))
                        run(work);
                });
}

void PrivacyPanel::run(const Work &work)
{
    m_job.start([work](const Progress &progress) { return work(Forgetting::Do, progress); },
                [this](const Result<Forgotten> &done) {
                    if (!done) {
                        emit failed(done.error().message);
                        return;
                    }
                    m_session.refresh();
                    emit said(tr("%1 records and %2 rejected rows were emptied for good. An export that still holds "
                                 "them brings them back when it is imported.")
                                  .arg(m_words.count(done->records), m_words.count(done->rejects)));
                });
}

void PrivacyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrivacyPanel::retranslate()
{
    const bool hides = m_file && m_file->settings.value(QStringLiteral("customers")) == u"pseudonyms";
    m_state->setText(hides ? tr("Customers are kept as pseudonyms. The key lies beside the file; without it nobody can "
                                "be found again.")
                           : tr("Customers are kept as the exports name them."));
    m_erase->setText(tr("&Erase a customer…"));
    m_erase->setToolTip(tr("Finds somebody by address, name, phone or number and empties what tells who they are."));
    m_drop->setText(tr("Drop &old customers and texts…"));
    m_drop->setToolTip(tr("Empties customers, subjects and comments of records older than so many months."));
    for (QPushButton *button : {m_erase, m_drop}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setEnabled(m_file != nullptr);
    }
    m_log->setAccessibleName(tr("Log of privacy"));
    m_log->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("How")});
}

} // namespace kompas
