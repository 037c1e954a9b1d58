// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/read_ahead.h"

#include "core/base/belt.h"

#include <future>

namespace kompas {

namespace {

constexpr std::size_t rowsOfLoad = 1024;
constexpr std::size_t bytesOfLoad = std::size_t{4} << 20;
constexpr std::size_t loadsAhead = 4;

struct AheadLoad {
    std::unique_ptr<PreparedLoad> load = {};
    double fraction = 0; ///< how far the reading is
};

using LoadBelt = Belt<AheadLoad>;

/// The side of the reader: fills loads and puts them on the belt.
class Loader
{
public:
    Loader(LoadBelt &belt, const LoadSink &sink) : m_belt(belt), m_sink(sink) {}
    ~Loader() { m_belt.end(); }
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
    void send()
    {
        if (m_wanted && m_maker)
            m_wanted = m_belt.put({m_maker->load(), m_fraction});
        m_maker.reset();
        m_rows = 0;
        m_rejected = 0;
    }

private:
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
    const LoadSink &m_sink;
    std::unique_ptr<LoadMaker> m_maker = {};
    double m_fraction = 0;
    std::size_t m_rows = 0;
    std::size_t m_rejected = 0; ///< the text of rows that were rejected
    bool m_wanted = true;
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
    LoadBelt belt(loadsAhead);
    const auto read = [&] {
        Loader loader(belt, sink);
        RecordSink ahead;
        ahead.row = [&loader](qint64 line, std::vector<Record> &&records) { return loader.row(line, records); };
        ahead.reject = [&loader](Reject &&reject) { loader.reject(std::move(reject)); };
        Result<Import> result = reading(ahead, Progress([&loader](double fraction) { return loader.at(fraction); }));
        loader.send();
        return result;
    };
    std::future<Result<Import>> reader = std::async(std::launch::async, read);
    bool wanted = true;
    while (std::optional<AheadLoad> ahead = belt.take()) {
        wanted = wanted && progress.at(ahead->fraction) && sink.take(*ahead->load);
        if (!wanted)
            belt.leave();
    }
    Result<Import> result = reader.get();
    return wanted ? std::move(result) : Result<Import>(Progress::stopped());
}

} // namespace kompas
