// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include "ui/document/sketch.h"
#include "ui/paper/layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kompas {

namespace {

constexpr qreal margin = 44;     ///< left and right
constexpr qreal topMargin = 40;  ///< above the text
constexpr qreal footer = 52;     ///< from the lower edge to the text
constexpr qreal footerText = 36; ///< from the lower edge to the footer's words
constexpr int titleSize = 17;
constexpr int smallSize = 8;

/// Title and subtitle left, corner right, a line beneath; returns the height. Draws with a painter.
qreal layTitle(QPainter *painter, const Document &document, const QRectF &area)
{
    const Theme theme = Theme::paper();
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

/// The moment of writing would make every file differ. The replacement has the same length, so that the offsets of
/// the cross reference table hold.
void withoutCreationDate(QByteArray &pdf)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (");
    const qsizetype begin = pdf.indexOf(key);
    if (begin < 0)
        return;
    const qsizetype from = begin + key.size();
    const qsizetype to = pdf.indexOf(')', from);
    if (to < 0)
        return;
    const QByteArray constant = QByteArrayLiteral("D:20000101000000Z");
    QByteArray date = constant.left(to - from);
    date.append(to - from - date.size(), ' ');
    pdf.replace(from, to - from, date);
}

Error notWritten(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("Paper", "The PDF %1 could not be written: %2. Choose another folder or free "
                                                 "some space.")
                .arg(path, reason),
            QStringLiteral("%1: %2").arg(path, reason)};
}

} // namespace

struct Paper::Private {
    Document document = {};
    QSizeF size = {};
    Pieces pieces = {};
    std::vector<PlacedPage> pages = {};

    QRectF textArea() const
    {
        return QRectF(margin, topMargin, size.width() - 2 * margin, size.height() - topMargin - footer);
    }
};

Paper::Paper(const Document &document, const PaperOptions &options) : d(std::make_unique<Private>())
{
    d->document = document;
    const QPageLayout layout(QPageSize(options.size), options.orientation, QMarginsF(), QPageLayout::Point);
    d->size = layout.fullRect(QPageLayout::Point).size();
    const QRectF area = d->textArea();
    d->pieces = piecesOf(document, area.width());
    d->pages = paginate(d->pieces, area.height(), layTitle(nullptr, document, area));
}

Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

int Paper::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

QSizeF Paper::pageSize() const
{
    return d->size;
}

void Paper::paintPage(QPainter &painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::paper();
    const QRectF area = d->textArea();
    if (page == 0)
        layTitle(&painter, d->document, area);
    for (const Placed &each : d->pages[static_cast<std::size_t>(page)]) {
        painter.save();
        each.piece->paint(painter, QRectF(area.left(), area.top() + each.top, area.width(), each.piece->height));
        painter.restore();
    }
    const qreal line = d->size.height() - footerText - 6;
    painter.setPen(QPen(theme.edge, 0.5));
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    const QFont small = textFont(smallSize);
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount());
    const qreal numberWidth = textWidth(number, small);
    const QRectF foot(area.left(), line + 5, area.width(), 14);
    drawWrapped(painter, foot, number, small, theme.muted, Qt::AlignRight);
    drawWrapped(painter, foot, shortened(d->document.footer, small, area.width() - numberWidth - 16), small,
                theme.muted);
    painter.restore();
}

Result<void> writePdf(const Document &document, const PaperOptions &options, const QString &path,
                      const Progress &progress)
{
    const Paper paper(document, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(1200);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Servicekompas"));
        writer.setPageSize(QPageSize(options.size));
        writer.setPageOrientation(options.orientation);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const qreal scale = writer.resolution() / 72.0;
        painter.scale(scale, scale);
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (!progress.at(static_cast<double>(page) / paper.pageCount()))
                return Progress::stopped();
            if (page > 0)
                writer.newPage();
            paper.paintPage(painter, page);
        }
    }
    withoutCreationDate(buffer.buffer());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return notWritten(path, file.errorString());
    progress.at(1);
    return {};
}

} // namespace kompas
