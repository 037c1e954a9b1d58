// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/missing.h"

#include <algorithm>

namespace kompas {

namespace {

template<typename T>
T sameInAll(std::size_t rows, qint64 value)
{
    T column;
    for (std::size_t left = rows; left > 0;) {
        const std::size_t count = std::min(left, PackedPiece::mostValues);
        column.append({.count = static_cast<quint32>(count), .below = value, .lowest = value, .highest = value});
        left -= count;
    }
    return column;
}

} // namespace

bool isOutworked(Kind kind, QStringView field)
{
    if (field == waitField)
        return kind == Kind::Ticket || kind == Kind::Contact || kind == Kind::SurveyResponse;
    return field == untilField || (field == snapshotField && kind == Kind::Ticket);
}

QStringList fieldsOfFacts(Kind kind)
{
    QStringList result;
    for (const QStringView field : outworkedFields) {
        if (isOutworked(kind, field))
            result += field.toString();
    }
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
    result.reserve(kinds.size());
    for (const KindInfo &each : kinds)
        result.push_back({each.kind, fieldsOfFacts(each.kind)});
    return result;
}

Missing::Missing(Kind kind, qsizetype rows, const QStringList &fields)
    : m_kind(kind),
      m_rows(static_cast<std::size_t>(rows)),
      m_fields(kompas::fields(kind).size() + outworkedFields.size()),
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
    const auto outworked = std::ranges::find(outworkedFields, field);
    if (outworked != outworkedFields.end())
        return m_fields.size() - static_cast<std::size_t>(outworkedFields.end() - outworked);
    const int index = fieldIndex(m_kind, field);
    Q_ASSERT(index >= 0);
    return static_cast<std::size_t>(index);
}

QString Missing::idOf(std::size_t place) const
{
    const std::span<const Field> all = fields(m_kind);
    return place < all.size() ? QString::fromLatin1(all[place].id) : outworkedFields[place - all.size()].toString();
}

bool Missing::notes(int field) const
{
    if (!has(field))
        return false;
    if (m_isForbidden)
        qFatal("%s of %s is asked for where nobody would read it", qPrintable(idOf(static_cast<std::size_t>(field))),
               qPrintable(kindId(m_kind)));
    m_asked[static_cast<std::size_t>(field)] = true;
    m_wasAsked = true;
    return true;
}

QStringList Missing::asked() const
{
    QStringList result;
    for (std::size_t at = 0; at < m_asked.size(); ++at) {
        if (m_asked[at])
            result += idOf(at);
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
