// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QStringList>

#include <vector>

namespace kompas {

/// What was taken out of a file for good, or would be.
struct Forgotten {
    qint64 records = 0; ///< of all kinds; each counts once
    qint64 rejects = 0; ///< rejected rows that are no longer kept

    bool operator==(const Forgotten &) const = default;
};
/// Whether to do it, or only to say how much it would be.
enum class Forgetting : quint8 { Count, Do };

/// Takes a customer out of all records: the customer and the free texts of all that is theirs and of what belongs to
/// their tickets, other texts that name them, and rejected rows with them. The records stay and are counted; nobody
/// can tell any more whose they were. `names` are what they are called by, letters in any case; phone numbers may be
/// written otherwise. Opens the file by itself, writes the log of privacy, and leaves nothing readable in the file.
/// Not to be undone. To be called outside the GUI thread.
Result<Forgotten> forgetCustomer(const QString &path, const QStringList &names, Forgetting what, qint64 now,
                                 const Progress &progress = {});

/// The same for the customers and free texts of all records, and the rejected rows, from before a moment (UTC seconds).
/// Records without any date stay as they are.
Result<Forgotten> forgetBefore(const QString &path, qint64 before, Forgetting what, qint64 now,
                               const Progress &progress = {});

/// One line of the log of privacy: `agents`, `customers` (what was chosen), `customer_erased`, `texts_dropped` (how
/// many records).
struct PrivacyEntry {
    qint64 at = 0; ///< UTC seconds
    QString about = {};
    QString choice = {};

    bool operator==(const PrivacyEntry &) const = default;
};
/// The newest first.
Result<std::vector<PrivacyEntry>> privacyLog(const QString &path);

} // namespace kompas
