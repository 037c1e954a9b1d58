// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/data_page.h"

#include "ui/main/imports_model.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kompas {

namespace {

QPushButton *newButton(const QString &name, const char *look)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty(look, true);
    return button;
}

/// What the importer noticed, as a list; the sentences are the importer's.
QString remarksHtml(const Import &import)
{
    QString html;
    for (const Remark &remark : import.remarks)
        html += QStringLiteral("<li>%1</li>").arg(remark.text.toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<ul>%1</ul>").arg(html);
}

} // namespace

DataPage::DataPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dataPage"));
    build();
    connect(m_import, &QPushButton::clicked, this, &DataPage::importWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const Import *import = current())
            emit undoWanted(*import);
    });
    connect(m_rejects, &QPushButton::clicked, this, [this] {
        if (const Import *import = current())
            emit rejectsWanted(*import);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::updateDetails);
    retranslate();
}

void DataPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(12);
    m_title = new QLabel;
    m_title->setFont(textFont(18, true));
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_model = new ImportsModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("importsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_details = new QTextBrowser;
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setOpenLinks(false);
    m_import = newButton(QStringLiteral("dataImport"), "primary");
    m_undo = newButton(QStringLiteral("dataUndo"), "plain");
    m_rejects = newButton(QStringLiteral("dataRejects"), "plain");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_import);
    buttons->addStretch();
    buttons->addWidget(m_rejects);
    buttons->addWidget(m_undo);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_table, 3);
    column->addLayout(buttons);
    column->addWidget(m_details, 2);
}

void DataPage::show(const FilePointer &file, const Words &words)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_file = file;
    m_words = words;
    m_model->show(file, words);
    const auto anyImport = [&file](auto &&holds) { return file && std::ranges::any_of(file->imports, holds); };
    m_table->setColumnHidden(ImportsModel::Skipped, !anyImport([](const Import &each) { return each.skipped > 0; }));
    m_table->setColumnHidden(ImportsModel::State, !anyImport([](const Import &each) { return each.undone; }));
    m_table->resizeColumnsToContents();
    for (const auto &[column, widest] : {std::pair(ImportsModel::File, 280), std::pair(ImportsModel::Source, 120)})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_details->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    updateDetails();
}

const Import *DataPage::current() const
{
    return m_model->importAt(m_table->currentIndex().row());
}

void DataPage::updateDetails()
{
    const Import *import = current();
    m_undo->setEnabled(import && !import->undone);
    m_rejects->setEnabled(import && import->rejected > 0);
    if (!import) {
        m_details->clear();
        return;
    }
    const QString facts =
        tr("%1: encoding %2, delimiter %3, header on line %4, time zone %5.")
            .arg(import->file, import->encoding,
                 import->delimiter == u"\t" ? tr("tab") : QStringLiteral("“%1”").arg(import->delimiter),
                 QString::number(import->headerLine), import->timezone.isEmpty() ? tr("unknown") : import->timezone);
    const QString remarks =
        import->remarks.empty() ? tr("The import had nothing to remark.") : tr("What the import noticed:");
    m_details->setHtml(QStringLiteral("<p>%1<br>SHA-256 %2</p><p>%3</p>%4")
                           .arg(facts.toHtmlEscaped(), QString::fromLatin1(import->sha256), remarks.toHtmlEscaped(),
                                remarksHtml(*import)));
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataPage::retranslate()
{
    m_title->setText(tr("Data"));
    m_empty->setText(tr("Nothing has been imported yet. Drop the CSV exports of your help desk or survey tool on this "
                        "window, or choose them with the button below."));
    m_table->setAccessibleName(tr("Imports"));
    m_details->setAccessibleName(tr("About the chosen import"));
    m_import->setText(tr("&Import exports…"));
    m_import->setToolTip(tr("Choose CSV files to import. Rows that are known already are brought up to date."));
    m_undo->setText(tr("&Undo this import…"));
    m_undo->setToolTip(tr("Leaves what importing the other files gives. The original files are not touched."));
    m_rejects->setText(tr("Save &rejected rows…"));
    m_rejects->setToolTip(tr("Writes the rows that could not be read, with line and reason, so that they can be mended "
                             "and imported again."));
    for (QPushButton *button : {m_import, m_undo, m_rejects})
        button->setAccessibleName(button->text().remove(u'&'));
    if (m_file)
        show(m_file, m_words);
}

} // namespace kompas
