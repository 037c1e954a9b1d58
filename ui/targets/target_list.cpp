// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_list.h"

#include "core/report/figures.h"
#include "core/report/steering_texts.h"
#include "ui/document/sketch.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace kompas {

namespace {

constexpr int markSize = 10;

QIcon markIcon(Mark mark, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(markSize, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(0, 0, markSize, markSize), mark, theme);
    return QIcon(pixmap);
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Met:
        return TargetList::tr("on target");
    case Status::Unclear:
        return TargetList::tr("undecided");
    case Status::Missed:
        return TargetList::tr("missed");
    case Status::TooFew:
        return TargetList::tr("too few records");
    case Status::None:
        break;
    }
    return {};
}

/// The last complete week and from when the target holds, for a tooltip and a screen reader.
QString aboutRow(const TargetRow &row, const Words &words)
{
    const Metric &metric = *metricById(row.metric);
    QStringList parts;
    if (row.value)
        parts += TargetList::tr("last week %1").arg(words.amount(metric.unit, row.value).text());
    if (row.status != Status::None)
        parts += statusWord(row.status);
    if (row.target)
        parts += row.target->from.isValid() ? TargetList::tr("from %1").arg(words.date(row.target->from))
                                            : TargetList::tr("always");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TargetList::TargetList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("targetList"));
    setColumnCount(2);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("pages", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(markSize, markSize));
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    // As wide as its words when they are known: following them would measure all of them at every event.
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const int row = indexOfTopLevelItem(item);
        if (row >= 0)
            emit chosenByUser(m_rows[static_cast<std::size_t>(row)].metric,
                              m_rows[static_cast<std::size_t>(row)].where);
    });
}

void TargetList::show(const std::vector<TargetRow> &rows, const Words &words)
{
    const QSignalBlocker silence(this);
    const int current = indexOfTopLevelItem(currentItem());
    m_rows = rows;
    clear();
    setHeaderLabels({tr("Metric"), tr("Target")});
    headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Metrics and their targets"));
    const Theme theme = palette().color(QPalette::Window).lightness() < 128 ? Theme::dark() : Theme::light();
    for (const TargetRow &row : rows) {
        const Metric &metric = *metricById(row.metric);
        auto *item = new QTreeWidgetItem(this);
        const QString name =
            row.where.empty() ? words.shortName(metric) : QStringLiteral("   · ") + scopeText(row.where, words);
        const QString target = row.target ? boundsText(metric, boundsOf(*row.target), words) : QString(QChar(0x2013));
        // With its limit it would leave the names no room; that stands in the tooltip.
        const QString ambition =
            row.target ? boundsText(metric, {row.target->low, row.target->high, {}}, words) : target;
        QString about = aboutRow(row, words);
        if (ambition != target)
            about = target + u'\n' + about;
        item->setText(0, name);
        QStringList whole = {words.metricName(metric), row.where.empty() ? QString() : scopeText(row.where, words),
                             about};
        whole.removeAll(QString());
        item->setToolTip(0, whole.join(u'\n'));
        item->setText(1, ambition);
        item->setToolTip(1, about);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::AccessibleTextRole, whole.join(QStringLiteral(", ")) + QStringLiteral(", ") + target);
        item->setSizeHint(0, QSize(0, 28));
        if (const Mark mark = markOf(row.status); mark != Mark::None)
            item->setIcon(1, markIcon(mark, theme, devicePixelRatioF()));
    }
    fitTargets();
    if (current >= 0 && current < topLevelItemCount())
        setCurrentItem(topLevelItem(current));
}

void TargetList::fitTargets()
{
    header()->resizeSection(1, std::max(sizeHintForColumn(1), header()->sectionSizeHint(1)));
}

void TargetList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTargets();
}

void TargetList::choose(const QString &metric, const std::vector<Condition> &where)
{
    const QSignalBlocker silence(this);
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const TargetRow &row = m_rows[static_cast<std::size_t>(i)];
        if (row.metric == metric && (sameConditions(row.where, where) || best < 0))
            best = i;
    }
    if (best >= 0)
        setCurrentItem(topLevelItem(best));
}

} // namespace kompas
