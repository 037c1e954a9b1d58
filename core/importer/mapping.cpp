// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/mapping.h"
#include "core/importer/heading.h"
#include "core/importer/number.h"

#include "core/importer/stamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace kompas {

namespace {

constexpr qsizetype rowsTried = 200;
constexpr qsizetype longestNull = 16;
constexpr double leastConfidence = 0.5;

bool isNumber(std::string_view cell)
{
    return parseNumber(cell, '.') || parseNumber(cell, ',');
}

bool readsAsDuration(std::string_view cell)
{
    return parseDuration(cell, DurationUnit::Minutes, '.') || parseDuration(cell, DurationUnit::Minutes, ',');
}

bool isUnixTime(std::string_view cell)
{
    return cell.size() == 10 && parseNumber(cell, '.') && cell.find('.') == std::string_view::npos;
}

bool fitsCell(std::string_view cell, FieldType type, const FieldProfile *field)
{
    const auto isKnownWord = [&] {
        const QString word = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        return field && field->words.contains(normalisedHeader(word));
    };
    switch (type) {
    case FieldType::Text:
    case FieldType::Word:
        return true;
    case FieldType::Integer:
        return isNumber(cell);
    case FieldType::Number:
        return isNumber(cell) || isKnownWord();
    case FieldType::Flag:
        return isKnownWord();
    case FieldType::Instant:
        return parseStamp(cell).has_value() || isUnixTime(cell);
    case FieldType::Minutes:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
        return readsAsDuration(cell);
    case FieldType::Money:
        return isNumber(withoutCurrency(cell));
    }
    return false;
}

/// True for a header, in normalised form, that some profile or field answers to.
bool isKnown(const QString &name)
{
    static const QSet<QString> known = [] {
        QSet<QString> headers;
        for (const Field &field : fields()) {
            for (const QString &synonym : QString::fromLatin1(field.synonyms).split(u'|', Qt::SkipEmptyParts))
                headers.insert(synonym);
        }
        for (const Profile &profile : profiles()) {
            for (const FieldProfile &field : profile.fields) {
                for (const ProfileHeader &header : field.headers)
                    headers.insert(header.header);
            }
        }
        return headers;
    }();
    return known.contains(name);
}

/// Maps one file by one profile, step by step.
class Mapper
{
public:
    Mapper(const Head &head, const Profile &profile);

    Result<void> applyUser(const QMap<QString, QString> &wishes);
    void applyProfile();
    void applySynonyms();
    void applyOwn();
    Mapping finish();

private:
    bool isMapped(const QString &field) const { return m_taken.contains(field); }
    bool fits(std::size_t column, const FieldTarget &target) const;
    bool propose(const FieldTarget &target, const QString &header, const char *how);
    void set(std::size_t column, const QString &field, const char *how);

    const Head &m_head;
    Mapping m_mapping = {};
    std::vector<QString> m_normalised = {};
    QSet<QString> m_taken = {}; ///< fields that are mapped, or that the user wants left alone
};

Mapper::Mapper(const Head &head, const Profile &profile) : m_head(head)
{
    m_mapping.profile = &profile;
    for (const QString &header : head.headers) {
        ColumnPlan column;
        column.header = header;
        column.description = head.descriptions.value(static_cast<qsizetype>(m_mapping.columns.size()));
        column.timezone = zoneInHeader(header);
        m_mapping.columns.push_back(column);
        const QString name = normalisedHeader(withoutRepetition(withoutZone(header)));
        const QString first = normalisedHeader(head.firstNames.value(static_cast<qsizetype>(m_normalised.size())));
        // Below a name its unit may stand.
        m_normalised.push_back(isKnown(name) || !isKnown(first) ? name : first);
    }
    const auto width = static_cast<qsizetype>(m_normalised.size());
    // A file without a header: the profile says what its columns are called.
    if (!head.hasHeader && width <= profile.columns.size() && width >= profile.fewestColumns) {
        for (qsizetype i = 0; i < width; ++i)
            m_normalised[static_cast<std::size_t>(i)] = normalisedHeader(profile.columns.at(i));
    }
}

void Mapper::set(std::size_t column, const QString &field, const char *how)
{
    m_mapping.columns[column].field = field;
    m_mapping.columns[column].how = QString::fromLatin1(how);
    m_taken.insert(field);
}

bool Mapper::fits(std::size_t column, const FieldTarget &target) const
{
    const Profile &profile = *m_mapping.profile;
    const auto found = profile.fields.find(target.id);
    const FieldProfile *field = found == profile.fields.end() ? nullptr : &*found;
    qsizetype filled = 0;
    qsizetype fitting = 0;
    for (const HeadRow &row : m_head.rows) {
        if (filled >= rowsTried)
            break;
        const std::string_view cell = column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
        if (isNull(cell, target.type, profile, field))
            continue;
        ++filled;
        fitting += fitsCell(cell, target.type, field) ? 1 : 0;
    }
    return fitting * 2 >= filled;
}

bool Mapper::propose(const FieldTarget &target, const QString &header, const char *how)
{
    for (std::size_t i = 0; i < m_normalised.size(); ++i) {
        if (m_normalised[i] != header || !m_mapping.columns[i].field.isEmpty())
            continue;
        // Of two columns with the same header the first is used.
        if (!fits(i, target))
            return false;
        set(i, target.id, how);
        return true;
    }
    return false;
}

Result<void> Mapper::applyUser(const QMap<QString, QString> &wishes)
{
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        if (!fieldTarget(m_mapping.profile->kinds, wish.key()))
            return Error{QCoreApplication::translate("Import",
                                                     "There is no field \"%1\" for %2. See the list of fields "
                                                     "in the preview of the file.")
                             .arg(wish.key(), titleOf(*m_mapping.profile))};
        m_taken.insert(wish.key());
        if (wish.value().isEmpty())
            continue;
        auto column = std::ranges::find(m_mapping.columns, wish.value(), &ColumnPlan::header);
        if (column == m_mapping.columns.end()) {
            const auto same = std::ranges::find(m_normalised, normalisedHeader(wish.value()));
            column = m_mapping.columns.begin() + (same - m_normalised.begin());
        }
        if (column == m_mapping.columns.end())
            return Error{QCoreApplication::translate("Import", "The file has no column \"%1\", which \"%2\" should be "
                                                               "read from. Choose one of: %3.")
                             .arg(wish.value(), wish.key(), m_head.headers.join(QStringLiteral(", ")))};
        set(static_cast<std::size_t>(column - m_mapping.columns.begin()), wish.key(), "user");
    }
    return {};
}

void Mapper::applyProfile()
{
    const Profile &profile = *m_mapping.profile;
    for (auto field = profile.fields.begin(); field != profile.fields.end(); ++field) {
        const std::optional<FieldTarget> target = fieldTarget(profile.kinds, field.key());
        if (!target || isMapped(field.key()))
            continue;
        const bool found = std::ranges::any_of(
            field->headers, [&](const ProfileHeader &header) { return propose(*target, header.header, "profile"); });
        if (found || (field->suffix.isEmpty() && field->pattern.pattern().isEmpty()))
            continue;
        const auto fitsPattern = [&](const QString &text) {
            return !field->pattern.pattern().isEmpty() && !text.isEmpty()
                   && field->pattern.match(normalisedHeader(text)).hasMatch();
        };
        const auto matches = [&](const ColumnPlan &each) {
            const bool ends =
                !field->suffix.isEmpty() && each.header.trimmed().endsWith(field->suffix, Qt::CaseInsensitive);
            return ends || fitsPattern(each.header) || fitsPattern(each.description);
        };
        const auto column = std::ranges::find_if(
            m_mapping.columns, [&](const ColumnPlan &each) { return each.field.isEmpty() && matches(each); });
        if (column != m_mapping.columns.end())
            set(static_cast<std::size_t>(column - m_mapping.columns.begin()), field.key(), "profile");
    }
}

void Mapper::applySynonyms()
{
    const std::vector<Kind> &rowKinds = m_mapping.profile->kinds;
    for (const Field &field : fields(rowKinds.front())) {
        const QString id = QString::fromLatin1(field.id);
        if (isMapped(id) || isOwnField(field))
            continue;
        const FieldTarget target = *fieldTarget(rowKinds, id);
        // The id itself heads the columns of what this program exports.
        if (propose(target, normalisedHeader(id), "synonym"))
            continue;
        for (const QString &synonym : QString::fromLatin1(field.synonyms).split(u'|', Qt::SkipEmptyParts)) {
            if (propose(target, synonym, "synonym"))
                break;
        }
    }
}

/// A dimension of the user's own heads its column by its id in what this program exports.
void Mapper::applyOwn()
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const QString header = m_mapping.columns[i].header.trimmed();
        if (m_mapping.columns[i].field.isEmpty() && ownNameOf(header) && !isMapped(header))
            set(i, header, "synonym");
    }
}

Mapping Mapper::finish()
{
    qsizetype groups = 0;
    for (const QStringList &group : m_mapping.profile->telling) {
        groups += std::ranges::any_of(group, [this](const QString &field) {
            const auto column = std::ranges::find(m_mapping.columns, field, &ColumnPlan::field);
            // A product is known by its own headers, not by words that any table may have.
            return column != m_mapping.columns.end()
                   && !(m_mapping.profile->isProduct() && column->how == QLatin1String("synonym"));
        });
    }
    m_mapping.confidence =
        static_cast<double>(groups) / static_cast<double>(std::max<std::size_t>(1, m_mapping.profile->telling.size()));
    m_mapping.matched =
        std::ranges::count_if(m_mapping.columns, [](const ColumnPlan &column) { return !column.field.isEmpty(); });
    return std::move(m_mapping);
}

/// Whether a mapping is a better answer than another one.
bool isBetter(const Mapping &mapping, const Mapping &other)
{
    const auto rank = [](const Mapping &each) {
        const bool product = each.recognised() && each.profile->isProduct();
        return std::tuple(product, each.recognised(), each.recognised() ? 1.0 : each.confidence, each.matched);
    };
    return rank(mapping) > rank(other);
}

/// A layout that is not recognised may still be proposed, a product never: its ids would mix with the real ones.
bool isWorthAsking(const Mapping &mapping)
{
    return mapping.recognised()
           || (!mapping.profile->isProduct() && mapping.matched > 0 && mapping.confidence >= leastConfidence);
}

Error unknownProfile(const QString &name)
{
    QStringList names;
    for (const Profile &profile : profiles())
        names.append(profile.name);
    return Error{QCoreApplication::translate("Import", "There is no profile \"%1\". Choose one of: %2.")
                     .arg(name, names.join(QStringLiteral(", ")))};
}

} // namespace

bool isNull(std::string_view cell, FieldType type, const Profile &profile, const FieldProfile *field)
{
    if (cell.empty())
        return true;
    if (cell.size() > longestNull)
        return false;
    const QString word = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).toLower();
    const bool isWord = type == FieldType::Text || type == FieldType::Word;
    return profile.nulls.contains(word) || (!isWord && profile.valueNulls.contains(word))
           || (field && field->nulls.contains(word));
}

Result<Mapping> mapColumns(const Head &head, const Profile &profile, const ReadOptions &options)
{
    Mapper mapper(head, profile);
    if (const Result<void> applied = mapper.applyUser(options.mapping); !applied)
        return applied.error();
    mapper.applyProfile();
    mapper.applySynonyms();
    mapper.applyOwn();
    return mapper.finish();
}

Result<Mapping> chooseMapping(const Head &head, const ReadOptions &options)
{
    if (options.profile) {
        const Profile *profile = profileNamed(*options.profile);
        return profile ? mapColumns(head, *profile, options) : Result<Mapping>(unknownProfile(*options.profile));
    }
    Mapping best;
    std::optional<Error> failed;
    for (const Profile &profile : profiles()) {
        if (options.kind && profile.kinds.front() != *options.kind)
            continue;
        Result<Mapping> mapping = mapColumns(head, profile, options);
        if (!mapping)
            failed = mapping.error(); // a field of the user's that only other profiles have
        else if (isWorthAsking(*mapping) && (!best.profile || isBetter(*mapping, best)))
            best = *std::move(mapping);
    }
    if (!best.profile && failed)
        return *failed;
    return best;
}

bool isKnownHeader(std::string_view text, Encoding encoding)
{
    return isKnown(normalisedHeader(decoded(trimmed(text), encoding)));
}

std::optional<DurationUnit> unitInHeader(const QString &header)
{
    // "... in minutes within business hours": the first unit named is that of the values.
    for (const QString &word : normalisedHeader(header).split(u' ')) {
        if (const std::optional<DurationUnit> unit =
                word == u"m" || word == u"d" ? std::nullopt : unitNamed(word.toStdString()))
            return unit;
    }
    return std::nullopt;
}

} // namespace kompas
