// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <zip.h>

namespace kompas {

namespace {

constexpr qint64 mostBytes = qint64(4) << 30;
constexpr qint64 mostInMemory = qint64(256) << 20;
constexpr qint64 bombRatio = 1000;
constexpr qint64 bombBytes = qint64(64) << 20;
constexpr std::size_t blockSize = std::size_t{1} << 18;

void discard(zip *handle)
{
    zip_discard(handle);
}

Error damaged(const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("Import",
                                        "%1 is damaged or no archive that can be unpacked. Download or export "
                                        "it again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error tooLarge(const QString &path)
{
    return {QCoreApplication::translate("Import", "%1 unpacks to more than can be read. Unpack it yourself and import "
                                                  "the file inside.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

Result<Archive> Archive::open(const QString &path)
{
    int error = 0;
    Handle handle(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error), discard);
    if (!handle)
        return damaged(path, QStringLiteral("zip error %1").arg(error));
    Archive archive(std::move(handle), path);
    const zip_int64_t count = zip_get_num_entries(archive.m_handle.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.m_handle.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        const QString name = QString::fromUtf8(stat.name);
        if (!name.endsWith(u'/'))
            archive.m_entries.push_back({name, static_cast<qint64>(stat.size)});
    }
    return archive;
}

Result<void> Archive::read(const QString &name, const std::function<bool(QByteArrayView)> &block) const
{
    zip_stat_t stat;
    const QByteArray utf8 = name.toUtf8();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen(m_handle.get(), utf8.constData(), ZIP_FL_ENC_UTF_8), zip_fclose);
    if (!file || zip_stat(m_handle.get(), utf8.constData(), ZIP_FL_ENC_UTF_8, &stat) != 0)
        return damaged(m_path, QString::fromUtf8(zip_strerror(m_handle.get())));
    const auto stored = static_cast<qint64>(stat.comp_size);
    std::array<char, blockSize> buffer;
    qint64 sum = 0;
    while (true) {
        const zip_int64_t size = zip_fread(file.get(), buffer.data(), buffer.size());
        if (size < 0)
            return damaged(m_path, QString::fromUtf8(zip_file_strerror(file.get())));
        if (size == 0)
            return {};
        sum += size;
        if (sum > mostBytes || (sum > bombBytes && sum > stored * bombRatio))
            return tooLarge(m_path);
        if (!block(QByteArrayView(buffer.data(), static_cast<qsizetype>(size))))
            return {};
    }
}

Result<QByteArray> Archive::contents(const QString &name) const
{
    QByteArray result;
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    if (found == m_entries.end())
        return result;
    const auto append = [&result](QByteArrayView block) {
        result.append(block);
        return result.size() <= mostInMemory;
    };
    if (const Result<void> done = read(name, append); !done)
        return done.error();
    if (result.size() > mostInMemory)
        return tooLarge(m_path);
    return result;
}

} // namespace kompas
