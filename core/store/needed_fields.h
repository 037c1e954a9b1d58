// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/data/word_choices.h"

#include <QSet>

#include <array>

namespace kompas {

/// The fields of which the newest instant is that until which records are known; METRICS rule 2: a due date has not
/// happened.
QStringList happeningFields(Kind kind);

/// What has to be made, and for that read of the file, to give some fields: themselves, and those that their words and
/// rows come from.
class NeededFields
{
public:
    /// Where there are facts already, `known`, what they have is taken from them.
    static NeededFields of(const std::vector<WantedFields> &wanted, const WordChoices &choices, const Facts *known);

    /// Fields of a kind that are made, as WantedFields.
    const QSet<QString> &made(Kind kind) const { return m_made[static_cast<std::size_t>(kind)]; }
    bool makes(Kind kind, QStringView field) const { return made(kind).contains(field.toString()); }
    /// Whether a field is read as it stands in the file.
    bool reads(Kind kind, QStringView field) const
    {
        return makes(kind, field) || m_sources[static_cast<std::size_t>(kind)].contains(field.toString());
    }
    /// Whether records are to find their tickets.
    bool joinsTickets() const;

private:
    void add(Kind kind, const QString &field, const WordChoices &choices, const Facts *known);

    std::array<QSet<QString>, kinds.size()> m_made = {};
    std::array<QSet<QString>, kinds.size()> m_sources = {}; ///< read for what is made of them
};

} // namespace kompas
