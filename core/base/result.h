// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace kompas {

/// Why something could not be done. `message` is for the user, translated: what, where, what to do.
/// `detail` is for the log, never translated. `stopped` says that the user cancelled: not an error to report.
struct Error {
    QString message = {};
    QString detail = {};
    bool stopped = false;

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. Asking a failed Result for its value is a bug.
template<typename T>
class Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    /// By value, so that a loop over `*function()` has something to hold on to.
    T operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_failed(true), m_error(std::move(error)) {}

    explicit operator bool() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    bool m_failed = false;
    Error m_error = {};
};

} // namespace kompas
