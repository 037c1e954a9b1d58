// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/section_list.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>

namespace kompas {

namespace {

QString titleOf(const QString &id)
{
    for (const ReportSectionInfo &each : reportSections()) {
        if (id == QLatin1String(each.id))
            return QCoreApplication::translate("ReportSection", each.title);
    }
    return id;
}

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("weeklySections"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    const auto announce = [this] {
        if (!m_filling)
            emit sectionsChanged();
    };
    connect(this, &QListWidget::itemChanged, this, announce);
    connect(model(), &QAbstractItemModel::rowsMoved, this, announce); // by dragging
    retranslate();
}

void SectionList::setSections(const std::vector<ReportSection> &sections)
{
    if (sections == this->sections())
        return;
    const int row = currentRow();
    m_filling = true;
    clear();
    for (const ReportSection &each : sections) {
        auto *item = new QListWidgetItem(titleOf(each.id), this);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(each.on ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text());
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    m_filling = false;
    updateGeometry();
}

std::vector<ReportSection> SectionList::sections() const
{
    std::vector<ReportSection> sections;
    for (int row = 0; row < count(); ++row)
        sections.push_back({item(row)->data(Qt::UserRole).toString(), item(row)->checkState() == Qt::Checked});
    return sections;
}

void SectionList::moveCurrent(int rows)
{
    const int from = currentRow();
    const int to = std::clamp(from + rows, 0, count() - 1);
    if (from < 0 || to == from)
        return;
    m_filling = true;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    m_filling = false;
    emit sectionsChanged();
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier)
                       && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!moves) {
        QListWidget::keyPressEvent(event);
        return;
    }
    moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    event->accept();
}

QSize SectionList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6;
    return QSize(200, std::max(1, count()) * row + 2 * frameWidth() + 4);
}

void SectionList::retranslate()
{
    setAccessibleName(tr("Parts of the report"));
    setToolTip(tr("Tick what is printed. Drag a part to move it, or press Ctrl+Up and Ctrl+Down."));
    m_filling = true;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(titleOf(item(row)->data(Qt::UserRole).toString()));
    m_filling = false;
}

} // namespace kompas
