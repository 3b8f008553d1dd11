// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "outbox.h"

#include <atrium/hub/hub.h>

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace atrium::hub {

/// The devices of the house with what they report.
class Registry
{
public:
    using Devices = std::map<DeviceId, std::unique_ptr<DeviceState>>;

    Registry(Outbox &outbox, Agenda &agenda, HubCounters &counters)
        : m_outbox(outbox)
        , m_agenda(agenda)
        , m_counters(counters)
    { }

    void restore(std::vector<DeviceState> devices);
    /// The wall clock was set: what seems to come from the future says no longer when it was
    /// measured, or all that is reported until then would count as outdated.
    void clockSet(Now now);

    /// The devices that are new or changed, as ids, and those that went.
    struct Published
    {
        std::vector<DeviceId> named {}; ///< For the first time since their plugin started.
        std::vector<DeviceId> changed {};
        std::vector<DeviceId> removed {};
    };
    [[nodiscard]] Published publish(Now now, const InstanceId &instance, DevicesPublished message);
    void remove(const DeviceId &id);
    /// False: dropped. The value may be the one that was held already.
    [[nodiscard]] bool report(Now now, const InstanceId &instance, const Report &report,
                              WallTime receivedAt);
    void setAvailability(Now now, const DeviceId &device, Availability availability,
                         AvailabilityCause cause);
    /// The instance begins a new life: its sequences restart, and what it does not name until it is
    /// complete, is gone.
    void beginLife(const InstanceId &instance);
    /// The device was told otherwise: for @p time reports of @p old, which come without a number or
    /// a time of their source, are taken for old news.
    void doubt(Now now, const DeviceId &device, const PropertyName &property, const Value &old,
               BootTime time);
    /// It is told something again: nothing is old news any more.
    void trust(const DeviceId &device, const PropertyName &property);
    /// That time is over. True: it was said and not taken back since, so it is believed now.
    [[nodiscard]] bool believe(Now now, const DeviceId &device, const PropertyName &property);
    void checkStale(Now now, const DeviceId &device, const PropertyName &property);
    void setOwner(const DeviceId &device, const OwnerWords &owner);
    /// At most @p most reported values that the journal does not know; true if more wait.
    bool flush(std::size_t most);

    [[nodiscard]] DeviceState *find(const DeviceId &id) const;
    [[nodiscard]] const Devices &devices() const { return m_devices; }
    /// Whether its plugin has named it since it started.
    [[nodiscard]] bool isNamed(const DeviceId &id) const;
    [[nodiscard]] std::vector<DeviceId> devicesOf(const InstanceId &instance) const;

private:
    struct Doubt
    {
        Value old;
        BootTime until {0};
        Reminder looks {};
        std::optional<Report> said {};
        WallTime receivedAt {0};
    };
    struct Watch // of one property
    {
        std::shared_ptr<Doubt> doubt {}; // null but for moments
        BootTime received {0};
        Reminder stales {}; // when it turns stale, if nothing comes
        bool dirty = false; // the journal does not know its value
    };
    struct Record
    {
        DeviceState *state = nullptr;
        std::vector<Watch> watches;
        std::uint64_t life = 0; // of the instance that named it last
    };

    void publishOne(Now now, Device device, std::uint64_t life, Published &published);
    static void adopt(DeviceState &state, Device device);
    void accept(Now now, const Report &report, WallTime receivedAt, Record &record,
                std::size_t index);
    void watch(Now now, Record &record, std::size_t index);
    /// What is on the agenda for it is taken off.
    void forget(Watch &watch);
    void forgetDoubt(Watch &watch);
    void rewatch(Record &record, const SharedModel &before);
    [[nodiscard]] Watch *watchOf(const DeviceId &device, const PropertyName &property);
    [[nodiscard]] bool isDoubted(Now now, Watch &watch, const Report &report, WallTime receivedAt);

    Outbox &m_outbox;
    Agenda &m_agenda;
    HubCounters &m_counters;
    Devices m_devices;
    QHash<DeviceId, Record> m_index; // looked up, never iterated
    std::map<InstanceId, std::uint64_t> m_lives;
    std::map<DeviceId, OwnerWords> m_owners; // outlive their devices: one that comes back is known
    std::vector<std::pair<DeviceId, std::size_t>> m_dirty;
};

} // namespace atrium::hub
