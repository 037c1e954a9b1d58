// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace kompas {

/// The key of the setting that holds the link template of a source: `link.zendesk`.
QString linkSetting(const QString &source);

/// The address of one record: the template with `{id}` replaced by the id, percent-encoded so that it can only be a
/// part of a path or a value. Fails with a sentence on a template that is no web address (http or https) or that has
/// no `{id}`.
Result<QUrl> recordLink(const QString &linkTemplate, const QString &id);

} // namespace kompas
