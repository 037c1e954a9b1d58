// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_texts.h"

namespace kompas {

namespace {

constexpr qint64 rowsBetweenProgress = 8192;

std::vector<int> textFields(Kind kind)
{
    std::vector<int> found;
    const auto all = fields(kind);
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].type == FieldType::Text)
            found.push_back(static_cast<int>(index));
    }
    return found;
}

} // namespace

std::string_view RecordTexts::TextColumn::at(qint32 row) const
{
    const auto index = static_cast<std::size_t>(row);
    if (index >= ends.size())
        return {};
    const quint64 from = index == 0 ? 0 : ends[index - 1];
    return std::string_view(bytes).substr(from, ends[index] - from);
}

QString RecordTexts::at(int field, qint32 row) const
{
    if (static_cast<std::size_t>(field) >= columns.size())
        return {};
    const std::string_view text = columns[static_cast<std::size_t>(field)].at(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<RecordTexts> readTexts(const QString &path, const Dataset &dataset, const Progress &progress)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const std::vector<int> wanted = textFields(dataset.kind);
    RecordTexts texts;
    texts.columns.resize(fields(dataset.kind).size());
    std::size_t row = 0;
    bool stopped = false;
    const auto endRow = [&] {
        for (const int field : wanted) {
            RecordTexts::TextColumn &column = texts.columns[static_cast<std::size_t>(field)];
            column.ends.push_back(column.bytes.size());
        }
        ++row;
    };
    const auto read =
        (*store)->forEachText(dataset.kind, wanted, [&](qint64 rowId, const std::vector<std::string_view> &cells) {
            // Rows that came or went since the facts were read have no place in them.
            while (row < dataset.rowIds.size() && dataset.rowIds[row] < rowId)
                endRow();
            if (row >= dataset.rowIds.size())
                return false;
            if (dataset.rowIds[row] == rowId) {
                for (std::size_t at = 0; at < wanted.size(); ++at)
                    texts.columns[static_cast<std::size_t>(wanted[at])].bytes += cells[at];
                endRow();
            }
            const auto done = static_cast<qint64>(row);
            stopped = done % rowsBetweenProgress == 0
                      && !progress.at(static_cast<double>(done) / static_cast<double>(dataset.rowIds.size()));
            return !stopped;
        });
    if (stopped)
        return Progress::stopped();
    if (!read)
        return read.error();
    while (row < dataset.rowIds.size())
        endRow();
    return texts;
}

} // namespace kompas
