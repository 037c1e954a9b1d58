// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"

#include <algorithm>
#include <array>

namespace kompas {

/// Words that an answer has from its ticket when it does not say them itself.
inline constexpr std::array inheritedWords = {"team",     "agent", "channel",  "product_area",  "priority",
                                              "category", "tier",  "language", "customer_type", "organisation"};

/// The same of all fields: also who the customer is, and the user's own columns, of which each is taken by itself.
inline bool isInherited(Kind kind, const Field &field)
{
    const auto isMeant = [&field](const char *id) { return std::string_view(field.id) == id; };
    return kind == Kind::SurveyResponse
           && (isOwnField(field) || isMeant("customer") || std::ranges::any_of(inheritedWords, isMeant));
}

} // namespace kompas
