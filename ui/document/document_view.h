// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/note.h"
#include "ui/style/theme.h"

#include <QScrollArea>

namespace kompas {

/// A Document on the screen. Keeps the widget of a block id and gives it the new value, so that focus, scroll position
/// and hover survive a recomputation. Blocks are made between events: first those that will be seen, which then appear
/// together, then the others, row by row below them. While the view is hidden nothing is made; the newest document is,
/// when it is shown.
class DocumentView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    void show(const Document &document, const Theme &theme);
    using QWidget::show;
    /// The same document in other colours or another text size.
    void setTheme(const Theme &theme);

    /// What is seen has its newest value, its place and its picture.
    bool hasAppeared() const;
    /// Every block has its newest value and its place.
    bool isComplete() const;
    /// Does at once what is left to do, also while hidden: for pictures and tests.
    void complete();

signals:
    /// hasAppeared(); it is about to be painted.
    void appeared();
    /// The user asked for the records behind a number: click, or Enter on a focused tile, point or cell.
    void drillRequested(const kompas::Drill &drill);
    /// The selection of the drill as that of the page: a click on a part that narrows, or "Filter on this".
    void narrowWanted(const kompas::Drill &drill);
    /// What the metric means: F1, or "Explain this number".
    void explanationWanted(const QString &metric);
    /// A note over time, new (id 0, with its day) or one to change. The day of an existing one is the first of its
    /// category.
    void noteWanted(const kompas::Note &note);
    /// The context menu of a number is about to be shown, for entries that only the window knows.
    void menuOpening(QMenu *menu, const QString &metric);
    /// To be saved where the user chooses, see chart_file.h.
    void saveChartWanted(const kompas::Chart &chart);
    void saveTableWanted(const kompas::TableBlock &table);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kompas
