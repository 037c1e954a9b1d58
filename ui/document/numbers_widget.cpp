// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/numbers_widget.h"

#include <QVBoxLayout>

namespace kompas {

NumbersWidget::~NumbersWidget()
{
    silenceFields(*this);
}

void silenceFields(QWidget &owner)
{
    for (QWidget *child : owner.findChildren<QWidget *>())
        child->disconnect(&owner);
}

QFrame *cardAround(QWidget *content)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(content);
    return card;
}

} // namespace kompas
