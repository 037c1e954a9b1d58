// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace kompas {

/// A parameter on which the sources disagree (METRICS section 2). Values are words or numbers, kept as text.
struct DefinitionInfo {
    const char *key; ///< `csat.satisfied_from`; for ever
    const char *defaultValue;
    const char *allowed; ///< words separated by `|`, or `number`, or `number|word`
    const char *label;   ///< English, context "Definition" of the translation
};
std::span<const DefinitionInfo> definitionTable();

/// The parameters in force: only those that differ from the default are kept.
class Definitions
{
public:
    /// The value in force. Asking for a key that is not in the table is a bug.
    QString text(QStringView key) const;
    /// The value as a number; nothing when it is a word.
    std::optional<double> number(QStringView key) const;
    /// Fails with a sentence for the user on an unknown key or a value that is not allowed.
    Result<void> set(const QString &key, const QString &value);
    const QMap<QString, QString> &changed() const { return m_changed; }

    bool operator==(const Definitions &) const = default;

private:
    QMap<QString, QString> m_changed = {};
};

/// A parameter was given a value, or its default again, at a moment (UTC seconds).
struct DefinitionChange {
    QString key = {};
    std::optional<QString> value = {}; ///< nothing: the default again
    qint64 since = 0;

    bool operator==(const DefinitionChange &) const = default;
};
/// In the order in which the changes were made.
using DefinitionHistory = std::vector<DefinitionChange>;

/// What was in force at a moment: of each parameter the last change not later than it. Values that this program no
/// longer knows are left out.
Definitions definitionsAt(const DefinitionHistory &history, qint64 instant);

} // namespace kompas
