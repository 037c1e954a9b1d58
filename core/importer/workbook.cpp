// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/workbook.h"

#include "core/base/csv.h"
#include "core/importer/number_format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace kompas {

namespace {

constexpr qsizetype mostColumns = 16384;
constexpr qint64 mostBlankRows = 1000;

Error unreadable(const QString &detail)
{
    return {QCoreApplication::translate("Import", "The workbook cannot be read. Save it again as .xlsx or as CSV."),
            detail};
}

struct Sheet {
    QString name = {};
    QString part = {};
};

struct Workbook {
    std::vector<Sheet> sheets = {};
    bool from1904 = false;
};

QString partPath(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target;
}

Result<QMap<QString, QString>> relations(const Archive &archive)
{
    const Result<QByteArray> bytes = archive.contents(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!bytes)
        return bytes.error();
    QMap<QString, QString> result;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            result.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                          partPath(xml.attributes().value(QLatin1String("Target")).toString()));
    }
    return result;
}

Result<Workbook> readWorkbook(const Archive &archive)
{
    const Result<QByteArray> bytes = archive.contents(QStringLiteral("xl/workbook.xml"));
    if (!bytes)
        return bytes.error();
    const Result<QMap<QString, QString>> parts = relations(archive);
    if (!parts)
        return parts.error();
    Workbook book;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            book.from1904 = attributes.value(QLatin1String("date1904")) == u"1"
                            || attributes.value(QLatin1String("date1904")) == u"true";
        if (xml.name() != u"sheet")
            continue;
        const auto id = std::ranges::find_if(
            attributes, [](const QXmlStreamAttribute &each) { return each.qualifiedName().endsWith(u":id"); });
        if (id != attributes.end())
            book.sheets.push_back(
                {attributes.value(QLatin1String("name")).toString(), parts->value(id->value().toString())});
    }
    if (book.sheets.empty())
        return unreadable(QStringLiteral("no sheets"));
    return book;
}

Result<QStringList> sharedStrings(const Archive &archive)
{
    const Result<QByteArray> bytes = archive.contents(QStringLiteral("xl/sharedStrings.xml"));
    if (!bytes)
        return bytes.error();
    QStringList result;
    QXmlStreamReader xml(*bytes);
    bool phonetic = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == u"rPh")
            phonetic = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement || phonetic)
            continue;
        if (xml.name() == u"si")
            result.append(QString());
        else if (xml.name() == u"t" && !result.isEmpty())
            result.last() += xml.readElementText();
    }
    return result;
}

/// `BC12` is column 54, counted from 0; -1 for what is no place.
qsizetype columnOf(QStringView place)
{
    qsizetype column = 0;
    for (const QChar ch : place) {
        if (ch < u'A' || ch > u'Z')
            break;
        column = column * 26 + (ch.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// Reads the rows of one sheet, part by part.
class SheetReader
{
public:
    SheetReader(const Workbook &book, const QStringList &strings, const std::vector<NumberFormat> &formats,
                QIODevice &csv)
        : m_book(book),
          m_strings(strings),
          m_formats(formats),
          m_csv(csv)
    {
    }

    void addData(QByteArrayView bytes)
    {
        m_xml.addData(bytes.toByteArray());
        while (!m_xml.atEnd())
            take(m_xml.readNext());
    }
    bool failed() const { return m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError; }
    qint64 rows() const { return m_rows; }

private:
    void take(QXmlStreamReader::TokenType token);
    void startElement();
    void endElement();
    QString cellText() const;
    void writeRow();

    const Workbook &m_book;
    const QStringList &m_strings;
    const std::vector<NumberFormat> &m_formats;
    QIODevice &m_csv;
    QXmlStreamReader m_xml = {};
    QStringList m_cells = {};
    QString m_value = {};
    QString m_type = {};
    qsizetype m_column = -1;
    qsizetype m_width = 0;
    qsizetype m_style = 0;
    qint64 m_row = 0;     ///< number of the row in the sheet
    qint64 m_written = 0; ///< lines written
    qint64 m_rows = 0;
    bool m_inValue = false;
    bool m_phonetic = false;
};

void SheetReader::take(QXmlStreamReader::TokenType token)
{
    if (token == QXmlStreamReader::StartElement)
        startElement();
    else if (token == QXmlStreamReader::EndElement)
        endElement();
    else if (token == QXmlStreamReader::Characters && m_inValue && !m_phonetic)
        m_value += m_xml.text();
}

void SheetReader::startElement()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (m_xml.name() == u"row") {
        bool numbered = false;
        const qint64 number = attributes.value(QLatin1String("r")).toLongLong(&numbered);
        m_row = numbered ? number : m_row + 1;
        m_cells.clear();
        m_column = -1;
    } else if (m_xml.name() == u"c") {
        const QStringView place = attributes.value(QLatin1String("r"));
        m_column = place.isEmpty() ? m_column + 1 : columnOf(place);
        m_type = attributes.value(QLatin1String("t")).toString();
        m_style = attributes.value(QLatin1String("s")).toLongLong();
        m_value.clear();
    } else if (m_xml.name() == u"v" || m_xml.name() == u"t") {
        m_inValue = true;
    } else if (m_xml.name() == u"rPh") {
        m_phonetic = true;
    }
}

void SheetReader::endElement()
{
    if (m_xml.name() == u"v" || m_xml.name() == u"t")
        m_inValue = false;
    else if (m_xml.name() == u"rPh")
        m_phonetic = false;
    else if (m_xml.name() == u"row")
        writeRow();
    if (m_xml.name() != u"c" || m_column < 0)
        return;
    const QString text = cellText();
    if (text.isEmpty())
        return;
    while (m_cells.size() <= m_column)
        m_cells.append(QString());
    m_cells[m_column] = text;
}

QString SheetReader::cellText() const
{
    if (m_type == u"s") {
        bool isNumber = false;
        const qlonglong index = m_value.toLongLong(&isNumber);
        return isNumber ? m_strings.value(index) : QString();
    }
    if (m_type == u"e")
        return {};
    if (m_type == u"b")
        return m_value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (m_type == u"str" || m_type == u"inlineStr" || m_type == u"d" || m_value.isEmpty())
        return m_value;
    const auto style = static_cast<std::size_t>(std::max<qsizetype>(0, m_style));
    return numberText(m_value, style < m_formats.size() ? m_formats[style] : NumberFormat::Plain, m_book.from1904);
}

void SheetReader::writeRow()
{
    if (m_cells.isEmpty())
        return;
    // Blank rows stay, so that lines can be found again in the workbook; a jump to the last row of all does not.
    const qint64 blank = std::min(m_row - 1 - m_written, mostBlankRows);
    for (qint64 i = 0; i < blank; ++i)
        m_csv.write("\n");
    // Rows without their last cells are as wide as the others.
    m_width = std::max(m_width, m_cells.size());
    while (m_cells.size() < m_width)
        m_cells.append(QString());
    m_written += std::max<qint64>(0, blank) + 1;
    m_csv.write(csvRecord(m_cells).toUtf8() + '\n');
    ++m_rows;
}

} // namespace

Result<QStringList> sheetNames(const Archive &archive)
{
    const Result<Workbook> book = readWorkbook(archive);
    if (!book)
        return book.error();
    QStringList names;
    for (const Sheet &sheet : book->sheets)
        names.append(sheet.name);
    return names;
}

Result<qint64> writeSheet(const Archive &archive, const QString &sheet, QIODevice &csv)
{
    const Result<Workbook> book = readWorkbook(archive);
    if (!book)
        return book.error();
    const auto found = std::ranges::find(book->sheets, sheet, &Sheet::name);
    if (found == book->sheets.end())
        return unreadable(QStringLiteral("no sheet %1").arg(sheet));
    const Result<QStringList> strings = sharedStrings(archive);
    if (!strings)
        return strings.error();
    const Result<QByteArray> styles = archive.contents(QStringLiteral("xl/styles.xml"));
    if (!styles)
        return styles.error();
    const std::vector<NumberFormat> formats = cellFormats(*styles);
    SheetReader reader(*book, *strings, formats, csv);
    const Result<void> read = archive.read(found->part, [&reader](QByteArrayView block) {
        reader.addData(block);
        return !reader.failed();
    });
    if (!read)
        return read.error();
    if (reader.failed())
        return unreadable(QStringLiteral("sheet %1").arg(found->part));
    return reader.rows();
}

} // namespace kompas
