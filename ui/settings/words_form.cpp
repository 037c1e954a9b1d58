// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/words_form.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace kompas {

namespace {

/// Cells that have choices are edited in a list of these.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariantList choices = index.data(WordsModel::ChoicesRole).toList();
        QWidget *editor = nullptr;
        if (choices.isEmpty()) {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
        } else {
            auto *box = new QComboBox(parent);
            box->setEditable(index.data(WordsModel::OpenRole).toBool());
            for (const QVariant &each : choices)
                box->addItem(each.toList().at(0).toString(), each.toList().at(1));
            editor = box;
        }
        editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box) {
            QStyledItemDelegate::setEditorData(editor, index);
            return;
        }
        const QString value = index.data(Qt::EditRole).toString();
        box->setCurrentIndex(box->findData(value));
        if (box->currentIndex() < 0 && box->isEditable())
            box->setEditText(value);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box) {
            QStyledItemDelegate::setModelData(editor, model, index);
            return;
        }
        const int chosen = box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
        model->setData(index, chosen >= 0 ? box->itemData(chosen) : QVariant(box->currentText()), Qt::EditRole);
    }
};

} // namespace

WordsForm::WordsForm(WordsModel::About about, QWidget *above, QWidget *parent)
    : QWidget(parent),
      m_about(about),
      m_model(new WordsModel(about, this)),
      m_table(new QTableView),
      m_hint(new QLabel),
      m_empty(new QLabel)
{
    static const QMap<WordsModel::About, QString> names = {
        {WordsModel::About::Teams, QStringLiteral("teamWords")},
        {WordsModel::About::Agents, QStringLiteral("agentWords")},
        {WordsModel::About::Channels, QStringLiteral("channelWords")},
    };
    m_table->setObjectName(names[about]);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_hint->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    if (above)
        column->addWidget(above);
    column->addWidget(m_table, 1);
    for (QLabel *label : {m_empty, m_hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    connect(m_model, &WordsModel::chosenByUser, this, &WordsForm::chosenByUser);
    retranslate();
    // Nothing is said before the file has answered.
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_hint, m_empty})
        part->hide();
}

void WordsForm::show(const WordsModel::Content &content, const Words &words)
{
    const QModelIndex before = m_table->currentIndex();
    m_model->show(content, words);
    m_table->resizeColumnsToContents();
    if (before.isValid())
        m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    m_table->setVisible(!content.uses.empty());
    m_hint->setVisible(!content.uses.empty());
    m_empty->setVisible(content.uses.empty());
}

void WordsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_table->resizeColumnsToContents();
    QWidget::changeEvent(event);
}

void WordsForm::retranslate()
{
    switch (m_about) {
    case WordsModel::About::Teams:
        m_table->setAccessibleName(tr("Teams"));
        m_hint->setText(tr("Give two spellings the same name and they become one team; its targets and opening hours "
                           "go with it. Double click or F2 changes a cell, an empty one is as in the export."));
        m_empty->setText(tr("No record in this file names a team. Agents can be given one on the tab Agents."));
        return;
    case WordsModel::About::Agents:
        m_table->setAccessibleName(tr("Agents"));
        m_hint->setText(tr("The team here counts for records that name none. Whoever is not in lists still counts in "
                           "every total."));
        m_empty->setText(tr("There are no agents to show: the file names none, or they are shown as a team only."));
        return;
    case WordsModel::About::Channels:
        m_table->setAccessibleName(tr("Channels"));
        m_hint->setText(tr("Choose for each word of the export which channel it means. Double click or F2 changes a "
                           "cell."));
        m_empty->setText(tr("No record in this file names a channel."));
        return;
    }
}

} // namespace kompas
