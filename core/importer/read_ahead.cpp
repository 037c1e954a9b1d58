// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/read_ahead.h"

#include "core/base/belt.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>

namespace kompas {

namespace {

constexpr std::size_t rowsOfLoad = 1024;
constexpr std::size_t bytesOfLoad = std::size_t{4} << 20;
constexpr std::size_t loadsAhead = 4;
constexpr std::size_t loadsOfPiece = 10; ///< about: a thread may be so much further ahead than the one before it
constexpr std::size_t mostLoadsAhead = 32;

struct AheadLoad {
    std::unique_ptr<PreparedLoad> load = {};
    double fraction = 0; ///< how far the reading is
};

using LoadBelt = Belt<AheadLoad>;

/// The side of the reader of a piece: fills loads and puts them on the belt.
class Loader
{
public:
    Loader(LoadBelt &belt, std::size_t piece, const LoadSink &sink) : m_belt(belt), m_piece(piece), m_sink(sink) {}
    ~Loader()
    {
        if (!m_isWhole)
            m_belt.leave(m_piece + 1);
        m_belt.end(m_piece);
    }
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    bool row(qint64 line, std::vector<Record> &records)
    {
        HandedRow row{line, std::move(records), {}};
        const bool wanted = add(row);
        records = std::move(row.records); // its memory is for the next row
        return wanted;
    }
    void reject(Reject &&reject)
    {
        HandedRow row{reject.line, {}, std::move(reject)};
        m_rejected += static_cast<std::size_t>(row.reject->raw.size());
        add(row);
    }
    bool at(double fraction)
    {
        m_fraction = fraction;
        return m_wanted;
    }
    /// Nothing follows.
    void end(bool isWhole)
    {
        send();
        m_isWhole = isWhole;
    }

private:
    void send()
    {
        if (m_wanted && m_maker)
            m_wanted = m_belt.put(m_piece, {m_maker->load(), m_fraction});
        m_maker.reset();
        m_rows = 0;
        m_rejected = 0;
    }
    bool add(HandedRow &row)
    {
        if (!m_maker)
            m_maker = m_sink.begin();
        m_maker->add(row);
        if (++m_rows >= rowsOfLoad || m_rejected + m_maker->size() >= bytesOfLoad)
            send();
        return m_wanted;
    }

    LoadBelt &m_belt;
    std::size_t m_piece;
    const LoadSink &m_sink;
    std::unique_ptr<LoadMaker> m_maker = {};
    double m_fraction = 0;
    std::size_t m_rows = 0;
    std::size_t m_rejected = 0; ///< the text of rows that were rejected
    bool m_wanted = true;
    bool m_isWhole = false; ///< the piece was read to its end: the next one may follow
};

/// Reads pieces in threads of its own. It ends with the reading, or as soon as nothing more is wanted.
class Readers
{
public:
    Readers(const Reading &reading, const LoadSink &sink)
        : m_reading(reading),
          m_sink(sink),
          m_threads(std::min(coreCount(), reading.pieces)),
          m_belt(reading.pieces, std::min(loadsAhead + (m_threads - 1) * loadsOfPiece, mostLoadsAhead)),
          m_failures(reading.pieces)
    {
    }
    ~Readers() { m_belt.leave(0); }
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    void start()
    {
        while (m_running.size() < m_threads && startOne()) {
        }
    }
    LoadBelt &belt() { return m_belt; }
    /// Waits for the threads. Why a piece could not be read, when one could not.
    std::optional<Error> end()
    {
        for (std::future<void> &each : m_running)
            each.get();
        const auto failed = std::ranges::find_if(m_failures, &std::optional<Error>::has_value);
        return failed == m_failures.end() ? std::nullopt : *failed;
    }

private:
    bool startOne()
    {
        try {
            m_running.push_back(std::async(std::launch::async, [this, read = m_reading.begin()] { run(read); }));
            return true;
        } catch (const std::system_error &) {
            if (m_running.empty())
                throw;
            return false; // no further thread is to be had: the others do more
        }
    }
    void run(const PieceReading &read)
    {
        for (std::size_t piece = m_next++; piece < m_reading.pieces && m_belt.wants(piece); piece = m_next++)
            readPiece(piece, read);
    }
    void readPiece(std::size_t piece, const PieceReading &read)
    {
        Loader loader(m_belt, piece, m_sink);
        RecordSink ahead;
        ahead.row = [&loader](qint64 line, std::vector<Record> &&records) { return loader.row(line, records); };
        ahead.reject = [&loader](Reject &&reject) { loader.reject(std::move(reject)); };
        const Result<void> done =
            read(piece, ahead, Progress([&loader](double fraction) { return loader.at(fraction); }));
        if (!done)
            m_failures[piece] = done.error();
        loader.end(static_cast<bool>(done));
    }

    const Reading &m_reading;
    const LoadSink &m_sink;
    std::size_t m_threads;
    LoadBelt m_belt;
    std::vector<std::optional<Error>> m_failures; ///< by piece
    std::atomic<std::size_t> m_next = 0;
    std::vector<std::future<void>> m_running = {}; ///< the last member: what the threads use outlives them
};

struct HandedRows : PreparedLoad {
    std::vector<HandedRow> rows = {};
};

class HandedRowsMaker : public LoadMaker
{
public:
    void add(HandedRow &row) override { m_load->rows.push_back(std::as_const(row)); }
    std::size_t size() const override { return 0; }
    std::unique_ptr<PreparedLoad> load() override { return std::move(m_load); }

private:
    std::unique_ptr<HandedRows> m_load = std::make_unique<HandedRows>();
};

/// False when the sink wants no more.
bool passOn(std::vector<HandedRow> &rows, const RecordSink &sink)
{
    for (HandedRow &row : rows) {
        if (!row.reject) {
            if (sink.row && !sink.row(row.line, std::move(row.records)))
                return false;
        } else if (sink.reject) {
            sink.reject(std::move(*row.reject));
        }
    }
    return true;
}

} // namespace

LoadSink rowByRow(RecordSink sink)
{
    LoadSink result;
    result.begin = [] { return std::make_unique<HandedRowsMaker>(); };
    result.take = [sink = std::move(sink)](PreparedLoad &load) {
        return passOn(static_cast<HandedRows &>(load).rows, sink);
    };
    return result;
}

Result<Import> readAhead(const Reading &reading, const LoadSink &sink, const Progress &progress)
{
    Readers readers(reading, sink);
    readers.start();
    bool wanted = true;
    while (std::optional<AheadLoad> ahead = readers.belt().take()) {
        wanted = wanted && progress.at(ahead->fraction) && sink.take(*ahead->load);
        if (!wanted)
            readers.belt().leave(0);
    }
    std::optional<Error> failure = readers.end();
    if (!wanted)
        return Progress::stopped();
    return failure ? Result<Import>(*std::move(failure)) : Result<Import>(reading.result());
}

} // namespace kompas
