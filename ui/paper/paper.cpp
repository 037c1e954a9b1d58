// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include "ui/document/sketch.h"
#include "ui/paper/layout.h"

#include <QPainter>

namespace kompas {

namespace {

constexpr qreal margin = 44;     ///< left and right
constexpr qreal topMargin = 40;  ///< above the text
constexpr qreal footer = 52;     ///< from the lower edge to the text
constexpr qreal footerText = 36; ///< from the lower edge to the footer's words
constexpr int titleSize = 17;
constexpr int smallSize = 8;
constexpr qreal largeScale = 1.25;

/// Title and subtitle left, corner right, a line beneath; returns the height. Draws with a painter.
qreal layTitle(QPainter *painter, const Document &document, const QRectF &area, const Theme &theme)
{
    const QFont title = textFont(titleSize, true);
    const QFont small = textFont(smallSize);
    qreal corner = 0;
    for (const QString &line : document.corner.split(u'\n'))
        corner = std::max(corner, textWidth(line, small));
    corner = std::min(corner, area.width() * 0.35);
    const qreal width = area.width() - corner - 12;
    const qreal titleHeight = wrappedHeight(document.title, title, width);
    const qreal subtitleHeight = document.subtitle.isEmpty() ? 0 : wrappedHeight(document.subtitle, small, width);
    const qreal cornerHeight = document.corner.isEmpty() ? 0 : wrappedHeight(document.corner, small, corner + 1);
    const qreal height = std::max(titleHeight + subtitleHeight, cornerHeight) + 8;
    if (painter) {
        drawWrapped(*painter, QRectF(area.left(), area.top(), width, titleHeight), document.title, title, theme.ink);
        drawWrapped(*painter, QRectF(area.left(), area.top() + titleHeight, width, subtitleHeight), document.subtitle,
                    small, theme.muted);
        drawWrapped(*painter, QRectF(area.right() - corner - 1, area.top() + 4, corner + 1, cornerHeight),
                    document.corner, small, theme.muted, Qt::AlignRight);
        painter->setPen(QPen(theme.accent, 1.5));
        painter->drawLine(QPointF(area.left(), area.top() + height), QPointF(area.right(), area.top() + height));
    }
    return height + 8;
}

QString shortened(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, width);
}

} // namespace

struct Paper::Private {
    Document document = {};
    PaperOptions options = {};
    Theme theme = {};
    QSizeF size = {}; ///< of the paper, in points
    qreal scale = 1;  ///< points per unit of the layout: large type is a smaller page, enlarged
    Pieces pieces = {};
    std::vector<PlacedPage> pages = {};

    QRectF textArea() const
    {
        const QSizeF page = size / scale;
        const qreal side = margin / scale;
        const qreal above = topMargin / scale;
        return QRectF(side, above, page.width() - 2 * side, page.height() - above - footer / scale);
    }
    void paintFurniture(QPainter &painter, int page) const;
};

PaperOptions paperOptionsOf(const ReportOptions &options)
{
    return {.size = options.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4,
            .orientation = options.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            .largeType = options.largeType,
            .greyscale = options.greyscale};
}

QPageLayout pageLayoutOf(const PaperOptions &options)
{
    return QPageLayout(QPageSize(options.size), options.orientation, QMarginsF(), QPageLayout::Point);
}

PaperMaking::PaperMaking(const Document &document, const PaperOptions &options)
    : m_paper(new Paper::Private{.document = document,
                                 .options = options,
                                 .theme = options.greyscale ? Theme::greyPaper() : Theme::paper(),
                                 .size = pageLayoutOf(options).fullRect(QPageLayout::Point).size(),
                                 .scale = options.largeType ? largeScale : 1}),
      m_pieces(std::make_unique<PieceMaking>(m_paper->document, m_paper->textArea().size(), m_paper->theme))
{
}

PaperMaking::~PaperMaking() = default;

bool PaperMaking::step()
{
    return m_pieces->step();
}

double PaperMaking::fraction() const
{
    return m_pieces->fraction();
}

std::unique_ptr<Paper> PaperMaking::finish()
{
    while (step()) {
    }
    const QRectF area = m_paper->textArea();
    m_paper->pieces = m_pieces->take();
    m_paper->pages =
        paginate(m_paper->pieces, area.height(), layTitle(nullptr, m_paper->document, area, m_paper->theme));
    return std::unique_ptr<Paper>(new Paper(std::move(m_paper)));
}

Paper::Paper(const Document &document, const PaperOptions &options)
    : Paper(std::move(*PaperMaking(document, options).finish()))
{
}

Paper::Paper(std::unique_ptr<Private> made) : d(std::move(made)) {}

Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

const PaperOptions &Paper::options() const
{
    return d->options;
}

QString Paper::title() const
{
    return d->document.title;
}

QString Paper::language() const
{
    return d->document.language;
}

int Paper::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

QSizeF Paper::pageSize() const
{
    return d->size;
}

/// The title of the first page, and what stands beneath every page.
void Paper::Private::paintFurniture(QPainter &painter, int page) const
{
    const QRectF area = textArea();
    if (page == 0)
        layTitle(&painter, document, area, theme);
    const qreal line = (size.height() - footerText - 6) / scale;
    painter.setPen(QPen(theme.edge, 0.5));
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    const QFont small = textFont(smallSize);
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size());
    const qreal numberWidth = textWidth(number, small);
    const QRectF foot(area.left(), line + 5, area.width(), 14);
    drawWrapped(painter, foot, number, small, theme.muted, Qt::AlignRight);
    drawWrapped(painter, foot, shortened(document.footer, small, area.width() - numberWidth - 16), small, theme.muted);
}

int Paper::stepCount(int page) const
{
    return 1 + static_cast<int>(d->pages[static_cast<std::size_t>(page)].size());
}

void Paper::paintStep(QPainter &painter, int page, int step) const
{
    Q_ASSERT(page >= 0 && page < pageCount() && step >= 0 && step < stepCount(page));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(d->scale, d->scale);
    if (step == 0) {
        d->paintFurniture(painter, page);
    } else {
        const QRectF area = d->textArea();
        const Placed &each = d->pages[static_cast<std::size_t>(page)][static_cast<std::size_t>(step - 1)];
        each.piece->paint(painter, QRectF(area.left(), area.top() + each.top, area.width(), each.piece->height));
    }
    painter.restore();
}

void Paper::paintPage(QPainter &painter, int page) const
{
    for (int step = 0; step < stepCount(page); ++step)
        paintStep(painter, page, step);
}

std::vector<Paper::Entry> Paper::entries() const
{
    std::vector<Entry> result;
    const qreal above = d->textArea().top();
    for (int page = 0; page < pageCount(); ++page) {
        for (const Placed &each : d->pages[static_cast<std::size_t>(page)]) {
            for (const QString &title : each.piece->marks)
                result.push_back({title, page, (above + each.top) * d->scale});
        }
    }
    return result;
}

} // namespace kompas
