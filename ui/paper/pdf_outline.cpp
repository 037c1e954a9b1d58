// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace kompas {

namespace {

/// What an update has to know of the file it is added to.
struct PdfTrailer {
    qint64 size = 0; ///< one more than the highest object number
    QByteArray info = {};
    qint64 root = 0;
    QByteArray pagesReference = {};
    std::vector<QByteArray> pages = {}; ///< references, in order
    qint64 xref = 0;                    ///< place of the table of places
};

/// The number behind a key, the last time it occurs.
std::optional<qint64> numberAfter(const QByteArray &pdf, const char *key)
{
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0)
        return {};
    const QByteArray text = pdf.mid(at + static_cast<qsizetype>(qstrlen(key)), 24).trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits > 0 ? std::optional(text.left(digits).toLongLong()) : std::nullopt;
}

/// The body of an object: what stands between `N 0 obj` and `endobj`.
QByteArray bodyOf(const QByteArray &pdf, qint64 object)
{
    const QByteArray begin = '\n' + QByteArray::number(object) + " 0 obj\n";
    const qsizetype from = pdf.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf("endobj", from);
    return to < 0 ? QByteArray() : pdf.mid(from + begin.size(), to - from - begin.size());
}

std::optional<PdfTrailer> trailerOf(const QByteArray &pdf)
{
    const auto size = numberAfter(pdf, "/Size ");
    const auto info = numberAfter(pdf, "/Info ");
    const auto root = numberAfter(pdf, "/Root ");
    const auto xref = numberAfter(pdf, "startxref");
    if (!size || !info || !root || !xref)
        return {};
    PdfTrailer trailer{.size = *size, .info = QByteArray::number(*info) + " 0 R", .root = *root, .xref = *xref};
    const auto pages = numberAfter(bodyOf(pdf, *root), "/Pages ");
    if (!pages)
        return {};
    trailer.pagesReference = QByteArray::number(*pages) + " 0 R";
    const QByteArray body = bodyOf(pdf, *pages);
    const qsizetype from = body.indexOf('[');
    const qsizetype to = body.indexOf(']', from);
    static const QRegularExpression reference(QStringLiteral("\\d+ 0 R"));
    auto matches = reference.globalMatch(QString::fromLatin1(body.mid(from, to - from)));
    while (matches.hasNext())
        trailer.pages.push_back(matches.next().captured().toLatin1());
    return from < 0 || to < 0 || trailer.pages.empty() ? std::nullopt : std::optional(trailer);
}

/// UTF-16 in hexadecimal digits: needs no escapes.
QByteArray textString(const QString &text)
{
    QByteArray hex = QByteArrayLiteral("<FEFF");
    for (const QChar each : text)
        hex += QByteArray::number(each.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Appends objects and remembers where they begin.
class PdfUpdate
{
public:
    PdfUpdate(QByteArray &pdf, PdfTrailer trailer) : m_pdf(pdf), m_trailer(std::move(trailer)) {}

    void add(qint64 number, const QByteArray &body)
    {
        m_places.emplace_back(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    void finish(qint64 size)
    {
        const qint64 xref = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[number, place] : m_places)
            m_pdf +=
                QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + m_trailer.info + "\n/Root "
                 + QByteArray::number(m_trailer.root) + " 0 R\n/Prev " + QByteArray::number(m_trailer.xref)
                 + "\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    PdfTrailer m_trailer;
    std::vector<std::pair<qint64, qint64>> m_places = {}; ///< object number and offset
};

QByteArray reference(qint64 number)
{
    return QByteArray::number(number) + " 0 R";
}

} // namespace

bool addOutline(QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const QString &language)
{
    const std::optional<PdfTrailer> trailer = trailerOf(pdf);
    if (!trailer)
        return false;
    std::vector<PdfBookmark> kept;
    std::ranges::copy_if(bookmarks, std::back_inserter(kept), [&trailer](const PdfBookmark &each) {
        return each.page >= 0 && static_cast<std::size_t>(each.page) < trailer->pages.size() && !each.title.isEmpty();
    });
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    PdfUpdate update(pdf, *trailer);
    QByteArray catalog = "<<\n/Type /Catalog\n/Pages " + trailer->pagesReference + "\n/Lang ("
                         + (language == u"en" ? "en-GB" : "nl-NL")
                         + ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    const qint64 outline = trailer->size;
    const auto count = static_cast<qint64>(kept.size());
    if (count > 0)
        catalog += "\n/Outlines " + reference(outline) + "\n/PageMode /UseOutlines";
    update.add(trailer->root, catalog + "\n>>");
    if (count > 0)
        update.add(outline, "<<\n/Type /Outlines\n/First " + reference(outline + 1) + "\n/Last "
                                + reference(outline + count) + "\n/Count " + QByteArray::number(count) + "\n>>");
    for (qint64 i = 0; i < count; ++i) {
        const PdfBookmark &each = kept[static_cast<std::size_t>(i)];
        QByteArray body = "<<\n/Title " + textString(each.title) + "\n/Parent " + reference(outline);
        if (i > 0)
            body += "\n/Prev " + reference(outline + i);
        if (i + 1 < count)
            body += "\n/Next " + reference(outline + i + 2);
        body += "\n/Dest [" + trailer->pages[static_cast<std::size_t>(each.page)] + " /XYZ null "
                + QByteArray::number(each.top, 'f', 2) + " null]\n>>";
        update.add(outline + 1 + i, body);
    }
    update.finish(outline + (count > 0 ? count + 1 : 0));
    return true;
}

} // namespace kompas
