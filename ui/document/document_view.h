// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QScrollArea>

namespace kompas {

/// A Document on the screen. Keeps the widget of a block id and gives it the new value, so that focus, scroll position
/// and hover survive a recomputation.
class DocumentView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    void show(const Document &document, const Theme &theme);
    using QWidget::show;

signals:
    /// The user asked for what is behind a number: click, or Enter on a focused tile, point or cell.
    void drillRequested(const kompas::Drill &drill);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kompas
