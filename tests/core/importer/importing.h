// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the importer share: a file written from text, planned and read in one call.
#pragma once

#include "core/data/field.h"
#include "core/importer/read.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace kompas {

inline qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch();
}

inline const qint64 testNow = utc(QStringLiteral("2026-11-16T09:00:00Z"));

/// All that an import gives.
struct Imported {
    QString error = {}; ///< empty when all went well
    Plan plan = {};
    Import import = {};
    std::vector<Record> records = {};
    std::vector<Reject> rejects = {};

    QStringList remarkCodes() const
    {
        QStringList codes;
        for (const Remark &remark : import.remarks)
            codes.append(remark.code);
        return codes;
    }
    QStringList rejectLines() const
    {
        QStringList lines;
        for (const Reject &reject : rejects)
            lines.append(QStringLiteral("%1 %2").arg(reject.line).arg(reject.code));
        return lines;
    }
    std::vector<Record> of(Kind kind) const
    {
        std::vector<Record> result;
        for (const Record &record : records) {
            if (record.kind == kind)
                result.push_back(record);
        }
        return result;
    }
};

inline Imported importFile(const QString &path, const ReadOptions &options = {}, qint64 now = testNow)
{
    Imported result;
    const Result<Plan> plan = planImport(path, options, now);
    if (!plan) {
        result.error = plan.error().message;
        return result;
    }
    result.plan = *plan;
    RecordSink sink;
    sink.row = [&](qint64, std::vector<Record> &&records) {
        result.records.insert(result.records.end(), records.begin(), records.end());
        return true;
    };
    sink.reject = [&](Reject &&reject) { result.rejects.push_back(reject); };
    const Result<Import> import = readRecords(*plan, now, sink);
    if (import)
        result.import = *import;
    else
        result.error = import.error().message;
    return result;
}

/// A folder for files that a test writes.
class Folder
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// A cell as text: instants as ISO 8601 in UTC, nothing as an empty text.
inline QString cellText(const Record &record, const char *field)
{
    const int index = fieldIndex(record.kind, QString::fromLatin1(field));
    const Cell &cell = record.cells.at(static_cast<std::size_t>(index));
    const FieldType type = fields(record.kind)[static_cast<std::size_t>(index)].type;
    if (const auto *text = std::get_if<CellText>(&cell))
        return text->toString();
    if (const auto *score = std::get_if<double>(&cell))
        return QString::number(*score);
    if (const auto *whole = std::get_if<qint64>(&cell))
        return type == FieldType::Instant ? QDateTime::fromSecsSinceEpoch(*whole, Qt::UTC).toString(Qt::ISODate)
                                          : QString::number(*whole);
    return {};
}

/// A record in one line: its kind, its key and every filled cell.
inline QString recordText(const Record &record)
{
    QStringList parts = {kindId(record.kind) + u' ' + record.key.toString()};
    for (const Field &field : fields(record.kind)) {
        if (const QString text = cellText(record, field.id); !text.isEmpty())
            parts.append(QString::fromLatin1(field.id) + u'=' + text);
    }
    return parts.join(u' ');
}

inline QStringList recordTexts(const std::vector<Record> &records)
{
    QStringList result;
    for (const Record &record : records)
        result.append(recordText(record));
    return result;
}

} // namespace kompas
