// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kompas {

/// The ids of records to look up in the help desk and read; they can be copied.
class SampleDialog : public QDialog
{
    Q_OBJECT

public:
    SampleDialog(const QString &title, const QStringList &ids, QWidget *parent = nullptr);
};

} // namespace kompas
