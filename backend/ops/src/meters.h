// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/histogram.h>
#include <atrium/model/change.h>

#include <QHash>

#include <array>

namespace atrium::ops {

/// What one device did since the hub started.
struct DeviceMeter
{
    DeviceId device; ///< Empty: all that found no place.
    std::uint32_t changes = 0; ///< Of reported values.
    std::uint32_t settled = 0; ///< Wishes.
    std::uint32_t failed = 0; ///< And expired.
    std::uint32_t retries = 0;
    std::uint32_t offline = 0; ///< How often it went offline.
};

/// Counts what goes on by device, and how long wishes take. Pure; lives on the hub's thread.
///
/// Bound: kMostDevices; the first come have a meter each, all others share one, and
/// `overflow()` counts what it took. A device that is removed makes room.
class Meters
{
public:
    static constexpr std::size_t kMostDevices = 1'000;
    static constexpr std::size_t kFates = 8; ///< Of WishStatus.

    void changed(Now now, const ChangeSet &set);

    [[nodiscard]] const std::vector<DeviceMeter> &devices() const { return m_meters; }
    [[nodiscard]] const DeviceMeter &others() const { return m_others; }
    [[nodiscard]] std::uint64_t overflow() const { return m_overflow; }
    /// Of each status a wish came to, in the order of WishStatus.
    [[nodiscard]] const std::array<std::uint64_t, kFates> &fates() const { return m_fates; }
    [[nodiscard]] std::uint64_t retries() const { return m_retries; }
    /// From asking to the report that settled it.
    [[nodiscard]] const DurationHistogram &settleTimes() const { return m_settleTimes; }

private:
    [[nodiscard]] DeviceMeter &meterOf(const DeviceId &device);
    void take(Now now, const WishChanged &change);
    void remove(const DeviceId &device);

    std::vector<DeviceMeter> m_meters;
    QHash<DeviceId, std::size_t> m_places; // never iterated
    DeviceMeter m_others;
    std::uint64_t m_overflow = 0;
    std::array<std::uint64_t, kFates> m_fates {};
    std::uint64_t m_retries = 0;
    DurationHistogram m_settleTimes;
};

} // namespace atrium::ops
