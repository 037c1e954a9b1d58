// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/glossary_page.h"

#include "core/report/terms.h"
#include "ui/document/document_view.h"
#include "ui/glossary/metric_list_model.h"
#include "ui/style/theme_now.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace kompas {

namespace {

const QString pageId = QStringLiteral("glossary");

} // namespace

GlossaryPage::GlossaryPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("glossaryPage"));
    build();
    retranslate();
}

void GlossaryPage::build()
{
    m_model = new MetricListModel(this);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("glossaryList"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    m_nothing = new QLabel;
    m_nothing->setObjectName(QStringLiteral("glossaryNothing"));
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_document = new DocumentView;
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 0, 16);
    row->setSpacing(4);
    row->addLayout(left);
    row->addWidget(m_document, 1);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        m_nothing->setVisible(m_model->firstMetric() < 0);
        showChosen();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const int first = m_model->firstMetric(); first >= 0)
            m_list->setCurrentIndex(m_model->index(first));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString metric = index.data(MetricListModel::MetricRole).toString();
        if (!metric.isEmpty())
            choose(metric);
    });
    connect(m_document, &DocumentView::drillRequested, this, [this](const Drill &drill) {
        // In the lists of metrics a click opens the entry; on an entry it opens the records.
        const QString &shown = m_session.view().metric;
        shown.isEmpty() || termById(shown) ? choose(drill.metric) : emit drillRequested(drill);
    });
    connect(m_document, &DocumentView::narrowWanted, this, &GlossaryPage::narrowWanted);
    connect(m_document, &DocumentView::explanationWanted, this, &GlossaryPage::choose);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (what.testFlag(Change::Document))
            showDocument();
    });
}

void GlossaryPage::choose(const QString &metric)
{
    View view = m_session.view();
    if (view.page == pageId && view.metric == metric)
        return;
    view.page = pageId;
    view.metric = metric;
    emit viewWanted(view);
}

void GlossaryPage::refresh()
{
    m_model->setWords(m_session.words());
    showChosen();
    showDocument();
}

void GlossaryPage::showChosen()
{
    const int row = m_model->rowOf(m_session.view().metric);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void GlossaryPage::showDocument()
{
    if (m_session.view().page == pageId && !m_session.document().blocks.empty())
        m_document->show(m_session.document(), themeNow());
}

bool GlossaryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (const int first = m_model->firstMetric(); first >= 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(first));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GlossaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showDocument();
    QWidget::changeEvent(event);
}

void GlossaryPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search a metric (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search a metric"));
    m_list->setAccessibleName(tr("Metrics"));
    m_nothing->setText(tr("No metric fits. Try another word, in Dutch or English, or its id."));
    const int line = fontMetrics().height();
    m_list->setFixedWidth(line * 17);
    m_search->setFixedWidth(line * 17);
    m_nothing->setFixedWidth(line * 17);
}

} // namespace kompas
