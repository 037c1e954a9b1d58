// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/working_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kompas {

WorkingBar::WorkingBar(QWidget *parent)
    : QWidget(parent),
      m_what(new QLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton)
{
    m_progress->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("workingStop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_steps.cancel();
        m_fraction = {};
        emit stoppedByUser();
    });
    connect(&m_steps, &Steps::runningChanged, this, &QWidget::setVisible);
    connect(&m_steps, &Steps::stepped, this,
            [this] { m_progress->setValue(m_fraction ? static_cast<int>(100 * m_fraction()) : 0); });
    retranslate();
    hide();
}

void WorkingBar::begin(const QString &what, std::function<bool()> step, std::function<double()> fraction,
                       std::function<void()> done)
{
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setValue(0);
    m_fraction = std::move(fraction);
    m_steps.start(std::move(step), [this, done = std::move(done)] {
        m_fraction = {};
        done();
    });
    emit started();
}

void WorkingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkingBar::retranslate()
{
    m_stop->setText(tr("Cancel"));
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setToolTip(tr("Stops; nothing is written."));
}

} // namespace kompas
