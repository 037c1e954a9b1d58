// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/numbers_widget.h"
#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kompas {

class DocumentView;

/// What is kept of a metric that is chosen here: its fields and buttons above, what follows from them beneath.
class MetricPanel : public NumbersWidget
{
    Q_OBJECT

public:
    /// A file that is open; `metrics` to choose from; the filters of `selection` narrow the past.
    void show(const FilePointer &file, const QStringList &metrics, const Selection &selection, const Words &words);
    using QWidget::show;
    const Document &document() const { return m_document; }
    bool isReady() const { return !m_job.isRunning(); }

signals:
    void said(const QString &text);

protected:
    /// `name` begins the names of the panel and of the field for the metric.
    MetricPanel(Session &session, const QString &name, QWidget *parent);

    // For the constructor of a panel.
    void addField(QLabel *label, QWidget *field);
    QPushButton *addButton(const QString &name);

    /// Takes what the file keeps of the chosen metric into the fields.
    virtual void showKept() = 0;
    /// Which fields and buttons can be used with what stands in the fields now.
    virtual void updateButtons() = 0;
    virtual void retranslate();
    /// What follows; made by a job.
    using Maker = Document (*)(const PageInput &, const Words &);
    virtual Maker maker() const = 0;

    void changeEvent(QEvent *event) override;
    /// Each field is called as its label says.
    void nameFields();
    void enableFields(bool on);
    QString metric() const; ///< empty where there is none to choose
    QString metricName() const;
    Session &session() { return m_session; }
    const FilePointer &file() const { return m_file; }
    const Words &words() const { return m_words; }

private:
    void fillChoice(const QStringList &metrics);
    void askDocument();

    Session &m_session;
    FilePointer m_file = {};
    Selection m_selection = {};
    QStringList m_metrics = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    Document m_document = {};
    Job m_job;
    std::vector<std::pair<QLabel *, QWidget *>> m_fields = {};
    QWidget *m_form = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    DocumentView *m_view = nullptr;
};

} // namespace kompas
