// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/rows.h"

#include "core/importer/marks.h"
#include "core/importer/record_skipper.h"
#include "core/importer/recut.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kompas {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10; ///< stays near at hand while it is read
constexpr std::size_t keptOfRejected = std::size_t{64} << 10;
/// More than what follows a record and decides how it is repaired.
constexpr qint64 farBehind = qint64{1} << 20;
/// Longer records are taken as they stand.
constexpr std::size_t longestRepaired = std::size_t{64} << 10;

std::size_t lineLength(std::string_view data)
{
    return static_cast<std::size_t>(std::ranges::find_if(data, isLineEnd) - data.begin());
}

/// Behind the line end that starts here.
std::size_t afterLineEnd(std::string_view data, std::size_t at)
{
    if (at >= data.size())
        return data.size();
    return at + (data[at] == '\r' && at + 1 < data.size() && data[at + 1] == '\n' ? 2 : 1);
}

bool isBlank(std::string_view cell)
{
    return std::ranges::all_of(cell, [](char ch) { return ch == ' ' || ch == '\t'; });
}

/// What delimits is one character each time, and no character hides the next.
bool isMarkable(const Dialect &dialect)
{
    return dialect.tail.empty() && !dialect.blankBehind && dialect.escape == '\0' && dialect.delimiter != dialect.quote;
}

} // namespace

RowReader::RowReader(ByteStream &stream, Dialect dialect, std::size_t limit, Scanning scanning)
    : m_stream(stream),
      m_dialect(dialect),
      m_limit(limit),
      m_scanning(isMarkable(m_dialect) ? scanning : Scanning::Bytes)
{
}

bool RowReader::refill()
{
    if (!m_patient && m_passed + static_cast<qint64>(m_buffer.size()) - farBehind > m_stopAt) {
        m_gaveUp = true;
        return false;
    }
    m_buffer.erase(0, m_at);
    m_passed += static_cast<qint64>(m_at);
    m_marks.erase(m_marks.begin(), std::ranges::lower_bound(m_marks, m_at));
    for (quint32 &each : m_marks)
        each -= static_cast<quint32>(m_at);
    m_marked -= std::min(m_marked, m_at);
    m_mark = 0;
    m_at = 0;
    // What lies behind the place to stop at is another reader's, but for the end of a record and what decides its
    // repair.
    const qint64 left = m_stopAt - m_passed - static_cast<qint64>(m_buffer.size());
    const auto wanted = static_cast<std::size_t>(std::clamp<qint64>(left, 0, blockSize)) + longestRepaired;
    // Doubling keeps scanning a long record again and again linear.
    if (m_stream.read(m_buffer, std::max(std::min(wanted, m_limit), m_buffer.size())))
        return true;
    m_streamEnded = true;
    return false;
}

/// Sets the end of the record that a line end at `at` closes. False when more data is needed to tell CR from CRLF.
bool RowReader::endRecord(std::string_view data, std::size_t at, Scan &result) const
{
    if (data[at] == '\r' && at + 1 == data.size() && !m_streamEnded)
        return false;
    result.length = at;
    result.following = afterLineEnd(data, at);
    result.complete = true;
    return true;
}

/// From behind an opening quote to behind the closing one; data.size() with `open` set when there is none.
std::size_t RowReader::scanQuoted(std::string_view data, std::size_t at, Scan &result) const
{
    for (std::size_t i = at; i < data.size(); ++i) {
        const char ch = data[i];
        if (m_dialect.escape != '\0' && ch == m_dialect.escape && i + 1 < data.size() && !isLineEnd(data[i + 1])) {
            ++i;
        } else if (ch == m_dialect.quote) {
            if (i + 1 == data.size() && !m_streamEnded)
                break;
            if (i + 1 == data.size() || data[i + 1] != m_dialect.quote)
                return i + 1;
            ++i;
        } else if (ch == '\n' || (ch == '\r' && (i + 1 >= data.size() || data[i + 1] != '\n'))) {
            ++result.lines;
        }
    }
    result.open = true;
    return data.size();
}

/// A delimiter cut off by the end of the block is none yet: the record is scanned again with more data.
bool RowReader::delimiterAt(std::string_view data, std::size_t at) const
{
    return data[at] == m_dialect.delimiter
           && (m_dialect.tail.empty() || data.substr(at + 1).starts_with(m_dialect.tail));
}

std::size_t RowReader::behindDelimiter(std::string_view data, std::size_t at) const
{
    const std::size_t behind = at + 1 + m_dialect.tail.size();
    return behind + (m_dialect.blankBehind && behind < data.size() && data[behind] == ' ' ? 1 : 0);
}

RowReader::Scan RowReader::scan(std::string_view data)
{
    Scan result;
    m_spans.clear();
    std::size_t begin = 0;
    const char delimiter = m_dialect.delimiter;
    while (true) {
        const bool quoted = begin < data.size() && data[begin] == m_dialect.quote;
        std::size_t at = quoted ? scanQuoted(data, begin + 1, result) : begin;
        const std::size_t closed = at;
        while (at < data.size() && !(data[at] == delimiter && delimiterAt(data, at)) && !isLineEnd(data[at]))
            ++at;
        result.dirty = result.dirty || (quoted && at != closed);
        m_spans.push_back({begin, at, quoted});
        result.cells = m_spans.size();
        if (at >= data.size()) {
            result.length = data.size();
            result.following = data.size();
            result.complete = m_streamEnded && !result.open;
            return result;
        }
        if (isLineEnd(data[at])) {
            endRecord(data, at, result);
            return result;
        }
        begin = behindDelimiter(data, at);
    }
}

/// Marks what has come into the buffer since.
void RowReader::mark()
{
    if (m_marked < m_buffer.size()) {
        appendMarks(std::string_view(m_buffer).substr(m_marked), static_cast<quint32>(m_marked),
                    {m_dialect.delimiter, m_dialect.quote}, m_marks);
        m_marked = m_buffer.size();
    }
    while (m_mark < m_marks.size() && m_marks[m_mark] < m_at)
        ++m_mark;
}

/// scanQuoted() from mark to mark; places are those of the buffer.
std::size_t RowReader::scanQuotedMarks(std::size_t &mark, Scan &result) const
{
    const std::size_t size = m_buffer.size();
    for (; mark < m_marks.size(); ++mark) {
        const std::size_t i = m_marks[mark];
        const char ch = m_buffer[i];
        const bool isLast = i + 1 == size;
        if (ch == m_dialect.quote) {
            if (isLast && !m_streamEnded)
                break;
            if (isLast || m_buffer[i + 1] != m_dialect.quote) {
                ++mark;
                return i + 1;
            }
            ++mark; // the second of two quotes
        } else if (ch == '\n' || (ch == '\r' && (isLast || m_buffer[i + 1] != '\n'))) {
            ++result.lines;
        }
    }
    mark = m_marks.size();
    result.open = true;
    return size;
}

/// scan() of all that is in the buffer, from mark to mark: nearly all characters of a file are none.
RowReader::Scan RowReader::scanMarks()
{
    mark();
    Scan result;
    const std::string_view data = m_buffer;
    const std::span<const quint32> marks = m_marks;
    const std::size_t start = m_at;
    std::size_t mark = m_mark;
    while (mark < marks.size() && data[marks[mark]] == m_dialect.delimiter)
        ++mark;
    if (mark < marks.size() && isLineEnd(data[marks[mark]])) {
        result.plain = true;
        result.cells = mark - m_mark + 1;
        result.mark = mark + 1;
        endRecord(rest(), marks[mark] - start, result);
        return result;
    }
    m_spans.clear();
    mark = m_mark;
    std::size_t begin = start;
    while (true) {
        const bool quoted = begin < data.size() && data[begin] == m_dialect.quote;
        mark += quoted ? 1 : 0;
        const std::size_t closed = quoted ? scanQuotedMarks(mark, result) : begin;
        while (mark < marks.size() && data[marks[mark]] == m_dialect.quote)
            ++mark;
        const std::size_t at = closed == data.size() || mark == marks.size() ? data.size() : marks[mark];
        result.dirty = result.dirty || (quoted && at != closed);
        m_spans.push_back({begin - start, at - start, quoted});
        result.cells = m_spans.size();
        if (at == data.size()) {
            result.length = at - start;
            result.following = at - start;
            result.complete = m_streamEnded && !result.open;
            return result;
        }
        ++mark;
        if (isLineEnd(data[at])) {
            result.mark = mark;
            endRecord(rest(), at - start, result);
            return result;
        }
        begin = at + 1;
    }
}

std::string_view RowReader::unquoted(std::string_view cell)
{
    const char quote = m_dialect.quote;
    const char escape = m_dialect.escape;
    cell.remove_prefix(1);
    const std::size_t first = cell.find(quote);
    const bool isPlain = escape == '\0' || cell.find(escape) == std::string_view::npos;
    if (first + 1 == cell.size() && isPlain)
        return cell.substr(0, first);
    const std::size_t begin = m_plain.size();
    bool inside = true;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool escapes = escape != '\0' && cell[i] == escape && i + 1 < cell.size()
                             && (cell[i + 1] == quote || cell[i + 1] == escape);
        if (inside && escapes) {
            ++i;
        } else if (inside && cell[i] == quote) {
            inside = i + 1 < cell.size() && cell[i + 1] == quote;
            if (!inside)
                continue;
            ++i;
        }
        m_plain.push_back(cell[i]);
    }
    return std::string_view(m_plain).substr(begin);
}

std::string_view RowReader::withoutReason(std::string_view raw) const
{
    if (!m_dialect.hasReason)
        return raw;
    std::size_t at = 0;
    for (bool quoted = false; at < raw.size() && (quoted || raw[at] != m_dialect.delimiter); ++at)
        quoted = quoted != (raw[at] == m_dialect.quote);
    return raw.substr(std::min(behindDelimiter(raw, at), raw.size()));
}

void RowReader::fill(Row &row, std::string_view data, const Scan &found)
{
    row.line = m_line;
    row.raw = withoutReason(data.substr(0, found.length));
    row.repaired = false;
    if (found.plain) {
        fillPlain(row, found);
        return;
    }
    row.cells.clear();
    m_plain.clear();
    m_plain.reserve(found.length); // views into it must stay where they are
    for (const Span &span : std::span(m_spans).subspan(m_dialect.hasReason ? 1 : 0)) {
        const std::string_view cell = data.substr(span.begin, span.end - span.begin);
        row.cells.push_back(span.quoted ? unquoted(cell) : cell);
    }
}

void RowReader::fillPlain(Row &row, const Scan &found) const
{
    const std::size_t first = m_dialect.hasReason ? 1 : 0;
    row.cells.resize(found.cells - first);
    std::size_t begin = first > 0 ? m_marks[m_mark] + 1 : m_at;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::size_t end = m_marks[m_mark + first + i];
        row.cells[i] = std::string_view(m_buffer.data() + begin, end - begin);
        begin = end + 1;
    }
}

bool RowReader::needsRepair(const Scan &found) const
{
    return m_dialect.columns > 0 && !m_dialect.hasReason && m_failedRepairs < repairLimit
           && (found.open || found.dirty || found.cells != m_dialect.columns);
}

/// True when the record that starts here has as many cells as the table, or nothing is left.
bool RowReader::fitsBehind(std::string_view data)
{
    if (data.empty())
        return true;
    const Scan next = scan(data);
    return !next.open && (next.cells == m_dialect.columns || next.length == 0);
}

/// Reads the first line again, or the first lines, so that its quotes fit the columns. False when that cannot be done.
bool RowReader::repair(Row &row, std::string_view data, const Scan &found)
{
    constexpr qint64 mostLines = 50;
    const std::size_t whole = std::min(found.length, longestRepaired);
    if (data.substr(0, whole).find(m_dialect.quote) == std::string_view::npos)
        return false;
    std::size_t length = 0;
    for (qint64 lines = 1; lines <= mostLines && length < whole; ++lines) {
        length += lines > 1 ? afterLineEnd(data, length) - length : 0;
        length += lineLength(data.substr(length));
        std::optional<std::vector<std::string>> cells = recut(data.substr(0, length), m_dialect);
        const std::size_t following = afterLineEnd(data, length);
        if (!cells || (length != found.length && !fitsBehind(data.substr(following))))
            continue;
        m_recut = *std::move(cells);
        row.line = m_line;
        row.raw = data.substr(0, length);
        row.cells.assign(m_recut.begin(), m_recut.end());
        row.repaired = true;
        m_at += following;
        m_line += lines;
        return true;
    }
    return false;
}

void RowReader::skipLine()
{
    while (true) {
        const std::string_view data = rest();
        const std::size_t end = lineLength(data);
        const bool known = end + 1 < data.size() || (end < data.size() && (data[end] == '\n' || m_streamEnded));
        if (known || m_streamEnded) {
            m_at += afterLineEnd(data, end);
            ++m_line;
            return;
        }
        m_at += end;
        refill();
        if (m_gaveUp)
            return;
    }
}

void RowReader::returnTo(qint64 place, qint64 line)
{
    m_stream.seek(place);
    m_passed = place;
    m_line = line;
    m_buffer.clear();
    m_marks.clear();
    m_marked = 0;
    m_mark = 0;
    m_at = 0;
    m_streamEnded = false;
}

RowOutcome RowReader::unclosed(Row &row)
{
    ++m_restarts;
    row.line = m_line;
    row.repaired = false;
    row.cells.clear();
    m_kept.assign(rest().substr(0, std::min(lineLength(rest()), keptOfRejected)));
    row.raw = withoutReason(m_kept);
    skipLine();
    return RowOutcome::UnclosedQuote;
}

RowOutcome RowReader::skipTooLarge(Row &row)
{
    const qint64 place = m_passed + static_cast<qint64>(m_at);
    const qint64 line = m_line;
    m_kept.assign(rest().substr(0, keptOfRejected));
    RecordSkipper skipper(m_dialect);
    while (true) {
        if (const std::optional<std::size_t> end = skipper.skip(rest())) {
            m_at += *end;
            break;
        }
        m_at = m_buffer.size();
        if (refill())
            continue;
        if (m_gaveUp)
            return RowOutcome::End;
        if (!skipper.insideQuotes())
            break;
        returnTo(place, line);
        refill();
        return unclosed(row);
    }
    m_line = line + skipper.lines();
    row.line = line;
    row.raw = withoutReason(m_kept);
    row.repaired = false;
    row.cells.clear();
    return RowOutcome::TooLarge;
}

RowReader::State RowReader::state() const
{
    return {m_passed + static_cast<qint64>(m_at), m_line, m_restarts, m_failedRepairs};
}

void RowReader::goOnFrom(const State &state)
{
    returnTo(state.place, state.line);
    m_restarts = state.restarts;
    m_failedRepairs = state.failedRepairs;
}

void RowReader::stopAt(qint64 place, bool patient)
{
    m_stopAt = place;
    m_patient = patient;
}

RowOutcome RowReader::next(Row &row)
{
    while (true) {
        const bool isOthers = m_passed + static_cast<qint64>(m_at) >= m_stopAt;
        if (isOthers || m_gaveUp || (m_at >= m_buffer.size() && (m_streamEnded || !refill())))
            return RowOutcome::End;
        std::string_view data = rest();
        const bool lineByLine = m_restarts >= restartLimit;
        if (lineByLine && lineLength(data) < data.size())
            data = data.substr(0, afterLineEnd(data, lineLength(data)));
        Scan found = m_scanning == Scanning::Marks && !lineByLine ? scanMarks() : scan(data);
        if (needsRepair(found)) {
            if (!m_streamEnded && rest().size() < std::min(found.length, longestRepaired) + longestRepaired) {
                refill(); // what follows decides
                continue;
            }
            if (repair(row, data, found))
                return RowOutcome::Row;
            ++m_failedRepairs;
            found = scan(data); // the spans of another record may stand there
        }
        if (!found.complete && !m_streamEnded && !(lineByLine && found.open && isLineEnd(data.back()))) {
            if (data.size() >= m_limit)
                return skipTooLarge(row);
            refill();
            continue;
        }
        if (found.open)
            return unclosed(row);
        if (found.length > m_limit)
            return skipTooLarge(row);
        fill(row, data, found);
        m_at += found.following;
        m_mark = std::max(m_mark, found.mark);
        m_line += found.lines;
        if (!std::ranges::all_of(row.cells, isBlank))
            return RowOutcome::Row;
    }
}

} // namespace kompas
