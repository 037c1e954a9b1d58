// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/missing.h"
#include "core/data/word_choices.h"

#include <QSet>

#include <array>

namespace kompas {

/// The fields of which the newest instant is that until which records are known; METRICS rule 2: a due date has not
/// happened.
QStringList happeningFields(Kind kind);

/// What has to be read of the file to give some fields: themselves, and those that their words and rows come from.
class NeededFields
{
public:
    static NeededFields of(const std::vector<WantedFields> &wanted, const WordChoices &choices);

    /// Fields of a kind as WantedFields.
    const QSet<QString> &ofKind(Kind kind) const { return m_fields[static_cast<std::size_t>(kind)]; }
    bool has(Kind kind, QStringView field) const { return ofKind(kind).contains(field.toString()); }
    /// Whether records are to find their tickets.
    bool joinsTickets() const;

private:
    void add(Kind kind, const QString &field, const WordChoices &choices);

    std::array<QSet<QString>, kinds.size()> m_fields = {};
};

} // namespace kompas
