// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readable_rows.h"
#include "core/store/shown_words.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

/// So many rows are looked up in one transaction: enough that beginning it takes no time, few enough that who wants to
/// write does not wait.
constexpr std::size_t rowsAtOnce = 1000;

/// Finds one row after the other of a statement that gives those from an id on, in their order.
class RowFinder
{
public:
    RowFinder(Statement select, int idColumn) : m_select(std::move(select)), m_idColumn(idColumn) {}

    /// What the statement says of each row, nullptr when there is none.
    Result<void> find(std::span<const qint64> rowIds, const std::function<void(const Statement *row)> &take)
    {
        m_current = -1;
        for (const qint64 rowId : rowIds) {
            if (auto done = goTo(rowId); !done)
                return done;
            take(m_current == rowId ? &m_select : nullptr);
        }
        m_select.reset();
        return {};
    }

private:
    /// So many rows are passed over rather than looking one up.
    static constexpr qint64 rowsReadOn = 12;

    /// The next rows are read on, as when most of a table is asked for; others are looked up.
    Result<void> goTo(qint64 rowId)
    {
        if (m_current < 0 || rowId < m_current || rowId - m_current > rowsReadOn) {
            m_select.reset();
            m_select.bindInteger(1, rowId);
            m_current = -1;
        }
        while (m_current < rowId) {
            const Result<bool> found = m_select.step();
            if (!found)
                return found.error();
            m_current = *found ? m_select.integer(m_idColumn) : -1;
            if (!*found)
                break;
        }
        return {};
    }

    Statement m_select;
    int m_idColumn;
    qint64 m_current = -1; ///< the row the statement stands at, -1 when it stands at none
};

std::vector<std::span<const qint64>> runsOf(std::span<const qint64> rowIds)
{
    std::vector<std::span<const qint64>> runs;
    for (std::size_t at = 0; at < rowIds.size(); at += rowsAtOnce)
        runs.push_back(rowIds.subspan(at, std::min(rowsAtOnce, rowIds.size() - at)));
    return runs;
}

/// `2026-11-09T08:30:00+01:00`.
QString isoText(qint64 utc, const Zone &zone)
{
    const qint64 local = zone.toLocal(utc);
    const qint64 offset = (local - utc) / 60;
    const qint64 second = ((local % 86400) + 86400) % 86400;
    const QDate day = zone.dayOf(utc);
    char text[48];
    const int size = std::snprintf(
        text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", day.year(), day.month(), day.day(),
        static_cast<int>(second / 3600), static_cast<int>(second / 60 % 60), static_cast<int>(second % 60),
        offset < 0 ? '-' : '+', static_cast<int>(std::abs(offset) / 60), static_cast<int>(std::abs(offset) % 60));
    return QString::fromLatin1(text, size);
}

QString cellText(const Statement &row, int column, FieldType type, const Zone &zone)
{
    if (row.isNull(column))
        return {};
    if (type == FieldType::Instant)
        return isoText(row.integer(column), zone);
    if (type == FieldType::Money)
        return QString::number(static_cast<double>(row.integer(column)) / 100, 'f', 2);
    if (storageOf(type) == Storage::Real)
        return QString::number(row.real(column), 'g', QLocale::FloatingPointShortest);
    return row.text(column);
}

/// Writes one row as cells, its words as they are to be shown.
class RowText
{
public:
    RowText(Kind kind, Zone zone, ShownWords words)
        : m_kind(kind),
          m_fields(fields(kind)),
          m_zone(std::move(zone)),
          m_words(std::move(words))
    {
    }

    QStringList cells(const Statement &row)
    {
        QStringList result;
        int column = 1;
        for (const Field &field : m_fields)
            result += cellText(row, column++, field.type, m_zone);
        m_words.show(m_kind, result);
        return result;
    }

private:
    Kind m_kind;
    std::span<const Field> m_fields;
    Zone m_zone;
    ShownWords m_words;
};

} // namespace

Result<QStringList> Store::externalIds(Kind kind, const std::vector<qint64> &rowIds)
{
    const Result<bool> several = hasSeveralSources(kind);
    if (!several)
        return several.error();
    const QByteArray table = info(kind).id;
    Result<Statement> select =
        d->database->prepare("SELECT record.id, source, file, line, row_id FROM " + table
                             + " AS record LEFT JOIN (SELECT id AS import_id, source, file FROM import) "
                               "USING (import_id) WHERE row_id >= ? ORDER BY row_id");
    if (!select)
        return select.error();
    RowFinder rows(std::move(*select), 4);
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(rowIds.size()));
    const auto take = [&](const Statement *row) {
        if (!row)
            ids += QString();
        else if (row->isNull(0))
            ids += row->text(2) + u':' + row->text(3);
        else
            ids += *several ? QString(row->text(1) + u':' + row->text(0)) : row->text(0);
    };
    for (const std::span<const qint64> run : runsOf(rowIds)) {
        const Result<std::unique_ptr<Transaction>> reading =
            Transaction::begin(*d->database, Transaction::Lock::Shared);
        if (!reading)
            return reading.error();
        if (auto found = rows.find(run, take); !found)
            return found.error();
    }
    return ids;
}

Result<void> Store::forEachRow(Kind kind, const std::vector<qint64> &rowIds,
                               const std::function<bool(qint64 rowId, const QStringList &cells)> &row)
{
    Database &database = *d->database;
    const Result<AgentPrivacy> privacy = agentPrivacy();
    if (!privacy)
        return privacy.error();
    const Result<QMap<QString, QString>> settings = this->settings();
    if (!settings)
        return settings.error();
    Result<ShownWords> words = ShownWords::load(database, *privacy, *settings);
    if (!words)
        return words.error();
    RowText text(kind, zoneShown(*settings), std::move(*words));
    const auto tell = [&](const Statement &found) { return row(found.integer(0), text.cells(found)); };
    if (auto found = d->findTickets(*this, kind); !found)
        return found;
    QByteArray select = "SELECT record.row_id";
    for (const Field &field : fields(kind))
        select += ", " + readableColumn(kind, field);
    select += " FROM " + readableTable(kind);
    if (rowIds.empty())
        return database.forEach(select + " ORDER BY record.row_id", {}, tell);
    Result<Statement> from = database.prepare(select + " WHERE record.row_id >= ? ORDER BY record.row_id");
    if (!from)
        return from.error();
    RowFinder rows(std::move(*from), 0);
    std::vector<std::pair<qint64, QStringList>> texts;
    const auto read = [&](std::span<const qint64> run) -> Result<void> {
        const Result<std::unique_ptr<Transaction>> reading = Transaction::begin(database, Transaction::Lock::Shared);
        if (!reading)
            return reading.error();
        if (auto known = d->findTickets(*this, kind); !known)
            return known;
        return rows.find(run, [&](const Statement *found) {
            if (found)
                texts.emplace_back(found->integer(0), text.cells(*found));
        });
    };
    for (const std::span<const qint64> run : runsOf(rowIds)) {
        texts.clear();
        if (auto done = read(run); !done)
            return done;
        // Handed over when others may write again: who takes them may take long.
        for (const auto &[rowId, cells] : texts) {
            if (!row(rowId, cells))
                return {};
        }
    }
    return {};
}

Result<bool> Store::hasSeveralSources(Kind kind)
{
    const Result<qint64> several =
        d->database->integer("SELECT count(DISTINCT source) > 1 FROM import JOIN import_kind ON import_id = id WHERE "
                             "kind = ? AND undone = 0 "
                             "AND import_kind.imported + import_kind.updated + import_kind.unchanged > 0",
                             {kindId(kind)});
    if (!several)
        return several.error();
    return *several != 0;
}

} // namespace kompas
