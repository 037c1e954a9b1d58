// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kind_loader.h"

namespace kompas {

/// The records of a kind with what was made of them, which is taken out of `loaded`; `before` itself when that is
/// nothing. `before` is nullptr where nothing was known yet.
std::shared_ptr<const Dataset> nowKnown(LoadedKind &loaded, const std::shared_ptr<const Dataset> &before);

} // namespace kompas
