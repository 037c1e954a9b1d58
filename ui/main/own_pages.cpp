// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/own_pages.h"

#include "ui/cockpit/cockpit_page.h"
#include "ui/experiments/checks_page.h"
#include "ui/experiments/experiments_page.h"
#include "ui/glossary/glossary_page.h"
#include "ui/main/data_page.h"
#include "ui/staffing/staffing_page.h"
#include "ui/targets/targets_page.h"
#include "ui/weekly/weekly_page.h"

#include <QCoreApplication>

namespace kompas {

namespace {

/// For a page that takes file, view and words: `placed(new WeeklyPage(session, questions), session)`.
template<typename PageWidget>
OwnPageWidget placed(PageWidget *page, Session &session)
{
    OwnPageWidget own{page, [page, &session] { page->show(session.file(), session.view(), session.words()); }};
    if constexpr (requires { page->document(); })
        own.document = [page] { return Document(page->document()); };
    return own;
}

OwnPageWidget makeGlossary(Session &session, const Questions &)
{
    auto *page = new GlossaryPage(session);
    return {page, [page] { page->refresh(); }, [&session] { return session.document(); }};
}

/// For a page of the catalogue of pages with buttons above it.
template<typename PageWidget>
OwnPageWidget withButtons(Session &session, const Questions &questions)
{
    PageWidget *page = nullptr;
    if constexpr (std::is_constructible_v<PageWidget, Session &, const Questions &>)
        page = new PageWidget(session, questions);
    else
        page = new PageWidget(session);
    return {page, [page] { page->refresh(); }, [&session] { return session.document(); }};
}

OwnPageWidget makeData(Session &session, const Questions &questions)
{
    auto *page = new DataPage(session, questions);
    return {page, [page, &session] { page->show(session.file(), session.words()); }};
}

using Applies = FilterBar::Applies;

const OwnPage table[] = {
    {"targets", QT_TRANSLATE_NOOP("Page", "Targets and baselines"), Applies::AllButPeriod,
     [](Session &session, const Questions &questions) { return placed(new TargetsPage(session, questions), session); }},
    {"cockpit", QT_TRANSLATE_NOOP("Page", "Cockpit"), Applies::AllButPeriod,
     [](Session &session, const Questions &) { return placed(new CockpitPage(session), session); }},
    {"staffing", QT_TRANSLATE_NOOP("Page", "Staffing"), Applies::AllButPeriod, withButtons<StaffingPage>},
    {"checks", QT_TRANSLATE_NOOP("Page", "Checks"), Applies::All, withButtons<ChecksPage>},
    {"experiments", QT_TRANSLATE_NOOP("Page", "Experiments"), Applies::Nothing, withButtons<ExperimentsPage>},
    {"weekly_report", QT_TRANSLATE_NOOP("Page", "Weekly report"), Applies::AllButPeriod,
     [](Session &session, const Questions &questions) { return placed(new WeeklyPage(session, questions), session); }},
    {"data", QT_TRANSLATE_NOOP("Page", "Data"), Applies::Nothing, makeData},
    {"glossary", QT_TRANSLATE_NOOP("Page", "Glossary"), Applies::All, makeGlossary},
};

} // namespace

std::span<const OwnPage> ownPages()
{
    return table;
}

} // namespace kompas
