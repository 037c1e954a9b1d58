// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/field.h"

#include "core/data/field_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr Dimension dimensionTable[] = {
    {"team", QT_TRANSLATE_NOOP("Dimension", "Team")},
    {"agent", QT_TRANSLATE_NOOP("Dimension", "Agent")},
    {"tier", QT_TRANSLATE_NOOP("Dimension", "Tier")},
    {"channel", QT_TRANSLATE_NOOP("Dimension", "Channel")},
    {"product_area", QT_TRANSLATE_NOOP("Dimension", "Product area")},
    {"priority", QT_TRANSLATE_NOOP("Dimension", "Priority")},
    {"status", QT_TRANSLATE_NOOP("Dimension", "Status")},
    {"customer_type", QT_TRANSLATE_NOOP("Dimension", "Customer type")},
    {"organisation", QT_TRANSLATE_NOOP("Dimension", "Organisation")},
    {"tag", QT_TRANSLATE_NOOP("Dimension", "Tag")},
    {"language", QT_TRANSLATE_NOOP("Dimension", "Language")},
    {"hour", QT_TRANSLATE_NOOP("Dimension", "Hour of the day")},
    {"weekday", QT_TRANSLATE_NOOP("Dimension", "Day of the week")},
    {"reason", QT_TRANSLATE_NOOP("Dimension", "Reason")},
    {"category", QT_TRANSLATE_NOOP("Dimension", "Category")},
    {"queue", QT_TRANSLATE_NOOP("Dimension", "Queue")},
    {"direction", QT_TRANSLATE_NOOP("Dimension", "Direction")},
    {"wave", QT_TRANSLATE_NOOP("Dimension", "Wave")},
    {"wait_band", QT_TRANSLATE_NOOP("Dimension", "Waiting time")},
};

constexpr CanonicalWord wordTable[] = {
    {"status", "new", QT_TRANSLATE_NOOP("Word", "New")},
    {"status", "open", QT_TRANSLATE_NOOP("Word", "Open")},
    {"status", "pending", QT_TRANSLATE_NOOP("Word", "Waiting for customer")},
    {"status", "on_hold", QT_TRANSLATE_NOOP("Word", "On hold")},
    {"status", "solved", QT_TRANSLATE_NOOP("Word", "Solved")},
    {"status", "closed", QT_TRANSLATE_NOOP("Word", "Closed")},
    {"status", "unknown", QT_TRANSLATE_NOOP("Word", "Status then unknown")},
    {"priority", "urgent", QT_TRANSLATE_NOOP("Word", "Urgent")},
    {"priority", "high", QT_TRANSLATE_NOOP("Word", "High")},
    {"priority", "normal", QT_TRANSLATE_NOOP("Word", "Normal")},
    {"priority", "low", QT_TRANSLATE_NOOP("Word", "Low")},
    {"channel", "email", QT_TRANSLATE_NOOP("Word", "E-mail")},
    {"channel", "form", QT_TRANSLATE_NOOP("Word", "Web form")},
    {"channel", "chat", QT_TRANSLATE_NOOP("Word", "Chat")},
    {"channel", "messaging", QT_TRANSLATE_NOOP("Word", "Messaging")},
    {"channel", "phone", QT_TRANSLATE_NOOP("Word", "Phone")},
    {"channel", "social", QT_TRANSLATE_NOOP("Word", "Social media")},
    {"channel", "api", QT_TRANSLATE_NOOP("Word", "API")},
    {"channel", "portal", QT_TRANSLATE_NOOP("Word", "Portal")},
    {"channel", "counter", QT_TRANSLATE_NOOP("Word", "Counter")},
    {"survey", "csat", QT_TRANSLATE_NOOP("Word", "Customer satisfaction")},
    {"survey", "ces", QT_TRANSLATE_NOOP("Word", "Customer effort")},
    {"survey", "nps", QT_TRANSLATE_NOOP("Word", "Net Promoter Score")},
    {"survey", "esat", QT_TRANSLATE_NOOP("Word", "Employee satisfaction")},
    {"survey", "enps", QT_TRANSLATE_NOOP("Word", "Employee Net Promoter Score")},
    {"survey", "exit", QT_TRANSLATE_NOOP("Word", "Exit survey")},
    {"survey", "resolved", QT_TRANSLATE_NOOP("Word", "Question solved?")},
    {"survey", "friendliness", QT_TRANSLATE_NOOP("Word", "Friendliness")},
    {"survey", "expertise", QT_TRANSLATE_NOOP("Word", "Expertise")},
    {"direction", "inbound", QT_TRANSLATE_NOOP("Word", "Inbound")},
    {"direction", "outbound", QT_TRANSLATE_NOOP("Word", "Outbound")},
    {"direction", "internal", QT_TRANSLATE_NOOP("Word", "Internal")},
    {"result", "answered", QT_TRANSLATE_NOOP("Word", "Answered")},
    {"result", "abandoned", QT_TRANSLATE_NOOP("Word", "Abandoned")},
    {"result", "voicemail", QT_TRANSLATE_NOOP("Word", "Voicemail")},
    {"result", "blocked", QT_TRANSLATE_NOOP("Word", "Blocked")},
    {"result", "contained", QT_TRANSLATE_NOOP("Word", "Helped without an agent")},
    {"result", "waiting", QT_TRANSLATE_NOOP("Word", "Still waiting")},
    {"state", "available", QT_TRANSLATE_NOOP("Word", "Available")},
    {"state", "talk", QT_TRANSLATE_NOOP("Word", "In conversation")},
    {"state", "hold", QT_TRANSLATE_NOOP("Word", "Caller on hold")},
    {"state", "wrap_up", QT_TRANSLATE_NOOP("Word", "After-call work")},
    {"state", "break", QT_TRANSLATE_NOOP("Word", "Break")},
    {"state", "training", QT_TRANSLATE_NOOP("Word", "Training")},
    {"state", "meeting", QT_TRANSLATE_NOOP("Word", "Meeting")},
    {"state", "absent", QT_TRANSLATE_NOOP("Word", "Ill")},
    {"state", "leave", QT_TRANSLATE_NOOP("Word", "Leave")},
    {"state", "other", QT_TRANSLATE_NOOP("Word", "Other")},
    {"sentiment", "positive", QT_TRANSLATE_NOOP("Word", "Positive")},
    {"sentiment", "neutral", QT_TRANSLATE_NOOP("Word", "Neutral")},
    {"sentiment", "negative", QT_TRANSLATE_NOOP("Word", "Negative")},
    {"outcome", "cancelled", QT_TRANSLATE_NOOP("Word", "Left")},
    {"outcome", "kept", QT_TRANSLATE_NOOP("Word", "Stayed")},
    {"outcome", "joined", QT_TRANSLATE_NOOP("Word", "New customer")},
    {"basis", "actual", QT_TRANSLATE_NOOP("Word", "Actual")},
    {"basis", "budget", QT_TRANSLATE_NOOP("Word", "Budget")},
    {"event", "status", QT_TRANSLATE_NOOP("Word", "Status")},
    {"event", "priority", QT_TRANSLATE_NOOP("Word", "Priority")},
    {"event", "team", QT_TRANSLATE_NOOP("Word", "Team")},
    {"event", "agent", QT_TRANSLATE_NOOP("Word", "Agent")},
    {"event", "reply", QT_TRANSLATE_NOOP("Word", "Reply")},
    {"event", "tier", QT_TRANSLATE_NOOP("Word", "Tier")},
    {"event", "time", QT_TRANSLATE_NOOP("Word", "Time spent")},
    {"author", "agent", QT_TRANSLATE_NOOP("Word", "Agent")},
    {"author", "customer", QT_TRANSLATE_NOOP("Word", "Customer")},
    {"author", "system", QT_TRANSLATE_NOOP("Word", "Automatic")},
    {"nps_group", "detractor", QT_TRANSLATE_NOOP("Word", "Detractors")},
    {"nps_group", "passive", QT_TRANSLATE_NOOP("Word", "Passives")},
    {"nps_group", "promoter", QT_TRANSLATE_NOOP("Word", "Promoters")},
    {"weekday", "1", QT_TRANSLATE_NOOP("Word", "Monday")},
    {"weekday", "2", QT_TRANSLATE_NOOP("Word", "Tuesday")},
    {"weekday", "3", QT_TRANSLATE_NOOP("Word", "Wednesday")},
    {"weekday", "4", QT_TRANSLATE_NOOP("Word", "Thursday")},
    {"weekday", "5", QT_TRANSLATE_NOOP("Word", "Friday")},
    {"weekday", "6", QT_TRANSLATE_NOOP("Word", "Saturday")},
    {"weekday", "7", QT_TRANSLATE_NOOP("Word", "Sunday")},
    {"wait_band", "to_20s", QT_TRANSLATE_NOOP("Word", "Up to 20 seconds")},
    {"wait_band", "to_1m", QT_TRANSLATE_NOOP("Word", "20 seconds to 1 minute")},
    {"wait_band", "to_5m", QT_TRANSLATE_NOOP("Word", "1 to 5 minutes")},
    {"wait_band", "to_1h", QT_TRANSLATE_NOOP("Word", "5 minutes to 1 hour")},
    {"wait_band", "to_4h", QT_TRANSLATE_NOOP("Word", "1 to 4 hours")},
    {"wait_band", "to_1d", QT_TRANSLATE_NOOP("Word", "4 hours to 1 day")},
    {"wait_band", "to_3d", QT_TRANSLATE_NOOP("Word", "1 to 3 days")},
    {"wait_band", "longer", QT_TRANSLATE_NOOP("Word", "Longer than 3 days")},
    // Parts of a metric that belong to no dimension.
    {"", "7_days", QT_TRANSLATE_NOOP("Word", "in 7 days")},
    {"", "yesterday", QT_TRANSLATE_NOOP("Word", "since yesterday")},
};

constexpr qsizetype longestOwnName = 60;

} // namespace

std::span<const Field> fields()
{
    return fieldTable();
}

std::span<const Field> fields(Kind kind)
{
    static const auto spans = [] {
        std::array<std::span<const Field>, kinds.size()> result;
        for (const KindInfo &each : kinds) {
            const auto same = [&each](const Field &field) { return field.kind == each.kind; };
            const auto first = std::ranges::find_if(fieldTable(), same);
            const auto last = std::ranges::find_if_not(first, fieldTable().end(), same);
            result[static_cast<std::size_t>(each.kind)] = {first, last};
        }
        return result;
    }();
    return spans[static_cast<std::size_t>(kind)];
}

int fieldIndex(Kind kind, QStringView id)
{
    const auto all = fields(kind);
    const auto found = std::ranges::find_if(all, [id](const Field &field) { return id == QLatin1String(field.id); });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int dimensionIndex(Kind kind, QStringView dimension)
{
    const auto all = fields(kind);
    const auto found = std::ranges::find_if(all, [dimension](const Field &field) {
        return field.dimension && dimension == QLatin1String(field.dimension);
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int dateIndex(Kind kind)
{
    static const auto dates = [] {
        std::array<int, kinds.size()> result{};
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = fieldIndex(each.kind, QString::fromLatin1(each.date));
        return result;
    }();
    return dates[static_cast<std::size_t>(kind)];
}

bool hasHappened(const Field &field)
{
    return field.type == FieldType::Instant && !info(field.kind).planned && QLatin1String(field.id) != u"due_at";
}

bool namesEmployee(const Field &field)
{
    return QLatin1String(field.id) == u"agent" || QLatin1String(field.id) == u"evaluator";
}

std::span<const char *const> surveyIds()
{
    static constexpr std::array ids = {"nps",  "csat",     "ces",          "esat",     "enps",
                                       "exit", "resolved", "friendliness", "expertise"};
    return ids;
}

bool isSurveyId(QStringView id)
{
    return std::ranges::any_of(surveyIds(), [id](const char *each) { return id == QLatin1String(each); });
}

std::span<const Dimension> dimensions()
{
    return dimensionTable;
}

bool isOwnField(const Field &field)
{
    return QLatin1String(field.id) == ownField;
}

QString ownDimensionId(const QString &name)
{
    return name == u"wave" ? name : ownPrefix + name;
}

std::optional<QString> ownNameOf(QStringView id)
{
    if (!id.startsWith(ownPrefix))
        return std::nullopt;
    const QString name = id.sliced(ownPrefix.size()).toString();
    return name.isEmpty() || ownNameFrom(name) != name ? std::nullopt : std::optional(name);
}

QString ownNameFrom(const QString &header)
{
    QString name = header;
    for (QChar &ch : name) {
        if (ch == u'=' || ch.category() == QChar::Other_Control)
            ch = u' ';
    }
    return name.simplified().left(longestOwnName).trimmed();
}

QString ownText(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto each = words.cbegin(); each != words.cend(); ++each) {
        if (!each.value().isEmpty())
            object.insert(each.key(), each.value());
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> ownWords(const QString &text)
{
    QMap<QString, QString> words;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const QString word = each.value().toVariant().toString(); !word.isEmpty())
            words.insert(each.key(), word);
    }
    return words;
}

std::span<const CanonicalWord> canonicalWords()
{
    return wordTable;
}

QString normalisedHeader(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar ch : decomposed) {
        if (ch.category() == QChar::Mark_NonSpacing)
            continue;
        if (ch.isLetterOrNumber())
            result.append(ch);
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result.append(u' ');
    }
    result = result.trimmed();
    // A header of signs only, such as a lone #.
    return result.isEmpty() ? text.trimmed().toString() : result;
}

} // namespace kompas
