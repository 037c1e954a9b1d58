// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <limits>
#include <optional>
#include <vector>

namespace kompas {

/// A time zone as a table of offsets, built once: converting a stamp is a search in a small table and costs
/// nanoseconds, where QDateTime with a zone costs 0.3 us. The default Zone is UTC.
class Zone
{
public:
    Zone() = default;
    /// Nothing when the zone is unknown. `name` is an IANA name (`Europe/Amsterdam`), `UTC`, or an offset (`+02:00`).
    static std::optional<Zone> named(const QByteArray &name);

    const QByteArray &name() const { return m_name; }

    /// Seconds since 1970 on the local wall clock, as if it were UTC.
    qint64 toLocal(qint64 utc) const { return utc + offsetAtUtc(utc); }
    /// The instant of a local wall clock time. A time that does not exist (spring) is moved on by the gap; of a time
    /// that exists twice (autumn) the earlier is taken.
    qint64 toUtc(qint64 local) const;
    /// Local wall clock time that is `seconds` ahead of UTC throughout, from `from` to before `until`: what toUtc()
    /// says of all of it, for readers of many times that lie close together.
    struct Stretch {
        qint64 from = 0;
        qint64 until = 0;
        qint32 seconds = 0;

        bool holds(qint64 local) const { return local >= from && local < until; }
    };
    /// The stretch that holds a local time; one that holds nothing within a day of a change of the clock.
    Stretch stretchAt(qint64 local) const;
    /// True for a local time that exists twice.
    bool ambiguous(qint64 local) const;

    /// The first instant of a local day.
    qint64 startOf(QDate day) const;
    /// The local day on which an instant falls.
    QDate dayOf(qint64 utc) const;
    /// Days since 1970-01-01 of the local day; the cheap form of dayOf.
    qint64 dayNumberOf(qint64 utc) const;

    bool operator==(const Zone &other) const { return m_name == other.m_name; }

private:
    struct Span {
        qint64 from;    ///< first UTC second of the offset
        qint32 seconds; ///< to be added to UTC
    };
    qint32 offsetAtUtc(qint64 utc) const;

    QByteArray m_name = QByteArrayLiteral("UTC");
    std::vector<Span> m_spans = {{std::numeric_limits<qint64>::min(), 0}};
};

inline constexpr const char *defaultZone = "Europe/Amsterdam";

} // namespace kompas
