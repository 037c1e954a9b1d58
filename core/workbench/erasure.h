// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/forget.h"

namespace kompas {

/// Erases one customer, who is entered as an address, a name, a phone or a customer number. Where customers are
/// pseudonyms theirs is worked out with the key beside the file; without the key that fails and says so.
Result<Forgotten> eraseCustomer(const QString &path, const QString &entered, Forgetting what, qint64 now,
                                const Progress &progress = {});

/// The moment that lies so many calendar months (1 or more) before `now`, at the beginning of that day in UTC.
qint64 monthsBefore(qint64 now, int months);

} // namespace kompas
