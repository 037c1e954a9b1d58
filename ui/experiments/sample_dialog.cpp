// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/sample_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

SampleDialog::SampleDialog(const QString &title, const QStringList &ids, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("sampleDialog"));
    setWindowTitle(tr("Sample to read: %1").arg(title));
    auto *hint =
        new QLabel(ids.isEmpty() ? tr("There is no such record in this period.")
                                 : tr("%n record(s), drawn by chance among those that count against it; the same for "
                                      "everybody who opens this file. Look them up in your help desk and note what you "
                                      "find.",
                                      nullptr, static_cast<int>(ids.size())));
    hint->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("sampleIds"));
    list->setAccessibleName(tr("Records to read"));
    list->addItems(ids);
    list->setVisible(!ids.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copySample"));
    copy->setEnabled(!ids.isEmpty());
    connect(copy, &QPushButton::clicked, this, [ids] { QApplication::clipboard()->setText(ids.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace kompas
