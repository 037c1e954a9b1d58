// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kept_rows.h"

#include <QDataStream>
#include <QIODevice>

namespace kompas {

RowSet KeptRows::of(const std::shared_ptr<const Dataset> &records, const QByteArray &text,
                    const std::function<RowSet()> &find)
{
    Known &known = m_known[static_cast<std::size_t>(records->kind)];
    {
        const std::lock_guard lock(m_mutex);
        if (known.records != records)
            known = {.records = records};
        if (const auto found = known.sets.constFind(text); found != known.sets.cend())
            return *found;
    }
    // Two that ask at the same time find them both.
    RowSet rows = find();
    const std::size_t size = rows.size();
    const std::lock_guard lock(m_mutex);
    if (known.records != records || known.sets.contains(text) || size > most / 4)
        return rows;
    if (known.size + size > most)
        known = {.records = records};
    known.size += size;
    known.sets.insert(text, rows);
    return rows;
}

QByteArray rowsText(char sort, const std::vector<Condition> &where, const char *conditions,
                    std::initializer_list<qint64> numbers)
{
    QByteArray text;
    QDataStream out(&text, QIODevice::WriteOnly);
    out << qint8(sort) << QByteArray(conditions);
    for (const Condition &condition : where)
        out << condition.dimension << condition.values;
    for (const qint64 number : numbers)
        out << number;
    return text;
}

} // namespace kompas
