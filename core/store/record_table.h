// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_record.h"

namespace kompas {

/// A record as one import brought it.
struct VersionView {
    qint64 import = 0;
    qint64 line = 0;
    RecordView record;
    /// The import whose version it repeats word for word.
    std::optional<qint64> sameAs = {};
};

/// The same with its values.
struct Version {
    qint64 import = 0;
    qint64 line = 0;
    StoredRecords values; ///< one
    std::optional<qint64> sameAs = {};

    RecordView record() const { return values[0]; }
    VersionView view() const { return {import, line, record(), sameAs}; }
};

/// The two tables of one kind: the visible rows, and beside them the same records as other imports brought them.
class RecordTable
{
public:
    static Result<RecordTable> open(Database &database, Kind kind);

    Kind kind() const { return m_kind; }
    std::span<const Field> fields() const { return m_fields; }

    /// From now on rows that are inserted have values in no other fields than these (by field) and those named before.
    Result<void> expect(const std::vector<bool> &filled);
    /// A new row. Nothing keeps two rows of a source from having the same key: that is for the caller to see to.
    Result<void> insert(qint64 rowId, std::string_view key, const VersionView &version);
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
    RecordTable(Database &database, Kind kind);

    Database *m_database;
    Kind m_kind;
    std::span<const Field> m_fields;
    std::size_t m_id;
    int m_updatedAt;
    std::vector<bool> m_expected;           ///< by field: m_insert has a place for it
    std::vector<std::size_t> m_places = {}; ///< the fields of m_insert
    std::vector<bool> m_boundToNone = {};   ///< by place
    Statement m_insert = {};
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
