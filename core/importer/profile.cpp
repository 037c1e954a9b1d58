// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

namespace {

// Titles that hold words of a language; of a product whose title is a name alone there is nothing to translate.
[[maybe_unused]] constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Profile", "Ticket list"),
    QT_TRANSLATE_NOOP("Profile", "Survey answers"),
    QT_TRANSLATE_NOOP("Profile", "Ticket history"),
    QT_TRANSLATE_NOOP("Profile", "Event log"),
    QT_TRANSLATE_NOOP("Profile", "Calls and chats"),
    QT_TRANSLATE_NOOP("Profile", "Calls per day or interval"),
    QT_TRANSLATE_NOOP("Profile", "Agent times"),
    QT_TRANSLATE_NOOP("Profile", "Help centre visits"),
    QT_TRANSLATE_NOOP("Profile", "Help centre searches"),
    QT_TRANSLATE_NOOP("Profile", "Social media mentions"),
    QT_TRANSLATE_NOOP("Profile", "Customers who left or stayed"),
    QT_TRANSLATE_NOOP("Profile", "Sales"),
    QT_TRANSLATE_NOOP("Profile", "Costs"),
    QT_TRANSLATE_NOOP("Profile", "Quality evaluations"),
    QT_TRANSLATE_NOOP("Profile", "Staff list"),
    QT_TRANSLATE_NOOP("Profile", "Zendesk satisfaction ratings"),
    QT_TRANSLATE_NOOP("Profile", "Zendesk ticket field history"),
    QT_TRANSLATE_NOOP("Profile", "ServiceNow incident history"),
    QT_TRANSLATE_NOOP("Profile", "Salesforce cases"),
    QT_TRANSLATE_NOOP("Profile", "Genesys Cloud interactions"),
    QT_TRANSLATE_NOOP("Profile", "Five9 call log"),
    QT_TRANSLATE_NOOP("Profile", "Talkdesk contacts"),
    QT_TRANSLATE_NOOP("Profile", "3CX call log"),
    QT_TRANSLATE_NOOP("Profile", "Amazon Connect contacts"),
    QT_TRANSLATE_NOOP("Profile", "Asterisk call records"),
    QT_TRANSLATE_NOOP("Profile", "Qualtrics survey"),
    QT_TRANSLATE_NOOP("Profile", "SurveyMonkey survey"),
};

Error fault(const QString &what)
{
    return Error{{}, what};
}

QSet<QString> lowerWords(const QJsonValue &list)
{
    QSet<QString> words;
    for (const QJsonValue &each : list.toArray())
        words.insert(each.toString().toLower());
    return words;
}

Result<void> readHeaders(const QJsonArray &headers, FieldProfile &field)
{
    for (const QJsonValue &each : headers) {
        const QJsonObject object = each.toObject();
        const QString text = each.isString() ? each.toString() : object.value(u"header").toString();
        const QString unit = object.value(u"unit").toString();
        ProfileHeader header = {normalisedHeader(text), unitNamed(unit.toStdString())};
        if (header.header.isEmpty() || (!unit.isEmpty() && !header.unit))
            return fault(QStringLiteral("header \"%1\" with unit \"%2\"").arg(text, unit));
        field.headers.push_back(header);
    }
    return {};
}

Result<void> readField(const QJsonValue &json, FieldProfile &field)
{
    if (json.isArray())
        return readHeaders(json.toArray(), field);
    const QJsonObject object = json.toObject();
    field.suffix = object.value(u"suffix").toString();
    field.rateOf = object.value(u"rate_of").toString();
    field.captures = object.value(u"captures").toString();
    field.pattern = QRegularExpression(object.value(u"pattern").toString());
    if (!field.pattern.isValid())
        return fault(QStringLiteral("pattern \"%1\"").arg(field.pattern.pattern()));
    field.nulls.unite(lowerWords(object.value(u"nulls")));
    const QJsonObject words = object.value(u"words").toObject();
    for (auto ours = words.begin(); ours != words.end(); ++ours) {
        for (const QJsonValue &theirs : ours.value().toArray())
            field.words.insert(normalisedHeader(theirs.toString()), ours.key());
    }
    return readHeaders(object.value(u"headers").toArray(), field);
}

Result<void> readKinds(const QJsonObject &json, Profile &profile)
{
    profile.kinds.clear();
    for (const QJsonValue &each : json.value(u"kinds").toArray()) {
        const std::optional<Kind> kind = kindFromId(each.toString());
        if (!kind)
            return fault(QStringLiteral("kind \"%1\"").arg(each.toString()));
        profile.kinds.push_back(*kind);
    }
    return {};
}

bool isKnownField(const QString &id)
{
    return isSurveyId(id) || ownNameOf(id)
           || std::ranges::any_of(kinds, [&](const KindInfo &each) { return fieldIndex(each.kind, id) >= 0; });
}

Result<Profile> readProfile(const QByteArray &json, const Profile &common)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return fault(parseError.errorString());
    Profile profile = common;
    profile.name = root.value(u"name").toString();
    profile.title = root.value(u"title").toString();
    profile.source = root.value(u"source").toString();
    profile.minimum = root.value(u"minimum").toDouble(1);
    profile.nulls.unite(lowerWords(root.value(u"nulls")));
    profile.valueNulls.unite(lowerWords(root.value(u"value_nulls")));
    for (const QJsonValue &group : root.value(u"telling").toArray())
        profile.telling.push_back(group.toVariant().toStringList());
    profile.columns = root.value(u"columns").toVariant().toStringList();
    profile.fewestColumns = root.value(u"fewest_columns").toInt(static_cast<int>(profile.columns.size()));
    const QJsonObject skip = root.value(u"skip").toObject();
    for (auto each = skip.begin(); each != skip.end(); ++each)
        profile.skip.emplace_back(normalisedHeader(each.key()), lowerWords(each.value()));
    const QJsonObject defaults = root.value(u"defaults").toObject();
    for (auto each = defaults.begin(); each != defaults.end(); ++each)
        profile.defaults.insert(each.key(), each.value().toString());
    if (const Result<void> read = readKinds(root, profile); !read)
        return read.error();
    const QJsonObject fields = root.value(u"fields").toObject();
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        if (!isKnownField(each.key()))
            return fault(QStringLiteral("field \"%1\"").arg(each.key()));
        if (const Result<void> read = readField(each.value(), profile.fields[each.key()]); !read)
            return read.error();
    }
    return profile;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Profile> loadProfiles()
{
    const Result<Profile> common = readProfile(contents(QStringLiteral(":/profiles/common.json")), {});
    Q_ASSERT(common);
    std::vector<Profile> result;
    const QDir folder(QStringLiteral(":/profiles"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (file == QLatin1String("common.json"))
            continue;
        // A test reads every shipped profile, so a fault here is a bug and never the user's.
        Result<Profile> profile = profileFromJson(contents(folder.filePath(file)), *common);
        Q_ASSERT(profile);
        if (profile)
            result.push_back(*std::move(profile));
    }
    std::stable_partition(result.begin(), result.end(), [](const Profile &each) { return each.isProduct(); });
    return result;
}

} // namespace

Result<Profile> profileFromJson(const QByteArray &json, const Profile &common)
{
    Result<Profile> profile = readProfile(json, common);
    if (profile && (profile->name.isEmpty() || profile->kinds.empty() || profile->telling.empty()))
        return fault(QStringLiteral("name, kinds or telling fields are missing"));
    return profile;
}

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = loadProfiles();
    return all;
}

const Profile *profileNamed(QStringView name)
{
    const auto found = std::ranges::find(profiles(), name, &Profile::name);
    return found == profiles().end() ? nullptr : &*found;
}

QString titleOf(const Profile &profile)
{
    return QCoreApplication::translate("Profile", profile.title.toUtf8().constData());
}

std::optional<FieldTarget> fieldTarget(const std::vector<Kind> &rowKinds, const QString &id)
{
    const bool hasResponses = std::ranges::find(rowKinds, Kind::SurveyResponse) != rowKinds.end();
    if (rowKinds.empty() || id.isEmpty() || id == ownField)
        return std::nullopt;
    if (const std::optional<QString> own = ownNameOf(id))
        return FieldTarget{id, rowKinds.front(), fieldIndex(rowKinds.front(), ownField), FieldType::Word, *own};
    // A field of the rows' own kind comes first: `resolved` is one of contacts.
    if (isSurveyId(id) && fieldIndex(rowKinds.front(), id) < 0)
        return hasResponses ? std::optional(FieldTarget{id, Kind::SurveyResponse, -1, FieldType::Number})
                            : std::nullopt;
    if (const int index = fieldIndex(rowKinds.front(), id); index >= 0)
        return FieldTarget{id, rowKinds.front(), index, fields(rowKinds.front())[static_cast<std::size_t>(index)].type};
    const bool ofRating = id == QLatin1String("reason") || id == QLatin1String("comment")
                          || id == QLatin1String("answered_at") || id == QLatin1String("offered_at");
    if (!hasResponses || !ofRating)
        return std::nullopt;
    const int index = fieldIndex(Kind::SurveyResponse, id);
    return FieldTarget{id, Kind::SurveyResponse, index,
                       fields(Kind::SurveyResponse)[static_cast<std::size_t>(index)].type};
}

} // namespace kompas
