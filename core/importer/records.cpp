// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/records.h"

#include "core/data/facts.h"
#include "core/data/inherited.h"
#include "core/importer/completion.h"

#include "core/importer/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <openssl/evp.h>

namespace kompas {

namespace {

constexpr char wordEnd = '\0'; ///< no text holds one

Cell &at(std::vector<Cell> &cells, int index)
{
    return cells[static_cast<std::size_t>(index)];
}

const Cell &at(const std::vector<Cell> &cells, int index)
{
    return cells[static_cast<std::size_t>(index)];
}

std::optional<qint64> whole(const Cell &cell)
{
    const auto *value = std::get_if<qint64>(&cell);
    return value ? std::optional(*value) : std::nullopt;
}

QString text(const Cell &cell)
{
    const auto *value = std::get_if<CellText>(&cell);
    return value ? value->toString() : QString();
}

/// When something happened, and not when it is due.
std::vector<int> happenedFields(Kind kind)
{
    std::vector<int> result;
    const std::span<const Field> all = fields(kind);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (hasHappened(all[i]))
            result.push_back(static_cast<int>(i));
    }
    return result;
}

/// What a rating takes from the record it stands with. It finds its ticket again by a number that tells tickets apart,
/// and need not repeat what the ticket says.
std::vector<std::pair<int, int>> copiedFields(Kind kind, bool findsTicket)
{
    std::vector<std::pair<int, int>> result;
    const std::span<const Field> all = fields(Kind::SurveyResponse);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString id = QString::fromLatin1(all[i].id);
        const bool isLeftOut = id == QLatin1String("id") || (findsTicket && isInherited(Kind::SurveyResponse, all[i]));
        if (const int source = fieldIndex(kind, id); source >= 0 && !isLeftOut)
            result.emplace_back(static_cast<int>(i), source);
    }
    return result;
}

} // namespace

Result<RecordBuilder> RecordBuilder::make(const Plan &plan, qint64 now)
{
    const Profile *profile = profileNamed(plan.profile);
    if (!profile || plan.kinds.empty())
        return Error{QCoreApplication::translate("Import", "It is not clear what %1 holds. Say what each column is, or "
                                                           "choose a profile.")
                         .arg(plan.file)};
    std::optional<Zone> zone = Zone::named(plan.timezone);
    if (!zone)
        return Error{QCoreApplication::translate("Import", "There is no time zone \"%1\". Use a name such as "
                                                           "Europe/Amsterdam or an offset such as +02:00.")
                         .arg(QString::fromUtf8(plan.timezone))};
    return RecordBuilder(plan, *profile, *std::move(zone), now);
}

RecordBuilder::RecordBuilder(const Plan &plan, const Profile &profile, Zone zone, qint64 now)
    : m_kinds(plan.kinds),
      m_profile(&profile),
      m_zone(std::make_shared<const Zone>(std::move(zone))),
      m_encoding(encodingFromName(plan.encoding).value_or(Encoding::Utf8)),
      m_width(plan.columns.size()),
      m_now(now),
      m_dataUntil(noInstant),
      m_ownField(fieldIndex(plan.kinds.front(), ownField)),
      m_id(fieldIndex(plan.kinds.front(), u"id")),
      m_happened(happenedFields(plan.kinds.front()))
{
    const ColumnReader::Context context = {m_profile, m_encoding, plan.decimal, m_zone.get()};
    bool hasId = false;
    bool hasDate = false;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnPlan &column = plan.columns[i];
        const std::optional<FieldTarget> target = fieldTarget(m_kinds, column.field);
        if (!target)
            continue;
        m_readers.emplace_back(i, column, *target, context);
        // The scale of a score in a row of its own depends on the survey, which may stand behind it.
        const bool isLongScore = kind() == Kind::SurveyResponse && target->id == QLatin1String("score");
        if (target->isScore())
            m_scores.push_back(m_readers.size() - 1);
        else if (target->kind != kind())
            m_ofRating.push_back(m_readers.size() - 1);
        else if (!isLongScore)
            m_ofRow.push_back(m_readers.size() - 1);
        if (target->isOwn() && !m_ofRow.empty() && m_ofRow.back() == m_readers.size() - 1)
            m_ofOwn.push_back(m_readers.size() - 1);
        if (kind() == Kind::Ticket && target->type == FieldType::Minutes
            && (target->id == QLatin1String("first_reply_minutes")
                || target->id == QLatin1String("full_resolution_minutes")))
            m_minutes.push_back(m_readers.size() - 1);
        hasId = hasId || target->id == QLatin1String("id");
        hasDate = hasDate || (target->kind == kind() && target->index == dateIndex(kind()));
        m_idsDamaged = m_idsDamaged || column.format == QLatin1String(damagedIds);
        if (!isLongScore)
            continue;
        for (const QString &scale : column.format.split(u'|'))
            m_scales[scale.section(u' ', 0, 0)] = scaleFromName(scale.section(u' ', 1)).value_or(ScoreScale());
    }
    for (int field = 0; field < static_cast<int>(fields(kind()).size()); ++field) {
        const auto reads = [&](std::size_t each) { return m_readers[each].target().index == field; };
        if (std::ranges::none_of(m_ofRow, reads))
            m_unread.push_back(field);
    }
    m_hashKeys = !hasId || m_idsDamaged;
    takeDefaults(plan);
    if (!hasDate && plan.options.date)
        m_date = *plan.options.date;
    m_wave = plan.options.wave.value_or(QString()).simplified();
    if (m_date)
        m_fileKey += m_date->toString(Qt::ISODate).toUtf8() + '\x1e';
    if (!m_wave.isEmpty())
        m_fileKey += m_wave.toUtf8() + '\x1e';
    m_timeOfDay = plan.timeOfDayColumn;
    if (kind() != Kind::SurveyResponse)
        m_copied = copiedFields(kind(), kind() == Kind::Ticket && !m_hashKeys);
    const auto feeds = [&](Kind each) { return std::ranges::find(m_kinds, each) != m_kinds.end(); };
    m_isLog = kind() == Kind::Ticket && feeds(Kind::TicketEvent);
    m_makesTickets = kind() == Kind::TicketEvent && feeds(Kind::Ticket);
    for (const auto &[header, words] : profile.skip) {
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            if (normalisedHeader(plan.columns[i].header) == header)
                m_skip.emplace_back(i, &words);
        }
    }
}

/// What the profile says of columns that the file does not have, and of the headers of those it has.
void RecordBuilder::takeDefaults(const Plan &plan)
{
    const auto add = [this, &plan](const QString &field, const QString &value) {
        const int index = fieldIndex(kind(), field);
        if (index < 0 || std::ranges::find(plan.columns, field, &ColumnPlan::field) != plan.columns.end())
            return;
        const FieldType type = fields(kind())[static_cast<std::size_t>(index)].type;
        if (storageOf(type) == Storage::Text)
            m_defaults.emplace_back(index, value);
        else if (storageOf(type) == Storage::Real)
            m_defaults.emplace_back(index, value.toDouble());
        else
            m_defaults.emplace_back(index, value.toLongLong());
    };
    for (const ColumnPlan &column : plan.columns) {
        const auto field = m_profile->fields.find(column.field);
        if (field == m_profile->fields.end())
            continue;
        if (isRate(column, *m_profile))
            m_rates.emplace_back(fieldIndex(kind(), column.field), fieldIndex(kind(), field->rateOf));
        const QRegularExpressionMatch match = field->pattern.match(normalisedHeader(column.header));
        if (!field->captures.isEmpty() && match.hasMatch())
            add(field->captures, match.captured(1));
    }
    for (auto each = m_profile->defaults.begin(); each != m_profile->defaults.end(); ++each)
        add(each.key(), each.value());
}

/// A file has few different rows of them, and the text of each takes long to make.
const CellText &RecordBuilder::ownTextOf(const std::string &words)
{
    constexpr std::size_t mostKept = 10'000;
    const auto known = m_ownTexts.find(words);
    if (known != m_ownTexts.end())
        return known->second;
    if (m_ownTexts.size() >= mostKept)
        m_ownTexts.clear();
    QMap<QString, QString> own;
    std::string_view rest = words;
    for (const std::size_t each : m_ofOwn) {
        const std::size_t end = rest.find(wordEnd);
        own.insert(m_readers[each].target().own, CellText::standing(rest.substr(0, end)).toString());
        rest.remove_prefix(end + 1);
    }
    return m_ownTexts.emplace(words, ownText(own)).first->second;
}

void RecordBuilder::readCells(const Row &row, Built &built, Cells &cells)
{
    m_own.clear();
    for (const std::size_t each : m_ofRow) {
        const ColumnReader &reader = m_readers[each];
        const FieldTarget &target = reader.target();
        std::optional<Finding> finding;
        std::string_view cell = cellAt(row, reader.column());
        const bool isJoined = reader.timeColumn() >= 0 && !cell.empty();
        if (qint64 whole = 0; !isJoined && reader.readWhole(cell, whole)) {
            at(cells, target.index) = whole;
            continue;
        }
        if (isJoined) {
            m_joined.assign(trimmed(cell))
                .append(" ")
                .append(trimmed(cellAt(row, static_cast<std::size_t>(reader.timeColumn()))));
            cell = m_joined;
        }
        if (target.isOwn()) {
            const Cell word = reader.read(cell, finding);
            if (const auto *own = std::get_if<CellText>(&word))
                m_own += own->bytes();
            m_own += wordEnd;
        } else {
            Cell value = reader.read(cell, finding);
            at(cells, target.index) = isJoined ? Cell(std::as_const(value)) : std::move(value); // m_joined will change
        }
        if (finding)
            built.findings.emplace_back(*finding, target.id);
    }
    if (!m_ofOwn.empty())
        at(cells, m_ownField) = CellText::standing(ownTextOf(m_own).bytes());
}

/// The wave goes before what a column says; records of a kind without waves have it as a dimension of their own.
void RecordBuilder::setWave(Built &built) const
{
    for (Record &record : built.records) {
        if (const int wave = fieldIndex(record.kind, u"wave"); wave >= 0) {
            at(record.cells, wave) = m_wave;
            continue;
        }
        Cell &own = at(record.cells, fieldIndex(record.kind, ownField));
        QMap<QString, QString> words = ownWords(text(own));
        words.insert(QStringLiteral("wave"), m_wave);
        own = ownText(words);
    }
}

RecordBuilder::Rating RecordBuilder::rating(const ColumnReader &reader, std::string_view cell, Built &built,
                                            std::optional<ScoreScale> scale) const
{
    Rating result;
    result.scale = scale.value_or(reader.scale());
    const std::string_view trimmedCell = trimmed(cell);
    if (reader.isNull(trimmedCell))
        return result;
    const QString &word = reader.profileWord(trimmedCell);
    if (word == QLatin1String("offered")) {
        result.offered = true;
    } else if (word == QLatin1String("good") || word == QLatin1String("bad")) {
        result.score = word == QLatin1String("good") ? 1 : 0;
        result.scale = {0, 1};
    } else if (word != QLatin1String("not_offered")) {
        std::optional<Finding> finding;
        result.score = reader.score(trimmedCell, result.scale, finding);
        if (finding)
            built.findings.emplace_back(*finding, reader.target().id);
    }
    return result;
}

RecordBuilder::Cells RecordBuilder::taken(std::vector<Cells> &spare)
{
    if (spare.empty())
        return {};
    Cells cells = std::move(spare.back());
    spare.pop_back();
    return cells;
}

/// Cells of a row's own record: those that are read may hold anything, the others nothing.
RecordBuilder::Cells RecordBuilder::cellsOfRow()
{
    Cells cells = taken(m_spareOfRow);
    cells.resize(fields(kind()).size());
    for (const int field : m_unread)
        at(cells, field) = {};
    return cells;
}

/// Cells without values.
RecordBuilder::Cells RecordBuilder::emptyCells(Kind kind)
{
    Cells cells = taken(m_spare);
    cells.resize(fields(kind).size());
    // Most cells of most records hold nothing as it is.
    for (Cell &cell : cells) {
        if (cell.index() != 0)
            cell = {};
    }
    return cells;
}

QString RecordBuilder::hashOf(const QByteArray &cells)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    EVP_Digest(cells.constData(), static_cast<std::size_t>(cells.size()),
               reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    quint64 shortHash = 0;
    std::memcpy(&shortHash, digest.constData(), sizeof shortHash);
    const quint32 occurrence = ++m_occurrences[shortHash];
    return QStringLiteral("#%1-%2").arg(QString::fromLatin1(digest.first(16).toHex())).arg(occurrence);
}

QString RecordBuilder::hashOf(const Row &row)
{
    // The text of the cells, so that the same table in another encoding gives the same keys. The same answers of
    // another day or wave are other answers.
    QByteArray cells = m_fileKey;
    for (std::size_t i = 0; i < m_width; ++i) {
        const std::string_view cell = cellAt(row, i);
        if (m_encoding == Encoding::Windows1252 || m_encoding == Encoding::Mixed)
            cells.append(decoded(cell, m_encoding).toUtf8());
        else
            cells.append(cell.data(), static_cast<qsizetype>(cell.size()));
        cells.append('\x1f');
    }
    return hashOf(cells);
}

QString RecordBuilder::hashOfWords(const Cells &cells)
{
    QByteArray words;
    const std::span<const Field> all = fields(kind());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (const auto *word = std::get_if<CellText>(&cells[i]))
            words.append(word->bytes().data(), static_cast<qsizetype>(word->bytes().size()));
        else if (all[i].type == FieldType::Instant && static_cast<int>(i) == dateIndex(kind()))
            words.append(QByteArray::number(whole(cells[i]).value_or(noInstant)));
        words.append('\x1f');
    }
    return hashOf(words);
}

CellText RecordBuilder::key(const Row &row, const Cells &cells)
{
    const auto *id = std::get_if<CellText>(&at(cells, m_id));
    const bool isMissing = !id || id->isEmpty();
    if (isMissing && isKnownByItsWords(kind(), cells))
        return hashOfWords(cells);
    if (m_hashKeys || (isMissing && kind() != Kind::Ticket))
        return hashOf(row);
    return isMissing ? CellText() : CellText::sharing(*id);
}

void RecordBuilder::applyDate(const Row &row, Cells &cells) const
{
    if (!m_date)
        return;
    std::string text = m_date->toString(Qt::ISODate).toStdString();
    if (m_timeOfDay >= 0)
        text.append(" ").append(trimmed(cellAt(row, static_cast<std::size_t>(m_timeOfDay))));
    const std::optional<Stamp> stamp = parseStamp(text);
    const std::optional<qint64> seconds = stamp ? secondsOf(*stamp, DateOrder::Ymd) : std::nullopt;
    at(cells, dateIndex(kind())) = seconds ? m_zone->toUtc(*seconds) : m_zone->startOf(*m_date);
}

bool RecordBuilder::inFuture(const Cells &cells) const
{
    return std::ranges::any_of(m_happened, [&](int field) {
        const std::optional<qint64> instant = whole(at(cells, field));
        return instant && *instant > m_now;
    });
}

void RecordBuilder::noteTimes(const Cells &cells)
{
    for (const int field : m_happened)
        m_dataUntil = std::max(m_dataUntil, whole(at(cells, field)).value_or(noInstant));
}

/// Rows that the product itself calls tests.
bool RecordBuilder::isSkipped(const Row &row) const
{
    return std::ranges::any_of(m_skip, [&](const auto &each) {
        return each.second->contains(decoded(trimmed(cellAt(row, each.first)), m_encoding).toLower());
    });
}

void RecordBuilder::build(const Row &row, Built &built)
{
    for (Record &record : built.records)
        (record.kind == kind() ? m_spareOfRow : m_spare).push_back(std::move(record.cells));
    built.records.clear();
    built.findings.clear();
    built.rejected.clear();
    recordsOf(row, built);
    if (!m_wave.isEmpty())
        setWave(built);
}

void RecordBuilder::recordsOf(const Row &row, Built &built)
{
    const RowShape shape = shapeOf(row, m_width);
    if (shape == RowShape::Ragged) {
        built.rejected = QStringLiteral("ragged");
        return;
    }
    if (isSkipped(row))
        return;
    if (row.repaired)
        built.findings.emplace_back(Finding::RepairedRow, QString());
    if (shape == RowShape::Short)
        built.findings.emplace_back(Finding::ShortRow, QString());
    Cells cells = cellsOfRow();
    readCells(row, built, cells);
    applyDate(row, cells);
    if (inFuture(cells)) {
        built.rejected = QStringLiteral("future_time");
        m_spareOfRow.push_back(std::move(cells));
        return;
    }
    switch (kind()) {
    case Kind::Ticket:
        buildTicket(row, std::move(cells), built);
        break;
    case Kind::TicketEvent:
        buildEvent(row, std::move(cells), built);
        break;
    case Kind::SurveyResponse:
        buildResponses(row, std::move(cells), built);
        break;
    default:
        buildPlain(row, std::move(cells), built);
        break;
    }
}

} // namespace kompas
