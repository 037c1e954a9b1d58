// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/erasure.h"

#include "core/store/store.h"
#include "core/workbench/customer_key.h"
#include "core/workbench/kept.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kompas {

namespace {

/// A pseudonym is that of the name as the export wrote it.
QStringList writings(const QString &entered)
{
    QStringList all = {entered, entered.toLower(), entered.toUpper()};
    all.removeDuplicates();
    return all;
}

} // namespace

Result<Forgotten> eraseCustomer(const QString &path, const QString &entered, Forgetting what, qint64 now,
                                const Progress &progress)
{
    const QString name = entered.trimmed();
    if (name.isEmpty())
        return Error{QCoreApplication::translate("Workbench", "Enter whom to erase: an e-mail address, a name, a phone "
                                                              "number or a customer number.")};
    QStringList names = {name};
    {
        const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadOnly);
        if (!store)
            return store.error();
        const Result<QString> customers = (*store)->setting(QLatin1String(customersKey));
        if (!customers)
            return customers.error();
        if (*customers == u"pseudonyms") {
            const Result<CustomerKey> key = CustomerKey::of(path, false);
            if (!key)
                return key.error();
            for (const QString &each : writings(name))
                names += key->pseudonym(each);
        }
    }
    return forgetCustomer(path, names, what, now, progress);
}

qint64 monthsBefore(qint64 now, int months)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date().addMonths(-months);
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace kompas
