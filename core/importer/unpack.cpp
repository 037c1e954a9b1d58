// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/unpack.h"

#include "core/importer/archive.h"
#include "core/importer/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <openssl/evp.h>

namespace kompas {

namespace {

bool isArchive(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

QByteArray hashOfFile(const QString &path)
{
    constexpr qint64 blockSize = qint64(1) << 20;
    QFile file(path);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize))
            EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(block.size()));
    }
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest.first(static_cast<qsizetype>(size)).toHex();
}

Error cannotUnpack(const QString &path)
{
    return {QCoreApplication::translate("Import", "There is no room to unpack %1. Make room on the disk of temporary "
                                                  "files and try again.")
                .arg(path),
            {}};
}

Error holdsNothing(const QString &path)
{
    return {QCoreApplication::translate("Import", "%1 holds no table: no file that ends in .csv, .tsv, .txt or .xlsx, "
                                                  "or only empty sheets.")
                .arg(path),
            {}};
}

Error notInside(const QString &path, const QString &wanted, const QStringList &names)
{
    return {QCoreApplication::translate("Import", "%1 holds no \"%2\". Choose one of: %3.")
                .arg(path, wanted, names.join(QStringLiteral(", "))),
            {}};
}

Result<Unpacked> fromWorkbook(const QString &path, const Archive &archive, const std::optional<QString> &wanted)
{
    const Result<QStringList> names = sheetNames(archive);
    if (!names)
        return names.error();
    if (wanted && !names->contains(*wanted))
        return notInside(path, *wanted, *names);
    for (const QString &name : wanted ? QStringList(*wanted) : *names) {
        const auto file = std::make_shared<QTemporaryFile>();
        if (!file->open())
            return cannotUnpack(path);
        const Result<qint64> rows = writeSheet(archive, name, *file);
        if (!rows)
            return rows.error();
        if (!file->flush())
            return cannotUnpack(path);
        if (*rows == 0 && !wanted)
            continue;
        Unpacked result = {file->fileName(), file, name, *names, {}};
        result.others.removeOne(name);
        return result;
    }
    return holdsNothing(path);
}

bool looksLikeTable(const QString &name)
{
    static const QStringList suffixes = {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt"),
                                         QStringLiteral(".xlsx")};
    return !name.startsWith(QLatin1String("__MACOSX/")) && std::ranges::any_of(suffixes, [&](const QString &each) {
        return name.endsWith(each, Qt::CaseInsensitive);
    });
}

Result<Unpacked> fromZip(const QString &path, const Archive &archive, const std::optional<QString> &wanted)
{
    std::vector<Archive::Entry> tables = archive.entries();
    std::erase_if(tables, [](const Archive::Entry &each) { return !looksLikeTable(each.name); });
    QStringList names;
    for (const Archive::Entry &each : tables)
        names.append(each.name);
    if (tables.empty())
        return holdsNothing(path);
    if (wanted && !names.contains(*wanted))
        return notInside(path, *wanted, names);
    const QString name = wanted ? *wanted : std::ranges::max_element(tables, {}, &Archive::Entry::size)->name;
    const auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return cannotUnpack(path);
    bool written = true;
    const Result<void> read = archive.read(name, [&](QByteArrayView block) {
        written = file->write(block.data(), block.size()) == block.size();
        return written;
    });
    if (!read)
        return read.error();
    if (!written || !file->flush())
        return cannotUnpack(path);
    Unpacked result = {file->fileName(), file, name, names, {}};
    result.others.removeOne(name);
    if (!name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return result;
    const Result<Archive> inner = Archive::open(file->fileName());
    return inner ? fromWorkbook(path, *inner, std::nullopt) : inner.error();
}

} // namespace

Result<Unpacked> unpack(const QString &path, const std::optional<QString> &wanted)
{
    if (!isArchive(path))
        return Unpacked{path, {}, {}, {}, {}};
    const Result<Archive> archive = Archive::open(path);
    if (!archive)
        return archive.error();
    const auto &entries = archive->entries();
    const bool isWorkbook =
        std::ranges::find(entries, QLatin1String("xl/workbook.xml"), &Archive::Entry::name) != entries.end();
    Result<Unpacked> result = isWorkbook ? fromWorkbook(path, *archive, wanted) : fromZip(path, *archive, wanted);
    if (result)
        result->sha256 = hashOfFile(path);
    return result;
}

} // namespace kompas
