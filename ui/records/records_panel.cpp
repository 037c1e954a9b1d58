// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_panel.h"

#include "core/metrics/recompute.h"
#include "ui/jobs/busy_bar.h"
#include "ui/jobs/release.h"
#include "ui/main/flow_layout.h"
#include "ui/records/records_model.h"
#include "ui/style/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kompas {

namespace {

/// The sheet and the order of its rows, and the texts when they had to be read for that.
struct Ordered {
    RecordSheet table = {};
    std::vector<qint32> rows = {};
    std::shared_ptr<const RecordTexts> texts = {};
};

struct OrderQuestion {
    FilePointer file = {};
    std::shared_ptr<const Workbench::Records> records = {};
    RecordTab tab = RecordTab::Counted;
    Words words;
    RecordOrder order = {};
    std::shared_ptr<const RecordTexts> texts = {};
};

Result<Ordered> answer(const OrderQuestion &question, const Progress &progress)
{
    Ordered ordered{.table = recordTable(question.file, question.records, question.tab, question.words),
                    .texts = question.texts};
    if (!question.file || !question.records)
        return ordered;
    if (!ordered.texts && needsTexts(ordered.table, question.order)) {
        Result<RecordTexts> texts = readTexts(question.file->path, ordered.table.dataset(), progress.part(0, 0.7));
        if (!texts)
            return texts.error();
        ordered.texts = releasedElsewhere(std::move(*texts));
    }
    Result<std::vector<qint32>> rows =
        orderOf(ordered.table, ordered.texts.get(), question.order, progress.part(0.7, 1));
    if (!rows)
        return rows.error();
    ordered.rows = std::move(*rows);
    return ordered;
}

/// Whether the rows of one state say nothing about the other.
bool haveOtherRecords(const FilePointer &one, const FilePointer &other)
{
    if (!one || !other)
        return one != other;
    const auto sameFacts = [&](Kind kind) { return &one->facts.of(kind) == &other->facts.of(kind); };
    return !std::ranges::all_of(kinds, [&](const KindInfo &each) { return sameFacts(each.kind); })
           || one->definitions != other->definitions || one->targets != other->targets || one->agents != other->agents
           || one->settings.value(QStringLiteral("hours")) != other->settings.value(QStringLiteral("hours"));
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(buildBar());
    m_reasons = new QLabel;
    m_reasons->setObjectName(QStringLiteral("recordsReasons"));
    m_reasons->setProperty("muted", true);
    m_reasons->setWordWrap(true);
    column->addWidget(m_reasons);
    m_linkBar = new QWidget;
    auto *link = new QHBoxLayout(m_linkBar);
    link->setContentsMargins(0, 0, 0, 0);
    m_linkText = new QLabel;
    m_linkText->setObjectName(QStringLiteral("recordsLinkText"));
    m_linkText->setWordWrap(true);
    m_linkButton = newButton("recordsLink");
    link->addWidget(m_linkText, 1);
    link->addWidget(m_linkButton);
    m_linkBar->hide();
    column->addWidget(m_linkBar);
    m_detail = new QTextBrowser;
    m_detail->setObjectName(QStringLiteral("recordDetail"));
    m_detail->setOpenLinks(false);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    column->addWidget(m_splitter, 1);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("recordsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    m_empty->hide();
}

QWidget *RecordsPanel::buildHeader()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("recordsTitle"));
    m_title->setProperty("heading", true);
    m_sum = new QLabel;
    m_sum->setObjectName(QStringLiteral("recordsSum"));
    m_sum->setProperty("muted", true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close = newButton("recordsClose");
    m_ordering = new BusyBar(m_orderJob);
    m_ordering->setObjectName(QStringLiteral("recordsOrdering"));
    m_ordering->setMaximumWidth(160);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_sum, 1);
    row->addWidget(m_ordering);
    row->addWidget(m_close);
    return header;
}

QWidget *RecordsPanel::buildBar()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("recordsTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("recordsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->setMaximumWidth(260);
    m_open = newButton("recordsOpen");
    m_copyIds = newButton("recordsCopyIds");
    m_copyRows = newButton("recordsCopyRows");
    m_save = newButton("recordsSave");
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, 8);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_search);
    row->addStretch();
    for (QPushButton *button : {m_open, m_copyIds, m_copyRows, m_save})
        row->addWidget(button);
    return bar;
}

QWidget *RecordsPanel::buildTable()
{
    m_model = new RecordsModel(this);
    m_view = new QTableView;
    m_view->setObjectName(QStringLiteral("recordsTable"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // A selection of its own, that stays empty: to paint the headings Qt else looks at every row for each column.
    m_view->horizontalHeader()->setSelectionModel(new QItemSelectionModel(m_model, m_view->horizontalHeader()));
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    return m_view;
}

void RecordsPanel::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordsPanel::updateTable);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.search = text.trimmed();
        updateOrder();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                m_order.column = section;
                m_order.descending = order == Qt::DescendingOrder;
                updateOrder();
            });
    connect(
        m_model, &RecordsModel::textsWanted, this,
        [this](int firstRow, const std::vector<qint64> &rowIds) {
            if (!m_model->table().records)
                return;
            m_session.askRows(m_model->table().kind(), rowIds, [this, firstRow](Result<Session::Rows> rows) {
                if (rows)
                    m_model->addTexts(firstRow, *rows);
            });
        },
        Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPanel::updateDetail);
    connect(m_view, &QTableView::doubleClicked, this, &RecordsPanel::openRecord);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordsPanel::showMenu);
    connect(m_open, &QPushButton::clicked, this, [this] { openRecord(m_view->currentIndex()); });
    connect(m_copyIds, &QPushButton::clicked, this, &RecordsPanel::copyIds);
    connect(m_copyRows, &QPushButton::clicked, this, &RecordsPanel::copyRows);
    connect(m_save, &QPushButton::clicked, this, &RecordsPanel::save);
    connect(m_close, &QPushButton::clicked, this, &RecordsPanel::closeWanted);
    connect(&m_session, &Session::changed, this, &RecordsPanel::take);
}

void RecordsPanel::take(Changes what)
{
    if (what.testFlag(Change::File) && haveOtherRecords(m_file, m_session.file())) {
        // The rows of older facts say nothing about the new ones.
        m_records.reset();
        m_texts.reset();
        m_file = m_session.file();
        updateTable();
        if (!m_drill.metric.isEmpty() && m_file && isVisible())
            ask();
    }
    if (what.testFlag(Change::Language))
        updateTable();
}

void RecordsPanel::drill(const Drill &drill)
{
    m_drill = drill;
    m_order = {};
    m_linkBar->hide();
    const QSignalBlocker silentSearch(m_search);
    m_search->clear();
    const QSignalBlocker silentHeader(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const QSignalBlocker silentTabs(m_tabs);
    // Who asks for comments wants to read them, not the answers without one.
    m_tabs->setCurrentIndex(drill.metric == QLatin1String("voc_comment_rate") ? 1 : 0);
    m_records.reset();
    ask();
}

void RecordsPanel::ask()
{
    m_isAsking = true;
    updateHeadings();
    m_session.askRecords(m_drill, [this, drill = m_drill, file = m_session.file()](Result<RecordsAnswer> answer) {
        if (!(drill == m_drill))
            return;
        m_isAsking = false;
        if (!answer) {
            m_records.reset();
            updateTable();
            emit failed(answer.error().message);
            return;
        }
        const bool sameKind = m_records && m_records->lineage.kind == answer->records->lineage.kind;
        m_records = answer->records;
        m_value = answer->value;
        if (file != m_file || !sameKind)
            m_texts.reset();
        m_file = file;
        updateTable();
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

RecordTab RecordsPanel::tab() const
{
    return static_cast<RecordTab>(m_tabs->currentIndex());
}

QString RecordsPanel::recomputedText() const
{
    const Metric *metric = metricById(m_drill.metric);
    if (!metric || !m_records || !m_value)
        return {};
    const Words &words = m_session.words();
    const Lineage &lineage = m_records->lineage;
    // Where the catalogue gives no number (all answers of an export without its questions are 100 %), neither does
    // the list.
    const Definitions definitions = m_file ? m_file->definitions : Definitions();
    const std::optional<double> own = m_value->value ? recomputed(lineage, *m_value, definitions) : std::nullopt;
    const QString number = words.amount(metric->unit, own).text();
    const auto counted = static_cast<qint64>(lineage.counted.size());
    if (lineage.isRate && !lineage.hasWeights)
        return tr("%1 of %2 records give %3")
            .arg(words.count(m_records->numeratorIds.size()), words.count(counted), number);
    return tr("%n record(s) give %1", nullptr, static_cast<int>(counted)).arg(number);
}

void RecordsPanel::updateHeadings()
{
    const Words &words = m_session.words();
    const Metric *metric = metricById(m_drill.metric);
    m_title->setText(metric ? words.metricName(*metric) : QString());
    m_tabs->setTabVisible(1, m_records && m_records->lineage.isRate);
    m_reasons->hide();
    if (!m_records) {
        m_sum->setText(m_isAsking ? tr("Looking up the records…") : QString());
        m_tabs->setTabText(0, tr("Counted"));
        m_tabs->setTabText(2, tr("Left out"));
        return;
    }
    const Lineage &lineage = m_records->lineage;
    m_tabs->setTabText(0, tr("Counted (%1)").arg(words.count(static_cast<qint64>(lineage.counted.size()))));
    m_tabs->setTabText(1, tr("In the numerator (%1)").arg(words.count(m_records->numeratorIds.size())));
    m_tabs->setTabText(2, tr("Left out (%1)").arg(words.count(static_cast<qint64>(lineage.leftOut.size()))));
    QStringList parts = {words.period(m_drill.selection.period)};
    if (m_value && m_value->center)
        parts.append(words.centerName(*m_value->center));
    if (m_value && m_value->clock)
        parts.append(words.clockName(*m_value->clock));
    parts.append(recomputedText());
    parts.removeAll(QString());
    m_sum->setText(parts.join(QStringLiteral(" · ")));
}

void RecordsPanel::updateTable()
{
    updateHeadings();
    updateOrder();
}

void RecordsPanel::updateOrder()
{
    const OrderQuestion question{m_file, m_records, tab(), m_session.words(), m_order, m_texts};
    m_orderJob.start([question](const Progress &progress) { return answer(question, progress); },
                     [this](Result<Ordered> ordered) {
                         if (!ordered) {
                             if (!ordered.error().stopped)
                                 emit failed(ordered.error().message);
                             return;
                         }
                         if (ordered->texts && ordered->table.records == m_records)
                             m_texts = ordered->texts;
                         showRows(std::move(ordered->table), std::move(ordered->rows));
                     });
}

void RecordsPanel::showRows(RecordSheet table, std::vector<qint32> order)
{
    const bool otherColumns = m_model->table().columns != table.columns;
    const QString reasons = table.summary;
    m_model->show(std::move(table), std::move(order), m_texts);
    if (otherColumns) {
        for (int section = 0; section < m_model->columnCount(); ++section) {
            const int title = m_view->horizontalHeader()->sectionSizeHint(section) + 8;
            m_view->setColumnWidth(section, std::max(section < 3 ? 150 : 130, title));
        }
    }
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    const bool any = m_model->rowCount() > 0;
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(!m_records                 ? QString()
                     : m_order.search.isEmpty() ? tr("No records.")
                                                : tr("No record fits the search."));
    for (QPushButton *button : {m_open, m_copyIds, m_copyRows, m_save})
        button->setEnabled(any);
    m_detailOf = -1;
    m_detail->clear();
    if (any)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void RecordsPanel::updateDetail()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_model->table().records)
        return;
    const Kind kind = m_model->table().kind();
    m_detailOf = m_model->rowIdAt(current.row());
    m_session.bench().ask(
        [kind, rowId = m_detailOf, words = m_session.words()](Bench::Place &place, const Progress &) {
            return place ? recordDetail(*place, kind, rowId, words) : Result<RecordDetail>(Error());
        },
        [this, rowId = m_detailOf](const Result<RecordDetail> &detail) {
            if (rowId != m_detailOf)
                return;
            m_detail->setHtml(detail ? detailHtml(*detail, m_session.words()) : detail.error().message.toHtmlEscaped());
        });
}

bool RecordsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRecord(m_view->currentIndex());
            return true;
        }
        if (static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Counted, in the numerator or left out"));
    m_search->setPlaceholderText(tr("Search number, word or text"));
    m_search->setAccessibleName(tr("Search in the records"));
    m_view->setAccessibleName(tr("Records behind the number"));
    m_detail->setAccessibleName(tr("The chosen record"));
    m_ordering->setAccessibleName(tr("Sorting and searching the records"));
    m_ordering->setToolTip(m_ordering->accessibleName());
    m_linkButton->setText(tr("Give the &link…"));
    m_linkButton->setToolTip(tr("Asks how the address of a ticket is written, and remembers it in the file."));
    m_open->setText(tr("&Open in the help desk"));
    m_open->setToolTip(tr("Opens the chosen ticket in the browser (Enter, or a double click)."));
    m_copyIds->setText(tr("Copy &numbers"));
    m_copyIds->setToolTip(tr("Copies the numbers of the chosen records, or of all."));
    m_copyRows->setText(tr("Copy &rows"));
    m_copyRows->setToolTip(tr("Copies the chosen records, or all, to paste into a spreadsheet."));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Writes these records to a file, as CSV or for Excel."));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Closes the records and goes back to the page (Esc)."));
    for (QPushButton *button : {m_linkButton, m_open, m_copyIds, m_copyRows, m_save, m_close})
        button->setAccessibleName(button->text().remove(u'&'));
    updateHeadings();
}

} // namespace kompas
