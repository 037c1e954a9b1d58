// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/cell_widths.h"
#include "ui/document/sketch.h"
#include "ui/document/table_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace kompas {

/// A TableBlock on the screen, as high as its rows (beyond 30 it scrolls). A click or Enter on a cell opens what is
/// behind it, with Ctrl the other way of opening it; a click on a heading sorts; Ctrl+C copies the selected rows, or
/// all where none is selected; F1 explains the number; the context menu (also Menu or Shift+F10) has the rest.
class TableWidget : public QTableView
{
    Q_OBJECT

public:
    explicit TableWidget(QWidget *parent = nullptr);

    /// Shows the table; its title, where it has one, is the name that is read aloud.
    void take(const TableBlock &table, const Theme &theme);
    /// Scrolls within the height it is given instead of asking for that of its rows.
    void setScrolling(bool scrolling);
    /// The rows in the order in which they stand.
    TableBlock shownTable(bool selectedOnly) const;

    QSize sizeHint() const override;
    /// As wide as it must be not to scroll sideways, once the words have been measured; any width for one that scrolls
    /// within the height it is given.
    QSize minimumSizeHint() const override;

signals:
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void saveTableWanted(const kompas::TableBlock &table);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(const QModelIndex &index, bool other);
    void openMenu(const QModelIndex &index, QPoint place);
    void copyRows() const;
    void measure();
    void fitColumns();
    void fitRows();
    std::optional<Drill> drillAt(const QModelIndex &index) const;

    TableModel *m_model;
    SortedTable *m_sorted;
    bool m_scrolling = false;
    std::optional<CellWidths> m_widths = {}; ///< nothing while they are to be measured anew
    int m_lineHeight = 0;                    ///< pixels of a row whose words do not wrap
};

} // namespace kompas
