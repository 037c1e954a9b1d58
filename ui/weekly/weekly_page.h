// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/session/file_state.h"
#include "ui/session/view.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kompas {

class PaperPreview;
struct Questions;

/// The weekly report: choose the week and the language of the report, see it as it prints, save or print it.
class WeeklyPage : public QWidget
{
    Q_OBJECT

public:
    WeeklyPage(const Questions &questions, QWidget *parent = nullptr);

    /// `view` gives filters, centre and comparison; the week is chosen here.
    void show(const FilePointer &file, const View &view, const Words &words);
    using QWidget::show;
    void savePdf();
    void print();
    const Document &document() const { return m_document; }

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void fillWeeks();
    void makeReport();
    std::optional<QDate> week() const; ///< its Monday

    const Questions &m_questions;
    FilePointer m_file = {};
    View m_view = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    Document m_document = {};
    Job m_job;
    bool m_languageChosen = false; ///< by the user; otherwise it follows the program

    QComboBox *m_weeks = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_weekLabel = nullptr;
    QLabel *m_languageLabel = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_fit = nullptr;
    QPushButton *m_larger = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_empty = nullptr;
    PaperPreview *m_preview = nullptr;
};

} // namespace kompas
