// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/steering/bounds.h"

#include <QMap>

namespace kompas {

/// A target of a preset, and the source it comes from.
struct PresetTarget {
    QString metric = {};
    TargetBounds bounds = {};
    std::vector<Condition> where = {};
    QString source = {};
    QDate from = {}; ///< in a file of one's own targets: the first day; null: that of the whole set

    bool operator==(const PresetTarget &) const = default;
};

/// A set of targets to start from: one JSON file of `resources/presets`.
struct Preset {
    QString name = {};                   ///< of its file; the word on the command line
    QString group = {};                  ///< `sector`, `phase` or `expectation`
    int order = 0;                       ///< within the list
    QMap<QString, QString> titles = {};  ///< by language
    QMap<QString, QString> remarks = {}; ///< what to mind, by language; may be empty
    std::vector<PresetTarget> targets = {};
    /// Targets of its source for metrics that the catalogue does not have.
    QStringList beyond = {};

    QString title(const QString &language) const;
    QString remark(const QString &language) const;
};

/// Fails with the place and what is wrong there: no JSON, an unknown key, a metric twice for the same conditions, a
/// metric that can have no target, a bound outside what it can be, a single value where neither end is better.
Result<Preset> presetFromJson(const QString &name, const QByteArray &json);

/// Those that are shipped, in their order.
const std::vector<Preset> &presets();
/// nullptr when there is none of that name.
const Preset *presetByName(QStringView name);

/// The targets of a preset from a day on; a null day = since ever.
Targets targetsFrom(const Preset &preset, QDate from);

/// Targets as a file that presetFromJson() reads again, with their first days.
QByteArray targetFile(const Targets &targets);

/// What customers of a channel expect of a metric (METRICS B1); nothing when the presets do not say.
const PresetTarget *expectationOf(QStringView metric, QStringView channel);

} // namespace kompas
