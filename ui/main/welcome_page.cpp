// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/welcome_page.h"

#include "ui/main/flow_layout.h"
#include "ui/style/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

namespace {

QLabel *newLabel(const char *look)
{
    auto *label = new QLabel;
    label->setProperty(look, true);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_title(newLabel("title")),
      m_text(newLabel("plain")),
      m_small(newLabel("section")),
      m_import(newButton("welcomeImport", "primary")),
      m_open(newButton("welcomeOpen")),
      m_new(newButton("welcomeNew")),
      m_example(newButton("welcomeExample"))
{
    setObjectName(QStringLiteral("welcome"));
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    // Large text makes more rows of it.
    auto *choices = new FlowLayout(nullptr, 12);
    for (QPushButton *button : {m_import, m_open, m_new, m_example})
        choices->addWidget(button);
    row->addStretch();
    row->addLayout(choices);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_small);
    column->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_example, &QPushButton::clicked, this, &WelcomePage::exampleWanted);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::setOpening(const QString &file)
{
    m_opening = file;
    for (QWidget *choice : std::initializer_list<QWidget *>{m_text, m_import, m_open, m_new, m_example})
        choice->setVisible(file.isEmpty());
    retranslate();
}

void WelcomePage::retranslate()
{
    m_title->setText(m_opening.isEmpty() ? tr("Drop your exports here") : tr("Opening %1…").arg(m_opening));
    m_text->setText(tr("The CSV exports of your help desk and your surveys become charts, figures and a weekly report. "
                       "Drop one or more files anywhere on this window, or choose what to do."));
    m_small->setText(tr("Everything stays on this computer: the program has no network code."));
    m_import->setText(tr("&Choose exports…"));
    m_open->setText(tr("&Open a file…"));
    m_new->setText(tr("&New file…"));
    m_example->setText(tr("Look at the &example"));
    for (QPushButton *button : {m_import, m_open, m_new, m_example})
        button->setAccessibleName(button->text().remove(u'&'));
    m_import->setToolTip(tr("Choose CSV files to import."));
    m_open->setToolTip(tr("Open a file of this program (.kompas)."));
    m_new->setToolTip(tr("Make an empty file to import exports into."));
    m_example->setToolTip(tr("Open a file with invented tickets and surveys to look around."));
}

} // namespace kompas
