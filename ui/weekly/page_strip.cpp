// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/page_strip.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace kompas {

namespace {

constexpr int pictureWidth = 84;
constexpr int edge = 8; ///< around a picture

/// The picture of a page above its number. Asks for it only when it is looked at.
class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(PageImages &pages, QObject *parent) : QStyledItemDelegate(parent), m_images(pages) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(pictureWidth + 2 * edge, pictureSize().height() + option.fontMetrics.height() + 2 * edge + 2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect place(QPoint(option.rect.center().x() - pictureWidth / 2, option.rect.top() + edge), pictureSize());
        const double ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(place, Qt::white);
        if (const QImage *image = m_images.of(index.row(), ratio * pictureWidth / pageWidth()))
            painter->drawImage(place, *image);
        const QColor colour = option.palette.color(chosen ? QPalette::Highlight : QPalette::Mid);
        painter->setPen(QPen(colour, chosen ? 2 : 1));
        painter->drawRect(place.adjusted(-1, -1, 0, 0));
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect words(option.rect.left(), place.bottom() + 3, option.rect.width(), option.fontMetrics.height());
        painter->drawText(words, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    double pageWidth() const { return m_images.paper() ? m_images.paper()->pageSize().width() : 595; }
    QSize pictureSize() const
    {
        const QSizeF page = m_images.paper() ? m_images.paper()->pageSize() : QSizeF(595, 842);
        return QSize(pictureWidth, static_cast<int>(pictureWidth * page.height() / page.width()));
    }

    PageImages &m_images;
};

} // namespace

PageStrip::PageStrip(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("weeklyPages"));
    setItemDelegate(new PageDelegate(m_images, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFixedWidth(pictureWidth + 2 * edge + verticalScrollBar()->sizeHint().width() + 4);
    connect(&m_images, &PageImages::ready, this, [this] { viewport()->update(); });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageChosen(row);
    });
    retranslate();
}

void PageStrip::show(std::shared_ptr<const Paper> paper)
{
    const QSignalBlocker quiet(this);
    const int before = currentRow();
    m_images.show(std::move(paper));
    const int pages = m_images.paper() ? m_images.paper()->pageCount() : 0;
    clear();
    for (int page = 0; page < pages; ++page)
        addItem(QString::number(page + 1));
    setCurrentRow(std::clamp(before, 0, std::max(0, pages - 1)));
}

void PageStrip::setCurrentPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
}

void PageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void PageStrip::retranslate()
{
    setAccessibleName(tr("Pages of the report"));
    setToolTip(tr("Jumps to a page."));
}

} // namespace kompas
