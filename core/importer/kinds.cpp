// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordBuilder that differs from kind to kind.
#include "core/importer/records.h"

#include "core/data/facts.h"
#include "core/importer/completion.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kompas {

namespace {

std::optional<qint64> whole(const std::vector<Cell> &cells, int index)
{
    const auto *value = std::get_if<qint64>(&cells[static_cast<std::size_t>(index)]);
    return value ? std::optional(*value) : std::nullopt;
}

QString text(const std::vector<Cell> &cells, int index)
{
    const auto *value = std::get_if<CellText>(&cells[static_cast<std::size_t>(index)]);
    return value ? value->toString() : QString();
}

void set(std::vector<Cell> &cells, int index, Cell cell)
{
    cells[static_cast<std::size_t>(index)] = std::move(cell);
}

/// The same cell, without a copy of its text.
Cell shared(const Cell &cell)
{
    const auto *text = std::get_if<CellText>(&cell);
    return text ? Cell(CellText::sharing(*text)) : cell;
}

/// Fields that are asked for in every row, looked up once.
struct TicketFields {
    int id = fieldIndex(Kind::Ticket, u"id");
    int created = fieldIndex(Kind::Ticket, u"created_at");
    int updated = fieldIndex(Kind::Ticket, u"updated_at");
    int solved = fieldIndex(Kind::Ticket, u"solved_at");
    int closed = fieldIndex(Kind::Ticket, u"closed_at");
    int firstReply = fieldIndex(Kind::Ticket, u"first_reply_at");
    int firstReplyMinutes = fieldIndex(Kind::Ticket, u"first_reply_minutes");
    int own = fieldIndex(Kind::Ticket, ownField);
};

const TicketFields &ticketFields()
{
    static const TicketFields all;
    return all;
}

struct ResponseFields {
    int id = fieldIndex(Kind::SurveyResponse, u"id");
    int survey = fieldIndex(Kind::SurveyResponse, u"survey");
    int score = fieldIndex(Kind::SurveyResponse, u"score");
    int scaleMin = fieldIndex(Kind::SurveyResponse, u"scale_min");
    int scaleMax = fieldIndex(Kind::SurveyResponse, u"scale_max");
    int answered = fieldIndex(Kind::SurveyResponse, u"answered_at");
    int offered = fieldIndex(Kind::SurveyResponse, u"offered_at");
    int ticket = fieldIndex(Kind::SurveyResponse, u"ticket");
};

const ResponseFields &responseFields()
{
    static const ResponseFields all;
    return all;
}

struct EventFields {
    int id = fieldIndex(Kind::TicketEvent, u"id");
    int ticket = fieldIndex(Kind::TicketEvent, u"ticket");
    int at = fieldIndex(Kind::TicketEvent, u"at");
    int event = fieldIndex(Kind::TicketEvent, u"event");
    int from = fieldIndex(Kind::TicketEvent, u"from_value");
    int to = fieldIndex(Kind::TicketEvent, u"to_value");
    int own = fieldIndex(Kind::TicketEvent, ownField);
};

const EventFields &eventFields()
{
    static const EventFields all;
    return all;
}

bool differs(std::optional<qint64> minutes, std::optional<qint64> from, std::optional<qint64> to, double tolerance)
{
    if (!minutes || !from || !to || *to < *from)
        return false;
    return std::abs(static_cast<double>(*minutes) - static_cast<double>(*to - *from) / 60) > tolerance;
}

} // namespace

void RecordBuilder::checkDurations(const Cells &cells, Built &built) const
{
    const TicketFields &ids = ticketFields();
    const std::optional<qint64> created = whole(cells, ids.created);
    const std::optional<qint64> solved = whole(cells, ids.solved);
    const std::optional<qint64> done = solved ? solved : whole(cells, ids.closed);
    const std::optional<qint64> replied = whole(cells, ids.firstReply);
    if (created && done && *done < *created)
        built.findings.emplace_back(Finding::ResolvedBeforeCreated, QStringLiteral("solved_at"));
    if (replied && done && *done < *replied)
        built.findings.emplace_back(Finding::ResolvedBeforeReply, QStringLiteral("solved_at"));
    for (const std::size_t each : m_minutes) {
        const ColumnReader &reader = m_readers[each];
        const int index = reader.target().index;
        const bool isReply = index == ids.firstReplyMinutes;
        if (differs(whole(cells, index), created, isReply ? replied : solved, reader.tolerance()))
            built.findings.emplace_back(Finding::DurationMismatch, reader.target().id);
    }
}

void RecordBuilder::buildTicket(const Row &row, Cells &&cells, Built &built)
{
    const TicketFields &ids = ticketFields();
    if (m_idsDamaged)
        set(cells, ids.id, {});
    Record ticket = {Kind::Ticket, key(row, cells), row.line, std::move(cells)};
    if (ticket.key.isEmpty()) {
        built.rejected = QStringLiteral("no_id");
        return;
    }
    checkDurations(ticket.cells, built);
    noteTimes(ticket.cells);
    addRating(row, ticket, built);
    if (m_isLog)
        addStep(ticket, built);
    built.records.insert(built.records.begin(), std::move(ticket));
}

/// A row of a log is a version of its ticket, and an event when it changes the status.
void RecordBuilder::addStep(const Record &ticket, Built &built)
{
    const TicketFields &ids = ticketFields();
    const EventFields &eventIds = eventFields();
    static const int status = fieldIndex(Kind::Ticket, u"status");
    static const int agent = fieldIndex(Kind::Ticket, u"agent");
    static const int eventAgent = fieldIndex(Kind::TicketEvent, u"agent");
    const std::optional<qint64> at = whole(ticket.cells, ids.updated);
    const QString word = text(ticket.cells, status);
    if (!at || word.isEmpty())
        return;
    LoggedTicket *known = m_log.add(ticket.key.toString(), *at);
    if (known && known->status == word)
        return;
    Cells cells = emptyCells(Kind::TicketEvent);
    set(cells, eventIds.ticket, ticket.cells[static_cast<std::size_t>(ids.id)]);
    set(cells, eventIds.at, *at);
    set(cells, eventIds.event, QStringLiteral("status"));
    set(cells, eventIds.to, word);
    if (known)
        set(cells, eventIds.from, std::exchange(known->status, word));
    set(cells, eventAgent, ticket.cells[static_cast<std::size_t>(agent)]);
    set(cells, eventIds.own, ticket.cells[static_cast<std::size_t>(ids.own)]);
    const QString eventKey = ticket.key.toString() + u'@' + QString::number(*at) + u'@' + word;
    built.records.push_back({Kind::TicketEvent, eventKey, ticket.line, std::move(cells)});
}

/// An event log builds its tickets as well: created with the first event, with the newest of all that events say.
void RecordBuilder::addTicketOf(const Record &event, Built &built)
{
    const EventFields &eventIds = eventFields();
    const TicketFields &ids = ticketFields();
    const QString id = text(event.cells, eventIds.ticket);
    const qint64 at = whole(event.cells, eventIds.at).value_or(0);
    LoggedTicket *known = m_log.add(id, at);
    if (!known)
        return;
    const QString what = text(event.cells, eventIds.event);
    const std::pair<const char *, QString *> remembered[] = {
        {"status", &known->status}, {"priority", &known->priority}, {"team", &known->team}, {"agent", &known->agent}};
    Cells cells = emptyCells(Kind::Ticket);
    for (const auto &[field, value] : remembered) {
        if (what == QLatin1String(field) && at >= known->last)
            *value = text(event.cells, eventIds.to);
        set(cells, fieldIndex(Kind::Ticket, QString::fromLatin1(field)), *value);
    }
    if (const QString own = text(event.cells, eventIds.own); !own.isEmpty() && at >= known->last)
        known->own = own;
    set(cells, ids.own, known->own);
    set(cells, ids.id, id);
    set(cells, ids.created, known->first);
    set(cells, ids.updated, known->last);
    built.records.push_back({Kind::Ticket, id, event.line, std::move(cells)});
}

void RecordBuilder::addRating(const Row &row, const Record &about, Built &built)
{
    const ResponseFields &ids = responseFields();
    const TicketFields &ticketIds = ticketFields();
    for (const std::size_t score : m_scores) {
        ColumnReader &reader = m_readers[score];
        const Rating found = rating(reader, cellAt(row, reader.column()), built);
        if (!found.offered && !found.score)
            continue;
        Cells cells = emptyCells(Kind::SurveyResponse);
        for (const auto &[response, source] : m_copied)
            cells[static_cast<std::size_t>(response)] = shared(about.cells[static_cast<std::size_t>(source)]);
        const Cell &id = about.cells[static_cast<std::size_t>(m_id)];
        const bool isTicket = about.kind == Kind::Ticket;
        if (isTicket)
            set(cells, ids.ticket, shared(id));
        // METRICS rule 1: a rating on a ticket row has the date of the last solve, else of the last update.
        const std::optional<qint64> solved = isTicket ? whole(about.cells, ticketIds.solved) : std::nullopt;
        const std::optional<qint64> when =
            solved ? solved : whole(about.cells, isTicket ? ticketIds.updated : dateIndex(about.kind));
        if (when)
            set(cells, found.score ? ids.answered : ids.offered, *when);
        for (const std::size_t ofRating : m_ofRating) {
            const ColumnReader &own = m_readers[ofRating];
            std::optional<Finding> finding;
            set(cells, own.target().index, own.read(cellAt(row, own.column()), finding));
        }
        addResponse(row, std::move(cells), reader.target().id, found, built);
        Record &response = built.records.back();
        set(response.cells, ids.id, shared(id));
        response.key = CellText::sharing(about.key);
        if (reader.target().id != QLatin1String("csat"))
            response.key = QString(reader.target().id + u':' + about.key.toString());
    }
}

void RecordBuilder::addResponse(const Row &row, Cells cells, const QString &survey, const Rating &found, Built &built)
{
    const ResponseFields &ids = responseFields();
    Record response = {Kind::SurveyResponse, {}, row.line, std::move(cells)};
    set(response.cells, ids.survey, survey);
    set(response.cells, ids.scaleMin, qint64(found.scale.lowest));
    set(response.cells, ids.scaleMax, qint64(found.scale.highest));
    if (found.score)
        set(response.cells, ids.score, *found.score);
    else
        set(response.cells, ids.answered, {});
    built.records.push_back(std::move(response));
}

void RecordBuilder::buildResponses(const Row &row, Cells &&cells, Built &built)
{
    const ResponseFields &ids = responseFields();
    const bool wasOffered = whole(cells, ids.offered).has_value();
    const QString rowKey = key(row, cells).toString();
    if (m_idsDamaged)
        set(cells, ids.id, {});
    const std::size_t before = built.findings.size();
    for (const ColumnReader &reader : m_readers) {
        const bool isLong = reader.target().index == ids.score;
        if (!reader.target().isScore() && !isLong)
            continue;
        const QString survey = isLong ? text(cells, ids.survey) : reader.target().id;
        ScoreScale scale = !isLong ? reader.scale() : m_scales.contains(survey) ? m_scales.at(survey) : ScoreScale();
        // What the export states about its scale outranks what its scores look like.
        if (const auto lowest = whole(cells, ids.scaleMin), highest = whole(cells, ids.scaleMax); lowest && highest)
            scale = {static_cast<int>(*lowest), static_cast<int>(*highest)};
        Rating found = rating(reader, cellAt(row, reader.column()), built, scale);
        found.offered = found.offered || wasOffered;
        if ((!found.offered && !found.score) || survey.isEmpty())
            continue;
        Cells copy = taken(m_spareOfRow);
        copy.resize(cells.size());
        std::ranges::transform(cells, copy.begin(), shared);
        addResponse(row, std::move(copy), survey, found, built);
        built.records.back().key = QString(survey + u':' + rowKey);
    }
    if (built.records.empty() && built.findings.size() > before)
        built.rejected = QStringLiteral("no_score");
    if (!built.records.empty())
        noteTimes(built.records.front().cells);
    m_spareOfRow.push_back(std::move(cells));
}

/// Shares of a count become counts, so that totals can be formed from them.
void RecordBuilder::takeRates(Cells &cells) const
{
    for (const auto &[field, of] : m_rates) {
        const auto *share = std::get_if<double>(&cells[static_cast<std::size_t>(field)]);
        const Cell &base = cells[static_cast<std::size_t>(of)];
        const auto *whole = std::get_if<qint64>(&base);
        const auto *real = std::get_if<double>(&base);
        if (share && (whole || real))
            set(cells, field, *share * (real ? *real : static_cast<double>(*whole)));
        else
            set(cells, field, {});
    }
}

void RecordBuilder::buildPlain(const Row &row, Cells &&cells, Built &built)
{
    takeRates(cells);
    for (const auto &[field, value] : m_defaults) {
        if (std::holds_alternative<std::monostate>(cells[static_cast<std::size_t>(field)]))
            set(cells, field, value);
    }
    complete(kind(), cells);
    CellText rowKey = key(row, cells);
    if (m_idsDamaged)
        set(cells, fieldIndex(kind(), u"id"), {});
    noteTimes(cells);
    Record record = {kind(), std::move(rowKey), row.line, std::move(cells)};
    addRating(row, record, built);
    built.records.insert(built.records.begin(), std::move(record));
}

QString RecordBuilder::eventValue(const QString &event, const QString &value) const
{
    const auto field = m_profile->fields.find(event);
    const QString ours = field == m_profile->fields.end() ? QString() : field->words.value(normalisedHeader(value));
    return ours.isEmpty() ? value : ours;
}

void RecordBuilder::buildEvent(const Row &row, Cells &&cells, Built &built)
{
    const EventFields &ids = eventFields();
    if (text(cells, ids.ticket).isEmpty())
        built.rejected = QStringLiteral("no_id");
    else if (!whole(cells, ids.at))
        built.rejected = QStringLiteral("no_date");
    if (!built.rejected.isEmpty())
        return;
    if (text(cells, ids.event).isEmpty())
        set(cells, ids.event, m_profile->defaults.value(QStringLiteral("event")));
    const QString event = text(cells, ids.event);
    for (const int field : {ids.from, ids.to}) {
        if (const QString value = text(cells, field); !value.isEmpty())
            set(cells, field, eventValue(event, value));
    }
    CellText rowKey = key(row, cells);
    if (m_idsDamaged)
        set(cells, ids.id, {});
    noteTimes(cells);
    built.records.push_back({Kind::TicketEvent, std::move(rowKey), row.line, std::move(cells)});
    if (m_makesTickets)
        addTicketOf(built.records.back(), built);
}

} // namespace kompas
