// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace kompas {

namespace {

QString segmentPosition(int index, int count)
{
    if (index == 0)
        return QStringLiteral("first");
    return index == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

Segments::Segments(int count, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < count; ++index) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("segment%1").arg(index));
        button->setProperty("segment", segmentPosition(index, count));
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
}

void Segments::setTexts(const QStringList &texts)
{
    for (int index = 0; index < texts.size(); ++index) {
        QAbstractButton *button = m_group->button(index);
        button->setText(texts[index]);
        button->setAccessibleName(texts[index]);
    }
}

void Segments::setChosen(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

} // namespace kompas
