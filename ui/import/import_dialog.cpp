// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/workbench/kept.h"
#include "core/workbench/own_profile.h"
#include "ui/import/file_card.h"
#include "ui/main/questions.h"
#include "ui/records/records_file.h"
#include "ui/style/button.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kompas {

ImportDialog::ImportDialog(const ImportPlace &place, const QStringList &paths, const Questions &questions,
                           QWidget *parent)
    : QDialog(parent),
      m_place(place),
      m_questions(questions)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import exports"));
    setAcceptDrops(true);
    build();
    addFiles(paths);
    const QSize around = parent ? parent->size() : QSize(1280, 800);
    resize(std::min(980, around.width() - 60), std::min(720, around.height() - 40));
    updateButtons();
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *inside = new QWidget;
    m_cardColumn = new QVBoxLayout(inside);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(12);
    m_cardColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    if (m_place.askPrivacy)
        buildPrivacy(column);
    if (m_place.isNew)
        buildPlace(column);
    buildFooter(column);
    connect(&m_job, &Job::progressed, this, &ImportDialog::showProgress);
}

/// A card for every file that has none yet.
void ImportDialog::addFiles(const QStringList &paths)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const QString &path : paths) {
        const auto isThere = [&path](const FileCard *card) {
            return QFileInfo(card->path()).absoluteFilePath() == QFileInfo(path).absoluteFilePath();
        };
        if (std::ranges::any_of(m_cards, isThere))
            continue;
        auto *card = new FileCard({path, now, m_place.settings, m_place.profiles, m_place.imports});
        m_cards.push_back(card);
        m_cardColumn->insertWidget(m_cardColumn->count() - 1, card);
        connect(card, &FileCard::planned, this, &ImportDialog::updateButtons);
        connect(card, &FileCard::left, this, &ImportDialog::updateButtons);
        connect(card, &FileCard::rejectsWanted, this, &ImportDialog::saveRejects);
        connect(card, &FileCard::profileWanted, this, &ImportDialog::keepProfile);
    }
    updateButtons();
}

void ImportDialog::buildPrivacy(QVBoxLayout *column)
{
    auto *question = new QLabel(tr("How are agents shown? The choice is kept in the file and can be changed later."));
    question->setWordWrap(true);
    column->addWidget(question);
    m_pseudonyms = new QRadioButton(tr("By a &pseudonym (Agent 07)"));
    m_names = new QRadioButton(tr("By their &name"));
    m_team = new QRadioButton(tr("Not at all, &team only"));
    m_pseudonyms->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QRadioButton *button : {m_pseudonyms, m_names, m_team}) {
        button->setAccessibleName(button->text().remove(u'&'));
        row->addWidget(button);
    }
    row->addStretch();
    m_pseudonyms->setObjectName(QStringLiteral("privacyPseudonyms"));
    m_names->setObjectName(QStringLiteral("privacyNames"));
    m_team->setObjectName(QStringLiteral("privacyTeam"));
    column->addLayout(row);
    m_customers = new QCheckBox(tr("Replace &customers by keyed pseudonyms"));
    m_customers->setObjectName(QStringLiteral("privacyCustomers"));
    m_customers->setToolTip(
        tr("The names and addresses of customers are not stored. The key lies beside the file; keep "
           "it, later imports need it."));
    m_organisations = new QCheckBox(tr("Take the &organisation from the mail address"));
    m_organisations->setObjectName(QStringLiteral("privacyOrganisations"));
    m_organisations->setToolTip(tr("Where the export names no organisation: the domain behind the @, except of mail "
                                   "providers. It is taken before the address becomes a pseudonym."));
    m_texts = new QCheckBox(tr("Leave out &free texts"));
    m_texts->setObjectName(QStringLiteral("privacyTexts"));
    m_texts->setToolTip(tr("Subjects, comments and messages are not stored, now and at later imports into this file."));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    for (QCheckBox *box : {m_customers, m_organisations, m_texts}) {
        box->setAccessibleName(box->text().remove(u'&'));
        choices->addWidget(box);
    }
    choices->addStretch();
    column->addLayout(choices);
}

void ImportDialog::buildPlace(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("&Into the new file"));
    m_path = new QLineEdit(QDir::toNativeSeparators(m_place.database));
    m_path->setObjectName(QStringLiteral("importDatabase"));
    m_path->setAccessibleName(tr("File to import into"));
    label->setBuddy(m_path);
    m_choosePath = new QPushButton(tr("C&hange…"));
    m_choosePath->setObjectName(QStringLiteral("importChoose"));
    m_choosePath->setAccessibleName(tr("Change the file to import into"));
    m_choosePath->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_choosePath);
    column->addLayout(row);
    connect(m_choosePath, &QPushButton::clicked, this, [this] {
        const QString path =
            m_questions.saveFile(this, tr("Make a new file"), m_path->text(), tr("Files of Servicekompas (*.kompas)"));
        if (!path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    });
}

void ImportDialog::buildFooter(QVBoxLayout *column)
{
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setProperty("muted", true);
    m_status->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_more = newButton("importMore");
    m_more->setAutoDefault(false);
    m_cancel = newButton("importCancel");
    m_cancel->setAutoDefault(false);
    m_import = newButton("importStart", "primary");
    m_import->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_more);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    // Until the files have been looked at; in a card Enter would not import.
    m_cancel->setFocus(Qt::OtherFocusReason);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addFiles(m_questions.openFiles(this, tr("Add files"), tr("Exports (*.csv *.tsv *.txt);;All files (*)")));
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

bool ImportDialog::isReady() const
{
    return !m_done && !m_job.isRunning()
           && std::ranges::none_of(m_cards, [](const FileCard *card) { return card->isPlanning(); })
           && std::ranges::any_of(m_cards, &FileCard::canBeImported);
}

void ImportDialog::updateButtons()
{
    if (!m_import)
        return;
    const auto waiting = std::ranges::count_if(m_cards, [](const FileCard *card) { return card->isPlanning(); });
    const auto good = std::ranges::count_if(m_cards, &FileCard::canBeImported);
    const bool running = m_job.isRunning();
    m_import->setText(m_done ? tr("&Show the figures") : tr("&Import"));
    m_import->setToolTip(m_done ? tr("Closes this window and opens the overview.")
                                : tr("Imports all files that can be read. Each can be undone later."));
    m_import->setEnabled(m_done || isReady());
    m_cancel->setText(running ? tr("&Stop") : m_done ? tr("&Close") : tr("&Cancel"));
    m_cancel->setToolTip(running  ? tr("Stops. The file that is being imported leaves nothing behind.")
                         : m_done ? tr("Closes this window; the page stays as it is.")
                                  : tr("Closes this window; nothing is imported."));
    m_more->setText(tr("&Add files…"));
    m_more->setToolTip(tr("Chooses further files. They can be dropped on this window as well."));
    for (QPushButton *button : {m_import, m_cancel, m_more})
        button->setAccessibleName(button->text().remove(u'&'));
    m_more->setVisible(!running && !m_done);
    m_progress->setVisible(running);
    m_status->setVisible(!running);
    if (m_done)
        return;
    if (waiting > 0)
        m_status->setText(tr("Looking at %n file(s)…", nullptr, static_cast<int>(waiting)));
    else
        m_status->setText(tr("%n file(s) can be imported.", nullptr, static_cast<int>(good)));
    if (isReady() && !focusIsInCards())
        m_import->setFocus(Qt::OtherFocusReason);
}

/// The user is at work in a card: the focus is not taken away.
bool ImportDialog::focusIsInCards() const
{
    const QWidget *focus = focusWidget();
    return focus && std::ranges::any_of(m_cards, [focus](const FileCard *card) { return card->isAncestorOf(focus); });
}

/// Every file has an even share of the whole.
void ImportDialog::showProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(100 * fraction));
    const double files = fraction * static_cast<double>(m_running.size());
    for (std::size_t index = 0; index < m_running.size(); ++index) {
        const double own = files - static_cast<double>(index);
        m_running[index]->showProgress(own >= 0 && own < 1 ? std::optional(own) : std::nullopt);
    }
}

Workbench::ImportSettings ImportDialog::settings() const
{
    Workbench::ImportSettings settings;
    if (!m_place.askPrivacy)
        return settings;
    settings.agents = AgentPrivacy::Pseudonyms;
    if (m_names->isChecked())
        settings.agents = AgentPrivacy::Names;
    else if (m_team->isChecked())
        settings.agents = AgentPrivacy::Team;
    settings.pseudonymise = m_customers->isChecked();
    return settings;
}

QMap<QString, QString> ImportDialog::settingsOfFile() const
{
    if (!m_place.askPrivacy)
        return {};
    return settingsOf(KeptOfPeople{!m_texts->isChecked(), m_organisations->isChecked()});
}

void ImportDialog::start()
{
    if (m_done) {
        emit overviewWanted();
        accept();
        return;
    }
    if (!isReady())
        return;
    if (m_path)
        m_place.database = QDir::fromNativeSeparators(m_path->text().trimmed());
    std::vector<ImportOrder> orders;
    m_running.clear();
    for (FileCard *card : m_cards) {
        if (card->canBeImported()) {
            orders.push_back(card->order());
            m_running.push_back(card);
        }
    }
    m_progress->setValue(0);
    m_job.start(
        [database = m_place.database, orders = std::move(orders), settings = settings(), ofFile = settingsOfFile(),
         now = QDateTime::currentSecsSinceEpoch()](const Progress &progress) {
            return importFiles(database, orders, settings, ofFile, now, progress);
        },
        [this](const std::vector<ImportOutcome> &outcomes) { finish(outcomes); });
    updateButtons();
}

void ImportDialog::finish(const std::vector<ImportOutcome> &outcomes)
{
    int imported = 0;
    int stopped = 0;
    for (std::size_t index = 0; index < outcomes.size(); ++index) {
        m_running[index]->show(outcomes[index]);
        imported += outcomes[index].import ? 1 : 0;
        stopped += outcomes[index].error.stopped ? 1 : 0;
    }
    m_done = stopped == 0 && imported > 0;
    updateButtons();
    if (imported > 0) {
        m_status->setText(tr("%n file(s) imported.", nullptr, imported)
                          + (stopped > 0 ? u' ' + tr("%n file(s) stopped.", nullptr, stopped) : QString()));
        m_import->setFocus(Qt::OtherFocusReason);
    }
    if (imported > 0)
        emit this->imported(m_place.database);
}

void ImportDialog::saveRejects(const Import &import)
{
    const QString path = m_questions.saveFile(this, tr("Save the rejected rows"), tr("rejected-%1").arg(import.file),
                                              tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_rejectsJob.start(
        [database = m_place.database, import, path](const Progress &) -> Result<void> {
            const Result<std::unique_ptr<Store>> store = Store::open(database, Store::Mode::ReadOnly);
            if (!store)
                return store.error();
            const Result<std::vector<Reject>> rejects = (*store)->rejects(import.id);
            return rejects ? writeRejects(import, *rejects, path) : Result<void>(rejects.error());
        },
        [this, path](const Result<void> &written) {
            m_status->setText(written ? tr("The rejected rows are in %1.").arg(path) : written.error().message);
        });
}

void ImportDialog::keepProfile(const Plan &plan)
{
    const QString title = tr("Keep as a profile");
    const std::optional<QString> name =
        m_questions.askText(this, title, tr("Name of this way of reading:"), QFileInfo(plan.file).completeBaseName());
    if (!name)
        return;
    const Result<OwnProfile> profile = ownProfileOf(plan, *name);
    const bool isThere = profile && ownProfileNamed(ownProfiles(m_place.profiles), profile->name);
    if (isThere
        && !m_questions.confirm(this, title,
                                tr("There is a profile “%1” already. Put the new one in its place?").arg(profile->name),
                                tr("Replace it")))
        return;
    const Result<void> saved = profile ? saveOwnProfile(m_place.profiles, *profile) : Result<void>(profile.error());
    m_status->setText(saved ? tr("“%1” is kept. Files with these columns are read by it from now on; the Data page "
                                 "lists your profiles.")
                                  .arg(profile->name)
                            : saved.error().message);
}

void ImportDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_job.isRunning() && !m_done)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace kompas
