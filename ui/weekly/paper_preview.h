// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weekly/page_images.h"

#include <QScrollArea>

namespace kompas {

/// The pages of a document below each other as they will be printed. A page is painted when it comes into view, at the
/// resolution of the screen.
class PaperPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// Keeps the place that is looked at where the new paper has it.
    void show(std::shared_ptr<const Paper> paper);
    using QWidget::show;
    /// 1 = as large as on paper; 0 = as wide as the window.
    void setZoom(double zoom);
    double zoom() const; ///< in force, with "as wide as the window" worked out
    int pageCount() const;
    int currentPage() const; ///< the one in the middle of the view, counted from 0
    void goToPage(int page);
    bool isPainting() const { return m_images.isPainting(); }

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Sheets;
    void updateSize();
    void tellPage();

    PageImages m_images;
    Sheets *m_sheets = nullptr;
    double m_zoom = 0;
    int m_told = -1; ///< the page last announced
};

} // namespace kompas
