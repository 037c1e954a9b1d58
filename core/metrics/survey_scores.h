// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/source.h"

namespace kompas {

/// What all answers to one survey look like, whatever the selection.
struct SurveyScores {
    double highest = 0;     ///< score; 0 without any above
    bool ofTickets = false; ///< there are some that belong to a ticket
    bool ofOthers = false;  ///< there are some that belong to none
};

/// Kept with the facts; that of a survey nobody was asked is empty.
SurveyScores surveyScores(const Source &source, QStringView survey);

} // namespace kompas
