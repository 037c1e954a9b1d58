// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/preview_dialog.h"

#include "ui/weekly/paper_preview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

PreviewDialog::PreviewDialog(const Document &document, QWidget *parent) : QDialog(parent), m_preview(new PaperPreview)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Print preview: %1").arg(document.title));
    m_preview->setAccessibleName(windowTitle());
    const auto making = std::make_shared<PaperMaking>(document, PaperOptions{});
    m_layout.start([making] { return making->step(); }, [this, making] { m_preview->show(making->finish()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("previewPrint"));
    QPushButton *pdf = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(QStringLiteral("previewPdf"));
    connect(print, &QPushButton::clicked, this, &PreviewDialog::printWanted);
    connect(pdf, &QPushButton::clicked, this, &PreviewDialog::pdfWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *below = new QHBoxLayout;
    const auto addZoom = [this, below](const QString &name, const QString &text, const QString &meaning, auto zoom) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        below->addWidget(button);
        button->setObjectName(name);
        button->setAccessibleName(meaning);
        button->setToolTip(meaning);
        connect(button, &QPushButton::clicked, this, [this, zoom] { m_preview->setZoom(zoom(*m_preview)); });
    };
    addZoom(QStringLiteral("previewSmaller"), QStringLiteral("−"), tr("Smaller"),
            [](const PaperPreview &preview) { return preview.zoom() / 1.25; });
    addZoom(QStringLiteral("previewFit"), tr("&Fit width"), tr("Fit width"), [](const PaperPreview &) { return 0.0; });
    addZoom(QStringLiteral("previewLarger"), QStringLiteral("+"), tr("Larger"),
            [](const PaperPreview &preview) { return preview.zoom() * 1.25; });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    below->addStretch();
    below->addWidget(buttons);
    column->addLayout(below);
    resize(820, 760);
}

} // namespace kompas
