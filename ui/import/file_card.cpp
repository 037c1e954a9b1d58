// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_card.h"

#include "core/report/data_report.h"
#include "core/report/words.h"
#include "ui/import/file_details.h"
#include "ui/import/options_form.h"
#include "ui/style/button.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr qsizetype metricsNamed = 6;

QLabel *newLabel(const char *name, const char *look = nullptr)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty(look, true);
    label->hide();
    return label;
}

/// Enter does not press it.
QPushButton *sideButton(const char *name, const char *look = nullptr)
{
    QPushButton *button = newButton(name, look);
    button->setAutoDefault(false);
    return button;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString remarkLines(const std::vector<Remark> &remarks)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines.append(QStringLiteral("• ") + remark.text);
    return lines.join(u'\n');
}

QString kindsText(const Plan &plan)
{
    QStringList names;
    for (const Kind kind : plan.kinds)
        names.append(QCoreApplication::translate("Kind", info(kind).label));
    return names.join(QStringLiteral(", "));
}

Words wordsNow()
{
    return Words::of(QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl"));
}

} // namespace

FileCard::FileCard(FileToLookAt file, QWidget *parent) : QFrame(parent), m_file(std::move(file))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("fileCard"));
    build();
    connectAll();
    start();
}

void FileCard::build()
{
    m_name = newLabel("fileName", "strong");
    say(m_name, QFileInfo(m_file.path).fileName());
    m_product = newLabel("fileProduct");
    m_rows = newLabel("fileRows");
    m_unlocks = newLabel("fileUnlocks");
    m_summary = newLabel("fileSummary", "muted");
    m_remembered = newLabel("fileRemembered", "muted");
    m_remarks = newLabel("fileRemarks");
    m_result = newLabel("fileResult");
    m_toggle = sideButton("fileDetails", "quiet");
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("How it is read"));
    m_toggle->setAccessibleName(tr("How %1 is read").arg(m_name->text()));
    m_toggle->setToolTip(tr("Shows the columns, the first rows and all that was detected, to check or change."));
    m_detect = sideButton("fileDetect", "quiet");
    m_detect->setText(tr("Forget that"));
    m_detect->setAccessibleName(tr("Read %1 as detected").arg(m_name->text()));
    m_detect->setToolTip(tr("Reads the file as it is detected, without the choices of last time."));
    m_rejects = sideButton("fileRejects");
    m_rejects->setText(tr("Save rejected rows…"));
    m_rejects->setAccessibleName(tr("Save the rejected rows of %1").arg(m_name->text()));
    m_rejects->setToolTip(tr("Writes them with the reason, so that they can be mended and imported again."));
    m_leave = sideButton("fileLeave", "quiet");
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of %1").arg(m_name->text()));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    for (QPushButton *button : {m_rejects, m_toggle, m_leave})
        top->addWidget(button);
    auto *remembered = new QHBoxLayout;
    remembered->addWidget(m_remembered, 1);
    remembered->addWidget(m_detect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(top);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_product, m_rows, m_unlocks, m_summary})
        column->addWidget(widget);
    column->addLayout(remembered);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_remarks, m_progress, m_result})
        column->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rejects, m_toggle, m_detect, m_progress})
        widget->hide();
    setWanted(true);
}

void FileCard::connectAll()
{
    connect(m_toggle, &QPushButton::clicked, this, [this](bool open) {
        if (m_known && !m_plan)
            look();
        else
            openDetails(open);
    });
    connect(m_rejects, &QPushButton::clicked, this, [this] { emit rejectsWanted(*m_import); });
    connect(m_detect, &QPushButton::clicked, this, [this] { lookAnew({}); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_wish) {
            *m_wish = false;
            m_leave->setEnabled(false);
            return;
        }
        setWanted(!m_isWanted);
        emit left();
    });
}

/// Leaves the file out, or takes it in again.
void FileCard::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_leave->setText(m_isWanted ? tr("Leave out") : tr("Take in again"));
    m_leave->setAccessibleName(m_isWanted ? tr("Leave %1 out").arg(m_name->text())
                                          : tr("Take %1 in again").arg(m_name->text()));
    m_leave->setToolTip(tr("A file that is left out is not imported; it stays where it is."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_product, m_rows, m_unlocks, m_summary, m_remarks})
        widget->setEnabled(m_isWanted);
}

ImportOrder FileCard::order()
{
    ImportOrder order{.file = m_file, .plan = m_plan, .reading = m_reading, .known = m_known};
    m_wish = order.wanted;
    m_countJob.cancel();
    m_leave->setText(tr("Stop this file"));
    m_leave->setAccessibleName(tr("Stop the import of %1").arg(m_name->text()));
    m_leave->setToolTip(tr("Stops this file only; it leaves nothing behind."));
    return order;
}

void FileCard::showProgress(std::optional<double> fraction)
{
    m_progress->setVisible(fraction.has_value());
    m_progress->setValue(static_cast<int>(100 * fraction.value_or(0)));
}

/// A file that was imported before need not be looked at.
void FileCard::start()
{
    say(m_product, tr("Looking at the file…"));
    m_job.start([file = m_file](const Progress &) { return knownImportOf(file); },
                [this](const std::optional<Import> &known) {
                    m_known = known;
                    if (known)
                        showKnown();
                    else
                        look();
                });
}

void FileCard::showKnown()
{
    const Words words = wordsNow();
    const Zone zone = Zone::named(m_known->timezone.toUtf8()).value_or(Zone());
    say(m_product, tr("Imported on %1, and the file is still the same. Importing it again changes nothing.")
                       .arg(words.dateTime(m_known->importedAt, zone)));
    say(m_rows, tr("%n row(s)", nullptr, static_cast<int>(m_known->rows)));
    m_toggle->show();
    emit planned();
}

/// As the user chose for files like it, or as detected.
void FileCard::look()
{
    say(m_product, tr("Looking at the file…"));
    m_job.start([file = m_file](const Progress &progress) { return lookAt(file, progress); },
                [this](Looked looked) {
                    m_reading = looked.reading;
                    m_isRemembered = looked.isRemembered;
                    m_ownProfile = looked.ownProfile;
                    take(std::move(looked.plan));
                });
}

/// With other choices.
void FileCard::lookAnew(const ReadOptions &options)
{
    m_job.start([path = m_file.path, options,
                 now = m_file.now](const Progress &progress) { return planImport(path, options, now, progress); },
                [this](Result<Plan> plan) {
                    m_isRemembered = false;
                    m_ownProfile.clear();
                    take(std::move(plan));
                });
}

void FileCard::take(Result<Plan> plan)
{
    if (plan) {
        const bool first = !m_plan;
        const bool isAsked = std::exchange(m_known, std::nullopt).has_value();
        m_plan = std::move(*plan);
        showPlan();
        count();
        if (first && (isAsked || (m_plan->needsConfirmation && !m_isRemembered)))
            openDetails(true);
    } else if (!plan.error().stopped) {
        // A setting that does not fit leaves the plan as it was, so that it can be set otherwise.
        showError(plan.error());
    }
    emit planned();
}

/// What the file would bring: read once more, while the user looks.
void FileCard::count()
{
    m_trial.reset();
    say(m_rows, tr("Counting its rows…"));
    m_countJob.start(
        [plan = *m_plan, now = m_file.now](const Progress &progress) { return tryImport(plan, now, progress); },
        [this](const Result<Trial> &trial) {
            if (!trial) {
                say(m_rows, QString());
                return;
            }
            m_trial = *trial;
            const Words words = wordsNow();
            QStringList parts = {tr("%n row(s)", nullptr, static_cast<int>(trial->rows))};
            if (trial->from)
                parts += words.period({trial->from, trial->to});
            if (trial->rejected > 0)
                parts += tr("%n row(s) will be rejected, with the reason", nullptr, static_cast<int>(trial->rejected));
            say(m_rows, parts.join(QStringLiteral(" · ")));
        });
}

void FileCard::showPlan()
{
    const Words words = wordsNow();
    const QString headings = words.number(100 * m_plan->confidence, 0);
    m_result->hide();
    if (m_plan->profile.isEmpty())
        say(m_product, tr("Unknown layout: check below what the columns are."));
    else if (m_plan->needsConfirmation)
        say(m_product, tr("Probably %1 (%2 % of its headings). Check below what the columns are.")
                           .arg(m_plan->profileTitle, headings));
    else
        say(m_product, tr("%1, recognised by %2 % of its headings.").arg(m_plan->profileTitle, headings));
    QStringList fieldIds;
    for (const ColumnPlan &column : m_plan->columns)
        fieldIds += column.field;
    fieldIds.removeAll(QString());
    const QStringList metrics = unlockedBy(m_plan->kinds, fieldIds, words);
    if (metrics.isEmpty())
        say(m_unlocks, tr("By itself it answers no metric yet. Check below what its columns are."));
    else
        say(m_unlocks, tr("Answers %n metric(s): %1", nullptr, static_cast<int>(metrics.size()))
                               .arg(metrics.mid(0, metricsNamed).join(QStringLiteral(", ")))
                           + (metrics.size() > metricsNamed ? QStringLiteral(" …") : QString()));
    m_unlocks->setToolTip(metrics.join(u'\n'));
    say(m_summary, QStringList{kindsText(*m_plan), QLocale().formattedDataSize(m_plan->bytes),
                               encodingText(m_plan->encoding), delimiterText(m_plan->delimiter),
                               dateOrderText(m_plan->dateOrder), QString::fromLatin1(m_plan->timezone)}
                       .join(QStringLiteral(" · ")));
    say(m_remembered, rememberedText());
    m_detect->setVisible(!rememberedText().isEmpty());
    say(m_remarks, remarkLines(m_plan->remarks));
    m_toggle->show();
    if (m_details)
        m_details->show(*m_plan);
}

QString FileCard::rememberedText() const
{
    if (!m_ownProfile.isEmpty())
        return tr("Read by your own profile “%1”.").arg(m_ownProfile);
    return m_isRemembered ? tr("Read as you chose last time for files like this.") : QString();
}

void FileCard::showError(const Error &error)
{
    m_result->setProperty("mark", QStringLiteral("bad"));
    say(m_result, error.message);
    m_result->style()->polish(m_result);
    if (!m_plan)
        m_product->hide();
}

/// Made when they are opened: of most files nobody looks at them.
void FileCard::makeDetails()
{
    m_details = new FileDetails(m_name->text(), !m_file.profiles.isEmpty());
    m_details->hide();
    layout()->addWidget(m_details);
    connect(m_details, &FileDetails::changedByUser, this, &FileCard::lookAnew);
    connect(m_details, &FileDetails::keepWanted, this, &FileCard::profileWanted);
    m_details->show(*m_plan);
}

void FileCard::openDetails(bool open)
{
    m_toggle->setChecked(open);
    if (open && !m_details)
        makeDetails();
    if (m_details)
        m_details->setVisible(open);
}

void FileCard::show(const ImportOutcome &outcome)
{
    openDetails(false);
    showProgress(std::nullopt);
    m_wish.reset();
    m_leave->setEnabled(true);
    setWanted(true);
    if (!outcome.import) {
        showError(outcome.error.stopped ? Error{tr("Not imported: stopped."), {}, true} : outcome.error);
        return;
    }
    m_import = outcome.import;
    const Import &import = *m_import;
    const Words words = wordsNow();
    m_result->setProperty("mark", import.rejected > 0 ? QStringLiteral("attention") : QStringLiteral("good"));
    say(m_result,
        tr("%1 rows read: %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected.")
            .arg(words.count(import.rows), words.count(import.counts.imported), words.count(import.counts.updated),
                 words.count(import.counts.unchanged), words.count(import.skipped), words.count(import.rejected)));
    m_result->style()->polish(m_result);
    say(m_remarks, remarkLines(import.remarks));
    m_rejects->setVisible(import.rejected > 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_toggle, m_leave, m_rows, m_remembered, m_detect})
        widget->hide();
}

} // namespace kompas
