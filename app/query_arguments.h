// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace kompas {

/// The options that say which records count and how they are looked at, for `metrics` and `records`.
std::vector<Option> selectionOptions();
Result<Selection> selectionFrom(const Arguments &arguments);
/// `--metric`, `--of`, `--by`, `--bucket` and the selection. Without `--metric` no metric is named.
Result<Query> queryFrom(const Arguments &arguments);

/// What `metrics` and `records` are asked.
struct AskedQuery {
    Query query = {};
    Definitions definitions = {}; ///< of the file, with those of `--define` on top
    Format format = Format::Table;
};
/// Does the work on the database named by `--db`. Options that make no sense, and dimensions of the user's own that the
/// file does not have, are wrong usage.
Outcome withQuery(const Arguments &arguments, const std::function<Outcome(Workbench &, const AskedQuery &)> &work);

/// A line for beneath a table that names the definitions in force that are not as shipped; empty without any.
QString definitionsLine(const Definitions &definitions);

/// `team=Noord|Zuid channel=email`.
QString whereText(const std::vector<Condition> &where);
/// The conditions of `--where`; values of the same dimension stand together.
Result<std::vector<Condition>> conditionsFrom(const Arguments &arguments);
Result<QString> metricFrom(const QString &id);
/// A number of an option; `standard` when it is not given.
Result<double> numberFrom(const Arguments &arguments, const char *option, double standard);
/// A day of an option, `YYYY-MM-DD`; nothing when it is not given.
Result<std::optional<QDate>> dayFrom(const Arguments &arguments, const char *option);

} // namespace kompas
