// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/paper_preview.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace kompas {

namespace {

constexpr int gap = 16;                      // pixels around and between the sheets
constexpr double pixelsPerPoint = 96.0 / 72; // at zoom 1, before the scaling of the screen

} // namespace

class PaperPreview::Sheets : public QWidget
{
public:
    std::unique_ptr<Paper> paper = {};
    double scale = 1; ///< pixels per point

    QSize sheetSize() const { return paper ? (paper->pageSize() * scale).toSize() : QSize(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!paper)
            return;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QSize sheet = sheetSize();
        for (int page = 0; page < paper->pageCount(); ++page) {
            const QRect place(QPoint((width() - sheet.width()) / 2, gap + page * (sheet.height() + gap)), sheet);
            if (!place.intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(place);
            painter.translate(place.topLeft());
            painter.scale(scale, scale);
            paper->paintPage(painter, page);
            painter.restore();
        }
    }
};

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setObjectName(QStringLiteral("paperPreview"));
    setWidget(m_sheets);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::StrongFocus);
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::show(std::unique_ptr<Paper> paper)
{
    m_sheets->paper = std::move(paper);
    updateSize();
    m_sheets->update();
}

void PaperPreview::setZoom(double zoom)
{
    m_zoom = zoom;
    updateSize();
}

double PaperPreview::zoom() const
{
    return m_sheets->scale / pixelsPerPoint;
}

int PaperPreview::pageCount() const
{
    return m_sheets->paper ? m_sheets->paper->pageCount() : 0;
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateSize();
}

void PaperPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_sheets->update();
    QScrollArea::changeEvent(event);
}

void PaperPreview::updateSize()
{
    if (!m_sheets->paper) {
        m_sheets->resize(0, 0);
        return;
    }
    // The room beside a scroll bar, whether it stands there already or not, so that the width does not flicker.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const double fitting = (room - 2 * gap) / m_sheets->paper->pageSize().width();
    m_sheets->scale = std::max(0.2, m_zoom > 0 ? m_zoom * pixelsPerPoint : std::min(fitting, 1.6 * pixelsPerPoint));
    const QSize sheet = m_sheets->sheetSize();
    m_sheets->resize(std::max(room, sheet.width() + 2 * gap), gap + pageCount() * (sheet.height() + gap));
    m_sheets->update();
}

} // namespace kompas
