// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/report/words.h"

namespace kompas {

/// What the dialog, the report and the glossary say about a definition parameter.

/// `solved tickets` for `solved`, `1,5` for `1.5`.
QString definitionValueText(const QString &value, const Words &words);
/// The group under which it is listed: `Surveys`.
QString definitionGroup(const char *key, const Words &words);
/// All groups, in their order.
QStringList definitionGroups(const Words &words);
/// Why it is there to choose, in a sentence or two.
QString definitionExplanation(const char *key, const Words &words);
/// Whether a metric depends on it.
bool readsDefinition(const char *key, const Metric &metric);
/// The names of those metrics, in the order of the catalogue.
QStringList metricsReading(const char *key, const Words &words);

} // namespace kompas
