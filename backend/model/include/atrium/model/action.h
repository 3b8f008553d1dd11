// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <cstdint>
#include <optional>

namespace atrium {

/// Grows by one with each action that is asked of a house, for ever.
enum class ActionId : std::uint64_t {};

/// How far an action has come.
enum class ActionStatus {
    Asked, ///< Not sent yet.
    Sent, ///< With the plugin or the device.
    Answered, ///< Done.
    Failed, ///< Not done; `lastError` says why.
    Unknown, ///< It was sent, and no answer can come any more: whether it was done, nobody knows.
    Cancelled, ///< A person took it back, or has seen that its fate is unknown.
};

[[nodiscard]] constexpr bool isOpen(ActionStatus status)
{
    return status == ActionStatus::Asked || status == ActionStatus::Sent;
}

/// Whether the model goes on holding a run: while it is open, and while a person must decide.
[[nodiscard]] constexpr bool isHeld(ActionStatus status)
{
    return isOpen(status) || status == ActionStatus::Unknown;
}

/// An action that somebody asked of a device (W3C WoT invokeaction), and its fate.
struct ActionRun
{
    ActionId id {0};
    DeviceId device;
    ActionName action;
    Value input {};
    QString actor {}; ///< Who asked.
    QString reason {}; ///< Why, in the words of who asked.
    WallTime askedAt {0};
    WallTime expiry {0}; ///< Not sent after it.
    ActionStatus status = ActionStatus::Asked;
    int attempts = 0; ///< More than one only where it is idempotent.
    std::optional<double> progress {}; ///< 0..1, where the device tells.
    QString lastError {};

    friend bool operator==(const ActionRun &, const ActionRun &) = default;
};

[[nodiscard]] QString toText(ActionStatus status); ///< "asked", "sent", …
[[nodiscard]] Result<ActionStatus> actionStatusFromText(QStringView text);

} // namespace atrium
