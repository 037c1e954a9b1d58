// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/store/collected_columns.h"
#include "core/store/row_format.h"

#include <array>
#include <mutex>

namespace kompas {

/// Rows of a file with all that can be worked out about them without the database.
struct StoredLoad : PreparedLoad {
    struct Stored {
        std::size_t at = 0; ///< in the rows
        std::size_t size = 0;
        quint64 keyHash = 0;
    };
    /// The records of one kind.
    struct OfKind {
        explicit OfKind(Kind kind) : columns(kind) {}

        std::string rows = {}; ///< as RowWriter writes them
        std::vector<Stored> records = {};
        CollectedColumns columns;
    };
    /// A row of the file: its records are those from the end of the row before up to `recordsEnd`.
    struct Row {
        qint64 line = 0;
        std::size_t recordsEnd = 0;
        std::optional<Reject> reject = {};
    };
    /// Which record of a kind comes next.
    struct Place {
        Kind kind = Kind::Ticket;
        std::size_t record = 0;
    };

    std::vector<Row> rows = {};
    std::vector<Place> places = {};
    std::array<std::optional<OfKind>, kinds.size()> kindsOf = {};
    std::vector<std::string> agents = {}; ///< whom the records name, each once, in the order of their first naming
};

/// Memory of loads that have been taken, for those to come. Asked by several threads at once.
class SpareRecords
{
public:
    /// Records of a kind, of which there are none.
    StoredLoad::OfKind take(Kind kind);
    void give(Kind kind, StoredLoad::OfKind &&records);

private:
    std::mutex m_mutex = {};
    std::array<std::vector<StoredLoad::OfKind>, kinds.size()> m_records = {};
};

/// Makes one load of the rows that an import brings from a source. The name of that and `spare` have to outlive it.
class StoredLoadMaker : public LoadMaker
{
public:
    StoredLoadMaker(qint64 importId, std::string_view source, SpareRecords &spare)
        : m_importId(importId),
          m_source(source),
          m_spare(spare)
    {
    }

    void add(HandedRow &row) override;
    std::size_t size() const override;
    std::unique_ptr<PreparedLoad> load() override;

private:
    void addRecord(const Record &record, qint64 line);

    qint64 m_importId;
    std::string_view m_source;
    SpareRecords &m_spare;
    std::array<std::optional<RowWriter>, kinds.size()> m_writers = {};
    QByteArray m_made = {}; ///< the text of a number in a field of texts
    std::unique_ptr<StoredLoad> m_load = std::make_unique<StoredLoad>();
};

/// The hash that tells records of a source and kind apart, as far as a hash can.
quint64 keyHash(std::string_view key);

} // namespace kompas
