// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"
#include "core/data/zone.h"
#include "core/importer/known_words.h"
#include "core/importer/mapping.h"
#include "core/importer/remarks.h"
#include "core/importer/stamp.h"

#include <array>
#include <memory>
#include <string>

namespace kompas {

/// The scale of a score.
struct ScoreScale {
    int lowest = 0;
    int highest = 10;

    bool operator==(const ScoreScale &) const = default;
};
QString scaleName(ScoreScale scale); ///< `0-10`
std::optional<ScoreScale> scaleFromName(QStringView name);

/// What is needed to read the cells of one column; made from its ColumnPlan.
class ColumnReader
{
public:
    struct Context {
        const Profile *profile = nullptr;
        Encoding encoding = Encoding::Utf8;
        char decimal = '.';
        const Zone *zone = nullptr;
    };

    ColumnReader(std::size_t column, const ColumnPlan &plan, const FieldTarget &target, const Context &context);

    std::size_t column() const { return m_column; }
    /// The column of the time of day, or -1.
    int timeColumn() const { return m_timeColumn; }
    const FieldTarget &target() const { return m_target; }
    bool isNull(std::string_view trimmedCell) const;

    /// True for a cell that is written as most counts, minutes and instants are; `whole` is what read() makes of it,
    /// and only set then.
    bool readWhole(std::string_view cell, qint64 &whole) const;
    /// The value of a cell, `monostate` when it holds none. `finding` is set when something is wrong with it. A text
    /// may stand in the cell itself, or in what the reader keeps until it reads the next cell.
    Cell read(std::string_view cell, std::optional<Finding> &finding) const;
    /// The word of the profile for a cell (`good` for `Good with comment`), empty when it has none.
    const QString &profileWord(std::string_view trimmedCell) const;
    std::optional<double> score(std::string_view trimmedCell, ScoreScale scale, std::optional<Finding> &finding) const;
    /// That of the scores, decided on the whole column.
    ScoreScale scale() const { return m_scale; }
    /// Minutes by which two durations may differ because of the unit this column is written in.
    double tolerance() const;

private:
    bool standsAsItIs(std::string_view text) const;
    qint64 utcOf(qint64 seconds) const;
    Cell word(std::string_view cell, std::optional<Finding> &finding) const;
    Cell instant(std::string_view cell, std::optional<Finding> &finding) const;
    Cell duration(std::string_view cell, std::optional<Finding> &finding) const;
    Cell number(std::string_view cell, std::optional<Finding> &finding) const;
    Cell money(std::string_view cell, std::optional<Finding> &finding) const;
    Cell integer(std::string_view cell, std::optional<Finding> &finding) const;
    Cell flag(std::string_view cell, std::optional<Finding> &finding) const;

    std::size_t m_column;
    int m_timeColumn;
    FieldTarget m_target;
    Context m_context;
    const FieldProfile *m_field = nullptr;
    std::vector<std::string> m_nulls = {};   ///< lower case
    std::array<bool, 256> m_startsNull = {}; ///< first bytes of m_nulls, in either case
    bool m_isRate = false;                   ///< the cells are shares of another count
    bool m_wordsAreCanonical = false;        ///< a word that is not in the profile is remarked on
    std::shared_ptr<const Zone> m_zone = {}; ///< of its own, where the header names one
    DateOrder m_order = DateOrder::Dmy;
    DurationUnit m_unit = DurationUnit::Minutes;
    bool m_isCount = false; ///< whole numbers, or minutes that are stored as whole minutes
    ScoreScale m_scale = {};

    KnownWords::Word known(std::string_view cell) const;
    // Caches: they change no answer, and a copy of the reader is what another thread needs.
    mutable KnownWords m_words = {};
    mutable Zone::Stretch m_stretch = {};
    mutable KnownMonth m_month = {};
};

/// True when a column holds shares of a count, by what the profile says of its header.
bool isRate(const ColumnPlan &plan, const Profile &profile);

/// The unit of a column of durations: the profile's, else that in the header, else that in which the field is stored.
DurationUnit durationUnit(const ColumnPlan &plan, FieldType type, const Profile &profile);

} // namespace kompas
