// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_panel.h"

#include "ui/main/questions.h"
#include "ui/records/records_file.h"
#include "ui/records/records_model.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace kompas {

namespace {

QPushButton *newButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    return button;
}

} // namespace

RecordsPanel::RecordsPanel(Session &session, const Questions &questions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_questions(questions)
{
    setObjectName(QStringLiteral("recordsPanel"));
    build();
    connectAll();
    retranslate();
}

void RecordsPanel::build()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("recordsTitle"));
    m_title->setFont(textFont(14, true));
    m_sum = new QLabel;
    m_sum->setObjectName(QStringLiteral("recordsSum"));
    m_sum->setProperty("muted", true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("recordsTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("recordsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_model = new RecordsModel(this);
    m_view = new QTableView;
    m_view->setObjectName(QStringLiteral("recordsTable"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_copyIds = newButton(QStringLiteral("recordsCopyIds"));
    m_copyRows = newButton(QStringLiteral("recordsCopyRows"));
    m_save = newButton(QStringLiteral("recordsSave"));
    m_close = newButton(QStringLiteral("recordsClose"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(12);
    top->addWidget(m_sum, 1);
    top->addWidget(m_close);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_tabs);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    for (QPushButton *button : {m_copyIds, m_copyRows, m_save})
        bar->addWidget(button);
    column->addLayout(top);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
}

void RecordsPanel::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordsPanel::updateTable);
    connect(m_search, &QLineEdit::textChanged, this, &RecordsPanel::updateOrder);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                m_sortColumn = section;
                m_descending = order == Qt::DescendingOrder;
                updateOrder();
            });
    connect(
        m_model, &RecordsModel::textsWanted, this,
        [this](const std::vector<qint64> &rowIds) {
            m_session.askRows(m_table.records->lineage.kind, rowIds, [this](Result<Session::Rows> rows) {
                if (rows)
                    m_model->addTexts(*rows);
            });
        },
        Qt::QueuedConnection);
    connect(m_copyIds, &QPushButton::clicked, this, &RecordsPanel::copyIds);
    connect(m_copyRows, &QPushButton::clicked, this, &RecordsPanel::copyRows);
    connect(m_save, &QPushButton::clicked, this, &RecordsPanel::saveCsv);
    connect(m_close, &QPushButton::clicked, this, &RecordsPanel::closeWanted);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (what.testFlag(Change::File)) {
            // The rows of older facts say nothing about the new ones.
            m_records.reset();
            updateTable();
            if (!m_drill.metric.isEmpty() && m_session.file() && isVisible())
                ask();
        }
        if (what.testFlag(Change::Language))
            updateTable();
    });
}

void RecordsPanel::drill(const Drill &drill)
{
    m_drill = drill;
    m_sortColumn = -1;
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    ask();
}

void RecordsPanel::ask()
{
    m_session.askRecords(m_drill, [this, drill = m_drill](Result<RecordsAnswer> answer) {
        if (!(drill == m_drill))
            return;
        if (!answer) {
            emit failed(answer.error().message);
            return;
        }
        m_records = answer->records;
        m_value = answer->value;
        updateTable();
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void RecordsPanel::updateHeadings()
{
    const Words &words = m_session.words();
    const Metric *metric = metricById(m_drill.metric);
    m_title->setText(metric ? words.metricName(*metric) : QString());
    m_sum->clear();
    if (!m_records) {
        m_tabs->setTabText(0, tr("Counted"));
        m_tabs->setTabText(1, tr("Left out"));
        return;
    }
    const Lineage &lineage = m_records->lineage;
    m_tabs->setTabText(0, tr("Counted (%1)").arg(words.count(static_cast<qint64>(lineage.counted.size()))));
    m_tabs->setTabText(1, tr("Left out (%1)").arg(words.count(static_cast<qint64>(lineage.leftOut.size()))));
    if (!metric || !m_value)
        return;
    QStringList parts = {words.period(m_drill.selection.period)};
    if (m_value->center)
        parts.append(words.centerName(*m_value->center));
    if (m_value->clock)
        parts.append(words.clockName(*m_value->clock));
    const QString number = words.amount(metric->unit, m_value->value).text();
    if (lineage.isRate && m_value->numerator && m_value->denominator)
        parts.append(tr("%1 of %2 records give %3")
                         .arg(words.number(*m_value->numerator, 0), words.number(*m_value->denominator, 0), number));
    else
        parts.append(tr("%n record(s) give %1", nullptr, static_cast<int>(m_value->n)).arg(number));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
}

void RecordsPanel::updateTable()
{
    updateHeadings();
    m_table = recordTable(m_session.file(), m_records, m_tabs->currentIndex() == 1, m_session.words());
    updateOrder();
}

void RecordsPanel::updateOrder()
{
    m_orderJob.start(
        [table = m_table, search = m_search->text().trimmed(), column = m_sortColumn,
         descending = m_descending](const Progress &) { return orderOf(table, search, column, descending); },
        [this, table = m_table](std::vector<qint32> order) {
            const bool otherColumns = m_model->table().columns != table.columns;
            m_model->show(table, std::move(order));
            if (otherColumns) {
                for (int section = 0; section < m_model->columnCount(); ++section)
                    m_view->setColumnWidth(section, section < 3 ? 150 : 130);
            }
            const bool any = m_model->rowCount() > 0;
            m_view->setVisible(any);
            m_empty->setVisible(!any);
            m_empty->setText(m_search->text().isEmpty() ? tr("No records.") : tr("No record fits the search."));
            for (QPushButton *button : {m_copyIds, m_copyRows, m_save})
                button->setEnabled(any);
        });
}

void RecordsPanel::copyIds()
{
    QStringList ids;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.size() > 1) {
        for (const QModelIndex &index : selected)
            ids.append(m_model->idAt(index.row()));
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
    }
    QApplication::clipboard()->setText(ids.join(u'\n'));
    emit said(tr("%n number(s) copied.", nullptr, static_cast<int>(ids.size())));
}

void RecordsPanel::copyRows()
{
    RowsWanted wanted{m_table, {}};
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (selected.size() > 1)
            wanted.rows.push_back(m_model->order()[static_cast<std::size_t>(index.row())]);
    }
    if (wanted.rows.empty())
        wanted.rows = m_model->order();
    m_session.bench().ask(
        [wanted](Bench::Place &place, const Progress &progress) -> Result<QString> {
            return recordsText(*place, wanted, u'\t', progress);
        },
        [this, count = wanted.rows.size()](Result<QString> text) {
            if (!text) {
                emit failed(text.error().message);
                return;
            }
            QApplication::clipboard()->setText(*text);
            emit said(tr("%n row(s) copied.", nullptr, static_cast<int>(count)));
        });
}

void RecordsPanel::saveCsv()
{
    const QString path = m_questions.saveFile(this, tr("Save these records"), m_drill.metric + QStringLiteral(".csv"),
                                              tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const RowsWanted wanted{m_table, m_model->order()};
    m_session.bench().ask(
        [wanted, path](Bench::Place &place, const Progress &progress) -> Result<void> {
            return writeRecords(*place, wanted, path, progress);
        },
        [this, path](Result<void> written) {
            if (written)
                emit said(tr("The records are in %1.").arg(path));
            else if (!written.error().stopped)
                emit failed(written.error().message);
        });
}

void RecordsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Counted or left out"));
    m_search->setPlaceholderText(tr("Search number or word"));
    m_search->setAccessibleName(tr("Search in the records"));
    m_view->setAccessibleName(tr("Records behind the number"));
    m_copyIds->setText(tr("Copy &numbers"));
    m_copyIds->setToolTip(tr("Copies the numbers of the chosen records, or of all."));
    m_copyRows->setText(tr("Copy &rows"));
    m_copyRows->setToolTip(tr("Copies the chosen records, or all, to paste into a spreadsheet."));
    m_save->setText(tr("&Save as CSV…"));
    m_save->setToolTip(tr("Writes these records to a file."));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Closes the records and goes back to the page (Esc)."));
    for (QPushButton *button : {m_copyIds, m_copyRows, m_save, m_close})
        button->setAccessibleName(button->text().remove(u'&'));
    updateHeadings();
}

} // namespace kompas
