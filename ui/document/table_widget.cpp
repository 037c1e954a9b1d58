// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_widget.h"

#include "ui/document/part_menu.h"
#include "ui/document/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <numeric>

namespace kompas {

namespace {

const QString roomOfMark = QStringLiteral("\u2003\u2009");

/// Draws the mark of a cell before its words.
class MarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    Theme theme = {};
    int around = 0; ///< pixels that the style sheet leaves free at both sides of the words together

    /// Words wrap in what the style sheet leaves them, which the style forgets when it measures.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inside = option;
        inside.rect.setWidth(std::max(0, option.rect.width() - around));
        return QStyledItemDelegate::sizeHint(inside, index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto mark = static_cast<Mark>(index.data(TableModel::MarkRole).toInt());
        if (mark == Mark::None)
            return;
        const qreal size = 9 * textZoom() / 100.0;
        const QRect area = option.rect;
        const qreal top = area.top() + (area.height() - size) / 2;
        paintMark(*painter, QRectF(area.left() + 6 * textZoom() / 100.0, top, size, size), mark, theme);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Room for the mark, which no icon could follow into the colours of the theme.
        if (index.data(TableModel::MarkRole).toInt() != 0)
            option->text.prepend(roomOfMark);
    }
};

constexpr int mostRows = 30;

} // namespace

TableWidget::TableWidget(QWidget *parent)
    : QTableView(parent),
      m_model(new TableModel(this)),
      m_sorted(new SortedTable(this))
{
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setItemDelegate(new MarkDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    // Sizes are worked out once, in fitColumns(): a header that follows its contents measures them at every event.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    // The order of the page until a heading is clicked, and again after the third click.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &TableWidget::fitRows);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const Qt::KeyboardModifiers modifiers = QApplication::keyboardModifiers();
        if (!(modifiers & Qt::ShiftModifier))
            open(index, modifiers & Qt::ControlModifier);
    });
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        viewport()->setCursor(drillAt(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

void TableWidget::take(const TableBlock &table, const Theme &theme)
{
    static_cast<MarkDelegate *>(itemDelegate())->theme = theme;
    const auto titlesOf = [](const TableBlock &each) {
        QStringList titles;
        for (const TableColumn &column : each.columns)
            titles += column.title;
        return titles;
    };
    if (titlesOf(table) != titlesOf(m_model->table()))
        sortByColumn(-1, Qt::AscendingOrder);
    m_model->take(table);
    m_widths.reset();
    if (!table.title.isEmpty())
        setAccessibleName(table.title);
    const bool scrolls = m_scrolling || m_model->rowCount() > mostRows;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitColumns();
    updateGeometry();
}

void TableWidget::setScrolling(bool scrolling)
{
    m_scrolling = scrolling;
    updateGeometry();
}

QSize TableWidget::sizeHint() const
{
    if (m_scrolling)
        return {360, 120};
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        height += rowHeight(row);
    if (horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded)
        height += horizontalScrollBar()->sizeHint().height();
    return {360, height};
}

QSize TableWidget::minimumSizeHint() const
{
    // What scrolls in one direction may do so in the other.
    const int columns =
        m_widths && !m_scrolling ? std::accumulate(m_widths->least.begin(), m_widths->least.end(), 0) : 0;
    return {std::max(120, columns + 2 * frameWidth()), m_scrolling ? 80 : sizeHint().height()};
}

/// The cells are measured by their words; what stands around them is the same in all and asked of the first.
void TableWidget::measure()
{
    // Before that the style sheet leaves no room around the words.
    ensurePolished();
    const QModelIndex first = m_sorted->index(0, 0);
    const QFontMetricsF metrics(font());
    QSize cell = sizeHintForIndex(first);
    const int mark = static_cast<int>(std::ceil(metrics.horizontalAdvance(roomOfMark)));
    const bool isMarked = first.data(TableModel::MarkRole).toInt() != 0;
    const QString words = (isMarked ? roomOfMark : QString()) + first.data().toString();
    const int padding = cell.width() - static_cast<int>(std::floor(metrics.horizontalAdvance(words)));
    m_widths = CellWidths::of(m_model->table(), metrics, std::max(0, padding), mark);
    const int ofStyle = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    static_cast<MarkDelegate *>(itemDelegate())->around = std::max(0, padding - ofStyle);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const int heading = horizontalHeader()->sectionSizeHint(column);
        m_widths->wanted[at] = std::max(m_widths->wanted[at], heading);
        m_widths->least[at] = std::max(m_widths->least[at], heading);
    }
    m_lineHeight = std::max(cell.height(), verticalHeader()->sectionSizeHint(0));
}

void TableWidget::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    if (!m_widths)
        measure();
    const std::vector<int> &wanted = m_widths->wanted;
    const std::vector<int> &least = m_widths->least;
    const int room = viewport()->width();
    const int others = std::accumulate(wanted.begin() + 1, wanted.end(), 0);
    // The first column takes what is left, as long as it is wide enough to wrap in.
    const bool easy = others + std::min(wanted.front(), 140) <= room;
    const int narrowest = std::accumulate(least.begin(), least.end(), 0);
    const int spare = std::accumulate(wanted.begin(), wanted.end(), 0) - narrowest;
    setHorizontalScrollBarPolicy(easy || narrowest <= room ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (easy || narrowest > room) {
            // Where wrapping would not do, the table scrolls sideways with its words in one line.
            const int front = easy ? room - others : std::min(wanted.front(), 140);
            header->resizeSection(column, column == 0 ? front : wanted[at]);
            continue;
        }
        // Else words wrap, those columns most that have most to give.
        const int given = spare > 0 ? (wanted[at] - least[at]) * std::clamp(room - narrowest, 0, spare) / spare : 0;
        header->resizeSection(column, least[at] + given);
    }
    // The rows follow at once: a picture of the page must not find words cut.
    fitRows();
}

/// Only rows whose words wrap are laid out to learn their height.
void TableWidget::fitRows()
{
    if (!m_widths)
        return;
    QHeaderView *rows = verticalHeader();
    rows->setDefaultSectionSize(m_lineHeight);
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.push_back(columnWidth(column));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const int source = m_sorted->mapToSource(m_sorted->index(row, 0)).row();
        if (m_widths->wraps(static_cast<std::size_t>(source), columns))
            rows->resizeSection(row, std::max(m_lineHeight, sizeHintForRow(row)));
    }
}

TableBlock TableWidget::shownTable(bool selectedOnly) const
{
    TableBlock table = m_model->table();
    table.rows.clear();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (!selectedOnly || selectionModel()->isRowSelected(row))
            table.rows.push_back(m_model->table().rows[static_cast<std::size_t>(m_sorted->mapToSource(index).row())]);
    }
    return table;
}

void TableWidget::copyRows() const
{
    QApplication::clipboard()->setText(tabSeparated(shownTable(selectionModel()->hasSelection())));
}

bool TableWidget::event(QEvent *event)
{
    return claimsKey(*event) || QTableView::event(event);
}

void TableWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open(currentIndex(), event->modifiers() & Qt::ControlModifier);
    } else if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if (isExplainKey(*event) && drillAt(currentIndex())) {
        emit explanationWanted(drillAt(currentIndex())->metric);
    } else if (isMenuKey(*event)) {
        openMenu(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    openMenu(index, byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TableWidget::openMenu(const QModelIndex &index, QPoint place)
{
    auto *menu = new QMenu(this);
    if (const std::optional<Drill> drill = drillAt(index))
        addDrillEntries(*menu, wishesOf(this), *drill);
    menu->addSeparator();
    const auto add = [&](const QString &words, const char *name, auto action) {
        QAction *entry = menu->addAction(words);
        entry->setObjectName(QString::fromLatin1(name));
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    const bool some = selectionModel()->selectedRows().size() > 1;
    QAction *copy = add(some ? tr("Copy the selected rows") : tr("Copy the table"), "copyNumbers",
                        [this, some] { QApplication::clipboard()->setText(tabSeparated(shownTable(some))); });
    if (some) {
        copy->setShortcut(QKeySequence::Copy);
        copy->setShortcutContext(Qt::WidgetShortcut);
    }
    add(tr("Save the table…"), "saveTable", [this] { emit saveTableWanted(shownTable(false)); });
    if (index.isValid() && m_model->rowCount() > 1) {
        menu->addSeparator();
        const int column = index.column();
        const bool again = horizontalHeader()->sortIndicatorSection() == column
                           && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        add(again ? tr("Sort by this column, downwards") : tr("Sort by this column"), "sort",
            [this, column, order] { sortByColumn(column, order); });
    }
    popUp(menu, place);
}

void TableWidget::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    // Narrower columns wrap, so the height follows the width.
    updateGeometry();
}

void TableWidget::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_widths.reset();
    if (!isVisible())
        return;
    fitColumns();
    updateGeometry();
}

void TableWidget::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    // The look may have changed while nobody saw it.
    if (m_widths)
        return;
    fitColumns();
    updateGeometry();
}

void TableWidget::focusInEvent(QFocusEvent *event)
{
    // Whoever comes with Tab sees where the keyboard stands.
    if (!currentIndex().isValid() && m_sorted->rowCount() > 0 && m_sorted->columnCount() > 0)
        selectionModel()->setCurrentIndex(m_sorted->index(0, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

std::optional<Drill> TableWidget::drillAt(const QModelIndex &index) const
{
    return m_model->drillAt(m_sorted->mapToSource(index));
}

void TableWidget::open(const QModelIndex &index, bool other)
{
    if (const std::optional<Drill> drill = drillAt(index))
        openDrill(wishesOf(this), *drill, other);
}

} // namespace kompas
