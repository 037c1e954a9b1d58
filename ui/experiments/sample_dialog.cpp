// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/sample_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kompas {

SampleDialog::SampleDialog(Session &session, const Questions &questions, const QString &title,
                           const std::vector<SampledRecord> &records, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sampleDialog"));
    setWindowTitle(tr("Sample to read: %1").arg(title));
    auto *hint =
        new QLabel(records.empty() ? tr("There is no such record in this period.")
                                   : tr("%n record(s), drawn by chance among those that count against it; the same for "
                                        "everybody who opens this file. Enter opens the ticket in your help desk.",
                                        nullptr, static_cast<int>(records.size())));
    hint->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("sampleIds"));
    list->setAccessibleName(tr("Records to read"));
    QStringList ids;
    for (const SampledRecord &each : records)
        ids << each.id;
    list->addItems(ids);
    auto *look = new RecordLook(session, questions);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(look);
    splitter->setStretchFactor(1, 2);
    splitter->setVisible(!records.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copySample"));
    copy->setAutoDefault(false);
    copy->setEnabled(!records.empty());
    connect(copy, &QPushButton::clicked, this, [ids] { QApplication::clipboard()->setText(ids.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list, &QListWidget::currentRowChanged, look, [look, records](int row) {
        if (row >= 0)
            look->lookAt(records[static_cast<std::size_t>(row)].place);
    });
    connect(list, &QListWidget::itemActivated, look, &RecordLook::openTicket);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    if (!records.empty())
        list->setCurrentRow(0);
}

} // namespace kompas
