// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_look.h"

#include <QDialog>

class QListWidget;

namespace kompas {

/// A record drawn to be read.
struct SampledRecord {
    QString id = {}; ///< the export's own
    RecordPlace place = {};
};

/// Records to read: each as the file holds it, with its ticket in the help desk one key away; their ids can be copied.
class SampleDialog : public QDialog
{
    Q_OBJECT

public:
    SampleDialog(Session &session, const Questions &questions, const QString &title,
                 const std::vector<SampledRecord> &records, QWidget *parent = nullptr);
};

} // namespace kompas
