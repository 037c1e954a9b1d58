// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/word_sets.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

namespace kompas::testing {

/// Facts from readable lines: a header of field ids, then one record a line, cells separated by commas, blanks around
/// them ignored, empty = none. Instants are local times of Europe/Amsterdam (`2026-03-02 09:00`). The one place where
/// tests touch how columns are built.
inline qint64 instantOf(const Zone &zone, const QString &text)
{
    if (text.isEmpty())
        return noInstant;
    const QDateTime wall = QDateTime::fromString(QString(text).replace(u' ', u'T') + u'Z', Qt::ISODate);
    Q_ASSERT(wall.isValid());
    return zone.toUtc(wall.toSecsSinceEpoch());
}

/// Puts one cell at the end of a column of the type of its field.
class ColumnWriter
{
public:
    ColumnWriter(Dataset &data, const Zone &zone) : m_data(data), m_zone(zone), m_words(data.loaded.columns.size()) {}

    void add(int field, const QString &cell)
    {
        const auto index = static_cast<std::size_t>(field);
        Column &column = m_data.loaded.columns[index];
        if (auto *instants = std::get_if<Instants>(&column))
            instants->push_back(instantOf(m_zone, cell));
        else if (auto *integers = std::get_if<Integers>(&column))
            integers->push_back(cell.isEmpty() ? noInteger : cell.toInt());
        else if (auto *numbers = std::get_if<Numbers>(&column))
            numbers->push_back(cell.isEmpty() ? std::nan("") : cell.toDouble());
        else if (auto *coded = std::get_if<Coded>(&column))
            coded->codes.push_back(codeOf(index, cell));
    }
    void finish()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (auto *coded = std::get_if<Coded>(&m_data.loaded.columns[i]))
                coded->dictionary = std::make_shared<const QStringList>(QStringList{QString()} + m_words[i]);
            if (const auto *instants = std::get_if<Instants>(&m_data.loaded.columns[i])) {
                const QString field = QString::fromLatin1(fields(m_data.kind)[i].id);
                for (const qint64 at : *instants) {
                    if (field != QLatin1String("due_at") && at != noInstant)
                        m_data.loaded.dataUntil = std::max(m_data.loaded.dataUntil, at);
                }
            }
        }
    }

private:
    quint32 codeOf(std::size_t column, const QString &word)
    {
        if (word.isEmpty())
            return 0;
        auto index = m_words[column].indexOf(word);
        if (index < 0) {
            index = m_words[column].size();
            m_words[column].append(word);
        }
        return static_cast<quint32>(index + 1);
    }

    Dataset &m_data;
    const Zone &m_zone;
    std::vector<QStringList> m_words;
};

/// The ids of the records (their `id` column, else "") in the order of the rows; `tickets` likewise for events.
struct Ids {
    QStringList id = {};
    QStringList ticket = {};
};

/// A number that says nothing but who is the same.
inline qint64 customerOf(const QString &customer)
{
    return customer.isEmpty() ? noInstant : static_cast<qint64>(qHash(customer, 1) >> 2);
}

inline std::shared_ptr<Dataset> datasetOf(Kind kind, const Zone &zone, const QString &text, Ids *ids = nullptr)
{
    auto data = std::make_shared<Dataset>(emptyDataset(kind));
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.isEmpty())
        return data;
    QStringList header;
    for (const QString &name : lines.takeFirst().split(u','))
        header.append(name.trimmed());
    ColumnWriter writer(*data, zone);
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const auto cellOf = [&](const QString &name) {
            const auto at = header.indexOf(name);
            return at < 0 || at >= cells.size() ? QString() : cells[at].trimmed();
        };
        for (const Field &field : fields(kind))
            writer.add(fieldIndex(kind, QString::fromLatin1(field.id)), cellOf(QString::fromLatin1(field.id)));
        if (fieldIndex(kind, u"customer") >= 0)
            data->loaded.customers.push_back(customerOf(cellOf(QStringLiteral("customer"))));
        if (kind == Kind::SurveyResponse)
            data->loaded.commented.push_back(cellOf(QStringLiteral("comment")).isEmpty() ? 0 : 1);
        if (ids) {
            ids->id.append(cellOf(QStringLiteral("id")));
            ids->ticket.append(cellOf(QStringLiteral("ticket")));
        }
        data->rowIds.push_back(++data->rows);
    }
    writer.finish();
    addWaitBands(*data);
    return data;
}

/// The row of each ticket, -1 where there is none.
inline std::shared_ptr<const std::vector<qint32>> rowsOf(const QStringList &wanted, const QStringList &tickets)
{
    std::vector<qint32> rows;
    for (const QString &ticket : wanted)
        rows.push_back(static_cast<qint32>(ticket.isEmpty() ? -1 : tickets.indexOf(ticket)));
    return std::make_shared<const std::vector<qint32>>(std::move(rows));
}

inline Facts factsFrom(const QString &tickets, const QString &responses = {}, const QString &events = {})
{
    Facts facts;
    facts.zone = *Zone::named(defaultZone);
    Ids ticketIds;
    Ids eventIds;
    facts.tickets = datasetOf(Kind::Ticket, facts.zone, tickets, &ticketIds);
    facts.responses = datasetOf(Kind::SurveyResponse, facts.zone, responses);
    const auto eventData = datasetOf(Kind::TicketEvent, facts.zone, events, &eventIds);
    eventData->loaded.ticketRows = rowsOf(eventIds.ticket, ticketIds.id);
    facts.events = eventData;
    return facts;
}

/// Facts of several kinds: before the lines of each stands its name, `contact:`. Records with a `ticket` find it.
inline Facts factsOfKinds(const QString &text)
{
    Facts facts;
    facts.zone = *Zone::named(defaultZone);
    std::vector<std::pair<Kind, QString>> parts;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const std::optional<Kind> kind = line.endsWith(u':') ? kindFromId(QStringView(line).chopped(1)) : std::nullopt;
        if (kind)
            parts.emplace_back(*kind, QString());
        else if (!parts.empty())
            parts.back().second += line + u'\n';
    }
    QStringList tickets;
    for (const auto &[kind, lines] : parts) {
        Ids ids;
        const std::shared_ptr<Dataset> data = datasetOf(kind, facts.zone, lines, &ids);
        if (kind == Kind::Ticket)
            tickets = ids.id;
        if (fieldIndex(kind, u"ticket") >= 0)
            data->loaded.ticketRows = rowsOf(ids.ticket, tickets);
        facts.set(data);
    }
    return facts;
}

} // namespace kompas::testing
