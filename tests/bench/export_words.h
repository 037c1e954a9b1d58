// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace kompas::bench {

// The words of a generated export.
inline constexpr std::array<std::string_view, 40> firstNames = {
    "Anna",  "Ben",      "Carla",  "David", "Eva",  "Felix", "Grace", "Hugo",   "Ines",  "Jonas",
    "Karin", "Liam",     "Mia",    "Noah",  "Olga", "Paul",  "Quinn", "Rosa",   "Sven",  "Tara",
    "Uwe",   "Vera",     "Will",   "Xenia", "Yara", "Zoe",   "Aisha", "Bruno",  "Chloé", "Dmitri",
    "Elif",  "François", "Giulia", "Håkon", "Íris", "José",  "Keiko", "Łukasz", "Mei",   "Ngozi"};
inline constexpr std::array<std::string_view, 40> lastNames = {
    "Adams",   "Baker",   "Clark",    "Díaz",   "Evans",  "Fischer",   "García",    "Hansen", "Ito",    "Jensen",
    "Kim",     "López",   "Müller",   "Nguyen", "Okafor", "Patel",     "Quist",     "Rossi",  "Smith",  "Tanaka",
    "Ueda",    "Vogel",   "Weber",    "Xu",     "Young",  "Zhang",     "Andersson", "Brown",  "Costa",  "Dubois",
    "Eriksen", "Ferrari", "Gonzalez", "Horvat", "Ivanov", "Johansson", "Kowalski",  "Larsen", "Moreau", "Novak"};
inline constexpr std::array<std::string_view, 4> groups = {"Tier 1 Support", "Billing", "Technical Support",
                                                           "Returns & Shipping"};
inline constexpr std::array<std::string_view, 6> channels = {"Email", "Web form",   "Chat",
                                                             "Phone", "Mobile app", "Twitter"};
inline constexpr std::array<std::string_view, 5> priorities = {"Normal", "Low", "High", "Urgent", ""};
inline constexpr std::array<std::string_view, 5> types = {"Question", "Incident", "Problem", "Task", ""};
inline constexpr std::array<std::string_view, 15> areas = {
    "Login",       "Invoices",      "Shipping",      "Refunds",          "Mobile app",
    "API",         "Reports",       "Integrations",  "Account settings", "Performance",
    "Permissions", "Import/Export", "Notifications", "Search",           "Onboarding"};
inline constexpr std::array<std::string_view, 6> languages = {"English", "German",   "French",
                                                              "Spanish", "Japanese", "Portuguese"};
inline constexpr std::array<std::string_view, 4> plans = {"Free", "Team", "Professional", "Enterprise"};
inline constexpr std::array<std::string_view, 4> ratings = {"Not Offered", "Offered", "Good", "Bad"};
inline constexpr std::array<std::string_view, 4> openStatuses = {"New", "Open", "Pending", "On-hold"};
inline constexpr std::array<std::string_view, 7> organisationKinds = {"GmbH",      "Inc.",         "Ltd", "& Co",
                                                                      "Logistics", "Retail Group", "Labs"};
inline constexpr std::array<std::string_view, 4> mailHosts = {"example.com", "mail.test", "corp.example",
                                                              "kunden.example"};
inline constexpr std::array<std::string_view, 15> adjectives = {
    "cannot",    "unable",       "failed", "slow",       "missing", "wrong",   "duplicate", "urgent",
    "recurring", "intermittent", "broken", "unexpected", "delayed", "partial", "incorrect"};
inline constexpr std::array<std::string_view, 28> nouns = {
    "login",        "invoice",     "shipment",   "refund",  "password",     "report", "export",
    "webhook",      "integration", "dashboard",  "payment", "subscription", "order",  "delivery",
    "account",      "user",        "license",    "API",     "key",          "search", "result",
    "notification", "email",       "attachment", "upload",  "template",     "macro",  "trigger"};
inline constexpr std::array<std::string_view, 15> verbs = {"shows",   "opens",   "loads",  "syncs",   "appears",
                                                           "updates", "arrives", "prints", "renders", "returns",
                                                           "saves",   "matches", "resets", "expires", "crashes"};
inline constexpr std::array<std::string_view, 16> circumstances = {
    "after the latest update", "on mobile devices",        "for several customers", "since this morning",
    "when using Safari",       "in the EU region",         "with a large file",     "for our main account",
    "despite earlier fix",     "during checkout",          "after password reset",  "on the staging site",
    "following the migration", "when filters are applied", "for annual plans",      "with two users logged in"};
inline constexpr std::array<std::string_view, 8> endings = {
    " - please help", " (again)", " – dringend", " RE: RE:", " [follow-up]", " ¿por qué?", " thanks!", " asap"};
inline constexpr std::array<std::string_view, 8> tagStems = {"vip",  "bug", "billing", "ship",
                                                             "auto", "sla", "churn",   "beta"};
inline constexpr std::array<std::string_view, 7> tagEnds = {"a", "b", "escalated", "q1", "q2", "retry", "web"};

} // namespace kompas::bench
