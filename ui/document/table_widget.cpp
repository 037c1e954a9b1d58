// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_widget.h"

#include "ui/document/chart_widget.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace kompas {

namespace {

/// Draws the mark of a cell before its words.
class MarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    Theme theme = {};

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto mark = static_cast<Mark>(index.data(TableModel::MarkRole).toInt());
        if (mark == Mark::None)
            return;
        const qreal size = 9;
        const QRect area = option.rect;
        const qreal top = area.top() + (area.height() - size) / 2;
        paintMark(*painter, QRectF(area.left() + 6, top, size, size), mark, theme);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Room for the mark, which no icon could follow into the colours of the theme.
        if (index.data(TableModel::MarkRole).toInt() != 0)
            option->text.prepend(QStringLiteral("\u2003\u2009"));
    }
};

const TableCell *cellAt(const TableBlock &table, const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (!index.isValid() || row >= table.rows.size() || column >= table.rows[row].size())
        return nullptr;
    return &table.rows[row][column];
}

constexpr int mostRows = 30;

} // namespace

void TableModel::take(const TableBlock &table)
{
    const bool sameShape =
        table.rows.size() == m_table.rows.size() && table.columns.size() == m_table.columns.size() && rowCount() > 0;
    if (!sameShape) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<Drill> TableModel::drillAt(const QModelIndex &index) const
{
    const TableCell *cell = cellAt(m_table, index);
    return cell ? cell->drill : std::nullopt;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableCell *cell = cellAt(m_table, index);
    if (!cell)
        return {};
    if (role == Qt::DisplayRole)
        return cell->text;
    if (role == MarkRole)
        return static_cast<int>(cell->mark);
    if (role == Qt::TextAlignmentRole) {
        const bool number = m_table.columns[static_cast<std::size_t>(index.column())].number;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const TableColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

TableWidget::TableWidget(QWidget *parent) : QTableView(parent), m_model(new TableModel(this))
{
    setModel(m_model);
    setItemDelegate(new MarkDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &TableWidget::open);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        viewport()->setCursor(m_model->drillAt(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

void TableWidget::take(const TableBlock &table, const Theme &theme)
{
    static_cast<MarkDelegate *>(itemDelegate())->theme = theme;
    m_model->take(table);
    for (int column = 0; column < m_model->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    setAccessibleName(table.title);
    const bool scrolls = m_scrolling || m_model->rowCount() > mostRows;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
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
    return {360, height};
}

void TableWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(tabSeparated(m_model->table()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableWidget::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // Narrower columns wrap, so the height follows the width.
    updateGeometry();
}

void TableWidget::open(const QModelIndex &index)
{
    if (const std::optional<Drill> drill = m_model->drillAt(index))
        emit drillRequested(*drill);
}

} // namespace kompas
