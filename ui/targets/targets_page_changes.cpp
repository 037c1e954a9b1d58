// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and what it keeps: targets, presets and drafts.
#include "ui/targets/targets_page.h"

#include "core/steering/preset.h"
#include "ui/document/part_menu.h"
#include "ui/main/folding_row.h"
#include "ui/session/plan_change.h"
#include "ui/style/theme.h"
#include "ui/targets/drafts_dialog.h"
#include "ui/targets/line_moves.h"
#include "ui/targets/past_chart_view.h"
#include "ui/targets/scope_button.h"
#include "ui/targets/target_change.h"
#include "ui/targets/target_editor.h"
#include "ui/targets/target_list.h"
#include "ui/targets/target_panels.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace kompas {

namespace {

QToolButton *newMenuButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("filter", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

void TargetsPage::build()
{
    m_title = new QLabel;
    m_title->setProperty("strong", true);
    m_list = new TargetList;
    m_presets = newMenuButton(QStringLiteral("presets"));
    m_drafts = newMenuButton(QStringLiteral("drafts"));
    m_scopeButton = new ScopeButton;
    m_editor = new TargetEditor;
    m_chart = new PastChartView;
    m_conflict = new QLabel;
    m_conflict->setObjectName(QStringLiteral("conflict"));
    m_conflict->setWordWrap(true);
    m_conflict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_conflict->hide();
    m_consequences = new ConsequencePanel;
    m_proposals = new ProposalPanel;

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(m_title);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_presets);
    leftColumn->addWidget(m_drafts);
    QFrame *leftCard = cardAround(left);
    leftCard->setProperty("room", QStringLiteral("list"));

    auto *tuning = new QWidget;
    auto *tuningColumn = new QVBoxLayout(tuning);
    tuningColumn->setContentsMargins(0, 0, 0, 0);
    tuningColumn->setSpacing(10);
    auto *scope = new QWidget;
    auto *scopeRow = new QVBoxLayout(scope);
    scopeRow->setContentsMargins(0, 0, 0, 0);
    scopeRow->addWidget(m_scopeButton, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *controls = new FoldingRow(12);
    controls->add(scope, 0);
    controls->add(m_editor, 1);
    tuningColumn->addWidget(controls);
    tuningColumn->addWidget(m_conflict);
    tuningColumn->addWidget(m_chart, 1);

    auto *panels = new FoldingRow(12);
    panels->add(m_consequences, 1);
    panels->add(m_proposals, 1);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(12);
    rightColumn->addWidget(cardAround(tuning), 3);
    rightColumn->addWidget(panels, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(right);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 16);
    row->setSpacing(12);
    row->addWidget(leftCard, 1);
    row->addWidget(scroll, 4);
}

void TargetsPage::connectAll()
{
    connect(m_list, &TargetList::chosenByUser, this,
            [this](const QString &metric, const std::vector<Condition> &where) {
                const bool sameMetric = metric == this->metric();
                m_scope = where;
                m_hasPast = false;
                m_isMoved = false;
                if (sameMetric) {
                    setScope(where);
                    return;
                }
                View view = m_view;
                view.metric = metric;
                emit viewWanted(view);
            });
    connect(m_scopeButton, &ScopeButton::chosenByUser, this, &TargetsPage::setScope);
    connect(m_chart, &PastChartView::dragged, this, &TargetsPage::drag);
    connect(m_chart, &PastChartView::dragEnded, this, &TargetsPage::showChart);
    connect(m_chart, &PastChartView::stepped, this, &TargetsPage::step);
    forwardWishes(m_chart, this);
    const auto revert = [this] {
        startAgain();
        showChart();
    };
    connect(m_chart, &PastChartView::cancelWanted, this, revert);
    connect(m_editor, &TargetEditor::revertWanted, this, revert);
    connect(m_editor, &TargetEditor::typed, this, [this](const TargetBounds &bounds) {
        setLine(bounds);
        showChart();
    });
    connect(m_editor, &TargetEditor::bandWanted, this, &TargetsPage::wantBand);
    connect(m_editor, &TargetEditor::keepWanted, this, &TargetsPage::keep);
    connect(m_editor, &TargetEditor::removeWanted, this, &TargetsPage::remove);
    connect(m_editor, &TargetEditor::failed, this, &TargetsPage::failed);
    connect(m_proposals, &ProposalPanel::taken, this, &TargetsPage::takeProposal);
    connect(m_presets->menu(), &QMenu::aboutToShow, this, &TargetsPage::fillPresets);
    connect(m_drafts->menu(), &QMenu::aboutToShow, this, &TargetsPage::fillDrafts);
}

void TargetsPage::retranslate()
{
    m_title->setText(tr("Targets"));
    m_presets->setText(tr("Presets"));
    m_presets->setToolTip(tr("Sets of targets to start from, with their sources"));
    m_drafts->setText(tr("Drafts"));
    m_drafts->setToolTip(tr("Targets to think over: keep them, compare them, take them over"));
    for (QToolButton *button : {m_presets, m_drafts})
        button->setAccessibleName(button->text());
}

void TargetsPage::keep()
{
    if (m_bounds.isEmpty())
        return;
    m_isMoved = false;
    keepTargets(m_session, tr("target of %1").arg(m_words.metricName(*m_metric)), {lineAsTarget(m_editor->from())});
}

void TargetsPage::remove()
{
    const Target *own = ownTarget();
    if (!own)
        return;
    m_isMoved = false;
    m_session.change(tr("removed target of %1").arg(m_words.metricName(*m_metric)),
                     [id = own->id](Workbench &workbench, qint64) { return workbench.removeTarget(id); });
}

void TargetsPage::fillPresets()
{
    QMenu *menu = m_presets->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    QString group;
    for (const Preset &preset : presets()) {
        if (!group.isEmpty() && preset.group != group)
            menu->addSeparator();
        group = preset.group;
        QAction *action = menu->addAction(preset.title(m_words.language()));
        QStringList lines;
        for (const PresetTarget &each : preset.targets) {
            const Metric &metric = *metricById(each.metric);
            const QString scope =
                each.where.empty() ? QString() : QStringLiteral(" · ") + scopeText(each.where, m_words);
            lines += m_words.metricName(metric) + scope + u' ' + boundsText(metric, each.bounds, m_words)
                     + QStringLiteral(" (") + each.source + u')';
        }
        lines += preset.remark(m_words.language());
        action->setToolTip(lines.join(u'\n').trimmed());
        connect(action, &QAction::triggered, this, [this, name = preset.name] { usePreset(name); });
    }
    addFileEntries(*menu);
}

void TargetsPage::usePreset(const QString &name)
{
    const Preset *preset = presetByName(name);
    if (!preset)
        return;
    const QDate from = m_file->targets.empty() ? QDate() : mondayAfterData(*m_file);
    const Targets wanted = takenOver(m_file->targets, targetsFrom(*preset, from), from);
    const QString title = preset->title(m_words.language());
    if (wanted.empty()) {
        emit said(tr("All targets of “%1” stand already.").arg(title));
        return;
    }
    m_isMoved = false;
    keepTargets(
        m_session, tr("preset %1").arg(title), wanted,
        [this, title, from, count = static_cast<int>(wanted.size())](const Result<void> &done) {
            if (done)
                emit said(
                    (from.isValid()
                         ? tr("%n target(s) of “%1” hold from %2 on. Undo takes them back.", nullptr, count)
                               .arg(title, m_words.date(from))
                         : tr("%n target(s) of “%1” hold now. Undo takes them back.", nullptr, count).arg(title)));
        });
}

void TargetsPage::fillDrafts()
{
    QMenu *menu = m_drafts->menu();
    menu->clear();
    const bool hasLine = !m_bounds.isEmpty();
    QAction *fresh = menu->addAction(tr("Keep in a new draft…"));
    fresh->setEnabled(hasLine);
    connect(fresh, &QAction::triggered, this, &TargetsPage::askDraftName);
    for (const TargetDraft &draft : m_file->drafts) {
        QAction *into = menu->addAction(tr("Keep in “%1”").arg(draft.name));
        into->setEnabled(hasLine);
        connect(into, &QAction::triggered, this, [this, name = draft.name] { keepInDraft(name); });
    }
    menu->addSeparator();
    QAction *compare = menu->addAction(tr("Compare drafts…"));
    compare->setEnabled(!m_file->drafts.empty());
    connect(compare, &QAction::triggered, this, &TargetsPage::compareDrafts);
}

void TargetsPage::askDraftName()
{
    bool agreed = false;
    const QString name = QInputDialog::getText(this, tr("New draft"), tr("Name of the draft:"), QLineEdit::Normal,
                                               tr("Draft %1").arg(m_file->drafts.size() + 1), &agreed);
    if (agreed && !name.trimmed().isEmpty())
        keepInDraft(name.trimmed());
}

void TargetsPage::keepInDraft(const QString &name)
{
    const auto known = std::ranges::find(m_file->drafts, name, &TargetDraft::name);
    // A new draft starts from what holds.
    TargetDraft draft =
        known != m_file->drafts.end() ? *known : TargetDraft{0, name, 0, newestTargets(m_file->targets)};
    draft.targets = withTarget(std::move(draft.targets), lineAsTarget({}));
    m_session.change(
        tr("draft %1").arg(name),
        [draft](Workbench &workbench, qint64 now) mutable -> Result<void> {
            draft.savedAt = now;
            return outcomeOf(workbench.keepDraft(draft));
        },
        [this, name](const Result<void> &done) {
            if (done)
                emit said(tr("Kept in the draft “%1”; the targets in force are as they were.").arg(name));
        });
}

void TargetsPage::compareDrafts()
{
    (new DraftsDialog(m_session, m_file->targets.empty() ? QDate() : mondayAfterData(*m_file), this))->open();
}

} // namespace kompas
