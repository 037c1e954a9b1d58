// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/view.h"

namespace kompas {

/// A view as text, to find it again at the next start; without a filter on agents, whose names are personal.
QString viewText(const View &view);
/// What is missing or makes no sense is as in a new view.
View viewFromText(const QString &text);

} // namespace kompas
