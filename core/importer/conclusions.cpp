// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/conclusions.h"
#include "core/importer/number.h"

#include "core/importer/records.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <openssl/evp.h>

namespace kompas {

namespace {

constexpr qint64 scoresThatShowZeros = 200;

QString said(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("Remark", text, nullptr, static_cast<int>(std::min<qint64>(n, 0x7fffffff)));
}

void remark(Plan &plan, const char *code, const QString &field, qint64 rows, qint64 line, const QString &text)
{
    plan.remarks.push_back({QString::fromLatin1(code), field, rows, line, text});
}

ColumnPlan *columnOf(Plan &plan, const QString &field)
{
    const auto found = std::ranges::find(plan.columns, field, &ColumnPlan::field);
    return found == plan.columns.end() ? nullptr : &*found;
}

bool isMapped(Plan &plan, const char *field)
{
    return columnOf(plan, QString::fromLatin1(field)) != nullptr;
}

void remarkOnBytes(Plan &plan, const FileFacts &facts)
{
    if (facts.encoding == Encoding::Mixed && !plan.options.encoding)
        remark(
            plan, "encoding_mixed", {}, 0, facts.firstStrayLine,
            said(QT_TRANSLATE_NOOP("Remark", "The file mixes encodings, as happens when texts of several systems are "
                                             "glued together; every cell was read in the one that fits it.")));
    if (facts.encoding >= Encoding::Windows1251 && !plan.options.encoding)
        remark(plan, "encoding_guessed", {}, 0, facts.firstStrayLine,
               said(QT_TRANSLATE_NOOP("Remark", "By its letters the file is written in %1. Look at the names in the "
                                                "preview, and set the encoding when they are wrong."))
                   .arg(encodingName(facts.encoding)));
    if (facts.encoding == Encoding::Utf8 && facts.strayBytes > 0)
        remark(plan, "encoding_invalid", {}, 0, facts.firstStrayLine,
               said(QT_TRANSLATE_NOOP("Remark", "The file is not wholly UTF-8, as was set; letters that could not be "
                                                "read are shown as �. Leave the encoding out and it is detected.")));
}

void remarkOnHeaders(Plan &plan)
{
    QStringList twice;
    QSet<QString> seen;
    for (const ColumnPlan &column : plan.columns) {
        const QString header = normalisedHeader(column.header);
        if (!header.isEmpty() && seen.contains(header) && !twice.contains(column.header))
            twice.append(column.header);
        seen.insert(header);
    }
    if (!twice.isEmpty())
        remark(plan, "duplicate_headers", {}, 0, plan.headerLine,
               said(QT_TRANSLATE_NOOP("Remark", "These columns stand in the file more than once; the first of each is "
                                                "used: %1."))
                   .arg(twice.join(QStringLiteral(", "))));
}

QString orderInWords(DateOrder order)
{
    return order == DateOrder::Mdy   ? said(QT_TRANSLATE_NOOP("Remark", "month-day-year"))
           : order == DateOrder::Dmy ? said(QT_TRANSLATE_NOOP("Remark", "day-month-year"))
                                     : said(QT_TRANSLATE_NOOP("Remark", "year-month-day"));
}

/// Why the dates of a column are read as they are; empty when nobody could doubt it.
QString orderSentence(const DateEvidence &dates, const OrderDecision &decision)
{
    const QString order = orderInWords(decision.order);
    switch (decision.reason) {
    case OrderReason::Habit:
        return said(QT_TRANSLATE_NOOP("Remark", "The dates of \"%1\" can be read in two ways and nothing in the file "
                                                "decides; they were read as %2, as is usual here. Set the date order "
                                                "when this is wrong."))
            .arg(QStringLiteral("%1"), order);
    case OrderReason::Future:
        return said(QT_TRANSLATE_NOOP("Remark", "The dates of \"%1\" can be read in two ways; they were read as %2, "
                                                "because the other way some of them lie in the future. Set the date "
                                                "order when this is wrong."))
            .arg(QStringLiteral("%1"), order);
    case OrderReason::Sequence:
        return said(QT_TRANSLATE_NOOP("Remark", "The dates of \"%1\" can be read in two ways; they were read as %2, "
                                                "because then the rows stand in order of time. Set the date order "
                                                "when this is wrong."))
            .arg(QStringLiteral("%1"), order);
    case OrderReason::Contradiction:
        return said(QT_TRANSLATE_NOOP("Remark", "The dates of \"%1\" contradict each other: %3 can only be "
                                                "day-month-year and %4 only month-day-year. They were read as %2; "
                                                "check in the source how they are written, or set the date order."))
            .arg(QStringLiteral("%1"), order)
            .arg(dates.dayFirst)
            .arg(dates.monthFirst);
    case OrderReason::Values:
    case OrderReason::OtherColumns:
        if (dates.shapes.size() < 2 || dates.undecided == 0)
            return {};
        return said(QT_TRANSLATE_NOOP("Remark",
                                      "The dates of \"%1\" are written in more than one way; all were read as "
                                      "%2, because some of them can only be read so. Set the date order when "
                                      "this is wrong."))
            .arg(QStringLiteral("%1"), order);
    case OrderReason::NotNeeded:
    case OrderReason::User:
        return {};
    }
    return {};
}

QString dateFormat(const DateEvidence &dates, DateOrder order)
{
    if (dates.unixTimes > 0 && dates.withoutYearFirst() + dates.yearFirst + dates.named == 0)
        return QStringLiteral("unix");
    return dateOrderName(order) + (dates.withTime ? QStringLiteral(" hh:mm") : QString());
}

void concludeDates(Plan &plan, const Evidence &evidence)
{
    const std::optional<DateOrder> user =
        plan.options.dateOrder ? dateOrderFromName(*plan.options.dateOrder) : std::nullopt;
    std::map<DateOrder, qint64> columnsRead;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        ColumnPlan &column = plan.columns[i];
        const std::optional<FieldTarget> target = fieldTarget(plan.kinds, column.field);
        const DateEvidence &dates = evidence.dates[i];
        const bool isDate = dates.withoutYearFirst() + dates.yearFirst + dates.named + dates.unixTimes > 0;
        if (target ? target->type != FieldType::Instant : !isDate)
            continue;
        const OrderDecision decision = decideOrder(dates, evidence.allDates, user);
        if (isDate)
            ++columnsRead[decision.order];
        column.format = dateFormat(dates, decision.order);
        const QString sentence = orderSentence(dates, decision);
        if (sentence.isEmpty())
            continue;
        const bool doubtful = decision.reason == OrderReason::Habit || decision.reason == OrderReason::Contradiction;
        plan.needsConfirmation = plan.needsConfirmation || (target && doubtful);
        remark(plan, "date_order_chosen", column.field, dates.withoutYearFirst(), 0, sentence.arg(column.header));
    }
    if (user)
        plan.dateOrder = dateOrderName(*user);
    else if (!columnsRead.empty())
        plan.dateOrder = dateOrderName(
            std::ranges::max_element(columnsRead, {}, [](const auto &each) { return each.second; })->first);
}

void concludeScale(ColumnPlan &column, const Evidence &evidence, bool isScore)
{
    const auto scaleOf = [&](const QString &survey) {
        const auto found = evidence.scores.find(survey);
        return scaleName(decideScale(survey, found == evidence.scores.end() ? ScoreEvidence() : found->second));
    };
    if (isScore) {
        column.format = scaleOf(column.field);
        return;
    }
    QStringList scales;
    for (const auto &[survey, scores] : evidence.scores) {
        if (!survey.isEmpty())
            scales.append(survey + u' ' + scaleOf(survey));
    }
    column.format = scales.join(u'|');
}

QString plainFormat(FieldType type, const ColumnPlan &column, const Profile &profile, bool hasClocks)
{
    static constexpr std::array<const char *, 5> units = {"seconds", "minutes", "hours", "days", "milliseconds"};
    if (isDuration(type))
        return hasClocks ? QStringLiteral("h:mm:ss")
                         : QString::fromLatin1(units[static_cast<std::size_t>(durationUnit(column, type, profile))]);
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::Word:
        return QStringLiteral("word");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Flag:
        return QStringLiteral("flag");
    case FieldType::Number:
        return QStringLiteral("number");
    case FieldType::Money:
        return QStringLiteral("money");
    default:
        break;
    }
    return {};
}

void concludeFormats(Plan &plan, const Evidence &evidence)
{
    const Profile *profile = profileNamed(plan.profile);
    for (std::size_t i = 0; profile && i < plan.columns.size(); ++i) {
        ColumnPlan &column = plan.columns[i];
        const std::optional<FieldTarget> target = fieldTarget(plan.kinds, column.field);
        if (!target || target->type == FieldType::Instant)
            continue;
        if (target->type == FieldType::Number && target->kind == Kind::SurveyResponse)
            concludeScale(column, evidence, target->isScore());
        else
            column.format = plainFormat(target->type, column, *profile, evidence.clocks[i]);
    }
}

void concludeIds(Plan &plan, Evidence &evidence)
{
    ColumnPlan *column = columnOf(plan, QStringLiteral("id"));
    const bool needsIds =
        !plan.kinds.empty() && (plan.kinds.front() == Kind::Ticket || plan.kinds.front() == Kind::SurveyResponse);
    if (!column) {
        if (needsIds && evidence.rows > 0)
            remark(plan, "no_ids", QStringLiteral("id"), evidence.rows, 0,
                   said(QT_TRANSLATE_NOOP("Remark", "The file has no column with a number for every row, so rows are "
                                                    "known by their whole content: a row that changes counts as new in "
                                                    "the next export.")));
        return;
    }
    if (evidence.ids.damaged()) {
        column->format = QString::fromLatin1(damagedIds);
        plan.needsConfirmation = true;
        remark(
            plan, "ids_damaged", column->field, evidence.ids.shortened, evidence.ids.firstShortenedLine,
            said(QT_TRANSLATE_N_NOOP("Remark", "%n number(s) were shortened by a spreadsheet (such as 1,03E+13) and "
                                               "cannot be told apart; rows are known by their whole content instead. "
                                               "Import the export as it was, without opening it in a spreadsheet."),
                 evidence.ids.shortened));
        return;
    }
    // In a log every ticket has many rows.
    if (std::ranges::find(plan.kinds, Kind::TicketEvent) != plan.kinds.end())
        return;
    if (const qint64 duplicates = evidence.ids.duplicates(); duplicates > 0)
        remark(
            plan, "duplicate_ids", column->field, duplicates, 0,
            said(QT_TRANSLATE_N_NOOP("Remark", "%n row(s) have the number of an earlier row; of each number the newest "
                                               "row counts."),
                 duplicates));
}

void remarkOnScores(Plan &plan, const Evidence &evidence)
{
    const auto nps = evidence.scores.find(QStringLiteral("nps"));
    if (nps == evidence.scores.end() || nps->second.n < scoresThatShowZeros || nps->second.zeros > 0)
        return;
    remark(
        plan, "no_zero_in_nps", QStringLiteral("nps"), nps->second.n, 0,
        said(QT_TRANSLATE_N_NOOP("Remark", "None of the %n NPS answer(s) is 0. Check that the question was asked on a "
                                           "scale of 0 to 10 and not of 1 to 10."),
             nps->second.n));
}

void remarkOnMissingDates(Plan &plan)
{
    if (plan.kinds.empty() || plan.options.date)
        return;
    const Kind kind = plan.kinds.front();
    const bool wasOffered = kind == Kind::SurveyResponse && isMapped(plan, "offered_at");
    // An event without a time is refused, row by row.
    const bool hasDate =
        kind == Kind::TicketEvent || kind == Kind::Staff || wasOffered || isMapped(plan, info(kind).date);
    if (!hasDate)
        remark(
            plan, "no_date", {}, 0, 0,
            said(QT_TRANSLATE_NOOP("Remark", "The file has no dates that say when its rows came to be, so they count "
                                             "only when no period is chosen. One date can be given for the whole "
                                             "file.")));
}

/// Short and the same for every export with these columns.
QString headerFingerprint(const Plan &plan)
{
    QByteArray headers;
    for (const ColumnPlan &column : plan.columns)
        headers += normalisedHeader(column.header).toUtf8() + '\x1f';
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    EVP_Digest(headers.constData(), static_cast<std::size_t>(headers.size()),
               reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return QString::fromLatin1(digest.first(4).toHex());
}

void remarkOnLayout(Plan &plan)
{
    const Profile *profile = profileNamed(plan.profile);
    if (profile && plan.confidence < profile->minimum && !plan.options.profile)
        remark(
            plan, "layout_guessed", {}, 0, 0,
            said(QT_TRANSLATE_NOOP("Remark", "The layout of the file is not known; it was taken for \"%1\". Check what "
                                             "each column is, or choose a profile."))
                .arg(plan.profileTitle));
}

void concludeSource(Plan &plan)
{
    const Profile *profile = profileNamed(plan.profile);
    if (plan.options.source)
        plan.source = *plan.options.source;
    else if (profile)
        plan.source = profile->isProduct() ? profile->source : plan.profile + u'-' + headerFingerprint(plan);
}

/// Scores up to 5 are satisfaction, up to 7 effort, above that loyalty: the usual scales.
void guessSurvey(Plan &plan, Evidence &evidence)
{
    ColumnPlan *column = columnOf(plan, QStringLiteral("score"));
    if (!column || plan.kinds.empty() || plan.kinds.front() != Kind::SurveyResponse || isMapped(plan, "survey"))
        return;
    const ScoreEvidence scores = evidence.scores[QString()];
    const QString survey = scores.highest > 7   ? QStringLiteral("nps")
                           : scores.highest > 5 ? QStringLiteral("ces")
                                                : QStringLiteral("csat");
    column->field = survey;
    evidence.scores[survey] = scores;
    plan.needsConfirmation = true;
    remark(
        plan, "survey_guessed", survey, 0, 0,
        said(QT_TRANSLATE_NOOP("Remark", "The file does not say what its scores are; they were taken for %1, because "
                                         "the highest is %2. Say which survey it is when this is wrong."))
            .arg(survey.toUpper())
            .arg(scores.highest));
}

} // namespace

void nameSurvey(Plan &plan)
{
    ColumnPlan *column = columnOf(plan, QStringLiteral("score"));
    if (!column || plan.kinds.front() != Kind::SurveyResponse || isMapped(plan, "survey"))
        return;
    if (plan.options.survey) {
        column->field = *plan.options.survey;
        return;
    }
    const QStringList words = normalisedHeader(QFileInfo(plan.file).completeBaseName()).split(u' ');
    for (const char *survey : surveyIds()) {
        if (words.contains(QLatin1String(survey)))
            column->field = QString::fromLatin1(survey);
    }
}

void conclude(Plan &plan, Evidence &evidence, const FileFacts &facts)
{
    plan.decimal = plan.options.decimal.value_or(decideDecimal(evidence.numbers, plan.delimiter));
    remarkOnBytes(plan, facts);
    remarkOnHeaders(plan);
    remarkOnLayout(plan);
    guessSurvey(plan, evidence);
    concludeDates(plan, evidence);
    concludeFormats(plan, evidence);
    concludeIds(plan, evidence);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        plan.columns[i].words = evidence.words[i].words();
    remarkOnScores(plan, evidence);
    remarkOnMissingDates(plan);
    concludeSource(plan);
    if (evidence.footerRows > 0 && evidence.lastDataLine > 0) {
        plan.lastDataLine = evidence.lastDataLine;
        remark(plan, "footer_skipped", {}, evidence.footerRows, evidence.lastDataLine + 1,
               said(QT_TRANSLATE_N_NOOP("Remark", "%n line(s) at the end of the file are totals or notes and no data; "
                                                  "they were left out."),
                    evidence.footerRows));
    }
    if (evidence.headersAgain > 0)
        remark(
            plan, "header_again", {}, evidence.headersAgain, 0,
            said(QT_TRANSLATE_N_NOOP("Remark", "The header stands in the file %n more time(s), as where exports were "
                                               "pasted together; those lines were passed over."),
                 evidence.headersAgain));
    if (evidence.otherTableAt > 0)
        remark(plan, "other_table", {}, 0, evidence.otherTableAt,
               said(QT_TRANSLATE_NOOP("Remark", "On line %1 another table begins, with other columns; it was not read. "
                                                "Save it as a file of its own and import that."))
                   .arg(evidence.otherTableAt));
    if (evidence.allRows == 0)
        remark(plan, "no_rows", {}, 0, plan.headerLine,
               said(QT_TRANSLATE_NOOP("Remark", "The file has a header and no rows below it. Check the period of the "
                                                "export.")));
}

} // namespace kompas
