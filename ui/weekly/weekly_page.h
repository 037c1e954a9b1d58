// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/steps.h"
#include "ui/paper/paper.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPrinter;
class QPushButton;
class QSpinBox;

namespace kompas {

class PageStrip;
class PaperPreview;
class PdfWriting;
class ReportPanel;
class WorkingBar;
struct Questions;

/// The weekly report: choose week, parts and paper, write the remarks, see the pages as they print, save or print them.
/// The choices are kept in the file.
class WeeklyPage : public QWidget
{
    Q_OBJECT

public:
    WeeklyPage(Session &session, const Questions &questions, QWidget *parent = nullptr);
    ~WeeklyPage() override;

    /// `view` gives filters, centre and comparison; the week is chosen here.
    void show(const FilePointer &file, const View &view, const Words &words);
    using QWidget::show;
    void savePdf();
    void print();
    const Document &document() const { return m_document; }
    bool isBusy() const;
    QSize minimumSizeHint() const override;

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStrip();
    void build();
    QLayout *buildBar();
    void connectAll();
    void connectPanel();
    void retranslate();
    void fillWeeks();
    void takeSettings();
    void keepOptions();
    void makeReport();
    void layOut(Document document, const ReportOptions &options);
    void showPaper(std::shared_ptr<const Paper> paper);
    /// Remarks are being kept, or a report of what is chosen now is under way.
    bool isMaking() const;
    /// Does it at once, or as soon as the report that is under way has been made: nothing older is saved or printed.
    void whenMade(std::function<void()> deed);
    void doWhatWaits();
    void writePdfTo(const QString &path);
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void showPageNumber();
    void finishSaving(const std::shared_ptr<PdfWriting> &writing, const QString &path);

    Session &m_session;
    const Questions &m_questions;
    FilePointer m_file = {};
    View m_view = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    std::optional<QDate> m_week = {}; ///< Monday of the week that is shown
    ReportOptions m_options = {};
    QString m_optionsInFile = {}; ///< as last read or written
    Document m_document = {};
    std::shared_ptr<const Paper> m_paper = {};
    Job m_job;
    Steps m_layout;    ///< of the document on pages
    int m_keeping = 0; ///< remarks that are on their way into the file
    std::function<void()> m_waiting = {};

    ReportPanel *m_panel = nullptr;
    PaperPreview *m_preview = nullptr;
    PageStrip *m_strip = nullptr;
    QLabel *m_pageLabel = nullptr;
    QSpinBox *m_pageNumber = nullptr;
    QLabel *m_pageCount = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_fit = nullptr;
    QPushButton *m_larger = nullptr;
    QPushButton *m_pages = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    WorkingBar *m_working = nullptr; ///< painting on a device
    QLabel *m_empty = nullptr;
};

} // namespace kompas
