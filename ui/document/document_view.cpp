// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"

#include "ui/document/block_grid.h"
#include "ui/document/block_widgets.h"
#include "ui/document/part_menu.h"

#include <QHash>
#include <QScrollBar>

namespace kompas {

struct DocumentView::Private {
    struct Kept {
        std::size_t sort = 0;
        BlockWidget *widget = nullptr;
    };
    QWidget *content = nullptr;
    BlockGrid *grid = nullptr;
    QString document = {};
    QHash<QString, Kept> widgets = {};
};

DocumentView::DocumentView(QWidget *parent) : QScrollArea(parent), d(std::make_unique<Private>())
{
    d->content = new QWidget;
    d->grid = new BlockGrid(d->content);
    d->grid->setContentsMargins(16, 4, 16, 16);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page itself takes no focus: Tab goes from tile to chart to table.
    setFocusPolicy(Qt::NoFocus);
    setWidget(d->content);
}

DocumentView::~DocumentView() = default;

void DocumentView::show(const Document &document, const Theme &theme)
{
    setAccessibleName(document.title);
    if (d->document != document.id)
        verticalScrollBar()->setValue(0);
    d->document = document.id;
    QHash<QString, Private::Kept> kept;
    std::vector<BlockGrid::Place> places;
    QWidget *before = nullptr;
    for (const Block &block : document.blocks) {
        Private::Kept entry = d->widgets.value(block.id);
        if (entry.widget && entry.sort == block.content.index()) {
            d->widgets.remove(block.id);
        } else {
            entry = {block.content.index(), makeBlockWidget(block, d->content)};
            if (!entry.widget)
                continue;
            forwardWishes(entry.widget, this);
        }
        entry.widget->take(block, theme);
        entry.widget->setVisible(true);
        if (before)
            setTabOrder(before, entry.widget);
        before = entry.widget;
        places.push_back({entry.widget, block.span});
        kept.insert(block.id, entry);
    }
    d->grid->setPlaces(places);
    // Not at once: a click on one of them may be what brought the new document.
    for (const Private::Kept &gone : std::as_const(d->widgets)) {
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    d->widgets = kept;
    d->content->updateGeometry();
}

} // namespace kompas
