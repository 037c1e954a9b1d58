// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/links_form.h"

#include "core/workbench/record_link.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kompas {

LinksForm::LinksForm(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_problem(new QLabel),
      m_hint(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_form->setVerticalSpacing(12);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_problem->setObjectName(QStringLiteral("linksProblem"));
    m_problem->setProperty("mark", QStringLiteral("bad"));
    m_hint->setProperty("muted", true);
    column->addLayout(m_form);
    for (QLabel *label : {m_problem, m_hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    m_problem->hide();
    retranslate();
}

void LinksForm::show(const FileState &file)
{
    m_file = file;
    QStringList sources;
    const auto hasTickets = [](const Import &import) { return import.kinds.contains(kindId(Kind::Ticket)); };
    const bool any = std::ranges::any_of(file.imports, hasTickets);
    for (const Import &import : file.imports) {
        const bool isWanted = !any || hasTickets(import) || file.settings.contains(linkSetting(import.source));
        if (isWanted && !sources.contains(import.source))
            sources.append(import.source);
    }
    sources.sort();
    if (sources != QStringList(m_edits.keys())) {
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        m_edits.clear();
        for (const QString &source : std::as_const(sources))
            addRow(source);
    }
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString kept = file.settings.value(linkSetting(edit.key()));
        if (!edit.value()->hasFocus())
            edit.value()->setText(kept);
    }
    retranslate();
}

void LinksForm::addRow(const QString &source)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("link_") + source);
    edit->setPlaceholderText(QStringLiteral("https://desk.example/tickets/{id}"));
    m_edits.insert(source, edit);
    m_form->addRow(source, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, source] { take(source); });
}

void LinksForm::take(const QString &source)
{
    const QString typed = m_edits.value(source)->text().trimmed();
    const Result<QUrl> link = typed.isEmpty() ? Result<QUrl>(QUrl()) : recordLink(typed, QStringLiteral("1"));
    m_problem->setText(link ? QString() : link.error().message);
    m_problem->setVisible(!link);
    if (link && typed != m_file.settings.value(linkSetting(source)))
        emit chosenByUser(source, typed);
}

void LinksForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LinksForm::retranslate()
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        edit.value()->setAccessibleName(tr("Web address of a ticket of %1").arg(edit.key()));
    m_hint->setText(m_edits.isEmpty()
                        ? tr("Import an export first: each source can have an address of its own.")
                        : tr("The web address of one ticket, with {id} where its number stands. A double click on a "
                             "record then opens it in your browser; this program itself has no network code."));
}

} // namespace kompas
