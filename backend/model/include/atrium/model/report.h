// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <cstdint>

namespace atrium {

/// How far a reported value can be believed.
enum class Quality {
    Good,
    Stale, ///< Older than the property's maxAge, or from before the last start.
    Uncertain, ///< The device says so, or it contradicts itself.
    Bad, ///< The device says that it cannot measure.
};

/// What a device said of one property, as its plugin passes it on.
struct Report
{
    DeviceId device;
    PropertyName property;
    Value value;
    WallTime sourceTime {0}; ///< When the device measured; 0: when it was received.
    std::uint64_t sequence = 0; ///< Counted by the source, growing; 0: it does not count.
    Quality quality = Quality::Good;

    friend bool operator==(const Report &, const Report &) = default;
};

/// What the registry holds of one property. Nothing as value: never reported.
struct ReportedValue
{
    Value value {};
    WallTime sourceTime {0};
    WallTime receiveTime {0};
    std::uint64_t sequence = 0;
    Quality quality = Quality::Good;

    friend bool operator==(const ReportedValue &, const ReportedValue &) = default;
};

/// Something that happened at a device.
struct Occurrence
{
    DeviceId device;
    EventName event;
    Value data {};
    WallTime sourceTime {0};

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

[[nodiscard]] QString toText(Quality quality); ///< "good", "stale", "uncertain", "bad"
[[nodiscard]] Result<Quality> qualityFromText(QStringView text);

} // namespace atrium
