// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/shortcuts_dialog.h"

#include "ui/main/shortcuts_model.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace kompas {

ShortcutsDialog::ShortcutsDialog(const QMap<QString, QString> &own, QWidget *parent)
    : QDialog(parent),
      m_model(new ShortcutsModel(own, this)),
      m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connectAll();
    m_table->selectRow(0);
    showCurrent();
    m_search->setFocus();
    const QSize wanted(fontMetrics().height() * 30, fontMetrics().height() * 32);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 9 / 10) : wanted);
}

void ShortcutsDialog::build()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setPlaceholderText(tr("Search for a command or for keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->resizeColumnToContents(1);
    m_table->setMinimumSize(fontMetrics().height() * 24, fontMetrics().height() * 8);
    m_keys = new QKeySequenceEdit;
    m_keys->setObjectName(QStringLiteral("shortcutsKeys"));
    m_keys->setAccessibleName(tr("New keys for the chosen command"));
    m_keys->setToolTip(tr("Press the keys that should start the chosen command."));
    m_keys->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Keys"));
    label->setBuddy(m_keys);
    m_default = new QPushButton(tr("&Usual keys"));
    m_default->setObjectName(QStringLiteral("shortcutsDefault"));
    m_default->setAutoDefault(false);
    m_allDefault = new QPushButton(tr("&All as usual"));
    m_allDefault->setObjectName(QStringLiteral("shortcutsAllDefault"));
    m_allDefault->setAutoDefault(false);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("shortcutsProblem"));
    m_problem->setProperty("mark", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_keys, m_default, m_allDefault})
        row->addWidget(widget);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void ShortcutsDialog::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::takeKeys);
    connect(m_default, &QPushButton::clicked, this, [this] {
        const int row = currentRow();
        if (row < 0)
            return;
        m_model->setDefault(row);
        showCurrent();
    });
    connect(m_allDefault, &QPushButton::clicked, this, [this] {
        m_model->setAllDefault();
        showCurrent();
    });
    connect(m_model, &ShortcutsModel::ownChanged, this, [this] {
        m_table->resizeColumnToContents(1);
        emit chosenByUser(m_model->own());
    });
}

int ShortcutsDialog::currentRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void ShortcutsDialog::showCurrent()
{
    const int row = currentRow();
    const QSignalBlocker silence(m_keys);
    m_keys->setEnabled(row >= 0);
    m_default->setEnabled(row >= 0);
    m_keys->setKeySequence(row < 0 ? QKeySequence() : m_model->keysAt(row));
    m_problem->clear();
}

void ShortcutsDialog::takeKeys()
{
    const int row = currentRow();
    if (row < 0 || m_keys->keySequence() == m_model->keysAt(row))
        return;
    const QString other = m_model->takenBy(m_keys->keySequence(), row);
    if (!other.isEmpty()) {
        const QString keys = m_keys->keySequence().toString(QKeySequence::NativeText);
        showCurrent();
        m_problem->setText(tr("%1 starts “%2” already. Give that command other keys first.").arg(keys, other));
        return;
    }
    m_model->setKeys(row, m_keys->keySequence());
    m_problem->clear();
}

} // namespace kompas
