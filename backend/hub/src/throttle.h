// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/ids.h>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace atrium::hub {

/// Who may write when: so many at a time for each plugin instance, and so many a second for each
/// bridge, so that neither a plugin nor a radio network is flooded, least of all when it comes
/// back.
class Throttle
{
public:
    static constexpr int kMostInFlight = 32; ///< Writes of one instance that are not answered.
    static constexpr int kBurst = 16; ///< Writes that a bridge takes at once, after a quiet time.
    static constexpr int kPerSecond = 20; ///< Writes that a bridge takes for long.

    /// True: @p device may write now, and a place in flight is taken. False: it waits in the line
    /// of its instance; take() names it when its turn comes.
    [[nodiscard]] bool admit(BootTime now, const DeviceId &device,
                             const std::optional<DeviceId> &bridge);
    /// A write was answered, or is given up.
    void release(QStringView instance);
    /// The next device that waits and may go now; its place is not taken yet.
    [[nodiscard]] std::optional<DeviceId> next(BootTime now);
    /// When next() may have more for who waits for nothing but time.
    [[nodiscard]] std::optional<BootTime> nextTime() const;
    /// It has nothing to write any more.
    void forget(const DeviceId &device);
    /// All that its instance had in flight is over.
    void instanceEnded(QStringView instance);

    [[nodiscard]] std::size_t waiting() const { return m_waits.size(); }
    [[nodiscard]] int inFlight() const;

private:
    struct Bucket
    {
        double tokens = kBurst;
        BootTime filledAt {0};
        std::deque<DeviceId> waiting {};
    };
    struct Flight
    {
        int count = 0;
        std::deque<DeviceId> waiting {};
    };

    static void fill(Bucket &bucket, BootTime now);
    [[nodiscard]] std::optional<DeviceId> first(std::deque<DeviceId> &waiting);

    std::map<QString, Flight> m_flights; // by instance
    std::map<DeviceId, Bucket> m_buckets; // by bridge
    std::set<DeviceId> m_waits; // what stands in one of the lines
};

} // namespace atrium::hub
