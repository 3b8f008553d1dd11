// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters.h"

namespace atrium::ops {

void Meters::changed(Now now, const ChangeSet &set)
{
    for (const SharedChange &change : set.changes) {
        if (const auto *property = std::get_if<PropertyChanged>(change.get()))
            ++meterOf(property->device).changes;
        else if (const auto *wish = std::get_if<WishChanged>(change.get()))
            take(now, *wish);
        else if (const auto *there = std::get_if<AvailabilityChanged>(change.get()))
            meterOf(there->device).offline
                += there->availability == Availability::Offline ? 1U : 0U;
        else if (const auto *gone = std::get_if<DeviceRemoved>(change.get()))
            remove(gone->device);
    }
}

DeviceMeter &Meters::meterOf(const DeviceId &device)
{
    const auto place = m_places.constFind(device);
    if (place != m_places.constEnd())
        return m_meters[*place];
    if (m_meters.size() >= kMostDevices) {
        ++m_overflow;
        return m_others;
    }
    m_places.insert(device, m_meters.size());
    return m_meters.emplace_back(DeviceMeter {.device = device});
}

void Meters::take(Now now, const WishChanged &change)
{
    const DesiredValue &desired = change.desired;
    ++m_fates.at(static_cast<std::size_t>(desired.status));
    DeviceMeter &meter = meterOf(change.device);
    switch (desired.status) {
    case WishStatus::Settled:
        ++meter.settled;
        m_settleTimes.add(now.wall - desired.askedAt);
        break;
    case WishStatus::Failed:
    case WishStatus::Expired:
        ++meter.failed;
        break;
    case WishStatus::Sent:
        if (desired.attempts > 1) {
            ++meter.retries;
            ++m_retries;
        }
        break;
    default:
        break;
    }
}

void Meters::remove(const DeviceId &device)
{
    const auto place = m_places.constFind(device);
    if (place == m_places.constEnd())
        return;
    const std::size_t hole = *place;
    m_places.erase(place);
    if (hole + 1 != m_meters.size()) {
        m_meters[hole] = std::move(m_meters.back());
        m_places.insert(m_meters[hole].device, hole);
    }
    m_meters.pop_back();
}

} // namespace atrium::ops
