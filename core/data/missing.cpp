// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/missing.h"

#include <algorithm>

namespace kompas {

namespace {

template<typename T>
T sameInAll(std::size_t rows, qint64 value)
{
    const std::vector<qint64> values(std::min(rows, PackedPiece::mostValues), value);
    const PackedPiece whole = PackedPiece::of(values);
    T column;
    for (std::size_t left = rows; left > 0;) {
        const std::size_t count = std::min(left, values.size());
        column.append(count == values.size() ? whole : PackedPiece::of({values.data(), count}));
        left -= count;
    }
    return column;
}

} // namespace

QStringList fieldsOfFacts(Kind kind)
{
    QStringList result = {untilField.toString()};
    for (const Field &field : fields(kind)) {
        const QLatin1String id(field.id);
        if (field.type != FieldType::Text || id == u"ticket" || id == u"customer" || id == u"comment")
            result += id;
    }
    return result;
}

std::vector<WantedFields> allFields()
{
    std::vector<WantedFields> result;
    for (const KindInfo &each : kinds)
        result.push_back({each.kind, fieldsOfFacts(each.kind)});
    return result;
}

Missing::Missing(Kind kind, qsizetype rows, const QStringList &fields)
    : m_kind(kind),
      m_rows(static_cast<std::size_t>(rows)),
      m_fields(kompas::fields(kind).size() + 1),
      m_asked(m_fields.size()),
      m_instants(sameInAll<Instants>(m_rows, noInstant)),
      m_integers(sameInAll<Integers>(m_rows, noInstant)),
      m_numbers(sameInAll<Numbers>(m_rows, noInstant)),
      m_words(Coded{sameInAll<Packed<quint32>>(m_rows, 0), std::make_shared<const QStringList>(QStringList{QString()})})
{
    for (const QString &field : fields)
        m_fields[place(field)] = true;
}

std::size_t Missing::place(QStringView field) const
{
    const int index = field == untilField ? -1 : fieldIndex(m_kind, field);
    Q_ASSERT(index >= 0 || field == untilField);
    return index < 0 ? m_fields.size() - 1 : static_cast<std::size_t>(index);
}

bool Missing::notes(int field) const
{
    if (!has(field))
        return false;
    m_asked[static_cast<std::size_t>(field)] = true;
    m_wasAsked = true;
    return true;
}

QStringList Missing::asked() const
{
    QStringList result;
    for (std::size_t at = 0; at < m_asked.size(); ++at) {
        if (m_asked[at])
            result +=
                at + 1 == m_asked.size() ? untilField.toString() : QString::fromLatin1(kompas::fields(m_kind)[at].id);
    }
    return result;
}

const Column &Missing::blank(FieldType type) const
{
    switch (type) {
    case FieldType::Text:
        return m_none;
    case FieldType::Word:
        return m_words;
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Flag:
        return m_integers;
    case FieldType::Instant:
        return m_instants;
    case FieldType::Number:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
    case FieldType::Money:
        break;
    }
    return m_numbers;
}

const std::vector<qint32> &Missing::blankTicketRows() const
{
    std::call_once(m_ticketRowsOnce, [this] { m_ticketRows.assign(m_rows, -1); });
    return m_ticketRows;
}

} // namespace kompas
