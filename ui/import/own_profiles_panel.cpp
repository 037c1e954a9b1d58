// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/own_profiles_panel.h"

#include "core/base/file_writing.h"
#include "ui/main/flow_layout.h"
#include "ui/main/questions.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

OwnProfilesPanel::OwnProfilesPanel(const QString &folder, const Questions &questions, QWidget *parent)
    : QWidget(parent),
      m_folder(folder),
      m_questions(questions)
{
    setObjectName(QStringLiteral("ownProfiles"));
    build();
    retranslate();
}

void OwnProfilesPanel::build()
{
    m_story = new QLabel;
    m_story->setWordWrap(true);
    m_faults = new QLabel;
    m_faults->setObjectName(QStringLiteral("profileFaults"));
    m_faults->setWordWrap(true);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("profileList"));
    m_add = new QPushButton;
    m_export = new QPushButton;
    m_rename = new QPushButton;
    m_remove = new QPushButton;
    auto *buttons = new FlowLayout(nullptr, 8);
    const std::pair<QPushButton *, const char *> named[] = {
        {m_add, "profileAdd"}, {m_export, "profileExport"}, {m_rename, "profileRename"}, {m_remove, "profileRemove"}};
    for (const auto &[button, name] : named) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_story);
    column->addLayout(buttons);
    column->addWidget(m_faults);
    column->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &OwnProfilesPanel::add);
    connect(m_export, &QPushButton::clicked, this, &OwnProfilesPanel::exportCurrent);
    connect(m_rename, &QPushButton::clicked, this, &OwnProfilesPanel::renameCurrent);
    connect(m_remove, &QPushButton::clicked, this, &OwnProfilesPanel::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnProfilesPanel::retranslate);
}

void OwnProfilesPanel::refresh()
{
    const QString before = current();
    m_profiles = ownProfiles(m_folder);
    m_list->clear();
    for (const OwnProfile &profile : m_profiles.profiles) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setToolTip(profile.headers.join(QStringLiteral(", ")));
        if (profile.name == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    QStringList faults;
    for (const Error &fault : m_profiles.faults)
        faults += fault.message;
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
    retranslate();
}

QString OwnProfilesPanel::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void OwnProfilesPanel::finish(const Result<void> &done, const QString &text)
{
    refresh();
    if (done)
        emit said(text);
    else
        emit failed(done.error().message);
}

void OwnProfilesPanel::add()
{
    const QStringList paths =
        m_questions.openFiles(this, tr("Add import profiles"), tr("Import profiles (*.json);;All files (*)"));
    for (const QString &path : paths) {
        const Result<OwnProfile> profile = readOwnProfile(path);
        if (!profile) {
            emit failed(profile.error().message);
            continue;
        }
        const bool isThere = ownProfileNamed(m_profiles, profile->name) != nullptr;
        if (isThere
            && !m_questions.confirm(
                this, tr("Add import profiles"),
                tr("There is a profile “%1” already. Put the new one in its place?").arg(profile->name),
                tr("Replace it")))
            continue;
        finish(saveOwnProfile(m_folder, *profile), tr("“%1” is added.").arg(profile->name));
    }
}

void OwnProfilesPanel::exportCurrent()
{
    const OwnProfile *profile = ownProfileNamed(m_profiles, current());
    if (!profile)
        return;
    const QString path = m_questions.saveFile(this, tr("Save the profile as a file"),
                                              profile->name + QStringLiteral(".json"), tr("Import profiles (*.json)"));
    if (path.isEmpty())
        return;
    finish(writeBytes(ownProfileJson(*profile), path), tr("“%1” is in %2.").arg(profile->name, path));
}

void OwnProfilesPanel::renameCurrent()
{
    const QString name = current();
    const std::optional<QString> typed =
        m_questions.askText(this, tr("Rename the profile"), tr("New name of “%1”:").arg(name), name);
    if (typed)
        finish(renameOwnProfile(m_folder, name, *typed), tr("“%1” is now called “%2”.").arg(name, typed->simplified()));
}

void OwnProfilesPanel::removeCurrent()
{
    const QString name = current();
    if (m_questions.confirm(this, tr("Remove the profile"),
                            tr("Remove “%1”? Files like those it was made for will be asked about again; what has been "
                               "imported stays.")
                                .arg(name),
                            tr("Remove it")))
        finish(removeOwnProfile(m_folder, name), tr("“%1” is removed.").arg(name));
}

void OwnProfilesPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void OwnProfilesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OwnProfilesPanel::retranslate()
{
    m_story->setText(m_list->count() > 0
                         ? tr("How files of a layout of your own are read. They are recognised by their columns.")
                         : tr("You have no import profiles of your own yet. While importing a file, “Keep as a "
                              "profile…” keeps how its columns are read; or add one that a colleague has saved."));
    m_add->setText(tr("&Add…"));
    m_add->setToolTip(tr("Adds profiles from files that were saved here or on another computer."));
    m_export->setText(tr("&Save as a file…"));
    m_export->setToolTip(tr("Writes the chosen profile to a file that a colleague can add."));
    m_rename->setText(tr("Re&name…"));
    m_rename->setToolTip(tr("Gives the chosen profile another name."));
    m_remove->setText(tr("&Remove…"));
    m_remove->setToolTip(tr("Removes the chosen profile; what has been imported stays."));
    for (QPushButton *button : {m_add, m_export, m_rename, m_remove})
        button->setAccessibleName(button->text().remove(u'&'));
    for (QPushButton *button : {m_export, m_rename, m_remove})
        button->setEnabled(m_list->currentItem() != nullptr);
    m_list->setAccessibleName(tr("Import profiles of your own"));
}

} // namespace kompas
