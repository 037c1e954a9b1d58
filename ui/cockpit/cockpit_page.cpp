// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/cockpit_page.h"

#include "core/steering/target_rows.h"
#include "ui/cockpit/baseline_panel.h"
#include "ui/cockpit/line_card.h"
#include "ui/cockpit/priority_panel.h"
#include "ui/cockpit/scenario_panel.h"
#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/session/plan_change.h"
#include "ui/style/button.h"
#include "ui/style/theme_now.h"
#include "ui/targets/line_moves.h"
#include "ui/targets/past_chart_view.h"
#include "ui/targets/target_change.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace kompas {

namespace {

constexpr int cardCount = 4;

/// What stands beside each other when no target is set: the figures that pull at each other.
constexpr const char *usual[] = {"service_level", "occupancy",    "first_reply_time",        "csat_pct",
                                 "fcr_one_touch", "reopened_pct", "time_to_full_resolution", "abandonment_rate"};

QStringList metricsWithTargets(const QStringList &computable)
{
    QStringList ids;
    for (const QString &id : computable) {
        const Metric &metric = *metricById(id);
        if (canHaveTarget(metric) && metric.better != Better::Neither)
            ids << id;
    }
    return ids;
}

/// Asks for the room of its content and of the bar beside it.
class RoomyScrollArea : public QScrollArea
{
public:
    QSize sizeHint() const override
    {
        return widget()->sizeHint().grownBy({0, 0, verticalScrollBar()->sizeHint().width() + 4, 0});
    }
};

/// Large text asks for more room than a window has.
QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new RoomyScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // What lies beneath shows: a page or a card.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

CockpitPage::CockpitPage(Session &session, QWidget *parent) : NumbersWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("cockpitPage"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("cockpitTabs"));
    m_tabs->addTab(newLines(), QString());
    m_tabs->addTab(newScenarios(), QString());
    m_baseline = new BaselinePanel(session);
    m_priority = new PriorityPanel(session);
    m_tabs->addTab(m_baseline, QString());
    m_tabs->addTab(m_priority, QString());
    forwardWishes(m_baseline, this);
    forwardWishes(m_priority, this);
    connect(m_baseline, &BaselinePanel::said, this, &CockpitPage::said);
    connect(m_priority, &PriorityPanel::said, this, &CockpitPage::said);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CockpitPage::showPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->addWidget(m_tabs);
    retranslate();
}

QWidget *CockpitPage::newLines()
{
    auto *all = new QWidget;
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setSpacing(12);
    for (int i = 0; i < cardCount; ++i) {
        auto *card = new LineCard;
        card->setObjectName(QStringLiteral("lineCard%1").arg(i));
        grid->addWidget(card, i / 2, i % 2);
        m_cards.push_back(card);
        connect(card, &LineCard::lineMoved, this, &CockpitPage::updateKeep);
        connect(card, &LineCard::failed, this, &CockpitPage::failed);
        connect(card, &LineCard::metricChosen, this, [this, i](const QString &metric) {
            m_metrics[i] = metric;
            askPasts();
        });
        forwardWishes(card, this);
    }
    QScrollArea *scroll = scrolled(all);
    m_keep = newButton("keepLines");
    m_revert = newButton("revertLines");
    m_hint = new QLabel;
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    connect(m_keep, &QPushButton::clicked, this, &CockpitPage::keepLines);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        for (LineCard *card : m_cards)
            card->startAgain();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_keep);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(buttons);
    column->addWidget(scroll, 1);
    return page;
}

QWidget *CockpitPage::newScenarios()
{
    m_panel = new ScenarioPanel;
    m_outcome = new DocumentView;
    forwardWishes(m_outcome, this);
    connect(m_panel, &ScenarioPanel::moved, this, &CockpitPage::followScenario);
    connect(m_panel, &ScenarioPanel::keepWanted, this, &CockpitPage::keepScenario);
    connect(m_panel, &ScenarioPanel::removeWanted, this, [this](qint64 id) {
        m_session.change(tr("removed scenario"),
                         [id](Workbench &workbench, qint64) { return workbench.removePlan(id); });
    });
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    // The levers are as wide as their words, at any size of text; what they do takes the rest.
    row->addWidget(cardAround(scrolled(m_panel)));
    row->addWidget(m_outcome, 1);
    return page;
}

Selection CockpitPage::selection() const
{
    Selection selection = m_view.selection;
    selection.period = {};
    return selection;
}

void CockpitPage::show(const FilePointer &file, const View &view, const Words &words)
{
    if (!file)
        return;
    const bool otherFile = !m_file || m_file->path != file->path;
    const bool otherState = m_file != file;
    const bool otherView = m_view.selection != view.selection;
    const bool otherWords = m_words.language() != words.language();
    m_file = file;
    m_view = view;
    m_words = words;
    if (otherFile)
        chooseMetrics();
    if (otherState || otherView || otherWords) {
        askPasts();
        m_panel->show(scenariosOf(file->plans), words);
        askBase();
    }
    showPanel();
}

/// A panel is worked out when it comes to the front.
void CockpitPage::showPanel()
{
    if (!m_file)
        return;
    QStringList metrics;
    for (const QString &id : m_file->computable) {
        if (canHaveTarget(*metricById(id)))
            metrics << id;
    }
    if (m_tabs->currentWidget() == m_baseline)
        m_baseline->show(m_file, metrics, selection(), m_words);
    if (m_tabs->currentWidget() == m_priority)
        m_priority->show(m_file, metrics, selection(), m_words);
}

bool CockpitPage::isReady() const
{
    return !m_pastJob.isRunning() && !m_baseJob.isRunning() && m_baseline->isReady() && m_priority->isReady();
}

/// Those that have a target come first, in the order of the catalogue; then those that pull at each other.
void CockpitPage::chooseMetrics()
{
    const QStringList possible = metricsWithTargets(m_file->computable);
    m_metrics.clear();
    const auto want = [&](const QString &id) {
        if (m_metrics.size() < cardCount && possible.contains(id) && !m_metrics.contains(id))
            m_metrics << id;
    };
    for (const Target &target : newestTargets(m_file->targets)) {
        if (target.where.empty())
            want(target.metric);
    }
    for (const char *id : usual)
        want(QString::fromLatin1(id));
    for (const QString &id : possible)
        want(id);
}

void CockpitPage::askPasts()
{
    const QStringList possible = metricsWithTargets(m_file->computable);
    for (qsizetype i = 0; i < cardCount; ++i) {
        LineCard *card = m_cards[static_cast<std::size_t>(i)];
        card->setVisible(i < m_metrics.size());
        if (i < m_metrics.size())
            card->setChoices(possible, m_metrics[i], m_words);
    }
    updateKeep();
    m_pastJob.start(
        [file = m_file, metrics = m_metrics, selection = selection()](const Progress &progress) {
            std::vector<MetricPast> pasts;
            for (const QString &id : metrics) {
                Result<MetricPast> past =
                    metricPast(file->facts, file->definitions, file->targets, id, selection, PastDepth::Full, progress);
                pasts.push_back(past ? std::move(*past) : MetricPast{.metric = id});
            }
            return pasts;
        },
        [this](const std::vector<MetricPast> &pasts) {
            for (std::size_t i = 0; i < pasts.size(); ++i) {
                const Target *target =
                    targetFor(m_file->targets, pasts[i].metric, selection().where, m_file->lastDay.value_or(QDate()));
                if (m_cards[i]->metric() == pasts[i].metric)
                    m_cards[i]->take(pasts[i], target ? boundsOf(*target) : TargetBounds{}, m_file->notes);
            }
        });
}

void CockpitPage::askBase()
{
    std::vector<ScenarioScope> scopes = {m_panel->scenario().scope};
    for (const NamedScenario &each : scenariosOf(m_file->plans)) {
        if (std::ranges::count(scopes, each.scenario.scope) == 0)
            scopes.push_back(each.scenario.scope);
    }
    m_baseJob.start(
        [file = m_file, selection = selection(), scopes](const Progress &) {
            const StaffingOptions options =
                staffingFromText(file->settings.value(QString::fromLatin1(staffingKey)), file->definitions);
            return scenarioBases(file->facts, file->definitions, file->targets, selection, options, scopes);
        },
        [this](const std::vector<ScenarioBase> &bases) {
            m_bases = bases;
            m_offered.reset();
            followScenario();
        });
}

QStringList CockpitPage::teams() const
{
    const auto known = m_file->words.find(QStringLiteral("team"));
    QStringList teams;
    for (const WordCount &each :
         known != m_file->words.end() ? known->second : wordCounts(m_file->facts, QStringLiteral("team"))) {
        if (!each.word.isEmpty())
            teams += each.word;
    }
    return teams;
}

/// The mean week of another queue or team is worked out first.
void CockpitPage::followScenario()
{
    const auto base = std::ranges::find(m_bases, m_panel->scenario().scope, &ScenarioBase::asked);
    if (base == m_bases.end())
        return askBase();
    if (m_offered != base->asked) {
        m_panel->offer(base->channels, base->channel, teams());
        m_offered = base->asked;
    }
    showScenario();
}

/// Follows the sliders: from the mean week that is known, in milliseconds.
void CockpitPage::showScenario()
{
    m_scenario = scenarioDocument(m_bases, m_panel->scenario(), scenariosOf(m_file->plans), m_words);
    m_outcome->show(m_scenario, themeNow());
}

void CockpitPage::updateKeep()
{
    const bool any = std::ranges::any_of(m_cards, [](const LineCard *card) { return card->isMoved(); });
    m_keep->setEnabled(any);
    m_revert->setEnabled(any);
    m_hint->setText(
        m_metrics.isEmpty()
            ? tr("Import tickets, surveys or calls to set targets for them.")
            : tr("Drag the lines, use the arrow keys on their handles or type a value: what they would have "
                 "meant follows at once."));
}

void CockpitPage::keepLines()
{
    const QDate from = m_file->targets.empty() ? QDate() : mondayAfterData(*m_file);
    Targets wanted;
    for (const LineCard *card : m_cards) {
        if (card->isMoved() && !card->bounds().isEmpty()) {
            const TargetBounds &bounds = card->bounds();
            wanted.push_back({.metric = card->metric(),
                              .low = bounds.low,
                              .high = bounds.high,
                              .where = selection().where,
                              .from = from,
                              .limit = bounds.limit});
        }
    }
    const int count = static_cast<int>(wanted.size());
    keepTargets(m_session, tr("%n target(s)", nullptr, count), wanted, [this, count](const Result<void> &done) {
        if (!done)
            return;
        for (LineCard *card : m_cards)
            card->startAgain();
        emit said(tr("%n target(s) kept. Undo takes them back.", nullptr, count));
    });
}

void CockpitPage::keepScenario(const QString &name)
{
    keepPlan(m_session, tr("scenario %1").arg(name),
             {0, QString::fromLatin1(scenarioKind), name, 0, scenarioText(m_panel->scenario())},
             [this, name](const Result<void> &done) {
                 if (done)
                     emit said(tr("The scenario “%1” is kept in the file.").arg(name));
             });
}

Document CockpitPage::document() const
{
    if (m_tabs->currentWidget() == m_baseline)
        return m_baseline->document();
    if (m_tabs->currentWidget() == m_priority)
        return m_priority->document();
    if (m_tabs->currentIndex() == 1)
        return m_scenario;
    Document document{.id = QStringLiteral("cockpit"), .title = m_tabs->tabText(0), .language = m_words.language()};
    for (std::size_t i = 0; i < m_cards.size() && static_cast<qsizetype>(i) < m_metrics.size(); ++i) {
        Chart chart = m_cards[i]->chart()->chart();
        chart.note = m_cards[i]->consequences();
        document.blocks.push_back({QStringLiteral("line-%1").arg(i), 6, std::move(chart)});
    }
    return document;
}

void CockpitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_outcome && m_file)
        showScenario();
    NumbersWidget::changeEvent(event);
}

void CockpitPage::retranslate()
{
    m_tabs->setTabText(0, tr("Target lines"));
    m_tabs->setTabText(1, tr("What if"));
    m_tabs->setTabText(2, tr("Baseline"));
    m_tabs->setTabText(3, tr("Priorities"));
    m_tabs->setAccessibleName(tr("Cockpit"));
    m_keep->setText(tr("Keep the moved lines"));
    m_revert->setText(tr("Put them back"));
}

} // namespace kompas
