// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scenario_page.h"
#include "ui/document/numbers_widget.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace kompas {

class BaselinePanel;
class DocumentView;
class LineCard;
class PriorityPanel;
class ScenarioPanel;

/// The tuning cockpit: several target lines beside each other, the linked sliders of a scenario, frozen baselines and
/// priorities. Nothing is kept before it is asked for; what is kept can be undone.
class CockpitPage : public NumbersWidget
{
    Q_OBJECT

public:
    explicit CockpitPage(Session &session, QWidget *parent = nullptr);

    void show(const FilePointer &file, const View &view, const Words &words);
    using QWidget::show;
    /// What is copied, printed and saved: what the tab in front shows.
    Document document() const;
    bool isReady() const;
    LineCard *card(int index) const { return m_cards[static_cast<std::size_t>(index)]; }

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newLines();
    QWidget *newScenarios();
    void retranslate();
    void chooseMetrics();
    void askPasts();
    void askBase();
    void followScenario();
    void showScenario();
    void showPanel();
    void updateKeep();
    void keepLines();
    void keepScenario(const QString &name);
    Selection selection() const;
    QStringList teams() const;

    Session &m_session;
    FilePointer m_file = {};
    View m_view = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    QStringList m_metrics = {};                  ///< of the cards
    std::vector<ScenarioBase> m_bases = {};      ///< of the scopes of the scenario and of those that are kept
    std::optional<ScenarioScope> m_offered = {}; ///< what queues and teams are offered for
    Document m_scenario = {};
    Job m_pastJob;
    Job m_baseJob;
    QTabWidget *m_tabs = nullptr;
    std::vector<LineCard *> m_cards = {};
    QPushButton *m_keep = nullptr;
    QPushButton *m_revert = nullptr;
    QLabel *m_hint = nullptr;
    ScenarioPanel *m_panel = nullptr;
    DocumentView *m_outcome = nullptr;
    BaselinePanel *m_baseline = nullptr;
    PriorityPanel *m_priority = nullptr;
};

} // namespace kompas
