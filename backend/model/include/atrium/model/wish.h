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

/// What becomes of a wish that came true when the device changes by itself afterwards.
enum class WishPolicy {
    Follow, ///< The wish ended when it settled: whoever used the switch has the last word.
    Enforce, ///< It is put back, a few times; the wish stays in the model while it holds.
};

/// What somebody asked one property to be (W3C WoT writeproperty), and its fate.
struct DesiredValue
{
    WishId wish {0}; ///< Also the revision of what is desired: a newer wish has a greater one.
    /// The first wish of the request that asked: what follows of one request is found by it.
    WishId request {0};
    Value value {};
    QString actor {}; ///< Who asked: a user, "cli", "rule:…".
    QString reason {}; ///< Why, in the words of who asked: "scene Evening", …
    WishPolicy policy = WishPolicy::Follow;
    WallTime askedAt {0};
    WallTime expiry {0}; ///< Not sent after it.
    WishStatus status = WishStatus::Pending;
    int attempts = 0;
    QString lastError {};
    WallTime nextAttempt {0}; ///< 0: none planned.

    friend bool operator==(const DesiredValue &, const DesiredValue &) = default;
};

/// Whether the model goes on holding a wish: while it is open or enforced, and then until the next
/// one if a person should still see it. Others leave the model with the change that says so.
[[nodiscard]] inline bool isHeld(const DesiredValue &desired)
{
    const WishStatus status = desired.status;
    return isOpen(status) || status == WishStatus::Assumed || status == WishStatus::Failed
        || status == WishStatus::Expired
        || (status == WishStatus::Settled && desired.policy == WishPolicy::Enforce);
}

[[nodiscard]] QString toText(WishStatus status); ///< "pending", "sent", …
[[nodiscard]] Result<WishStatus> wishStatusFromText(QStringView text);
[[nodiscard]] QString toText(WishPolicy policy); ///< "follow", "enforce"
[[nodiscard]] Result<WishPolicy> wishPolicyFromText(QStringView text);

} // namespace atrium
