// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/read_ahead.h"

#include "core/base/belt.h"

#include <future>

namespace kompas {

namespace {

constexpr std::size_t rowsOfLoad = 512;
constexpr std::size_t unitsOfLoad = std::size_t{1} << 20;
constexpr std::size_t loadsAhead = 4;

/// The records of one row, or what became of them.
struct HandedRow {
    qint64 line = 0;
    std::vector<Record> records = {};
    std::optional<Reject> reject = {};
};

struct RowLoad {
    std::vector<HandedRow> rows = {};
    double fraction = 0; ///< how far the reading is
};

using RowBelt = Belt<RowLoad>;

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
    explicit Loader(RowBelt &belt) : m_belt(belt) {}
    ~Loader()
    {
        send();
        m_belt.end();
    }
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
        m_load.fraction = fraction;
        return m_wanted;
    }

private:
    bool add(HandedRow &&row)
    {
        m_load.rows.push_back(std::move(row));
        if (m_load.rows.size() >= rowsOfLoad || m_units >= unitsOfLoad)
            send();
        return m_wanted;
    }
    void send()
    {
        const double fraction = m_load.fraction;
        m_wanted = m_wanted && m_belt.put(std::exchange(m_load, {}));
        m_load.fraction = fraction;
        m_units = 0;
    }

    RowBelt &m_belt;
    RowLoad m_load = {};
    std::size_t m_units = 0;
    bool m_wanted = true;
};

/// False when the sink or the listener wants no more.
bool pass(RowLoad &&load, const RecordSink &sink, const Progress &progress)
{
    if (!progress.at(load.fraction))
        return false;
    for (HandedRow &row : load.rows) {
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

Result<Import> readAhead(const Reading &reading, const RecordSink &sink, const Progress &progress)
{
    RowBelt belt(loadsAhead);
    const auto read = [&reading, &belt] {
        Loader loader(belt);
        RecordSink ahead;
        ahead.row = [&loader](qint64 line, std::vector<Record> &&records) {
            return loader.row(line, std::move(records));
        };
        ahead.reject = [&loader](Reject &&reject) { loader.reject(std::move(reject)); };
        return reading(ahead, Progress([&loader](double fraction) { return loader.at(fraction); }));
    };
    std::future<Result<Import>> reader = std::async(std::launch::async, read);
    bool wanted = true;
    while (std::optional<RowLoad> load = belt.take()) {
        wanted = wanted && pass(std::move(*load), sink, progress);
        if (!wanted)
            belt.leave();
    }
    Result<Import> result = reader.get();
    return wanted ? std::move(result) : Result<Import>(Progress::stopped());
}

} // namespace kompas
