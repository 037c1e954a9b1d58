// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kompas {

/// Where the user's own import profiles lie: one folder a user, for the window and the command line.
QString ownProfileFolder();

} // namespace kompas
