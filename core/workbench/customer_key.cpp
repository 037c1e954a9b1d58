// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/customer_key.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <fcntl.h>
#include <unistd.h>

namespace kompas {

namespace {

constexpr int secretBytes = 32;
constexpr int pseudonymBytes = 8;

Error about(const char *text, const QString &path)
{
    return {QCoreApplication::translate("Workbench", text).arg(QDir::toNativeSeparators(path))};
}

Result<QByteArray> makeSecret(const QString &path)
{
    const char *const failed = QT_TRANSLATE_NOOP("Workbench", "The key file %1 cannot be made. Check that you may "
                                                              "write in its folder.");
    QByteArray secret(secretBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(secret.data()), secretBytes) != 1)
        return about(failed, path);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return about(failed, path);
    QFile file;
    const bool isOpen = file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    const QByteArray text = secret.toHex() + '\n';
    if (!isOpen || file.write(text) != text.size() || !file.flush() || ::fsync(descriptor) != 0) {
        file.close();
        QFile::remove(path);
        return about(failed, path);
    }
    return secret;
}

} // namespace

Result<CustomerKey> CustomerKey::of(const QString &databasePath, bool mayCreate)
{
    const QString path = databasePath + QStringLiteral(".key");
    if (!QFile::exists(path)) {
        if (!mayCreate)
            return about(QT_TRANSLATE_NOOP("Workbench", "The key file %1 is missing. Customers in this file are "
                                                        "pseudonyms made with it; without it new imports would not "
                                                        "match them. Put the key file back beside the database."),
                         path);
        const Result<QByteArray> secret = makeSecret(path);
        return secret ? Result<CustomerKey>(CustomerKey(*secret)) : secret.error();
    }
    QFile file(path);
    const QByteArray secret = file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.read(1024)) : QByteArray();
    if (secret.size() != secretBytes)
        return about(QT_TRANSLATE_NOOP("Workbench", "The key file %1 cannot be read or is damaged. Put back a copy of "
                                                    "it beside the database."),
                     path);
    return CustomerKey(secret);
}

QString CustomerKey::pseudonym(const QString &customer) const
{
    if (customer.isEmpty())
        return {};
    const QByteArray name = customer.toUtf8();
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), m_secret.constData(), static_cast<int>(m_secret.size()),
         reinterpret_cast<const unsigned char *>(name.constData()), static_cast<std::size_t>(name.size()), digest,
         &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), pseudonymBytes).toHex());
}

} // namespace kompas
