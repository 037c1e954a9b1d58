// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/experiment_form.h"

#include "core/metrics/permission.h"
#include "core/report/experiment_texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr const char *splitDimensions[] = {"team", "channel", "product_area", "tag", "priority"};
const QString channel = QStringLiteral("channel");

QLabel *newNote(const QString &name, const char *role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setProperty(role, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ExperimentForm::ExperimentForm(FilePointer file, const Words &words, QWidget *parent)
    : QDialog(parent),
      m_file(std::move(file)),
      m_words(words)
{
    setObjectName(QStringLiteral("experimentForm"));
    setWindowTitle(tr("Declare an experiment"));
    build();
    fillMetrics();
    fillPlaces();
    showDesign();
    check();
    m_name->setFocus();
}

void ExperimentForm::build()
{
    const auto box = [](const char *name) {
        auto *combo = new QComboBox;
        combo->setObjectName(QString::fromLatin1(name));
        return combo;
    };
    m_recipe = box("experimentRecipe");
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("experimentName"));
    m_name->setMaxLength(80);
    m_measure = new QLineEdit;
    m_measure->setObjectName(QStringLiteral("experimentMeasure"));
    m_measure->setMinimumWidth(m_measure->fontMetrics().averageCharWidth() * 60);
    m_metric = box("experimentMetric");
    m_channel = box("experimentChannel");
    m_design = box("experimentDesign");
    m_dimension = box("experimentDimension");
    m_without = box("experimentWithout");
    m_with = box("experimentWith");
    m_untouched = box("experimentUntouched");
    m_gain = new QLineEdit(QStringLiteral("5"));
    m_gain->setObjectName(QStringLiteral("experimentGain"));
    m_gainUnit = box("experimentGainUnit");
    m_from =
        new QDateEdit(m_file->lastDay ? m_file->lastDay->addDays(8 - m_file->lastDay->dayOfWeek()) : QDate(2026, 1, 5));
    m_from->setObjectName(QStringLiteral("experimentFrom"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_weeks = new QSpinBox;
    m_weeks->setObjectName(QStringLiteral("experimentWeeks"));
    m_weeks->setRange(1, 52);
    m_weeks->setValue(2);
    m_need = newNote(QStringLiteral("experimentNeed"), "muted");
    m_problem = newNote(QStringLiteral("experimentProblem"), "strong");
    auto *form = new QFormLayout;
    addRows(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_declare = buttons->addButton(tr("Declare"), QDialogButtonBox::AcceptRole);
    m_declare->setObjectName(QStringLiteral("experimentDeclare"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_need);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExperimentForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_recipe, &QComboBox::activated, this, &ExperimentForm::takeRecipe);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ExperimentForm::fillPlaces);
    connect(m_design, &QComboBox::currentIndexChanged, this, &ExperimentForm::showDesign);
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &ExperimentForm::showDesign);
    for (QComboBox *each : {m_metric, m_channel, m_design, m_dimension, m_without, m_with, m_untouched, m_gainUnit})
        connect(each, &QComboBox::currentIndexChanged, this, &ExperimentForm::check);
    for (QLineEdit *each : {m_name, m_gain})
        connect(each, &QLineEdit::textChanged, this, &ExperimentForm::check);
    connect(m_from, &QDateEdit::dateChanged, this, &ExperimentForm::check);
    connect(m_weeks, &QSpinBox::valueChanged, this, &ExperimentForm::check);
}

void ExperimentForm::addRows(QFormLayout &form)
{
    m_recipe->addItem(tr("My own"));
    for (const ExperimentRecipe &each : experimentRecipes())
        m_recipe->addItem(each.titles.value(m_words.language()), each.id);
    m_design->addItem(tr("The weeks before against the weeks after"));
    m_design->addItem(tr("Two groups at the same time"));
    for (const char *each : splitDimensions)
        m_dimension->addItem(m_words.dimensionName(QString::fromLatin1(each)), QString::fromLatin1(each));
    m_gainUnit->addItem(tr("points, in the unit of the metric"));
    m_gainUnit->addItem(tr("% of the value before"));
    auto *gain = new QHBoxLayout;
    gain->addWidget(m_gain);
    gain->addWidget(m_gainUnit, 1);
    const auto add = [&form](const QString &label, QWidget *field) {
        form.addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Start from"), m_recipe);
    add(tr("&Name"), m_name);
    add(tr("What &changes"), m_measure);
    add(tr("&Metric"), m_metric);
    add(tr("&Only for channel"), m_channel);
    add(tr("&Hold against each other"), m_design);
    add(tr("Groups &by"), m_dimension);
    add(tr("Group &without it"), m_without);
    add(tr("Group w&ith it"), m_with);
    add(tr("Channel that stays &untouched"), m_untouched);
    form.addRow(tr("Least &gain"), gain);
    m_gain->setAccessibleName(tr("Least gain"));
    m_gainUnit->setAccessibleName(tr("Unit of the gain"));
    add(tr("&First day"), m_from);
    add(tr("W&eeks"), m_weeks);
}

void ExperimentForm::fillMetrics()
{
    const QSignalBlocker silence(m_metric);
    for (const Metric &metric : catalogue()) {
        if (canBeTried(metric) && isComputable(m_file->facts, metric))
            m_metric->addItem(m_words.metricName(metric), QString::fromLatin1(metric.id));
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(QStringLiteral("csat_pct"))));
}

void ExperimentForm::fillWords(QComboBox &box, const QString &dimension, const QString &none)
{
    const QSignalBlocker silence(&box);
    const QString before = box.currentData().toString();
    box.clear();
    if (!none.isEmpty())
        box.addItem(none, QString());
    const Metric *metric = metricById(m_metric->currentData().toString());
    if (metric && mayBeGroupedBy(m_file->facts, *metric, dimension)
        && dimensionColumn(m_file->facts.of(metric->records), dimension)) {
        for (const WordCount &each : wordCounts(m_file->facts, dimension)) {
            if (!each.word.isEmpty())
                box.addItem(m_words.word(dimension, each.word), each.word);
        }
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

void ExperimentForm::fillPlaces()
{
    fillWords(*m_channel, channel, tr("all channels"));
    fillWords(*m_untouched, channel, tr("none"));
    showDesign();
}

void ExperimentForm::showDesign()
{
    const bool isSplit = m_design->currentIndex() == 1;
    for (QComboBox *each : {m_dimension, m_without, m_with})
        each->setEnabled(isSplit);
    m_untouched->setEnabled(!isSplit && !m_channel->currentData().toString().isEmpty());
    if (!isSplit)
        return;
    const QString dimension = m_dimension->currentData().toString();
    fillWords(*m_without, dimension, {});
    fillWords(*m_with, dimension, {});
    if (m_with->count() > 1 && m_with->currentIndex() == m_without->currentIndex())
        m_with->setCurrentIndex(m_without->currentIndex() == 0 ? 1 : 0);
}

void ExperimentForm::takeRecipe(int index)
{
    if (index < 1)
        return;
    const ExperimentRecipe &recipe = experimentRecipes()[static_cast<std::size_t>(index - 1)];
    m_name->setText(recipe.titles.value(m_words.language()));
    m_measure->setText(recipe.measures.value(m_words.language()));
    for (auto id = recipe.metrics.rbegin(); id != recipe.metrics.rend(); ++id) {
        if (const int place = m_metric->findData(*id); place >= 0)
            m_metric->setCurrentIndex(place);
    }
    m_gain->setText(m_words.number(recipe.gain, 0));
    m_gainUnit->setCurrentIndex(recipe.isRelative ? 1 : 0);
    m_weeks->setValue(recipe.weeks);
}

Experiment ExperimentForm::typed() const
{
    Experiment experiment{.name = m_name->text().trimmed(),
                          .measure = m_measure->text().trimmed(),
                          .metric = m_metric->currentData().toString(),
                          .from = m_from->date(),
                          .weeks = m_weeks->value()};
    if (const QString word = m_channel->currentData().toString(); !word.isEmpty())
        experiment.where = {{channel, {word}}};
    if (m_design->currentIndex() == 1) {
        experiment.design = Experiment::Design::Split;
        experiment.dimension = m_dimension->currentData().toString();
        experiment.without = m_without->currentData().toString();
        experiment.with = m_with->currentData().toString();
    } else if (const QString word = m_untouched->currentData().toString();
               !word.isEmpty() && m_untouched->isEnabled()) {
        experiment.untouched = Condition{channel, {word}};
    }
    bool isNumber = false;
    experiment.gain = m_words.locale().toDouble(m_gain->text().trimmed(), &isNumber);
    if (!isNumber)
        experiment.gain = m_gain->text().trimmed().replace(u',', u'.').toDouble();
    experiment.isRelative = m_gainUnit->currentIndex() == 1;
    return experiment;
}

void ExperimentForm::check()
{
    m_untouched->setEnabled(m_design->currentIndex() == 0 && !m_channel->currentData().toString().isEmpty());
    const Experiment experiment = typed();
    std::optional<Error> why = whyNotDeclared(experiment, m_file->lastDay);
    const bool isThere = std::ranges::any_of(m_file->plans, [&](const SavedPlan &each) {
        return each.kind == experimentPlan && each.name == experiment.name;
    });
    if (!why && isThere)
        why = Error{tr("There is an experiment of this name already. What was declared stays as it is."), {}};
    m_problem->setText(why ? why->message : QString());
    m_declare->setEnabled(!why);
    if (!metricById(experiment.metric) || experiment.gain <= 0)
        return;
    m_job.start(
        [file = m_file, experiment](const Progress &) {
            return experimentNeed(file->facts, file->definitions, file->targets, experiment);
        },
        [this, experiment](const ExperimentNeed &need) { m_need->setText(needText(experiment, need, m_words)); });
}

void ExperimentForm::accept()
{
    if (!m_declare->isEnabled())
        return;
    emit declared(typed());
    QDialog::accept();
}

} // namespace kompas
