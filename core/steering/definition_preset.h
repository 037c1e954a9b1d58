// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/definitions.h"

namespace kompas {

/// Definitions that belong together because one source counts so: one JSON file of `resources/definition_presets`.
struct DefinitionPreset {
    QString name = {};                  ///< of its file; the word on the command line
    QMap<QString, QString> titles = {}; ///< by language
    QMap<QString, QString> values = {}; ///< by key; what it does not name stays as it is

    QString title(const QString &language) const;
};

/// Fails with the place and what is wrong there: no JSON, an unknown key, an impossible value.
Result<DefinitionPreset> definitionPresetFromJson(const QString &name, const QByteArray &json);

/// Those that are shipped, by name. The first, `default`, is that of the program: it takes every change back.
const std::vector<DefinitionPreset> &definitionPresets();
/// nullptr when there is none of that name.
const DefinitionPreset *definitionPresetByName(QStringView name);

/// The definitions with those of the preset on top.
Definitions withPreset(const Definitions &definitions, const DefinitionPreset &preset);

} // namespace kompas
