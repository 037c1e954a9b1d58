// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/imports_table.h"

#include "ui/main/imports_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

namespace kompas {

namespace {

constexpr int lettersOfAName = 16; ///< of which a shortened name is still known
constexpr int lettersOfAFile = 40;

} // namespace

ImportsTable::ImportsTable(const ImportsModel &imports, QWidget *parent) : QTableView(parent), m_imports(imports)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

/// Of the columns that are shown, without those of names.
int ImportsTable::widthOfOthers() const
{
    int width = 0;
    for (int column = 0; column < ImportsModel::ColumnCount; ++column) {
        if (column != ImportsModel::File && column != ImportsModel::Source)
            width += columnWidth(column); // 0 for one that is hidden
    }
    return width;
}

void ImportsTable::fitColumns()
{
    for (int column = 0; column < ImportsModel::ColumnCount; ++column) {
        const bool isRare = column == ImportsModel::Skipped || column == ImportsModel::State;
        setColumnHidden(column, isRare && m_imports.saysNothing(column));
    }
    resizeColumnsToContents();
    const int room = viewport()->width();
    const int letter = fontMetrics().averageCharWidth();
    const int least = lettersOfAName * letter;
    const auto leastOf = [&](int column) { return std::min(columnWidth(column), least); };
    const auto isTight = [&] {
        return widthOfOthers() + leastOf(ImportsModel::File) + leastOf(ImportsModel::Source) > room;
    };
    for (const int column :
         {ImportsModel::Unchanged, ImportsModel::Updated, ImportsModel::Rejected, ImportsModel::Remarks}) {
        if (isTight() && m_imports.saysNothing(column))
            hideColumn(column);
    }
    if (isTight())
        hideColumn(ImportsModel::Source);
    const int names = std::max(least, room - widthOfOthers());
    const int source = leastOf(ImportsModel::Source);
    const int file =
        std::min({columnWidth(ImportsModel::File), lettersOfAFile * letter, std::max(least, names - source)});
    // The source has what is left: it says least.
    setColumnWidth(ImportsModel::File, isColumnHidden(ImportsModel::Source) ? names : file);
    setColumnWidth(ImportsModel::Source, std::max(source, names - file));
}

void ImportsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void ImportsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace kompas
