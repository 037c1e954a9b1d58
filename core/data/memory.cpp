// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/memory.h"

#include <set>

namespace kompas {

namespace {

template<typename T>
qint64 bytesOf(const Packed<T> &column)
{
    qint64 bytes = 0;
    std::size_t packed = 0;
    for (const PackedPiece &piece : column.pieces()) {
        bytes += qint64(sizeof(PackedPiece)) + qint64(piece.bytes ? piece.width : 0) * piece.count;
        packed += piece.count;
    }
    return bytes + static_cast<qint64>((column.size() - packed) * sizeof(T));
}

template<typename T>
qint64 bytesOf(const std::vector<T> &values)
{
    return static_cast<qint64>(values.capacity()) * qint64(sizeof(T));
}

/// What is shared is counted with the first that has it.
class MemoryCount
{
public:
    void add(const Coded &words)
    {
        m_bytes += bytesOf(words.codes);
        if (!words.dictionary || !m_dictionaries.insert(words.dictionary.get()).second)
            return;
        for (const QString &word : *words.dictionary)
            m_bytes += qint64(sizeof(QString)) + qint64(sizeof(QChar)) * word.capacity();
    }
    void add(const Column &column)
    {
        if (const auto *words = std::get_if<Coded>(&column))
            add(*words);
        else if (const auto *instants = std::get_if<Instants>(&column))
            m_bytes += bytesOf(*instants);
        else if (const auto *integers = std::get_if<Integers>(&column))
            m_bytes += bytesOf(*integers);
        else if (const auto *numbers = std::get_if<Numbers>(&column))
            m_bytes += bytesOf(*numbers);
    }
    void add(const Dataset &data)
    {
        for (const Column &column : data.loaded.columns)
            add(column);
        for (const OwnColumn &own : data.loaded.own)
            add(own.words);
        m_bytes += bytesOf(data.rowIds) + (data.loaded.ticketRows ? bytesOf(*data.loaded.ticketRows) : 0)
                   + bytesOf(data.loaded.customers) + bytesOf(data.loaded.commented);
        for (const StatusSnapshot &snapshot : data.loaded.snapshots)
            m_bytes += bytesOf(snapshot.statuses);
    }
    qint64 bytes() const { return m_bytes; }

private:
    qint64 m_bytes = 0;
    std::set<const QStringList *> m_dictionaries = {};
};

} // namespace

qint64 bytesOf(const Facts &facts)
{
    MemoryCount count;
    for (const KindInfo &kind : kinds)
        count.add(facts.of(kind.kind));
    return count.bytes();
}

} // namespace kompas
