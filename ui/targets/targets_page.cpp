// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/report/baseline_page.h"
#include "core/report/chart_parts.h"
#include "core/report/staffing_texts.h"
#include "core/steering/baseline.h"
#include "core/steering/preset.h"
#include "ui/style/theme_now.h"
#include "ui/targets/line_moves.h"
#include "ui/targets/past_chart_view.h"
#include "ui/targets/scope_button.h"
#include "ui/targets/target_editor.h"
#include "ui/targets/target_list.h"
#include "ui/targets/target_panels.h"

#include <QEvent>
#include <QLabel>

namespace kompas {

namespace {

/// The metric to begin with: the first reply time, else the first that has data.
const Metric *firstMetric(const FileState &file)
{
    if (file.computable.contains(QLatin1String("first_reply_time")))
        return metricById(u"first_reply_time");
    for (const QString &id : file.computable) {
        if (canHaveTarget(*metricById(id)))
            return metricById(id);
    }
    return metricById(u"first_reply_time");
}

/// Whether a past worked out from one state of the file holds for the other.
bool sameRecords(const FileState &a, const FileState &b)
{
    return a.facts.tickets == b.facts.tickets && a.facts.events == b.facts.events
           && a.facts.responses == b.facts.responses && a.definitions == b.definitions && a.settings == b.settings;
}

/// Metrics that hold every record, or themselves, against a target.
bool dependsOnTargets(const Metric &metric)
{
    return QLatin1String(metric.recipe.function) == QLatin1String("solve_target")
           || QLatin1String(metric.recipe.passes) == QLatin1String("within_target");
}

Result<PastAnswer> answerFor(const FileState &file, const QString &metric, const Selection &selection,
                             const Progress &progress)
{
    Result<MetricPast> past =
        metricPast(file.facts, file.definitions, file.targets, metric, selection, PastDepth::Full, progress);
    if (!past)
        return past.error();
    Result<std::vector<Proposal>> proposals = proposalsOf(file.facts, file.definitions, file.targets, *past);
    if (!proposals)
        return proposals.error();
    PastAnswer answer;
    answer.proposals = std::move(*proposals);
    if (metric == QLatin1String("occupancy") || metric == QLatin1String("service_level")) {
        answer.load = usualLoad(file.facts, file.definitions, selection);
        answer.goal = serviceGoalInForce(file.facts, file.definitions, file.targets, selection);
        const Target *busy = targetFor(file.targets, u"occupancy", selection.where, file.lastDay.value_or(QDate()));
        answer.occupancy = busy ? busy->low : std::nullopt;
    }
    answer.past = std::move(*past);
    return answer;
}

} // namespace

TargetsPage::TargetsPage(Session &session, const Questions &questions, QWidget *parent)
    : NumbersWidget(parent),
      m_session(session),
      m_questions(questions)
{
    setObjectName(QStringLiteral("targetsPage"));
    build();
    connectAll();
    retranslate();
}

void TargetsPage::show(const FilePointer &file, const View &view, const Words &words)
{
    if (!file)
        return;
    const Metric *asked = metricById(view.metric);
    const Metric *metric = asked && canHaveTarget(*asked) ? asked : firstMetric(*file);
    const bool otherFile = !m_file || m_file->path != file->path;
    const bool otherMetric = metric != m_metric || otherFile;
    const bool otherRecords =
        !m_file || !sameRecords(*m_file, *file) || (dependsOnTargets(*metric) && m_file->targets != file->targets);
    const bool otherPast = otherMetric || otherRecords || m_view.selection != view.selection || !m_hasPast;
    const bool otherState = m_file != file;
    const bool otherRows = m_file != file || m_view.selection != view.selection;
    const bool otherWords = m_words.language() != words.language();
    m_file = file;
    m_view = view;
    m_words = words;
    m_metric = metric;
    if (otherFile || (otherMetric && !m_wanted)) {
        if (otherFile || std::ranges::none_of(file->targets, [&](const Target &each) {
                return each.metric == QLatin1String(metric->id) && sameConditions(each.where, m_scope);
            }))
            m_scope.clear();
    }
    if (otherMetric)
        m_hasPast = false;
    m_scopeButton->show(m_file, *m_metric, m_scope, m_words);
    m_list->choose(this->metric(), m_scope);
    if (otherRows || otherWords)
        askRows();
    if (otherPast)
        return askPast();
    if (otherState && !m_isMoved)
        startAgain();
    if (otherState || otherWords) {
        m_proposals->show(*m_metric, m_answer.proposals, m_words);
        showChart();
    }
}

QString TargetsPage::metric() const
{
    return m_metric ? QString::fromLatin1(m_metric->id) : QString();
}

Selection TargetsPage::narrowed() const
{
    Selection selection = m_view.selection;
    selection.period = {};
    for (const Condition &each : m_scope) {
        std::erase_if(selection.where, [&each](const Condition &other) { return other.dimension == each.dimension; });
        selection.where.push_back(each);
    }
    return selection;
}

void TargetsPage::askPast()
{
    if (m_metric && !m_hasPast)
        m_chart->await(m_words.metricName(*m_metric));
    m_pastJob.start([file = m_file, id = metric(), selection = narrowed()](
                        const Progress &progress) { return answerFor(*file, id, selection, progress); },
                    [this](Result<PastAnswer> answer) {
                        if (answer)
                            takePast(std::move(*answer));
                        else if (!answer.error().stopped)
                            emit failed(answer.error().message);
                    });
}

void TargetsPage::askRows()
{
    m_rowsJob.start(
        [file = m_file, selection = m_view.selection](const Progress &) {
            return targetRows(file->facts, file->definitions, file->targets, selection);
        },
        [this](const std::vector<TargetRow> &rows) {
            m_list->show(rows, m_words);
            m_list->choose(metric(), m_scope);
        });
}

void TargetsPage::takePast(PastAnswer answer)
{
    const bool isNew = !m_hasPast;
    m_answer = std::move(answer);
    m_hasPast = true;
    if (m_wanted) {
        m_bounds = *m_wanted;
        m_isMoved = true;
        m_wanted.reset();
    } else if (isNew || !m_isMoved) {
        startAgain();
    }
    m_proposals->show(*m_metric, m_answer.proposals, m_words);
    showChart();
}

/// The line at the target of this scope, else at the one in force, else at the first proposal for all of it.
void TargetsPage::startAgain()
{
    m_isMoved = false;
    m_bounds = {};
    if (const Target *own = ownTarget())
        m_bounds = boundsOf(*own);
    else
        m_bounds = inForce();
    for (const Proposal &proposal : m_answer.proposals) {
        if (m_bounds.isEmpty() && proposal.where.empty())
            m_bounds = proposal.bounds;
    }
    // The first day: the week after the data, so that verdicts stay; always, where there is no verdict yet.
    const Target *own = ownTarget();
    const QDate monday = mondayAfterData(*m_file);
    m_editor->setFrom(!own ? QDate() : own->from.isValid() && own->from > monday ? own->from : monday);
}

const Target *TargetsPage::ownTarget() const
{
    const Target *newest = nullptr;
    for (const Target &each : m_file->targets) {
        const bool isOwn = each.metric == metric() && sameConditions(each.where, m_scope);
        if (isOwn && (!newest || !newest->from.isValid() || (each.from.isValid() && each.from >= newest->from)))
            newest = &each;
    }
    return newest;
}

TargetBounds TargetsPage::inForce() const
{
    const Target *target = targetFor(m_file->targets, metric(), narrowed().where, m_file->lastDay.value_or(QDate()));
    return target ? boundsOf(*target) : TargetBounds{};
}

Target TargetsPage::lineAsTarget(QDate from) const
{
    return {0, metric(), m_bounds.low, m_bounds.high, m_scope, from, m_bounds.limit};
}

void TargetsPage::showChart()
{
    PastChart past = pastChart(m_answer.past, inForce(), m_bounds, m_words);
    placeNotes(past.chart, m_file->notes);
    m_chart->take(past, themeNow());
    showLine();
}

Document TargetsPage::document() const
{
    if (!m_metric || !m_hasPast)
        return {};
    PastChart past = pastChart(m_answer.past, inForce(), m_bounds, m_words);
    placeNotes(past.chart, m_file->notes);
    const Consequences all = consequencesOf(m_answer.past, m_bounds);
    return targetDocument(past, consequenceRows(m_answer.past, all, m_words),
                          consequenceNote(m_answer.past, all, m_words), m_answer.proposals, *m_metric,
                          m_conflict->text(), m_words);
}

void TargetsPage::setLine(const TargetBounds &bounds)
{
    m_isMoved = m_isMoved || bounds != m_bounds;
    m_bounds = bounds;
    showLine();
}

/// What follows the line while it is dragged: nothing here looks at a record.
void TargetsPage::showLine()
{
    if (!m_metric || !m_hasPast)
        return;
    const auto text = [this](const std::optional<double> &bound) {
        return bound ? m_words.amount(m_metric->unit, bound).text() : QString();
    };
    m_chart->setBounds(m_bounds, text(m_bounds.low), text(m_bounds.high));
    m_editor->show(*m_metric, m_bounds, m_words);
    m_consequences->show(m_answer.past, consequencesOf(m_answer.past, m_bounds), m_words);
    showConflict();
    const Target *own = ownTarget();
    const bool isKept = own && boundsOf(*own) == m_bounds;
    m_editor->setPossible(!m_bounds.isEmpty() && !isKept, m_isMoved && !isKept, own != nullptr);
}

/// Whether the line asks of a small team what no roster can give.
void TargetsPage::showConflict()
{
    QueueGoal goal = m_answer.goal;
    std::optional<double> busy = m_answer.occupancy;
    if (metric() == QLatin1String("service_level"))
        goal.serviceLevel = m_bounds.low;
    else
        busy = m_bounds.low;
    std::optional<OccupancyConflict> conflict;
    if (m_answer.load && busy && goal.serviceLevel)
        conflict = occupancyConflict(m_answer.load->erlangs(), m_answer.load->handleSeconds, goal, *busy);
    m_conflict->setText(conflict ? conflictText(*conflict, m_words) : QString());
    m_conflict->setVisible(conflict.has_value());
}

void TargetsPage::drag(bool low, double value, double perPixel)
{
    setLine(draggedBounds(*m_metric, m_bounds, low, value, perPixel));
}

void TargetsPage::step(bool low, TargetHandle::Stride stride, int direction)
{
    setLine(steppedBounds(*m_metric, m_bounds, low, stride, direction));
}

void TargetsPage::takeProposal(const Proposal &proposal)
{
    if (proposal.where.empty()) {
        setLine(proposal.bounds);
        showChart();
        return;
    }
    std::vector<Condition> scope = m_scope;
    scope.insert(scope.end(), proposal.where.begin(), proposal.where.end());
    m_wanted = proposal.bounds;
    setScope(scope);
}

void TargetsPage::setScope(const std::vector<Condition> &scope)
{
    m_scope = scope;
    m_hasPast = false;
    m_isMoved = false;
    m_scopeButton->show(m_file, *m_metric, m_scope, m_words);
    m_list->choose(metric(), m_scope);
    askPast();
}

void TargetsPage::wantBand(bool band)
{
    TargetBounds bounds = m_bounds;
    const double value = bounds.low ? *bounds.low : bounds.high.value_or(0);
    if (!band) {
        bounds = boundsAt(*m_metric, m_metric->better == Better::Higher ? value : bounds.high.value_or(value));
    } else {
        const double width = stepsAt(*m_metric, value).page;
        bounds = withBound(*m_metric, {value, value}, false, value + width);
        if (bounds.low == bounds.high)
            bounds = withBound(*m_metric, bounds, true, value - width);
    }
    setLine(bounds);
    showChart();
}

void TargetsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_hasPast && m_chart)
        showChart();
    NumbersWidget::changeEvent(event);
}

} // namespace kompas
