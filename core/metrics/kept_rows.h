// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/query/row_set.h"

#include <QHash>

#include <array>

namespace kompas {

/// The rows that questions are about, by a text that says which of them: a page asks dozens of figures of the same
/// week. Of the newest records of a kind alone, and only sets that take little memory. From any thread.
class KeptRows
{
public:
    /// Those that were found before, else what `find` finds now.
    RowSet of(const std::shared_ptr<const Dataset> &records, const QByteArray &text,
              const std::function<RowSet()> &find);

    static constexpr std::size_t most = 2'000'000; ///< rows of all sets of a kind; of one set a quarter

private:
    struct Known {
        std::shared_ptr<const Dataset> records = {};
        QHash<QByteArray, RowSet> sets = {};
        std::size_t size = 0;
    };
    std::mutex m_mutex = {};
    std::array<Known, kinds.size()> m_known = {};
};

/// Says which rows of some records: `sort` is what is asked of them, with its numbers, `conditions` those of the
/// catalogue.
QByteArray rowsText(char sort, const std::vector<Condition> &where, const char *conditions,
                    std::initializer_list<qint64> numbers);

} // namespace kompas
