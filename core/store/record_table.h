// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_record.h"
#include "core/store/table_image.h"

namespace kompas {

/// The two tables of one kind: the visible rows, and beside them the same records as other imports brought them.
class RecordTable
{
public:
    static Result<RecordTable> open(Database &database, Kind kind);

    Kind kind() const { return m_kind; }
    std::span<const Field> fields() const { return m_fields; }

    /// True when the row is there and has this key; then `updatedAt` is what it says, or noInstant.
    Result<bool> find(qint64 rowId, std::string_view key, qint64 &updatedAt);
    /// False when there is no such row.
    Result<bool> read(qint64 rowId, Version &visible);
    /// The import of a row whose fields hold what `row` does, as RowWriter writes it; nothing when they do not.
    Result<std::optional<qint64>> importOfSame(qint64 rowId, std::string_view row);
    /// Makes another version the visible one; the old one is gone.
    Result<void> replace(qint64 rowId, const VersionView &version);
    /// Keeps a version out of sight with its import.
    Result<void> keepAside(qint64 rowId, const VersionView &version);
    /// Takes rows out of sight with their imports: others are to take their places.
    Result<void> moveAside(std::span<const TableRow> rows);
    Result<void> keepAsideAsSame(qint64 rowId, qint64 import, qint64 line, qint64 sameAs);

    /// All versions of a row in the order of their imports, each with its values.
    Result<std::vector<Version>> versions(qint64 rowId);
    /// Writes the versions of a row anew: visible is what importing them in this order gives. Returns its import.
    Result<qint64> settle(qint64 rowId, std::vector<Version> versions);

    /// True when `next` takes the place of `current`: the newer `updated_at` wins, else the later import.
    bool supersedes(const RecordView &next, const RecordView &current) const;

private:
    explicit RecordTable(Kind kind);

    Kind m_kind;
    std::span<const Field> m_fields;
    int m_updatedAt;
    Statement m_find = {};
    Statement m_read = {};
    Statement m_replace = {};
    Statement m_keepAside = {};
    Statement m_keepVisible = {};
    Statement m_remove = {};
    Statement m_repeat = {};
    Statement m_versions = {};
    Statement m_forget = {};
};

/// `a, b, c`: the columns of a kind in the order of its fields.
QByteArray columnList(Kind kind);

} // namespace kompas
