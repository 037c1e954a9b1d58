// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/report_panel.h"

#include "ui/main/flow_layout.h"
#include "ui/weekly/remarks_edit.h"
#include "ui/weekly/section_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int panelWidth = 272;

QLabel *section()
{
    auto *label = new QLabel;
    label->setProperty("section", true);
    return label;
}

template<typename Widget>
Widget *named(const char *name)
{
    auto *widget = new Widget;
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QComboBox *choiceNamed(const char *name)
{
    auto *choice = named<QComboBox>(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    return choice;
}

/// Beside each other where there is room: large text makes more rows.
FlowLayout *flowing(std::initializer_list<QWidget *> widgets)
{
    auto *row = new FlowLayout(nullptr, 6);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

/// Texts of the entries of a choice; what is chosen stays.
void setTexts(QComboBox *choice, const QStringList &texts)
{
    for (int i = 0; i < choice->count() && i < texts.size(); ++i)
        choice->setItemText(i, texts[i]);
}

} // namespace

ReportPanel::ReportPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 12);
    column->setSpacing(6);
    buildChoices(column);
    buildSections(column);
    buildPaper(column);
    buildTemplates(column);
    column->addStretch();
    setWidget(content);
    content->installEventFilter(this);
    connectAll();
    retranslate();
}

void ReportPanel::buildChoices(QVBoxLayout *column)
{
    m_weekLabel = section();
    m_weeks = choiceNamed("weeklyWeeks");
    m_weeks->setMinimumContentsLength(26); // `week 44 · 26 Oct – 1 Nov 2026`
    m_weekLabel->setBuddy(m_weeks);
    m_languageLabel = section();
    m_language = choiceNamed("weeklyLanguage");
    m_language->addItem({}, QString());
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageLabel->setBuddy(m_language);
    m_remarksLabel = section();
    m_remarks = new RemarksEdit;
    m_remarksLabel->setBuddy(m_remarks);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_weekLabel, m_weeks, m_remarksLabel, m_remarks, m_languageLabel, m_language})
        column->addWidget(widget);
}

void ReportPanel::buildSections(QVBoxLayout *column)
{
    m_sectionsLabel = section();
    m_sections = new SectionList;
    m_sections->setSections(defaultReportSections());
    m_sections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sectionsLabel->setBuddy(m_sections);
    m_up = named<QPushButton>("weeklyUp");
    m_down = named<QPushButton>("weeklyDown");
    m_restore = named<QPushButton>("weeklyRestore");
    for (QPushButton *button : {m_up, m_down, m_restore})
        button->setProperty("quiet", true);
    column->addWidget(m_sectionsLabel);
    column->addWidget(m_sections);
    column->addLayout(flowing({m_up, m_down, m_restore}));
}

void ReportPanel::buildPaper(QVBoxLayout *column)
{
    m_paperLabel = section();
    m_paper = choiceNamed("weeklyPaper");
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("Letter")});
    m_orientation = choiceNamed("weeklyOrientation");
    m_orientation->addItems({QString(), QString()});
    m_paperLabel->setBuddy(m_paper);
    m_large = named<QCheckBox>("weeklyLarge");
    m_grey = named<QCheckBox>("weeklyGrey");
    m_now = named<QCheckBox>("weeklyDefinitionsNow");
    m_open = named<QCheckBox>("weeklyOpen");
    column->addWidget(m_paperLabel);
    column->addLayout(flowing({m_paper, m_orientation}));
    for (QCheckBox *box : {m_large, m_grey, m_now, m_open})
        column->addWidget(box);
}

void ReportPanel::buildTemplates(QVBoxLayout *column)
{
    m_templateLabel = section();
    m_templates = choiceNamed("weeklyTemplates");
    m_templates->setEditable(true);
    m_templates->setInsertPolicy(QComboBox::NoInsert);
    m_templates->setCurrentText({});
    m_templateLabel->setBuddy(m_templates);
    m_keep = named<QPushButton>("weeklyTemplateKeep");
    m_remove = named<QPushButton>("weeklyTemplateRemove");
    for (QPushButton *button : {m_keep, m_remove})
        button->setProperty("quiet", true);
    column->addWidget(m_templateLabel);
    column->addWidget(m_templates);
    column->addLayout(flowing({m_keep, m_remove}));
    updateTemplateButtons();
}

void ReportPanel::connectAll()
{
    connect(m_weeks, &QComboBox::activated, this, &ReportPanel::weekChosen);
    for (QComboBox *choice : {m_language, m_paper, m_orientation})
        connect(choice, &QComboBox::activated, this, &ReportPanel::optionsChanged);
    for (QCheckBox *box : {m_large, m_grey, m_now})
        connect(box, &QCheckBox::clicked, this, &ReportPanel::optionsChanged);
    connect(m_sections, &SectionList::sectionsChanged, this, &ReportPanel::optionsChanged);
    connect(m_up, &QPushButton::clicked, this, [this] { m_sections->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_sections->moveCurrent(1); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        setOptions(ReportOptions{});
        emit optionsChanged();
    });
    connect(m_remarks, &RemarksEdit::kept, this, &ReportPanel::remarksKept);
    connect(m_templates, &QComboBox::activated, this,
            [this](int index) { emit templateChosen(m_templates->itemText(index)); });
    connect(m_templates, &QComboBox::editTextChanged, this, &ReportPanel::updateTemplateButtons);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit templateKept(m_templates->currentText().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString name = m_templates->currentText().trimmed();
        m_templates->clearEditText();
        emit templateRemoved(name);
    });
}

void ReportPanel::setWeeks(const std::vector<Week> &weeks, std::optional<QDate> chosen)
{
    std::vector<Week> before;
    for (int i = 0; i < m_weeks->count(); ++i)
        before.push_back({m_weeks->itemData(i).toDate(), m_weeks->itemText(i)});
    if (before != weeks) {
        m_weeks->clear();
        for (const Week &each : weeks)
            m_weeks->addItem(each.text, each.monday);
    }
    m_weeks->setCurrentIndex(chosen ? m_weeks->findData(*chosen) : -1);
}

std::optional<QDate> ReportPanel::week() const
{
    const QDate monday = m_weeks->currentData().toDate();
    return monday.isValid() ? std::optional(monday) : std::nullopt;
}

void ReportPanel::setOptions(const ReportOptions &options)
{
    m_sections->setSections(options.sections);
    m_language->setCurrentIndex(std::max(0, m_language->findData(options.language)));
    m_paper->setCurrentIndex(options.paper == ReportPaper::Letter ? 1 : 0);
    m_orientation->setCurrentIndex(options.landscape ? 1 : 0);
    m_large->setChecked(options.largeType);
    m_grey->setChecked(options.greyscale);
    m_now->setChecked(options.definitionsNow);
}

ReportOptions ReportPanel::options() const
{
    return {.sections = m_sections->sections(),
            .paper = m_paper->currentIndex() == 1 ? ReportPaper::Letter : ReportPaper::A4,
            .landscape = m_orientation->currentIndex() == 1,
            .largeType = m_large->isChecked(),
            .greyscale = m_grey->isChecked(),
            .language = m_language->currentData().toString(),
            .definitionsNow = m_now->isChecked()};
}

void ReportPanel::setTemplates(const QStringList &names)
{
    const QSignalBlocker quiet(m_templates);
    const QString typed = m_templates->currentText();
    m_templates->clear();
    m_templates->addItems(names);
    m_templates->setCurrentText(typed);
    updateTemplateButtons();
}

void ReportPanel::setRemarks(const QString &text)
{
    m_remarks->setKept(text);
}

void ReportPanel::keepRemarks()
{
    m_remarks->keep();
}

bool ReportPanel::opensAfterSaving() const
{
    return m_open->isChecked();
}

void ReportPanel::updateTemplateButtons()
{
    const QString name = m_templates->currentText().trimmed();
    m_keep->setEnabled(!name.isEmpty());
    m_remove->setEnabled(m_templates->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0);
}

/// As wide as what stands in it: another language or text size needs more.
bool ReportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QScrollArea::eventFilter(watched, event);
}

void ReportPanel::fitWidth()
{
    const int content = std::max(panelWidth, widget()->minimumSizeHint().width());
    setFixedWidth(content + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
}

void ReportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void ReportPanel::retranslateChoices()
{
    m_weekLabel->setText(tr("&Week"));
    m_weeks->setAccessibleName(tr("Week of the report"));
    m_weeks->setToolTip(tr("The weeks of the data, the newest first. A past week is printed as it was: with its own "
                           "targets and the definitions of its time."));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("The report may be in another language than the window."));
    setTexts(m_language, {tr("As the window")});
    m_remarksLabel->setText(tr("Your re&marks"));
    m_remarks->setAccessibleName(tr("Remarks of this week"));
    m_remarks->setPlaceholderText(tr("What your manager should know of this week; printed in the report."));
}

void ReportPanel::retranslate()
{
    setAccessibleName(tr("Choices for the report"));
    retranslateChoices();
    m_sectionsLabel->setText(tr("Par&ts"));
    m_up->setText(tr("Up"));
    m_up->setAccessibleName(tr("Move the part up"));
    m_down->setText(tr("Down"));
    m_down->setAccessibleName(tr("Move the part down"));
    m_restore->setText(tr("Restore"));
    m_restore->setAccessibleName(tr("Restore the report as it was delivered"));
    m_restore->setToolTip(m_restore->accessibleName());
    m_paperLabel->setText(tr("P&aper"));
    m_paper->setAccessibleName(tr("Size of the paper"));
    m_orientation->setAccessibleName(tr("Orientation of the paper"));
    setTexts(m_orientation, {tr("Portrait"), tr("Landscape")});
    m_large->setText(tr("Large type"));
    m_large->setAccessibleName(tr("Large type"));
    m_grey->setText(tr("Shades of grey"));
    m_grey->setAccessibleName(tr("Shades of grey"));
    m_grey->setToolTip(tr("For printers without colours: dashes and hatching tell apart what colours do."));
    m_now->setText(tr("Definitions of now"));
    m_now->setAccessibleName(tr("Definitions of now"));
    m_now->setToolTip(tr("Past weeks with the definitions in force now instead of those of their time."));
    m_open->setText(tr("Open after saving"));
    m_open->setAccessibleName(tr("Open after saving"));
    m_templateLabel->setText(tr("T&emplate"));
    m_templates->setAccessibleName(tr("Name of the template"));
    m_templates->setToolTip(tr("Choose a template, or write a name to keep these choices under."));
    m_templates->lineEdit()->setPlaceholderText(tr("Name, for instance Board"));
    m_templates->lineEdit()->setAccessibleName(tr("Name of the template"));
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep as a template"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the template"));
    fitWidth();
}

} // namespace kompas
