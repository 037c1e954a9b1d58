// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kompas {

/// What the user wrote at a day (`outage 12 Nov`); stands in every chart over time that shows that day.
struct Note {
    qint64 id = 0; ///< 0: not in the file yet
    QDate day = {};
    QString text = {};

    bool operator==(const Note &) const = default;
};

} // namespace kompas
