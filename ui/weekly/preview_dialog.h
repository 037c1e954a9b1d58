// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/jobs/steps.h"

#include <QDialog>

namespace kompas {

class PaperPreview;

/// A document as it will be printed, before it is.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(const Document &document, QWidget *parent = nullptr);

signals:
    void printWanted();
    void pdfWanted();

private:
    PaperPreview *m_preview = nullptr;
    Steps m_layout; ///< of the document on pages
};

} // namespace kompas
