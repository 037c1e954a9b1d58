// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_page.h"

#include "core/report/weekly.h"
#include "ui/jobs/working_bar.h"
#include "ui/main/flow_layout.h"
#include "ui/session/page_input.h"
#include "ui/style/button.h"
#include "ui/weekly/page_strip.h"
#include "ui/weekly/paper_preview.h"
#include "ui/weekly/report_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int mostWeeks = 520; ///< ten years back

Document makeDocument(const FileState &file, const View &view, QDate monday, const ReportOptions &options,
                      const QString &language)
{
    Selection selection = view.selection;
    selection.period = Period{monday, monday.addDays(6)};
    PageInput input = pageInputOf(file, selection);
    input.comparison = view.comparison;
    return weeklyReport({input, file.definitionHistory, file.settings}, options, Words::of(language));
}

/// Every week from the last day of the data back to its first week with data, those without data among them.
std::vector<ReportPanel::Week> weeksOf(const FileState &file, const Words &words)
{
    std::vector<ReportPanel::Week> weeks;
    if (file.weeks.empty())
        return weeks;
    const QSet<QDate> full(file.weeks.begin(), file.weeks.end());
    const QDate first = std::max(file.weeks.front(), file.weeks.back().addDays(-7 * mostWeeks));
    for (QDate monday = file.weeks.back(); monday >= first; monday = monday.addDays(-7)) {
        const QString text = words.period(Period{monday, monday.addDays(6)});
        weeks.push_back({monday, full.contains(monday) ? text : WeeklyPage::tr("%1 (no data)").arg(text)});
    }
    return weeks;
}

} // namespace

WeeklyPage::WeeklyPage(Session &session, const Questions &questions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_questions(questions)
{
    setObjectName(QStringLiteral("weeklyPage"));
    build();
    connectAll();
    connectPanel();
    retranslate();
}

WeeklyPage::~WeeklyPage()
{
    m_layout.cancel();
}

bool WeeklyPage::isBusy() const
{
    return isMaking() || m_working->isRunning() || m_preview->isPainting();
}

bool WeeklyPage::isMaking() const
{
    return m_keeping > 0 || m_job.isRunning() || m_layout.isRunning();
}

QLayout *WeeklyPage::buildBar()
{
    m_pageLabel = new QLabel;
    m_pageNumber = new QSpinBox;
    m_pageNumber->setObjectName(QStringLiteral("weeklyPageNumber"));
    m_pageNumber->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pageNumber->setKeyboardTracking(false);
    m_pageNumber->setAlignment(Qt::AlignRight);
    m_pageLabel->setBuddy(m_pageNumber);
    m_pageCount = new QLabel;
    m_smaller = newButton("weeklySmaller");
    m_fit = newButton("weeklyFit");
    m_larger = newButton("weeklyLarger");
    m_pages = newButton("weeklyThumbnails");
    m_pages->setCheckable(true);
    m_pages->setChecked(true);
    m_print = newButton("weeklyPrint");
    m_save = newButton("weeklySave", "primary");
    auto *upper = new FlowLayout(nullptr, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pageLabel, m_pageNumber, m_pageCount})
        upper->addWidget(widget);
    upper->addStretch();
    upper->addWidget(m_print);
    upper->addWidget(m_save);
    auto *lower = new FlowLayout(nullptr, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_fit, m_larger})
        lower->addWidget(widget);
    lower->addStretch();
    lower->addWidget(m_pages);
    // Two rows: beside the choices and the small pages one would be too wide for a laptop. Large text makes more.
    auto *bar = new QVBoxLayout;
    bar->setSpacing(6);
    bar->addLayout(upper);
    bar->addLayout(lower);
    return bar;
}

void WeeklyPage::build()
{
    m_panel = new ReportPanel;
    m_preview = new PaperPreview;
    m_strip = new PageStrip;
    m_working = new WorkingBar;
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(8);
    middle->addLayout(buildBar());
    middle->addWidget(m_working);
    middle->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_panel);
    row->addLayout(middle, 1);
    row->addWidget(m_strip);
    row->addWidget(m_empty, 1);
}

void WeeklyPage::connectAll()
{
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_preview->setZoom(0); });
    connect(m_pages, &QPushButton::toggled, this, &WeeklyPage::showStrip);
    connect(m_save, &QPushButton::clicked, this, &WeeklyPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &WeeklyPage::print);
    connect(m_preview, &PaperPreview::currentPageChanged, this, &WeeklyPage::showPageNumber);
    connect(m_strip, &PageStrip::pageChosen, m_preview, &PaperPreview::goToPage);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int page) { m_preview->goToPage(page - 1); });
    connect(m_working, &WorkingBar::stoppedByUser, this,
            [this] { emit said(tr("Stopped; nothing has been written.")); });
}

void WeeklyPage::connectPanel()
{
    connect(m_panel, &ReportPanel::weekChosen, this, [this] {
        m_panel->keepRemarks(); // of the week before
        m_week = m_panel->week();
        takeSettings();
        makeReport();
    });
    connect(m_panel, &ReportPanel::optionsChanged, this, [this] {
        m_options = m_panel->options();
        keepOptions();
        makeReport();
    });
    connect(m_panel, &ReportPanel::remarksKept, this, [this](const QString &text) {
        if (!m_week)
            return;
        ++m_keeping;
        m_session.change(
            tr("remarks of the week"),
            [key = remarkKey(*m_week), text](Workbench &workbench, qint64 now) {
                return workbench.setSetting(key, text, now);
            },
            [page = QPointer<WeeklyPage>(this)](const Result<void> &) {
                if (!page)
                    return;
                --page->m_keeping;
                page->doWhatWaits();
            });
    });
    connect(m_panel, &ReportPanel::templateChosen, this, [this](const QString &name) {
        const QString text = m_file ? m_file->settings.value(QLatin1String(reportTemplatePrefix) + name) : QString();
        if (text.isEmpty())
            return;
        m_options = reportOptionsFromText(text);
        m_panel->setOptions(m_options);
        keepOptions();
        makeReport();
    });
    const auto changeTemplate = [this](const QString &what, const QString &name, const QString &text) {
        m_session.change(what, [key = QLatin1String(reportTemplatePrefix) + name, text](
                                   Workbench &workbench, qint64 now) { return workbench.setSetting(key, text, now); });
    };
    connect(m_panel, &ReportPanel::templateKept, this, [this, changeTemplate](const QString &name) {
        changeTemplate(tr("template of the report"), name, reportOptionsText(m_options));
        emit said(tr("The template %1 has been kept in the file.").arg(name));
    });
    connect(m_panel, &ReportPanel::templateRemoved, this, [this, changeTemplate](const QString &name) {
        changeTemplate(tr("removed template of the report"), name, {});
        emit said(tr("The template %1 has been removed.").arg(name));
    });
}

void WeeklyPage::show(const FilePointer &file, const View &view, const Words &words)
{
    const bool otherPath = !file || !m_file || file->path != m_file->path;
    m_file = file;
    m_view = view;
    m_words = words;
    if (otherPath) {
        m_week.reset();
        m_optionsInFile.clear();
        m_options = {};
    }
    fillWeeks();
    takeSettings();
    makeReport();
}

void WeeklyPage::fillWeeks()
{
    const std::vector<ReportPanel::Week> weeks = m_file ? weeksOf(*m_file, m_words) : std::vector<ReportPanel::Week>{};
    const auto has = [&weeks](QDate monday) {
        return std::ranges::find(weeks, monday, &ReportPanel::Week::monday) != weeks.end();
    };
    if (m_week && !has(*m_week))
        m_week.reset();
    if (!m_week && !weeks.empty()) {
        const std::optional<QDate> last =
            m_file->lastDay ? periodOf(PeriodChoice::LastCompleteWeek, *m_file->lastDay).from : std::nullopt;
        m_week = last && has(*last) ? *last : weeks.front().monday;
    }
    m_panel->setWeeks(weeks, m_week);
}

/// What of the report is kept in the file: another window, undo or a template may have changed it.
void WeeklyPage::takeSettings()
{
    if (!m_file)
        return;
    const QString text = m_file->settings.value(QLatin1String(reportOptionsKey));
    if (text != m_optionsInFile) {
        m_optionsInFile = text;
        m_options = reportOptionsFromText(text);
    }
    m_panel->setOptions(m_options);
    m_panel->setTemplates(reportTemplates(m_file->settings));
    m_panel->setRemarks(m_week ? m_file->settings.value(remarkKey(*m_week)) : QString());
}

void WeeklyPage::keepOptions()
{
    const QString text = reportOptionsText(m_options);
    m_session.change(tr("parts and paper of the report"), [text](Workbench &workbench, qint64 now) {
        return workbench.setSetting(QLatin1String(reportOptionsKey), text, now);
    });
}

void WeeklyPage::makeReport()
{
    const bool any = m_file && m_week;
    m_layout.cancel();
    m_panel->setVisible(any);
    m_preview->setVisible(any);
    showStrip();
    m_empty->setVisible(!any);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pageLabel, m_pageNumber, m_pageCount, m_smaller, m_fit,
                                                            m_larger, m_pages, m_print, m_save})
        widget->setVisible(any);
    if (!any) {
        m_document = {};
        m_paper = nullptr;
        m_waiting = {};
        m_preview->show(nullptr);
        m_strip->show(nullptr);
        return;
    }
    const QString language = m_options.language.isEmpty() ? m_words.language() : m_options.language;
    m_job.start([file = m_file, view = m_view, monday = *m_week, options = m_options,
                 language](const Progress &) { return makeDocument(*file, view, monday, options, language); },
                [this, options = m_options](Document document) { layOut(std::move(document), options); });
}

void WeeklyPage::layOut(Document document, const ReportOptions &options)
{
    m_document = std::move(document);
    const auto making = std::make_shared<PaperMaking>(m_document, paperOptionsOf(options));
    m_layout.start([making] { return making->step(); }, [this, making] { showPaper(making->finish()); });
}

void WeeklyPage::showPaper(std::shared_ptr<const Paper> paper)
{
    m_paper = std::move(paper);
    m_preview->show(m_paper);
    m_strip->show(m_paper);
    m_preview->setAccessibleDescription(plainText(m_document));
    showPageNumber();
    doWhatWaits();
}

void WeeklyPage::whenMade(std::function<void()> deed)
{
    m_waiting = std::move(deed);
    doWhatWaits();
}

void WeeklyPage::doWhatWaits()
{
    if (isMaking() || !m_waiting)
        return;
    const std::function<void()> deed = std::exchange(m_waiting, {});
    deed();
}

void WeeklyPage::showPageNumber()
{
    const QSignalBlocker quiet(m_pageNumber);
    const int pages = m_preview->pageCount();
    m_pageNumber->setRange(std::min(1, pages), pages);
    m_pageNumber->setValue(m_preview->currentPage() + 1);
    m_pageCount->setText(tr("of %1").arg(pages));
    m_strip->setCurrentPage(m_preview->currentPage());
}

/// The small pages give way where the others would have no room: at the least width large text needs most of a laptop.
void WeeklyPage::showStrip()
{
    const bool hasRoom = width() >= minimumSizeHint().width() + m_strip->minimumWidth() + layout()->spacing();
    m_pages->setEnabled(hasRoom);
    m_strip->setVisible(m_file && m_week && m_pages->isChecked() && hasRoom);
}

/// Without the small pages.
QSize WeeklyPage::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return m_strip->isHidden() ? whole : whole - QSize(m_strip->minimumWidth() + layout()->spacing(), 0);
}

void WeeklyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showStrip();
}

void WeeklyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeeklyPage::retranslate()
{
    m_pageLabel->setText(tr("Pa&ge"));
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageNumber->setToolTip(tr("Type the number of a page to jump to it."));
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Shows the pages smaller."));
    m_fit->setText(tr("Fit width"));
    m_fit->setAccessibleName(tr("Fit width"));
    m_fit->setToolTip(tr("Shows the pages as wide as the window."));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Shows the pages larger."));
    m_pages->setText(tr("Pages"));
    m_pages->setAccessibleName(tr("Small pages"));
    m_pages->setToolTip(tr("Shows or hides the small pages at the right."));
    m_print->setText(tr("&Print…"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Prints these pages."));
    m_save->setText(tr("&Save as PDF…"));
    m_save->setAccessibleName(tr("Save as PDF"));
    m_save->setToolTip(tr("Writes these pages to a PDF file."));
    m_preview->setAccessibleName(tr("Preview of the weekly report"));
    m_preview->setToolTip(QString());
    m_empty->setText(
        tr("There is no week to report on yet. Import an export with dates first: drop it on this window."));
    showPageNumber();
}

} // namespace kompas
