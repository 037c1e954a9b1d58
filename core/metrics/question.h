// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace kompas {

/// All that the answer to a question about one metric depends on, besides the facts: questions with the same text have
/// the same answer. The centre is no part of it where it makes no difference, nor are the targets of other metrics.
/// `metric` is one of `query.metrics`; the others do not count.
QByteArray questionText(const Definitions &definitions, const Targets &targets, const Query &query,
                        const Metric &metric);

/// evaluate() without a look at what the facts keep.
Result<std::vector<Value>> evaluateAnew(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                        const Query &query);

} // namespace kompas
