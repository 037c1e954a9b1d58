// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/facts.h"

#include <algorithm>

namespace kompas {

namespace {

Column emptyColumn(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return {};
    case FieldType::Word:
        return Coded{{}, std::make_shared<const QStringList>(QStringList{QString()})};
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Flag:
        return Integers{};
    case FieldType::Number:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
    case FieldType::Money:
        return Numbers{};
    case FieldType::Instant:
        return Instants{};
    }
    return {};
}

/// Where Facts keep the dataset of a kind.
constexpr std::shared_ptr<const Dataset> Facts::*place(Kind kind)
{
    switch (kind) {
    case Kind::Ticket:
        return &Facts::tickets;
    case Kind::TicketEvent:
        return &Facts::events;
    case Kind::SurveyResponse:
        return &Facts::responses;
    case Kind::Contact:
        return &Facts::contacts;
    case Kind::AgentTime:
        return &Facts::agentTimes;
    case Kind::HelpCenterDay:
        return &Facts::helpCenterDays;
    case Kind::HelpCenterSearch:
        return &Facts::helpCenterSearches;
    case Kind::SocialMention:
        return &Facts::socialMentions;
    case Kind::Cancellation:
        return &Facts::cancellations;
    case Kind::Sale:
        return &Facts::sales;
    case Kind::Cost:
        return &Facts::costs;
    case Kind::Evaluation:
        return &Facts::evaluations;
    case Kind::Staff:
        return &Facts::staff;
    }
    return &Facts::tickets;
}

} // namespace

std::shared_ptr<const History> KeptHistory::of(const std::shared_ptr<const Dataset> &events, qsizetype tickets,
                                               const Make &make)
{
    const std::lock_guard lock(m_mutex);
    if (!m_history || m_tickets != tickets || m_events != events) {
        m_history = make();
        m_tickets = tickets;
        m_events = events;
    }
    return m_history;
}

bool Dataset::lacks(QStringView field) const
{
    return missing && missing->notes(field);
}

const Column &Dataset::columnAt(int field) const
{
    const Field &asked = fields(kind)[static_cast<std::size_t>(field)];
    const bool isColumn = asked.type != FieldType::Text && !isOwnField(asked);
    return isColumn && missing && missing->notes(field) ? missing->blank(asked.type)
                                                        : loaded.columns[static_cast<std::size_t>(field)];
}

const std::vector<OwnColumn> &Dataset::own() const
{
    static const std::vector<OwnColumn> none;
    const bool lacksWords = lacks(ownField);
    return lacks(waitField) || lacksWords ? none : loaded.own;
}

const Coded *Dataset::ownDimension(QStringView dimension) const
{
    if (lacks(dimension == waitField ? waitField : ownField))
        return nullptr;
    const auto own = std::ranges::find(loaded.own, dimension, &OwnColumn::dimension);
    return own == loaded.own.end() ? nullptr : &own->words;
}

const std::vector<qint32> &Dataset::ticketRows() const
{
    static const std::vector<qint32> none;
    if (lacks(u"ticket"))
        return missing->blankTicketRows();
    return loaded.ticketRows ? *loaded.ticketRows : none;
}

const Numerals &Dataset::customers() const
{
    return lacks(u"customer") ? missing->blankCustomers() : loaded.customers;
}

const Integers &Dataset::commented() const
{
    return lacks(u"comment") ? missing->blankComments() : loaded.commented;
}

const std::vector<StatusSnapshot> &Dataset::snapshots() const
{
    static const std::vector<StatusSnapshot> none;
    return lacks(snapshotField) ? none : loaded.snapshots;
}

qint64 Dataset::dataUntil() const
{
    return lacks(untilField) ? noInstant : loaded.dataUntil;
}

const Coded *dimensionColumn(const Dataset &data, QStringView dimension)
{
    const int index = dimensionIndex(data.kind, dimension);
    if (index < 0)
        return data.ownDimension(dimension);
    return data.loaded.columns.empty() ? nullptr : std::get_if<Coded>(&data.columnAt(index));
}

std::shared_ptr<const Dataset> noRecords(Kind kind)
{
    static const auto empty = [] {
        std::array<std::shared_ptr<const Dataset>, kinds.size()> result;
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = std::make_shared<const Dataset>(emptyDataset(each.kind));
        return result;
    }();
    return empty[static_cast<std::size_t>(kind)];
}

const std::shared_ptr<const Dataset> &Facts::shared(Kind kind) const
{
    return this->*place(kind);
}

void Facts::set(std::shared_ptr<const Dataset> dataset)
{
    const Kind kind = dataset->kind;
    this->*place(kind) = std::move(dataset);
    answers.reset();
}

qint64 Facts::dataUntil() const
{
    qint64 newest = noInstant;
    qint64 planned = noInstant;
    for (const KindInfo &each : kinds) {
        qint64 &until = each.planned ? planned : newest;
        until = std::max(until, of(each.kind).dataUntil());
    }
    return newest == noInstant ? planned : newest;
}

bool Facts::missed() const
{
    return std::ranges::any_of(kinds, [this](const KindInfo &each) {
        const std::shared_ptr<const Missing> &missing = of(each.kind).missing;
        return missing && missing->wasAsked();
    });
}

std::vector<WantedFields> Facts::misses() const
{
    std::vector<WantedFields> result;
    for (const KindInfo &each : kinds) {
        const std::shared_ptr<const Missing> &missing = of(each.kind).missing;
        if (missing && missing->wasAsked())
            result.push_back({each.kind, missing->asked()});
    }
    return result;
}

void Facts::forbidMisses(bool forbidden) const
{
    for (const KindInfo &each : kinds) {
        if (of(each.kind).missing)
            of(each.kind).missing->forbid(forbidden);
    }
}

Dataset emptyDataset(Kind kind)
{
    Dataset result;
    result.kind = kind;
    for (const Field &field : fields(kind))
        result.loaded.columns.push_back(emptyColumn(field.type));
    return result;
}

} // namespace kompas
