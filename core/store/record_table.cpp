// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_table.h"

namespace kompas {

namespace {

constexpr int firstValue = 4; ///< parameter of the first field when a row is replaced

QByteArray repeated(const char *text, std::size_t times)
{
    return QByteArrayList(static_cast<qsizetype>(times), text).join(", ");
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
    const std::pair<Statement *, QByteArray> statements[] = {
        {&table.m_read,
         "SELECT import_id, line, coalesce(row_key, id), " + columns + " FROM " + name + " WHERE row_id = ?"},
        {&table.m_replace, "UPDATE " + name + " SET import_id = ?2, line = ?3, " + assignments(kind)
                               + ", row_key = nullif(coalesce(row_key, id), " + newId + ") WHERE row_id = ?1"},
        {&table.m_keepAside, "INSERT INTO " + name + "_version (row_id, import_id, line, " + columns
                                 + ") VALUES (?, ?, ?, " + places + ")"},
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

Result<bool> RecordTable::read(qint64 rowId, std::string_view key, Version &visible)
{
    m_read.bindInteger(1, rowId);
    const Result<bool> found = m_read.step();
    if (!found)
        return found.error();
    if (!*found)
        return false;
    const bool isIt = m_read.bytes(2) == key;
    if (isIt) {
        visible.import = m_read.integer(0);
        visible.line = m_read.integer(1);
        visible.sameAs.reset();
        visible.values.clear();
        visible.values.add(m_read, 3);
    }
    m_read.reset();
    return isIt;
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
    Statement &insert = version.sameAs ? m_repeat : m_keepAside;
    insert.bindInteger(1, rowId);
    insert.bindInteger(2, version.import);
    insert.bindInteger(3, version.line);
    if (version.sameAs)
        insert.bindInteger(4, *version.sameAs);
    else
        version.record.bindTo(insert, 4);
    return insert.run();
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
