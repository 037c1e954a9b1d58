// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

namespace kompas {

/// The blocks that only the weekly report has.

/// The key figures of the report: the usual ones, those that the user chose for the overview (`settings` of the file)
/// and those that have a target for everybody, as far as they have one value and the data has them.
QStringList keyFigures(const PageInput &input, const QMap<QString, QString> &settings);
/// One sentence about the usual figures that are not `present`, empty when there are none.
QString figuresWithoutData(const QStringList &present, const Words &words);

/// The week as a team lead tells it: first how many targets were met and which were not, then the rest.
std::vector<Paragraph> weekInSentences(const PageInput &input, const Words &words, const QStringList &metrics);

/// A metric over the 12 weeks that end with the period, with its target.
Chart weekChart(const PageInput &input, const Words &words, const QString &metric, const QString &title);
/// New and solved tickets over the 12 weeks.
Chart volumeChart(const PageInput &input, const Words &words);

/// Agents, or teams where agents are not shown or not known: solved per working day, share of the target, CSAT, updates
/// (else replies), escalated, reopened, as far as the data has them; never the first reply time. A group of fewer than
/// five people is left out, because a reader would know who is meant.
TableBlock peopleTable(const PageInput &input, const Words &words);
/// The metrics of its columns.
QStringList peopleMetrics();
/// What stands beneath a list that has rows: how to read it and which columns the data lacks.
QString peopleNote(const PageInput &input, const Words &words);

/// For each metric how many records were counted and how many were left out for each reason: numbers, never names.
TableBlock lineageTable(const PageInput &input, const Words &words, const QStringList &metrics);

} // namespace kompas
