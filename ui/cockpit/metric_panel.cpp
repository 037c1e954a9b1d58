// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/metric_panel.h"

#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/main/flow_layout.h"
#include "ui/session/page_input.h"
#include "ui/style/theme_now.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kompas {

MetricPanel::MetricPanel(Session &session, const QString &name, QWidget *parent)
    : NumbersWidget(parent),
      m_session(session),
      m_form(new QWidget),
      m_choiceLabel(new QLabel),
      m_choice(new QComboBox),
      m_view(new DocumentView)
{
    setObjectName(name + QStringLiteral("Panel"));
    m_choice->setObjectName(name + QStringLiteral("Metric"));
    m_form->setLayout(new FlowLayout(nullptr, 16));
    addField(m_choiceLabel, m_choice);
    forwardWishes(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_view, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showKept();
        askDocument();
    });
}

void MetricPanel::addField(QLabel *label, QWidget *field)
{
    m_fields.emplace_back(label, field);
    m_form->layout()->addWidget(labelledAbove(label, field));
}

QPushButton *MetricPanel::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    m_form->layout()->addWidget(button);
    return button;
}

QString MetricPanel::metric() const
{
    return m_choice->currentData().toString();
}

QString MetricPanel::metricName() const
{
    return m_choice->currentText();
}

void MetricPanel::show(const FilePointer &file, const QStringList &metrics, const Selection &selection,
                       const Words &words)
{
    const bool otherChoice = m_metrics != metrics || m_words.language() != words.language();
    if (m_file == file && m_selection == selection && !otherChoice)
        return;
    m_file = file;
    m_selection = selection;
    m_words = words;
    if (otherChoice)
        fillChoice(metrics);
    showKept();
    askDocument();
}

/// What was chosen stays; the first time it is the first reply time.
void MetricPanel::fillChoice(const QStringList &metrics)
{
    m_metrics = metrics;
    const QString before = metric();
    const QString wanted = before.isEmpty() ? QStringLiteral("first_reply_time") : before;
    m_choice->clear();
    for (const QString &id : metrics)
        m_choice->addItem(m_words.metricName(*metricById(id)), id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(wanted)));
}

void MetricPanel::askDocument()
{
    m_job.start(
        [make = maker(), file = m_file, selection = m_selection, id = metric(), words = m_words](const Progress &) {
            PageInput input = pageInputOf(*file, selection);
            input.metric = id;
            return make(input, words);
        },
        [this](const Document &document) {
            m_document = document;
            m_view->show(m_document, themeNow());
        });
}

void MetricPanel::enableFields(bool on)
{
    for (const auto &[label, field] : m_fields)
        field->setEnabled(on);
}

void MetricPanel::nameFields()
{
    for (const auto &[label, field] : m_fields)
        field->setAccessibleName(label->text());
}

void MetricPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_view && !m_document.blocks.empty())
        m_view->show(m_document, themeNow());
    NumbersWidget::changeEvent(event);
}

void MetricPanel::retranslate()
{
    m_choiceLabel->setText(tr("Metric"));
    nameFields();
}

} // namespace kompas
