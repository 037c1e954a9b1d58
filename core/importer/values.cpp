// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/values.h"

#include "core/importer/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kompas {

namespace {

constexpr std::size_t longestNull = 16;

char lower(char ch)
{
    return ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch - 'A' + 'a') : ch;
}

bool sameLower(std::string_view cell, const std::string &null)
{
    return cell.size() == null.size() && std::ranges::equal(cell, null, [](char a, char b) { return lower(a) == b; });
}

bool fits32(double value)
{
    return value >= -std::numeric_limits<qint32>::max() && value <= std::numeric_limits<qint32>::max();
}

/// The same in every encoding, and as it is to be stored.
bool isPlainAscii(std::string_view text)
{
    // All bytes rather than as many as needed: that is done many at a time.
    unsigned char all = 0;
    bool isNull = false;
    for (const char ch : text) {
        all |= static_cast<unsigned char>(ch);
        isNull |= ch == '\0';
    }
    return all < 0x80 && !isNull;
}

/// `3 - Moderate` is the word `Moderate` where the number says nothing by itself.
QString ourWord(const FieldProfile &field, const QString &text)
{
    const QString plain = normalisedHeader(text);
    if (const auto found = field.words.constFind(plain); found != field.words.constEnd())
        return *found;
    qsizetype digits = 0;
    while (digits < plain.size() && plain[digits].isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits < plain.size() && plain[digits] == u' ';
    return numbered ? field.words.value(plain.sliced(digits + 1)) : QString();
}

} // namespace

QString scaleName(ScoreScale scale)
{
    return QStringLiteral("%1-%2").arg(scale.lowest).arg(scale.highest);
}

std::optional<ScoreScale> scaleFromName(QStringView name)
{
    const qsizetype dash = name.indexOf(u'-');
    bool lowestIsNumber = false;
    bool highestIsNumber = false;
    const ScoreScale scale = {name.first(std::max<qsizetype>(dash, 0)).toInt(&lowestIsNumber),
                              name.sliced(dash + 1).toInt(&highestIsNumber)};
    return dash > 0 && lowestIsNumber && highestIsNumber ? std::optional(scale) : std::nullopt;
}

DurationUnit durationUnit(const ColumnPlan &plan, FieldType type, const Profile &profile)
{
    const auto field = profile.fields.find(plan.field);
    if (field != profile.fields.end()) {
        const auto header = std::ranges::find(field->headers, normalisedHeader(plan.header), &ProfileHeader::header);
        if (header != field->headers.end() && header->unit)
            return *header->unit;
    }
    return unitInHeader(plan.header)
        .value_or(type == FieldType::Seconds ? DurationUnit::Seconds : DurationUnit::Minutes);
}

bool isRate(const ColumnPlan &plan, const Profile &profile)
{
    const auto field = profile.fields.find(plan.field);
    if (field == profile.fields.end() || field->rateOf.isEmpty())
        return false;
    return plan.how == QLatin1String("profile") || field->pattern.match(normalisedHeader(plan.header)).hasMatch();
}

ColumnReader::ColumnReader(std::size_t column, const ColumnPlan &plan, const FieldTarget &target,
                           const Context &context)
    : m_column(column),
      m_timeColumn(plan.timeColumn),
      m_target(target),
      m_context(context)
{
    const Profile &profile = *context.profile;
    if (std::optional<Zone> zone = plan.timezone.isEmpty() ? std::nullopt : Zone::named(plan.timezone))
        m_zone = std::make_shared<const Zone>(*std::move(zone));
    QSet<QString> nulls = profile.nulls;
    if (target.type != FieldType::Text && target.type != FieldType::Word)
        nulls.unite(profile.valueNulls);
    if (const auto field = profile.fields.find(target.id); field != profile.fields.end()) {
        m_field = &*field;
        nulls.unite(field->nulls);
    }
    for (const QString &null : std::as_const(nulls))
        m_nulls.push_back(null.toStdString());
    for (const std::string &null : m_nulls) {
        const auto first = static_cast<unsigned char>(null.front());
        m_startsNull[first] = true;
        if (first >= 'a' && first <= 'z')
            m_startsNull[first - 'a' + 'A'] = true;
    }
    m_isRate = isRate(plan, profile);
    m_wordsAreCanonical = target.type == FieldType::Word && target.id == QLatin1String("status");
    m_order = dateOrderFromName(QStringView(plan.format).first(std::min<qsizetype>(3, plan.format.size())))
                  .value_or(DateOrder::Dmy);
    m_unit = durationUnit(plan, target.type, profile);
    m_isCount =
        target.type == FieldType::Integer || (target.type == FieldType::Minutes && m_unit == DurationUnit::Minutes);
    m_scale = scaleFromName(plan.format).value_or(ScoreScale());
}

bool ColumnReader::isNull(std::string_view trimmedCell) const
{
    if (trimmedCell.empty())
        return true;
    return trimmedCell.size() <= longestNull && m_startsNull[static_cast<unsigned char>(trimmedCell.front())]
           && std::ranges::any_of(m_nulls, [&](const std::string &null) { return sameLower(trimmedCell, null); });
}

KnownWords::Word ColumnReader::known(std::string_view cell) const
{
    if (const std::optional<KnownWords::Word> word = m_words.find(cell))
        return *word;
    const QString text = decoded(cell, m_context.encoding);
    const QString ours = m_field ? ourWord(*m_field, text) : QString();
    return m_words.add(cell, CellText(ours.isEmpty() ? text : ours).bytes(), ours);
}

const QString &ColumnReader::profileWord(std::string_view trimmedCell) const
{
    return m_words.ours(known(trimmedCell));
}

double ColumnReader::tolerance() const
{
    return m_unit == DurationUnit::Hours ? 60 : m_unit == DurationUnit::Days ? 1440 : 1;
}

/// True for a text whose bytes are what decoding it and storing it gives.
bool ColumnReader::standsAsItIs(std::string_view text) const
{
    if (isPlainAscii(text))
        return true;
    const bool isMarked = text.starts_with("\xef\xbb\xbf");
    return m_context.encoding == Encoding::Utf8 && !isMarked && text.find('\0') == std::string_view::npos
           && isUtf8(text);
}

Cell ColumnReader::word(std::string_view cell, std::optional<Finding> &finding) const
{
    const KnownWords::Word word = known(cell);
    if (m_wordsAreCanonical && m_words.ours(word).isEmpty())
        finding = Finding::UnknownWord;
    return CellText::standing(word.text);
}

bool ColumnReader::readWhole(std::string_view cell, qint64 &whole) const
{
    if (cell.empty() || m_startsNull[static_cast<unsigned char>(cell.front())])
        return false;
    if (m_isCount) {
        const std::optional<qint64> digits = plainDigits(cell);
        if (!digits || *digits > std::numeric_limits<qint32>::max())
            return false;
        whole = *digits;
        return true;
    }
    StampSeconds found;
    if (m_month.days == 0 || !readSecondsIn(m_month, cell, found))
        return false;
    whole = found.isUtc ? found.seconds : utcOf(found.seconds);
    return true;
}

/// The instant at which the clock on the wall shows so many seconds.
qint64 ColumnReader::utcOf(qint64 seconds) const
{
    const Zone &zone = m_zone ? *m_zone : *m_context.zone;
    if (!m_stretch.holds(seconds))
        m_stretch = zone.stretchAt(seconds);
    return m_stretch.holds(seconds) ? seconds - m_stretch.seconds : zone.toUtc(seconds);
}

Cell ColumnReader::instant(std::string_view cell, std::optional<Finding> &finding) const
{
    const std::optional<Stamp> stamp = parseStamp(cell);
    if (!stamp) {
        const std::optional<double> unixTime = cell.size() == 10 ? parseNumber(cell, '.') : std::nullopt;
        if (unixTime && cell.find_first_not_of("0123456789") == std::string_view::npos)
            return static_cast<qint64>(*unixTime);
        finding = Finding::UnreadableValue;
        return {};
    }
    if (isNullDate(*stamp))
        return {};
    const std::optional<qint64> seconds = secondsOf(*stamp, m_order);
    if (!seconds) {
        finding = Finding::DateContradictsOrder;
        return {};
    }
    m_month = KnownMonth::of(cell);
    return stamp->offset ? *seconds : utcOf(*seconds);
}

Cell ColumnReader::duration(std::string_view cell, std::optional<Finding> &finding) const
{
    const bool isContact = m_target.type == FieldType::Seconds;
    const ClockStyle style = isContact ? ClockStyle::MinutesSeconds : ClockStyle::HoursMinutes;
    const std::optional<double> seconds = parseSeconds(cell, m_unit, m_context.decimal, style);
    if (!seconds || !fits32(*seconds / 60)) {
        // The null date of a spreadsheet stands in columns of durations too.
        const std::optional<Stamp> stamp = seconds ? std::nullopt : parseStamp(cell);
        if (!stamp || !isNullDate(*stamp))
            finding = Finding::UnreadableValue;
        return {};
    }
    if (*seconds < 0) {
        finding = Finding::NegativeDuration;
        return {};
    }
    if (isContact)
        return *seconds;
    if (m_target.type == FieldType::ExactMinutes)
        return *seconds / 60;
    return static_cast<qint64>(std::llround(*seconds / 60));
}

/// A number that is no score: counts, which may be shares of another count, and yes or no.
Cell ColumnReader::number(std::string_view cell, std::optional<Finding> &finding) const
{
    const std::optional<double> value = parseNumber(cell, m_context.decimal);
    if (value && m_isRate)
        return *value > 1 || cell.ends_with('%') ? *value / 100 : *value;
    if (value)
        return *value;
    bool isNumber = false;
    const double ours = profileWord(cell).toDouble(&isNumber);
    if (isNumber)
        return ours;
    finding = Finding::UnreadableValue;
    return {};
}

Cell ColumnReader::money(std::string_view cell, std::optional<Finding> &finding) const
{
    const std::optional<double> value = parseNumber(withoutCurrency(cell), m_context.decimal);
    constexpr double most = 9e13; // exact in cents
    if (!value || std::abs(*value) > most) {
        finding = Finding::UnreadableValue;
        return {};
    }
    return static_cast<qint64>(std::llround(*value * 100));
}

Cell ColumnReader::integer(std::string_view cell, std::optional<Finding> &finding) const
{
    const std::optional<double> value = parseNumber(cell, m_context.decimal);
    if (!value || *value != std::floor(*value) || !fits32(*value)) {
        finding = Finding::UnreadableValue;
        return {};
    }
    return static_cast<qint64>(*value);
}

Cell ColumnReader::flag(std::string_view cell, std::optional<Finding> &finding) const
{
    const QString ours = profileWord(cell);
    if (ours.isEmpty()) {
        finding = Finding::UnreadableValue;
        return {};
    }
    return qint64(ours == QLatin1String("1") ? 1 : 0);
}

std::optional<double> ColumnReader::score(std::string_view trimmedCell, ScoreScale scale,
                                          std::optional<Finding> &finding) const
{
    const std::optional<double> value = parseNumber(trimmedCell, m_context.decimal);
    if (!value)
        finding = Finding::UnreadableValue;
    else if (*value < scale.lowest || *value > scale.highest)
        finding = Finding::ScoreOutsideScale;
    return finding ? std::nullopt : value;
}

Cell ColumnReader::read(std::string_view cell, std::optional<Finding> &finding) const
{
    const std::string_view text = trimmed(cell);
    if (isNull(text))
        return {};
    if (qint64 whole = 0; readWhole(text, whole))
        return whole;
    switch (m_target.type) {
    case FieldType::Text:
        return standsAsItIs(text) ? CellText::standing(text) : CellText(decoded(text, m_context.encoding));
    case FieldType::Word:
        return word(text, finding);
    case FieldType::Integer:
        return integer(text, finding);
    case FieldType::Money:
        return money(text, finding);
    case FieldType::Number: {
        if (m_target.kind != Kind::SurveyResponse)
            return number(text, finding);
        const std::optional<double> value = score(text, m_scale, finding);
        return value ? Cell(*value) : Cell();
    }
    case FieldType::Instant:
        return instant(text, finding);
    case FieldType::Minutes:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
        return duration(text, finding);
    case FieldType::Flag:
        return flag(text, finding);
    }
    return {};
}

} // namespace kompas
