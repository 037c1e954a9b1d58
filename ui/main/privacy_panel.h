// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/erasure.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kompas {

struct Questions;

/// What the file keeps of people, the means to take it out for good, and the log of both.
class PrivacyPanel : public QWidget
{
    Q_OBJECT

public:
    PrivacyPanel(Session &session, const Questions &questions, QWidget *parent = nullptr);

    void show(const FilePointer &file, const Words &words);
    using QWidget::show;

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Counts or does; outside the GUI thread.
    using Work = std::function<Result<Forgotten>(Forgetting what, const Progress &progress)>;

    void retranslate();
    void showLog(const Result<std::vector<PrivacyEntry>> &entries);
    void eraseCustomer();
    void dropOld();
    /// Says how much it would be; when the user agrees, does it.
    void forget(const QString &title, const Work &work);
    void run(const Work &work);

    Session &m_session;
    const Questions &m_questions;
    FilePointer m_file = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    Job m_job;
    Job m_logJob;

    QLabel *m_state = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_drop = nullptr;
    QTableWidget *m_log = nullptr;
};

} // namespace kompas
