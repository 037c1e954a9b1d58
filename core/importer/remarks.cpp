// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/remarks.h"

#include "core/data/field.h"

#include <QCoreApplication>

#include <array>

namespace kompas {

namespace {

struct FindingText {
    Finding finding;
    const char *code;
    const char *text; ///< %1 = field
};

constexpr std::array<FindingText, 10> findingTexts = {{
    {Finding::UnreadableValue, "unreadable_value",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the value of \"%1\" cannot be read; it was left empty.")},
    {Finding::DateContradictsOrder, "date_contradicts_order",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the date of \"%1\" does not exist in the order of day and month that "
                                   "was chosen; it was left empty. Check in the source how the dates are written.")},
    {Finding::NegativeDuration, "negative_duration",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the duration \"%1\" is negative; it was left empty.")},
    {Finding::ScoreOutsideScale, "score_out_of_range",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the score \"%1\" lies outside its scale; it was left empty.")},
    {Finding::UnknownWord, "unknown_status",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the word of \"%1\" is not one the program knows; it is kept as it "
                                   "stands, and such tickets count as unsolved.")},
    {Finding::ShortRow, "short_rows",
     QT_TRANSLATE_N_NOOP("Remark", "%n row(s) end before the last column; what is missing was taken as empty.")},
    {Finding::RepairedRow, "row_repaired",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) a quote or a delimiter is missing or too many; every cell was put in "
                                   "the column that it fits. Look at these rows in the preview.")},
    {Finding::ResolvedBeforeCreated, "resolved_before_created",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the ticket was solved before it was created; both times are kept and "
                                   "no duration is computed from them.")},
    {Finding::ResolvedBeforeReply, "resolved_before_reply",
     QT_TRANSLATE_N_NOOP("Remark", "In %n row(s) the ticket was solved before its first reply; both times are kept.")},
    {Finding::DurationMismatch, "duration_mismatch",
     QT_TRANSLATE_N_NOOP("Remark",
                         "In %n row(s) the exported \"%1\" differs by more than a minute from the time between "
                         "its timestamps; the exported value is used.")},
}};

struct RejectText {
    const char *code;
    const char *text;
};

constexpr std::array<RejectText, 7> rejectTexts = {{
    {"too_large", QT_TRANSLATE_NOOP("Reject", "The row is longer than 16 MiB. Usually a quote is missing: close it, or "
                                              "shorten the text, and import the row again.")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("Reject", "A quote is opened in this line and never closed. Add the closing "
                                                   "quote, or remove the opening one, and import the row again.")},
    {"ragged",
     QT_TRANSLATE_NOOP("Reject", "The row has more or far fewer cells than the header, so its values stand in "
                                 "the wrong columns. Put text that holds the delimiter in quotes and import "
                                 "the row again.")},
    {"no_date",
     QT_TRANSLATE_NOOP("Reject", "The row has no time that can be read. Fill it in and import the row again.")},
    {"no_score", QT_TRANSLATE_NOOP("Reject", "The row has no score that can be read, or one outside its scale. Mend it "
                                             "and import the row again.")},
    {"no_id", QT_TRANSLATE_NOOP("Reject", "The row has no number to know it by. Fill it in and import the row again.")},
    {"future_time", QT_TRANSLATE_NOOP("Reject", "The row holds a time later than the moment of the import. Check the "
                                                "order of day and month and the time zone, and import the row again.")},
}};

} // namespace

QString fieldLabel(Kind kind, const QString &field)
{
    if (field == QLatin1String("nps") || field == QLatin1String("csat") || field == QLatin1String("ces"))
        return field.toUpper();
    for (const Kind each : {kind, Kind::SurveyResponse}) {
        if (const int index = fieldIndex(each, field); index >= 0)
            return QCoreApplication::translate("Field", fields(each)[static_cast<std::size_t>(index)].label);
    }
    return field;
}

Remark remarkOn(Finding finding, Kind kind, const QString &field, qint64 rows, qint64 line)
{
    const FindingText &found = findingTexts[static_cast<std::size_t>(finding)];
    const QString text = QCoreApplication::translate("Remark", found.text, nullptr,
                                                     static_cast<int>(std::min<qint64>(rows, 0x7fffffff)));
    const QString filled = text.contains(QLatin1String("%1")) ? text.arg(fieldLabel(kind, field)) : text;
    return {QString::fromLatin1(found.code), field, rows, line, filled};
}

void FindingTally::add(Finding finding, const QString &field, qint64 line)
{
    Count &count = m_counts[{finding, field}];
    if (count.rows++ == 0)
        count.line = line;
}

void FindingTally::append(const FindingTally &next)
{
    for (const auto &[key, count] : next.m_counts) {
        Count &own = m_counts[key];
        own.line = own.rows == 0 ? count.line : own.line;
        own.rows += count.rows;
    }
}

std::vector<Remark> FindingTally::remarks(Kind kind) const
{
    std::vector<Remark> result;
    for (const auto &[key, count] : m_counts)
        result.push_back(remarkOn(key.first, kind, key.second, count.rows, count.line));
    return result;
}

qint64 FindingTally::rows(Finding finding) const
{
    qint64 sum = 0;
    for (const auto &[key, count] : m_counts)
        sum += key.first == finding ? count.rows : 0;
    return sum;
}

QString remarkText(const Remark &remark, Kind kind)
{
    for (const FindingText &each : findingTexts) {
        if (remark.code == QLatin1String(each.code))
            return remarkOn(each.finding, kind, remark.field, remark.rows, remark.line).text;
    }
    return remark.text;
}

QString rejectText(const Reject &reject)
{
    const QString known = rejectReason(reject.code);
    return known == reject.code ? reject.reason : known;
}

QString rejectReason(const QString &code)
{
    for (const RejectText &each : rejectTexts) {
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate("Reject", each.text);
    }
    return code;
}

} // namespace kompas
