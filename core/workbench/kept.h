// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/row_layout.h"

#include <QMap>

namespace kompas {

/// Settings of the file about names.
inline constexpr const char *agentsKey = "agents";       ///< agentPrivacyId()
inline constexpr const char *customersKey = "customers"; ///< `pseudonyms`, or not set

/// What imports keep of people beside their names. Settings of the file: once chosen they hold for all later imports.
struct KeptOfPeople {
    bool texts = true;                 ///< subjects, comments and messages
    bool organisationFromMail = false; ///< the domain of a customer's address, where the export names no organisation

    bool operator==(const KeptOfPeople &) const = default;
};
inline constexpr const char *textsKey = "texts";                 ///< `dropped`, or not set
inline constexpr const char *organisationsKey = "organisations"; ///< `mail`, or not set
KeptOfPeople keptOfPeople(const QMap<QString, QString> &settings);
/// The settings that say so; only what differs from keeping all.
QMap<QString, QString> settingsOf(const KeptOfPeople &kept);

/// Takes out of records what is not kept, while their customers still are who they are.
void keepOnly(const KeptOfPeople &kept, std::vector<Record> &records);
/// The domain of an address, `acme.nl`; empty for no address and for the domains of mail providers, which are nobody's.
QString organisationOfMail(const QString &address);

/// A rejected row with its free texts empty; nothing of one whose cells cannot be told apart.
QString withoutTexts(const Reject &reject, const RowLayout &layout);

} // namespace kompas
