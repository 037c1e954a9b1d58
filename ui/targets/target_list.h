// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "core/steering/target_rows.h"

#include <QTreeWidget>

namespace kompas {

/// Metrics and their targets, with the mark of the last complete week; targets for groups stand beneath their metric.
class TargetList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TargetList(QWidget *parent = nullptr);

    void show(const std::vector<TargetRow> &rows, const Words &words);
    using QWidget::show;
    /// Without telling that it was chosen.
    void choose(const QString &metric, const std::vector<Condition> &where);

signals:
    void chosenByUser(const QString &metric, const std::vector<kompas::Condition> &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitTargets();

    std::vector<TargetRow> m_rows = {};
};

} // namespace kompas
