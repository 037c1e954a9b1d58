// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace kompas {

class DocumentView;

/// What is normal for a metric: its weeks as a control chart, and the period that its limits are frozen at, set here
/// and taken back like every change.
class BaselinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit BaselinePanel(Session &session, QWidget *parent = nullptr);
    ~BaselinePanel() override;

    /// `metrics` to choose from; the filters of `selection` narrow the past.
    void show(const FilePointer &file, const QStringList &metrics, const Selection &selection, const Words &words);
    using QWidget::show;
    const Document &document() const { return m_document; }
    bool isReady() const { return !m_job.isRunning(); }

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
    void askDocument();
    void showPeriod();
    void updateButtons();
    void freeze();
    QString metric() const;

    Session &m_session;
    FilePointer m_file = {};
    Selection m_selection = {};
    QStringList m_metrics = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    Document m_document = {};
    Job m_job;
    QLabel *m_metricLabel = nullptr;
    QComboBox *m_metric = nullptr;
    QLabel *m_fromLabel = nullptr;
    QDateEdit *m_from = nullptr;
    QLabel *m_toLabel = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_release = nullptr;
    DocumentView *m_view = nullptr;
};

} // namespace kompas
