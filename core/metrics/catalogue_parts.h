// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"

#include <QtGlobal>

namespace kompas {

/// The entries, family by family; catalogue() puts them together.
std::span<const Metric> volumeMetrics();
std::span<const Metric> responseMetrics();
std::span<const Metric> resolutionMetrics();
std::span<const Metric> reachMetrics();
std::span<const Metric> feedbackMetrics();
std::span<const Metric> voiceMetrics();
std::span<const Metric> workforceMetrics();
std::span<const Metric> selfServiceMetrics();
std::span<const Metric> steeringMetrics();

/// Short words for the tables.
namespace entry {

inline constexpr const char *all = "*";
/// Everything but the agent: the sources forbid judging an agent by the time until the first reply.
inline constexpr const char *notPerAgent = "team|tier|channel|product_area|priority|status|customer_type|organisation|"
                                           "language|hour|weekday|category|tag";
/// A state has no hour and no weekday of its own.
inline constexpr const char *ofState = "team|agent|tier|channel|product_area|priority|status|customer_type|"
                                       "organisation|language|category|tag";
/// What agents cannot influence, and where no agent is known: contacts that were given up.
inline constexpr const char *ofQueues = "team|tier|channel|queue|product_area|category|priority|customer_type|"
                                        "organisation|language|hour|weekday|wait_band";

using enum Shape;
inline constexpr Center mean = Center::Mean;
inline constexpr Center median = Center::Median;
inline constexpr Better higher = Better::Higher;
inline constexpr Better lower = Better::Lower;
inline constexpr Better band = Better::Band;
inline constexpr Better neither = Better::Neither;
inline constexpr Kind ticket = Kind::Ticket;
inline constexpr Kind response = Kind::SurveyResponse;
inline constexpr Kind contact = Kind::Contact;
inline constexpr Kind agentTime = Kind::AgentTime;
inline constexpr Kind helpDay = Kind::HelpCenterDay;
inline constexpr Kind helpSearch = Kind::HelpCenterSearch;
inline constexpr Kind mention = Kind::SocialMention;
inline constexpr Kind cancellation = Kind::Cancellation;
inline constexpr Kind staff = Kind::Staff;

/// Where the definitions come from.
inline constexpr const char *zendeskGuide = "Zendesk, Klantenservice-metrics";
inline constexpr const char *zendeskEight = "Zendesk, Acht normen";
inline constexpr const char *focus = "FocusOpBusiness";
inline constexpr const char *maturity = "contact-centre KPIs by maturity phase";
inline constexpr const char *terms = "contact-centre glossary";

} // namespace entry

} // namespace kompas
