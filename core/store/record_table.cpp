// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_table.h"

#include "core/base/short_text.h"
#include "core/data/packed.h"
#include "core/store/row_format.h"

namespace kompas {

namespace {

constexpr int firstValue = 4;     ///< parameter of the first field when a row is written
constexpr int firstReadValue = 2; ///< column of the first field when a row is read

QByteArray repeated(const char *text, std::size_t times)
{
    return QByteArrayList(static_cast<qsizetype>(times), text).join(", ");
}

/// A whole number stands for a real one where that is what the field holds.
bool isReal(FieldType type, const RecordReader::Value &value)
{
    using Type = RecordReader::Type;
    return value.type == Type::Real || (value.type == Type::Integer && storageOf(type) == Storage::Real);
}

double realOf(const RecordReader::Value &value)
{
    return value.type == RecordReader::Type::Real ? value.real : static_cast<double>(value.integer);
}

bool isStored(const Statement &row, int column, FieldType type, const RecordReader::Value &value)
{
    switch (row.type(column)) {
    case Statement::Type::Integer:
        return value.type == RecordReader::Type::Integer && row.integer(column) == value.integer;
    case Statement::Type::Real:
        return isReal(type, value) && row.real(column) == realOf(value);
    case Statement::Type::Text:
        return value.type == RecordReader::Type::Text && isSameText(row.bytes(column), value.text);
    case Statement::Type::Bytes:
        return false;
    case Statement::Type::None:
        break;
    }
    return value.type == RecordReader::Type::Null;
}

QByteArray assignments(Kind kind)
{
    QByteArrayList parts;
    for (const Field &field : fields(kind))
        parts += QByteArray(field.id) + " = ?";
    return parts.join(", ");
}

} // namespace

QByteArray columnList(Kind kind)
{
    QByteArrayList parts;
    for (const Field &field : fields(kind))
        parts += field.id;
    return parts.join(", ");
}

RecordTable::RecordTable(Kind kind)
    : m_kind(kind),
      m_fields(kompas::fields(kind)),
      m_updatedAt(fieldIndex(kind, u"updated_at"))
{
}

Result<RecordTable> RecordTable::open(Database &database, Kind kind)
{
    RecordTable table(kind);
    const QByteArray name = info(kind).id;
    const QByteArray columns = columnList(kind);
    const QByteArray places = repeated("?", table.m_fields.size());
    const QByteArray newId = '?' + QByteArray::number(firstValue + fieldIndex(kind, u"id"));
    const QByteArray updatedAt = table.m_updatedAt < 0 ? "NULL" : "updated_at";
    const std::pair<Statement *, QByteArray> statements[] = {
        {&table.m_find, "SELECT coalesce(row_key, id), " + updatedAt + " FROM " + name + " WHERE row_id = ?"},
        {&table.m_read, "SELECT import_id, line, " + columns + " FROM " + name + " WHERE row_id = ?"},
        {&table.m_replace, "UPDATE " + name + " SET import_id = ?2, line = ?3, " + assignments(kind)
                               + ", row_key = nullif(coalesce(row_key, id), " + newId + ") WHERE row_id = ?1"},
        {&table.m_keepAside, "INSERT INTO " + name + "_version (row_id, import_id, line, " + columns
                                 + ") VALUES (?, ?, ?, " + places + ")"},
        // When it fails the import is given up: without a journal of the statement itself it takes half the time.
        {&table.m_keepVisible, "INSERT OR FAIL INTO " + name + "_version (row_id, import_id, line, " + columns
                                   + ") SELECT row_id, import_id, line, " + columns + " FROM " + name
                                   + " WHERE row_id IN (SELECT value FROM json_each(?))"},
        {&table.m_remove, "DELETE FROM " + name + " WHERE row_id IN (SELECT value FROM json_each(?))"},
        {&table.m_repeat, "INSERT INTO " + name + "_version (row_id, import_id, line, same_as) VALUES (?, ?, ?, ?)"},
        {&table.m_versions, "SELECT import_id, line, NULL, " + columns + " FROM " + name
                                + " WHERE row_id = ?1 UNION ALL SELECT import_id, line, same_as, " + columns + " FROM "
                                + name + "_version WHERE row_id = ?1"},
        {&table.m_forget, "DELETE FROM " + name + "_version WHERE row_id = ?"},
    };
    for (const auto &[statement, sql] : statements) {
        Result<Statement> prepared = database.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return table;
}

Result<bool> RecordTable::find(qint64 rowId, std::string_view key, qint64 &updatedAt)
{
    m_find.bindInteger(1, rowId);
    Result<bool> found = m_find.step();
    if (!found || !*found)
        return found;
    const bool isIt = m_find.bytes(0) == key;
    updatedAt = m_find.isNull(1) ? noInstant : m_find.integer(1);
    m_find.reset();
    return isIt;
}

Result<bool> RecordTable::read(qint64 rowId, Version &visible)
{
    m_read.bindInteger(1, rowId);
    Result<bool> found = m_read.step();
    if (!found || !*found)
        return found;
    visible.import = m_read.integer(0);
    visible.line = m_read.integer(1);
    visible.sameAs.reset();
    visible.values.clear();
    visible.values.add(m_read, firstReadValue);
    m_read.reset();
    return true;
}

Result<std::optional<qint64>> RecordTable::importOfSame(qint64 rowId, std::string_view row)
{
    m_read.bindInteger(1, rowId);
    const Result<bool> found = m_read.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<qint64>();
    RecordReader reader(row);
    reader.skip(valuesBeforeFields);
    bool isSame = true;
    for (std::size_t i = 0; i < m_fields.size() && isSame; ++i)
        isSame = isStored(m_read, firstReadValue + static_cast<int>(i), m_fields[i].type, reader.next());
    const std::optional<qint64> import = isSame ? std::optional(m_read.integer(0)) : std::nullopt;
    m_read.reset();
    return import;
}

Result<void> RecordTable::replace(qint64 rowId, const VersionView &version)
{
    m_replace.bindInteger(1, rowId);
    m_replace.bindInteger(2, version.import);
    m_replace.bindInteger(3, version.line);
    version.record.bindTo(m_replace, firstValue);
    return m_replace.run();
}

Result<void> RecordTable::keepAside(qint64 rowId, const VersionView &version)
{
    if (version.sameAs)
        return keepAsideAsSame(rowId, version.import, version.line, *version.sameAs);
    m_keepAside.bindInteger(1, rowId);
    m_keepAside.bindInteger(2, version.import);
    m_keepAside.bindInteger(3, version.line);
    version.record.bindTo(m_keepAside, firstValue);
    return m_keepAside.run();
}

Result<void> RecordTable::keepAsideAsSame(qint64 rowId, qint64 import, qint64 line, qint64 sameAs)
{
    int parameter = 1;
    for (const qint64 value : {rowId, import, line, sameAs})
        m_repeat.bindInteger(parameter++, value);
    return m_repeat.run();
}

Result<void> RecordTable::moveAside(std::span<const TableRow> rows)
{
    QByteArray list = "[";
    for (const TableRow &row : rows)
        list += QByteArray::number(row.rowId) + ',';
    list.back() = ']';
    for (Statement *statement : {&m_keepVisible, &m_remove}) {
        statement->bindText(1, {list.constData(), static_cast<std::size_t>(list.size())});
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Version>> RecordTable::versions(qint64 rowId)
{
    std::vector<Version> result;
    m_versions.bindInteger(1, rowId);
    while (true) {
        const Result<bool> found = m_versions.step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        Version version{m_versions.integer(0), m_versions.integer(1), StoredRecords(m_fields)};
        if (!m_versions.isNull(2))
            version.sameAs = m_versions.integer(2);
        version.values.add(m_versions, 3);
        result.push_back(std::move(version));
    }
    std::ranges::sort(result, {}, &Version::import);
    for (Version &version : result) {
        if (!version.sameAs)
            continue;
        const auto original = std::ranges::find(result, *version.sameAs, &Version::import);
        if (original != result.end())
            version.values = original->values;
        version.sameAs.reset();
    }
    return result;
}

Result<qint64> RecordTable::settle(qint64 rowId, std::vector<Version> versions)
{
    Q_ASSERT(!versions.empty());
    std::size_t visible = 0;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        if (versions[i].record() == versions[visible].record())
            versions[i].sameAs = versions[visible].import;
        else if (supersedes(versions[i].record(), versions[visible].record()))
            visible = i;
    }
    m_forget.bindInteger(1, rowId);
    if (auto done = m_forget.run(); !done)
        return done.error();
    if (auto done = replace(rowId, versions[visible].view()); !done)
        return done.error();
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (i == visible)
            continue;
        if (auto done = keepAside(rowId, versions[i].view()); !done)
            return done.error();
    }
    return versions[visible].import;
}

bool RecordTable::supersedes(const RecordView &next, const RecordView &current) const
{
    if (m_updatedAt < 0)
        return true;
    const std::optional<qint64> later = next.integer(static_cast<std::size_t>(m_updatedAt));
    const std::optional<qint64> earlier = current.integer(static_cast<std::size_t>(m_updatedAt));
    return !later || !earlier || *later >= *earlier;
}

} // namespace kompas
