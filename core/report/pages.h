// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"
#include "core/data/note.h"
#include "core/data/saved_plan.h"
#include "core/report/document.h"
#include "core/report/words.h"

#include <vector>

namespace kompas {

/// What a page is made from. A page function is pure: same input, same document.
struct PageInput {
    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
    const std::vector<Import> &imports;
    const std::vector<Note> &notes;
    Selection selection = {};
    /// What differences are against.
    enum class Comparison : quint8 { PreviousPeriod, SamePeriodLastYear };
    Comparison comparison = Comparison::PreviousPeriod;
    QString version = {}; ///< of the program, for the provenance
    QString agents = {};  ///< the privacy in force, in the word of the command line
    QString metric = {};  ///< the entry that pages about one metric show
    std::vector<SavedPlan> plans = {};
    QMap<QString, QString> settings = {}; ///< of the file, by their key
};

struct Page {
    const char *id;    ///< `overview`
    const char *title; ///< English, context "Page"
    Document (*make)(const PageInput &, const Words &);
};

/// The pages of the window, in order. A new page is one function and one line here.
std::vector<Page> pages();

Document overviewPage(const PageInput &input, const Words &words);
Document satisfactionPage(const PageInput &input, const Words &words);
Document loyaltyPage(const PageInput &input, const Words &words);
Document speedPage(const PageInput &input, const Words &words);
Document qualityPage(const PageInput &input, const Words &words);
Document backlogPage(const PageInput &input, const Words &words);
Document teamPage(const PageInput &input, const Words &words);
Document phonePage(const PageInput &input, const Words &words);
Document selfServicePage(const PageInput &input, const Words &words);
Document voicePage(const PageInput &input, const Words &words);
Document teamSatisfactionPage(const PageInput &input, const Words &words);
Document costPage(const PageInput &input, const Words &words);
/// All metrics, or the entry of `input.metric`.
Document glossaryPage(const PageInput &input, const Words &words);
/// The weekly report on paper: title, sentences, KPI table against the week before, four charts, definitions,
/// provenance. `selection.period` is the week.
Document weeklyReport(const PageInput &input, const Words &words);

} // namespace kompas
