// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "outbox.h"
#include "registry.h"

#include <atrium/hub/hub.h>

#include <functional>
#include <map>
#include <set>

namespace atrium::hub {

/// What people asked properties to be, and what becomes of it.
class WishBook
{
public:
    struct Parts
    {
        Registry &registry;
        Outbox &outbox;
        Agenda &agenda;
        DeviceLink &plugins;
        HubCounters &counters;
    };

    explicit WishBook(const Parts &parts)
        : m(parts)
    { }

    void restore(Now now, std::uint64_t lastWish);
    [[nodiscard]] Result<std::vector<WishId>> wish(Now now, const Hub::Wish &wish, Ticket ticket);
    [[nodiscard]] Result<> cancel(WishId wish, Ticket ticket);

    /// Sends what may be sent to a device now. @p isUp says whether its plugin is up and knows it.
    void send(Now now, const DeviceId &device, bool isUp);
    void answered(Now now, const InstanceId &instance, const WriteAnswered &answer);
    /// A report was accepted: it may settle a wish.
    void reported(const DeviceId &device, const PropertyName &property);
    /// The wish's time has come: to be sent again, to fail, or to expire.
    void check(Now now, WishId wish, bool isUp);
    /// The device of an open wish.
    [[nodiscard]] std::optional<DeviceId> deviceOf(WishId wish) const
    {
        const auto found = m_open.find(wish);
        return found == m_open.end() ? std::nullopt : std::optional(found->second.device);
    }
    /// All wishes of the device up to @p seq may be sent.
    void markDurable(const DeviceId &device, JournalSeq seq);
    /// The instance ended: what was in flight there goes out again when it is back.
    void instanceEnded(Now now, const InstanceId &instance);
    /// The device's properties changed, or it is gone: wishes that lost their property fail.
    void deviceChanged(const DeviceId &device);

private:
    struct Open
    {
        DeviceId device;
        PropertyName property;
        JournalSeq seq {0};
        bool isDurable = false;
        BootTime expiry {0};
        BootTime notBefore {0}; // of the next attempt
        BootTime settleBy {0}; // after the last one
        RequestId request {0}; // in flight; 0: none
    };

    [[nodiscard]] Result<> validate(const Hub::Wish &wish) const;
    WishId open(Now now, const Hub::Wish &wish, const Property &property, const Value &value,
                WishId request);
    void supersede(const DeviceId &device, const PropertyName &property);
    [[nodiscard]] DesiredValue desiredOf(const Open &open) const;
    void update(const Open &open, const DesiredValue &desired);
    void end(WishId wish, WishStatus status, const QString &why);
    void passedOn(Now now, WishId wish);
    void retryOrFail(Now now, WishId wish, const QString &why);
    void schedule(WishId wish, BootTime at);
    [[nodiscard]] const Property *propertyOf(const Open &open) const;

    Parts m;
    std::uint64_t m_lastWish = 0;
    std::uint64_t m_lastRequest = 0;
    std::map<WishId, Open> m_open;
    std::map<DeviceId, std::set<WishId>> m_byDevice;
    std::map<RequestId, std::vector<WishId>> m_inFlight;
};

} // namespace atrium::hub
