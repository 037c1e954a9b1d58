// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/completion.h"

#include "core/data/field.h"

#include <cmath>
#include <unordered_map>

namespace kompas {

namespace {

/// The cells of one record by the names of their fields.
class Cells
{
public:
    Cells(Kind kind, std::vector<Cell> &cells) : m_kind(kind), m_cells(cells) {}

    bool has(const char *field) { return !std::holds_alternative<std::monostate>(at(field)); }
    std::optional<double> number(const char *field)
    {
        if (const auto *real = std::get_if<double>(&at(field)))
            return *real;
        const auto *whole = std::get_if<qint64>(&at(field));
        return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
    }
    QString word(const char *field)
    {
        const auto *text = std::get_if<CellText>(&at(field));
        return text ? text->toString() : QString();
    }
    void set(const char *field, Cell cell) { at(field) = std::move(cell); }
    void fill(const char *field, std::optional<double> value)
    {
        if (!value || has(field))
            return;
        const bool isReal = storageOf(fields(m_kind)[positionOf(field)].type) == Storage::Real;
        set(field, isReal ? Cell(*value) : Cell(static_cast<qint64>(std::llround(*value))));
    }

private:
    Cell &at(const char *field) { return m_cells[positionOf(field)]; }

    std::size_t positionOf(std::string_view field) const;

    Kind m_kind;
    std::vector<Cell> &m_cells;
};

using Positions = std::unordered_map<std::string_view, std::size_t>;

std::size_t Cells::positionOf(std::string_view field) const
{
    static const auto all = [] {
        std::array<Positions, kinds.size()> result;
        for (const KindInfo &each : kinds) {
            for (const Field &known : fields(each.kind)) {
                Positions &own = result[static_cast<std::size_t>(each.kind)];
                own.emplace(known.id, own.size());
            }
        }
        return result;
    }();
    const Positions &own = all[static_cast<std::size_t>(m_kind)];
    Q_ASSERT(own.contains(field));
    return own.find(field)->second;
}

constexpr std::array afterAnswer = {"answer_seconds", "talk_seconds", "hold_seconds", "wrap_up_seconds",
                                    "handle_seconds"};

/// How many contacts of the row were answered, as far as the export says.
std::optional<double> answeredOf(Cells &cells)
{
    const QString result = cells.word("result");
    if (const auto stated = cells.number("answered"))
        return stated;
    if (!result.isEmpty())
        return result == u"answered" ? 1 : 0;
    if (const auto abandoned = cells.number("abandoned"))
        return std::max(0.0, cells.number("offered").value_or(1) - *abandoned);
    if (const auto talked = cells.number("talk_seconds"))
        return *talked > 0 ? 1 : 0;
    return std::nullopt;
}

void completeCounts(Cells &cells)
{
    const QString result = cells.word("result");
    const bool isInterval = cells.has("interval_minutes");
    const std::optional<double> answered = answeredOf(cells);
    const bool isBlocked = result == u"blocked";
    // Offered is what was answered, given up or still waits (METRICS A2): whom a menu or a bot helped came to no queue.
    if (!isInterval)
        cells.fill("offered", isBlocked || result == u"contained" ? 0 : 1);
    if (isBlocked)
        cells.fill("blocked", 1);
    if (result == u"contained")
        cells.fill("contained", 1);
    cells.fill("answered", answered);
    const bool leftQueue = !isBlocked && result != u"contained" && result != u"waiting" && result != u"voicemail";
    if (const auto offered = cells.number("offered"); offered && answered)
        cells.fill("abandoned", leftQueue ? std::max(0.0, *offered - *answered) : 0);
    if (!isInterval && result.isEmpty() && answered)
        cells.set("result", *answered > 0 ? QStringLiteral("answered") : QStringLiteral("abandoned"));
}

void completeContact(Cells &cells)
{
    completeCounts(cells);
    const std::optional<double> answered = cells.number("answered");
    if (answered && *answered == 0) {
        // A talk time of 0 on a call that nobody answered must not pull the mean down.
        cells.fill("wait_seconds", cells.number("abandon_seconds"));
        for (const char *field : afterAnswer)
            cells.set(field, {});
    }
    if (answered && *answered > 0 && !cells.has("interval_minutes")) {
        cells.fill("wait_seconds", cells.number("answer_seconds"));
        cells.fill("answer_seconds", cells.number("wait_seconds"));
    }
    if (cells.number("abandoned").value_or(0) > 0 && !cells.has("interval_minutes"))
        cells.fill("abandon_seconds", cells.number("wait_seconds"));
    const auto started = cells.number("started_at");
    const auto duration = cells.number("duration_seconds");
    if (started && duration && !cells.has("interval_minutes"))
        cells.fill("ended_at", *started + *duration);
    const auto ended = cells.number("ended_at");
    if (started && ended && *ended >= *started && !cells.has("interval_minutes"))
        cells.fill("duration_seconds", *ended - *started);
}

void completeAgentTime(Cells &cells)
{
    const auto started = cells.number("started_at");
    const auto ended = cells.number("ended_at");
    if (cells.has("state") && started && ended && *ended >= *started)
        cells.fill("state_minutes", (*ended - *started) / 60);
    const auto minutes = cells.number("state_minutes");
    if (!minutes)
        return;
    const QString state = cells.word("state");
    for (const char *known : {"available", "talk", "hold", "wrap_up", "break", "training", "meeting", "absent", "leave",
                              "scheduled", "logged_in", "other"}) {
        if (state == QLatin1String(known))
            cells.fill(QByteArray(known).append("_minutes").constData(), minutes);
    }
}

void completeSearch(Cells &cells)
{
    cells.fill("searches", 1);
    const auto results = cells.number("results");
    const auto clicks = cells.number("clicks");
    const double searches = cells.number("searches").value_or(1);
    if (results)
        cells.fill("no_results", *results == 0 ? searches : 0);
    if (clicks && (!results || *results > 0))
        cells.fill("no_clicks", std::max(0.0, searches - cells.number("no_results").value_or(0) - *clicks));
    else if (results && clicks)
        cells.fill("no_clicks", 0);
}

void completeCancellation(Cells &cells)
{
    QString outcome = cells.word("outcome");
    const bool hasCounts = cells.has("customers") || cells.has("cancelled") || cells.has("joined");
    if (outcome.isEmpty() && !hasCounts) {
        // A list of customers who left says nothing else about them.
        outcome = QStringLiteral("cancelled");
        cells.set("outcome", outcome);
    }
    if (outcome.isEmpty())
        return;
    cells.fill("customers", outcome == u"joined" ? 0 : 1);
    cells.fill("cancelled", outcome == u"cancelled" ? 1 : 0);
    cells.fill("joined", outcome == u"joined" ? 1 : 0);
}

void completeEvaluation(Cells &cells)
{
    if (!cells.has("score"))
        return;
    cells.fill("scale_min", 0);
    cells.fill("scale_max", 100);
}

} // namespace

void complete(Kind kind, std::vector<Cell> &cells)
{
    Cells named(kind, cells);
    switch (kind) {
    case Kind::Contact:
        return completeContact(named);
    case Kind::AgentTime:
        return completeAgentTime(named);
    case Kind::HelpCenterSearch:
        return completeSearch(named);
    case Kind::SocialMention:
        return named.fill("mentions", 1);
    case Kind::Cancellation:
        return completeCancellation(named);
    case Kind::Sale:
        return named.fill("sales", 1);
    case Kind::Evaluation:
        return completeEvaluation(named);
    case Kind::Staff:
        return named.fill("headcount", 1);
    case Kind::Ticket:
    case Kind::TicketEvent:
    case Kind::SurveyResponse:
    case Kind::HelpCenterDay:
    case Kind::Cost:
        return;
    }
}

bool isKnownByItsWords(Kind kind, const std::vector<Cell> &cells)
{
    const auto isFilled = [&](const char *field) {
        const int index = fieldIndex(kind, QString::fromLatin1(field));
        return !std::holds_alternative<std::monostate>(cells[static_cast<std::size_t>(index)]);
    };
    switch (kind) {
    case Kind::HelpCenterDay:
    case Kind::Staff:
        return true;
    case Kind::Contact:
        return isFilled("interval_minutes");
    case Kind::AgentTime:
        return !isFilled("state");
    default:
        return false;
    }
}

} // namespace kompas
