// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/kind.h"

#include <QMap>

#include <span>
#include <vector>

namespace kompas {

/// What a field holds, and so how it is stored and which column it becomes.
enum class FieldType : quint8 {
    Text,         ///< as written; TEXT; never a column of Facts (ids, subjects, comments, customers)
    Word,         ///< few distinct values; TEXT; a column of dictionary codes
    Integer,      ///< a count; INTEGER; 32-bit column
    Number,       ///< a score; REAL; double column
    Instant,      ///< UTC seconds since 1970; INTEGER; 64-bit column
    Minutes,      ///< a duration in minutes; INTEGER; 32-bit column
    Flag,         ///< 0 or 1; INTEGER; 32-bit column
    Seconds,      ///< a duration in seconds, or a mean of such; REAL; double column
    ExactMinutes, ///< a duration in minutes, with fractions; REAL; double column
    Money,        ///< minor units (cents); INTEGER; double column of cents
};

/// How a field is stored: in the database, and in a column of Facts.
enum class Storage : quint8 { Text, Integer, Real };
constexpr Storage storageOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Word:
        return Storage::Text;
    case FieldType::Number:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
        return Storage::Real;
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Minutes:
    case FieldType::Flag:
    case FieldType::Money:
        break;
    }
    return Storage::Integer;
}

/// A duration, in whatever unit it is stored.
constexpr bool isDuration(FieldType type)
{
    return type == FieldType::Minutes || type == FieldType::Seconds || type == FieldType::ExactMinutes;
}

/// One attribute of one kind of record. The table of fields is the only place that lists them: the database schema
/// (held together by a test), importer, filters, groupings, headings and exports follow from it.
struct Field {
    Kind kind;
    const char *id; ///< the word on the command line, in profiles and in the database; for ever
    FieldType type;
    const char *dimension; ///< the dimension it is, or nullptr
    const char *label;     ///< English heading, context "Field" of the translation
    const char *synonyms;  ///< headers it answers to, Dutch and English, in normalised form, separated by `|`
};

/// All fields, kind by kind, in the order of the database columns.
std::span<const Field> fields();
/// The fields of one kind. The position in this span is the field's index within its kind.
std::span<const Field> fields(Kind kind);
/// Index within its kind, or -1 when there is no such field.
int fieldIndex(Kind kind, QStringView id);
/// The index of the field of this kind that is the dimension, or -1.
int dimensionIndex(Kind kind, QStringView dimension);
/// The index of the field that says when a record of the kind came to be.
int dateIndex(Kind kind);
/// True for an instant at which something happened: not a due date, and nothing of a kind that is planned.
bool hasHappened(const Field &field);
/// Fields that name an employee: they are shown as the privacy of agents demands.
bool namesEmployee(const Field &field);

/// What a survey asks: `nps csat ces esat enps exit resolved friendliness expertise`. Each is also what a column of
/// scores can be mapped to.
std::span<const char *const> surveyIds();
bool isSurveyId(QStringView id);

/// Dimensions that records can be filtered and grouped by, in the order in which they are offered. `hour` and
/// `weekday` follow from the date that counts; the others are fields.
struct Dimension {
    const char *id;
    const char *label; ///< English, context "Dimension" of the translation
};
std::span<const Dimension> dimensions();

/// Columns of an export that the user keeps as dimensions of their own, by name (`Region`). Every kind has the field
/// `own`, in which all of them stand as JSON: {"Region":"North"}. Facts have a column for each (Dataset::own).
inline constexpr QStringView ownField = u"own";
/// What stands before the name in the id of such a dimension, and in what a column is mapped to: `own:Region`.
inline constexpr QLatin1String ownPrefix("own:");
bool isOwnField(const Field &field);
/// `own:Region`; of the name `wave` the dimension of that name, for kinds that have no such field.
QString ownDimensionId(const QString &name);
/// The name in `own:Region`; nothing for what is no such id. A name is not empty, has no blanks around it, no control
/// characters and no `=`, and is at most 60 characters long.
std::optional<QString> ownNameOf(QStringView id);
/// The nearest name that can be one: what a header is called when it becomes a dimension. Empty when nothing is left.
QString ownNameFrom(const QString &header);
/// The cell of the field `own`, and what it says; names without a word are left out.
QString ownText(const QMap<QString, QString> &words);
QMap<QString, QString> ownWords(const QString &text);

/// A canonical word of a dimension (`pending`, `email`, `high`) and its English label, context "Word".
struct CanonicalWord {
    const char *dimension;
    const char *word;
    const char *label;
};
/// In the order in which they are shown: statuses along the life of a ticket, priorities from urgent to low.
std::span<const CanonicalWord> canonicalWords();

/// Lower case, accents and punctuation folded, blanks single: `E-mail adres ` and `e_mail-adres` become the same.
/// The form in which headers are compared with `Field::synonyms`.
QString normalisedHeader(QStringView text);

} // namespace kompas
