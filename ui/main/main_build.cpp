// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together.
#include "ui/document/document_view.h"
#include "ui/jobs/working_bar.h"
#include "ui/main/data_page.h"
#include "ui/main/eliding_label.h"
#include "ui/main/filter_bar.h"
#include "ui/main/filter_chips.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/overview_bar.h"
#include "ui/main/page_list.h"
#include "ui/main/page_stack.h"
#include "ui/main/welcome_page.h"
#include "ui/records/records_panel.h"
#include "ui/weekly/weekly_page.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kompas {

void MainWindow::build()
{
    m_pages = new PageList;
    m_filters = new FilterBar;
    m_chips = new FilterChips;
    m_message = new MessageBar;
    m_stale = new QLabel;
    m_stale->setObjectName(QStringLiteral("stale"));
    m_stale->setProperty("mark", QStringLiteral("attention"));
    m_stale->setWordWrap(true);
    m_stale->setContentsMargins(16, 0, 16, 4);
    m_stale->hide();
    m_patience.setObjectName(QStringLiteral("patience"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::sayStale);
    m_working = new WorkingBar;
    m_working->setObjectName(QStringLiteral("pageWorking"));
    m_working->layout()->setContentsMargins(16, 0, 16, 8);
    m_stack = new PageStack;
    m_welcome = new WelcomePage;
    m_documentView = new DocumentView;
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_documentView);
    for (const OwnPage &page : ownPages())
        makeOwnPage(page);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_filters);
    right->addWidget(m_chips);
    right->addWidget(m_message);
    right->addWidget(m_working);
    right->addWidget(m_stale);
    auto *overview = new OverviewBar(m_session);
    connect(m_documentView, &DocumentView::menuOpening, overview, &OverviewBar::addTo);
    right->addWidget(overview);
    right->addWidget(m_stack, 1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new QWidget;
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setProperty("bar", QStringLiteral("side"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_navigation = new QHBoxLayout;
    m_navigation->setContentsMargins(8, 10, 8, 0);
    m_navigation->setSpacing(4);
    side->addLayout(m_navigation);
    side->addWidget(m_pages, 1);
    row->addWidget(m_side);
    row->addLayout(right, 1);
    setCentralWidget(middle);

    m_records = new RecordsPanel(m_session, m_questions);
    m_recordsDock = new QDockWidget;
    m_recordsDock->setObjectName(QStringLiteral("recordsDock"));
    m_recordsDock->setTitleBarWidget(new QWidget); // the panel names itself
    m_recordsDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_recordsDock->setWidget(m_records);
    addDockWidget(Qt::BottomDockWidgetArea, m_recordsDock);
    m_recordsDock->hide();
}

void MainWindow::buildStatus()
{
    m_fileStatus = new ElidingLabel;
    m_fileStatus->setObjectName(QStringLiteral("fileStatus"));
    m_fileStatus->setProperty("muted", true);
    m_timeStatus = new QLabel;
    m_timeStatus->setObjectName(QStringLiteral("timeStatus"));
    m_timeStatus->setProperty("muted", true);
    m_privacy = new QToolButton;
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_privacy->setProperty("quiet", true);
    m_privacy->setPopupMode(QToolButton::InstantPopup);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    statusBar()->setProperty("bar", QStringLiteral("bottom"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_fileStatus);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_privacy);
    statusBar()->addPermanentWidget(m_timeStatus);
}

void MainWindow::connectParts()
{
    connect(m_pages, &PageList::chosenByUser, this, &MainWindow::showPageId);
    connect(m_filters, &FilterBar::viewWanted, this, &MainWindow::visit);
    connect(m_chips, &FilterChips::viewWanted, this, &MainWindow::visit);
    connect(m_filters->weeklyButton(), &QPushButton::clicked, this, &MainWindow::showWeekly);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::importFiles);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newFile);
    connect(m_welcome, &WelcomePage::exampleWanted, this, &MainWindow::openExample);
    connect(m_documentView, &DocumentView::drillRequested, this, &MainWindow::showRecords);
    connect(m_documentView, &DocumentView::narrowWanted, this, &MainWindow::narrow);
    connect(m_documentView, &DocumentView::explanationWanted, this, &MainWindow::explain);
    connect(m_documentView, &DocumentView::noteWanted, this, &MainWindow::editNote);
    connect(m_documentView, &DocumentView::saveChartWanted, this, &MainWindow::saveChartAs);
    connect(m_documentView, &DocumentView::saveTableWanted, this, &MainWindow::saveTableAs);
    connect(m_working, &WorkingBar::stoppedByUser, this, [this] { inform(tr("Stopped; nothing has been written.")); });
    connect(m_records, &RecordsPanel::closeWanted, this, &MainWindow::closeRecords);
    connect(m_records, &RecordsPanel::said, this, &MainWindow::inform);
    connect(m_records, &RecordsPanel::failed, this, &MainWindow::complain);
    m_session.setRest(Session::Rest::WhenAsked);
    connect(m_documentView, &DocumentView::appeared, &m_session, &Session::readRest);
    connect(&m_session, &Session::failed, this, &MainWindow::complain);
    connect(&m_session, &Session::changed, this, &MainWindow::take);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, [this] {
        nameUndo();
        updateActions();
    });
    connect(&m_session, &Session::fileBusy, this, [this](bool busy) {
        m_progress->setVisible(busy);
        if (!busy)
            m_welcome->setOpening({});
    });
    connect(&m_session, &Session::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(100 * fraction)); });
}

void MainWindow::makeOwnPage(const OwnPage &page)
{
    const OwnPageWidget own = page.make(m_session, m_questions);
    m_ownPages.insert(QString::fromLatin1(page.id), {&page, own});
    m_stack->addWidget(own.widget);
    connectOwnPage(own.widget);
    if (auto *weekly = qobject_cast<WeeklyPage *>(own.widget))
        m_weekly = weekly;
    if (auto *imports = qobject_cast<DataPage *>(own.widget)) {
        connect(imports, &DataPage::importWanted, this, &MainWindow::importFiles);
        connect(imports, &DataPage::undoWanted, this, &MainWindow::undoImport);
        connect(imports, &DataPage::rejectsWanted, this, &MainWindow::saveRejects);
    }
}

void MainWindow::connectOwnPage(QWidget *page)
{
    const auto connectWhereThere = [this, page](const char *signal, const char *slot) {
        if (page->metaObject()->indexOfSignal(QMetaObject::normalizedSignature(signal + 1)) >= 0)
            connect(page, signal, this, slot);
    };
    connectWhereThere(SIGNAL(said(QString)), SLOT(inform(QString)));
    connectWhereThere(SIGNAL(failed(QString)), SLOT(complain(QString)));
    connectWhereThere(SIGNAL(viewWanted(kompas::View)), SLOT(visit(kompas::View)));
    connectWhereThere(SIGNAL(drillRequested(kompas::Drill)), SLOT(showRecords(kompas::Drill)));
    connectWhereThere(SIGNAL(narrowWanted(kompas::Drill)), SLOT(narrow(kompas::Drill)));
    connectWhereThere(SIGNAL(explanationWanted(QString)), SLOT(explain(QString)));
    connectWhereThere(SIGNAL(noteWanted(kompas::Note)), SLOT(editNote(kompas::Note)));
    connectWhereThere(SIGNAL(saveChartWanted(kompas::Chart)), SLOT(saveChartAs(kompas::Chart)));
    connectWhereThere(SIGNAL(saveTableWanted(kompas::TableBlock)), SLOT(saveTableAs(kompas::TableBlock)));
}

} // namespace kompas
