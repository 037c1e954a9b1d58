// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scenario_page.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace kompas {

/// The linked sliders of a scenario, each with its number, and the scenarios that the file keeps.
class ScenarioPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioPanel(QWidget *parent = nullptr);
    ~ScenarioPanel() override;

    const Scenario &scenario() const { return m_scenario; }
    void setScenario(const Scenario &scenario);
    /// The queues and teams that a scenario can be about; `channel` is the queue that is modelled now.
    void offer(const QStringList &channels, const QString &channel, const QStringList &teams);
    /// The kept ones, to choose from.
    void show(const std::vector<NamedScenario> &kept, const Words &words);
    using QWidget::show;
    QString chosenName() const;

signals:
    void moved();
    void keepWanted(const QString &name);
    void removeWanted(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLever(const ScenarioLever &lever);
    void retranslate();
    void showNumbers();
    void take(const ScenarioLever &lever, double value);
    void choose(int index);
    void takeScope();

    struct Lever {
        const ScenarioLever *lever;
        QLabel *label;
        QSlider *slider;
        QDoubleSpinBox *box;
    };
    Scenario m_scenario = {};
    std::vector<NamedScenario> m_kept = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    std::vector<Lever> m_levers = {};
    QLabel *m_channelLabel = nullptr;
    QComboBox *m_channel = nullptr;
    QLabel *m_teamLabel = nullptr;
    QComboBox *m_team = nullptr;
    QComboBox *m_names = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace kompas
