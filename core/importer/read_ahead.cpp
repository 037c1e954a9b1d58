// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/read_ahead.h"

#include "core/base/belt.h"

#include <future>

namespace kompas {

namespace {

constexpr std::size_t rowsOfLoad = 512;
constexpr std::size_t unitsOfLoad = std::size_t{1} << 20;
constexpr std::size_t loadsAhead = 4;

struct AheadLoad {
    std::unique_ptr<PreparedLoad> load = {};
    double fraction = 0; ///< how far the reading is
};

using LoadBelt = Belt<AheadLoad>;

std::size_t unitsOf(const std::vector<Record> &records)
{
    std::size_t units = 0;
    for (const Record &record : records) {
        for (const Cell &cell : record.cells) {
            if (const auto *text = std::get_if<QString>(&cell))
                units += static_cast<std::size_t>(text->size());
        }
    }
    return units;
}

/// The side of the reader: fills loads and puts them on the belt.
class Loader
{
public:
    Loader(LoadBelt &belt, const LoadSink &sink) : m_belt(belt), m_sink(sink) {}
    ~Loader() { m_belt.end(); }
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    bool row(qint64 line, std::vector<Record> &&records)
    {
        m_units += unitsOf(records);
        return add({line, std::move(records), {}});
    }
    void reject(Reject &&reject)
    {
        m_units += static_cast<std::size_t>(reject.raw.size());
        add({reject.line, {}, std::move(reject)});
    }
    bool at(double fraction)
    {
        m_fraction = fraction;
        return m_wanted;
    }
    void send()
    {
        if (m_wanted && !m_rows.empty())
            m_wanted = m_belt.put({m_sink.prepare(std::exchange(m_rows, {})), m_fraction});
        m_units = 0;
    }

private:
    bool add(HandedRow &&row)
    {
        m_rows.push_back(std::move(row));
        if (m_rows.size() >= rowsOfLoad || m_units >= unitsOfLoad)
            send();
        return m_wanted;
    }

    LoadBelt &m_belt;
    const LoadSink &m_sink;
    std::vector<HandedRow> m_rows = {};
    double m_fraction = 0;
    std::size_t m_units = 0;
    bool m_wanted = true;
};

struct HandedRows : PreparedLoad {
    std::vector<HandedRow> rows = {};
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
    result.prepare = [](std::vector<HandedRow> &&rows) {
        auto load = std::make_unique<HandedRows>();
        load->rows = std::move(rows);
        return load;
    };
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
        ahead.row = [&loader](qint64 line, std::vector<Record> &&records) {
            return loader.row(line, std::move(records));
        };
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
