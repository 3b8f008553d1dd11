// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>

namespace atrium {

/// The first two are for now and for everybody; the others need a person some time.
enum class AlertKind { Alarm, Doorbell, WishFailed, BatteryLow, PluginSick };

/// Something that must reach people until one of them has seen it, or it is over.
struct Alert
{
    QString id {}; ///< The same for the same cause: "alarm/demo/leak/water".
    AlertKind kind = AlertKind::Alarm;
    DeviceId device {}; ///< Empty of a plugin.
    InstanceId instance {}; ///< Of a plugin.
    /// The semantic of an alarm; the property of a failed wish or a battery; the event of a
    /// doorbell; a plugin's state.
    QString subject {};
    QString detail {}; ///< Why, and what to do, as far as it is known.
    WallTime since {0};
    WallTime endedAt {0}; ///< 0: it goes on.
    WallTime seenAt {0}; ///< 0: nobody has acknowledged it.
    WallTime silentUntil {0}; ///< Not told again before.
    int tellings = 1; ///< Grows each time that people are to be told anew.

    [[nodiscard]] bool isOver() const { return endedAt.count() != 0; }
    [[nodiscard]] bool isSeen() const { return seenAt.count() != 0; }
    friend bool operator==(const Alert &, const Alert &) = default;
};

[[nodiscard]] QString toText(AlertKind kind); ///< "alarm", "doorbell", "wish-failed", …
[[nodiscard]] Result<AlertKind> alertKindFromText(QStringView text);

} // namespace atrium
