// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/note.h"
#include "ui/style/theme.h"

#include <QWidget>

class QMenu;

namespace kompas {

/// A block of a document on the screen. It is kept as long as the block of its id is of the same sort.
class BlockWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The new value; only ever of the sort it was made for.
    virtual void take(const Block &block, const Theme &theme) = 0;

signals:
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void noteWanted(const kompas::Note &note);
    void menuOpening(QMenu *menu, const QString &metric);
    void saveChartWanted(const kompas::Chart &chart);
    void saveTableWanted(const kompas::TableBlock &table);
};

/// The widget for a block; nullptr for a page break, which only paper knows.
BlockWidget *makeBlockWidget(const Block &block, QWidget *parent);

} // namespace kompas
