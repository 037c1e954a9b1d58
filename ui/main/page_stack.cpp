// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/page_stack.h"

namespace kompas {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent) {}

void PageStack::measureAnew()
{
    m_steps.start(
        [this, index = 0]() mutable {
            if (index < count() && m_sizes.contains(widget(index)))
                measure(*widget(index));
            return ++index < count();
        },
        [this] { updateGeometry(); });
}

void PageStack::measure(const QWidget &page) const
{
    m_sizes.insert(&page, {page.sizeHint(), page.minimumSizeHint().expandedTo(page.minimumSize())});
}

QSize PageStack::largest(QSize Asked::*which) const
{
    QSize result;
    for (int index = 0; index < count(); ++index) {
        const QWidget *page = widget(index);
        if (page == currentWidget() || !m_sizes.contains(page))
            measure(*page);
        result = result.expandedTo(m_sizes.value(page).*which);
    }
    return result;
}

QSize PageStack::sizeHint() const
{
    return largest(&Asked::wanted);
}

QSize PageStack::minimumSizeHint() const
{
    return largest(&Asked::least);
}

} // namespace kompas
