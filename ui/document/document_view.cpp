// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"

#include "ui/document/block_grid.h"
#include "ui/document/block_widgets.h"
#include "ui/document/part_menu.h"
#include "ui/jobs/steps.h"
#include "ui/style/later_look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

namespace kompas {

struct DocumentView::Private {
    struct Kept {
        std::size_t sort = 0;
        BlockWidget *widget = nullptr;
    };

    explicit Private(DocumentView *owner) : view(owner) {}

    void begin();
    bool step();
    BlockWidget *make(const Block &block);
    bool isCovered() const;
    void lay();
    void paintAhead();
    void appear();
    void place();
    void settleLayout();
    void removeGone();
    Kept keptOf(std::size_t block) const;

    DocumentView *view;
    QWidget *content = nullptr;
    BlockGrid *grid = nullptr;
    Steps steps;
    Document document = {};
    Theme theme = {};
    QString shownId = {};                      ///< of the document that is looked at
    std::vector<BlockGrid::Place> places = {}; ///< of its blocks; without a widget where that is to be made
    std::size_t next = 0;                      ///< the block that is to be made
    bool isWaiting = false;                    ///< for the view to be shown
    bool hasAppeared = false;                  ///< the blocks that are seen stand in their places
    std::vector<BlockWidget *> unpainted = {}; ///< of those that are about to appear
    BlockWidget *before = nullptr;             ///< the last that was made
    QHash<QString, Kept> widgets = {};         ///< that have the newest value, by block id
    QHash<QString, Kept> earlier = {};         ///< that have an older one
};

/// All that is there is of an earlier document now; blocks of the same id take its widgets over.
void DocumentView::Private::begin()
{
    isWaiting = false;
    hasAppeared = false;
    unpainted.clear();
    next = 0;
    before = nullptr;
    for (auto made = widgets.cbegin(); made != widgets.cend(); ++made) {
        // Of another sort, and already replaced.
        if (const Kept gone = earlier.value(made.key()); gone.widget)
            gone.widget->deleteLater();
        earlier.insert(made.key(), *made);
    }
    widgets.clear();
    places.clear();
    for (const Block &block : document.blocks)
        places.push_back({nullptr, block.span});
    // Nothing is seen of a page that is half old and half new.
    content->setUpdatesEnabled(false);
}

/// Makes one block, or paints one; false when there is nothing left to do.
bool DocumentView::Private::step()
{
    if (!unpainted.empty()) {
        paintAhead();
    } else {
        if (next < document.blocks.size()) {
            places[next].widget = make(document.blocks[next]);
            ++next;
        }
        const bool isLast = next == document.blocks.size();
        if (!isLast && grid->wholeRows(places, next) < next)
            return true;
        if (hasAppeared)
            place();
        else if (isLast || isCovered())
            lay();
    }
    if (next < document.blocks.size() || !unpainted.empty())
        return true;
    removeGone();
    return false;
}

BlockWidget *DocumentView::Private::make(const Block &block)
{
    Kept entry = earlier.value(block.id);
    if (entry.widget && entry.sort == block.content.index()) {
        earlier.remove(block.id);
        // Of colours and text size that have changed the blocks hear here, one after the other.
        putOnLook(*entry.widget);
    } else {
        entry = {block.content.index(), makeBlockWidget(block, content)};
        forwardWishes(entry.widget, view);
    }
    entry.widget->take(block, theme);
    // Here and not when it is shown, with all the others at once.
    for (QWidget *part : entry.widget->findChildren<QWidget *>())
        part->ensurePolished();
    if (before)
        setTabOrder(before, entry.widget);
    before = entry.widget;
    widgets.insert(block.id, entry);
    return entry.widget;
}

DocumentView::Private::Kept DocumentView::Private::keptOf(std::size_t block) const
{
    const Block &wanted = document.blocks[block];
    const Kept entry = block < next ? widgets.value(wanted.id) : earlier.value(wanted.id);
    return entry.sort == wanted.content.index() ? entry : Kept{};
}

/// Whether the blocks that have been made reach to where the view ends.
bool DocumentView::Private::isCovered() const
{
    const std::vector<BlockGrid::Place> made(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(next));
    const int top = shownId == document.id ? view->verticalScrollBar()->value() : 0;
    return grid->bottomOf(made) >= top + view->viewport()->height();
}

/// Puts what will be seen in its place. It appears when it is painted: all of it in one event would take too long.
void DocumentView::Private::lay()
{
    hasAppeared = true;
    if (shownId != document.id)
        view->verticalScrollBar()->setValue(0);
    shownId = document.id;
    place();
    settleLayout();
    const QRect seen = view->viewport()->rect().translated(-content->pos());
    for (const BlockGrid::Place &each : places) {
        if (each.widget && each.widget->geometry().intersects(seen))
            unpainted.push_back(static_cast<BlockWidget *>(each.widget));
    }
    if (unpainted.empty())
        appear();
}

/// One of those that are about to appear; the last one lets them.
void DocumentView::Private::paintAhead()
{
    unpainted.back()->paintAhead();
    unpainted.pop_back();
    if (unpainted.empty())
        appear();
}

void DocumentView::Private::appear()
{
    content->setUpdatesEnabled(true);
    emit view->appeared();
}

/// The blocks made so far, and those below that still show an older value; rows that are not whole have to wait, for
/// their blocks would move.
void DocumentView::Private::place()
{
    std::vector<BlockGrid::Place> there = places;
    std::size_t count = 0;
    for (; count < there.size() && keptOf(count).widget; ++count)
        there[count].widget = keptOf(count).widget;
    there.resize(grid->wholeRows(there, count));
    QSet<QWidget *> placed;
    for (const BlockGrid::Place &each : there)
        placed.insert(each.widget);
    for (const Kept &each : std::as_const(earlier)) {
        if (!placed.contains(each.widget))
            each.widget->hide();
    }
    grid->setPlaces(there);
    for (const BlockGrid::Place &each : there)
        each.widget->setVisible(true);
    content->updateGeometry();
}

/// What would follow with the next events: the scroll bar comes or goes, and the blocks get another width.
void DocumentView::Private::settleLayout()
{
    for (QWidget *each : {content, view->viewport()})
        QCoreApplication::sendPostedEvents(each, QEvent::LayoutRequest);
}

void DocumentView::Private::removeGone()
{
    // Not at once: a click on one of them may be what brought the new document.
    for (const Kept &gone : std::as_const(earlier))
        gone.widget->deleteLater();
    earlier.clear();
}

DocumentView::DocumentView(QWidget *parent) : QScrollArea(parent), d(std::make_unique<Private>(this))
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
    d->document = document;
    // A page break is known to paper only.
    std::erase_if(d->document.blocks,
                  [](const Block &block) { return std::holds_alternative<PageBreak>(block.content); });
    setAccessibleName(document.title);
    setTheme(theme);
}

void DocumentView::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->steps.cancel();
    d->begin();
    d->isWaiting = !isVisible();
    if (!d->isWaiting)
        d->steps.start([this] { return d->step(); });
}

bool DocumentView::hasAppeared() const
{
    return d->hasAppeared && d->unpainted.empty();
}

bool DocumentView::isComplete() const
{
    return !d->isWaiting && !d->steps.isRunning();
}

void DocumentView::complete()
{
    if (isComplete())
        return;
    d->isWaiting = false;
    d->steps.cancel();
    while (d->step()) {
    }
    d->settleLayout();
}

void DocumentView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!d->isWaiting)
        return;
    d->isWaiting = false;
    d->steps.start([this] { return d->step(); });
}

} // namespace kompas
