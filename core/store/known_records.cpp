// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_records.h"

namespace kompas {

namespace {

qint64 newestInstant(const Dataset &dataset)
{
    qint64 newest = noInstant;
    for (const QString &field : happeningFields(dataset.kind)) {
        const auto &column = dataset.loaded.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, field))];
        for (const PackedPiece &piece : std::get<Instants>(column).pieces())
            newest = std::max(newest, piece.highest);
    }
    return newest;
}

/// Puts what was read of a field in its place.
void take(Dataset::Loaded &to, Dataset::Loaded &from, Kind kind, QStringView field)
{
    const int index = fieldIndex(kind, field);
    if (field == ownField)
        to.own = std::move(from.own);
    else if (field == u"ticket")
        to.ticketRows = std::move(from.ticketRows);
    else if (field == u"customer")
        to.customers = std::move(from.customers);
    else if (field == u"comment")
        to.commented = std::move(from.commented);
    else if (index >= 0)
        to.columns[static_cast<std::size_t>(index)] = std::move(from.columns[static_cast<std::size_t>(index)]);
}

} // namespace

std::shared_ptr<const Dataset> unknownRecords(const LoadedKind &read)
{
    if (read.dataset.rows == 0)
        return noRecords(read.dataset.kind);
    auto result = std::make_shared<Dataset>(emptyDataset(read.dataset.kind));
    result->rows = read.dataset.rows;
    result->rowIds = read.dataset.rowIds;
    std::ranges::fill(result->loaded.columns, Column());
    result->missing = std::make_shared<const Missing>(result->kind, result->rows, fieldsOfFacts(result->kind));
    return result;
}

bool isNews(QStringView field, const LoadedKind &read, const Dataset &known)
{
    return read.has(field) && known.missing && known.missing->has(field);
}

std::shared_ptr<const Dataset> withNews(const std::shared_ptr<const Dataset> &known, LoadedKind &read)
{
    if (std::ranges::none_of(read.fields, [&](const QString &field) { return isNews(field, read, *known); }))
        return known;
    auto result = std::make_shared<Dataset>(*known);
    QStringList stillMissing;
    for (const QString &field : fieldsOfFacts(known->kind)) {
        if (isNews(field, read, *known))
            take(result->loaded, read.dataset.loaded, known->kind, field);
        else if (known->missing->has(field))
            stillMissing += field;
    }
    if (isNews(untilField, read, *known))
        result->loaded.dataUntil = newestInstant(*result);
    result->missing =
        stillMissing.isEmpty() ? nullptr : std::make_shared<const Missing>(known->kind, known->rows, stillMissing);
    return result;
}

} // namespace kompas
