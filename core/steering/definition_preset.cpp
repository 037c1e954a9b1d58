// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/definition_preset.h"

#include "core/steering/shipped.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

namespace {

Error wrongPreset(const QString &name, const QString &what)
{
    return Error{
        QCoreApplication::translate("Definitions", "The set of definitions %1 cannot be used: %2").arg(name, what), {}};
}

DefinitionPreset ownPreset()
{
    DefinitionPreset preset{.name = QStringLiteral("default"),
                            .titles = {{QStringLiteral("en"), QStringLiteral("As shipped")},
                                       {QStringLiteral("nl"), QStringLiteral("Zoals geleverd")}}};
    for (const DefinitionInfo &each : definitionTable())
        preset.values.insert(QString::fromLatin1(each.key), QString::fromLatin1(each.defaultValue));
    return preset;
}

} // namespace

QString DefinitionPreset::title(const QString &language) const
{
    return textIn(titles, language);
}

Result<DefinitionPreset> definitionPresetFromJson(const QString &name, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrongPreset(name, QCoreApplication::translate("Definitions", "it is no JSON object."));
    DefinitionPreset preset{.name = name,
                            .titles = textsByKey(document[QStringLiteral("title")]),
                            .values = textsByKey(document[QStringLiteral("definitions")])};
    Definitions tried;
    for (auto each = preset.values.cbegin(); each != preset.values.cend(); ++each) {
        if (const Result<void> set = tried.set(each.key(), each.value()); !set)
            return wrongPreset(name, set.error().message);
    }
    if (preset.values.isEmpty())
        return wrongPreset(name, QCoreApplication::translate("Definitions", "it names no definition."));
    return preset;
}

const std::vector<DefinitionPreset> &definitionPresets()
{
    static const std::vector<DefinitionPreset> all = [] {
        std::vector<DefinitionPreset> found = {ownPreset()};
        for (const ShippedFile &file : shippedFiles(QStringLiteral(":/definition_presets"))) {
            const auto preset = definitionPresetFromJson(file.name, file.json);
            Q_ASSERT(preset);
            if (preset)
                found.push_back(*preset);
        }
        return found;
    }();
    return all;
}

const DefinitionPreset *definitionPresetByName(QStringView name)
{
    const auto found =
        std::ranges::find_if(definitionPresets(), [name](const DefinitionPreset &each) { return each.name == name; });
    return found == definitionPresets().end() ? nullptr : &*found;
}

Definitions withPreset(const Definitions &definitions, const DefinitionPreset &preset)
{
    Definitions result = definitions;
    for (auto each = preset.values.cbegin(); each != preset.values.cend(); ++each)
        (void)result.set(each.key(), each.value());
    return result;
}

} // namespace kompas
