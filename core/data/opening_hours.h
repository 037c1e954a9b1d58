// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/calendar.h"
#include "core/data/zone.h"

#include <array>
#include <map>
#include <memory>

namespace kompas {

/// When customers are served: spans of the local day by weekday, and the days on which nobody is there.
struct OpeningHours {
    /// Minutes after local midnight, `from` inclusive, `to` exclusive; 0 <= from < to <= 1440.
    struct Span {
        int from = 0;
        int to = 0;

        bool operator==(const Span &) const = default;
    };
    std::array<std::vector<Span>, 7> week = {}; ///< Monday first; in order, without overlap
    Holidays holidays = Holidays::None;
    std::vector<QDate> closed = {}; ///< the user's own closing days

    bool operator==(const OpeningHours &) const = default;
};

/// Settings of the file that hold opening hours: `hours`, `hours.team.NAME`, `hours.channel.WORD`.
inline constexpr const char *openingHoursKey = "hours";

/// `{"mon":["09:00","17:30"],"tue":["09:00","12:00","13:00","17:00"],"holidays":"nl","closed":["2026-12-24"]}`: from
/// and to in turn, `24:00` for midnight; a weekday that is not named is closed. Fails with a sentence that says what is
/// wrong with which day.
Result<OpeningHours> openingHoursFromText(const QString &text);
QString openingHoursText(const OpeningHours &hours);
/// `09:00-12:00 13:00-17:00`, `closed`: the spans of one day as people type them; blanks and commas part spans.
Result<std::vector<OpeningHours::Span>> openingSpansFromText(const QString &text);
QString openingSpansText(const std::vector<OpeningHours::Span> &spans);
/// `mon` to `sun`.
QString weekdayId(int day);
std::optional<int> weekdayFromId(QStringView id);

/// Measures the time that lies inside opening hours, to the second, across summer time, holidays and closing days.
/// Knows the years 2000 to 2059.
class OpeningClock
{
public:
    OpeningClock(const OpeningHours &hours, const Zone &zone);

    /// Minutes between two instants; 0 when the second is not later. NaN when one lies outside the known years.
    double minutes(qint64 from, qint64 to) const;
    /// A public holiday of these hours, or one of their closing days.
    bool isOff(QDate day) const;

private:
    struct Opening {
        qint64 from; ///< UTC seconds
        qint64 to;
        qint64 before; ///< seconds open before it
    };
    double secondsUntil(qint64 at) const;

    std::vector<QDate> m_off = {}; ///< in order

    std::vector<Opening> m_openings = {};
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// The clocks of a file: of a team, else of a channel, else the usual one.
struct OpeningClocks {
    std::shared_ptr<const OpeningClock> usual = {};
    std::map<QString, std::shared_ptr<const OpeningClock>> teams = {};
    std::map<QString, std::shared_ptr<const OpeningClock>> channels = {};

    bool isEmpty() const { return !usual && teams.empty() && channels.empty(); }
};

/// Mondays to Fridays in the closed range that are no day off of the usual hours; of a file without hours the Dutch
/// public holidays are off. 0 for an empty range.
int workingDays(const OpeningClocks &clocks, QDate first, QDate last);

/// From the settings of a file. What cannot be read counts as not set.
OpeningClocks openingClocksOf(const QMap<QString, QString> &settings, const Zone &zone);

} // namespace kompas
