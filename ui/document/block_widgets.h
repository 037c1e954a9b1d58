// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/numbers_widget.h"
#include "ui/style/theme.h"

class QMenu;

namespace kompas {

/// A block of a document on the screen. It is kept as long as the block of its id is of the same sort.
class BlockWidget : public NumbersWidget
{
    Q_OBJECT

public:
    using NumbersWidget::NumbersWidget;
    /// The new value; only ever of the sort it was made for.
    virtual void take(const Block &block, const Theme &theme) = 0;
    /// Does beforehand what takes long about painting it at its size.
    virtual void paintAhead() {}

signals:
    void menuOpening(QMenu *menu, const QString &metric);
};

/// The widget for a block; nullptr for a page break, which only paper knows.
BlockWidget *makeBlockWidget(const Block &block, QWidget *parent);

} // namespace kompas
