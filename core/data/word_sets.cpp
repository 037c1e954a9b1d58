// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/word_sets.h"

#include "core/data/codes.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr QLatin1String tagDimension("tag");
constexpr QLatin1String waitDimension("wait_band");

/// Who waited no longer than this many seconds, the last one for all who did; the words are in the table of fields.
struct WaitBand {
    const char *word;
    double seconds;
};
constexpr WaitBand waitBands[] = {
    {"to_20s", 20},   {"to_1m", 60},       {"to_5m", 300},      {"to_1h", 3600},
    {"to_4h", 14400}, {"to_1d", 86'400.0}, {"to_3d", 259200.0}, {"longer", std::numeric_limits<double>::infinity()},
};

/// 0 for those of whom it is not known, else the place in the table from 1 on.
quint32 bandOf(double seconds)
{
    if (!(seconds >= 0))
        return 0;
    // No branch: of a million records nobody can guess the band of the next.
    quint32 place = 1;
    for (const WaitBand &each : waitBands)
        place += seconds > each.seconds ? 1 : 0;
    return place;
}

double numberIn(const Integers *column, std::size_t row)
{
    return column && (*column)[row] != noInteger ? (*column)[row] : std::nan("");
}

double numberIn(const Numbers *column, std::size_t row)
{
    return column ? (*column)[row] : std::nan("");
}

/// The first of some columns that has a number.
template<typename Values>
double firstNumber(std::initializer_list<const Values *> columns, std::size_t row)
{
    for (const Values *column : columns) {
        if (const double number = numberIn(column, row); !std::isnan(number))
            return number;
    }
    return std::nan("");
}

std::function<quint32(std::size_t)> bandOfRow(const Dataset &data)
{
    const QStringList names = waitFields(data.kind);
    if (data.kind == Kind::Ticket) {
        const auto *calendar = data.column<Integers>(names[0]);
        const auto *business = data.column<Integers>(names[1]);
        return [calendar, business](std::size_t row) { return bandOf(60 * firstNumber({calendar, business}, row)); };
    }
    const auto *intervals = data.column<Integers>(names[0]);
    const auto *waits = data.column<Numbers>(names[1]);
    const auto *answers = data.column<Numbers>(names[2]);
    const auto *givenUp = data.column<Numbers>(names[3]);
    return [=](std::size_t row) {
        return std::isnan(numberIn(intervals, row)) ? bandOf(firstNumber({waits, answers, givenUp}, row)) : 0;
    };
}

} // namespace

QStringList tagsIn(const QString &cell)
{
    const auto isMark = [](QChar ch) { return ch == u',' || ch == u';' || ch == u'|'; };
    const bool hasMarks = std::ranges::any_of(cell, isMark);
    QStringList tags;
    QString tag;
    const auto add = [&] {
        tag = tag.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags += tag;
        tag.clear();
    };
    for (const QChar ch : cell) {
        if (hasMarks ? isMark(ch) : ch.isSpace())
            add();
        else
            tag += ch;
    }
    add();
    return tags;
}

bool canHaveSeveralWords(QStringView dimension)
{
    return dimension == tagDimension;
}

QStringList wordsIn(QStringView dimension, const QString &word)
{
    if (!canHaveSeveralWords(dimension))
        return {word};
    const QStringList tags = tagsIn(word);
    return tags.isEmpty() ? QStringList{QString()} : tags;
}

QStringList waitFields(Kind kind)
{
    if (kind == Kind::Ticket)
        return {QStringLiteral("requester_wait_minutes"), QStringLiteral("requester_wait_business_minutes")};
    if (kind == Kind::Contact)
        return {QStringLiteral("interval_minutes"), QStringLiteral("wait_seconds"), QStringLiteral("answer_seconds"),
                QStringLiteral("abandon_seconds")};
    return {};
}

void addWaitBands(Dataset &data)
{
    if (waitFields(data.kind).isEmpty())
        return;
    const Packed<quint32> codes = filledCodes(static_cast<std::size_t>(data.rows),
                                              [bandOf = bandOfRow(data)](std::size_t first, std::span<quint32> bands) {
                                                  for (std::size_t i = 0; i < bands.size(); ++i)
                                                      bands[i] = bandOf(first + i);
                                              });
    const auto hasBands = [](const PackedPiece &piece) { return piece.highest > 0; };
    if (std::ranges::none_of(codes.pieces(), hasBands))
        return;
    QStringList words = {QString()};
    for (const WaitBand &each : waitBands)
        words += QString::fromLatin1(each.word);
    const QString dimension(waitDimension);
    const auto place = std::ranges::lower_bound(data.loaded.own, dimension, {}, &OwnColumn::dimension);
    data.loaded.own.insert(place, {dimension, {codes, std::make_shared<const QStringList>(std::move(words))}});
}

} // namespace kompas
