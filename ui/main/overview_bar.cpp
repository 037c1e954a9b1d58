// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/overview_bar.h"

#include "core/report/overview_choice.h"
#include "ui/main/flow_layout.h"
#include "ui/main/kpi_dialog.h"
#include "ui/main/segments.h"
#include "ui/style/button.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace kompas {

namespace {

/// What the segments stand for; nothing: one's own figures.
constexpr std::optional<Cadence> segments[] = {std::nullopt, Cadence::Day, Cadence::Week, Cadence::Month};

} // namespace

OverviewBar::OverviewBar(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("overviewBar"));
    setProperty("bar", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    m_cadence = new Segments(static_cast<int>(std::size(segments)));
    m_cadence->setObjectName(QStringLiteral("overviewCadence"));
    m_choose = newButton("chooseFigures", "quiet");
    auto *row = new FlowLayout(this, 8);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_cadence);
    row->addStretch();
    row->addWidget(m_choose);
    connect(m_cadence, &Segments::chosenByUser, this, &OverviewBar::keepCadence);
    connect(m_choose, &QPushButton::clicked, this, &OverviewBar::chooseFigures);
    connect(&m_session, &Session::changed, this, &OverviewBar::takeFile);
    retranslate();
    takeFile();
}

void OverviewBar::retranslate()
{
    m_cadence->setTexts({tr("My figures"), tr("Daily"), tr("Weekly"), tr("Monthly")});
    m_choose->setText(tr("Choose &figures…"));
    m_choose->setAccessibleName(m_choose->text().remove(u'&'));
    m_choose->setToolTip(tr("Chooses which figures stand at the top of the overview."));
}

void OverviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewBar::takeFile()
{
    const FilePointer file = m_session.file();
    setVisible(file && m_session.view().page == QLatin1String("overview"));
    if (!file)
        return;
    setEnabled(file->isWhole);
    const std::optional<Cadence> cadence = overviewCadence(file->settings);
    const auto *found = std::ranges::find(segments, cadence);
    m_cadence->setChosen(static_cast<int>(found - std::begin(segments)));
}

void OverviewBar::addTo(QMenu *menu, const QString &metric)
{
    const FilePointer file = m_session.file();
    const Metric *known = metricById(metric);
    if (!file || !file->isWhole || !known || !canBeKpi(*known))
        return;
    const QStringList figures = ownFigures(file->computable, file->settings);
    const bool isThere = figures.contains(metric);
    QAction *action = menu->addAction(isThere ? tr("Leave off the &overview") : tr("Show on the &overview"));
    action->setObjectName(QStringLiteral("onOverview"));
    connect(action, &QAction::triggered, this,
            [this, figures, metric, isThere] { keepFigures(figuresWith(figures, metric, !isThere)); });
}

void OverviewBar::keepCadence(int segment)
{
    const std::optional<Cadence> cadence = segments[segment];
    m_session.setSetting(QString::fromLatin1(cadenceSetting), cadence ? cadenceId(*cadence) : QString());
}

void OverviewBar::chooseFigures()
{
    const FilePointer file = m_session.file();
    if (!file)
        return;
    auto *dialog = new KpiDialog(m_session.words(), file->computable, kpisOf(file->settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KpiDialog::kept, this, &OverviewBar::keepFigures);
    dialog->open();
}

void OverviewBar::keepFigures(const QStringList &metrics)
{
    m_session.change(tr("figures of the overview"), [metrics](Workbench &workbench, qint64 now) {
        return workbench.setSettings(
            {{QString::fromLatin1(kpisSetting), kpisText(metrics)}, {QString::fromLatin1(cadenceSetting), QString()}},
            now);
    });
}

} // namespace kompas
