// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <cstdint>

namespace atrium {

/// Grows by one with each wish of a house, for ever.
enum class WishId : std::uint64_t {};

/// What became of a wish for one property.
enum class WishStatus {
    Pending, ///< Not sent yet.
    Sent, ///< With the plugin or the device.
    Settled, ///< The device reports what was asked for.
    Assumed, ///< Sent; the device does not report this property.
    Failed, ///< `lastError` says why.
    Expired, ///< It was not reached before `expiry`.
    Superseded, ///< A newer wish took its place.
    Cancelled, ///< A person took it back.
};

[[nodiscard]] constexpr bool isOpen(WishStatus status)
{
    return status == WishStatus::Pending || status == WishStatus::Sent;
}

/// Whether the model goes on holding a wish in this status: while it is open, and then until the
/// next wish if a person should still see it. Settled, superseded and cancelled wishes leave the
/// model with the change that says so.
[[nodiscard]] constexpr bool isHeld(WishStatus status)
{
    return isOpen(status) || status == WishStatus::Assumed || status == WishStatus::Failed
        || status == WishStatus::Expired;
}

/// What somebody asked one property to be (W3C WoT writeproperty), and its fate.
struct DesiredValue
{
    WishId wish {0};
    Value value {};
    QString actor {}; ///< Who asked: a user, "cli", "rule:…".
    WallTime askedAt {0};
    WallTime expiry {0}; ///< Not sent after it.
    WishStatus status = WishStatus::Pending;
    int attempts = 0;
    QString lastError {};
    WallTime nextAttempt {0}; ///< 0: none planned.

    friend bool operator==(const DesiredValue &, const DesiredValue &) = default;
};

[[nodiscard]] QString toText(WishStatus status); ///< "pending", "sent", …
[[nodiscard]] Result<WishStatus> wishStatusFromText(QStringView text);

} // namespace atrium
