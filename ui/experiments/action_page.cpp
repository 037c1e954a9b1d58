// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/action_page.h"

#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/main/flow_layout.h"
#include "ui/style/theme_now.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

ActionPage::ActionPage(Session &session, const QString &page, QWidget *parent)
    : NumbersWidget(parent),
      m_session(session),
      m_page(page)
{
    setObjectName(page + QStringLiteral("Page"));
    m_row = new FlowLayout(nullptr, 8);
    m_row->setContentsMargins(16, 8, 16, 8);
    m_document = new DocumentView;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_document, 1);
    forwardWishes(m_document, this);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (what.testFlag(Change::Document) && m_session.view().page == m_page)
            refresh();
    });
}

void ActionPage::refresh()
{
    updateButtons();
    if (m_session.view().page == m_page && m_session.document().id == m_page)
        m_document->show(m_session.document(), themeNow());
}

QPushButton *ActionPage::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("primary", m_row->count() == 0);
    m_row->addWidget(button);
    return button;
}

void ActionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateButtons();
    if (event->type() == QEvent::PaletteChange)
        refresh();
    NumbersWidget::changeEvent(event);
}

} // namespace kompas
