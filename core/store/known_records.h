// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kind_loader.h"

namespace kompas {

/// As many records as were read, of which nothing is known yet.
std::shared_ptr<const Dataset> unknownRecords(const LoadedKind &read);
/// Whether a field was read that is missing in what is known.
bool isNews(QStringView field, const LoadedKind &read, const Dataset &known);
/// What is known now: the same when nothing was news, else with what was read of the fields that were missing. That is
/// taken out of `read`.
std::shared_ptr<const Dataset> withNews(const std::shared_ptr<const Dataset> &known, LoadedKind &read);

} // namespace kompas
