// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/data_page.h"

#include "core/importer/remarks.h"
#include "core/report/data_report.h"
#include "ui/document/document_view.h"
#include "ui/document/table_widget.h"
#include "ui/import/own_profiles_panel.h"
#include "ui/main/coverage_map.h"
#include "ui/main/imports_model.h"
#include "ui/main/imports_table.h"
#include "ui/main/privacy_panel.h"
#include "ui/main/rejects_model.h"
#include "ui/settings/own_profile_folder.h"
#include "ui/style/button.h"
#include "ui/style/theme_now.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <unistd.h>

namespace kompas {

namespace {

template<typename Table>
Table *prepared(Table *table, const QString &name, QAbstractItemModel *model)
{
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QString listHtml(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<ul>%1</ul>").arg(html);
}

QString paragraphsHtml(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

/// Of the rows of the file: a ticket may carry an answer as well.
Kind kindOf(const Import &import)
{
    for (const KindInfo &each : kinds) {
        if (import.kinds.contains(kindId(each.kind)))
            return each.kind;
    }
    return Kind::Ticket;
}

/// What is worked out of the facts, outside the GUI thread.
struct DataFacts {
    std::vector<DayCoverage> covered = {};
    QStringList story = {};
    TableBlock days = {};
    Document answers = {};
    MemoryStory memory = {};
};

/// 0 where the system does not tell.
MemoryUse memoryUse()
{
    const qint64 page = std::max<qint64>(0, sysconf(_SC_PAGESIZE));
    QFile system(QStringLiteral("/proc/self/statm"));
    // Pages in all, then those that are in memory.
    const QList<QByteArray> pages =
        system.open(QIODevice::ReadOnly) ? system.readAll().split(' ') : QList<QByteArray>();
    return {.machine = std::max<qint64>(0, sysconf(_SC_PHYS_PAGES)) * page,
            .program = pages.value(1).toLongLong() * page};
}

DataFacts dataFacts(const Facts &facts, const Words &words)
{
    DataFacts result{.covered = coverage(facts)};
    result.story = coverageStory(result.covered, words);
    result.days = coverageTable(result.covered, words);
    result.answers = answersPage(facts, words);
    result.memory = memoryStory(facts, memoryUse(), words);
    return result;
}

} // namespace

DataPage::DataPage(Session &session, const Questions &questions, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("dataPage"));
    build(questions);
    connectAll();
    retranslate();
}

void DataPage::build(const Questions &questions)
{
    m_title = new QLabel;
    m_title->setProperty("title", true);
    m_import = newButton("dataImport", "primary");
    m_memory = new QLabel;
    m_memory->setObjectName(QStringLiteral("dataMemory"));
    m_memory->setProperty("muted", true);
    m_memory->setWordWrap(true);
    m_memory->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_memoryWarning = new QLabel;
    m_memoryWarning->setObjectName(QStringLiteral("dataMemoryWarning"));
    m_memoryWarning->setProperty("mark", QStringLiteral("attention"));
    m_memoryWarning->setWordWrap(true);
    m_memoryWarning->hide();
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("dataEmpty"));
    m_empty->setWordWrap(true);
    m_answers = new DocumentView;
    m_answers->setObjectName(QStringLiteral("dataAnswers"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildImports(), QString());
    m_tabs->addTab(buildCoverage(), QString());
    m_tabs->addTab(m_answers, QString());
    m_privacy = new PrivacyPanel(m_session, questions);
    m_tabs->addTab(m_privacy, QString());
    m_profiles = new OwnProfilesPanel(ownProfileFolder(), questions);
    m_tabs->addTab(m_profiles, QString());
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_memory, 1);
    top->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_memoryWarning);
    column->addWidget(m_empty);
    column->addWidget(m_tabs, 1);
    column->addStretch();
}

QWidget *DataPage::buildImports()
{
    m_model = new ImportsModel(this);
    m_table = prepared(new ImportsTable(*m_model), QStringLiteral("importsTable"), m_model);
    m_details = new QTextBrowser;
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setOpenLinks(false);
    m_rejectsModel = new RejectsModel(this);
    m_rejectsTable = prepared(new QTableView, QStringLiteral("rejectsTable"), m_rejectsModel);
    m_rejectsTable->setColumnWidth(RejectsModel::Line, 70);
    m_rejectsTable->setColumnWidth(RejectsModel::Reason, 320);
    m_rejectsTable->horizontalHeader()->setStretchLastSection(true);
    m_below = new QSplitter;
    m_below->setChildrenCollapsible(false);
    m_below->addWidget(m_details);
    m_below->addWidget(m_rejectsTable);
    m_undo = newButton("dataUndo");
    m_rejects = newButton("dataRejects");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_rejects);
    buttons->addWidget(m_undo);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_table, 2);
    column->addLayout(buttons);
    column->addWidget(m_below, 3);
    return page;
}

QWidget *DataPage::buildCoverage()
{
    m_map = new CoverageMap;
    m_mapScroll = new QScrollArea;
    m_mapScroll->setWidget(m_map);
    m_mapScroll->setFocusPolicy(Qt::NoFocus);
    m_days = new TableWidget;
    m_days->setObjectName(QStringLiteral("coverageTable"));
    m_days->setScrolling(true);
    m_coverageStack = new QStackedWidget;
    m_coverageStack->addWidget(m_mapScroll);
    m_coverageStack->addWidget(m_days);
    m_day = new QLabel;
    m_day->setObjectName(QStringLiteral("coverageDay"));
    m_day->setProperty("strong", true);
    m_asTable = newButton("coverageAsTable", "quiet");
    m_asTable->setCheckable(true);
    m_coverageStory = new QLabel;
    m_coverageStory->setObjectName(QStringLiteral("coverageStory"));
    m_coverageStory->setWordWrap(true);
    m_coverageStory->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_day, 1);
    bar->addWidget(m_asTable);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_coverageStory);
    column->addLayout(bar);
    column->addWidget(m_coverageStack, 1);
    return page;
}

void DataPage::connectAll()
{
    connect(m_privacy, &PrivacyPanel::said, this, &DataPage::said);
    connect(m_privacy, &PrivacyPanel::failed, this, &DataPage::failed);
    connect(m_profiles, &OwnProfilesPanel::said, this, &DataPage::said);
    connect(m_profiles, &OwnProfilesPanel::failed, this, &DataPage::failed);
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
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        // A table of hundreds of days is made when it is looked at.
        if (table)
            m_days->take(m_daysTable, themeNow());
        m_coverageStack->setCurrentIndex(table ? 1 : 0);
    });
    connect(m_map, &CoverageMap::currentChanged, m_day, &QLabel::setText);
    // The newest days first, whatever the oldest is.
    QScrollBar *along = m_mapScroll->horizontalScrollBar();
    connect(along, &QScrollBar::rangeChanged, along, [along] { along->setValue(along->maximum()); });
    connect(m_map, &CoverageMap::shownWanted, this, [this](const QRect &square) {
        m_mapScroll->ensureVisible(square.center().x(), square.center().y(), 60, 60);
    });
}

void DataPage::show(const FilePointer &file, const Words &words)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const bool otherWords = words.language() != m_words.language();
    m_file = file;
    m_words = words;
    if (otherWords)
        m_measured.reset();
    m_model->show(file, words);
    m_table->fitColumns();
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_tabs->setVisible(any);
    m_memory->setVisible(any);
    if (any)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_rejectsOf = -1;
    m_privacy->show(file, words);
    updateDetails();
    updateFacts();
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
    updateRejects();
    if (!import) {
        m_details->clear();
        return;
    }
    const QString facts =
        tr("%1: encoding %2, delimiter %3, header on line %4, time zone %5.")
            .arg(import->file, import->encoding,
                 import->delimiter == u"\t" ? tr("tab") : QStringLiteral("“%1”").arg(import->delimiter),
                 QString::number(import->headerLine), import->timezone.isEmpty() ? tr("unknown") : import->timezone);
    QStringList remarks;
    for (const Remark &remark : import->remarks)
        remarks += remarkText(remark, kindOf(*import));
    const QString noticed =
        remarks.isEmpty() ? tr("The import had nothing to remark.") : tr("What the import noticed:");
    m_details->setHtml(paragraphsHtml(importStory(*import, m_words))
                       + QStringLiteral("<p>%1</p>%2<p>%3<br>SHA-256 %4</p>")
                             .arg(noticed.toHtmlEscaped(), listHtml(remarks), facts.toHtmlEscaped(),
                                  QString::fromLatin1(import->sha256)));
}

void DataPage::updateRejects()
{
    const Import *import = current();
    m_rejectsTable->setVisible(import && import->rejected > 0);
    if (!import || import->id == m_rejectsOf)
        return;
    m_rejectsOf = import->id;
    m_rejectsModel->show({});
    if (import->rejected == 0)
        return;
    m_session.askRejects(import->id, [this, id = import->id](Result<std::vector<Reject>> rejects) {
        if (id == m_rejectsOf && rejects)
            m_rejectsModel->show(std::move(*rejects));
    });
}

void DataPage::updateFacts()
{
    if (!m_file || m_file == m_measured)
        return;
    m_measured = m_file;
    m_factsJob.start([file = m_file, words = m_words](const Progress &) { return dataFacts(file->facts, words); },
                     [this](const DataFacts &facts) {
                         m_map->show(facts.covered, m_words);
                         m_coverageStory->setText(facts.story.join(u'\n'));
                         m_daysTable = facts.days;
                         if (m_asTable->isChecked())
                             m_days->take(m_daysTable, themeNow());
                         m_answers->show(facts.answers, themeNow());
                         m_memory->setText(facts.memory.text);
                         m_memoryWarning->setText(facts.memory.warning);
                         m_memoryWarning->setVisible(!facts.memory.warning.isEmpty());
                     });
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        if (m_asTable->isChecked())
            m_days->take(m_daysTable, themeNow());
        m_answers->setTheme(themeNow());
    }
    QWidget::changeEvent(event);
}

void DataPage::retranslate()
{
    m_title->setText(tr("Data"));
    m_tabs->setAccessibleName(m_title->text());
    m_empty->setText(tr("Nothing has been imported yet. Drop the CSV exports of your help desk or survey tool on this "
                        "window, or choose them with the button above."));
    const std::array<QString, 5> titles = {tr("Imports"), tr("Days covered"), tr("What it can answer"), tr("Privacy"),
                                           tr("Import profiles")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles[static_cast<std::size_t>(tab)]);
    m_tabs->setAccessibleName(tr("Data"));
    m_table->setAccessibleName(tr("Imports"));
    m_details->setAccessibleName(tr("About the chosen import"));
    m_rejectsTable->setAccessibleName(tr("Rejected rows of the chosen import"));
    m_map->setAccessibleName(tr("Calendar of the days that have records"));
    m_map->setToolTip(tr("Arrow keys go from day to day, Page up and Page down to other records."));
    m_days->setAccessibleName(tr("Records per day"));
    m_asTable->setText(tr("As a &table"));
    m_asTable->setToolTip(tr("Shows the calendar as a table of days and counts."));
    m_import->setText(tr("&Import exports…"));
    m_import->setToolTip(tr("Choose CSV files to import. Rows that are known already are brought up to date."));
    m_undo->setText(tr("&Undo this import…"));
    m_undo->setToolTip(tr("Leaves what importing the other files gives. The original files are not touched."));
    m_rejects->setText(tr("Save &rejected rows…"));
    m_rejects->setToolTip(tr("Writes the rows that could not be read, with the reason before them. Mend them in a "
                             "spreadsheet and import that file."));
    for (QPushButton *button : {m_import, m_undo, m_rejects, m_asTable})
        button->setAccessibleName(button->text().remove(u'&'));
    if (m_file)
        show(m_file, m_words);
}

} // namespace kompas
