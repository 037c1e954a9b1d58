// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/own_profile.h"

#include "core/base/file_writing.h"
#include "core/data/field.h"
#include "core/importer/profile.h"
#include "core/workbench/trial.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 mostBytes = qint64(256) * 1024;
constexpr qsizetype longestName = 60;
constexpr qsizetype mostColumns = 2000;
constexpr qsizetype longestHeader = 1000;
constexpr auto ending = ".kompasprofiel.json";

template<typename... Texts>
Error about(const char *text, const Texts &...texts)
{
    return {QCoreApplication::translate("OwnProfile", text).arg(texts...)};
}

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Error{QCoreApplication::translate("OwnProfile", "Give the profile a name.")};
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]|^\\."));
    if (name.size() > longestName || name.contains(unfit))
        return about(QT_TRANSLATE_NOOP("OwnProfile", "\"%1\" cannot be the name of a profile: use at most %2 letters, "
                                                     "digits and blanks."),
                     name.left(longestName), QString::number(longestName));
    if (profileNamed(name))
        return about(QT_TRANSLATE_NOOP("OwnProfile", "\"%1\" is the name of a profile that comes with the program. "
                                                     "Choose another one."),
                     name);
    return name;
}

QString pathOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + QLatin1String(ending));
}

/// The headers that have to be there.
QStringList usedHeaders(const OwnProfile &profile)
{
    QStringList used;
    for (auto each = profile.options.mapping.cbegin(); each != profile.options.mapping.cend(); ++each) {
        if (!each.value().isEmpty())
            used += normalisedHeader(each.value());
    }
    used.removeDuplicates();
    return used;
}

Result<void> checkMapping(const ReadOptions &options, const QString &file)
{
    if (!options.profile)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 does not say what its rows are (\"profile\")."), file);
    const Profile *base = profileNamed(*options.profile);
    if (!base)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 rests on a profile \"%2\", which this program does not know. "
                                                     "It may come from a newer one."),
                     file, options.profile->left(longestName));
    bool uses = false;
    for (auto each = options.mapping.cbegin(); each != options.mapping.cend(); ++each) {
        if (!fieldTarget(base->kinds, each.key()))
            return about(
                QT_TRANSLATE_NOOP("OwnProfile", "%1 names a field \"%2\" that its kind of rows does not have."), file,
                each.key().left(longestName));
        uses = uses || !each.value().isEmpty();
    }
    return uses ? Result<void>()
                : about(QT_TRANSLATE_NOOP("OwnProfile", "%1 says of no column what it is (\"mapping\")."), file);
}

} // namespace

Result<OwnProfile> ownProfileOf(const Plan &plan, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    OwnProfile profile{.name = *checked};
    // By way of what is remembered, so that nothing of the single file comes along.
    profile.options = optionsFrom(rememberedChoices(plan.options));
    profile.options.profile = plan.profile;
    for (const ColumnPlan &column : plan.columns) {
        profile.headers += column.header;
        if (!column.field.isEmpty())
            profile.options.mapping.insert(column.field, column.header);
    }
    if (const Result<void> fits = checkMapping(profile.options, plan.file); !fits)
        return fits.error();
    return profile;
}

QByteArray ownProfileJson(const OwnProfile &profile)
{
    QJsonObject root;
    root.insert(QStringLiteral("name"), profile.name);
    root.insert(QStringLiteral("headers"), QJsonArray::fromStringList(profile.headers));
    root.insert(QStringLiteral("reading"),
                QJsonDocument::fromJson(rememberedChoices(profile.options).toUtf8()).object());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<OwnProfile> ownProfileFromJson(const QByteArray &json, const QString &file)
{
    if (json.size() > mostBytes)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 is larger than a profile can be."), file);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 is no profile: at character %2 it cannot be read (%3)."), file,
                     QString::number(fault.offset), fault.errorString());
    const QJsonObject root = document.object();
    if (!root.value(u"name").isString() || !root.value(u"headers").isArray() || !root.value(u"reading").isObject())
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 is no profile of Servicekompas: it lacks a name, headers or "
                                                     "what they are read as."),
                     file);
    const Result<QString> name = checkedName(root.value(u"name").toString());
    if (!name)
        return name.error();
    OwnProfile profile{.name = *name};
    const QJsonArray headers = root.value(u"headers").toArray();
    for (const auto &header : headers) {
        if (!header.isString() || header.toString().size() > longestHeader || headers.size() > mostColumns)
            return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 has headers that no file can have."), file);
        profile.headers += header.toString();
    }
    const QJsonObject reading = root.value(u"reading").toObject();
    profile.options = optionsFrom(QString::fromUtf8(QJsonDocument(reading).toJson(QJsonDocument::Compact)));
    if (const Result<void> fits = checkMapping(profile.options, file); !fits)
        return fits.error();
    for (const QString &header : usedHeaders(profile)) {
        const auto isIt = [&](const QString &each) { return normalisedHeader(each) == header; };
        if (std::ranges::none_of(profile.headers, isIt))
            return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 uses a column \"%2\" that its headers do not have."), file,
                         header.left(longestName));
    }
    return profile;
}

Result<OwnProfile> readOwnProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return about(QT_TRANSLATE_NOOP("OwnProfile", "%1 cannot be read: %2"), QDir::toNativeSeparators(path),
                     file.errorString());
    return ownProfileFromJson(file.read(mostBytes + 1), QFileInfo(path).fileName());
}

OwnProfiles ownProfiles(const QString &folder)
{
    OwnProfiles all;
    const QDir place(folder);
    if (folder.isEmpty())
        return all;
    for (const QString &file :
         place.entryList({QStringLiteral("*") + QLatin1String(ending)}, QDir::Files, QDir::Name)) {
        Result<OwnProfile> profile = readOwnProfile(place.filePath(file));
        if (!profile) {
            all.faults.push_back(profile.error());
            continue;
        }
        // The file is what rename and remove go by.
        profile->name = file.chopped(static_cast<qsizetype>(qstrlen(ending)));
        all.profiles.push_back(*std::move(profile));
    }
    return all;
}

const OwnProfile *ownProfileNamed(const OwnProfiles &all, const QString &name)
{
    const auto found = std::ranges::find_if(all.profiles, [&](const OwnProfile &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == all.profiles.end() ? nullptr : &*found;
}

Result<void> saveOwnProfile(const QString &folder, const OwnProfile &profile)
{
    if (!QDir().mkpath(folder))
        return cannotWrite(QDir::toNativeSeparators(folder),
                           QCoreApplication::translate("OwnProfile", "the folder cannot be made"));
    return writeBytes(ownProfileJson(profile), pathOf(folder, profile.name));
}

Result<void> removeOwnProfile(const QString &folder, const QString &name)
{
    const OwnProfiles all = ownProfiles(folder);
    const OwnProfile *profile = ownProfileNamed(all, name);
    if (!profile)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "There is no profile \"%1\" of your own."), name);
    QFile file(pathOf(folder, profile->name));
    return file.remove() ? Result<void>()
                         : about(QT_TRANSLATE_NOOP("OwnProfile", "%1 cannot be removed: %2"),
                                 QDir::toNativeSeparators(file.fileName()), file.errorString());
}

Result<void> renameOwnProfile(const QString &folder, const QString &name, const QString &newName)
{
    const Result<QString> checked = checkedName(newName);
    if (!checked)
        return checked.error();
    const OwnProfiles all = ownProfiles(folder);
    const OwnProfile *profile = ownProfileNamed(all, name);
    if (!profile)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "There is no profile \"%1\" of your own."), name);
    if (const OwnProfile *other = ownProfileNamed(all, *checked); other && other != profile)
        return about(QT_TRANSLATE_NOOP("OwnProfile", "There is a profile \"%1\" already. Choose another name."),
                     *checked);
    OwnProfile renamed = *profile;
    renamed.name = *checked;
    if (Result<void> saved = saveOwnProfile(folder, renamed); !saved || renamed.name == profile->name)
        return saved;
    return removeOwnProfile(folder, profile->name);
}

const OwnProfile *ownProfileFor(const OwnProfiles &all, const Plan &plan)
{
    const Profile *shipped = profileNamed(plan.profile);
    if (shipped && shipped->isProduct() && !plan.needsConfirmation)
        return nullptr;
    QSet<QString> there;
    for (const ColumnPlan &column : plan.columns)
        there.insert(normalisedHeader(column.header));
    const OwnProfile *best = nullptr;
    qsizetype most = 0;
    for (const OwnProfile &profile : all.profiles) {
        const QStringList used = usedHeaders(profile);
        const bool fits = std::ranges::all_of(used, [&](const QString &header) { return there.contains(header); });
        if (fits && used.size() > most) {
            best = &profile;
            most = used.size();
        }
    }
    return best;
}

QString questionOf(const ReadOptions &options, const QString &path, const OwnProfiles &all)
{
    QByteArray profiles;
    for (const OwnProfile &each : all.profiles)
        profiles += ownProfileJson(each);
    return questionOf(options, path, profiles);
}

Result<OwnPlan> planWithOwnProfiles(const QString &path, const ReadOptions &options, const QString &folder, qint64 now,
                                    const Progress &progress)
{
    const OwnProfiles all = ownProfiles(folder);
    const OwnProfile *own = options.profile ? ownProfileNamed(all, *options.profile) : nullptr;
    const auto asked = [&](Plan &plan) {
        if (!plan.question.isEmpty())
            plan.question = questionOf(options, path, all);
    };
    if (!own) {
        Result<Plan> plan = planImport(path, options, now, progress.part(0, 0.5));
        if (!plan)
            return plan.error();
        if (!options.profile && options.mapping.isEmpty() && !options.kind)
            own = ownProfileFor(all, *plan);
        if (!own) {
            asked(*plan);
            return OwnPlan{*std::move(plan), {}};
        }
    }
    ReadOptions merged = options;
    const ReadOptions &theirs = own->options;
    merged.profile = theirs.profile;
    for (auto each = theirs.mapping.cbegin(); each != theirs.mapping.cend(); ++each) {
        if (!merged.mapping.contains(each.key()))
            merged.mapping.insert(each.key(), each.value());
    }
    merged.survey = options.survey ? options.survey : theirs.survey;
    merged.dateOrder = options.dateOrder ? options.dateOrder : theirs.dateOrder;
    merged.decimal = options.decimal ? options.decimal : theirs.decimal;
    merged.timezone = options.timezone ? options.timezone : theirs.timezone;
    Result<Plan> plan = planImport(path, merged, now, progress.part(0.5, 1));
    if (!plan)
        return plan.error();
    plan->profileTitle = own->name;
    plan->needsConfirmation = false;
    asked(*plan);
    return OwnPlan{*std::move(plan), own->name};
}

} // namespace kompas
