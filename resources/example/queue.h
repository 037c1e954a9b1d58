// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/calls.h"

namespace example {

/// Somebody who comes to a queue, told as if answered, and what else could become of it.
struct Caller {
    Call call = {};
    int ringing = 0;              ///< seconds until somebody who is free answers
    int patience = 0;             ///< seconds after which the customer gives up
    bool prefersCallback = false; ///< leaves a number instead of waiting for more than a minute
    int callback = 0;             ///< as Call::callback, for that case
};

/// Lets the callers of a day and channel wait for whoever is free first, in the order in which they come. Who waits too
/// long is not answered: result, wait and callback say so. A call that became a ticket is answered in any case.
std::vector<Call> served(std::vector<Caller> callers);

} // namespace example
