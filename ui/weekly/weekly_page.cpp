// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_page.h"

#include "ui/main/questions.h"
#include "ui/weekly/paper_preview.h"
#include "ui/weekly/printing.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

namespace {

QPushButton *newButton(const QString &name, const char *look)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty(look, true);
    return button;
}

Document makeDocument(const FileState &file, const View &view, QDate monday, const QString &language)
{
    Selection selection = view.selection;
    selection.period = Period{monday, monday.addDays(6)};
    const PageInput input{.facts = file.facts,
                          .definitions = file.definitions,
                          .targets = file.targets,
                          .imports = file.imports,
                          .notes = file.notes,
                          .selection = selection,
                          .comparison = view.comparison,
                          .version = QStringLiteral(KOMPAS_VERSION),
                          .agents = agentPrivacyId(file.agents)};
    return weeklyReport(input, Words::of(language));
}

} // namespace

WeeklyPage::WeeklyPage(const Questions &questions, QWidget *parent) : QWidget(parent), m_questions(questions)
{
    setObjectName(QStringLiteral("weeklyPage"));
    build();
    connectAll();
    retranslate();
}

void WeeklyPage::build()
{
    m_weeks = new QComboBox;
    m_weeks->setObjectName(QStringLiteral("weeklyWeeks"));
    m_weeks->setMinimumContentsLength(24);
    m_weekLabel = new QLabel;
    m_weekLabel->setBuddy(m_weeks);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("weeklyLanguage"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageLabel = new QLabel;
    m_languageLabel->setBuddy(m_language);
    m_smaller = newButton(QStringLiteral("weeklySmaller"), "plain");
    m_fit = newButton(QStringLiteral("weeklyFit"), "plain");
    m_larger = newButton(QStringLiteral("weeklyLarger"), "plain");
    m_print = newButton(QStringLiteral("weeklyPrint"), "plain");
    m_save = newButton(QStringLiteral("weeklySave"), "primary");
    m_preview = new PaperPreview;
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_weekLabel, m_weeks, m_languageLabel, m_language})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_fit, m_larger, m_print, m_save})
        bar->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    column->addWidget(m_empty, 1);
}

void WeeklyPage::connectAll()
{
    connect(m_weeks, &QComboBox::activated, this, &WeeklyPage::makeReport);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageChosen = true;
        makeReport();
    });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_preview->setZoom(0); });
    connect(m_save, &QPushButton::clicked, this, &WeeklyPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &WeeklyPage::print);
}

void WeeklyPage::show(const FilePointer &file, const View &view, const Words &words)
{
    const bool otherFile = file != m_file;
    const bool otherLanguage = words.language() != m_words.language() || m_weeks->count() == 0;
    m_file = file;
    m_view = view;
    m_words = words;
    if (!m_languageChosen)
        m_language->setCurrentIndex(m_language->findData(words.language()));
    if (otherFile || otherLanguage)
        fillWeeks();
    makeReport();
}

std::optional<QDate> WeeklyPage::week() const
{
    const QDate monday = m_weeks->currentData().toDate();
    return monday.isValid() ? std::optional(monday) : std::nullopt;
}

void WeeklyPage::fillWeeks()
{
    std::optional<QDate> chosen = week();
    m_weeks->clear();
    if (!m_file)
        return;
    for (auto monday = m_file->weeks.rbegin(); monday != m_file->weeks.rend(); ++monday)
        m_weeks->addItem(m_words.period(Period{*monday, monday->addDays(6)}), *monday);
    if (!chosen || m_weeks->findData(*chosen) < 0) {
        chosen.reset();
        if (m_file->lastDay)
            chosen = periodOf(PeriodChoice::LastCompleteWeek, *m_file->lastDay).from;
    }
    m_weeks->setCurrentIndex(chosen ? std::max(0, m_weeks->findData(*chosen)) : 0);
}

void WeeklyPage::makeReport()
{
    const std::optional<QDate> monday = week();
    const bool any = m_file && monday;
    m_preview->setVisible(any);
    m_empty->setVisible(!any);
    for (QPushButton *button : {m_smaller, m_fit, m_larger, m_print, m_save})
        button->setEnabled(any);
    if (!any) {
        m_document = {};
        m_preview->show(nullptr);
        return;
    }
    m_job.start([file = m_file, view = m_view, monday = *monday, language = m_language->currentData().toString()](
                    const Progress &) { return makeDocument(*file, view, monday, language); },
                [this](Document document) {
                    m_document = std::move(document);
                    m_preview->show(std::make_unique<Paper>(m_document, PaperOptions{}));
                    m_preview->setAccessibleDescription(plainText(m_document));
                });
}

void WeeklyPage::savePdf()
{
    const std::optional<QDate> monday = week();
    if (!monday || m_document.blocks.empty())
        return;
    const QString path = m_questions.saveFile(this, tr("Save the weekly report"),
                                              tr("weekly-report-%1.pdf").arg(bucketLabel(*monday, Bucket::Week)),
                                              tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writePdf(m_document, PaperOptions{}, path);
    if (written)
        emit said(tr("The weekly report is in %1.").arg(path));
    else
        emit failed(written.error().message);
}

void WeeklyPage::print()
{
    if (m_document.blocks.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    if (!m_questions.choosePrinter(this, printer))
        return;
    const Result<void> printed = printDocument(m_document, printer);
    if (printed)
        emit said(tr("The weekly report has been sent to the printer."));
    else
        emit failed(printed.error().message);
}

void WeeklyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeeklyPage::retranslate()
{
    m_weekLabel->setText(tr("&Week"));
    m_weeks->setAccessibleName(tr("Week of the report"));
    m_weeks->setToolTip(tr("The weeks that have data, the newest first."));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("The report may be in another language than the window."));
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Shows the pages smaller."));
    m_fit->setText(tr("Fit width"));
    m_fit->setAccessibleName(tr("Fit width"));
    m_fit->setToolTip(tr("Shows the pages as wide as the window."));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Shows the pages larger."));
    m_print->setText(tr("&Print…"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Prints these pages."));
    m_save->setText(tr("&Save as PDF…"));
    m_save->setAccessibleName(tr("Save as PDF"));
    m_save->setToolTip(tr("Writes these pages to a PDF file."));
    m_preview->setAccessibleName(tr("Preview of the weekly report"));
    m_empty->setText(
        tr("There is no week to report on yet. Import an export with dates first: drop it on this window."));
}

} // namespace kompas
