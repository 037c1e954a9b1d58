// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace kompas {

/// How long work tells how far it is. The callback gets a fraction of 0 to 1 and returns false to stop the work;
/// it is called from the thread that does the work. A default Progress listens to nobody.
class Progress
{
public:
    using Callback = std::function<bool(double fraction)>;

    Progress() = default;
    explicit Progress(Callback callback) : m_callback(std::move(callback)) {}

    /// False when the work should stop.
    bool at(double fraction) const { return !m_callback || m_callback(fraction); }

    /// The part of this progress that lies between two fractions, for a step of a larger job.
    Progress part(double from, double to) const
    {
        if (!m_callback)
            return {};
        return Progress(
            [callback = m_callback, from, to](double fraction) { return callback(from + (to - from) * fraction); });
    }

    static Error stopped() { return Error{{}, QStringLiteral("stopped by the user"), true}; }

private:
    Callback m_callback = {};
};

} // namespace kompas
