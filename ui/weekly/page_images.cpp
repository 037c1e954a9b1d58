// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/page_images.h"

#include <QPainter>

namespace kompas {

namespace {

constexpr int cacheKilobytes = 160 * 1024;
constexpr double largestScale = 4; ///< pixels per point; beyond that the picture is enlarged
constexpr std::size_t mostOrders = 12;

} // namespace

PageImages::PageImages(QObject *parent) : QObject(parent), m_pictures(cacheKilobytes) {}

PageImages::~PageImages() = default;

void PageImages::show(std::shared_ptr<const Paper> paper)
{
    m_steps.cancel();
    m_orders.clear();
    m_current = {.page = -1};
    m_image = {};
    if (!paper || !m_paper || paper->pageSize() != m_paper->pageSize())
        m_pictures.clear();
    m_paper = std::move(paper);
    ++m_generation;
}

const QImage *PageImages::of(int page, double scale)
{
    if (!m_paper || page < 0 || page >= m_paper->pageCount())
        return nullptr;
    scale = std::min(scale, largestScale);
    const Picture *picture = m_pictures.object(page);
    const bool fits = picture && picture->scale == scale && picture->generation == m_generation;
    const bool underWay = m_current.page == page && m_current.scale == scale;
    if (!fits && !underWay) {
        std::erase_if(m_orders, [page](const Order &each) { return each.page == page; });
        m_orders.push_back({page, scale});
        if (m_orders.size() > mostOrders)
            m_orders.pop_front();
        // The size has changed while the page was being painted.
        if (m_current.page == page)
            m_current = {.page = -1};
        if (!m_steps.isRunning())
            m_steps.start([this] { return step(); });
    }
    return picture ? &picture->image : nullptr;
}

bool PageImages::step()
{
    if (m_current.page < 0) {
        if (m_orders.empty())
            return false;
        m_current = m_orders.back();
        m_orders.pop_back();
        m_at = 0;
        m_image = QImage((m_paper->pageSize() * m_current.scale).toSize(), QImage::Format_RGB32);
        m_image.fill(Qt::white);
    }
    QPainter painter(&m_image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_current.scale, m_current.scale);
    m_paper->paintStep(painter, m_current.page, m_at);
    painter.end();
    if (++m_at >= m_paper->stepCount(m_current.page))
        finish();
    return m_current.page >= 0 || !m_orders.empty();
}

void PageImages::finish()
{
    const int page = m_current.page;
    const auto kilobytes = static_cast<int>(m_image.sizeInBytes() / 1024 + 1);
    m_pictures.insert(page, new Picture{std::move(m_image), m_current.scale, m_generation}, kilobytes);
    m_image = {};
    m_current = {.page = -1};
    emit ready(page);
}

} // namespace kompas
