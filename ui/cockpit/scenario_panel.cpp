// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/scenario_panel.h"

#include "ui/document/numbers_widget.h"
#include "ui/style/button.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kompas {

ScenarioPanel::ScenarioPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scenarioPanel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const auto &[label, box, name] : {std::tuple(&m_channelLabel, &m_channel, "scenarioChannel"),
                                           std::tuple(&m_teamLabel, &m_team, "scenarioTeam")}) {
        *label = new QLabel;
        *box = new QComboBox;
        (*box)->setObjectName(QLatin1String(name));
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*label)->setBuddy(*box);
        grid->addWidget(*label, grid->rowCount(), 0, 1, 2);
        grid->addWidget(*box, grid->rowCount(), 0, 1, 2);
        connect(*box, &QComboBox::activated, this, &ScenarioPanel::takeScope);
    }
    for (const ScenarioLever &lever : scenarioLevers())
        addLever(lever);
    m_reset = newButton("resetScenario");
    m_names = new QComboBox;
    m_names->setObjectName(QStringLiteral("scenarioNames"));
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keep = newButton("keepScenario");
    m_remove = newButton("removeScenario");
    int row = grid->rowCount();
    grid->addWidget(m_reset, row++, 0, 1, 2);
    grid->addWidget(m_names, row++, 0, 1, 2);
    grid->addWidget(m_keep, row++, 0, 1, 2);
    grid->addWidget(m_remove, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setScenario({.scope = m_scenario.scope});
        emit moved();
    });
    connect(m_names, &QComboBox::activated, this, &ScenarioPanel::choose);
    const auto update = [this] {
        m_keep->setEnabled(!chosenName().isEmpty());
        m_remove->setEnabled(std::ranges::count(m_kept, chosenName(), &NamedScenario::name) > 0);
    };
    connect(m_names, &QComboBox::editTextChanged, this, update);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(chosenName()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto found = std::ranges::find(m_kept, chosenName(), &NamedScenario::name);
        if (found != m_kept.end())
            emit removeWanted(found->id);
    });
    update();
    retranslate();
}

ScenarioPanel::~ScenarioPanel()
{
    silenceFields(*this);
}

void ScenarioPanel::addLever(const ScenarioLever &lever)
{
    Lever each{.lever = &lever, .label = new QLabel, .slider = new QSlider(Qt::Horizontal), .box = new QDoubleSpinBox};
    each.slider->setObjectName(QLatin1String(lever.key) + QStringLiteral("Slider"));
    each.slider->setRange(static_cast<int>(std::lround(lever.least / lever.step)),
                          static_cast<int>(std::lround(lever.most / lever.step)));
    each.slider->setPageStep(5);
    each.box->setObjectName(QLatin1String(lever.key) + QStringLiteral("Box"));
    each.box->setRange(lever.least, lever.most);
    each.box->setSingleStep(lever.step);
    each.box->setDecimals(lever.step < 1 ? 1 : 0);
    each.box->setKeyboardTracking(false);
    each.box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    each.label->setWordWrap(true);
    each.label->setBuddy(each.box);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    grid->addWidget(each.label, row, 0, 1, 2);
    grid->addWidget(each.slider, row + 1, 0);
    grid->addWidget(each.box, row + 1, 1);
    connect(each.slider, &QSlider::valueChanged, this, [this, &lever](int value) { take(lever, value * lever.step); });
    connect(each.box, &QDoubleSpinBox::valueChanged, this, [this, &lever](double value) { take(lever, value); });
    m_levers.push_back(each);
}

void ScenarioPanel::take(const ScenarioLever &lever, double value)
{
    if (m_scenario.*lever.value == value)
        return;
    m_scenario.*lever.value = value;
    showNumbers();
    emit moved();
}

void ScenarioPanel::takeScope()
{
    const ScenarioScope scope{m_channel->currentData().toString(), m_team->currentData().toString()};
    if (scope == m_scenario.scope)
        return;
    m_scenario.scope = scope;
    emit moved();
}

void ScenarioPanel::offer(const QStringList &channels, const QString &channel, const QStringList &teams)
{
    m_channel->clear();
    for (const QString &each : channels)
        m_channel->addItem(m_words.word(u"channel", each), each);
    m_channel->setCurrentIndex(m_channel->findData(channel));
    m_team->clear();
    m_team->addItem(tr("As the filters say"), QString());
    for (const QString &each : teams)
        m_team->addItem(m_words.word(u"team", each), each);
    m_team->setCurrentIndex(std::max(0, m_team->findData(m_scenario.scope.team)));
    // Nothing to choose from needs no room.
    for (QWidget *each : {static_cast<QWidget *>(m_channelLabel), static_cast<QWidget *>(m_channel)})
        each->setVisible(channels.size() > 1);
    for (QWidget *each : {static_cast<QWidget *>(m_teamLabel), static_cast<QWidget *>(m_team)})
        each->setVisible(teams.size() > 1);
}

void ScenarioPanel::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    showNumbers();
}

void ScenarioPanel::showNumbers()
{
    for (const Lever &each : m_levers) {
        const QSignalBlocker slider(each.slider);
        const QSignalBlocker box(each.box);
        const double value = m_scenario.*each.lever->value;
        each.slider->setValue(static_cast<int>(std::lround(value / each.lever->step)));
        each.box->setValue(value);
        each.label->setText(leverName(*each.lever, m_words) + QStringLiteral(": ")
                            + leverText(*each.lever, value, m_words));
    }
}

void ScenarioPanel::show(const std::vector<NamedScenario> &kept, const Words &words)
{
    m_words = words;
    if (kept != m_kept || m_names->count() != static_cast<int>(kept.size())) {
        m_kept = kept;
        const QString typed = m_names->currentText();
        m_names->clear();
        for (const NamedScenario &each : kept)
            m_names->addItem(each.name);
        m_names->setCurrentIndex(-1);
        m_names->setEditText(typed);
    }
    for (const Lever &each : m_levers) {
        each.box->setLocale(words.locale());
        each.slider->setAccessibleName(leverName(*each.lever, words));
        each.box->setAccessibleName(leverName(*each.lever, words));
    }
    showNumbers();
}

QString ScenarioPanel::chosenName() const
{
    return m_names->currentText().trimmed();
}

void ScenarioPanel::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_kept.size()))
        return;
    setScenario(m_kept[static_cast<std::size_t>(index)].scenario);
    emit moved();
}

void ScenarioPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenarioPanel::retranslate()
{
    m_channelLabel->setText(tr("Queue"));
    m_teamLabel->setText(tr("Team"));
    m_channel->setAccessibleName(m_channelLabel->text());
    m_team->setAccessibleName(m_teamLabel->text());
    m_reset->setText(tr("Back to how it is now"));
    m_names->lineEdit()->setPlaceholderText(tr("Name of the scenario"));
    m_names->setAccessibleName(tr("Name of the scenario"));
    m_names->setToolTip(tr("Type a name to keep the scenario, or choose one that is kept"));
    m_keep->setText(tr("Keep the scenario"));
    m_remove->setText(tr("Remove it"));
}

} // namespace kompas
