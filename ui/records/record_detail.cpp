// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_detail.h"

#include "ui/records/record_sheet.h"

namespace kompas {

namespace {

using DetailLine = RecordDetail::DetailLine;

constexpr std::size_t eventsShown = 500;

Result<QStringList> storedCells(Store &store, Kind kind, qint64 rowId)
{
    QStringList cells;
    const Result<void> read = store.forEachRow(kind, {rowId}, [&cells](qint64, const QStringList &found) {
        cells = found;
        return false;
    });
    if (!read)
        return read.error();
    return cells;
}

/// -1 when the facts do not have it.
qint32 rowOf(const Dataset &dataset, qint64 rowId)
{
    const auto found = std::ranges::lower_bound(dataset.rowIds, rowId);
    return found == dataset.rowIds.end() || *found != rowId ? -1 : static_cast<qint32>(found - dataset.rowIds.begin());
}

std::vector<DetailLine> filledFields(const Facts &facts, const Words &words, Kind kind, qint32 row,
                                     const QStringList &stored)
{
    std::vector<DetailLine> lines;
    const auto all = fields(kind);
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (isOwnField(all[index]))
            continue;
        const int field = static_cast<int>(index);
        const QString text = all[index].type == FieldType::Text ? stored.value(field)
                             : row < 0                          ? stored.value(field)
                                                                : factText(facts, words, kind, row, field);
        if (!text.isEmpty())
            lines.push_back({words.translate("Field", all[index].label), text});
    }
    for (const OwnColumn &own : facts.of(kind).own()) {
        if (row >= 0 && !own.words.at(row).isEmpty())
            lines.push_back({words.dimensionName(own.dimension), own.words.at(row)});
    }
    return lines;
}

QString eventText(const Facts &facts, const Words &words, qint32 row)
{
    const auto cell = [&](QStringView field) {
        return factText(facts, words, Kind::TicketEvent, row, fieldIndex(Kind::TicketEvent, field));
    };
    const Dataset &events = *facts.events;
    const auto *kinds = events.column<Coded>(u"event");
    const QString dimension = kinds ? kinds->at(row) : QString();
    const auto value = [&](QStringView field) {
        const auto *column = events.column<Coded>(field);
        const QString word = column ? column->at(row) : QString();
        return word.isEmpty() ? QString() : words.word(dimension, word);
    };
    QString text = cell(u"event");
    const QString from = value(u"from_value");
    const QString to = value(u"to_value");
    if (!from.isEmpty() || !to.isEmpty())
        text += QStringLiteral(": ") + (from.isEmpty() ? to : from + QStringLiteral(" → ") + to);
    const QString agent = cell(u"agent");
    return agent.isEmpty() ? text : text + QStringLiteral(" · ") + agent;
}

std::vector<DetailLine> eventsOf(const Facts &facts, const Words &words, qint32 ticketRow)
{
    std::vector<std::pair<qint64, qint32>> found;
    const auto *at = facts.events->column<Instants>(u"at");
    const std::vector<qint32> &tickets = facts.events->ticketRows();
    for (std::size_t row = 0; ticketRow >= 0 && row < tickets.size(); ++row) {
        if (tickets[row] == ticketRow)
            found.emplace_back(at ? (*at)[row] : noInstant, static_cast<qint32>(row));
    }
    std::ranges::sort(found);
    std::vector<DetailLine> lines;
    for (const auto &[when, row] : found) {
        if (lines.size() == eventsShown)
            break;
        lines.push_back(
            {when == noInstant ? QString() : words.dateTime(when, facts.zone), eventText(facts, words, row)});
    }
    return lines;
}

Result<std::vector<DetailLine>> responsesOf(Workbench &workbench, const Words &words, const Store::Origin &origin,
                                            const QString &ticket)
{
    const Result<std::vector<qint64>> rowIds =
        workbench.store().rowsOfTicket(Kind::SurveyResponse, origin.source, ticket);
    if (!rowIds)
        return rowIds.error();
    std::vector<DetailLine> lines;
    const Facts &facts = workbench.facts();
    for (const qint64 rowId : *rowIds) {
        const qint32 row = rowOf(*facts.responses, rowId);
        const Result<QStringList> stored = storedCells(workbench.store(), Kind::SurveyResponse, rowId);
        if (!stored)
            return stored.error();
        if (row < 0)
            continue;
        const auto cell = [&](QStringView field) {
            return factText(facts, words, Kind::SurveyResponse, row, fieldIndex(Kind::SurveyResponse, field));
        };
        QStringList parts = {cell(u"score"), cell(u"answered_at"),
                             stored->value(fieldIndex(Kind::SurveyResponse, u"comment"))};
        parts.removeAll(QString());
        lines.push_back({cell(u"survey"), parts.isEmpty() ? words.translate("Records", "offered, not answered")
                                                          : parts.join(QStringLiteral(" · "))});
    }
    return lines;
}

QString tableHtml(const QString &heading, const std::vector<DetailLine> &lines)
{
    if (lines.empty())
        return {};
    QString html =
        QStringLiteral("<h4>%1</h4><table cellspacing=\"0\" cellpadding=\"2\">").arg(heading.toHtmlEscaped());
    for (const DetailLine &line : lines)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(line.name.toHtmlEscaped(), line.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return html + QStringLiteral("</table>");
}

} // namespace

Result<RecordDetail> recordDetail(Workbench &workbench, Kind kind, qint64 rowId, const Words &words)
{
    const Result<std::optional<Store::Origin>> origin = workbench.store().origin(kind, rowId);
    if (!origin)
        return origin.error();
    const Result<QStringList> stored = storedCells(workbench.store(), kind, rowId);
    if (!stored)
        return stored.error();
    if (!*origin || stored->isEmpty())
        return Error{words.translate("Records", "The record is no longer in the file: an import that brought it has "
                                                "been undone. Close the records and open them again."),
                     {},
                     false};
    RecordDetail detail{.origin = **origin};
    const Facts &facts = workbench.facts();
    const qint32 row = rowOf(facts.of(kind), rowId);
    detail.fields = filledFields(facts, words, kind, row, *stored);
    detail.ticket = kind == Kind::Ticket ? detail.origin.id : stored->value(fieldIndex(kind, u"ticket"));
    if (kind == Kind::Ticket) {
        detail.events = eventsOf(facts, words, row);
        const auto responses = responsesOf(workbench, words, detail.origin, detail.ticket);
        if (!responses)
            return responses.error();
        detail.responses = *responses;
    }
    return detail;
}

QString detailHtml(const RecordDetail &detail, const Words &words)
{
    const QString origin = words.translate("Records", "From %1, line %2, source %3.")
                               .arg(detail.origin.file, words.count(detail.origin.line), detail.origin.source);
    return tableHtml(words.translate("Records", "The record"), detail.fields)
           + tableHtml(words.translate("Records", "What happened"), detail.events)
           + tableHtml(words.translate("Records", "Survey answers"), detail.responses)
           + QStringLiteral("<p>%1</p>").arg(origin.toHtmlEscaped());
}

} // namespace kompas
