// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttle.h"

#include <algorithm>
#include <cmath>

namespace atrium::hub {

void Throttle::fill(Bucket &bucket, BootTime now)
{
    const double seconds = std::chrono::duration<double>(now - bucket.filledAt).count();
    bucket.tokens = std::min<double>(kBurst, bucket.tokens + seconds * kPerSecond);
    bucket.filledAt = now;
}

bool Throttle::admit(BootTime now, const DeviceId &device, const std::optional<DeviceId> &bridge)
{
    Flight &flight = m_flights[device.instance().toString()];
    if (flight.count >= kMostInFlight) {
        if (m_waits.insert(device).second)
            flight.waiting.push_back(device);
        return false;
    }
    if (bridge) {
        Bucket &bucket = m_buckets[*bridge];
        fill(bucket, now);
        if (bucket.tokens < 1.0) {
            if (m_waits.insert(device).second)
                bucket.waiting.push_back(device);
            return false;
        }
        bucket.tokens -= 1.0;
    }
    ++flight.count;
    m_waits.erase(device);
    return true;
}

void Throttle::release(QStringView instance)
{
    const auto flight = m_flights.find(instance.toString());
    if (flight != m_flights.end() && flight->second.count > 0)
        --flight->second.count;
}

// What was forgotten stands in the line until its turn; it is passed over here.
std::optional<DeviceId> Throttle::first(std::deque<DeviceId> &waiting)
{
    while (!waiting.empty()) {
        const DeviceId device = std::move(waiting.front());
        waiting.pop_front();
        if (m_waits.erase(device) > 0)
            return device;
    }
    return std::nullopt;
}

std::optional<DeviceId> Throttle::next(BootTime now)
{
    for (auto &[instance, flight] : m_flights) {
        if (flight.count < kMostInFlight) {
            if (auto device = first(flight.waiting))
                return device;
        }
    }
    for (auto &[bridge, bucket] : m_buckets) {
        if (bucket.waiting.empty())
            continue;
        fill(bucket, now);
        if (bucket.tokens >= 1.0) {
            if (auto device = first(bucket.waiting))
                return device;
        }
    }
    return std::nullopt;
}

std::optional<BootTime> Throttle::nextTime() const
{
    std::optional<BootTime> soonest;
    for (const auto &[bridge, bucket] : m_buckets) {
        if (bucket.waiting.empty())
            continue;
        const double missing = std::max(0.0, 1.0 - bucket.tokens);
        const auto wait = std::chrono::duration<double>(missing / kPerSecond);
        const BootTime at = bucket.filledAt + std::chrono::ceil<std::chrono::milliseconds>(wait);
        soonest = soonest ? std::min(*soonest, at) : at;
    }
    return soonest;
}

void Throttle::forget(const DeviceId &device)
{
    m_waits.erase(device);
}

void Throttle::instanceEnded(QStringView instance)
{
    const auto flight = m_flights.find(instance.toString());
    if (flight != m_flights.end())
        flight->second.count = 0;
}

int Throttle::inFlight() const
{
    int all = 0;
    for (const auto &[instance, flight] : m_flights)
        all += flight.count;
    return all;
}

} // namespace atrium::hub
