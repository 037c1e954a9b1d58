// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kompas {

/// The secret with which customers become pseudonyms. It lies beside the database in `<file>.key`, readable by its
/// owner only; whoever has the database alone cannot find out who a pseudonym is.
class CustomerKey
{
public:
    /// Reads the key of a database; makes one when there is none and `mayCreate`. Fails with a sentence that names the
    /// key file when it is missing or unusable.
    static Result<CustomerKey> of(const QString &databasePath, bool mayCreate);

    /// The first 16 hex digits of HMAC-SHA-256 of the name: the same name always gives the same pseudonym.
    /// Nothing stays nothing.
    QString pseudonym(const QString &customer) const;

private:
    explicit CustomerKey(QByteArray secret) : m_secret(std::move(secret)) {}

    QByteArray m_secret;
};

} // namespace kompas
