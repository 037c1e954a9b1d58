// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"
#include "core/steering/consequences.h"
#include "core/steering/proposals.h"
#include "ui/document/numbers_widget.h"
#include "ui/session/file_state.h"
#include "ui/targets/target_handle.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kompas {

class PastChartView;

/// One of several target lines beside each other: the metric to choose, its past with the line, the value to type, and
/// what the line would have meant.
class LineCard : public NumbersWidget
{
    Q_OBJECT

public:
    explicit LineCard(QWidget *parent = nullptr);

    /// The metrics to choose from by their short names, for two cards share the width, and the one that is chosen.
    void setChoices(const QStringList &metrics, const QString &chosen, const Words &words);
    QString metric() const { return m_id; }
    /// The past of the chosen metric and the bounds in force; a line that was moved stays.
    void take(const MetricPast &past, const TargetBounds &inForce, const std::vector<Note> &notes);
    const TargetBounds &bounds() const { return m_bounds; }
    bool isMoved() const { return m_isMoved; }
    void startAgain();
    PastChartView *chart() const { return m_chart; }
    /// What the line means, as it is shown.
    QString consequences() const;

signals:
    void metricChosen(const QString &metric);
    void lineMoved();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    TargetBounds aboutTheNewest() const;
    void setLine(const TargetBounds &bounds);
    void showChart();
    void showLine();
    void takeTyped(bool low);
    void retranslate();

    QString m_id = {};
    const Metric *m_metric = nullptr;
    Words m_words = Words::of(QStringLiteral("nl"));
    MetricPast m_past = {};
    TargetBounds m_inForce = {};
    TargetBounds m_bounds = {};
    std::vector<Note> m_notes = {};
    bool m_isMoved = false;
    bool m_hasPast = false;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_low = nullptr;
    QLineEdit *m_high = nullptr;
    PastChartView *m_chart = nullptr;
    QLabel *m_meaning = nullptr;
};

} // namespace kompas
