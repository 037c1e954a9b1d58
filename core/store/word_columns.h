// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shown_words.h"

namespace kompas {

/// The words of a dictionary as they are to be shown in a field.
void showWords(Coded &coded, QStringView field, ShownWords &shown);

/// Events name agents, teams and channels in the old and the new value: `events` says which.
void showValues(Coded &values, const Coded &events, ShownWords &shown);

/// Gives records without a word the one that belongs to the word they have in another field.
void fillFrom(Coded &empty, const Coded &known, const std::function<QString(const QString &)> &wordFor);

/// Gives records without a word that of their tickets; `rows` says which those are.
void inheritWords(Coded &own, const Coded &tickets, const std::vector<qint32> &rows);

} // namespace kompas
