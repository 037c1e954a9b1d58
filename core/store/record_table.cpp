// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_table.h"

namespace kompas {

namespace {

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

RecordTable::RecordTable(Database &database, Kind kind)
    : m_database(&database),
      m_kind(kind),
      m_fields(kompas::fields(kind)),
      m_updatedAt(fieldIndex(kind, u"updated_at"))
{
}

Result<RecordTable> RecordTable::open(Database &database, Kind kind)
{
    RecordTable table(database, kind);
    const QByteArray name = info(kind).id;
    const QByteArray columns = columnList(kind);
    const QByteArray places = repeated("?", table.m_fields.size());
    const std::pair<Statement *, QByteArray> statements[] = {
        {&table.m_insert, "INSERT INTO " + name + " (row_id, source, row_key, import_id, line, " + columns
                              + ") VALUES (?, ?, ?, ?, ?, " + places + ") ON CONFLICT (source, row_key) DO NOTHING"},
        {&table.m_find,
         "SELECT row_id, import_id, line, " + columns + " FROM " + name + " WHERE source = ? AND row_key = ?"},
        {&table.m_replace,
         "UPDATE " + name + " SET import_id = ?2, line = ?3, " + assignments(kind) + " WHERE row_id = ?1"},
        {&table.m_keepAside, "INSERT INTO " + name + "_version (row_id, import_id, line, same_as, " + columns
                                 + ") VALUES (?, ?, ?, ?, " + places + ")"},
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

Result<bool> RecordTable::insert(qint64 rowId, std::string_view source, std::string_view key, const Version &version)
{
    m_insert.bindInteger(1, rowId);
    m_insert.bindText(2, source);
    m_insert.bindText(3, key);
    m_insert.bindInteger(4, version.import);
    m_insert.bindInteger(5, version.line);
    version.record.bindTo(m_insert, 6);
    if (auto done = m_insert.run(); !done)
        return done.error();
    return m_database->changes() > 0;
}

Result<std::optional<qint64>> RecordTable::find(std::string_view source, std::string_view key, Version &visible)
{
    m_find.bindText(1, source);
    m_find.bindText(2, key);
    const Result<bool> found = m_find.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<qint64>();
    const qint64 rowId = m_find.integer(0);
    visible.import = m_find.integer(1);
    visible.line = m_find.integer(2);
    visible.sameAs.reset();
    visible.record.assign(m_fields, m_find, 3);
    m_find.reset();
    return std::optional(rowId);
}

Result<void> RecordTable::replace(qint64 rowId, const Version &version)
{
    m_replace.bindInteger(1, rowId);
    m_replace.bindInteger(2, version.import);
    m_replace.bindInteger(3, version.line);
    version.record.bindTo(m_replace, 4);
    return m_replace.run();
}

Result<void> RecordTable::keepAside(qint64 rowId, const Version &version)
{
    m_keepAside.bindInteger(1, rowId);
    m_keepAside.bindInteger(2, version.import);
    m_keepAside.bindInteger(3, version.line);
    if (version.sameAs) {
        m_keepAside.bindInteger(4, *version.sameAs);
        for (int i = 0; i < static_cast<int>(m_fields.size()); ++i)
            m_keepAside.bindNull(5 + i);
    } else {
        m_keepAside.bindNull(4);
        version.record.bindTo(m_keepAside, 5);
    }
    return m_keepAside.run();
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
        Version version;
        version.import = m_versions.integer(0);
        version.line = m_versions.integer(1);
        if (!m_versions.isNull(2))
            version.sameAs = m_versions.integer(2);
        version.record.assign(m_fields, m_versions, 3);
        result.push_back(std::move(version));
    }
    std::ranges::sort(result, {}, &Version::import);
    for (Version &version : result) {
        if (!version.sameAs)
            continue;
        const auto original = std::ranges::find(result, *version.sameAs, &Version::import);
        if (original != result.end())
            version.record = original->record;
        version.sameAs.reset();
    }
    return result;
}

Result<qint64> RecordTable::settle(qint64 rowId, std::vector<Version> versions)
{
    Q_ASSERT(!versions.empty());
    std::size_t visible = 0;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        if (versions[i].record == versions[visible].record)
            versions[i].sameAs = versions[visible].import;
        else if (supersedes(versions[i], versions[visible]))
            visible = i;
    }
    m_forget.bindInteger(1, rowId);
    if (auto done = m_forget.run(); !done)
        return done.error();
    if (auto done = replace(rowId, versions[visible]); !done)
        return done.error();
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (i == visible)
            continue;
        if (auto done = keepAside(rowId, versions[i]); !done)
            return done.error();
    }
    return versions[visible].import;
}

bool RecordTable::supersedes(const Version &next, const Version &current) const
{
    if (m_updatedAt < 0)
        return true;
    const std::optional<qint64> later = next.record.integer(static_cast<std::size_t>(m_updatedAt));
    const std::optional<qint64> earlier = current.record.integer(static_cast<std::size_t>(m_updatedAt));
    return !later || !earlier || *later >= *earlier;
}

} // namespace kompas
