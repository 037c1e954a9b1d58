// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/saved_plan.h"
#include "core/metrics/statistics.h"

#include <QStringList>

#include <vector>

namespace kompas {

/// A sample of records to check by hand against the help desk (METRICS H5): so many of each channel, drawn by chance,
/// ticked off one by one. Kept in the file as a plan of kind `sample`.
struct ValidationSample {
    enum class Verdict : quint8 { Open, Right, Wrong };
    struct Record {
        QString id = {}; ///< the export's own
        QString channel = {};
        Verdict verdict = Verdict::Open;

        bool operator==(const Record &) const = default;
    };
    QString name = {};
    std::vector<Record> records = {};

    bool operator==(const ValidationSample &) const = default;
};

inline const QString samplePlan = QStringLiteral("sample"); ///< SavedPlan::kind
inline constexpr std::size_t recordsPerChannel = 50;

/// Draws from the records given, `perChannel` of each channel; the same for the same name and records.
ValidationSample drawnSample(const QString &name, const std::vector<ValidationSample::Record> &all,
                             std::size_t perChannel = recordsPerChannel);

Result<ValidationSample> sampleFromJson(const QString &name, const QByteArray &json);
QByteArray jsonOf(const ValidationSample &sample);
std::vector<ValidationSample> samplesIn(const std::vector<SavedPlan> &plans);

/// Ticks off one record; false when it is not in the sample.
bool tickOff(ValidationSample &sample, const QString &id, ValidationSample::Verdict verdict);

/// The share of errors among those checked, of one channel or (empty) of all.
struct ErrorShare {
    QString channel = {};
    qint64 drawn = 0;
    qint64 checked = 0;
    qint64 wrong = 0;
    std::optional<double> share = {};      ///< percent; nothing before one is checked
    std::optional<Interval> interval = {}; ///< 95 %
};
/// All together first, then by channel, by their name.
std::vector<ErrorShare> errorShares(const ValidationSample &sample);

} // namespace kompas
