// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staffing/staffing_page.h"

#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/main/flow_layout.h"
#include "ui/style/theme_now.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kompas {

namespace {

const QString pageId = QStringLiteral("staffing");

} // namespace

StaffingPage::StaffingPage(Session &session, QWidget *parent) : NumbersWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("staffingPage"));
    build();
    retranslate();
}

void StaffingPage::build()
{
    m_form = new QWidget;
    m_form->setLayout(new FlowLayout(nullptr, 16));
    addNumber("serviceLevel", &StaffingOptions::serviceLevel, 1, 99.9, 1, 1);
    addNumber("within", &StaffingOptions::thresholdSeconds, 0, 3600, 0, 5);
    addNumber("meanWait", &StaffingOptions::meanWait, 0, 3600, 0, 5);
    addNumber("maxOccupancy", &StaffingOptions::occupancyCap, 10, 100, 0, 1);
    addNumber("shrinkage", &StaffingOptions::shrinkage, 0, 90, 0, 1);
    addNumber("concurrency", &StaffingOptions::concurrency, 1, 10, 1, 0.5);
    addNumber("weeklyHours", &StaffingOptions::weeklyHours, 1, 80, 0, 1);
    addNumber("hourlyRate", &StaffingOptions::hourlyRate, 0, 1000, 2, 1);
    m_intervalLabel = new QLabel;
    m_interval = new QComboBox;
    m_interval->setObjectName(QStringLiteral("interval"));
    for (const int minutes : {15, 30, 60})
        m_interval->addItem(QString(), minutes);
    m_form->layout()->addWidget(labelledAbove(m_intervalLabel, m_interval));
    connect(m_interval, &QComboBox::activated, this, &StaffingPage::keep);
    m_document = new DocumentView;
    forwardWishes(m_document, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(16, 0, 16, 0);
    framed->addWidget(m_form);
    column->addLayout(framed);
    column->addWidget(m_document, 1);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (what.testFlag(Change::Document))
            showDocument();
    });
}

void StaffingPage::addNumber(const char *name, double StaffingOptions::*value, double least, double most, int decimals,
                             double step)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setDecimals(decimals);
    box->setSingleStep(step);
    // While a number is typed its first digits are no wish.
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *label = new QLabel;
    m_form->layout()->addWidget(labelledAbove(label, box));
    m_numbers.push_back({value, label, box});
    connect(box, &QDoubleSpinBox::valueChanged, this, &StaffingPage::keep);
}

void StaffingPage::refresh()
{
    if (!m_session.file())
        return;
    m_options = staffingFromText(m_session.file()->settings.value(QString::fromLatin1(staffingKey)),
                                 m_session.file()->definitions);
    showOptions();
    showDocument();
}

void StaffingPage::showOptions()
{
    for (const Number &each : m_numbers) {
        const QSignalBlocker blocker(each.box);
        each.box->setLocale(m_session.words().locale());
        each.box->setValue(m_options.*each.value);
        // Either the share in time counts or the mean wait.
        if (each.value == &StaffingOptions::serviceLevel || each.value == &StaffingOptions::thresholdSeconds)
            each.box->setEnabled(m_options.meanWait <= 0);
    }
    m_interval->setCurrentIndex(m_interval->findData(m_options.slotMinutes));
}

void StaffingPage::showDocument()
{
    if (m_session.view().page == pageId && !m_session.document().blocks.empty())
        m_document->show(m_session.document(), themeNow());
}

void StaffingPage::keep()
{
    StaffingOptions options = m_options;
    for (const Number &each : m_numbers)
        options.*each.value = each.box->value();
    options.slotMinutes = m_interval->currentData().toInt();
    if (options == m_options)
        return;
    m_options = options;
    showOptions();
    const QString text = staffingText(options);
    m_session.change(tr("staffing"), [text](Workbench &workbench, qint64 now) {
        return workbench.setSetting(QString::fromLatin1(staffingKey), text, now);
    });
}

void StaffingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showDocument();
    NumbersWidget::changeEvent(event);
}

void StaffingPage::retranslate()
{
    const QStringList texts = {tr("Answered in time (%)"), tr("In time: within (s)"),  tr("Or mean wait (s)"),
                               tr("Busy at most (%)"),     tr("Shrinkage (%)"),        tr("Chats at once"),
                               tr("Full-time week (h)"),   tr("A paid hour costs (€)")};
    const QStringList tips = {tr("Service level: so many of the contacts are to be answered in time"),
                              tr("What counts as answered in time, in seconds"),
                              tr("The mean wait (ASA) to reach instead of the service level; 0 to plan by the "
                                 "service level"),
                              tr("Agents are never planned busier than this: above 85 % people burn out"),
                              tr("Part of the paid time that goes into breaks, training, leave and illness"),
                              tr("How many chats an agent handles at the same time; calls are handled one by one"),
                              tr("Hours of a full-time contract, for the FTE"),
                              tr("What an hour of an agent costs, for the costs; 0 when you do not want to see them")};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        m_numbers[i].label->setText(texts[index]);
        m_numbers[i].box->setToolTip(tips[index]);
        m_numbers[i].box->setAccessibleName(texts[index]);
    }
    m_intervalLabel->setText(tr("Interval"));
    m_interval->setAccessibleName(tr("Interval"));
    for (int i = 0; i < m_interval->count(); ++i)
        m_interval->setItemText(i, tr("%n minute(s)", nullptr, m_interval->itemData(i).toInt()));
}

} // namespace kompas
