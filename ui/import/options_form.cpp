// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/options_form.h"

#include "core/data/zone.h"
#include "core/importer/encoding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace kompas {

namespace {

using Choices = QList<std::pair<QString, QString>>; // value and text

Choices delimiterChoices()
{
    Choices choices;
    for (const char each : {',', ';', '\t', '|'})
        choices.append({QString(QLatin1Char(each)), delimiterText(each)});
    return choices;
}

Choices profileChoices()
{
    Choices choices;
    for (const ProfileName &each : profileNames())
        choices.append({each.name, each.title});
    return choices;
}

Choices encodingChoices()
{
    Choices choices;
    for (const QString &each : encodingNames())
        choices.append({each, encodingText(each)});
    return choices;
}

Choices dateOrderChoices()
{
    Choices choices;
    for (const char *each : {"dmy", "mdy", "ymd"})
        choices.append({QString::fromLatin1(each), dateOrderText(QString::fromLatin1(each))});
    return choices;
}

Choices zoneChoices()
{
    Choices choices;
    for (const char *each : {"Europe/Amsterdam", "Europe/Brussels", "UTC", "Europe/London", "America/New_York"})
        choices.append({QString::fromLatin1(each), QString::fromLatin1(each)});
    return choices;
}

constexpr int optionsPerRow = 3;

std::optional<QString> chosenIn(const QComboBox *combo)
{
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<char> charOf(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? std::optional(text->front().toLatin1()) : std::nullopt;
}

std::optional<QString> textOf(std::optional<char> ch)
{
    return ch ? std::optional(QString(QLatin1Char(*ch))) : std::nullopt;
}

} // namespace

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return QCoreApplication::translate("Import", "comma");
    case ';':
        return QCoreApplication::translate("Import", "semicolon");
    case '\t':
        return QCoreApplication::translate("Import", "tab");
    case '|':
        return QCoreApplication::translate("Import", "vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString dateOrderText(const QString &order)
{
    if (order == u"dmy")
        return QCoreApplication::translate("Import", "day-month-year");
    if (order == u"mdy")
        return QCoreApplication::translate("Import", "month-day-year");
    if (order == u"ymd")
        return QCoreApplication::translate("Import", "year-month-day");
    return QCoreApplication::translate("Import", "no dates");
}

QString encodingText(const QString &encoding)
{
    return encoding == u"windows-1252" ? QStringLiteral("Windows-1252") : encoding.toUpper();
}

OptionsForm::OptionsForm(QWidget *parent) : QWidget(parent)
{
    build();
    retranslate();
}

void OptionsForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (int column = 0; column < optionsPerRow; ++column)
        grid->setColumnStretch(column, 1);
    const auto add = [this, grid](QWidget *widget, const char *name) {
        const int place = static_cast<int>(m_labels.size());
        auto *label = new QLabel;
        label->setBuddy(widget);
        label->setProperty("muted", true);
        widget->setObjectName(QString::fromLatin1(name));
        grid->addWidget(label, place / optionsPerRow * 2, place % optionsPerRow);
        grid->addWidget(widget, place / optionsPerRow * 2 + 1, place % optionsPerRow);
        m_labels.push_back(label);
    };
    const auto combo = [this] {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &OptionsForm::collect);
        return box;
    };
    add(m_profile = combo(), "optionProfile");
    add(m_survey = combo(), "optionSurvey");
    add(m_delimiter = combo(), "optionDelimiter");
    add(m_encoding = combo(), "optionEncoding");
    add(m_dateOrder = combo(), "optionDateOrder");
    add(m_decimal = combo(), "optionDecimal");
    add(m_zone = combo(), "optionZone");
    m_headerLine = new QSpinBox;
    m_headerLine->setRange(0, 999);
    m_headerLine->setKeyboardTracking(false);
    add(m_headerLine, "optionHeaderLine");
    m_wave = new QLineEdit;
    m_wave->setMaxLength(60);
    m_wave->setClearButtonEnabled(true);
    add(m_wave, "optionWave");
    m_hasDate = new QCheckBox;
    m_hasDate->setObjectName(QStringLiteral("optionHasDate"));
    m_date = new QDateEdit;
    m_date->setObjectName(QStringLiteral("optionDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_date->setKeyboardTracking(false);
    grid->addWidget(m_hasDate, 6, 0, 1, optionsPerRow);
    grid->addWidget(m_date, 7, 0);
    connect(m_headerLine, &QSpinBox::valueChanged, this, &OptionsForm::collect);
    connect(m_wave, &QLineEdit::editingFinished, this, &OptionsForm::collect);
    connect(m_hasDate, &QCheckBox::clicked, this, &OptionsForm::collect);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionsForm::collect);
}

void OptionsForm::fill(QComboBox *combo, const Choices &choices, const QString &detected,
                       const std::optional<QString> &set)
{
    combo->clear();
    combo->addItem(set ? tr("Detect") : tr("%1 (detected)").arg(detected));
    for (const auto &[value, text] : choices)
        combo->addItem(text, value);
    combo->setCurrentIndex(set ? std::max(0, combo->findData(*set)) : 0);
}

void OptionsForm::show(const Plan &plan)
{
    m_plan = plan;
    const ReadOptions &set = plan.options;
    fill(m_profile, profileChoices(), plan.profileTitle.isEmpty() ? tr("unknown") : plan.profileTitle, set.profile);
    fill(m_survey,
         {{QStringLiteral("csat"), tr("customer satisfaction")},
          {QStringLiteral("ces"), tr("customer effort")},
          {QStringLiteral("nps"), tr("Net Promoter Score")}},
         tr("by the headings"), set.survey);
    fill(m_delimiter, delimiterChoices(), delimiterText(plan.delimiter), textOf(set.delimiter));
    fill(m_encoding, encodingChoices(), encodingText(plan.encoding), set.encoding);
    fill(m_dateOrder, dateOrderChoices(), dateOrderText(plan.dateOrder), set.dateOrder);
    fill(m_decimal, {{QStringLiteral(","), tr("comma")}, {QStringLiteral("."), tr("point")}},
         plan.decimal == ',' ? tr("comma") : tr("point"), textOf(set.decimal));
    fill(m_zone, zoneChoices(), QString::fromLatin1(plan.timezone),
         set.timezone ? std::optional(QString::fromLatin1(*set.timezone)) : std::nullopt);
    const QSignalBlocker silentLine(m_headerLine);
    m_headerLine->setValue(plan.headerLine);
    m_wave->setText(set.wave.value_or(QString()));
    updateDates();
}

void OptionsForm::updateDates()
{
    const QSignalBlocker silentDate(m_date);
    m_hasDate->setChecked(m_plan.options.date.has_value());
    m_date->setEnabled(m_hasDate->isChecked());
    m_date->setDate(m_plan.options.date.value_or(QDate::currentDate()));
}

void OptionsForm::collect()
{
    ReadOptions options = m_plan.options;
    options.profile = chosenIn(m_profile);
    options.survey = chosenIn(m_survey);
    options.delimiter = charOf(chosenIn(m_delimiter));
    options.encoding = chosenIn(m_encoding);
    options.dateOrder = chosenIn(m_dateOrder);
    options.decimal = charOf(chosenIn(m_decimal));
    const std::optional<QString> zone = chosenIn(m_zone);
    options.timezone = zone ? std::optional(zone->toLatin1()) : std::nullopt;
    if (m_headerLine->value() != m_plan.headerLine)
        options.headerLine = m_headerLine->value();
    const QString wave = m_wave->text().simplified();
    options.wave = wave.isEmpty() ? std::nullopt : std::optional(wave);
    m_date->setEnabled(m_hasDate->isChecked());
    options.date = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
    if (!(options == m_plan.options))
        emit changedByUser(options);
}

void OptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OptionsForm::retranslate()
{
    const QStringList texts = {tr("Product"),   tr("Survey"),         tr("Delimiter"),
                               tr("Encoding"),  tr("Date order"),     tr("Decimal sign"),
                               tr("Time zone"), tr("Header on line"), tr("Wave of all rows")};
    for (std::size_t index = 0; index < m_labels.size(); ++index) {
        m_labels[index]->setText(texts[static_cast<qsizetype>(index)]);
        m_labels[index]->buddy()->setAccessibleName(texts[static_cast<qsizetype>(index)]);
    }
    m_headerLine->setToolTip(tr("0 when the file has no header."));
    m_wave->setPlaceholderText(tr("For example 2026 Q3"));
    m_wave->setToolTip(tr("The round of a survey that has no dates: all rows of the file belong to it, and it can be "
                          "filtered and compared by."));
    m_hasDate->setText(tr("The file has no dates: give all its rows this date"));
    m_hasDate->setAccessibleName(m_hasDate->text());
    m_date->setAccessibleName(tr("Date of all rows"));
}

} // namespace kompas
