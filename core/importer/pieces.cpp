// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/pieces.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kompas {

namespace {

constexpr std::size_t bytesLookedAt = std::size_t{64} << 10;
constexpr int candidatesTried = 50;
constexpr int recordsThatConvince = 4;

/// True when the text begins with some records as wide as the table.
bool startsRecord(std::string_view text, Dialect dialect)
{
    const std::size_t columns = std::exchange(dialect.columns, 0); // nothing is to be repaired
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.data(), static_cast<qsizetype>(text.size()));
    buffer->open(QIODevice::ReadOnly);
    ByteStream stream(std::move(buffer), Encoding::Windows1252);
    RowReader reader(stream, std::move(dialect));
    Row row;
    int fitting = 0;
    while (fitting < recordsThatConvince && reader.next(row) == RowOutcome::Row && row.cells.size() == columns)
        ++fitting;
    return fitting == recordsThatConvince;
}

/// Behind the first line end after which records follow.
std::optional<std::size_t> firstStart(std::string_view text, const Dialect &dialect)
{
    std::size_t at = 0;
    for (int tried = 0; tried < candidatesTried; ++tried) {
        at = text.find_first_of("\r\n", at);
        if (at == std::string_view::npos)
            return std::nullopt;
        at += text.substr(at).starts_with("\r\n") ? 2 : 1;
        if (startsRecord(text.substr(at), dialect))
            return at;
    }
    return std::nullopt;
}

} // namespace

std::vector<qint64> pieceStarts(const TablePlace &place, qint64 pieceSize)
{
    std::vector<qint64> starts = {0};
    const qint64 size = QFileInfo(place.path).size();
    if (isConverted(place.encoding) || place.dialect.columns < 2 || place.dialect.hasReason || size < 2 * pieceSize)
        return starts;
    Result<ByteStream> stream = ByteStream::open(place.path, place.encoding);
    if (!stream)
        return starts;
    std::string text;
    for (qint64 at = pieceSize; at + pieceSize / 2 < size; at += pieceSize) {
        text.clear();
        stream->seek(at);
        while (text.size() < bytesLookedAt && stream->read(text, bytesLookedAt)) {
        }
        const std::optional<std::size_t> start = firstStart(text, place.dialect);
        if (start && at + static_cast<qint64>(*start) > starts.back())
            starts.push_back(at + static_cast<qint64>(*start));
    }
    return starts;
}

std::size_t TablePieces::count(const TablePlace &wanted) const
{
    TablePlace whole = wanted;
    whole.lastDataLine = place.lastDataLine;
    if (whole != place || starts.empty())
        return 1;
    const auto holdsRows = [&wanted](const TableReader::State &start) {
        return wanted.lastDataLine == 0 || start.rows.line <= wanted.lastDataLine;
    };
    return static_cast<std::size_t>(std::max<qint64>(std::ranges::count_if(starts, holdsRows), 1));
}

Result<std::unique_ptr<TableReader>> openPiece(const TablePieces &pieces, const TablePlace &place, std::size_t piece)
{
    Result<std::unique_ptr<TableReader>> table =
        piece == 0 ? TableReader::open(place) : TableReader::openAt(place, pieces.starts[piece], pieces.header);
    if (table && piece + 1 < pieces.count(place))
        (*table)->stopAt(pieces.starts[piece + 1].rows.place, true);
    return table;
}

Result<std::vector<std::string>> headerOf(const TablePlace &place)
{
    const Result<std::unique_ptr<TableReader>> table = TableReader::open(place);
    if (!table)
        return table.error();
    Row row;
    (*table)->next(row);
    return (*table)->header();
}

} // namespace kompas
