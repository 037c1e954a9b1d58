// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/made_columns.h"

#include "core/base/parallel.h"
#include "core/data/inherited.h"
#include "core/data/word_sets.h"
#include "core/store/own_columns.h"
#include "core/store/recode.h"
#include "core/store/word_columns.h"

namespace kompas {

namespace {

const QString tagDimension = QStringLiteral("tag");

Coded &codedOf(Dataset &dataset, QStringView field)
{
    return std::get<Coded>(dataset.loaded.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, field))]);
}

/// A column of words as it stands in the file; nullptr when it was not read.
const Coded *readWords(const LoadedKind &loaded, QStringView field)
{
    const int index = fieldIndex(loaded.dataset.kind, field);
    return index < 0 ? nullptr : std::get_if<Coded>(&loaded.read[static_cast<std::size_t>(index)]);
}

/// Every column as it stands in the file, the product area as the user chose it.
void takeRead(LoadedKind &loaded, const WordChoices &choices)
{
    const std::span<const Field> all = fields(loaded.dataset.kind);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString field = QString::fromLatin1(all[i].id);
        if (!loaded.makes(field) || isOwnField(all[i]) || all[i].type == FieldType::Text)
            continue;
        const bool isChosen = field == u"product_area" && !choices.productArea().isEmpty();
        const Coded *chosen = isChosen ? readWords(loaded, choices.productArea()) : nullptr;
        loaded.dataset.loaded.columns[i] = chosen ? Column(*chosen) : loaded.read[i];
    }
}

/// Words of teams, channels and agents, and of the user's own columns.
void show(LoadedKind &loaded, ShownWords &words)
{
    Dataset &dataset = loaded.dataset;
    for (const Field &field : fields(dataset.kind)) {
        const QString id = QString::fromLatin1(field.id);
        if (!loaded.makes(id))
            continue;
        if (namesEmployee(field))
            showWords(codedOf(dataset, id), u"agent", words);
        else if (id == u"team" || id == u"channel")
            showWords(codedOf(dataset, id), id, words);
    }
    if (loaded.makes(ownField)) {
        for (OwnColumn &own : splitOwn(*readWords(loaded, ownField)))
            showWords(addOwnColumn(dataset, std::move(own)), ownField, words);
    }
}

void showEvents(LoadedKind &events, ShownWords &words)
{
    for (const char *field : {"from_value", "to_value"}) {
        const QString id = QString::fromLatin1(field);
        if (events.makes(id))
            showValues(codedOf(events.dataset, id), codedOf(events.dataset, u"event"), words);
    }
}

/// Records that name no team have that of their agent, those without a tier that of their team.
void fillTeams(LoadedKind &loaded, const ShownWords &words)
{
    Dataset &dataset = loaded.dataset;
    const Coded *agents = words.choices().concernAgents() ? readWords(loaded, u"agent") : nullptr;
    if (loaded.makes(u"team") && agents)
        fillFrom(codedOf(dataset, u"team"), *agents, [&](const QString &agent) { return words.teamOf(agent); });
    if (loaded.makes(u"tier"))
        fillFrom(codedOf(dataset, u"tier"), codedOf(dataset, u"team"),
                 [&](const QString &team) { return words.choices().tier(team); });
}

/// Records find their tickets.
void join(LoadedKinds &loaded)
{
    const TicketNumbers &tickets = of(loaded, Kind::Ticket).numbers;
    for (LoadedKind &each : loaded) {
        if (each.makes(u"ticket") && !each.numbers.hashes.empty())
            each.dataset.loaded.ticketRows =
                std::make_shared<const std::vector<qint32>>(ticketRows(each.numbers, tickets));
    }
}

void inheritCustomers(Dataset &responses, const Dataset &tickets)
{
    const Numerals own = responses.loaded.customers;
    const std::vector<qint32> &rows = responses.ticketRows();
    responses.loaded.customers = Numerals::computed(own.size(), [&](std::size_t row) {
        return own[row] == noInstant && rows[row] >= 0 ? tickets.loaded.customers[static_cast<std::size_t>(rows[row])]
                                                       : own[row];
    });
}

void inheritOwn(LoadedKind &responses, Dataset &tickets, ShownWords &words)
{
    Dataset &own = responses.dataset;
    const std::vector<qint32> &rows = own.ticketRows();
    for (const OwnColumn &each : tickets.loaded.own) {
        if (responses.makes(each.dimension == waitField ? waitField : ownField))
            inheritWords(ownColumn(own, each.dimension), each.words, rows);
    }
    if (!responses.makes(ownField) || codedOf(tickets, u"tags").dictionary->size() <= 1)
        return;
    Coded &tags = ownColumn(own, tagDimension);
    inheritWords(tags, codedOf(tickets, u"tags"), rows);
    showWords(tags, ownField, words);
}

/// Answers take from their tickets what they do not say themselves.
void inherit(LoadedKind &responses, Dataset &tickets, ShownWords &words)
{
    Dataset &own = responses.dataset;
    for (const char *field : inheritedWords) {
        const QString id = QString::fromLatin1(field);
        if (responses.makes(id))
            inheritWords(codedOf(own, id), codedOf(tickets, id), own.ticketRows());
    }
    if (responses.makes(u"customer"))
        inheritCustomers(own, tickets);
    inheritOwn(responses, tickets, words);
}

void compactWords(LoadedKinds &loaded)
{
    std::vector<Coded *> made;
    for (LoadedKind &kind : loaded) {
        const std::span<const Field> all = fields(kind.dataset.kind);
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto *coded = std::get_if<Coded>(&kind.dataset.loaded.columns[i]);
            if (coded && kind.makes(QString::fromLatin1(all[i].id)))
                made.push_back(coded);
        }
        for (OwnColumn &own : kind.dataset.loaded.own) {
            if (kind.makes(own.dimension == waitField ? waitField : ownField))
                made.push_back(&own.words);
        }
    }
    inParallel(made.size(), [&made](std::size_t i) { compact(*made[i]); });
}

} // namespace

void makeColumns(LoadedKinds &loaded, ShownWords &words)
{
    for (LoadedKind &each : loaded) {
        takeRead(each, words.choices());
        show(each, words);
    }
    showEvents(of(loaded, Kind::TicketEvent), words);
    fillTeams(of(loaded, Kind::Ticket), words);
    join(loaded);
    for (LoadedKind &each : loaded) {
        if (each.makes(waitField))
            addWaitBands(each.dataset);
    }
    inherit(of(loaded, Kind::SurveyResponse), of(loaded, Kind::Ticket).dataset, words);
    for (LoadedKind &each : loaded) {
        if (each.dataset.kind != Kind::Ticket)
            fillTeams(each, words);
    }
    compactWords(loaded);
}

} // namespace kompas
