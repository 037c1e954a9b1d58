// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// Dimensions that are not simply the word of a field: a record can have several tags, and how long somebody waited is
/// told in bands.

/// The tags in a cell of the field `tags`, in their order, each once: parted by commas, semicolons or bars where there
/// is one, else by blanks.
QStringList tagsIn(const QString &cell);

/// The words that one word of a dimension's column stands for: of tags every tag (none: the empty word), of all other
/// dimensions the word itself.
QStringList wordsIn(QStringView dimension, const QString &word);
/// Whether a record can have several words of the dimension, and so be in several groups.
bool canHaveSeveralWords(QStringView dimension);

/// Gives tickets and contacts the dimension `wait_band`: of tickets by the requester wait time that the export states
/// (calendar, else opening hours), of contacts by the seconds until the contact was answered or given up. Records
/// without it have the empty word; when none has it, there is no such dimension. Not for intervals of contacts.
void addWaitBands(Dataset &data);
/// The fields that they are made of; none for other kinds.
QStringList waitFields(Kind kind);

} // namespace kompas
