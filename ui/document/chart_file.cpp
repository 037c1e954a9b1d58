// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_file.h"

#include "core/base/file_writing.h"
#include "core/report/words.h"
#include "core/sheet/sheet_file.h"
#include "ui/document/chart_drawing.h"
#include "ui/document/table_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace kompas {

namespace {

constexpr int margin = 14;
constexpr int fileWidth = 760;

QString text(const char *source)
{
    return QCoreApplication::translate("ChartFile", source);
}

void paintCard(QPainter &painter, const Chart &chart, const Theme &theme, QSize size)
{
    painter.fillRect(QRect(QPoint(), size), theme.card);
    painter.translate(margin, margin);
    ChartDrawing(chart, theme, Sizes(), QSizeF(size.shrunkBy(QMargins(margin, margin, margin, margin)))).paint(painter);
}

QSize cardSize(const Chart &chart, int width)
{
    const qreal inside = width - 2 * margin;
    return {width, static_cast<int>(std::ceil(chartHeight(chart, Sizes(), inside))) + 2 * margin};
}

QImage imageOf(const Chart &chart, const Theme &theme)
{
    constexpr int scale = 2;
    const QSize size = cardSize(chart, fileWidth);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintCard(painter, chart, theme, size);
    painter.end();
    // As large as it stands on the screen where a program asks for its size in centimetres.
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(7559);
    image.setDotsPerMeterY(7559);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Chart &chart, const Theme &theme)
{
    const QSize size = cardSize(chart, fileWidth);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.title);
    // One unit of the drawing is one pixel of the screen.
    generator.setResolution(96);
    QPainter painter(&generator);
    paintCard(painter, chart, theme, size);
    painter.end();
    return bytes;
}

Error unknownEnding(const QString &path, const QString &known)
{
    return {text(QT_TRANSLATE_NOOP("ChartFile", "%1 has no ending that says what to write. Choose one of: %2."))
                .arg(QFileInfo(path).fileName(), known),
            path};
}

} // namespace

QString chartFileFilter()
{
    return text(QT_TRANSLATE_NOOP("ChartFile", "Picture (*.png)")) + QStringLiteral(";;")
           + text(QT_TRANSLATE_NOOP("ChartFile", "Drawing (*.svg)")) + QStringLiteral(";;") + tableFileFilter();
}

QString tableFileFilter()
{
    return text(QT_TRANSLATE_NOOP("ChartFile", "Excel (*.xlsx)")) + QStringLiteral(";;")
           + text(QT_TRANSLATE_NOOP("ChartFile", "CSV for Excel (*.csv)"));
}

QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(refused, QStringLiteral(" "));
    name = name.simplified().left(80);
    return name.isEmpty() ? text(QT_TRANSLATE_NOOP("ChartFile", "chart")) : name;
}

FileWriting chartWriting(const Chart &chart, const Theme &theme, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png")
        return [image = imageOf(chart, theme), path] { return writeBytes(pngOf(image), path); };
    if (ending == u"svg")
        return [bytes = svgOf(chart, theme), path] { return writeBytes(bytes, path); };
    if (!sheetFormatOf(path))
        return [path] { return unknownEnding(path, QStringLiteral(".png, .svg, .csv, .xlsx")); };
    return [chart, path] { return tableWriting(tableOf(chart), chart.language, path)(); };
}

FileWriting tableWriting(const TableBlock &table, const QString &language, const QString &path)
{
    return [table, language, path]() -> Result<void> {
        const std::optional<SheetFormat> format = sheetFormatOf(path);
        if (!format)
            return unknownEnding(path, QStringLiteral(".csv, .xlsx"));
        return writeSheet(sheetOf(table, language), path, *format, Words::of(language).locale());
    };
}

} // namespace kompas
