// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_arguments.h"

#include "app/output.h"
#include "core/importer/encoding.h"
#include "core/workbench/own_profile.h"

namespace kompas {

namespace {

const QStringList surveys = [] {
    QStringList ids;
    for (const char *id : surveyIds())
        ids << QString::fromLatin1(id);
    return ids;
}();

using Reader = Result<void> (*)(const QString &value, ReadOptions &options);

Result<void> readProfile(const QString &value, ReadOptions &options)
{
    options.profile = value;
    return {};
}

Result<void> checkProfile(const QString &value, const QString &ownFolder)
{
    QStringList known;
    for (const ProfileName &profile : profileNames())
        known << profile.name;
    const OwnProfiles own = ownProfiles(ownFolder);
    for (const OwnProfile &profile : own.profiles)
        known << profile.name;
    if (known.contains(value) || ownProfileNamed(own, value))
        return {};
    return unknownWord(CommandLine::tr("There is no profile \"%1\"."), value, known);
}

Result<void> readSource(const QString &value, ReadOptions &options)
{
    if (value.trimmed().isEmpty())
        return Error{CommandLine::tr("A source needs a name: --source NAME."), {}};
    options.source = value.trimmed();
    return {};
}

Result<void> readKind(const QString &value, ReadOptions &options)
{
    QStringList known;
    for (const KindInfo &each : kinds)
        known << QString::fromLatin1(each.id);
    if (surveys.contains(value)) {
        options.kind = Kind::SurveyResponse;
        options.survey = value;
    } else if (known.contains(value)) {
        options.kind = kindFromId(value);
    } else {
        return unknownWord(CommandLine::tr("There is no kind of records \"%1\"."), value, known + surveys);
    }
    return {};
}

Result<void> readMapping(const QString &value, ReadOptions &options)
{
    const auto pair = splitPair(value);
    if (!pair)
        return Error{CommandLine::tr("\"%1\" is no mapping; write --map FIELD=COLUMN.").arg(value), {}};
    QStringList known = surveys;
    for (const Field &field : fields()) {
        if (!known.contains(QLatin1String(field.id)) && !isOwnField(field))
            known << QString::fromLatin1(field.id);
    }
    if (pair->first.startsWith(ownPrefix) && !ownNameOf(pair->first))
        return Error{CommandLine::tr("\"%1\" is no name of a dimension; write own:NAME, of at most 60 characters.")
                         .arg(pair->first),
                     {}};
    if (!known.contains(pair->first) && !ownNameOf(pair->first))
        return unknownWord(CommandLine::tr("There is no field \"%1\"."), pair->first, known);
    options.mapping[pair->first] = pair->second;
    return {};
}

Result<void> readTimezone(const QString &value, ReadOptions &options)
{
    if (!Zone::named(value.toUtf8()))
        return Error{
            CommandLine::tr("There is no time zone \"%1\"; write one like Europe/Amsterdam, UTC or +02:00.").arg(value),
            {}};
    options.timezone = value.toUtf8();
    return {};
}

Result<void> readDate(const QString &value, ReadOptions &options)
{
    const QDate day = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return Error{CommandLine::tr("\"%1\" is no date; write it as 2026-11-15.").arg(value), {}};
    options.date = day;
    return {};
}

Result<void> readWave(const QString &value, ReadOptions &options)
{
    if (value.trimmed().isEmpty())
        return Error{CommandLine::tr("A wave needs a name: --wave \"2026 Q3\"."), {}};
    options.wave = value.simplified();
    return {};
}

Result<void> readDateOrder(const QString &value, ReadOptions &options)
{
    const QStringList known = {QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")};
    if (!known.contains(value))
        return unknownWord(CommandLine::tr("There is no order of dates \"%1\"."), value, known);
    options.dateOrder = value;
    return {};
}

Result<void> readDelimiter(const QString &value, ReadOptions &options)
{
    const bool isTab = value == u"tab" || value == u"\\t";
    const QString sign = isTab ? QStringLiteral("\t") : value;
    if (sign.size() != 1 || !QStringLiteral(",;\t|").contains(sign))
        return Error{CommandLine::tr("A delimiter is one of , ; | or tab, not \"%1\".").arg(value), {}};
    options.delimiter = sign.front().toLatin1();
    return {};
}

Result<void> readEncoding(const QString &value, ReadOptions &options)
{
    if (!encodingFromName(value))
        return unknownWord(CommandLine::tr("There is no encoding \"%1\"."), value, encodingNames());
    options.encoding = value.toLower();
    return {};
}

Result<void> readHeaderLine(const QString &value, ReadOptions &options)
{
    bool isNumber = false;
    const int line = value.toInt(&isNumber);
    if (!isNumber || line < 0)
        return Error{CommandLine::tr("\"%1\" is no line number; count from 1, or write 0 for a file without headings.")
                         .arg(value),
                     {}};
    options.headerLine = line;
    return {};
}

Result<void> readDecimal(const QString &value, ReadOptions &options)
{
    if (value != u"," && value != u".")
        return Error{CommandLine::tr("A decimal sign is , or . and not \"%1\".").arg(value), {}};
    options.decimal = value.front().toLatin1();
    return {};
}

Result<void> readSheet(const QString &value, ReadOptions &options)
{
    options.sheet = value;
    return {};
}

struct ReadOption {
    Option option;
    Reader read;
};

constexpr ReadOption readTable[] = {
    {{"profile", "NAME", QT_TRANSLATE_NOOP("CommandLine", "read it as an export of this product")}, readProfile},
    {{"source", "NAME",
      QT_TRANSLATE_NOOP("CommandLine", "the name under which its records are kept apart from others")},
     readSource},
    {{"kind", "KIND",
      QT_TRANSLATE_NOOP("CommandLine",
                        "ticket, ticket_event, survey_response, contact, ...; or nps, csat, ces for such a survey")},
     readKind},
    {{"map", "FIELD=COLUMN",
      QT_TRANSLATE_NOOP("CommandLine", "this column is that field; nothing behind the = leaves the field out; "
                                       "own:NAME=COLUMN keeps a column as a dimension of your own"),
      true},
     readMapping},
    {{"timezone", "ZONE",
      QT_TRANSLATE_NOOP("CommandLine", "the zone of times without one; Europe/Amsterdam when not given")},
     readTimezone},
    {{"date", "DATE", QT_TRANSLATE_NOOP("CommandLine", "the day of all records of a file without dates")}, readDate},
    {{"wave", "WAVE", QT_TRANSLATE_NOOP("CommandLine", "the wave of all records of the file, such as \"2026 Q3\"")},
     readWave},
    {{"date-order", "dmy|mdy|ymd", QT_TRANSLATE_NOOP("CommandLine", "how dates are written")}, readDateOrder},
    {{"delimiter", "C", QT_TRANSLATE_NOOP("CommandLine", "what stands between cells: , ; | or tab")}, readDelimiter},
    {{"encoding", "NAME",
      QT_TRANSLATE_NOOP("CommandLine",
                        "utf-8, windows-1252, utf-16le, macintosh, windows-1250, ...; detected when not given")},
     readEncoding},
    {{"header-line", "N", QT_TRANSLATE_NOOP("CommandLine", "the line of the headings, from 1; 0: there are none")},
     readHeaderLine},
    {{"decimal", ",|.", QT_TRANSLATE_NOOP("CommandLine", "the decimal sign")}, readDecimal},
    {{"sheet", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook, or the file in an archive, to read")},
     readSheet},
};

} // namespace

std::vector<Option> readOptions()
{
    std::vector<Option> options;
    for (const ReadOption &each : readTable)
        options.push_back(each.option);
    return options;
}

Result<ReadOptions> readOptionsFrom(const Arguments &arguments, const QString &ownFolder)
{
    ReadOptions options;
    for (const ReadOption &each : readTable) {
        for (const QString &value : arguments.all(each.option.name)) {
            if (const Result<void> read = each.read(value, options); !read)
                return read.error();
        }
    }
    if (options.profile) {
        if (const Result<void> checked = checkProfile(*options.profile, ownFolder); !checked)
            return checked.error();
    }
    return options;
}

QByteArray jsonRemarks(const std::vector<Remark> &remarks)
{
    QList<QByteArray> values;
    for (const Remark &remark : remarks) {
        values << jsonObject({{QStringLiteral("code"), jsonText(remark.code)},
                              {QStringLiteral("field"), jsonTextOrNull(remark.field)},
                              {QStringLiteral("rows"), jsonCount(remark.rows)},
                              {QStringLiteral("line"), remark.line > 0 ? jsonCount(remark.line) : jsonNumber({})},
                              {QStringLiteral("text"), jsonText(remark.text)}});
    }
    return jsonArray(values);
}

QString remarkLines(const std::vector<Remark> &remarks)
{
    QString text;
    for (const Remark &remark : remarks)
        text += QStringLiteral("  ! ") + remark.text + u'\n';
    return text;
}

} // namespace kompas
