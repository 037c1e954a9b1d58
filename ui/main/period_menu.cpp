// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/period_menu.h"

#include "ui/style/button.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace kompas {

namespace {

struct ChoiceText {
    PeriodChoice choice;
    const char *text;
};

constexpr ChoiceText choiceTexts[] = {
    {PeriodChoice::LastCompleteWeek, QT_TRANSLATE_NOOP("PeriodChoice", "Last complete week")},
    {PeriodChoice::ThisWeek, QT_TRANSLATE_NOOP("PeriodChoice", "This week")},
    {PeriodChoice::Last7Days, QT_TRANSLATE_NOOP("PeriodChoice", "Last 7 days")},
    {PeriodChoice::Last30Days, QT_TRANSLATE_NOOP("PeriodChoice", "Last 30 days")},
    {PeriodChoice::ThisMonth, QT_TRANSLATE_NOOP("PeriodChoice", "This month")},
    {PeriodChoice::LastMonth, QT_TRANSLATE_NOOP("PeriodChoice", "Last month")},
    {PeriodChoice::ThisQuarter, QT_TRANSLATE_NOOP("PeriodChoice", "This quarter")},
    {PeriodChoice::ThisYear, QT_TRANSLATE_NOOP("PeriodChoice", "This year")},
    {PeriodChoice::Last12Months, QT_TRANSLATE_NOOP("PeriodChoice", "Last 12 months")},
    {PeriodChoice::AllTime, QT_TRANSLATE_NOOP("PeriodChoice", "All data")},
    {PeriodChoice::Custom, QT_TRANSLATE_NOOP("PeriodChoice", "Own dates")},
};

QDateEdit *newDateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    return edit;
}

} // namespace

QString periodChoiceText(PeriodChoice choice)
{
    for (const ChoiceText &each : choiceTexts) {
        if (each.choice == choice)
            return QCoreApplication::translate("PeriodChoice", each.text);
    }
    return {};
}

PeriodMenu::PeriodMenu(QWidget *parent) : MenuButton(parent), m_popup(new QFrame(this, Qt::Popup))
{
    setObjectName(QStringLiteral("filter_period"));
    buildPopup();
    connect(this, &QPushButton::clicked, this, &PeriodMenu::openPopup);
    retranslate();
}

void PeriodMenu::buildPopup()
{
    m_popup->setObjectName(QStringLiteral("popup"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("periodList"));
    for (const ChoiceText &each : choiceTexts) {
        if (each.choice != PeriodChoice::Custom)
            m_list->addItem(QString());
    }
    m_list->setMinimumWidth(260);
    column->addWidget(m_list);
    auto *dates = new QHBoxLayout;
    m_from = newDateEdit(QStringLiteral("periodFrom"));
    m_to = newDateEdit(QStringLiteral("periodTo"));
    dates->addWidget(m_from);
    dates->addWidget(new QLabel(QStringLiteral("–")));
    dates->addWidget(m_to);
    column->addLayout(dates);
    m_apply = newButton("periodApply");
    column->addWidget(m_apply);
    m_againstLabel = new QLabel;
    m_against = new QComboBox;
    m_against->setObjectName(QStringLiteral("comparison"));
    m_against->addItems({QString(), QString()});
    m_againstLabel->setBuddy(m_against);
    column->addWidget(m_againstLabel);
    column->addWidget(m_against);
    connect(m_against, &QComboBox::activated, this,
            [this](int index) { emit comparisonChosen(static_cast<PageInput::Comparison>(index)); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { chooseRow(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { chooseRow(m_list->currentRow()); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        const auto [from, to] = std::minmax({m_from->date(), m_to->date()});
        emit chosenByUser(PeriodChoice::Custom, Period{from, to});
    });
}

void PeriodMenu::chooseRow(int row)
{
    if (!m_popup->isVisible() || row < 0)
        return; // a click is also an activation on some platforms
    m_popup->hide();
    emit chosenByUser(choiceTexts[row].choice, {});
}

void PeriodMenu::openPopup()
{
    // The arrow of a box stands beside the date, which its own hint forgets.
    const int dateWidth = fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + 4 * fontMetrics().height();
    m_from->setMinimumWidth(dateWidth);
    m_to->setMinimumWidth(dateWidth);
    // Laid out for the text size in force, all periods at a glance, as far as the window is high enough.
    const int rows = m_list->sizeHintForRow(0) * m_list->count() + fontMetrics().height();
    m_list->setMinimumHeight(std::min(rows, window()->height() * 3 / 5));
    m_list->doItemsLayout();
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void PeriodMenu::show(PeriodChoice choice, const Period &period, std::optional<QDate> lastDay, const Words &words)
{
    const QString text = words.period(period);
    // Where there is no room the days of a week are left to the tooltip.
    const QString brief = text.section(QStringLiteral(" · "), 0, 0);
    setTexts(brief == text ? QStringList{text} : QStringList{text, brief});
    setAccessibleName(tr("Period: %1").arg(text));
    setToolTip(lastDay ? tr("%1: %2. Periods are counted back from the last day of the data, %3.")
                             .arg(periodChoiceText(choice), text, words.date(*lastDay))
                       : tr("The data has no dates: all records count."));
    if (choice != PeriodChoice::Custom)
        m_list->setCurrentRow(static_cast<int>(choice));
    const QDate end = period.to.value_or(lastDay.value_or(QDate(2026, 1, 1)));
    m_from->setDate(period.from.value_or(end));
    m_to->setDate(end);
    updateGeometry();
}

void PeriodMenu::setComparison(PageInput::Comparison comparison)
{
    m_against->setCurrentIndex(static_cast<int>(comparison));
}

void PeriodMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MenuButton::changeEvent(event);
}

void PeriodMenu::retranslate()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(periodChoiceText(choiceTexts[row].choice));
    m_list->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_apply->setText(tr("Use these dates"));
    m_apply->setAccessibleName(m_apply->text());
    m_againstLabel->setText(tr("Differences are against"));
    m_against->setItemText(0, tr("the period before"));
    m_against->setItemText(1, tr("the same period a year earlier"));
    m_against->setAccessibleName(tr("Comparison"));
    m_against->setToolTip(tr("What the differences on tiles and in tables are against."));
}

} // namespace kompas
