// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/stages.h"

#include "core/importer/duration.h"
#include "core/importer/heading.h"
#include "core/importer/number.h"
#include "core/importer/read.h"
#include "core/importer/recut.h"
#include "core/importer/stamp.h"
#include "core/importer/unpack.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdlib>

namespace kompas::fuzz {

namespace {

constexpr qint64 now = 1794819600; // 2026-11-16 09:00 UTC

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

/// Takes the first byte off, for choices.
unsigned take(std::string_view &input)
{
    if (input.empty())
        return 0;
    const auto byte = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
    return byte;
}

ByteStream streamOf(std::string_view input, Encoding encoding)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(input.data(), static_cast<qsizetype>(input.size())));
    buffer->open(QIODevice::ReadOnly);
    return {std::move(buffer), encoding};
}

Encoding encodingOf(unsigned byte)
{
    static constexpr std::array all = {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252,
                                       Encoding::Mixed};
    return all[byte % all.size()];
}

Dialect dialectOf(unsigned byte, unsigned columns)
{
    Dialect dialect;
    dialect.delimiter = ",;\t|"[byte % 4];
    dialect.quote = byte & 4U ? '\'' : '"';
    dialect.escape = byte & 8U ? '\\' : '\0';
    dialect.tail = byte & 16U ? std::string(1, dialect.delimiter) : std::string();
    dialect.blankBehind = (byte & 32U) != 0;
    dialect.hasReason = (byte & 64U) != 0;
    dialect.columns = columns % 8;
    return dialect;
}

/// All records as text, and the limits of what a reader may hand out.
std::string recordsOf(std::string_view input, const Dialect &dialect, std::size_t limit)
{
    ByteStream stream = streamOf(input, Encoding::Utf8);
    RowReader reader(stream, dialect, limit);
    std::string text;
    Row row;
    qint64 line = 0;
    std::size_t records = 0;
    while (true) {
        const RowOutcome outcome = reader.next(row);
        if (outcome == RowOutcome::End)
            return text;
        demand(row.line > line && ++records <= input.size() + 1);
        line = row.line;
        text += std::to_string(row.line) + (outcome == RowOutcome::Row ? ":" : "!");
        for (const std::string_view cell : row.cells)
            text.append(cell).append("\x1f");
        demand(!row.repaired || row.cells.size() == dialect.columns);
    }
}

/// A file with these bytes, in memory where the system has such a place.
QString fileOf(std::string_view input, const char *name)
{
    static const QTemporaryDir folder(
        QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/kompas-XXXXXX") : QString());
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly)
           && file.write(input.data(), static_cast<qint64>(input.size())) == static_cast<qint64>(input.size()));
    return path;
}

} // namespace

void bytes(std::string_view input)
{
    const Encoding encoding = encodingOf(take(input));
    const std::size_t block = 1 + take(input) % 64;
    ByteStream stream = streamOf(input, encoding);
    std::string whole;
    while (stream.read(whole, block)) {
    }
    const bool isUtf16 = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    demand(!isUtf16 || isUtf8(whole));
    demand(decoded(whole, encoding).size() <= static_cast<qsizetype>(whole.size()));
    stream.seek(0);
    std::string again;
    while (stream.read(again, std::size_t{1} << 20)) {
    }
    demand(again == whole);
    inspectFile(fileOf(input, "bytes.csv"), std::nullopt);
}

void rows(std::string_view input)
{
    const unsigned choice = take(input);
    const Dialect dialect = dialectOf(choice, take(input));
    recordsOf(input, dialect, RowReader::defaultLimit);
    recordsOf(input, dialect, 64);
    if (dialect.columns > 0)
        recut(input.substr(0, 4096), dialect);
}

void dialect(std::string_view input)
{
    const Encoding encoding = encodingOf(take(input));
    const Dialect found = detectDialect(input, true);
    ByteStream stream = streamOf(input, Encoding::Utf8);
    const std::vector<HeadRow> head = readHead(stream, found, 100);
    const int line = detectHeaderLine(head, [](std::string_view text) { return text == "id"; });
    demand(line >= 0);
    if (head.empty())
        return;
    const TableHeading heading = readHeading(head, encoding);
    demand(heading.rows >= 1 && heading.rows <= static_cast<qsizetype>(head.size()));
    demand(heading.names.size() == static_cast<qsizetype>(head.front().cells.size()));
    for (const QString &name : heading.names) {
        zoneInHeader(name);
        withoutZone(name);
        demand(withoutRepetition(name).size() <= name.size());
    }
}

void values(std::string_view input)
{
    const unsigned choice = take(input);
    const std::string_view text = trimmed(input);
    demand(text.size() <= input.size());
    if (const std::optional<Stamp> stamp = parseStamp(text)) {
        demand(stamp->secondOfDay >= 0 && stamp->secondOfDay <= 86400);
        for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy})
            secondsOf(*stamp, order);
        isNullDate(*stamp);
    }
    for (const char decimal : {',', '.'}) {
        const std::optional<double> number = parseNumber(text, decimal);
        demand(!number || std::isfinite(*number));
        const auto unit = static_cast<DurationUnit>(choice % 5);
        for (const ClockStyle style : {ClockStyle::HoursMinutes, ClockStyle::MinutesSeconds}) {
            const std::optional<double> seconds = parseSeconds(text, unit, decimal, style);
            demand(!seconds || std::isfinite(*seconds));
        }
    }
    decimalEvidence(text);
    withoutCurrency(text);
    isShortenedNumber(text);
}

void records(std::string_view input)
{
    const QString path = fileOf(input, "file.csv");
    const Result<Plan> plan = planImport(path, {}, now);
    if (!plan) {
        demand(!plan.error().message.isEmpty());
        return;
    }
    qint64 shown = 0;
    demand(bool(readRows(*plan, -1, [&shown](qint64, const QStringList &) {
        ++shown;
        return true;
    })));
    qint64 kept = 0;
    qint64 rejected = 0;
    RecordSink sink;
    sink.row = [&kept](qint64, std::vector<Record> &&made) {
        kept += made.empty() ? 0 : 1;
        return true;
    };
    sink.reject = [&rejected](Reject &&reject) {
        demand(!reject.code.isEmpty());
        ++rejected;
    };
    const Result<Import> import = readRecords(*plan, now, sink);
    if (!import)
        return;
    demand(import->rows == kept + import->skipped + import->rejected);
    demand(import->rejected == rejected && import->rows == shown);
}

void archive(std::string_view input)
{
    const Result<Unpacked> unpacked = unpack(fileOf(input, "book.xlsx"), std::nullopt);
    demand(unpacked || !unpacked.error().message.isEmpty());
}

} // namespace kompas::fuzz
