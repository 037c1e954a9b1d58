// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_twin.h"

#include "ui/document/chart_widget.h"
#include "ui/document/part_menu.h"
#include "ui/document/table_widget.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

TableTwin::TableTwin(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_back(new QPushButton),
      m_table(new TableWidget)
{
    m_table->setScrolling(true);
    m_title->setProperty("strong", true);
    m_back->setProperty("quiet", true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    forwardWishes(m_table, this);
    connect(m_back, &QPushButton::clicked, this, &TableTwin::backWanted);
}

void TableTwin::take(const Chart &chart, const Theme &theme)
{
    m_title->setText(chart.title);
    m_back->setText(ChartWidget::tr("Show as chart"));
    m_table->take(tableOf(chart), theme);
}

} // namespace kompas
