// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace kompas {

/// Whether it went well, of an answer that nobody asks for.
template<typename T>
Result<void> outcomeOf(const Result<T> &answer)
{
    return answer ? Result<void>() : Result<void>(answer.error());
}

/// Keeps a plan in the place of that of its kind and name, as one step to take back. `then` hears whether it is kept.
void keepPlan(Session &session, const QString &what, const SavedPlan &plan,
              const std::function<void(const Result<void> &)> &then = {});
/// Takes the plan of a kind and name away, as one step to take back; nothing when there is none.
void removePlan(Session &session, const QString &what, const QString &kind, const QString &name);

} // namespace kompas
