// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/priority.h"
#include "core/steering/validation.h"

namespace kompas {

/// `2 of 30 checked are wrong: 6.7 % (between 1.8 and 21.3 %)`, or that none has been checked yet.
QString errorShareText(const ErrorShare &share, const Words &words);
/// The shares of errors of a sample, all together and by channel.
TableBlock errorShareTable(const ValidationSample &sample, const Words &words);
/// The user's priorities, and what is suggested for every audience in every phase.
TableBlock priorityTable(const PageInput &input, const Words &words);
TableBlock suggestionTable(const PageInput &input, const Words &words);
/// `team lead`, in the language of the reader.
QString audienceName(Audience audience, const Words &words);

} // namespace kompas
