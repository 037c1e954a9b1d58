// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kompas {

/// Local days, both inclusive; without a bound it is open on that side. The default is all time.
struct Period {
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};

    bool isAll() const { return !from && !to; }
    bool operator==(const Period &) const = default;
};

enum class Bucket : quint8 { None, Day, Week, Month, Quarter, Year };

/// `day`, `week`, ...: the words on the command line; empty for None.
QString bucketId(Bucket bucket);
std::optional<Bucket> bucketFromId(QStringView id);

/// The bucket a day lies in, and its label: `2023-05-14`, `2023-W20`, `2023-05`, `2023-Q2`, `2023`. Weeks are ISO
/// weeks: Monday to Sunday, the year is the one of the Thursday.
Period bucketOf(QDate day, Bucket bucket);
QString bucketLabel(QDate day, Bucket bucket);
/// All buckets that touch the closed range, in order.
std::vector<Period> bucketsIn(QDate first, QDate last, Bucket bucket);

/// The Monday of `2026-W46`; nothing when it is no ISO week.
std::optional<QDate> mondayOfWeek(QStringView isoWeek);

/// A period named by its relation to the last day of the data, as the filter bar offers them.
enum class PeriodChoice : quint8 {
    LastCompleteWeek, ///< the default: the last complete ISO week before or at `dataUntil`
    ThisWeek,
    Last7Days,
    Last30Days,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    ThisYear,
    Last12Months,
    AllTime,
    Custom,
};

/// `dataUntil` is the last local day that has data. Counted back from it, so that an old export is not empty.
/// A week is complete when the data reaches its Sunday. Custom gives all time: the caller has its dates.
Period periodOf(PeriodChoice choice, QDate dataUntil);
/// The period of the same length just before; whole weeks, months, quarters and years stay whole.
Period previousPeriod(const Period &period);
/// The same period a year earlier; ISO weeks keep their number (week 53 becomes week 52 where there is none).
Period samePeriodLastYear(const Period &period);

} // namespace kompas
