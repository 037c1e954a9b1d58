// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/bytes.h"

#include "core/importer/charset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <bit>
#include <cstring>
#include <openssl/evp.h>

namespace kompas {

namespace {

constexpr qint64 blockSize = 1 << 20;
constexpr std::size_t headSize = 1 << 16;

QString shown(const QString &path)
{
    return QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
}

/// SHA-256 of what is added; libcrypto is eight times as fast as QCryptographicHash.
class Sha256
{
public:
    Sha256() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(std::string_view bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()); }
    QByteArray hex()
    {
        QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned int length = 0;
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length);
        return digest.first(static_cast<qsizetype>(length)).toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

/// Counts, byte by byte and across blocks, what speaks for and against UTF-8.
struct Utf8Evidence {
    qint64 sequences = 0;
    qint64 stray = 0;
    qint64 strayAt = 0; ///< where in the file the first of them is
    qint64 nulBytes = 0;
    qint64 codePage850 = 0;

    void add(std::string_view block);
    void finish() { flush(); }

private:
    void flush();
    void high(unsigned char byte);

    std::string m_pending = {};
    unsigned char m_beforePrevious = 0;
    unsigned char m_previous = 0;
    qint64 m_at = 0; ///< the byte that is looked at
    qint64 m_pendingAt = 0;
};

bool isSmallLetter(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

std::size_t promisedLength(unsigned char lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

void Utf8Evidence::flush()
{
    if (m_pending.empty())
        return;
    if (isUtf8(m_pending)) {
        ++sequences;
    } else {
        if (stray == 0)
            strayAt = m_pendingAt;
        stray += static_cast<qint64>(m_pending.size());
    }
    m_pending.clear();
}

void Utf8Evidence::high(unsigned char byte)
{
    const bool continues = (byte & 0xc0U) == 0x80U;
    if (!continues || m_pending.empty())
        flush();
    if (m_pending.empty())
        m_pendingAt = m_at;
    m_pending.push_back(static_cast<char>(byte));
    const auto lead = static_cast<unsigned char>(m_pending.front());
    if (lead < 0xc2 || lead > 0xf4 || m_pending.size() == promisedLength(lead))
        flush();
}

/// The number of bytes from here on without a NUL and a byte of another script, as far as whole words of bytes go.
std::ptrdiff_t plainText(const unsigned char *begin, const unsigned char *end)
{
    constexpr std::ptrdiff_t step = 32;
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    const auto firstMarked = [](std::uint64_t marked) {
        return (std::endian::native == std::endian::little ? std::countr_zero(marked) : std::countl_zero(marked)) / 8;
    };
    const unsigned char *at = begin;
    for (; end - at >= step; at += step) {
        std::array<std::uint64_t, step / 8> words = {};
        std::memcpy(words.data(), at, step);
        std::uint64_t odd = 0;
        for (const std::uint64_t word : words)
            odd |= word | (word - 0x0101010101010101ULL);
        if ((odd & highBits) != 0)
            break;
    }
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        // A borrow spoils only bytes behind a NUL: the first that is marked is odd.
        const std::uint64_t marked = (word | (word - 0x0101010101010101ULL)) & highBits;
        if (marked != 0)
            return at - begin + firstMarked(marked);
    }
    return at - begin;
}

void Utf8Evidence::add(std::string_view block)
{
    const qint64 before = m_at;
    const auto *at = reinterpret_cast<const unsigned char *>(block.data());
    const auto *begin = at;
    const auto *end = at + block.size();
    while (at < end) {
        // Nearly all bytes are ASCII: many at a time.
        if (m_pending.empty() && m_previous < 0x80) {
            const std::ptrdiff_t plain = plainText(at, end);
            if (plain > 0) {
                m_beforePrevious = plain > 1 ? at[plain - 2] : m_previous;
                m_previous = at[plain - 1];
            }
            at += plain;
            if (at == end)
                break;
        }
        const unsigned char byte = *at++;
        m_at = before + (at - begin) - 1;
        if (isSmallLetter(byte) && isCodePage850Letter(m_previous) && isSmallLetter(m_beforePrevious))
            ++codePage850;
        if (byte >= 0x80) {
            high(byte);
        } else {
            flush();
            nulBytes += byte == 0 ? 1 : 0;
        }
        m_beforePrevious = m_previous;
        m_previous = byte;
    }
    m_at = before + (end - begin);
}

/// UTF-16 shows by its mark, or by the NUL beside every Latin letter.
std::optional<Encoding> utf16Of(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (head.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs >= 2 && odd * 10 > pairs * 6 && even * 10 < pairs)
        return Encoding::Utf16Le;
    if (pairs >= 2 && even * 10 > pairs * 6 && odd * 10 < pairs)
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Nothing when the head looks like text, else what the user should know.
QString whyNoText(const QByteArray &head, const QString &path)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xd0\xcf\x11\xe0"))
        return QCoreApplication::translate("Import",
                                           "%1 is a workbook or an archive, not a CSV file. Unpack it, or open it in "
                                           "the spreadsheet program and save the sheet as CSV.")
            .arg(shown(path));
    if (head.startsWith("SQLite format 3"))
        return QCoreApplication::translate("Import", "%1 is a database, not a CSV file. Open it with File > Open.")
            .arg(shown(path));
    const qsizetype controls = std::count_if(head.begin(), head.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x09 || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20);
    });
    if (controls * 50 > head.size() || head.startsWith("%PDF-"))
        return QCoreApplication::translate("Import", "%1 is a binary file, not a CSV file. Export the data from the "
                                                     "help desk or survey tool as CSV and choose that file.")
            .arg(shown(path));
    return {};
}

Result<void> openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    const char *problem = nullptr;
    if (!info.exists())
        problem = QT_TRANSLATE_NOOP("Import", "There is no file %1. Check the name and the folder.");
    else if (info.isDir())
        problem = QT_TRANSLATE_NOOP("Import", "%1 is a folder. Choose the CSV files inside it.");
    else if (!info.isFile())
        problem = QT_TRANSLATE_NOOP("Import", "%1 is not an ordinary file. Save the export on disk first.");
    else if (!file.open(QIODevice::ReadOnly))
        problem = QT_TRANSLATE_NOOP("Import", "%1 cannot be read. Check that you may open it and that no other "
                                              "program keeps it locked.");
    if (problem)
        return Error{QCoreApplication::translate("Import", problem).arg(file.fileName()), file.errorString()};
    return {};
}

/// Fills the buffer with the next bytes of a file. False at its end, or when it cannot be read.
bool readBlock(QFile &file, std::string &buffer)
{
    buffer.resize(blockSize);
    const qint64 size = file.read(buffer.data(), blockSize);
    buffer.resize(static_cast<std::size_t>(std::max<qint64>(size, 0)));
    return size > 0;
}

Error brokenOff(const QFile &file)
{
    return Error{QCoreApplication::translate("Import", "%1 could not be read to its end. Copy it to this computer and "
                                                       "try again.")
                     .arg(file.fileName()),
                 file.errorString()};
}

/// The line, counted from 1, on which a byte of the file stands.
qint64 lineAt(QFile &file, qint64 place)
{
    qint64 line = 1;
    file.seek(0);
    while (place > 0) {
        const QByteArray block = file.read(std::min(place, blockSize));
        if (block.isEmpty())
            break;
        line += block.count('\n');
        place -= block.size();
    }
    return line;
}

Encoding singleByteEncoding(const Utf8Evidence &evidence)
{
    // A few byte pairs of Windows-1252 happen to be UTF-8; a file that mixes both has many.
    const bool hasUtf8 = evidence.sequences > 0 && evidence.sequences * 20 >= evidence.stray;
    return hasUtf8 || evidence.codePage850 >= 3 ? Encoding::Mixed : Encoding::Windows1252;
}

Error notInThatEncoding(const QString &path, Encoding encoding)
{
    return Error{QCoreApplication::translate("Import", "%1 is not written in %2, as was set. Leave the encoding out "
                                                       "and it is detected.")
                     .arg(shown(path), encodingName(encoding))};
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

} // namespace

Result<QByteArray> sha256Of(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (const Result<void> opened = openForReading(file); !opened)
        return opened.error();
    Sha256 hash;
    std::string buffer;
    const double size = static_cast<double>(std::max<qint64>(file.size(), 1));
    while (readBlock(file, buffer)) {
        hash.add(buffer);
        if (!progress.at(static_cast<double>(file.pos()) / size))
            return Progress::stopped();
    }
    if (file.error() != QFileDevice::NoError)
        return brokenOff(file);
    return hash.hex();
}

Result<FileFacts> inspectFile(const QString &path, std::optional<Encoding> encoding, const Progress &progress)
{
    QFile file(path);
    if (const Result<void> opened = openForReading(file); !opened)
        return opened.error();
    FileFacts facts;
    Utf8Evidence evidence;
    std::optional<Encoding> utf16;
    std::string buffer;
    while (readBlock(file, buffer)) {
        if (facts.bytes == 0) {
            const QByteArray head(buffer.data(), static_cast<qsizetype>(std::min(buffer.size(), headSize)));
            utf16 = utf16Of(head);
            if (encoding && isUtf16(*encoding) != utf16.has_value() && (!isUtf16(*encoding) || !head.contains('\0')))
                return notInThatEncoding(path, *encoding);
            if (const QString why = utf16 || encoding ? QString() : whyNoText(head, path); !why.isEmpty())
                return Error{why};
        }
        facts.bytes += static_cast<qint64>(buffer.size());
        if (!utf16)
            evidence.add(buffer);
        if (!progress.at(static_cast<double>(facts.bytes) / static_cast<double>(std::max<qint64>(file.size(), 1))))
            return Progress::stopped();
    }
    evidence.finish();
    if (file.error() != QFileDevice::NoError)
        return brokenOff(file);
    if (facts.bytes == 0)
        return Error{QCoreApplication::translate("Import", "%1 is empty. Export the data again.").arg(shown(path))};
    if (!utf16 && evidence.nulBytes * 1000 > facts.bytes)
        return Error{whyNoText(QByteArray(1, '\0'), path)};
    facts.strayBytes = evidence.stray;
    facts.firstStrayLine = evidence.stray > 0 ? lineAt(file, evidence.strayAt) : 0;
    Encoding found = utf16 ? *utf16 : evidence.stray == 0 ? Encoding::Utf8 : singleByteEncoding(evidence);
    if (!encoding && !utf16 && evidence.stray > 0)
        found = guessedEncoding(file).value_or(found);
    facts.encoding = encoding.value_or(found);
    return facts;
}

Result<ByteStream> ByteStream::open(const QString &path, Encoding encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (const Result<void> opened = openForReading(*file); !opened)
        return opened.error();
    return ByteStream(std::move(file), encoding);
}

ByteStream::ByteStream(std::unique_ptr<QIODevice> device, Encoding encoding)
    : m_device(std::move(device)),
      m_encoding(encoding)
{
    const QByteArray head = m_device->peek(3);
    if (isUtf16(m_encoding))
        m_start = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") ? 2 : 0;
    else
        m_start = head.startsWith("\xef\xbb\xbf") ? 3 : 0;
    rewind();
}

void ByteStream::rewind()
{
    m_device->seek(m_start);
    if (isUtf16(m_encoding))
        m_decoder = QStringDecoder(m_encoding == Encoding::Utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                                   QStringDecoder::Flag::ConvertInitialBom);
    else if (isConverted(m_encoding))
        m_decoder = QStringDecoder(encodingName(m_encoding).toLatin1().constData());
}

bool ByteStream::read(std::string &buffer, std::size_t size)
{
    if (!isConverted(m_encoding)) {
        const std::size_t before = buffer.size();
        buffer.resize(before + size);
        const qint64 count = m_device->read(buffer.data() + before, static_cast<qint64>(size));
        m_failed = m_failed || count < 0;
        buffer.resize(before + static_cast<std::size_t>(std::max<qint64>(count, 0)));
        return count > 0;
    }
    // A block may hold half a character only: go on until there is text.
    while (true) {
        const QByteArray block = m_device->read(static_cast<qint64>(size));
        if (block.isEmpty()) {
            m_failed = m_failed || !m_device->atEnd();
            return false;
        }
        const QString text = m_decoder.decode(block);
        const QByteArray utf8 = text.toUtf8();
        buffer.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (!utf8.isEmpty())
            return true;
    }
}

void ByteStream::seek(qint64 place)
{
    if (!isConverted(m_encoding)) {
        m_device->seek(m_start + place);
        return;
    }
    // There is no way from a place in the converted text to one in the file but reading it again. The block that holds
    // the place is read with growing precision so that nothing behind the place is lost.
    rewind();
    std::string skipped;
    qint64 passed = 0;
    while (passed < place) {
        skipped.clear();
        // A unit of two bytes becomes three bytes at most, a single byte of other scripts as well.
        const qint64 left = place - passed;
        const auto size = static_cast<std::size_t>(isUtf16(m_encoding) ? std::max<qint64>(2, left / 3 * 2)
                                                                       : std::max<qint64>(1, left / 4));
        if (!read(skipped, std::min<std::size_t>(size, blockSize)))
            return;
        passed += static_cast<qint64>(skipped.size());
    }
}

double ByteStream::fraction() const
{
    const qint64 size = m_device->size();
    return size > 0 ? static_cast<double>(m_device->pos()) / static_cast<double>(size) : 1;
}

} // namespace kompas
