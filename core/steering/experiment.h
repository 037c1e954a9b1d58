// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/saved_plan.h"
#include "core/metrics/evaluate.h"

#include <QMap>

namespace kompas {

/// Whether a measure works, declared before it starts (METRICS H3): one metric, one channel, one measure, and the least
/// gain that makes it worth keeping. Kept in the file as a plan of kind `experiment`.
struct Experiment {
    enum class Design : quint8 {
        BeforeAfter, ///< the weeks before it starts against the weeks after
        Split,       ///< two groups at the same time: `without` against `with`
    };
    QString name = {};
    QString measure = {}; ///< what is done otherwise, in the words of the user
    QString metric = {};
    Design design = Design::BeforeAfter;
    std::vector<Condition> where = {};       ///< the one channel (or team) that it is about
    QString dimension = {};                  ///< Split: by what the groups are told apart
    QString without = {};                    ///< Split: the group where all stays as it is
    QString with = {};                       ///< Split: the group with the measure
    std::optional<Condition> untouched = {}; ///< BeforeAfter: where nothing changes, in the place of `where`
    double gain = 0; ///< least gain, > 0: in the stored unit (points), or percent of the value before
    bool isRelative = false;
    QDate from = {}; ///< first day of the measure
    int weeks = 2;
    qint64 declaredAt = 0; ///< UTC seconds

    Period after() const;  ///< from `from`, `weeks` weeks
    Period before() const; ///< as many weeks that end the day before
    bool operator==(const Experiment &) const = default;
};

inline const QString experimentPlan = QStringLiteral("experiment"); ///< SavedPlan::kind

Result<Experiment> experimentFromJson(const QString &name, const QByteArray &json);
QByteArray jsonOf(const Experiment &experiment);
/// Those of the file that can be read, the newest first.
std::vector<Experiment> experimentsIn(const std::vector<SavedPlan> &plans);

/// Whether an experiment can be about the metric: it is formed from single records, and one direction is better.
bool canBeTried(const Metric &metric);
/// Nothing when it can be declared; else a sentence that says what is missing or contradicts. `lastDay` is the last day
/// of the data: an experiment is declared before its results are known.
std::optional<Error> whyNotDeclared(const Experiment &experiment, std::optional<QDate> lastDay);

/// A template to start from: one JSON file of `resources/experiments`.
struct ExperimentRecipe {
    QString id = {};
    int order = 0;
    QMap<QString, QString> titles = {};   ///< by language
    QMap<QString, QString> measures = {}; ///< what is done, by language
    QMap<QString, QString> minds = {};    ///< what to mind, by language
    QStringList metrics = {};             ///< the first that the data can answer
    double gain = 0;
    bool isRelative = false;
    int weeks = 2;
    QString source = {};
};
const std::vector<ExperimentRecipe> &experimentRecipes();

/// Records that each group needs so that a gain of that size is found four times out of five (two-sided 5 %, power 80
/// %). Of rates, by the formula with the pooled rate under no difference; percent in, both between 0 and 100. Nothing
/// where no number suffices (no difference).
std::optional<qint64> recordsForRates(double before, double after);
/// Of durations, for the rank test (Noether 1987): `values` as they are now, `change` what becomes of each of them.
std::optional<qint64> recordsForRanks(const std::vector<double> &values, double factor, double shift);
/// Of means and scores, by the normal formula.
std::optional<qint64> recordsForMeans(double deviation, double difference);

/// What an experiment needs, worked out from the weeks before it starts.
struct ExperimentNeed {
    std::optional<double> value = {};    ///< of the metric in the weeks looked at
    std::optional<double> wanted = {};   ///< with the gain
    qint64 records = 0;                  ///< looked at
    double perWeek = 0;                  ///< records of the smaller group in a week
    std::optional<qint64> perGroup = {}; ///< records that each group needs; nothing when that cannot be said
    std::optional<int> weeks = {};       ///< that it takes to get them; nothing without records
    bool isEnough = false;               ///< the declared weeks suffice
};
ExperimentNeed experimentNeed(const Facts &facts, const Definitions &definitions, const Targets &targets,
                              const Experiment &experiment);

/// The records of one group.
struct ExperimentGroup {
    std::optional<double> value = {};
    qint64 n = 0;
    qint64 passes = 0;               ///< of rates
    std::vector<double> values = {}; ///< of others
};
/// The difference between two groups.
struct ExperimentEffect {
    double difference = 0; ///< with - without; of durations the shift of the middle (Hodges-Lehmann)
    double low = 0;        ///< 95 % interval
    double high = 0;
    double p = 1; ///< how often chance alone makes such a difference

    bool operator==(const ExperimentEffect &) const = default;
};
/// Nothing when a group has fewer than two records.
std::optional<ExperimentEffect> effectBetween(const Metric &metric, const ExperimentGroup &without,
                                              const ExperimentGroup &with);

/// What came of it. There is no verdict before the end.
struct ExperimentResult {
    enum class State : quint8 {
        NotStarted,
        Running,  ///< nothing is told, so that nobody stops when it looks good
        TooFew,   ///< over, but there are too few records
        Worked,   ///< more than chance, and the least gain is reached
        Some,     ///< more than chance, but less than the least gain
        NotShown, ///< the difference can be chance
        Worse,    ///< more than chance, in the wrong direction
        NoData,
    };
    State state = State::NotStarted;
    int weeksDone = 0;
    ExperimentGroup without = {};
    ExperimentGroup with = {};
    std::optional<ExperimentEffect> effect = {};
    double wantedGain = 0; ///< in the stored unit
    /// BeforeAfter with an untouched place: its own difference, and what is left of the effect without it. The verdict
    /// is by what is left.
    std::optional<ExperimentEffect> untouched = {};
    std::optional<ExperimentEffect> net = {};
};
QString experimentStateId(ExperimentResult::State state);
ExperimentResult experimentResult(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const Experiment &experiment);

/// The verdict on an effect, by what the numbers say.
ExperimentResult::State verdictOn(const Metric &metric, const ExperimentEffect &effect, double wantedGain);

} // namespace kompas
