// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housesight.h"

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr qsizetype kNamed = 3; // devices that are named, of many

/// The entry of the instance at the end of the list, or a new one: devices come by instance.
template<typename Entry>
Entry &entryOf(std::vector<Entry> &list, const DeviceState &state)
{
    const QStringView instance = state.device.id.instance();
    if (list.empty() || list.back().instance.text() != instance)
        list.push_back(Entry {.instance = InstanceId(instance.toString())});
    return list.back();
}

QString wordsOf(AvailabilityCause cause)
{
    switch (cause) {
    case AvailabilityCause::Plugin:
        return {};
    case AvailabilityCause::PluginLost:
        return u"Their plugin does not run."_s;
    case AvailabilityCause::Silence:
        return u"They have been silent for much longer than is their way."_s;
    case AvailabilityCause::FailedWrites:
        return u"They took none of several writes."_s;
    case AvailabilityCause::Flapping:
        return u"They come and go."_s;
    }
    return {};
}

void addWish(HouseSight &sight, const DeviceState &state, const DesiredValue &desired)
{
    ++sight.heldWishes.at(static_cast<std::size_t>(desired.status));
    if (desired.status != WishStatus::Failed && desired.status != WishStatus::Expired)
        return;
    FailingWishes &failing = entryOf(sight.failing, state);
    ++failing.count;
    if (desired.askedAt >= failing.lastAt) {
        failing.lastAt = desired.askedAt;
        failing.lastError = desired.lastError;
    }
}

} // namespace

HouseSight lookAt(const hub::Hub &hub)
{
    HouseSight sight;
    for (const auto &[id, state] : hub.devices()) {
        ++sight.availability.at(static_cast<std::size_t>(state->availability));
        if (state->availability == Availability::Offline) {
            OfflineDevices &offline = entryOf(sight.offline, *state);
            ++offline.count;
            if (offline.cause.isEmpty())
                offline.cause = wordsOf(state->availabilityCause);
            if (offline.titles.size() < kNamed)
                offline.titles.append(state->title());
        }
        for (const PropertyState &property : state->properties) {
            if (property.desired)
                addWish(sight, *state, *property.desired);
        }
    }
    return sight;
}

} // namespace atrium::ops
