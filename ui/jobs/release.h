// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace kompas {

/// A shared value whose last owner leaves freeing it to another thread: a million texts take longer to free than the
/// window may stand still.
template<typename T>
std::shared_ptr<const T> releasedElsewhere(T &&value)
{
    return std::shared_ptr<const T>(new T(std::forward<T>(value)), [](const T *gone) {
        if (QThreadPool *pool = QThreadPool::globalInstance())
            pool->start([gone] { delete gone; });
        else
            delete gone;
    });
}

} // namespace kompas
