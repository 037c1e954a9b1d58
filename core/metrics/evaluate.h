// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/definitions.h"
#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/data/target.h"
#include "core/metrics/catalogue.h"

namespace kompas {

/// METRICS rule 6.
enum class Status : quint8 { None, Met, Unclear, Missed, TooFew };
QString statusId(Status status); ///< `met unclear missed too_few`, empty for None

/// One number with all that is needed to defend it.
struct Value {
    QString metric = {};
    QString part = {};                      ///< for splits; otherwise null
    Period period = {};                     ///< what was asked, or the bucket
    QString bucket = {};                    ///< label of the bucket; null without buckets
    std::optional<QStringList> groups = {}; ///< words of the dimensions asked for; nothing for the total
    std::optional<double> value = {};       ///< nothing when the denominator is empty
    qint64 n = 0;                           ///< records measured; where one stands for several, those cases
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    std::optional<double> low = {}; ///< 95 % interval
    std::optional<double> high = {};
    std::optional<Center> center = {};
    std::optional<Clock> clock = {};
    QString datedBy = {}; ///< `created`, `solved`, `answered`, `instant`, ...
    std::optional<Target> target = {};
    Status status = Status::None;
    bool complete = true;   ///< false for a bucket that "data until" does not reach the end of
    QStringList notes = {}; ///< fixed words: `few`, `mean_misleading`, `no_zero_in_nps`, `no_target`, `undated`, ...

    bool operator==(const Value &) const = default;
};

/// All values asked for: per metric the total first, then groups in the order of their size, each with its buckets in
/// order; empty buckets inside the range appear with n 0 and no value. Fails with a sentence on an unknown metric,
/// an unknown dimension, or a grouping that the sources forbid (first reply time per agent). Where columns are missing
/// (Facts::missed) nothing is right, and numbers stand in for the values: who asks goes on as with real ones, and so
/// asks for the columns of what is shown beside them too.
Result<std::vector<Value>> evaluate(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                    const Query &query);

/// The records behind one number. Rows are rows of the dataset of `kind`.
struct Lineage {
    struct Counted {
        qint32 row = 0;
        bool numerator = true;            ///< passes, for rates
        std::optional<double> value = {}; ///< the record's own value, for centres, means, sums, shares, net scores
        double weight = 1;                ///< the cases it stands for, or its part of the denominator
    };
    struct LeftOut {
        qint32 row = 0;
        QString reason = {}; ///< fixed word: `no_date open_again merged outlier no_reply ...`
    };
    QString metric = {};
    Kind kind = Kind::Ticket;
    bool isRate = false;     ///< numerator has a meaning
    bool hasValues = false;  ///< values have a meaning
    bool hasWeights = false; ///< weights have a meaning: not every record stands for one case
    std::vector<Counted> counted = {};
    /// For quotients such as `solved_vs_created_pct` the numerator is another set of records than the denominator, and
    /// may be of another kind.
    std::optional<std::vector<qint32>> separateNumerator = {};
    Kind numeratorKind = Kind::Ticket;
    /// The sum that those records make; their number where nothing is measured on them.
    double separateSum = 0;
    std::vector<LeftOut> leftOut = {};
};

/// `part` restricts a split to one of its parts; empty = all. For `mean_median_gap` it is the metric asked about.
/// `targets` decide for metrics that compare every record with its target (`frt_within_target_pct`).
Result<Lineage> lineage(const Facts &facts, const Definitions &definitions, const QString &metric,
                        const Selection &selection, const QString &part = {}, const Targets &targets = {});

/// What a fixed word of `Value::notes` or `Lineage::LeftOut::reason` says: English, context "Note" / "Reason";
/// nullptr for a word that is not in the table.
const char *noteText(QStringView note);
const char *reasonText(QStringView reason);

/// Whether the facts hold what the metric needs: each of its columns, or one that can stand for it, has a value.
/// Without that it has no value (note `no_data`) and no records: a backlog without agents is not an unassigned one.
bool isComputable(const Facts &facts, const Metric &metric);
/// The form of an entry that these facts can answer: itself, else one over another kind of records, else itself. The
/// other one first where the definitions want it so (`cpc.count`).
const Metric &formFor(const Facts &facts, const Metric &metric, const Definitions &definitions = {});

/// Which metrics of the catalogue the facts can answer at all: a column it needs has at least one value.
QStringList computableMetrics(const Facts &facts);
/// Those of some metrics, in their order: without a look at what all others need.
QStringList computableOf(const Facts &facts, const QStringList &metrics);

} // namespace kompas
