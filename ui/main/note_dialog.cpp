// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/note_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kompas {

namespace {

constexpr int longestNote = 200; // characters; it stands beneath a chart

} // namespace

NoteDialog::NoteDialog(const Note &note, QWidget *parent) : QDialog(parent), m_note(note)
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(note.id == 0 ? tr("New note") : tr("Note"));
    build();
}

void NoteDialog::build()
{
    m_day = new QDateEdit(m_note.day);
    m_day->setObjectName(QStringLiteral("noteDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_text = new QLineEdit(m_note.text);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setMaxLength(longestNote);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 48);
    m_text->setPlaceholderText(tr("For example: outage of the web shop"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&What happened"), m_text);
    m_day->setAccessibleName(tr("Day"));
    m_text->setAccessibleName(tr("What happened"));
    auto *hint = new QLabel(tr("The note stands in every chart over time that shows this day, and in the report."));
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setObjectName(QStringLiteral("noteSave"));
    save->setEnabled(!m_note.text.trimmed().isEmpty());
    if (m_note.id != 0) {
        QPushButton *remove = buttons->addButton(tr("Take the note &away"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("noteRemove"));
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removed(m_note.id);
            reject();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (typed() != m_note)
            emit kept(typed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
}

Note NoteDialog::typed() const
{
    return {m_note.id, m_day->date(), m_text->text().trimmed()};
}

} // namespace kompas
