// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/drafts_dialog.h"

#include "core/report/steering_texts.h"
#include "ui/style/theme.h"
#include "ui/targets/target_change.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace kompas {

namespace {

QString outcomeText(const Metric &metric, const ComparedTarget &line, const TargetOutcome &outcome, const Words &words)
{
    if (outcome.bounds.isEmpty())
        return QString(QChar(0x2013));
    const QString bounds = boundsText(metric, outcome.bounds, words);
    if (outcome.judged == 0)
        return bounds;
    return DraftsDialog::tr("%1 · met in %2 of %3")
        .arg(bounds)
        .arg(outcome.met)
        .arg(bucketCount(line.bucket, outcome.judged, words));
}

} // namespace

DraftsDialog::DraftsDialog(Session &session, QDate from, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_from(from)
{
    setObjectName(QStringLiteral("draftsDialog"));
    setWindowTitle(tr("Drafts of targets"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize wanted(fontMetrics().height() * 48, fontMetrics().height() * 26);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 9 / 10) : wanted);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("draftsTable"));
    m_table->setAccessibleName(tr("Targets in force and drafts side by side"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_empty =
        new QLabel(tr("There are no drafts yet. Put the line where you want it and choose “Keep in a new draft”."));
    m_empty->setWordWrap(true);
    m_buttons = new QWidget;
    m_buttonRow = new QHBoxLayout(m_buttons);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
    column->addWidget(buttons);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (!m_session.file())
            close();
        else if (what.testFlag(Change::File))
            compare();
    });
    compare();
}

void DraftsDialog::compare()
{
    const FilePointer file = m_session.file();
    m_empty->setVisible(file->drafts.empty());
    fillButtons();
    m_job.start(
        [file, selection = m_session.selection()](const Progress &progress) {
            std::vector<Targets> sets = {file->targets};
            for (const TargetDraft &draft : file->drafts)
                sets.push_back(draft.targets);
            return compareTargets(file->facts, file->definitions, sets, selection, progress);
        },
        [this](Result<std::vector<ComparedTarget>> lines) {
            if (lines)
                fill(*lines);
        });
}

void DraftsDialog::fill(const std::vector<ComparedTarget> &lines)
{
    const Words &words = m_session.words();
    QStringList heads = {tr("Metric"), tr("In force")};
    for (const TargetDraft &draft : m_session.file()->drafts)
        heads += draft.name;
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ComparedTarget &line = lines[static_cast<std::size_t>(row)];
        const Metric *metric = metricById(line.metric);
        if (!metric)
            continue;
        const QString scope = line.where.empty() ? QString() : QStringLiteral(" · ") + scopeText(line.where, words);
        m_table->setItem(row, 0, new QTableWidgetItem(words.metricName(*metric) + scope));
        for (int set = 0; set < static_cast<int>(line.outcomes.size()); ++set) {
            auto *item =
                new QTableWidgetItem(outcomeText(*metric, line, line.outcomes[static_cast<std::size_t>(set)], words));
            // What a draft changes stands out.
            if (set > 0 && line.outcomes[static_cast<std::size_t>(set)].bounds != line.outcomes.front().bounds)
                item->setFont(screenFont(13, true));
            m_table->setItem(row, set + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}

void DraftsDialog::fillButtons()
{
    while (QLayoutItem *item = m_buttonRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TargetDraft &draft : m_session.file()->drafts) {
        auto *take = new QPushButton(tr("Take over “%1”").arg(draft.name));
        take->setObjectName(QStringLiteral("takeDraft%1").arg(draft.id));
        take->setToolTip(m_from.isValid() ? tr("Its targets hold from %1 on.").arg(m_session.words().date(m_from))
                                          : tr("Its targets hold always."));
        auto *drop = new QPushButton(tr("Throw away “%1”").arg(draft.name));
        drop->setObjectName(QStringLiteral("removeDraft%1").arg(draft.id));
        drop->setProperty("quiet", true);
        connect(take, &QPushButton::clicked, this, [this, draft] { takeOver(draft); });
        connect(drop, &QPushButton::clicked, this, [this, draft] { remove(draft); });
        m_buttonRow->addWidget(take);
        m_buttonRow->addWidget(drop);
    }
    m_buttonRow->addStretch();
}

void DraftsDialog::takeOver(const TargetDraft &draft)
{
    keepTargets(m_session, tr("targets of the draft %1").arg(draft.name),
                takenOver(m_session.file()->targets, draft.targets, m_from));
}

void DraftsDialog::remove(const TargetDraft &draft)
{
    m_session.change(tr("draft %1 thrown away").arg(draft.name),
                     [id = draft.id](Workbench &workbench, qint64) { return workbench.removeDraft(id); });
}

QString DraftsDialog::plainText() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells += m_table->item(row, column) ? m_table->item(row, column)->text() : QString();
        lines += cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

} // namespace kompas
