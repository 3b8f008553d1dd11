// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/devicestate.h>

#include <compare>
#include <cstdint>
#include <map>
#include <vector>

namespace atrium::client {

/// What a number was at a time. Not a number: from here on nothing was known.
struct TrailSample
{
    WallTime at {0};
    double value = 0.0;
};

/// Which number of a device is followed.
struct TrailKey
{
    DeviceId device {};
    PropertyName property {};
    QString path {}; ///< JSON Pointer within its value; "" for the whole.

    friend std::strong_ordering operator<=>(const TrailKey &, const TrailKey &) = default;
    friend bool operator==(const TrailKey &, const TrailKey &) = default;
};

/// What the numbers that charts draw have been since this client came: bounded, and gone with it.
/// What was before is the history's to tell. A value without thread, clock or signals.
class Trails
{
public:
    static constexpr std::size_t kMostTrails = 512;
    /// Of one trail. When it is full its older half grows coarser: of four samples in a row the
    /// least and the greatest stay.
    static constexpr std::size_t kMostSamples = 720;

    /// Notes what is reported, if it is news: a number, or a boolean as 0 and 1. While the device
    /// is offline nothing is known.
    void note(const TrailKey &key, const DeviceState &device);
    void forget(const DeviceId &device);

    /// In the order of time; empty where nothing was noted.
    [[nodiscard]] const std::vector<TrailSample> &of(const TrailKey &key) const;
    /// Numbers that were not followed, since there were too many.
    [[nodiscard]] std::uint64_t refused() const { return m_refused; }

private:
    std::map<TrailKey, std::vector<TrailSample>> m_trails;
    std::uint64_t m_refused = 0;
};

} // namespace atrium::client
