// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/paper_preview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace kompas {

namespace {

constexpr int gap = 16;                      // pixels around and between the sheets
constexpr double pixelsPerPoint = 96.0 / 72; // at zoom 1, before the scaling of the screen
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double largestFit = 1.6;

} // namespace

class PaperPreview::Sheets : public QWidget
{
public:
    explicit Sheets(PageImages &pages) : images(pages) {}

    PageImages &images;
    double scale = 1; ///< pixels per point

    int count() const { return images.paper() ? images.paper()->pageCount() : 0; }
    QSize sheetSize() const { return images.paper() ? (images.paper()->pageSize() * scale).toSize() : QSize(); }
    QRect placeOf(int page) const
    {
        const QSize sheet = sheetSize();
        return QRect(QPoint((width() - sheet.width()) / 2, gap + page * (sheet.height() + gap)), sheet);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int page = 0; page < count(); ++page) {
            const QRect place = placeOf(page);
            if (!place.intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white);
            if (const QImage *image = images.of(page, scale * devicePixelRatioF()))
                painter.drawImage(place, *image);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
};

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets(m_images))
{
    setObjectName(QStringLiteral("paperPreview"));
    setWidget(m_sheets);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_images, &PageImages::ready, m_sheets, [this](int page) { m_sheets->update(m_sheets->placeOf(page)); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperPreview::tellPage);
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::show(std::shared_ptr<const Paper> paper)
{
    m_images.show(std::move(paper));
    updateSize();
    m_sheets->update();
    m_told = -1;
    tellPage();
}

void PaperPreview::setZoom(double zoom)
{
    m_zoom = zoom > 0 ? std::clamp(zoom, smallestZoom, largestZoom) : 0;
    updateSize();
    emit zoomChanged(this->zoom());
}

double PaperPreview::zoom() const
{
    return m_sheets->scale / pixelsPerPoint;
}

int PaperPreview::pageCount() const
{
    return m_sheets->count();
}

int PaperPreview::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int step = m_sheets->sheetSize().height() + gap;
    return std::clamp((middle - gap) / std::max(1, step), 0, pageCount() - 1);
}

void PaperPreview::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_sheets->placeOf(page).top() - gap);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateSize();
    emit zoomChanged(zoom());
}

void PaperPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_sheets->update();
    QScrollArea::changeEvent(event);
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Plus:
        setZoom(zoom() * 1.25);
        break;
    case Qt::Key_Minus:
        setZoom(zoom() / 1.25);
        break;
    case Qt::Key_0:
        setZoom(0);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? zoom() * 1.1 : zoom() / 1.1);
    event->accept();
}

void PaperPreview::updateSize()
{
    if (pageCount() == 0) {
        m_sheets->resize(0, 0);
        return;
    }
    // Where in the pages the top of the view stands, so that a zoom keeps it.
    const int before = m_sheets->height();
    const double place = before > 0 ? static_cast<double>(verticalScrollBar()->value()) / before : 0;
    // The room beside a scroll bar, whether it stands there already or not, so that the width does not flicker.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const double fitting = (room - 2 * gap) / m_images.paper()->pageSize().width();
    const double wanted = m_zoom > 0 ? m_zoom * pixelsPerPoint : std::min(fitting, largestFit * pixelsPerPoint);
    m_sheets->scale = std::max(smallestZoom * pixelsPerPoint, wanted);
    const QSize sheet = m_sheets->sheetSize();
    m_sheets->resize(std::max(room, sheet.width() + 2 * gap), gap + pageCount() * (sheet.height() + gap));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * m_sheets->height())));
    m_sheets->update();
    tellPage();
}

void PaperPreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    emit currentPageChanged(page);
}

} // namespace kompas
