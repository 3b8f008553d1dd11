// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/wire/messages.h>

#include <map>
#include <optional>
#include <vector>

namespace atrium::runtime {

/// Later than anything, and far enough from the end of BootTime to be added to.
inline constexpr BootTime kNever = std::chrono::hours(24 * 365 * 100);

/// The calls to one host that are not answered yet. Pure.
class Calls
{
public:
    enum class Kind { Initialise, Discover, Write, Invoke, Configure, Cancel, Ping, Shutdown };

    struct Open
    {
        Kind kind = Kind::Ping;
        BootTime deadline {0};
        RequestId request {0}; ///< The hub's, for Write and Invoke.
        DeviceId device {}; ///< For Invoke, as is the next.
        ActionName action {};
    };

    [[nodiscard]] wire::CallId open(Open call);
    /// The call that an answer is for; nothing where it is unknown or was answered before.
    [[nodiscard]] std::optional<Open> close(wire::CallId id);
    /// Takes out those whose time is over.
    [[nodiscard]] std::vector<Open> expire(BootTime now);
    /// The host could not be heard for @p duration: that is not its fault.
    void postpone(BootTime duration);

    /// The invocation that carries the hub's request; nothing where it is not open.
    [[nodiscard]] std::optional<wire::CallId> invocation(RequestId request) const;
    /// An open invocation lives until @p deadline; the hub's request that it carries.
    [[nodiscard]] std::optional<RequestId> prolong(wire::CallId invocation, BootTime deadline);
    [[nodiscard]] bool has(Kind kind) const;
    [[nodiscard]] std::optional<BootTime> nextDeadline() const;
    /// Writes and invocations.
    [[nodiscard]] int requests() const;

private:
    std::map<wire::CallId, Open> m_open; // few: bounded by WatchLimits::inFlight
    std::uint64_t m_last = 0;
};

} // namespace atrium::runtime
