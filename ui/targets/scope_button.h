// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "ui/session/file_state.h"

#include <QToolButton>

namespace kompas {

/// Chooses for whom a target is: for everything, or for a team, channel, product area, priority or agent and their
/// combinations, as far as the data has them and the sources allow the metric to be cut by them.
class ScopeButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ScopeButton(QWidget *parent = nullptr);

    void show(const FilePointer &file, const Metric &metric, const std::vector<Condition> &scope, const Words &words);
    using QWidget::show;

signals:
    void chosenByUser(const std::vector<kompas::Condition> &scope);

private:
    void fill();
    void choose(const QString &dimension, const QString &word);

    FilePointer m_file = {};
    const Metric *m_metric = nullptr;
    std::vector<Condition> m_scope = {};
    Words m_words = Words::of(QStringLiteral("nl"));
};

} // namespace kompas
