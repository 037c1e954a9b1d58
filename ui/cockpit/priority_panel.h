// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kompas {

class DocumentView;

/// What to steer by first: a metric is judged on impact and frequency, and the suggestions for every audience and phase
/// stand beside what was judged. Kept in the file, and taken back like every change.
class PriorityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityPanel(Session &session, QWidget *parent = nullptr);
    ~PriorityPanel() override;

    /// `metrics` to judge.
    void show(const FilePointer &file, const QStringList &metrics, const Words &words);
    using QWidget::show;
    const Document &document() const { return m_document; }

signals:
    void said(const QString &text);
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    void noteWanted(const kompas::Note &note);
    void saveChartWanted(const kompas::Chart &chart);
    void saveTableWanted(const kompas::TableBlock &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showJudgement();
    void updateButtons();
    void showDocument();
    void keep();
    QString metric() const;

    Session &m_session;
    FilePointer m_file = {};
    QStringList m_metrics = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    Document m_document = {};
    QLabel *m_metricLabel = nullptr;
    QComboBox *m_metric = nullptr;
    QLabel *m_impactLabel = nullptr;
    QSpinBox *m_impact = nullptr;
    QLabel *m_frequencyLabel = nullptr;
    QSpinBox *m_frequency = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    DocumentView *m_view = nullptr;
};

} // namespace kompas
