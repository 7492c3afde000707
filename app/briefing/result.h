// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace readout {

/** Why something could not be done: one sentence for a person that says what and what to do. */
struct Error {
    QString message;

    bool operator==(const Error &) const = default;
};

/** A value or an Error, with the member names of std::expected, which C++20 lacks. */
template <typename Value>
class [[nodiscard]] Result
{
public:
    Result(Value value) // NOLINT(google-explicit-constructor): as std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    /** The value; only where has_value(). */
    [[nodiscard]] const Value &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] Value &&value() && { return std::get<0>(std::move(m_state)); }
    /** The error; only where not has_value(). */
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<Value, Error> m_state;
};

} // namespace readout
