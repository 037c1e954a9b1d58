// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace kompas {

/// Gives the program and Qt's own texts another language while running: `nl` or `en`. Every widget gets one
/// QEvent::LanguageChange. A language without translations shows the English source.
void installLanguage(QApplication &application, const QString &language);

} // namespace kompas
