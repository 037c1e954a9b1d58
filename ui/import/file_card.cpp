// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_card.h"

#include "core/report/words.h"
#include "ui/import/mapping_table.h"
#include "ui/import/options_form.h"
#include "ui/import/sample_model.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace kompas {

namespace {

QLabel *newLabel(const char *look = nullptr)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty(look, true);
    return label;
}

QString remarkLines(const std::vector<Remark> &remarks)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines.append(QStringLiteral("• ") + remark.text);
    return lines.join(u'\n');
}

QString kindsText(const Plan &plan)
{
    QStringList names;
    for (const Kind kind : plan.kinds)
        names.append(QCoreApplication::translate("Kind", info(kind).label));
    return names.join(QStringLiteral(", "));
}

} // namespace

FileCard::FileCard(const QString &path, qint64 now, QWidget *parent) : QFrame(parent), m_path(path), m_now(now)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("fileCard"));
    build();
    look({});
}

void FileCard::build()
{
    m_name = newLabel("strong");
    m_name->setText(QFileInfo(m_path).fileName());
    m_product = newLabel();
    m_product->setObjectName(QStringLiteral("fileProduct"));
    m_summary = newLabel("muted");
    m_remarks = newLabel();
    m_remarks->setObjectName(QStringLiteral("fileRemarks"));
    m_result = newLabel();
    m_result->setObjectName(QStringLiteral("fileResult"));
    m_toggle = new QPushButton(tr("How it is read"));
    m_toggle->setObjectName(QStringLiteral("fileDetails"));
    m_toggle->setAccessibleName(tr("How %1 is read").arg(m_name->text()));
    m_toggle->setToolTip(tr("Shows the columns, the first rows and all that was detected, to check or change."));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("quiet", true);
    m_rejects = new QPushButton(tr("Save rejected rows…"));
    m_rejects->setObjectName(QStringLiteral("fileRejects"));
    m_rejects->setAccessibleName(tr("Save the rejected rows of %1").arg(m_name->text()));
    m_rejects->setToolTip(tr("Writes them with line and reason, so that they can be mended and imported again."));
    m_form = new OptionsForm;
    m_mapping = new MappingTable;
    m_samples = new SampleModel(this);
    m_sampleView = new QTableView;
    m_sampleView->setObjectName(QStringLiteral("sampleTable"));
    m_sampleView->setAccessibleName(tr("First rows of the file"));
    m_sampleView->setModel(m_samples);
    m_sampleView->setTabKeyNavigation(false);
    m_sampleView->setShowGrid(false);
    m_sampleView->verticalHeader()->hide();
    m_sampleView->setMinimumHeight(150);
    m_details = new QWidget;
    auto *inner = new QVBoxLayout(m_details);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(m_form);
    inner->addWidget(m_mapping);
    inner->addWidget(m_sampleView);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_rejects);
    top->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(top);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_product, m_summary, m_remarks, m_result, m_details})
        column->addWidget(widget);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_summary, m_remarks, m_result, m_details, m_rejects, m_toggle})
        widget->hide();
    connect(m_toggle, &QPushButton::clicked, this, &FileCard::openDetails);
    connect(m_form, &OptionsForm::changedByUser, this, &FileCard::look);
    connect(m_mapping, &MappingTable::changedByUser, this, &FileCard::look);
    connect(m_rejects, &QPushButton::clicked, this, [this] { emit rejectsWanted(*m_import); });
}

void FileCard::look(const ReadOptions &options)
{
    if (!m_plan)
        m_product->setText(tr("Looking at the file…"));
    m_job.start([path = m_path, options,
                 now = m_now](const Progress &progress) { return planImport(path, options, now, progress); },
                [this](Result<Plan> plan) { take(std::move(plan)); });
}

void FileCard::take(Result<Plan> plan)
{
    if (plan) {
        const bool first = !m_plan;
        m_plan = std::move(*plan);
        showPlan();
        if (first && m_plan->needsConfirmation)
            openDetails(true);
    } else if (!plan.error().stopped) {
        // A setting that does not fit leaves the plan as it was, so that it can be set otherwise.
        showError(plan.error());
    }
    emit planned();
}

void FileCard::showPlan()
{
    const Words words =
        Words::of(QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl"));
    m_result->hide();
    if (m_plan->profile.isEmpty())
        m_product->setText(tr("Unknown layout: check below what the columns are."));
    else if (m_plan->needsConfirmation)
        m_product->setText(tr("Probably %1 (%2 % of its headings). Check below what the columns are.")
                               .arg(m_plan->profileTitle, words.number(100 * m_plan->confidence, 0)));
    else
        m_product->setText(tr("%1, recognised by %2 % of its headings.")
                               .arg(m_plan->profileTitle, words.number(100 * m_plan->confidence, 0)));
    m_summary->setText(QStringList{kindsText(*m_plan), words.count(m_plan->bytes) + QStringLiteral(" bytes"),
                                   encodingText(m_plan->encoding), delimiterText(m_plan->delimiter),
                                   dateOrderText(m_plan->dateOrder), QString::fromLatin1(m_plan->timezone)}
                           .join(QStringLiteral(" · ")));
    m_summary->show();
    m_remarks->setText(remarkLines(m_plan->remarks));
    m_remarks->setVisible(!m_plan->remarks.empty());
    m_toggle->show();
    m_form->show(*m_plan);
    m_mapping->show(*m_plan);
    m_samples->show(*m_plan);
}

void FileCard::showError(const Error &error)
{
    m_result->setProperty("mark", QStringLiteral("bad"));
    m_result->setText(error.message);
    m_result->style()->polish(m_result);
    m_result->show();
    if (!m_plan)
        m_product->hide();
}

void FileCard::openDetails(bool open)
{
    m_toggle->setChecked(open);
    m_details->setVisible(open);
}

void FileCard::show(const ImportOutcome &outcome)
{
    openDetails(false);
    if (!outcome.import) {
        showError(outcome.error.stopped ? Error{tr("Not imported: stopped."), {}, true} : outcome.error);
        return;
    }
    m_import = outcome.import;
    const Import &import = *m_import;
    const Words words =
        Words::of(QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl"));
    m_result->setProperty("mark", import.rejected > 0 ? QStringLiteral("attention") : QStringLiteral("good"));
    m_result->setText(tr("%1 rows read: %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected.")
                          .arg(words.count(import.rows), words.count(import.counts.imported),
                               words.count(import.counts.updated), words.count(import.counts.unchanged),
                               words.count(import.skipped), words.count(import.rejected)));
    m_result->style()->polish(m_result);
    m_result->show();
    m_remarks->setText(remarkLines(import.remarks));
    m_remarks->setVisible(!import.remarks.empty());
    m_rejects->setVisible(import.rejected > 0);
    m_toggle->hide();
}

} // namespace kompas
