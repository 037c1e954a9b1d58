// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/note.h"
#include "core/report/document.h"

#include <QFrame>

namespace kompas {

/// Shows numbers among other things and passes on what the user wishes of them, as a DocumentView does; forwardWishes()
/// connects the one with the other.
class NumbersWidget : public QFrame
{
    Q_OBJECT

public:
    explicit NumbersWidget(QWidget *parent = nullptr) : QFrame(parent) {}
    ~NumbersWidget() override;

signals:
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void noteWanted(const kompas::Note &note);
    void saveChartWanted(const kompas::Chart &chart);
    void saveTableWanted(const kompas::TableBlock &table);
};

/// For destructors: a field that loses the focus while it is deleted has nothing to say to `owner` any more.
void silenceFields(QWidget &owner);

/// A card around one thing.
QFrame *cardAround(QWidget *content);

} // namespace kompas
