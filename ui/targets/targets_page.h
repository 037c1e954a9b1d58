// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"
#include "core/steering/target_conflicts.h"
#include "core/steering/target_rows.h"
#include "ui/document/numbers_widget.h"
#include "ui/main/questions.h"
#include "ui/session/session.h"
#include "ui/targets/target_handle.h"

class QLabel;
class QMenu;
class QToolButton;

namespace kompas {

class ConsequencePanel;
class PastChartView;
class ProposalPanel;
class ScopeButton;
class TargetEditor;
class TargetList;

/// Everything about one metric and one group that a target line is tuned by; worked out off this thread.
struct PastAnswer {
    MetricPast past = {};
    std::vector<Proposal> proposals = {};
    std::optional<QueueLoad> load = {};   ///< of occupancy and service level: what arrives in the mean half hour
    QueueGoal goal = {};                  ///< the service level in force
    std::optional<double> occupancy = {}; ///< the lowest in force, in percent
};

/// Targets tuned by dragging: the list of targets, the past of the chosen metric with the target line above it, what
/// the line would have meant, and proposals. Nothing is decided before "Keep"; what is kept can be undone.
class TargetsPage : public NumbersWidget
{
    Q_OBJECT

public:
    /// `questions` asks where files of targets lie; without it there are none.
    explicit TargetsPage(Session &session, const Questions &questions = {}, QWidget *parent = nullptr);

    /// The metric of the view; its filters and centre narrow the past.
    void show(const FilePointer &file, const View &view, const Words &words);
    using QWidget::show;

    /// The line as it stands.
    const TargetBounds &bounds() const { return m_bounds; }
    QString metric() const;
    /// What is copied, printed and saved: the past with the line, what it means, and the proposals.
    Document document() const;
    bool isReady() const { return !m_pastJob.isRunning() && !m_rowsJob.isRunning(); }
    void keepInDraft(const QString &name);

signals:
    void said(const QString &text);
    void failed(const QString &text);
    void viewWanted(const kompas::View &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void askPast();
    void askRows();
    void takePast(PastAnswer answer);
    void showChart();
    void showLine();
    void showConflict();
    void setLine(const TargetBounds &bounds);
    void startAgain();
    void drag(bool low, double value, double perPixel);
    void step(bool low, TargetHandle::Stride stride, int direction);
    void takeProposal(const Proposal &proposal);
    void setScope(const std::vector<Condition> &scope);
    void wantBand(bool band);
    void keep();
    void remove();
    void fillPresets();
    void usePreset(const QString &name);
    void addFileEntries(QMenu &menu);
    void openTargetFile();
    void saveTargetFile();
    void fillDrafts();
    void askDraftName();
    void compareDrafts();
    const Target *ownTarget() const;
    TargetBounds inForce() const;
    Target lineAsTarget(QDate from) const;
    Selection narrowed() const;

    Session &m_session;
    Questions m_questions;
    FilePointer m_file = {};
    View m_view = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    const Metric *m_metric = nullptr;
    std::vector<Condition> m_scope = {};
    TargetBounds m_bounds = {};
    bool m_isMoved = false;                    ///< the line was moved since it was kept or chosen
    bool m_hasPast = false;                    ///< `m_answer` is of this metric and scope
    std::optional<TargetBounds> m_wanted = {}; ///< a proposal to put the line at once the past of its scope is there
    PastAnswer m_answer = {};
    Job m_pastJob;
    Job m_rowsJob;

    QLabel *m_title = nullptr;
    TargetList *m_list = nullptr;
    QToolButton *m_presets = nullptr;
    QToolButton *m_drafts = nullptr;
    ScopeButton *m_scopeButton = nullptr;
    TargetEditor *m_editor = nullptr;
    PastChartView *m_chart = nullptr;
    QLabel *m_conflict = nullptr;
    ConsequencePanel *m_consequences = nullptr;
    ProposalPanel *m_proposals = nullptr;
};

} // namespace kompas
