// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_details.h"

#include "ui/import/mapping_table.h"
#include "ui/import/options_form.h"
#include "ui/import/sample_model.h"
#include "ui/style/button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr qsizetype columnsOffered = 12;

/// Columns that are not used and have few different words, as links by their place.
QString offerText(const Plan &plan)
{
    QStringList links;
    for (std::size_t place = 0; place < plan.columns.size() && links.size() < columnsOffered; ++place) {
        const ColumnPlan &column = plan.columns[place];
        if (column.words > 0)
            links += QStringLiteral("<a href=\"%1\">%2</a>&nbsp;(%3)")
                         .arg(QString::number(place), column.header.toHtmlEscaped(), QString::number(column.words));
    }
    return links.isEmpty() || plan.profile.isEmpty()
               ? QString()
               : FileDetails::tr("Not used, but with few different words. Keep one to filter and compare by it: %1.")
                     .arg(links.join(QStringLiteral(", ")));
}

QTableView *newSampleView(SampleModel *samples)
{
    auto *view = new QTableView;
    view->setObjectName(QStringLiteral("sampleTable"));
    view->setAccessibleName(FileDetails::tr("First rows of the file"));
    view->setModel(samples);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setMinimumHeight(150);
    return view;
}

} // namespace

FileDetails::FileDetails(const QString &name, bool canKeep, QWidget *parent) : QWidget(parent), m_name(name)
{
    build(canKeep);
    connectAll();
}

void FileDetails::build(bool canKeep)
{
    m_form = new OptionsForm;
    m_offer = new QLabel;
    m_offer->setObjectName(QStringLiteral("fileOffer"));
    m_offer->setWordWrap(true);
    m_offer->setTextFormat(Qt::RichText);
    m_offer->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("mappingSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search a column"));
    m_search->setAccessibleName(tr("Search in the columns of %1").arg(m_name));
    m_search->setMaximumWidth(260);
    m_keep = newButton("fileKeepProfile", "quiet");
    m_keep->setAutoDefault(false);
    m_keep->setText(tr("Keep as a profile…"));
    m_keep->setAccessibleName(tr("Keep how %1 is read as a profile").arg(m_name));
    m_keep->setToolTip(tr("Gives this way of reading a name; files with these columns are recognised by it from now "
                          "on, and it can be handed to a colleague."));
    m_mapping = new MappingTable;
    m_samples = new SampleModel(this);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_search);
    finding->addStretch();
    finding->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_offer);
    column->addLayout(finding);
    column->addWidget(m_mapping);
    column->addWidget(newSampleView(m_samples));
    m_keep->setVisible(canKeep);
}

void FileDetails::connectAll()
{
    connect(m_form, &OptionsForm::changedByUser, this, &FileDetails::changedByUser);
    connect(m_mapping, &MappingTable::changedByUser, this, &FileDetails::changedByUser);
    connect(m_offer, &QLabel::linkActivated, this, [this](const QString &place) {
        const ColumnPlan &column = m_plan.columns[place.toUInt()];
        emit changedByUser(mappedTo(m_plan, column, ownFieldOf(column)));
    });
    connect(m_search, &QLineEdit::textChanged, m_mapping, &MappingTable::search);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(m_plan); });
}

void FileDetails::show(const Plan &plan)
{
    m_plan = plan;
    m_form->show(plan);
    m_offer->setText(offerText(plan));
    m_offer->setVisible(!m_offer->text().isEmpty());
    m_mapping->show(plan);
    m_samples->show(plan);
}

} // namespace kompas
