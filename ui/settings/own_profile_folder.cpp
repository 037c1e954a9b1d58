// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_profile_folder.h"

#include <QStandardPaths>

namespace kompas {

QString ownProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/servicekompas/profiles");
}

} // namespace kompas
