// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/word_choices.h"
#include "core/data/zone.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace kompas {

/// The words of records as they are to be shown: agents by the privacy in force, and all as the user chose.
class ShownWords
{
public:
    static Result<ShownWords> load(Database &database, AgentPrivacy privacy, const QMap<QString, QString> &settings);

    const WordChoices &choices() const { return m_choices; }
    /// The name of an agent, `Agent 07`, or nothing; nothing stays nothing.
    QString agent(const QString &word);
    /// The team of an agent whose record names none, empty when not known.
    QString teamOf(const QString &agent) const;
    /// The number of an agent in the file; 0 of one who has none.
    qint64 numberOf(const QString &agent) const { return m_numbers.value(agent); }
    /// The word in a field of a record (`own`: a word of one of the user's own dimensions), or in the values of an
    /// event about that field.
    QString word(QStringView field, const QString &word);
    /// The same word is shown in all fields with this id.
    static bool concerns(QStringView field);

    /// All cells of one record, by fieldIndex().
    void show(Kind kind, QStringList &cells);

private:
    void showOwn(Kind kind, QStringList &cells) const;
    /// The cell of the field `own`.
    QString shownOwn(const QString &cell);

    AgentPrivacy m_privacy = AgentPrivacy::Pseudonyms;
    WordChoices m_choices = {};
    QHash<QString, qint64> m_numbers = {};
    QHash<qint64, QString> m_names = {}; ///< by number
    qint64 m_last = 0;
};

/// The zone in which a file shows its times; the usual one where its settings name none that is known.
Zone zoneShown(const QMap<QString, QString> &settings);

} // namespace kompas
