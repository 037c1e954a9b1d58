// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_scores.h"

#include "core/data/codes.h"

namespace kompas {

namespace {

/// By code of the column `survey`.
std::vector<SurveyScores> scoresOf(const Dataset &responses, const Coded &surveys)
{
    const auto *scores = responses.column<Numbers>(u"score");
    const std::vector<qint32> &tickets = responses.ticketRows();
    std::vector<SurveyScores> result(static_cast<std::size_t>(surveys.dictionary->size()));
    const std::vector<quint32> codes = readCodes(surveys.codes);
    for (std::size_t row = 0; row < codes.size(); ++row) {
        SurveyScores &own = result[codes[row]];
        if (scores && (*scores)[row] > own.highest)
            own.highest = (*scores)[row];
        if (row >= tickets.size())
            continue;
        own.ofTickets |= tickets[row] >= 0;
        own.ofOthers |= tickets[row] < 0;
    }
    return result;
}

} // namespace

SurveyScores surveyScores(const Source &source, QStringView survey)
{
    const std::shared_ptr<const Dataset> &responses = source.facts.shared(Kind::SurveyResponse);
    const auto *surveys = responses->column<Coded>(u"survey");
    const auto code = surveys && !survey.isEmpty() ? surveys->dictionary->indexOf(survey) : -1;
    if (code < 0)
        return {};
    const auto all = source.history().surveys().of(responses, {}, [&] { return scoresOf(*responses, *surveys); });
    return (*all)[static_cast<std::size_t>(code)];
}

} // namespace kompas
