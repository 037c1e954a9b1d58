// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/filter_bar.h"
#include "ui/session/session.h"

#include <span>

namespace kompas {

struct Questions;

/// The widget of a page, and how it is given the file and the view anew.
struct OwnPageWidget {
    QWidget *widget = nullptr;
    std::function<void()> show = {};
    std::function<Document()> document = {}; ///< what is copied, printed and saved; empty: nothing can be
};

/// A page that is a widget of its own instead of a Document. One more is one line in own_pages.cpp (its place in the
/// list stands in page_list.cpp). The window connects these signals of the widget where it has them:
///     said(QString), failed(QString)     shown in the message bar
///     viewWanted(kompas::View)           visited, so that "Back" returns
///     drillRequested(kompas::Drill)      opens the records
///     narrowWanted, explanationWanted, noteWanted as DocumentView
/// A widget with a function document() can be copied, printed and saved as PDF.
struct OwnPage {
    const char *id;
    const char *title;          ///< English, context "Page"
    FilterBar::Applies applies; ///< what of the filter bar the page takes
    OwnPageWidget (*make)(Session &session, const Questions &questions);
};
std::span<const OwnPage> ownPages();

} // namespace kompas
