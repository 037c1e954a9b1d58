// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"

#include <QStringList>

#include <functional>

namespace kompas {

/// How the rows of an imported file are divided into cells, as its import remembers it.
struct RowLayout {
    QStringList headers = {}; ///< as they stand in the file
    QStringList fields = {};  ///< what each column is read as; empty = not used
    QString delimiter = QStringLiteral(",");

    bool operator==(const RowLayout &) const = default;
};

/// From Import::settings and Import::delimiter. Without headers when an older program did not remember them.
RowLayout layoutOf(const Import &import);

/// The cells of a rejected row, without quotes.
QStringList cellsOf(const QString &raw, const QString &delimiter);
/// The same the other way round: quoted where a cell asks for it.
QString recordOf(const QStringList &cells, const QString &delimiter);

/// What may be kept of a rejected row where customers are pseudonyms: the cells that are read, the customer's replaced
/// by `keptPseudonym()`, all others empty. Nothing of a row whose cells cannot be told apart.
QString withoutCustomers(const Reject &reject, const RowLayout &layout,
                         const std::function<QString(const QString &customer)> &pseudonym);

/// A pseudonym written so that importing the row again does not make a pseudonym of it.
QString keptPseudonym(const QString &pseudonym);
/// The pseudonym of such a text; nothing for any other text.
std::optional<QString> pseudonymKeptIn(const QString &text);

/// Rejected rows as a file to mend and to import again: the reason before the export's own header and rows, with its
/// delimiter, every row as it stood in the file. The importer passes over the reason.
QString mendableText(const Import &import, const std::vector<Reject> &rejects);

} // namespace kompas
