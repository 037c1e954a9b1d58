// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

#include <QScrollArea>

namespace kompas {

/// The pages of a document below each other as they will be printed, painted at the resolution of the screen.
class PaperPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void show(std::unique_ptr<Paper> paper);
    using QWidget::show;
    /// 1 = as large as on paper; 0 = as wide as the window.
    void setZoom(double zoom);
    double zoom() const; ///< in force, with "as wide as the window" worked out
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Sheets;
    void updateSize();

    Sheets *m_sheets = nullptr;
    double m_zoom = 0;
};

} // namespace kompas
