// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_record.h"

namespace kompas {

/// The two tables of one kind: the visible rows, and beside them the same records as other imports brought them.
class RecordTable
{
public:
    static Result<RecordTable> open(Database &database, Kind kind);

    Kind kind() const { return m_kind; }
    std::span<const Field> fields() const { return m_fields; }

    /// True when the row is there and has this key; then `visible` is filled in.
    Result<bool> read(qint64 rowId, std::string_view key, Version &visible);
    /// Makes another version the visible one; the old one is gone.
    Result<void> replace(qint64 rowId, const VersionView &version);
    /// Keeps a version out of sight with its import.
    Result<void> keepAside(qint64 rowId, const VersionView &version);

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
    Statement m_read = {};
    Statement m_replace = {};
    Statement m_keepAside = {};
    Statement m_repeat = {};
    Statement m_versions = {};
    Statement m_forget = {};
};

/// `a, b, c`: the columns of a kind in the order of its fields.
QByteArray columnList(Kind kind);

} // namespace kompas
