// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/questions.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace kompas {

namespace {

bool confirmWithBox(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

bool choosePrinterWithDialog(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> askTextWithDialog(QWidget *parent, const QString &title, const QString &label,
                                         const QString &proposal)
{
    bool agreed = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal, &agreed);
    return agreed ? std::optional(text) : std::nullopt;
}

void tellWithBox(QWidget *parent, const QString &title, const QString &html)
{
    QMessageBox box(QMessageBox::NoIcon, title, html, QMessageBox::Close, parent);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

} // namespace

Questions systemQuestions()
{
    return {
        .saveFile =
            [](QWidget *parent, const QString &title, const QString &suggested, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, suggested, filter);
            },
        .openFiles = [](QWidget *parent, const QString &title,
                        const QString &filter) { return QFileDialog::getOpenFileNames(parent, title, {}, filter); },
        .confirm = confirmWithBox,
        .choosePrinter = choosePrinterWithDialog,
        .askText = askTextWithDialog,
        .openLink = [](const QUrl &link) { return QDesktopServices::openUrl(link); },
        .tell = tellWithBox,
        .systemIsDark = {},
    };
}

} // namespace kompas
