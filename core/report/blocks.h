// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace kompas {

/// The blocks that overview and weekly report share.

/// Value, difference, n, interval, verdict and the last 12 weeks of one metric.
Tile tileOf(const PageInput &input, const Words &words, const QString &metric);
/// A tile that says which export would fill it.
Tile emptyTile(const Words &words, const QString &metric);

/// Over the last 12 weeks; by channel when `byChannel` and two to four channels have 10 answers a week or more.
Chart csatChart(const PageInput &input, const Words &words, bool byChannel);
/// The last 30 days, by status, with the part whose status is unknown.
Chart backlogChart(const PageInput &input, const Words &words);
/// The same over another period; nothing: an empty chart that says why.
Chart backlogHistory(const PageInput &input, const Words &words, const std::optional<Period> &period, Bucket bucket,
                     const QString &subtitle);
/// The three groups over the last 12 weeks; over all answers when they carry no date.
Chart npsChart(const PageInput &input, const Words &words);
Chart reopenedChart(const PageInput &input, const Words &words);
/// The five largest product areas of the selected period.
Chart productAreaChart(const PageInput &input, const Words &words);

/// Metrics that miss their target or are undecided, and old or urgent tickets; each row opens its records.
TableBlock attentionTable(const PageInput &input, const Words &words, const QStringList &metrics);

/// A sentence for every duration whose mean and median part: how far, and which records pull the mean.
std::vector<Paragraph> meanAgainstMedian(const PageInput &input, const Words &words);

/// A sentence for every rate that went one way in total and the other way in every group of a dimension.
std::vector<Paragraph> mixWarnings(const PageInput &input, const Words &words, const QStringList &metrics);

/// This period, the one before, difference, target, status, n.
TableBlock kpiTable(const PageInput &input, const Words &words, const QStringList &metrics);
/// What the metrics mean and how each was counted here.
TableBlock meaningTable(const PageInput &input, const Words &words, const QStringList &metrics);
/// The parameters in force that some metrics depend on, and all that the user has changed, which are marked.
TableBlock parameterTable(const PageInput &input, const Words &words, const QStringList &metrics);
/// Only those that one metric depends on.
TableBlock parameterTable(const PageInput &input, const Words &words, const Metric &metric);
/// The imports that still stand, with file and counts.
TableBlock importTable(const PageInput &input, const Words &words);
/// By what anyone can tell that a file is the one that was imported.
TableBlock hashTable(const PageInput &input, const Words &words);

/// `all teams`, or the filters in words.
QString filterText(const Selection &selection, const Words &words);
/// `median · outliers kept`: how values are formed.
QString settingText(const Selection &selection, const Words &words);

} // namespace kompas
