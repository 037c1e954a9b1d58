// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/saved_plan.h"
#include "core/steering/metric_past.h"

#include <QMap>

namespace kompas {

/// A rule that says when to look closer (METRICS H2): shipped as JSON in `resources/checks`, or the user's own, kept in
/// the file as a plan of kind `rule` with the same JSON.
struct CheckRule {
    QString id = {};                    ///< name of its file, or of the plan
    bool isOwn = false;                 ///< the user's
    int order = 0;                      ///< among the shipped ones
    QMap<QString, QString> titles = {}; ///< by language; empty: named after the metric
    QMap<QString, QString> advice = {}; ///< what to do when it fires, by language
    QString source = {};
    QString metric = {};
    QString shareOf = {}; ///< the value is taken as a percentage of this metric's; empty: as it is
    std::vector<Condition> where = {};
    std::optional<double> below = {}; ///< fires below it, in the metric's stored unit
    std::optional<double> above = {}; ///< fires above it
    int weeks = 1;  ///< complete weeks in a row that must lie beyond the bound; 1: the period asked for
    int better = 0; ///< instead of a bound: praises so many weeks in a row better than before

    bool isPraise() const { return better > 0; }
    QString title(const QString &language) const;
    QString adviceIn(const QString &language) const;
    bool operator==(const CheckRule &) const = default;
};

inline const QString rulePlan = QStringLiteral("rule"); ///< SavedPlan::kind of own rules

/// Fails with the place and what is wrong there: no JSON, an unknown key, metric or dimension, no bound or two, a
/// metric without records of its own.
Result<CheckRule> checkRuleFromJson(const QString &id, const QByteArray &json);
QByteArray jsonOf(const CheckRule &rule);

/// Those that are shipped, in their order.
const std::vector<CheckRule> &shippedRules();
/// The shipped ones and the user's own; plans that cannot be read are left out.
std::vector<CheckRule> rulesWith(const std::vector<SavedPlan> &plans);

/// How a rule stands.
struct CheckOutcome {
    enum class State : quint8 {
        Quiet,
        Fires,
        Praise, ///< better than before for so many weeks
        TooFew, ///< not enough records to tell
        NoData, ///< the files lack what the metric needs
    };
    CheckRule rule = {};
    State state = State::Quiet;
    Period period = {};               ///< that the value is of
    std::optional<double> value = {}; ///< in the metric's stored unit, of a share in percent
    std::optional<double> low = {};   ///< 95 % interval, where there is one
    std::optional<double> high = {};
    qint64 n = 0;
    bool isSure = false;                 ///< it fires, and the interval lies wholly beyond the bound
    double baseline = 0;                 ///< Praise: what it was before
    std::vector<double> weekValues = {}; ///< of rules over several weeks, and of praise
};
QString checkStateId(CheckOutcome::State state); ///< `quiet fires praise too_few no_data`

/// All rules over the selection; without a period over the last complete week. Its filters and those of a rule both
/// count. Fails only when `progress` stops it.
Result<std::vector<CheckOutcome>> runChecks(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                            const std::vector<CheckRule> &rules, const Selection &selection,
                                            const Progress &progress = {});

/// The selection that the value of an outcome was formed over: for its records, issues and causes.
Selection selectionOf(const CheckOutcome &outcome, const Selection &selection);

} // namespace kompas
