// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/field.h"
#include "core/importer/duration.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace kompas {

/// A header that a profile knows a field by, in normalised form, with the unit its durations are in.
struct ProfileHeader {
    QString header = {};
    std::optional<DurationUnit> unit = {};
};

/// What a profile says about one field (or one score: `nps`, `csat`, `ces`).
struct FieldProfile {
    std::vector<ProfileHeader> headers = {}; ///< the first that the file has is taken
    QString suffix = {};                     ///< else the first header that ends like this: `[list]`
    QSet<QString> nulls = {};                ///< cells that mean "nothing", lower case
    QHash<QString, QString> words = {};      ///< normalised word of the export -> word of the program
    QString rateOf = {};                     ///< the cells are shares of this field; they become counts
    QRegularExpression pattern = {};         ///< else the first header (normalised) that matches
    QString captures = {};                   ///< field that gets what the first group of `pattern` matched
};

/// The layout of an export, as one JSON file below resources/profiles describes it:
/// `name`, `title`, `source` (only for a product whose ids are the same in all its exports), `kinds` (the first is that
/// of the rows), `telling` (groups of fields; the share of groups of which the file has one is the confidence) and the
/// `minimum` of that share, `nulls`, `value_nulls` (for cells that are neither words nor text), `defaults` (field ->
/// word where the file has no such column), `columns` and `fewest_columns` (of a file without a header), `skip` (header
/// -> words of rows that are no data), `fields` (headers in order of preference, or an object with `headers`,
/// `suffix`, `nulls`, `words` {ours: [theirs]}, `rate_of`, `pattern`, `captures`). Every profile also has what
/// `common.json` says.
struct Profile {
    QString name = {};
    QString title = {};
    QString source = {};
    std::vector<Kind> kinds = {};
    std::vector<QStringList> telling = {};
    double minimum = 1;
    QSet<QString> nulls = {};
    QSet<QString> valueNulls = {};
    QStringList columns = {};                                 ///< names of the columns of a file that has no header
    qsizetype fewestColumns = 0;                              ///< of them; tools leave out the last
    std::vector<std::pair<QString, QSet<QString>>> skip = {}; ///< header and words of rows that are no data
    QMap<QString, QString> defaults = {};
    QMap<QString, FieldProfile> fields = {};

    /// A product, not a generic layout.
    bool isProduct() const { return !source.isEmpty(); }
};

/// Reads one profile. Fails with a detail for the log on JSON that is none or speaks of unknown kinds, fields or units.
Result<Profile> profileFromJson(const QByteArray &json, const Profile &common);

/// All profiles that are compiled in, products first, each group by name.
const std::vector<Profile> &profiles();
/// nullptr when there is none of that name.
const Profile *profileNamed(QStringView name);
/// The title in the language of the program.
QString titleOf(const Profile &profile);

/// What a column can be mapped to: a field of the kind of the rows, or what a rating on a ticket row carries.
struct FieldTarget {
    QString id = {};
    Kind kind = Kind::Ticket;
    int index = -1; ///< within the kind; -1 for a score
    FieldType type = FieldType::Text;
    QString own = {}; ///< the name of a dimension of the user's own; the field is `own`, which several columns fill
    bool isScore() const { return index < 0; }
    bool isOwn() const { return !own.isEmpty(); }
};
/// Nothing when rows of these kinds have no such field.
std::optional<FieldTarget> fieldTarget(const std::vector<Kind> &rowKinds, const QString &id);

} // namespace kompas
