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

} // namespace

std::shared_ptr<const Dataset> nowKnown(LoadedKind &loaded, const std::shared_ptr<const Dataset> &before)
{
    const Kind kind = loaded.dataset.kind;
    if (before && loaded.made.isEmpty())
        return before;
    if (loaded.dataset.rows == 0)
        return noRecords(kind);
    auto result = std::make_shared<Dataset>(std::move(loaded.dataset));
    if (loaded.makes(untilField))
        result->loaded.dataUntil = newestInstant(*result);
    QStringList missing;
    for (const QString &field : fieldsOfFacts(kind)) {
        if (!loaded.makes(field) && (!before || before->missing->has(field)))
            missing += field;
    }
    if (!missing.isEmpty())
        result->missing = std::make_shared<const Missing>(kind, result->rows, missing);
    return result;
}

} // namespace kompas
