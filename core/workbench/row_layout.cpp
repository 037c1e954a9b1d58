// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/row_layout.h"

#include "core/base/csv.h"
#include "core/importer/remarks.h"
#include "core/importer/rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

namespace {

const QString keptMark = QStringLiteral("pseudonym:");
constexpr qsizetype pseudonymLength = 16;

/// Rejected before its cells were looked at: they may stand in the wrong columns.
bool isDivided(const Reject &reject)
{
    return reject.code != u"ragged" && reject.code != u"unclosed_quote" && reject.code != u"too_large";
}

} // namespace

RowLayout layoutOf(const Import &import)
{
    RowLayout layout;
    if (!import.delimiter.isEmpty())
        layout.delimiter = import.delimiter;
    const QJsonObject settings = QJsonDocument::fromJson(import.settings.toUtf8()).object();
    const QJsonArray columns = settings.value(u"columns").toArray();
    for (const auto &column : columns) {
        layout.headers += column.toObject().value(u"header").toString();
        layout.fields += column.toObject().value(u"field").toString();
    }
    return layout;
}

QString recordOf(const QStringList &cells, const QString &delimiter)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts += csvRecord({cell}, delimiter.front());
    return parts.join(delimiter);
}

QStringList cellsOf(const QString &raw, const QString &delimiter)
{
    QStringList cells = {QString()};
    bool isQuoted = false;
    bool isStart = true;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QChar ch = raw[at];
        if (isQuoted && ch == u'"' && at + 1 < raw.size() && raw[at + 1] == u'"') {
            cells.last() += ch;
            ++at;
        } else if (isQuoted || (isStart && ch == u'"')) {
            if (ch == u'"')
                isQuoted = !isQuoted;
            else
                cells.last() += ch;
        } else if (QStringView(raw).sliced(at).startsWith(delimiter)) {
            at += delimiter.size() - 1;
            cells += QString();
            isStart = true;
            continue;
        } else {
            cells.last() += ch;
        }
        isStart = false;
    }
    return cells;
}

QString withoutCustomers(const Reject &reject, const RowLayout &layout,
                         const std::function<QString(const QString &customer)> &pseudonym)
{
    if (!isDivided(reject) || layout.headers.isEmpty())
        return {};
    QStringList cells = cellsOf(reject.raw, layout.delimiter);
    if (cells.size() > layout.fields.size())
        cells.resize(layout.fields.size());
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString &cell = cells[column];
        if (layout.fields[column].isEmpty())
            cell.clear();
        else if (layout.fields[column] == u"customer" && !cell.isEmpty() && !pseudonymKeptIn(cell))
            cell = keptPseudonym(pseudonym(cell));
    }
    return recordOf(cells, layout.delimiter);
}

QString keptPseudonym(const QString &pseudonym)
{
    return keptMark + pseudonym;
}

std::optional<QString> pseudonymKeptIn(const QString &text)
{
    if (!text.startsWith(keptMark) || text.size() != keptMark.size() + pseudonymLength)
        return std::nullopt;
    const QString pseudonym = text.sliced(keptMark.size());
    const auto isHex = [](QChar ch) { return (ch >= u'0' && ch <= u'9') || (ch >= u'a' && ch <= u'f'); };
    return std::ranges::all_of(pseudonym, isHex) ? std::optional(pseudonym) : std::nullopt;
}

QString mendableText(const Import &import, const std::vector<Reject> &rejects)
{
    const RowLayout layout = layoutOf(import);
    const QString lineEnd = QStringLiteral("\r\n");
    const QStringList headers =
        QStringList{QString::fromLatin1(reasonHeader.data(), static_cast<qsizetype>(reasonHeader.size()))}
        + layout.headers;
    QString text = recordOf(headers, layout.delimiter) + lineEnd;
    for (const Reject &reject : rejects) {
        const QString reason =
            QCoreApplication::translate("Mend", "Line %1: %2").arg(reject.line).arg(rejectText(reject));
        text += recordOf({reason}, layout.delimiter) + layout.delimiter + reject.raw + lineEnd;
    }
    return text;
}

} // namespace kompas
