// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kompas {

class TableWidget;

/// The numbers of a chart as a table, with the way back to the drawing.
class TableTwin : public QWidget
{
    Q_OBJECT

public:
    explicit TableTwin(QWidget *parent = nullptr);

    void take(const Chart &chart, const Theme &theme);

signals:
    void backWanted();
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void saveTableWanted(const kompas::TableBlock &table);

private:
    QLabel *m_title = nullptr;
    QPushButton *m_back = nullptr;
    TableWidget *m_table = nullptr;
};

} // namespace kompas
