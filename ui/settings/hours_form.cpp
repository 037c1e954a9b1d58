// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace kompas {

namespace {

/// What is proposed to who has not said anything: Monday to Friday, nine to five.
OpeningHours usualHours()
{
    OpeningHours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 60, 17 * 60}};
    hours.holidays = Holidays::Netherlands;
    return hours;
}

QString daysText(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(QStringLiteral("dd-MM-yyyy")));
    return texts.join(QStringLiteral(", "));
}

Result<std::vector<QDate>> daysFromText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<QDate> days;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        QDate day = QDate::fromString(word, QStringLiteral("d-M-yyyy"));
        if (!day.isValid())
            day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid())
            return Error{
                HoursForm::tr("“%1” is no date. Write dates as 24-12-2026, with commas between them.").arg(word),
                {},
                false};
        days.push_back(day);
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

HoursForm::HoursForm(QWidget *parent) : QWidget(parent)
{
    build();
    retranslate();
}

void HoursForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setColumnStretch(1, 1);
    m_used = new QCheckBox;
    m_used->setObjectName(QStringLiteral("hoursUsed"));
    grid->addWidget(m_used, 0, 0, 1, 2);
    int row = 1;
    const auto add = [&](QLabel *&label, QWidget *field) {
        label = new QLabel;
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QLineEdit;
        m_days[day]->setObjectName(QStringLiteral("hours_") + weekdayId(static_cast<int>(day)));
        add(m_dayLabels[day], m_days[day]);
        connect(m_days[day], &QLineEdit::editingFinished, this, &HoursForm::take);
    }
    m_holidays = new QComboBox;
    m_holidays->setObjectName(QStringLiteral("hoursHolidays"));
    m_holidays->addItems({QString(), QString(), QString()});
    add(m_holidaysLabel, m_holidays);
    m_closed = new QLineEdit;
    m_closed->setObjectName(QStringLiteral("hoursClosed"));
    add(m_closedLabel, m_closed);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("hoursProblem"));
    m_hint = new QLabel;
    for (QLabel *label : {m_problem, m_hint}) {
        label->setWordWrap(true);
        grid->addWidget(label, row++, 0, 1, 2);
    }
    m_problem->setProperty("mark", QStringLiteral("bad"));
    m_hint->setProperty("muted", true);
    grid->setRowStretch(row, 1);
    connect(m_used, &QCheckBox::clicked, this, [this](bool used) {
        show(used ? std::optional(usualHours()) : std::nullopt);
        emit chosenByUser(m_shown);
    });
    connect(m_holidays, &QComboBox::activated, this, &HoursForm::take);
    connect(m_closed, &QLineEdit::editingFinished, this, &HoursForm::take);
    say({});
}

void HoursForm::show(const std::optional<OpeningHours> &hours)
{
    m_shown = hours;
    m_used->setChecked(hours.has_value());
    const OpeningHours shown = hours.value_or(OpeningHours());
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto &spans = shown.week[day];
        m_days[day]->setText(spans.empty() ? QString() : openingSpansText(spans));
        m_days[day]->setEnabled(hours.has_value());
    }
    m_holidays->setCurrentIndex(static_cast<int>(shown.holidays));
    m_holidays->setEnabled(hours.has_value());
    m_closed->setText(daysText(shown.closed));
    m_closed->setEnabled(hours.has_value());
    say({});
}

Result<OpeningHours> HoursForm::hours() const
{
    OpeningHours hours;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const QString text = m_days[day]->text().trimmed();
        if (text.isEmpty())
            continue;
        const Result<std::vector<OpeningHours::Span>> spans = openingSpansFromText(text);
        if (!spans)
            return spans.error();
        hours.week[day] = *spans;
    }
    const Result<std::vector<QDate>> closed = daysFromText(m_closed->text());
    if (!closed)
        return closed.error();
    hours.closed = *closed;
    hours.holidays = static_cast<Holidays>(m_holidays->currentIndex());
    return hours;
}

void HoursForm::take()
{
    const Result<OpeningHours> typed = hours();
    say(typed ? QString() : typed.error().message);
    if (!typed || m_shown == *typed)
        return;
    m_shown = *typed;
    emit chosenByUser(m_shown);
}

void HoursForm::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void HoursForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HoursForm::retranslate()
{
    m_used->setText(tr("&Compute opening hours from the moments in the file"));
    m_used->setAccessibleName(m_used->text().remove(u'&'));
    const QLocale locale;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        QString name = locale.dayName(static_cast<int>(day) + 1);
        name[0] = name[0].toUpper();
        m_dayLabels[day]->setText(name);
        m_days[day]->setAccessibleName(tr("Opening hours on %1").arg(name));
        m_days[day]->setPlaceholderText(tr("closed"));
        m_days[day]->setToolTip(tr("For example 09:00-17:30, or 09:00-12:00 13:00-17:00. Empty means closed."));
    }
    m_holidaysLabel->setText(tr("Public &holidays"));
    m_holidays->setItemText(0, tr("count as other days"));
    m_holidays->setItemText(1, tr("of the Netherlands: closed"));
    m_holidays->setItemText(2, tr("of Belgium: closed"));
    m_holidays->setAccessibleName(tr("Public holidays"));
    m_closedLabel->setText(tr("Also closed &on"));
    m_closed->setAccessibleName(tr("Days on which you are closed as well"));
    m_closed->setPlaceholderText(tr("for example 24-12-2026, 31-12-2026"));
    m_hint->setText(tr("Durations in opening hours follow these lines; choose them with the button with three dots "
                       "beside mean and median. Without them the business hours of the export are used."));
}

} // namespace kompas
